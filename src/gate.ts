import { findingsOf, undecidedOf, type Finding, type Places, type UndecidedRule } from "./findings/assemble.js";
import { raisedForClassified, type ClassifiedData } from "./findings/classified.js";
import { compareFindings, compareUndecided, uncompared, uncomparedUndecided } from "./findings/compare.js";
import { mendingsOf, withoutClashingFixes } from "./findings/clashing-fixes.js";
import { fixWriter } from "./findings/fix.js";
import { withEnvironmentRules, type EnvironmentRules } from "./config/environments.js";
import { applyWaivers, type Waiver } from "./findings/waivers.js";
import { NO_RENAMES, renamed, type Renames } from "./findings/identity.js";
import { renamesBetween } from "./findings/renames.js";
import { accessSummary } from "./access/report.js";
import { DEFAULT_SETTINGS, type AccessSettings } from "./access/settings.js";
import type { TreeAccess } from "./access/tree.js";
import { linkedGraph, withAccess, withPolicies, type AnalysedBase, type AnalysedGraph } from "./analysed-graph.js";
import { causesAt, locate, neededAt } from "./graph/locate.js";
import type { Diagnostic, Stack } from "./graph/resource.js";
import { refusedPolicies } from "./iam/index.js";
import { findIgnores, type IgnoreOptions, type Ignores } from "./ignores/index.js";
import { beginJudging, prepareJudging, type Judges, type Judging } from "./policy/judge.js";
import type { Report } from "./report/result.js";
import { hunksBetweenTrees } from "./source/changed-lines.js";
import { touchedBy, type FileChange } from "./source/changes.js";
import { folderOf } from "./source/paths.js";
import type { Tree } from "./source/tree.js";
import { evaluateStacks, type EvaluationOptions } from "./stacks.js";
import { reportOf, type VerdictOptions } from "./verdict.js";

/** What the head is compared with. */
export interface Base {
  readonly tree: Tree;
  readonly changes: readonly FileChange[];
  /** Every file of the head, also those that do not matter: a folder is renamed only when nothing is left in it. */
  readonly headFiles: Iterable<string>;
  readonly names: NonNullable<Report["comparison"]>;
}

/** Waivers, and what tells whether they are in force. */
export interface Waivers {
  readonly entries: readonly Waiver[];
  /** Those of the head when trees are compared. */
  readonly proposed?: readonly Waiver[];
  /** `YYYY-MM-DD`, in UTC. */
  readonly today: string;
}

/** Everything that a judgement depends on. */
export interface GateRequest extends Judges {
  readonly head: Tree;
  /** With it the head is compared, without it the head is scanned. */
  readonly base?: Base;
  readonly evaluation: EvaluationOptions;
  readonly verdict: VerdictOptions;
  readonly onStack?: (done: number, total: number) => void;
  /** What is different in an environment: rules that are off, severities, what fails. */
  readonly environments?: Pick<EnvironmentRules, "rulesOf">;
  /** Data whose findings weigh more; without it none do. */
  readonly classifiedData?: ClassifiedData;
  /** Recorded decisions to accept findings; of the base when trees are compared. */
  readonly waivers?: Waivers;
  /** What is told of accounts, people and weights; only what is built in without it. */
  readonly access?: AccessSettings;
  /** What of comments that ignore findings counts; without it none does. */
  readonly ignores?: IgnoreOptions | undefined;
  /** What is to be said besides, of configuration. */
  readonly diagnostics?: readonly Diagnostic[];
  /** Ids of the stacks to judge; by default all. */
  readonly stacks?: ReadonlySet<string>;
}

