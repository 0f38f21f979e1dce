import type { PolicyKind } from "../../graph/document.js";
import type { GraphNode } from "../../graph/node.js";
import type { Span } from "../../graph/span.js";
import type { MapValue, Value } from "../../graph/value.js";
import { decodedDocument } from "../decode.js";
import { misspelled } from "../elements.js";
import { managedPolicy, managedPolicyName } from "../managed-policies.js";
import { kindOf } from "../read.js";
import type { ReadPolicy } from "../read-policy.js";
import { readPolicy } from "../statements.js";
import { eachOf, textOf, type Complain } from "./problems.js";

/** Reads the policies of one kind that a file gives. */
export type ReadPolicies = (given: Value | undefined, kind: PolicyKind) => readonly ReadPolicy[];

/** A reader of the policies of a file, which stands in for the resources that policies of a tree are held by. */
export function policyReader(path: string, root: MapValue, complain: Complain): ReadPolicies {
  const holder = holderOf(path, root);
  return (given, kind) => eachOf(given).flatMap((item) => policyOf(item, kind, holder, complain));
}

function holderOf(path: string, root: MapValue): GraphNode {
  const { span } = root;
  return {
    id: path,
    links: new Map(),
    resource: {
      address: path,
      type: "iam_policy_document",
      nativeType: "iam_policy_document",
      name: path,
      format: "iam",
      mode: "managed",
      stack: path,
      calls: [],
      span,
      header: span,
      attributes: root,
    },
  };
}

function policyOf(item: Value, kind: PolicyKind, holder: GraphNode, complain: Complain): readonly ReadPolicy[] {
  const name = textOf(item);
  // A text in braces, or one that the IAM API has percent-encoded, is a document.
  const isName = name !== undefined && !/^\s*(?:\{|%7B)/i.test(name);
  return isName ? managedPolicyOf(name, item.span, kind, holder, complain) : documentOf(item, kind, holder, complain);
}

function documentOf(item: Value, kind: PolicyKind, holder: GraphNode, complain: Complain): readonly ReadPolicy[] {
  const document = unwrapped(item);
  if (document?.kind !== "map") {
    complain('a policy document is expected; write {"Version": "2012-10-17", "Statement": […]}', item);
    return [];
  }
  if (!document.entries.has("Statement")) {
    const found = [...document.entries.keys()].map((key) => `"${key}"`).join(", ");
    complain(`a policy document has a "Statement"; this one has ${found === "" ? "nothing" : found}`, document);
    return [];
  }
  const policy = readPolicy(document, [], () => []);
  const own = kind === "resource" && kindOf(policy) === "trust" ? "trust" : kind;
  const wrong = misspelled(document, own).map(({ message }) => message);
  const read =
    wrong.length === 0
      ? policy
      : { ...policy, invalid: [policy.invalid, ...wrong].flatMap((it) => it ?? []).join("; ") };
  return [readAs(own, read, document, holder)];
}

function managedPolicyOf(
  name: string,
  span: Span,
  kind: PolicyKind,
  holder: GraphNode,
  complain: Complain,
): readonly ReadPolicy[] {
  const managed = managedPolicyName(name) ?? name;
  if (!/^[\w+=,.@-]+$/.test(managed)) {
    complain(`"${name}" is neither a policy document nor the name or ARN of an AWS managed policy`, { span });
    return [];
  }
  if (kind === "resource" || kind === "service_control" || kind === "resource_control") {
    const full = FULL_ACCESS[kind];
    if (full !== managed) {
      complain(`"${name}" cannot be looked up; write the document of the policy in its place`, { span });
      return [];
    }
  }
  const document = managedDocument(managed, span) ?? nothing(kind, managed, span);
  return [
    readAs(
      kind,
      readPolicy(document, [], () => []),
      document,
      holder,
      managed,
    ),
  ];
}

/** Policies of organisations that AWS attaches itself, which allow everything. */
const FULL_ACCESS: Readonly<Partial<Record<PolicyKind, string>>> = {
  service_control: "FullAWSAccess",
  resource_control: "RCPFullAWSAccess",
};

/**
 * What an AWS managed policy says of databases. One that is not in the catalogue gives no access to them, unless it is one of
 * those that give everything of something.
 */
function managedDocument(name: string, span: Span): Value | undefined {
  const isFull = Object.values(FULL_ACCESS).includes(name);
  const known = managedPolicy(isFull ? "AdministratorAccess" : name, span);
  if (known !== undefined || !/Admin|FullAccess/i.test(name)) return known;
  const reason = `the AWS managed policy ${name} is not in the catalogue; write its document in its place`;
  return { kind: "unknown", because: [{ reason, span }], span };
}

/** What is not in the catalogue says nothing of databases; as a limit it may allow anything. */
function nothing(kind: PolicyKind, name: string, span: Span): Value {
  if (kind !== "identity") {
    const reason = `the AWS managed policy ${name} is not in the catalogue; write its document in its place`;
    return { kind: "unknown", because: [{ reason, span }], span };
  }
  return { kind: "map", entries: new Map([["Statement", { kind: "list", items: [], span }]]), span };
}

/** What lets a root user do everything in its account. */
export function rootAccess(path: string, root: MapValue): readonly ReadPolicy[] {
  const document = managedPolicy("AdministratorAccess", root.span);
  if (document === undefined) return [];
  return [
    readAs(
      "identity",
      readPolicy(document, [], () => []),
      document,
      holderOf(path, root),
      "the root user",
    ),
  ];
}

function readAs(
  kind: PolicyKind,
  policy: ReadPolicy["policy"],
  value: Value,
  holder: GraphNode,
  managed?: string,
): ReadPolicy {
  const held = { holder, path: [], value, kind, principals: [], ...(managed !== undefined && { managed }) };
  return { held, policy, kind, resolve: () => [] };
}

/** The document itself, or within `{name, document}` as people keep it and the IAM API prints it. */
function unwrapped(item: Value): Value | undefined {
  const document = decodedDocument(item);
  if (document?.kind !== "map" || document.entries.has("Statement")) return document;
  const inner = [...document.entries].find(([name]) => /^(?:policy_?)?document$/i.test(name))?.[1];
  return inner === undefined ? document : decodedDocument(inner);
}

/** What a member of a group may hold policies in, with the ARN by which the API attaches them. */
const IN_GROUP = /polic/i;

/** Policies of groups: their documents, or groups with policies in them. */
export function groupPolicies(
  groups: Value | undefined,
  read: ReadPolicies,
  complain: Complain,
): readonly ReadPolicy[] {
  return eachOf(groups).flatMap((group) => {
    if (group.kind !== "map" || group.entries.has("Statement")) return read(group, "identity");
    const policies = [...group.entries].filter(([name]) => IN_GROUP.test(name));
    if (policies.length === 0) complain('a group has policies; write {"name": "…", "policies": […]}', group);
    return policies.flatMap(([, value]) => read(value, "identity"));
  });
}

/** A flat list is one level; a list of lists has one for the root, one for each unit, and one for the account. */
export function levelsOf(given: Value | undefined, read: ReadPolicies): readonly (readonly ReadPolicy[])[] {
  if (given === undefined) return [];
  return eachOf(given).some(({ kind }) => kind === "list")
    ? eachOf(given).map((level) => read(level, "service_control"))
    : [read(given, "service_control")];
}
