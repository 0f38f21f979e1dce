import type { PolicyDocument } from "../graph/document.js";
import { member } from "../graph/inspect.js";
import { locate } from "../graph/locate.js";
import type { GraphIndex } from "../graph/node.js";
import type { Diagnostic } from "../graph/resource.js";
import type { Span } from "../graph/span.js";
import type { MapValue, Value } from "../graph/value.js";
import { misspelled } from "./elements.js";
import { readPolicy } from "./statements.js";
import { complaintsAbout, saying, WORDS, type Complaint } from "./validity.js";

/** A complaint of IAM, where it stands. */
export function refusal({ message }: Complaint, span: Span): Diagnostic {
  const text = `IAM does not accept this policy: ${message}`;
  const firstLine = { ...span, endLine: span.startLine, endColumn: span.startColumn + 1 };
  return {
    code: "iam-invalid-policy",
    severity: "warning",
    message: text,
    span: span.endLine === span.startLine ? span : firstLine,
  };
}

/**
 * What IAM will say against the policies that resources of templates and configurations hold, when they are put: each
 * complaint once, wherever modules repeat it. What is read from files of their own is said there.
 */
export function refusedPolicies(index: GraphIndex, documents: readonly PolicyDocument[]): readonly Diagnostic[] {
  const refusals = new Map<string, Diagnostic>();
  for (const document of documents) {
    for (const found of refusalsOf(document, index)) {
      const { path, startLine, startColumn } = found.span;
      refusals.set(JSON.stringify([path, startLine, startColumn, found.message]), found);
    }
  }
  return [...refusals.values()];
}

function refusalsOf(
  { holder, path, kind, managed_policy, invalid }: PolicyDocument,
  index: GraphIndex,
): readonly Diagnostic[] {
  const resource = index.nodeOf(holder.type, holder.id)?.resource;
  if (resource === undefined || resource.format === "iam" || managed_policy !== undefined) return [];
  let value: Value | undefined = resource.attributes;
  for (const step of path) value = value && member(value, step);
  if (value === undefined) return [];
  const json = value.kind === "known" || value.kind === "unknown" ? value.json : value;
  const spelling = json?.kind === "map" ? misspelled(json, kind) : [];
  const isOld = resource.type === MANAGED && json?.kind === "map" && isOlder(json);
  // Most policies are valid: only the others are read again, for the places of the complaints.
  if (invalid === undefined && spelling.length === 0 && !isOld) return [];
  const policy = readPolicy(value, [], (reference) => index.resolve(resource.stack, reference));
  const old = isOld
    ? [{ message: saying("a managed policy has the Version 2012-10-17", WORDS.version, kind), path: ["Version"] }]
    : [];
  const complaints = [...spelling, ...old, ...complaintsAbout(policy, kind)];
  return complaints
    .filter(({ message }) => !(WITHOUT_RESOURCE.has(resource.type) && message.includes(NO_RESOURCE)))
    .map((complaint) => refusal(complaint, locate(resource, [...path, ...complaint.path]).span));
}

const MANAGED = "aws_iam_policy";

/** Whether a version is missing or the one before; what is no version at all is told of anyway. */
function isOlder({ entries, rest }: MapValue): boolean {
  const version = entries.get("Version");
  if (version === undefined) return rest === undefined;
  return version.kind === "known" && version.value === "2008-10-17";
}

const NO_RESOURCE = "neither Resource nor NotResource";

/**
 * Resources whose policies are about themselves and need not say so
 * (https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html,
 * https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html).
 */
const WITHOUT_RESOURCE: ReadonlySet<string> = new Set(["aws_ecr_repository_policy", "aws_efs_file_system_policy"]);
