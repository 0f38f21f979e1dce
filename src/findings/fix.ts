import { lineStartsOf, offsetOf, spanBetween } from "../document/lines.js";
import type { Format, Resource } from "../graph/resource.js";
import type { Denial } from "../policy/result.js";
import type { FixReport } from "../report/result.js";
import type { Tree } from "../source/tree.js";

type Settings = NonNullable<Denial["fix"]>["set"];

/** A replacement of the characters from `start` up to `end`, which are offsets. */
interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** The fix writer of a front end: the edits that set attributes of a resource, or `undefined` when its own lines cannot. */
type WriteFix = (text: string, resource: Resource, set: Settings) => readonly TextEdit[] | undefined;

/** The writer of each format; loaded with the front end it belongs to. Policy documents are not mended by setting attributes. */
const WRITERS: Readonly<Record<Format, () => Promise<WriteFix | undefined>>> = {
  terraform: async () => {
    const { hclFix } = await import("../terraform/fix.js");
    return (text, resource, set) => {
      const start = offsetOf(lineStartsOf(text), resource.header.startLine, resource.header.startColumn);
      return hclFix(text, { start }, set)?.edits;
    };
  },
  cloudformation: async () => {
    const { templateFix } = await import("../cloudformation/fix.js");
    return (text, resource, set) => templateFix(text, resource.header.path, { address: resource.address }, set)?.edits;
  },
  iam: () => Promise.resolve(undefined),
};

/** Gives the function that writes fixes for resources of a tree, of the formats that it has. */
export async function fixWriter(
  tree: Tree,
  formats: ReadonlySet<Format>,
): Promise<(resource: Resource, set: Settings) => FixReport | null> {
  const writers = new Map<Format, WriteFix>();
  for (const format of formats) {
    const write = await WRITERS[format]();
    if (write !== undefined) writers.set(format, write);
  }
  return (resource, set) => {
    const { path } = resource.header;
    const text = tree.read(path);
    const edits = text === undefined ? undefined : writers.get(resource.format)?.(text, resource, set);
    if (text === undefined || edits === undefined || edits.length === 0) return null;
    const starts = lineStartsOf(text);
    return {
      description: describe(resource, set),
      edits: edits.map(({ start, end, replacement }) => ({
        location: spanBetween(path, starts, start, end),
        replacement,
      })),
    };
  };
}

function describe(resource: Resource, set: Settings): string {
  const settings = Object.entries(set).map(
    ([attribute, value]) => `${resource.labels?.[attribute] ?? attribute} to ${value}`,
  );
  return `Set ${settings.join(" and ")}`;
}
