import { readJson } from "../document/json.js";
import type { PolicyKind } from "../graph/document.js";
import { causesOf } from "../graph/inspect.js";
import type { Diagnostic, Resource, Stack } from "../graph/resource.js";
import type { Span } from "../graph/span.js";
import type { KnownValue, MapValue, Value } from "../graph/value.js";
import type { Tree } from "../source/tree.js";
import { decodedDocument } from "./decode.js";
import { POLICY_FILE } from "./holders.js";
import { encode } from "./encode.js";
import { misspelled, mistyped } from "./elements.js";
import { placeOf } from "./place.js";
import { isTemplateText, withHoles } from "./placeholders.js";
import { kindOf } from "./read.js";
import { refusal } from "./refusals.js";
import { readPolicy, type Policy } from "./statements.js";
import { literalOf } from "./text.js";
import { type Complaint, complaintsAbout, isLanguageVersion, saying, WORDS } from "./validity.js";

/** What policy files are read with. */
export interface PolicyFileOptions {
  /** The kind of the policy in a file, where it is configured; else the file's content and name tell. */
  readonly kindOf?: (path: string) => PolicyKind | undefined;
}

/**
 * Evaluates a JSON file as IAM policy: one document, alone or in what the AWS CLI prints it in. What IAM would refuse is a
 * diagnostic.
 *
 * @returns `undefined` when the file is not there or holds something else
 */
export function evaluatePolicyFile(tree: Tree, path: string, options: PolicyFileOptions = {}): Stack | undefined {
  const text = tree.read(path);
  if (text === undefined || !/^\uFEFF?\s*\{/.test(text)) return undefined;
  const { value, diagnostics } = readJson(path, text);
  const [broken] = diagnostics.filter(({ severity }) => severity === "error");
  if (broken !== undefined && isTemplateText(text)) return unrendered(path, broken.span);
  const content = value?.kind === "map" ? contentOf(path, value, options.kindOf?.(path)) : undefined;
  // Of a broken file without statements it is enough to say that it is broken.
  const found = diagnostics.length > 0 && content?.isEmpty === true ? undefined : content;
  if (found === undefined && diagnostics.length === 0) return undefined;
  return {
    id: path,
    format: "iam",
    files: [path],
    resources: found?.resources ?? [],
    diagnostics: [...diagnostics, ...(found?.diagnostics ?? [])],
    moved: [],
  };
}

/** A template is judged where Terraform reads it; by itself it says too little. */
function unrendered(path: string, span: Span): Stack {
  const message =
    "This policy is the template of one, which is not judged by itself: it is where a configuration in the repository renders it";
  const diagnostic: Diagnostic = { code: "iam-unrendered", severity: "warning", message, span };
  return { id: path, format: "iam", files: [path], resources: [], diagnostics: [diagnostic], moved: [] };
}

interface Content extends Pick<Stack, "resources"> {
  readonly diagnostics?: readonly Diagnostic[];
  /** Whether there is no statement that could be read. */
  readonly isEmpty?: boolean;
}

function contentOf(path: string, root: MapValue, configured: PolicyKind | undefined): Content | undefined {
  const written = unwrapped(root);
  if (written === undefined) return undefined;
  const document = withHoles(written);
  const policy = readPolicy(document, [], () => []);
  const kind = configured ?? printedKind(root) ?? fileKind(path, policy);
  if (kind === undefined) return undefined;
  return {
    resources: [policyResource(path, document, kind)],
    diagnostics: refusals(written, policy, kind),
    isEmpty: policy.statements.length === 0,
  };
}

/** What IAM says against a document when it is put, statement by statement. */
function refusals(document: MapValue, policy: Policy, kind: PolicyKind): readonly Diagnostic[] {
  const complaints = [
    ...misspelled(document, kind),
    ...mistyped(document, kind),
    ...misplaced(document, kind),
    ...complaintsAbout(policy, kind),
  ];
  return complaints.map((complaint) => refusal(complaint, placeOf(document, complaint.path)));
}

/**
 * IAM reads a statement that is no list only behind the version. What puts policies for others (Terraform, CloudFormation) sorts
 * the elements itself. https://github.com/99designs/iamy/issues/65
 */
function misplaced({ entries }: MapValue, kind: PolicyKind): readonly Complaint[] {
  const names = [...entries.keys()];
  if (entries.get("Statement")?.kind !== "map" || names.indexOf("Version") < names.indexOf("Statement")) return [];
  const message = "Version stands behind a Statement that is no list";
  return [{ message: saying(message, WORDS.parsing, kind), path: ["Version"] }];
}

function policyResource(path: string, document: Value, kind: PolicyKind): Resource {
  const label: KnownValue = { kind: "known", value: kind, span: document.span };
  const attributes: MapValue = {
    kind: "map",
    entries: new Map<string, Value>([
      [POLICY_FILE.path, textOf(document)],
      [POLICY_FILE.kind, label],
    ]),
    span: document.span,
  };
  return {
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
  };
}

/** The text of a document, of which something may not be known. */
function textOf(document: Value): Value {
  const because = causesOf(document);
  const { span } = document;
  return because.length === 0 ? encode(document) : { kind: "unknown", because, json: document, span };
}

/**
 * Members that the AWS CLI prints a document in, some as text: get-policy-version, get-role-policy, get-key-policy,
 * get-bucket-policy, get-resource-policy of Secrets Manager, describe-policy of Organizations, and their like.
 */
const WRAPPERS: readonly (readonly string[])[] = [
  [],
  ["Document"],
  ["PolicyVersion", "Document"],
  ["PolicyDocument"],
  ["Policy"],
  ["Policy", "PolicyDocument"],
  ["Policy", "Content"],
  ["ResourcePolicy"],
  ["InlinePolicy"],
];

function unwrapped(root: MapValue): MapValue | undefined {
  for (const steps of WRAPPERS) {
    let value: Value | undefined = root;
    for (const step of steps) value = value?.kind === "map" ? value.entries.get(step) : undefined;
    const document = value === undefined || steps.length === 0 ? value : decodedDocument(value);
    if (document?.kind === "map" && isPolicy(document)) return document;
  }
  return undefined;
}

/** Also a document without statements is one when it says that it is in the language of policies. */
function isPolicy({ entries }: MapValue): boolean {
  const version = entries.get("Version");
  return isStatement(entries.get("Statement")) || (version?.kind === "known" && isLanguageVersion(version.value));
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

/** The kind that Organizations prints beside a policy. */
function printedKind(root: MapValue): PolicyKind | undefined {
  const policy = root.entries.get("Policy");
  const summary = policy?.kind === "map" ? policy.entries.get("PolicySummary") : undefined;
  const type = summary?.kind === "map" ? summary.entries.get("Type") : undefined;
  const name = type?.kind === "known" ? String(type.value) : "";
  return Object.hasOwn(ORGANIZATION_KINDS, name) ? ORGANIZATION_KINDS[name] : undefined;
}

const ORGANIZATION_KINDS: Readonly<Record<string, PolicyKind>> = {
  SERVICE_CONTROL_POLICY: "service_control",
  RESOURCE_CONTROL_POLICY: "resource_control",
};

/** The kind of a document in a file; `undefined` for one that is no IAM policy, though it looks like one. */
function fileKind(path: string, { statements }: Policy): PolicyKind | undefined {
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
