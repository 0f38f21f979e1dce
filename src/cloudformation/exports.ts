import { isReference, template } from "../graph/inspect.js";
import type { Span } from "../graph/span.js";
import type { Reference, TextPart, Value } from "../graph/value.js";
import type { Deployment } from "./pseudo-parameters.js";
import { isSame, oneOf, partsOf, referencesOf } from "./values.js";

/** What the stacks of a tree export, by the name of the export. */
export interface Exports {
  /** What the stacks export under a name; several may be meant for different accounts or Regions. */
  find(name: string): readonly Export[];
  /** Why nothing is found under a name, where it may be that of an export that depends on its stack's name. */
  explain(name: string): string | undefined;
  /** Every file that decides what is found. */
  readonly files: readonly string[];
}

export interface Export {
  /** The template that exports it, or the one that this one is nested in. */
  readonly stack: string;
  readonly value: Value;
  readonly place: Place;
}

/** Exports are those of an account and Region. */
export type Place = Pick<Deployment, "account" | "region">;

/** Whether two stacks may be in the same account and Region. */
function mayBeBeside(one: Place, other: Place): boolean {
  const mayBeSame = (a: string | undefined, b: string | undefined): boolean =>
    a === undefined || b === undefined || a === b;
  return mayBeSame(one.account, other.account) && mayBeSame(one.region, other.region);
}

/** What one stack exports. */
export interface ExportTable {
  readonly named: ReadonlyMap<string, Value>;
  /** Exports whose names are not known, since they depend on the name of the stack, say. */
  readonly open: readonly { readonly name: Value; readonly value: Value }[];
}

export const NO_EXPORTS: ExportTable = { named: new Map(), open: [] };

/** What a table has under a name, which need not be known: what comes of the same is the same. */
export function exportedAs(name: Value, { named, open }: ExportTable): Value | undefined {
  if (name.kind === "known") return named.get(String(name.value));
  return open.find((entry) => isSame(entry.name, name))?.value;
}

/** What the evaluation of one template gives for this. */
export interface TemplateExports {
  readonly exports: ExportTable;
  readonly files: readonly string[];
  readonly place: Place;
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
  const evaluatedAt = (path: string): TemplateExports => {
    const known = evaluated.get(path);
    if (known !== undefined) return known;
    const nothing = { exports: NO_EXPORTS, files: [], place: {} };
    evaluated.set(path, nothing);
    const found = mayExport(path) ? evaluate(path, all) : nothing;
    evaluated.set(path, found);
    for (const file of found.files) files.add(file);
    return found;
  };
  const all: Exports = {
    find: (name) =>
      paths.flatMap((stack) => {
        const { exports, place } = evaluatedAt(stack);
        const value = exports.named.get(name);
        return value === undefined ? [] : [{ stack, value: inStack(value, stack), place }];
      }),
    explain: (name) => {
      for (const path of paths) {
        const found = evaluatedAt(path).exports.open.find((entry) => dependsOnStackName(entry.name, name));
        if (found === undefined) continue;
        return `${path} exports ${template(partsOf(found.name))}, and no stack-name is configured for it`;
      }
      return undefined;
    },
    get files() {
      return [...files].sort();
    },
  };
  return all;
}

/**
 * What a stack imports under a name; a text says why it is not known, where there is more to say than that.
 *
 * @param importer exports nothing to itself, nor do stacks in another account or Region
 */
export function importedFrom(
  exports: Exports,
  importer: { readonly stack: string; readonly place: Place },
  name: string,
  span: Span,
): Value | string | undefined {
  const found = exports
    .find(name)
    .filter(({ stack, place }) => stack !== importer.stack && mayBeBeside(place, importer.place));
  const [first, ...others] = found.map(({ value }) => value);
  if (first === undefined) return exports.explain(name);
  if (others.every((other) => isSame(first, other))) return first;
  const where = found.map((exported) => exported.stack).join(" and ");
  const because = [{ reason: `the export ${name} is in ${where}`, span }];
  return { ...oneOf([first, ...others], because, span), references: found.flatMap(({ value }) => referencesOf(value)) };
}

/** Whether a name is put together from the name of its stack, and may then be this one. */
function dependsOnStackName(name: Value, wanted: string): boolean {
  const parts = partsOf(name);
  const texts = parts.map((part) => (typeof part === "string" ? part : undefined));
  const isOpen = parts.every(
    (part) => typeof part === "string" || (isReference(part) && part.reference.address === "AWS::StackName"),
  );
  const [first, last] = [texts[0] ?? "", texts.at(-1) ?? ""];
  return isOpen && wanted.length > first.length + last.length && wanted.startsWith(first) && wanted.endsWith(last);
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
