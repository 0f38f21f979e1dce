import { readJson } from "../document/json.js";
import type { PolicyKind, PrincipalDocument } from "../graph/document.js";
import type { GraphNode } from "../graph/node.js";
import type { Diagnostic } from "../graph/resource.js";
import type { Span } from "../graph/span.js";
import type { MapValue, Value } from "../graph/value.js";
import { askedAction } from "./actions.js";
import { parseArn } from "./arn.js";
import { decodedDocument } from "./decode.js";
import type { Naming, PolicyLayers } from "./decide.js";
import { any, decided, type Decision } from "./logic.js";
import { managedPolicy, managedPolicyName } from "./managed-policies.js";
import { contains, literalPattern, parsePattern } from "./patterns.js";
import type { ReadPolicy } from "./read.js";
import type { Requester } from "./request-keys.js";
import type { AccessRequest, DecisionContext, KeyValue } from "./request.js";
import { readPolicy } from "./statements.js";

/** A request that is asked about. */
export interface Query {
  readonly action: string;
  readonly resource: string;
  readonly request: AccessRequest;
  readonly context: DecisionContext;
  readonly layers: PolicyLayers;
}

/** What a file asks. */
export interface ExplicitRequest {
  readonly requester: Requester;
  readonly queries: readonly Query[];
}

/** A file that asks nothing that can be answered; each diagnostic says what is wrong with which place of it. */
export class RequestFileError extends Error {
  constructor(readonly diagnostics: readonly Diagnostic[]) {
    super(
      diagnostics
        .map(({ message, span }) => `${span.path}:${span.startLine}:${span.startColumn}: ${message}`)
        .join("\n"),
    );
  }
}

type Part =
  | "principal"
  | "identity"
  | "managed"
  | "groups"
  | "boundary"
  | "session"
  | "controls"
  | "resourceControls"
  | "resource"
  | "queries";

/** What the members of the file may be called; upper and lower case, hyphens and underscores do not matter. */
const NAMES: Readonly<Record<string, Part>> = {
  principal: "principal",
  identitypolicies: "identity",
  identitypolicy: "identity",
  inlinepolicies: "identity",
  policies: "identity",
  managedpolicies: "managed",
  groups: "groups",
  grouppolicies: "identity",
  permissionsboundary: "boundary",
  permissionboundary: "boundary",
  permissionsboundaries: "boundary",
  boundary: "boundary",
  boundaries: "boundary",
  sessionpolicies: "session",
  sessionpolicy: "session",
  scps: "controls",
  scp: "controls",
  servicecontrolpolicies: "controls",
  rcps: "resourceControls",
  rcp: "resourceControls",
  resourcecontrolpolicies: "resourceControls",
  resourcepolicies: "resource",
  resourcepolicy: "resource",
  queries: "queries",
};

/**
 * Reads a file that asks what a principal may do: `{principal: {arn, type, tags}, identityPolicies: […], queries: [{action,
 * resource, context}]}`, with more policies as {@link NAMES} calls them. Policies are documents; where AWS managed ones may
 * be, also their names or ARNs.
 *
 * @throws RequestFileError
 */
export function readRequestFile(path: string, text: string): ExplicitRequest {
  const { value, diagnostics } = readJson(path, text);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0 || value?.kind !== "map") {
    const span: Span = value?.span ?? { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    throw new RequestFileError(errors.length > 0 ? errors : [problem("a JSON object is expected", span)]);
  }
  const problems: Diagnostic[] = [];
  const parts = partsOf(value, problems);
  const principal = parts.get("principal");
  const { requester, organization } = requesterFrom(principal, value, problems);
  const holder = holderOf(path, value);
  const read = (part: Part, kind: PolicyKind): readonly ReadPolicy[] | undefined => {
    const given = parts.get(part);
    return given === undefined ? undefined : policiesOf(given, kind, holder, problems);
  };
  const identity = [
    ...(read("identity", "identity") ?? []),
    ...(read("managed", "identity") ?? []),
    ...groupPolicies(parts.get("groups"), holder, problems),
  ];
  const controls = levelsOf(parts.get("controls"), holder, problems);
  const layers: PolicyLayers = {
    identity: identity.map((policy) => ({ read: policy })),
    boundaries: read("boundary", "boundary"),
    sessions: read("session", "identity"),
    controls: controls.map((level) => level.map((policy) => ({ read: policy, applies: "yes" }))),
    resourceControls: read("resourceControls", "resource_control") ?? [],
    resource: read("resource", "resource") ?? [],
    naming: namingOf(requester),
  };
  const queries = queriesOf(parts.get("queries"), value, problems).map((query) => ({
    ...query,
    context: { ...query.context, ...(organization !== undefined && { organization }) },
    layers: { ...layers, isCrossAccount: crossAccount(requester, query.request) },
  }));
  if (problems.length > 0) throw new RequestFileError(problems);
  return { requester, queries };
}

