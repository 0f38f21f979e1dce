/**
 * Comments in source files that ignore findings: `# rds-gate:ignore <rule> <reason> [until=YYYY-MM-DD]`.
 *
 * `directive.ts` reads what a comment asks for, `hcl.ts` and `yaml.ts` find comments and what they are about, `metadata.ts` what
 * templates have in their place for other tools; here they become waivers of their lines.
 */
import type { Waiver } from "../findings/waivers.js";
import type { Diagnostic } from "../graph/resource.js";
import type { RuleMetadata } from "../policy/result.js";
import { ruleProblem } from "../policy/select.js";
import { matchesName } from "../source/glob.js";
import type { Tree } from "../source/tree.js";
import { DIRECTIVE, readDirectives, SUPPRESSION, type Directive, type DirectiveProblem } from "./directive.js";
import type { PlacedComment } from "./placed.js";

/** What of comments counts. */
export interface IgnoreOptions {
  /** Whether comments that are written for Checkov, Trivy, tfsec and KICS count. */
  readonly otherTools: boolean;
  /** Whether a comment counts already in the change that adds it. */
  readonly inChange: boolean;
}

/** What ignores findings in a tree. */
export interface Ignores {
  readonly waivers: readonly Waiver[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Rules of all packs, and those of them that are judged: what ignores another one is none of this run's business. */
export interface IgnoreRules {
  readonly all: readonly RuleMetadata[];
  readonly judged: readonly RuleMetadata[];
}

/** What a change is compared with. */
export interface IgnoresBase {
  readonly tree: Tree;
  /** The path that a file of the base has in the head. */
  readonly nameInHead: (path: string) => string;
}

/**
 * Reads the comments of files.
 *
 * In a comparison only what the base has counts: a comment is the same when it says the same about the same construct of the
 * same file, on whatever line. One that is new is told, with its reason, and counts once it is merged.
 *
 * @param paths of the files to read
 */
export async function findIgnores(
  head: Tree,
  base: IgnoresBase | undefined,
  paths: readonly string[],
  { all: rules, judged }: IgnoreRules,
  options: IgnoreOptions,
): Promise<Ignores> {
  const found = await ignoresIn(head, paths, options);
  const problems = found.flatMap((ignore) => problemsOf(ignore, rules));
  const valid = found.filter(isValid).filter((ignore) => problemOf(ignore, rules) === undefined);
  const counts = base === undefined || options.inChange ? () => true : await acceptedBy(base, valid, options);
  return {
    waivers: valid
      .filter(counts)
      .flatMap((ignore) => waiversOf(ignore, rules))
      .filter(({ rule }) => isNamed(rule, judged)),
    diagnostics: [...problems, ...valid.filter((ignore) => !counts(ignore)).map(proposed)],
  };
}

type Ignore = { readonly path: string; readonly comment: PlacedComment } & (Directive | DirectiveProblem);
type ValidIgnore = Ignore & Directive;

/** A reader is loaded when a file has something for it to read: few trees have any. */
async function ignoresIn(
  tree: Tree,
  paths: readonly string[],
  { otherTools }: IgnoreOptions,
): Promise<readonly Ignore[]> {
  const found: Ignore[] = [];
  for (const path of paths) {
    const isTemplate = TEMPLATE.test(path);
    const load = READERS.find(({ of }) => of.test(path))?.load;
    const text = load === undefined && !isTemplate ? undefined : tree.read(path);
    if (text === undefined) continue;
    if (load !== undefined && DIRECTIVE.test(text)) found.push(...commentsIn(path, text, await load(), otherTools));
    if (isTemplate && otherTools && SUPPRESSION.test(text)) {
      const { metadataDirectives } = await import("./metadata.js");
      const directives = metadataDirectives(path, text);
      found.push(...directives.map(({ comment, directive }) => ({ path, comment, ...directive })));
    }
  }
  return found;
}

const TEMPLATE = /\.(?:json|ya?ml|template|cfn|cform)$/i;

function commentsIn(path: string, text: string, commentsOf: Reader, otherTools: boolean): readonly Ignore[] {
  return commentsOf(text, (comment) => DIRECTIVE.test(comment)).flatMap((comment) =>
    readDirectives(comment.text, otherTools).map((directive) => ({ path, comment, ...directive })),
  );
}

type Reader = (text: string, isWorth: (comment: string) => boolean) => readonly PlacedComment[];

/** Languages with comments. JSON has none. */
const READERS: readonly { readonly of: RegExp; readonly load: () => Promise<Reader> }[] = [
  { of: /\.(?:tf|tofu|tfvars)$/, load: async () => (await import("./hcl.js")).hclComments },
  { of: /\.(?:ya?ml|template|cfn|cform)$/i, load: async () => (await import("./yaml.js")).yamlComments },
];

function isValid(ignore: Ignore): ignore is ValidIgnore {
  return "rule" in ignore;
}

/** What another tool's comment says of its other rules is no business of ours. */
function problemOf({ rule, isForeign }: ValidIgnore, rules: readonly RuleMetadata[]): string | undefined {
  if (isForeign) return undefined;
  return ruleProblem(rule, rules.flatMap(namesOf));
}

function problemsOf(ignore: Ignore, rules: readonly RuleMetadata[]): readonly Diagnostic[] {
  const problem = isValid(ignore) ? problemOf(ignore, rules) : ignore.problem;
  if (problem === undefined) return [];
  return [
    { code: "ignore-invalid", severity: "warning", message: `this comment ignores nothing: ${problem}`, ...at(ignore) },
  ];
}

function proposed(ignore: ValidIgnore): Diagnostic {
  const { rule, reason } = ignore;
  const message = `the change adds a comment that ignores ${rule} (${reason}); it counts once it is merged`;
  return { code: "ignore-proposed", severity: "note", message, ...at(ignore) };
}

function at({ path, comment: { line, startColumn, endColumn } }: Ignore): Pick<Diagnostic, "span"> {
  return { span: { path, startLine: line, startColumn, endLine: line, endColumn } };
}

function waiversOf(ignore: ValidIgnore, rules: readonly RuleMetadata[]): readonly Waiver[] {
  const { rule, reason, until, isForeign, path } = ignore;
  const tool = rule.endsWith(":*") ? rule.slice(0, -2) : undefined;
  const names = tool === undefined ? [rule] : rules.filter(({ aliases }) => aliases[tool]).map(({ id }) => id);
  return names.map((name) => ({
    rule: name,
    resource: "*",
    path,
    lines: targetOf(ignore).lines,
    reason,
    owner: null,
    until,
    origin: isForeign ? "other-tool" : "comment",
    ...at(ignore),
  }));
}

function isNamed(rule: string, rules: readonly RuleMetadata[]): boolean {
  return rules.some((metadata) => namesOf(metadata).some((name) => matchesName(rule, name)));
}

function namesOf({ id, aliases }: RuleMetadata): readonly string[] {
  return [id, ...Object.values(aliases).flat()];
}

function targetOf({ scope, comment }: ValidIgnore): PlacedComment["construct"] {
  return scope === "resource" ? (comment.resource ?? comment.construct) : comment.construct;
}

/** Tells which comments of the head the base has, each as often as it is there. */
async function acceptedBy(
  { tree, nameInHead }: IgnoresBase,
  ignores: readonly ValidIgnore[],
  options: IgnoreOptions,
): Promise<(ignore: ValidIgnore) => boolean> {
  const paths = new Set(ignores.map(({ path }) => path));
  const left = new Map<string, number>();
  const before = paths.size === 0 ? [] : tree.entries.filter(({ path }) => paths.has(nameInHead(path)));
  const written = await ignoresIn(
    tree,
    before.map(({ path }) => path),
    options,
  );
  for (const ignore of written.filter(isValid)) {
    const key = keyOf({ ...ignore, path: nameInHead(ignore.path) });
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  const accepted = new Set(
    ignores.filter((ignore) => {
      const count = left.get(keyOf(ignore)) ?? 0;
      left.set(keyOf(ignore), count - 1);
      return count > 0;
    }),
  );
  return (ignore) => accepted.has(ignore);
}

/** Not the reason: who words it better asks for nothing new. */
function keyOf(ignore: ValidIgnore): string {
  const { path, rule, until } = ignore;
  return JSON.stringify([path, rule, until, targetOf(ignore).anchor]);
}