/** The way of the data: trees, stacks, graph, packs, findings, comparison, verdict. Reporters get what it returns. */
export async function runGate(given: GateRequest): Promise<Report> {
  const { head, base, evaluation, packs, rules } = given;
  const request: GateRequest = { ...given, companion: isSmall(head) ? undefined : given.companion };
  prepareJudging(request);
  const stacks = await evaluateStacks(head, evaluation, { only: request.stacks, onStack: request.onStack });
  const known = base && { stacks, changes: base.changes };
  // Only stacks that the change can touch are evaluated twice.
  const baseStacks = base && (await evaluateStacks(base.tree, evaluation, { only: request.stacks, known }));
  const begun = baseStacks && beginTree(request, baseStacks);
  const renames = base ? renamesBetween(base.changes, base.headFiles, stacks, baseStacks) : NO_RENAMES;
  const nameInHead: AnalysedBase["nameInHead"] = (place) => renamed(place, renames);
  const hunksIn = base && hunksBetweenTrees(base.tree, head, base.changes);
  const beginning = beginTree(request, stacks, begun && hunksIn && { ...begun, nameInHead, hunksIn });
  const before = base && begun && (await judgedTree(request, base.tree, begun));
  const after = await judgedTree(request, head, beginning);
  const compared = before ? compareFindings(before.findings, after.findings, renames) : uncompared(after.findings);
  const undecided = before
    ? compareUndecided(before.undecided, after.undecided, renames)
    : uncomparedUndecided(after.undecided);
  const { environments, waivers = NO_WAIVERS, access = DEFAULT_SETTINGS } = request;
  const heeded = withEnvironmentRules(compared, environments, rules);
  const ignores = await ignoresOf(request, stacks, renames);
  const accepted = [...waivers.entries, ...ignores.waivers];
  const waived = applyWaivers(heeded, accepted, waivers.today, waivers.proposed);
  const { index, document } = after.graph;
  const said = [
    ...head.diagnostics,
    ...stacks.flatMap(({ diagnostics }) => diagnostics),
    ...refusedPolicies(index, document.iam.documents),
  ];
  return reportOf({
    findings: withoutClashingFixes(waived.findings, mendingsOf(after.findings)),
    undecided: withEnvironmentRules(undecided, environments, rules),
    diagnostics: [
      ...(base ? aboutChange(said, base.changes, without(stacks, baseStacks)) : said),
      ...after.diagnostics,
      ...ignores.diagnostics,
      ...waived.diagnostics,
      ...(request.diagnostics ?? []),
      ...(before ? hiddenInBase(before, after) : []),
      ...notListed(after.access),
    ],
    access: accessSummary(after.access, access.knownAccounts),
    comparison: base?.names ?? null,
    tree: head,
    stacks,
    packs,
    rules,
    options: request.verdict,
    failOnIn: (environment) => environments?.rulesOf(environment).failOn,
  });
}

/**
 * Bytes of files from which on a companion is worth its thread. Measured on a template of 170 kB: a run takes 12 ms less with it,
 * and 50 ms more of the processor.
 */
const LEAST_BYTES = 100_000;

function isSmall({ entries }: Tree): boolean {
  return entries.reduce((sum, { size }) => sum + size, 0) < LEAST_BYTES;
}

/** What comments in the files of the stacks ignore. */
async function ignoresOf(
  { head, base, packs, rules, ignores }: GateRequest,
  stacks: readonly Stack[],
  { path: nameInHead }: Renames,
): Promise<Ignores> {
  if (ignores === undefined) return { waivers: [], diagnostics: [] };
  const paths = [...new Set(stacks.flatMap(({ files }) => files))].filter((path) => !path.endsWith("/"));
  const all = packs.flatMap(({ pack }) => pack.manifest.rules);
  const judged = [...rules.values()].map(({ metadata }) => metadata);
  return findIgnores(head, base && { tree: base.tree, nameInHead }, paths, { all, judged }, ignores);
}

const NO_WAIVERS: Waivers = { entries: [], today: "" };

/** A stack that base and head share cannot be touched by the change. */
function without(stacks: readonly Stack[], others: readonly Stack[] = []): readonly Stack[] {
  const left = new Set(others);
  return stacks.filter((stack) => !left.has(stack));
}

/**
 * Diagnostics of a head as they matter to a change: what could not be read hides something new only where the change or a
 * stack that it touches needs it. Elsewhere it must not fail every change to come.
 */