function problem(message: string, span: Span): Diagnostic {
  return { code: "access-request", severity: "error", message, span };
}

function partsOf(root: MapValue, problems: Diagnostic[]): ReadonlyMap<Part, Value> {
  const parts = new Map<Part, Value>();
  for (const [name, value] of root.entries) {
    const plain = name.toLowerCase().replace(/[^a-z]/g, "");
    const part = Object.hasOwn(NAMES, plain) ? NAMES[plain] : undefined;
    if (part === undefined) {
      const known = "principal, identityPolicies, managedPolicies, groups, permissionsBoundary, sessionPolicies";
      const more = "serviceControlPolicies, resourceControlPolicies, resourcePolicies, queries";
      problems.push(problem(`there is no "${name}" here; it has ${known}, ${more}`, value.span));
    } else parts.set(part, joined(parts.get(part), value));
  }
  return parts;
}

/** What two members that mean the same have together. */
function joined(a: Value | undefined, b: Value): Value {
  if (a === undefined) return b;
  const items = [a, b].flatMap((value) => (value.kind === "list" ? value.items : [value]));
  return { kind: "list", items, span: a.span };
}

function textOf(value: Value | undefined): string | undefined {
  return value?.kind === "known" && typeof value.value === "string" ? value.value : undefined;
}

const PRINCIPAL_ARN =
  /^arn:[^:]*:(?:iam|sts)::(\d{12}):(role|user|assumed-role|root|federated-user)(?:\/(?:.*\/)?([^/]+))?$/;

function requesterFrom(
  principal: Value | undefined,
  root: MapValue,
  problems: Diagnostic[],
): { readonly requester: Requester; readonly organization: string | undefined } {
  const entries = principal?.kind === "map" ? principal.entries : new Map<string, Value>();
  const arn = textOf(entries.get("arn")) ?? textOf(principal);
  if (arn === undefined || !PRINCIPAL_ARN.test(arn)) {
    const remedy = 'write "principal": {"arn": "arn:aws:iam::111122223333:role/app", "type": "role", "tags": {}}';
    const message = arn === undefined ? "the principal has no arn" : `"${arn}" is not the ARN of a role or user`;
    problems.push(problem(`${message}; ${remedy}`, principal?.span ?? root.span));
  }
  const [, account, written = "", name] = PRINCIPAL_ARN.exec(arn ?? "") ?? [];
  const type = textOf(entries.get("type")) ?? written;
  const tags = entries.get("tags");
  return {
    requester: {
      kind: type === "user" ? "user" : type.endsWith("role") ? "role" : "other",
      account,
      arn,
      name,
      tags: tags?.kind === "map" ? tags.entries : new Map(),
      resolve: () => [],
    },
    organization: textOf(entries.get("organization") ?? entries.get("orgId")),
  };
}

/** What stands in for the resource that policies of a tree are held by. */
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

function policiesOf(given: Value, kind: PolicyKind, holder: GraphNode, problems: Diagnostic[]): readonly ReadPolicy[] {
  const items = given.kind === "list" ? given.items : [given];
  return items.flatMap((item) => policyOf(item, kind, holder, problems));
}

function policyOf(item: Value, kind: PolicyKind, holder: GraphNode, problems: Diagnostic[]): readonly ReadPolicy[] {
  const name = textOf(item);
  const managed = name === undefined || name.trim().startsWith("{") ? undefined : (managedPolicyName(name) ?? name);
  const document = managed === undefined ? unwrapped(item) : managedDocument(managed, item.span);
  if (document?.kind !== "map" && managed === undefined) {
    problems.push(problem("a policy document is expected: an object with Version and Statement", item.span));
    return [];
  }
  if (document === undefined) return [];
  const held = { holder, path: [], value: document, kind, principals: [], ...(managed !== undefined && { managed }) };
  return [{ held, policy: readPolicy(document, [], () => []), kind, resolve: () => [] }];
}

/**
 * What an AWS managed policy says of databases. One that is not in the catalogue gives no access to them, unless it is one of
 * those that give everything of something.
 */
function managedDocument(name: string, span: Span): Value | undefined {
  const known = managedPolicy(name, span);
  if (known !== undefined || !/Admin|FullAccess/i.test(name)) return known;
  const reason = `the AWS managed policy ${name} is not in the catalogue; write its document in its place`;
  return { kind: "unknown", because: [{ reason, span }], span };
}

