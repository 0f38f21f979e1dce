import { runGate, type GateRequest } from "./gate.js";
import type { FindingReport, FixEdit, Report } from "./report/result.js";
import { bySeverity } from "./report/words.js";
import { withEdits } from "./report/edits.js";
import type { ListedTree } from "./source/listed.js";
import type { TreeOptions } from "./source/options.js";
import { overlayTree } from "./source/overlay.js";

type Request = GateRequest & { readonly head: ListedTree };

/** How often fixes that cannot be made together are tried in another go. */
const MAX_ROUNDS = 4;

/**
 * Judges files anew with fixes made, to know which of them do what they promise: the finding is gone, nothing new that is as bad
 * is found, nothing became unreadable. Fixes that do not touch each other are tried together; where together they bring
 * something new, each one is tried alone.
 *
 * @param request what the report came of; its `head` is mended
 * @param findings those whose fixes are wanted
 * @returns fingerprints of the findings whose fix holds
 */
export async function findingsMended(
  request: Request,
  options: TreeOptions,
  findings: readonly FindingReport[],
): Promise<ReadonlySet<string>> {
  const mended = new Set<string>();
  let waiting: readonly FindingReport[] = findings.filter(({ fix }) => fix !== null);
  for (let round = 0; round < MAX_ROUNDS && waiting.length > 0; round += 1) {
    const { together, later } = compatible(waiting);
    const holding = await holdingTogether(request, options, together);
    for (const { fingerprint } of holding) mended.add(fingerprint);
    waiting = later;
  }
  return mended;
}

/** Those of the findings whose fixes hold, alone if not together. */
async function holdingTogether(
  request: Request,
  options: TreeOptions,
  findings: readonly FindingReport[],
): Promise<readonly FindingReport[]> {
  const mended = mendedHead(request, options, findings);
  const after = await judgeMended(request, mended, findings);
  const isHarmless =
    !after.diagnostics.some(({ severity }) => severity === "error") &&
    after.findings.every((found) => found.change !== "introduced" || findings.some((mended) => isWorth(mended, found)));
  if (isHarmless) {
    const known = new Map(after.findings.map(({ fingerprint, change }) => [fingerprint, change]));
    const compared = findings.filter(({ fingerprint }) => !known.has(fingerprint));
    const gone = new Set(await goneFromComparison(request, mended, compared));
    return findings.filter((finding) => known.get(finding.fingerprint) === "fixed" || gone.has(finding));
  }
  if (findings.length === 1) return [];
  const half = Math.ceil(findings.length / 2);
  return [
    ...(await holdingTogether(request, options, findings.slice(0, half))),
    ...(await holdingTogether(request, options, findings.slice(half))),
  ];
}

/**
 * Those of the findings that are not there any more when the mended head is compared with the base: of findings that the head
 * has only beside the base, such as that a protection was weakened, a comparison of the head with itself says nothing.
 */
async function goneFromComparison(
  request: Request,
  { tree, paths }: MendedHead,
  findings: readonly FindingReport[],
): Promise<readonly FindingReport[]> {
  const { base } = request;
  if (base === undefined || findings.length === 0) return [];
  const known = new Set(base.changes.map(({ path }) => path));
  const edited = paths.filter((path) => !known.has(path)).map((path) => ({ status: "modified", path }) as const);
  const after = await runGate({
    ...alone(request),
    head: tree,
    base: { ...base, changes: [...base.changes, ...edited] },
  });
  const left = new Set(after.findings.flatMap(({ change, fingerprint }) => (change === "fixed" ? [] : [fingerprint])));
  return findings.filter(({ fingerprint }) => !left.has(fingerprint));
}

/**
 * Whether a fix may bring a finding with it: a lesser one of the same resource. Storage that is encrypted at last, but not with
 * a key of one's own, is better than before.
 */
function isWorth(mended: FindingReport, brought: FindingReport): boolean {
  return mended.resource.address === brought.resource.address && bySeverity(mended, brought) < 0;
}

/** The head with fixes made. */
interface MendedHead {
  readonly tree: ListedTree;
  /** The files that they change. */
  readonly paths: readonly string[];
}

function mendedHead({ head }: Request, options: TreeOptions, findings: readonly FindingReport[]): MendedHead {
  const edits = findings.flatMap(({ fix }) => fix?.edits ?? []);
  const paths = [...new Set(edits.map(({ location }) => location.path))];
  const texts = paths.map((path) => {
    const own = edits.filter(({ location }) => location.path === path);
    return [path, Buffer.from(withEdits(head.read(path) ?? "", own))] as const;
  });
  return { tree: overlayTree(head, new Map(texts), options), paths };
}

/** Compares the head with itself, mended. */
function judgeMended(
  request: Request,
  { tree, paths }: MendedHead,
  findings: readonly FindingReport[],
): Promise<Report> {
  const { head } = request;
  return runGate({
    ...alone(request),
    head: tree,
    base: {
      tree: head,
      changes: paths.map((path) => ({ status: "modified", path })),
      headFiles: head.files,
      names: { base: "before the fix", head: "after it" },
    },
    stacks: new Set(findings.map(({ resource }) => resource.stack)),
  });
}

/** A request of mended files: what is waived or configured wrongly stays so, whatever is mended. */
function alone(request: Request): Request {
  return {
    ...request,
    // Plans are of the files as they are.
    ...(request.evaluation.plans && { evaluation: { ...request.evaluation, isEdited: true } }),
    waivers: { entries: [], today: "" },
    ignores: undefined,
    diagnostics: [],
  };
}

/** Splits findings into such whose fixes touch different lines, and the rest. */
function compatible(findings: readonly FindingReport[]): {
  readonly together: readonly FindingReport[];
  readonly later: readonly FindingReport[];
} {
  const taken = new Set<string>();
  const together: FindingReport[] = [];
  const later: FindingReport[] = [];
  for (const finding of findings) {
    const lines = (finding.fix?.edits ?? []).flatMap(linesOf);
    if (lines.some((line) => taken.has(line))) later.push(finding);
    else {
      together.push(finding);
      for (const line of lines) taken.add(line);
    }
  }
  return { together, later };
}

function linesOf({ location: { path, startLine, endLine } }: FixEdit): string[] {
  return Array.from({ length: endLine - startLine + 1 }, (_, index) => `${startLine + index}:${path}`);
}
