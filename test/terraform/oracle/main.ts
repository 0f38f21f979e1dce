/**
 * Compares random expressions with the real program. Run with `npm run fuzz:terraform`; expressions that are given as
 * arguments are kept as vectors instead.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import fc from "fast-check";
import type { Expression } from "../../../src/hcl/ast.js";
import { parseExpression } from "../../../src/hcl/parser.js";
import { loadFunctions } from "../../../src/terraform/functions/index.js";
import type { FunctionTable } from "../../../src/terraform/functions/definition.js";
import { ask, type Answer } from "./ask.js";
import { compareDecided, compareKnown, comparePlanned, type Difference } from "./compare.js";
import { expressions } from "./expressions.js";
import { compareConfiguration, planConfiguration } from "./configuration-oracle.js";
import { configurations } from "./configurations.js";
import { childrenOf, smaller } from "./shrink.js";
import { evaluatorFor, isUndecided, VARIANTS, type Variant } from "./surroundings.js";
import { findBinary, openWorkplace, type Binary, type Workplace } from "./terraform.js";
import { readVectors, vectorsText, VECTORS_FILE, type Vector } from "./vectors.js";

/** Expressions of one run of terraform. */
const BATCH = 400;
/** Smaller expressions that are tried at once. */
const MOST_CANDIDATES = 250;

/** An expression, what its locals are, and how it differs. */
interface Found {
  readonly expression: string;
  readonly variant: Variant;
  readonly answer: Answer;
  readonly difference: Difference;
}

type Print = (line: string) => void;

type Compare = (expressions: readonly string[]) => readonly Found[];

/** Compares expressions with terraform under every variant of their locals; one difference for each expression. */
function comparer(
  binary: Binary,
  workplace: Workplace,
  functions: FunctionTable,
  counted: (comparisons: number) => void,
): Compare {
  const ours = new Map<Variant, ReturnType<typeof evaluatorFor>>();
  for (const variant of ["unknown", ...Array.from({ length: VARIANTS }, (_, index) => index)] as const) {
    ours.set(variant, evaluatorFor(functions, variant));
  }
  const evaluated = (expression: string, variant: Variant) => {
    const evaluate = ours.get(variant) ?? evaluatorFor(functions, variant);
    return evaluate(expression);
  };
  const isKnownDifference = (expression: string, variant: Variant, { kind }: Difference): boolean =>
    ((kind === "accepts" || kind === "value" || kind === "type") && isShortCircuited(expression, binary)) ||
    ((kind === "accepts" || kind === "type") &&
      hasFailingBranch(expression, (branch) => evaluated(branch, variant).problems.length > 0));
  return (all) => {
    const found = new Map<string, Found>();
    const compareAll = (
      some: readonly string[],
      variant: Variant,
      compare: (expression: string, answer: Answer) => Difference | undefined,
    ): void => {
      if (some.length === 0) return;
      counted(some.length);
      for (const [index, answer] of ask(workplace, some, variant).entries()) {
        const expression = some[index] ?? "";
        const difference = compare(expression, answer);
        if (difference === undefined || isKnownDifference(expression, variant, difference)) continue;
        if (!found.has(expression)) found.set(expression, { expression, variant, answer, difference });
      }
    };
    const undecided = all.filter(isUndecided);
    const decided = all.filter((expression) => !isUndecided(expression));
    compareAll(decided, 0, (expression, answer) => compareKnown(evaluated(expression, 0), answer));
    // First what would be worst.
    for (let variant = 0; variant < VARIANTS && undecided.length > 0; variant += 1) {
      compareAll(
        undecided,
        variant,
        (expression, answer) =>
          compareDecided(evaluated(expression, "unknown"), answer) ??
          compareKnown(evaluated(expression, variant), answer),
      );
    }
    compareAll(undecided, "unknown", (expression, answer) => comparePlanned(evaluated(expression, "unknown"), answer));
    return [...found.values()];
  };
}

/** Since terraform 1.12 an operand that does not count is not evaluated, as here; before, an error in it was one. */
function isShortCircuited(expression: string, { name, version }: Binary): boolean {
  const [, major = "0", minor = "0"] = /^(\d+)\.(\d+)/.exec(version) ?? [];
  const isOld = name === "tofu" || (Number(major) === 1 && Number(minor) < 12);
  return isOld && /&&|\|\|/.test(expression);
}

/** Terraform gives what fails a type where it can, and a branch that is not chosen counts with it; here it does not. */
function hasFailingBranch(expression: string, fails: (branch: string) => boolean): boolean {
  const visit = (node: Expression): boolean => {
    const isFailing = (branch: Expression): boolean => fails(expression.slice(branch.start, branch.end));
    if (node.kind === "conditional" && (isFailing(node.then) || isFailing(node.otherwise))) return true;
    return childrenOf(node).some(visit);
  };
  return visit(parseExpression(expression).expression);
}

/** The smallest expression that still differs in the same way. */
function shrink(found: Found, compare: Compare): Found {
  let smallest = found;
  for (;;) {
    const candidates = smaller(smallest.expression).slice(0, MOST_CANDIDATES);
    const better = compare(candidates)
      .filter(({ difference }) => difference.kind === found.difference.kind)
      .sort((a, b) => a.expression.length - b.expression.length)[0];
    if (better === undefined) return smallest;
    smallest = better;
  }
}

/** Keeps the answers to expressions as vectors, under all values that their locals may have. */
function keep(print: Print, binary: Binary, workplace: Workplace, given: readonly string[]): void {
  const variants: readonly Variant[] = ["unknown", ...Array.from({ length: VARIANTS }, (_, index) => index)];
  const vectors = given.flatMap((expression) =>
    (isUndecided(expression) ? variants : [0]).map((variant): Vector => {
      const [answer = { kind: "error" as const }] = ask(workplace, [expression], variant);
      return { expression, variant, terraform: binary.version, answer };
    }),
  );
  writeVectors(print, vectors);
}

