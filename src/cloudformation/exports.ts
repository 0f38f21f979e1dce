import type { Reference, TextPart, Value } from "../graph/value.js";

/** What the stacks of a tree export, by the name of the export. */
export interface Exports {
  /** What the stacks export under a name; several may be meant for different accounts or Regions. */
  find(name: string): readonly Export[];
  /** Every file that decides what is found. */
  readonly files: readonly string[];
}

export interface Export {
  /** The template that exports it, or the one that this one is nested in. */
  readonly stack: string;
  readonly value: Value;
}

/** What the evaluation of one template gives for this. */
export interface TemplateExports {
  readonly exports: ReadonlyMap<string, Value>;
  readonly files: readonly string[];
}

/**
 * Finds exports among templates that are deployed by themselves. Templates are evaluated when they are first asked for; one
 * that is being evaluated exports nothing yet, as stacks cannot import from each other in a circle.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-exports.html
 *
 * @param paths of the templates
 * @param mayExport whether a template can export anything at all
 * @param evaluate gives what a template exports
 */
export function exportsAmong(
  paths: readonly string[],
  mayExport: (path: string) => boolean,
  evaluate: (path: string, exports: Exports) => TemplateExports,
): Exports {
  const evaluated = new Map<string, TemplateExports>();
  // A template that is added anywhere may export what another imports: so the listing of the root counts, too.
  const files = new Set<string>(["./", ...paths]);
  const exportsOf = (path: string): ReadonlyMap<string, Value> => {
    const known = evaluated.get(path);
    if (known !== undefined) return known.exports;
    const nothing = { exports: new Map<string, Value>(), files: [] };
    evaluated.set(path, nothing);
    const found = mayExport(path) ? evaluate(path, all) : nothing;
    evaluated.set(path, found);
    for (const file of found.files) files.add(file);
    return found.exports;
  };
  const all: Exports = {
    find: (name) =>
      paths.flatMap((stack) => {
        const value = exportsOf(stack).get(name);
        return value === undefined ? [] : [{ stack, value: inStack(value, stack) }];
      }),
    get files() {
      return [...files].sort();
    },
  };
  return all;
}

/** What is the same for all stacks of an account and Region. */
const SHARED: ReadonlySet<string> = new Set([
  "AWS::AccountId",
  "AWS::Partition",
  "AWS::Region",
  "AWS::URLSuffix",
  "dynamic-reference",
]);

/** A value with its references said to be to another stack's resources. */
function inStack(value: Value, stack: string): Value {
  const own = (reference: Reference): Reference =>
    reference.stack !== undefined || SHARED.has(reference.address) ? reference : { ...reference, stack };
  const references = value.references === undefined ? {} : { references: value.references.map(own) };
  const within = (inner: Value): Value => inStack(inner, stack);
  switch (value.kind) {
    case "known":
      return { ...value, ...references, ...(value.json === undefined ? {} : { json: within(value.json) }) };
    case "list":
      return { ...value, ...references, items: value.items.map(within) };
    case "map":
      return {
        ...value,
        ...references,
        entries: new Map([...value.entries].map(([key, entry]) => [key, within(entry)])),
      };
    case "unknown": {
      const part = (piece: TextPart): TextPart =>
        typeof piece !== "string" && "reference" in piece ? { reference: own(piece.reference) } : piece;
      return {
        ...value,
        ...references,
        ...(value.text === undefined ? {} : { text: value.text.map(part) }),
        ...(value.oneOf === undefined ? {} : { oneOf: value.oneOf.map(within) }),
        ...(value.json === undefined ? {} : { json: within(value.json) }),
      };
    }
  }
}