/** The document itself, or within `{name, document}` as people keep it. */
function unwrapped(item: Value): Value | undefined {
  const document = decodedDocument(item);
  if (document?.kind !== "map" || document.entries.has("Statement")) return document;
  const inner = [...document.entries].find(([name]) => /^(?:policy)?document$/i.test(name))?.[1];
  return inner === undefined ? document : decodedDocument(inner);
}

function groupPolicies(groups: Value | undefined, holder: GraphNode, problems: Diagnostic[]): readonly ReadPolicy[] {
  const items = groups === undefined ? [] : groups.kind === "list" ? groups.items : [groups];
  return items.flatMap((group) => {
    const policies = group.kind === "map" ? [...group.entries].filter(([name]) => /polic/i.test(name)) : [];
    if (policies.length > 0) return policies.flatMap(([, value]) => policiesOf(value, "identity", holder, problems));
    return policiesOf(group, "identity", holder, problems);
  });
}

/** A flat list is one level; a list of lists has one for the root, one for each unit, and one for the account. */
function levelsOf(
  given: Value | undefined,
  holder: GraphNode,
  problems: Diagnostic[],
): readonly (readonly ReadPolicy[])[] {
  if (given === undefined) return [];
  const items = given.kind === "list" ? given.items : [given];
  return items.some(({ kind }) => kind === "list")
    ? items.map((level) => policiesOf(level, "service_control", holder, problems))
    : [policiesOf(given, "service_control", holder, problems)];
}

function queriesOf(given: Value | undefined, root: MapValue, problems: Diagnostic[]): readonly Omit<Query, "layers">[] {
  if (given === undefined) {
    problems.push(problem('there are no queries; write "queries": [{"action": …, "resource": …}]', root.span));
    return [];
  }
  const items = given.kind === "list" ? given.items : [given];
  return items.flatMap((item): readonly Omit<Query, "layers">[] => {
    const entries = item.kind === "map" ? item.entries : new Map<string, Value>();
    const [action, resource] = [textOf(entries.get("action")), textOf(entries.get("resource")) ?? "*"];
    if (action === undefined || !/^[^:\s]+:[^:\s]+$/.test(action)) {
      problems.push(problem('a query has an action such as "rds-db:connect"', item.span));
      return [];
    }
    const arn = parseArn(parsePattern(resource));
    if (arn.kind === "invalid") {
      problems.push(problem(`"${resource}" is neither an ARN nor "*"`, entries.get("resource")?.span ?? item.span));
      return [];
    }
    const request: AccessRequest = { action: askedAction(action), resource: arn };
    return [{ action, resource, request, context: { keys: contextKeys(entries.get("context")) } }];
  });
}

/** Condition keys with their values: a text, or a list of them; `null` for a key that the request does not have. */
function contextKeys(context: Value | undefined): ReadonlyMap<string, KeyValue> {
  const entries = context?.kind === "map" ? [...context.entries] : [];
  return new Map(
    entries.map(([key, value]): [string, KeyValue] => {
      if (value.kind === "known" && value.value === null)
        return [key.toLowerCase(), { presence: "no", values: undefined, because: [] }];
      const items = value.kind === "list" ? value.items : [value];
      const values = items.flatMap((item) => (item.kind === "known" ? [literalPattern(String(item.value))] : []));
      return [key.toLowerCase(), { presence: "yes", values, because: [] }];
    }),
  );
}

function crossAccount({ account }: Requester, { resource }: AccessRequest): Decision {
  if (resource.kind !== "arn" || account === undefined || resource.segments.account.length === 0) return "no";
  return contains(resource.segments.account, literalPattern(account)) === "no" ? "yes" : "no";
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
function namingOf({ kind, account, arn, name }: Requester): Naming {
  const test =
    (names: (principal: PrincipalDocument) => boolean) =>
    (principals: readonly PrincipalDocument[]): Decision =>
      any(principals.map((principal) => (principal.unknown === undefined ? decided(names(principal)) : "unknown")));
  const isArn = ({ type, value }: PrincipalDocument): boolean => type === "AWS" && value === arn;
  const session = `:assumed-role/${name ?? ""}/`;
  return {
    session: test(
      (it) =>
        (kind === "user" && isArn(it)) ||
        (kind === "role" && it.type === "AWS" && it.account === account && it.value.includes(session)),
    ),
    itself: test((it) => (kind === "role" && isArn(it)) || it.type === "*" || (it.type === "AWS" && it.value === "*")),
    account: test(
      (it) => it.type === "AWS" && it.account === account && (it.value === account || it.value.endsWith(":root")),
    ),
  };
}
