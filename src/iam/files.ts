import { readJson } from "../document/json.js";
import type { PolicyKind } from "../graph/document.js";
import type { Resource, Stack } from "../graph/resource.js";
import type { Span } from "../graph/span.js";
import type { KnownValue, MapValue, Value } from "../graph/value.js";
import type { Tree } from "../source/tree.js";
import { accountResources, isAccountDetails } from "./account-details.js";
import { POLICY_FILE } from "./holders.js";
import { kindOf } from "./documents.js";
import { encode } from "./encode.js";
import { readPolicy } from "./statements.js";
import { literalOf } from "./text.js";

/**
 * Evaluates a JSON file as IAM policy: one document, alone or in what the AWS CLI prints it in, or an account's authorization
 * details.
 *
 * @returns `undefined` when the file is not there or holds something else
 */
export function evaluatePolicyFile(tree: Tree, path: string): Stack | undefined {
  const text = tree.read(path);
  if (text === undefined || !/^\s*\{/.test(text)) return undefined;
  const { value, diagnostics } = readJson(path, text);
  const resources = value?.kind === "map" ? resourcesOf(path, value) : undefined;
  if (resources === undefined && diagnostics.length === 0) return undefined;
  return { id: path, format: "iam", files: [path], resources: resources ?? [], diagnostics, moved: [] };
}

function resourcesOf(path: string, root: MapValue): readonly Resource[] | undefined {
  if (isAccountDetails(root)) return accountResources(path, root);
  const document = unwrapped(root);
  if (document === undefined) return undefined;
  const policy = readPolicy(document, [], () => []);
  const kind = fileKind(path, document);
  if (kind === undefined || (policy.statements.length === 0 && policy.unknown === undefined)) return undefined;
  const label: KnownValue = { kind: "known", value: kind, span: document.span };
  const attributes: MapValue = {
    kind: "map",
    entries: new Map<string, Value>([
      [POLICY_FILE.path, encode(document)],
      [POLICY_FILE.kind, label],
    ]),
    span: document.span,
  };
  return [
    {
      address: path,
      type: POLICY_FILE.type,
      nativeType: POLICY_FILE.type,
      name: path.slice(path.lastIndexOf("/") + 1),
      format: "iam",
      mode: "managed",
      stack: path,
      calls: [],
      span: document.span,
      header: firstLine(document.span),
      attributes,
    },
  ];
}

/** Members that the AWS CLI prints a document in: get-policy-version, get-role-policy, get-key-policy and their like. */
const WRAPPERS: readonly (readonly string[])[] = [
  [],
  ["Document"],
  ["PolicyVersion", "Document"],
  ["PolicyDocument"],
  ["Policy"],
  ["Policy", "PolicyDocument"],
];

function unwrapped(root: MapValue): MapValue | undefined {
  for (const steps of WRAPPERS) {
    let value: Value | undefined = root;
    for (const step of steps) value = value?.kind === "map" ? value.entries.get(step) : undefined;
    if (value?.kind === "map" && isStatement(value.entries.get("Statement"))) return value;
  }
  return undefined;
}

/** Statements have an effect on actions. Other languages have statements, too. */
function isStatement(value: Value | undefined): boolean {
  if (value?.kind === "list") return value.items.some(isStatement);
  if (value?.kind !== "map") return false;
  return value.entries.has("Effect") || value.entries.has("Action") || value.entries.has("NotAction");
}

/** Where the name of a file or folder says what kind of policy is in it. */
const HINTS: readonly (readonly [kind: PolicyKind, pattern: RegExp])[] = [
  ["resource_control", /(?:^|[/_.-])(?:rcps?|resource[-_]?control)(?:[/_.-]|$)/i],
  ["service_control", /(?:^|[/_.-])(?:scps?|service[-_]?control|organizations?|guard-?rails?)(?:[/_.-]|$)/i],
  ["boundary", /boundar(?:y|ies)/i],
];

/** The kind of a document in a file; `undefined` for one that is no IAM policy, though it looks like one. */
function fileKind(path: string, document: MapValue): PolicyKind | undefined {
  const { statements } = readPolicy(document, [], () => []);
  const actions = statements.flatMap((statement) => [...(statement.actions ?? []), ...(statement.notActions ?? [])]);
  // CloudFormation's stack policies: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/protect-stack-resources.html
  const isStackPolicy =
    actions.length > 0 && actions.every((action) => literalOf(action)?.startsWith("Update:") === true);
  if (isStackPolicy) return undefined;
  const written = kindOf({ statements });
  const hinted = HINTS.find(([, pattern]) => pattern.test(path))?.[0];
  if (written === "identity") return hinted === "resource_control" ? "identity" : (hinted ?? "identity");
  const isControl = hinted === "resource_control" && statements.every(({ effect }) => effect === "Deny");
  return isControl ? "resource_control" : written;
}

function firstLine(span: Span): Span {
  return span.endLine === span.startLine ? span : { ...span, endLine: span.startLine, endColumn: span.startColumn + 1 };
}