function writeVectors(print: Print, vectors: readonly Vector[]): void {
  writeFileSync(VECTORS_FILE, vectorsText([...readVectors(), ...vectors]));
  print(`written to ${VECTORS_FILE}`);
}

interface Limits {
  readonly runs: number;
  readonly seconds: number;
  readonly seed: number;
}

/** Compares configurations one by one; how many differences there are. */
function fuzzConfigurations(print: Print, workplace: Workplace, functions: FunctionTable, limits: Limits): number {
  const start = Date.now();
  const seconds = (): number => (Date.now() - start) / 1000;
  const seen = new Set<string>();
  let comparisons = 0;
  let refused = 0;
  workplace.write({ "main.tf": 'module "m" {\n  source = "./m"\n}\n', "m/main.tf": "" });
  workplace.run(["init", "-input=false"]);
  for (let run = 0; run < limits.runs && seconds() < limits.seconds; run += 1) {
    const seed = limits.seed + run;
    const [configuration] = fc.sample(configurations(), { seed, numRuns: 1 });
    if (configuration === undefined) continue;
    const valid = configuration.expressions.filter((expression) => parseExpression(expression).problems.length === 0);
    const drawn = { ...configuration, expressions: valid };
    const planned = planConfiguration(workplace, drawn);
    if (planned === "refused") refused += 1;
    comparisons += planned === "refused" ? 1 : planned.length;
    for (const { expression, kind, ours, theirs } of compareConfiguration(drawn, planned, functions)) {
      const key = `${kind} ${expression} ${ours.slice(0, 80)}`;
      if (seen.has(key) || (kind === "accepts" && /&&|\|\|/.test(expression))) continue;
      seen.add(key);
      print(
        `\n${kind} (seed ${seed}): ${expression}\n  here:      ${ours.slice(0, 400)}\n  terraform: ${theirs.slice(0, 400)}`,
      );
      print(
        ["main.tf", "json.tf.json", "z_override.tf", "terraform.tfvars", "x.auto.tfvars.json"]
          .map((path) => drawn.files[path] ?? "")
          .join("\n")
          .replace(/^/gm, "    | "),
      );
    }
  }
  print(
    `\n${comparisons} comparisons in ${seconds().toFixed(0)} s, ${refused} configurations refused, ${seen.size} differences`,
  );
  return seen.size;
}

/**
 * Runs the comparison.
 *
 * @param given arguments of the command line
 * @returns the exit code: 1 when there is a difference
 */
export async function fuzz(given: readonly string[], print: Print): Promise<number> {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      runs: { type: "string", default: "2000" },
      seconds: { type: "string", default: "600" },
      seed: { type: "string" },
      depth: { type: "string", default: "4" },
      configurations: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
    },
    args: given.filter((argument) => argument !== "--"),
  });
  const binary = findBinary();
  if (binary === undefined) {
    print("skipped: neither terraform nor tofu is on PATH");
    return 0;
  }
  const first = options.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(options.seed);
  print(`${binary.name} ${binary.version}, seed ${first}`);
  const workplace = openWorkplace(binary);
  if (positionals.length > 0) {
    keep(print, binary, workplace, positionals);
    workplace.remove();
    return 0;
  }
  if (options.configurations) {
    const functions = await loadFunctions(["yamldecode("]);
    const differences = fuzzConfigurations(print, workplace, functions, {
      runs: Number(options.runs),
      seconds: Number(options.seconds),
      seed: first,
    });
    workplace.remove();
    return differences > 0 ? 1 : 0;
  }
  const functions = await loadFunctions(["yamldecode("]);
  let comparisons = 0;
  const compare = comparer(binary, workplace, functions, (count) => (comparisons += count));
  const start = Date.now();
  const seconds = (): number => (Date.now() - start) / 1000;
  const kept: Found[] = [];
  try {
    for (
      let drawn = 0, seed = first;
      drawn < Number(options.runs) && seconds() < Number(options.seconds);
      drawn += BATCH, seed += 1
    ) {
      const batch = [false, true].flatMap((undecided) =>
        fc.sample(expressions({ undecided, depth: Number(options.depth) }), {
          seed,
          numRuns: undecided ? BATCH / 4 : (BATCH * 3) / 4,
        }),
      );
      const valid = [...new Set(batch)].filter((expression) => parseExpression(expression).problems.length === 0);
      for (const found of compare(valid)) {
        if (seconds() > Number(options.seconds)) break;
        const smallest = shrink(found, compare);
        if (kept.some(({ expression }) => expression === smallest.expression)) continue;
        kept.push(smallest);
        const { expression, variant, difference } = smallest;
        print(
          `\n${difference.kind} (seed ${seed}${variant === "unknown" ? ", unknown" : isUndecided(expression) ? `, variant ${variant}` : ""}): ${expression}`,
        );
        print(`  here:      ${difference.ours.slice(0, 300)}\n  terraform: ${difference.theirs.slice(0, 300)}`);
      }
    }
  } finally {
    workplace.remove();
  }
  print(
    `\n${comparisons} comparisons in ${seconds().toFixed(0)} s (${(comparisons / seconds()).toFixed(0)} a second), ${kept.length} differences`,
  );
  if (options.write && kept.length > 0) {
    const vectors = kept.map(({ expression, variant, answer }): Vector => ({
      expression,
      variant,
      terraform: binary.version,
      answer,
    }));
    writeVectors(print, vectors);
  }
  return kept.length > 0 ? 1 : 0;
}
