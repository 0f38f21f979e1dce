import { lineStartsOf, offsetOf, spanBetween } from "../document/lines.js";
import type { Addition, TextEdit } from "../graph/edit.js";
import type { Format, Resource } from "../graph/resource.js";
import type { Value } from "../graph/value.js";
import { member } from "../graph/inspect.js";
import { locate } from "../graph/locate.js";
import type { Fix, TextReplacement } from "../policy/result.js";
import type { FixReport } from "../report/result.js";
import type { Tree } from "../source/tree.js";

type Settings = Extract<Fix, { readonly set: unknown }>["set"];

/** A fix as it is reported, and what tells whether it can be made beside others. */
export interface Mending {
  readonly report: FixReport;
  /** The largest number that it sets; 0 when it sets none. */
  readonly amount: number;
  /** What each of its edits adds; `undefined` for one that does something else. */
  readonly adds: readonly (Addition | undefined)[];
}

/** A file that is mended, and where its lines start. */
interface SourceText {
  readonly path: string;
  readonly text: string;
  readonly starts: readonly number[];
}

/** The fix writer of a front end. Both functions give `undefined` where the text of the file cannot be mended so. */
interface FixWriter {
  /** The edits that set attributes of a resource in its own lines. */
  readonly set: (source: SourceText, resource: Resource, set: Settings) => readonly TextEdit[] | undefined;
  /** The edit that writes a piece of the text between two offsets in another way; `piece.from` is there once. */
  readonly replace: (source: SourceText, range: TextRange, piece: TextReplacement) => TextEdit | undefined;
}

interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The writer of each format; loaded with the front end it belongs to. Policy documents are not mended by setting attributes. */
const WRITERS: Readonly<Record<Format, (tree: Tree) => Promise<FixWriter>>> = {
  terraform: async (tree) => {
    const [{ hclFix }, { nativeFile }] = await Promise.all([
      import("../terraform/fix.js"),
      import("../terraform/cache.js"),
    ]);
    return {
      set: ({ path, starts }, { header }, set) => {
        const file = nativeFile(tree, path);
        return file && hclFix(file, { start: offsetOf(starts, header.startLine, header.startColumn) }, set)?.edits;
      },
      replace: inPlace,
    };
  },
  cloudformation: async () => {
    const { substitution, templateFix } = await import("../cloudformation/fix.js");
    return {
      set: ({ text, path }, { address }, set) => templateFix(text, path, { address }, set)?.edits,
      replace: (source, range, piece) => {
        const written = source.text.slice(range.start, range.end);
        // In a template only a substitution takes references in.
        return !piece.to.includes("${") || /!Sub\s|Fn::Sub["']?\s*:/.test(written)
          ? inPlace(source, range, piece)
          : substitution(source.text, source.path, range, piece);
      },
    };
  },
  iam: () => Promise.resolve({ set: () => undefined, replace: inPlace }),
};

function inPlace({ text }: SourceText, { start, end }: TextRange, { from, to }: TextReplacement): TextEdit {
  const at = start + text.slice(start, end).indexOf(from);
  return { start: at, end: at + from.length, replacement: to };
}

/** Gives the function that writes fixes for resources of a tree, of the formats that it has. */
export async function fixWriter(
  tree: Tree,
  formats: ReadonlySet<Format>,
): Promise<(resource: Resource, fix: Fix) => Mending | null> {
  const writers = new Map<Format, FixWriter>();
  for (const format of formats) writers.set(format, await WRITERS[format](tree));
  const open = lastOpened(tree);
  return (resource, fix) => {
    const isText = "replace" in fix;
    const source = open(isText ? locate(resource, fix.replace.path).span.path : resource.header.path);
    const writer = writers.get(resource.format);
    if (source === undefined || writer === undefined) return null;
    const edits = isText ? replacement(source, resource, fix.replace, writer) : writer.set(source, resource, fix.set);
    if (edits === undefined || edits.length === 0) return null;
    return {
      report: {
        description: isText ? `Write ${fix.replace.to} in place of ${fix.replace.from}` : describe(resource, fix.set),
        edits: edits.map(({ start, end, replacement }) => ({
          location: spanBetween(source.path, source.starts, start, end),
          replacement,
        })),
      },
      amount: isText ? 0 : amountOf(fix.set),
      adds: edits.map(({ adds }) => adds),
    };
  };
}

/** The edit that writes a piece of an attribute in another way; nothing when the source does not have it just so, and once. */
function replacement(
  source: SourceText,
  resource: Resource,
  piece: TextReplacement,
  writer: FixWriter,
): readonly TextEdit[] | undefined {
  const { startLine, startColumn, endLine, endColumn } = locate(resource, piece.path).span;
  const start = offsetOf(source.starts, startLine, startColumn);
  const end = offsetOf(source.starts, endLine, endColumn);
  const written = source.text.slice(start, end);
  const at = written.indexOf(piece.from);
  if (at < 0 || written.includes(piece.from, at + 1)) return undefined;
  const edit = writer.replace(source, { start, end }, piece);
  return edit && [edit];
}

/** Opens files of a tree; the one that was opened last is kept, since fixes are asked for file by file. */
function lastOpened(tree: Tree): (path: string) => SourceText | undefined {
  let last: SourceText | undefined;
  return (path) => {
    if (last?.path === path) return last;
    const text = tree.read(path);
    last = text === undefined ? undefined : { path, text, starts: lineStartsOf(text) };
    return last;
  };
}

function amountOf(set: Settings): number {
  return Math.max(0, ...Object.values(set).filter((value) => typeof value === "number"));
}

function describe(resource: Resource, set: Settings): string {
  const settings = Object.entries(set).map(([attribute, value]) => `${nameIn(resource, attribute)} to ${value}`);
  return `Set ${settings.join(" and ")}`;
}

/** How the file of a resource calls an attribute: `storage_encrypted`, `Auth.IAMAuth`; a parameter of a group by its own name. */
function nameIn({ attributes, labels }: Resource, attribute: string): string {
  const steps = attribute.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const beside = steps.at(-1) === "value" ? [...steps.slice(0, -1), "name"] : [];
  const setting = beside.reduce<Value | undefined>((value, step) => value && member(value, step), attributes);
  if (setting?.kind === "known" && typeof setting.value === "string") return setting.value;
  const name = steps.filter((step) => typeof step === "string").join(".");
  return labels?.[name] ?? name;
}