function aboutChange(
  diagnostics: readonly Diagnostic[],
  changes: readonly FileChange[],
  touched: readonly Stack[],
): readonly Diagnostic[] {
  const isChanged = touchedBy(changes);
  const needed = new Set(touched.flatMap(({ files }) => files));
  return diagnostics.map((diagnostic) => {
    const { path } = diagnostic.span;
    const matters = isChanged([path]) || needed.has(path) || needed.has(`${folderOf(path)}/`);
    return matters || diagnostic.severity !== "error"
      ? diagnostic
      : { ...diagnostic, severity: "note", message: `${diagnostic.message} (The change does not touch it.)` };
  });
}

/** What could not be read in the base hides findings there, which then count as introduced: a reader has to know. */
function hiddenInBase(before: JudgedTree, after: JudgedTree): Diagnostic[] {
  const keyOf = ({ code, message, span }: Diagnostic): string => JSON.stringify([code, message, span]);
  const inHead = new Set(diagnosticsOf(after).map(keyOf));
  return diagnosticsOf(before)
    .filter((diagnostic) => diagnostic.severity === "error" && !inHead.has(keyOf(diagnostic)))
    .map((diagnostic) => ({
      ...diagnostic,
      severity: "note",
      message: `in the base, ${diagnostic.message}; findings that this hides there count as introduced`,
    }));
}

function diagnosticsOf({ stacks, diagnostics }: JudgedTree): Diagnostic[] {
  return [...stacks.flatMap((stack) => stack.diagnostics), ...diagnostics];
}

/** Paths that are not listed are said. */
function notListed({ analysis: { cut, paths } }: TreeAccess): Diagnostic[] {
  if (cut === 0) return [];
  const message = `${cut} ways to databases are not listed beside the ${paths.length} with the highest scores; name who may reach what more narrowly, or judge stacks by themselves`;
  const span = { path: ".", startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  return [{ code: "access-cut", severity: "warning", message, span }];
}

/** A tree that is analysed, and being judged. */
interface BegunTree extends AnalysedGraph {
  readonly stacks: readonly Stack[];
  readonly judging: Judging;
}

/** A tree that was judged. */
interface JudgedTree extends BegunTree {
  readonly diagnostics: readonly Diagnostic[];
  readonly findings: readonly Finding[];
  readonly undecided: readonly UndecidedRule[];
}

/** Analyses a tree; whatever rules can be evaluated beside that meanwhile, are. */
function beginTree(request: GateRequest, stacks: readonly Stack[], base?: AnalysedBase): BegunTree {
  const settings = request.access ?? DEFAULT_SETTINGS;
  const judging = beginJudging(request);
  const linked = linkedGraph(stacks, base);
  judging.reached("resources", linked.document);
  const read = withPolicies(linked, settings);
  judging.reached("policies", read.graph.document);
  const analysed = withAccess(read, stacks, settings, base);
  judging.reached("access", analysed.graph.document);
  return { ...analysed, stacks, judging };
}

async function judgedTree(request: GateRequest, tree: Tree, begun: BegunTree): Promise<JudgedTree> {
  const { rules, classifiedData } = request;
  const { graph, stacks, judging } = begun;
  const byId = new Map(stacks.map((stack) => [stack.id, stack]));
  const places: Places = {
    resourceOf: (type, id) => graph.resourceOf(type, id),
    stackOf: (id) => byId.get(id),
    locate,
    causesAt,
    neededAt,
    fixFor: await fixWriter(tree, new Set(stacks.map(({ format }) => format))),
  };
  const diagnostics: Diagnostic[] = [];
  const findings: Finding[] = [];
  const undecided: UndecidedRule[] = [];
  for await (const judgement of judging.judgements()) {
    diagnostics.push(...judgement.diagnostics);
    findings.push(...findingsOf(judgement.results, rules, places));
    undecided.push(...undecidedOf(judgement.results, rules, places));
  }
  return {
    ...begun,
    diagnostics,
    findings: classifiedData === undefined ? findings : raisedForClassified(findings, classifiedData, rules),
    undecided,
  };
}
