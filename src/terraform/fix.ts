import type { TextEdit } from "../graph/edit.js";
import type { Attribute, Block, Body, Expression, HclFile } from "../hcl/ast.js";

type Literal = string | number | boolean;

/** An argument that a block lacks. */
interface NewArgument {
  readonly name: string;
  readonly value: Literal;
}

/**
 * The edits that set arguments of a block in HCL. Only the lines concerned change: the literal of an argument that is there is
 * replaced, and an argument that is not there gets a line of its own, indented like its siblings and with its equals sign where
 * `terraform fmt` wants it (https://developer.hashicorp.com/terraform/language/style). When that would move the equals signs of
 * other lines, it stands apart after an empty line.
 *
 * @param target where the block starts
 * @param set argument names to the values they shall have; `auth.0.iam_auth` is one of the first nested block of type `auth`
 * @returns `undefined` where that is not possible: there is no such block or it has a syntax error, or the value is not a
 *   literal (an expression is somebody's intention and must not be overwritten)
 */
export function hclFix(
  file: HclFile,
  target: { readonly start: number },
  set: Readonly<Record<string, Literal>>,
): { readonly edits: readonly TextEdit[] } | undefined {
  const { text } = file;
  const block = findBlock(file.body, target.start);
  if (block === undefined || isBroken(file, block)) return undefined;
  const edits: TextEdit[] = [];
  const additions = new Map<Block, NewArgument[]>();
  for (const [path, value] of Object.entries(set)) {
    const names = path.split(".");
    const name = names.pop() ?? "";
    const owner = nestedBlock(block, names);
    if (owner === undefined) return undefined;
    const expression = owner.body.attributes.get(name)?.expression;
    if (expression === undefined) {
      additions.set(owner, [...(additions.get(owner) ?? []), { name, value }]);
    } else {
      if (!isLiteral(expression)) return undefined;
      const { start, end } = expression;
      const replacement = literalText(value);
      if (text.slice(start, end) !== replacement) edits.push({ start, end, replacement });
    }
  }
  for (const [owner, added] of additions) edits.push(...insert(file, owner, added));
  return { edits: edits.sort((one, other) => one.start - other.start) };
}

function findBlock(body: Body, start: number): Block | undefined {
  const block = body.blocks.find((candidate) => candidate.start <= start && start < candidate.end);
  return block === undefined || block.start === start ? block : findBlock(block.body, start);
}

function isBroken(file: HclFile, block: Block): boolean {
  return file.problems.some(({ start, end }) => start < block.end && end > block.start);
}

/** Follows block types and indexes. A `dynamic` block of the type makes the counting uncertain. */
function nestedBlock(block: Block, path: readonly string[]): Block | undefined {
  const [type, index, ...rest] = path;
  if (type === undefined) return block;
  const { blocks } = block.body;
  if (blocks.some(({ type: kind, labels }) => kind === "dynamic" && labels[0]?.value === type)) return undefined;
  const nested = blocks.filter((candidate) => candidate.type === type)[Number(index)];
  return nested && nestedBlock(nested, rest);
}

/** True for what a fix may replace: a number, bool, null or plain quoted string. */
function isLiteral(expression: Expression): boolean {
  const { kind } = expression;
  if (kind === "number" || kind === "bool" || kind === "null") return true;
  if (kind === "unary") return expression.operator === "-" && expression.operand.kind === "number";
  return (
    kind === "template" && expression.form === "quoted" && expression.parts.every((part) => part.kind === "literal")
  );
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "${": "$${",
  "%{": "%%{",
};

/** A value as HCL writes it. */
function literalText(value: Literal): string {
  if (typeof value !== "string") return String(value);
  // eslint-disable-next-line no-control-regex -- control characters are what is escaped
  const escaped = value.replace(/["\\\u0000-\u001f]|[$%]\{/g, (found) => ESCAPES[found] ?? unicodeEscape(found));
  return `"${escaped}"`;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** The edits that add arguments to a block. */
function insert(file: HclFile, block: Block, additions: readonly NewArgument[]): readonly TextEdit[] {
  if (isOneLine(file.text, block)) return unfold(file, block, additions);
  const layout = layoutOf(file, block);
  /** Per line that something goes behind: what joins the group there, and what stands apart. */
  const places = new Map<
    number,
    { readonly joined: NewArgument[]; readonly apart: NewArgument[]; readonly group: Group }
  >();
  for (const addition of additions) {
    const anchor = anchorFor(addition.name, layout);
    const group = groupAt(anchor, layout);
    const fits = group.equals === undefined || addition.name.length < group.equals;
    const behind = !fits || group.hasComments ? (group.lines.at(-1) ?? anchor) : anchor;
    const end = lineEnd(file, behind?.attribute.end ?? block.headerEnd);
    const place = places.get(end) ?? { joined: [], apart: [], group };
    (fits ? place.joined : place.apart).push(addition);
    places.set(end, place);
  }
  return [...places].map(([end, { joined, apart, group }]) => {
    const newline = file.text.charAt(end) === "\r" ? "\r\n" : "\n";
    const width = group.equals ?? widthOf(joined);
    const lines = [
      ...writeLines(joined, width),
      ...(apart.length === 0 ? [] : ["", ...writeLines(apart, widthOf(apart))]),
    ];
    const isAboveBlock = layout.lines.length === 0 && block.body.blocks.length > 0;
    const written = [...lines.map((line) => (line === "" ? "" : layout.indent + line)), ...(isAboveBlock ? [""] : [])];
    return {
      start: end,
      end,
      replacement: written.map((line) => newline + line).join(""),
      adds: { to: String(block.start), names: [...joined, ...apart].map(({ name }) => name) },
    };
  });
}

/** Columns from the start of the names to the equals signs, for names that are aligned. */
function widthOf(additions: readonly NewArgument[]): number {
  return Math.max(0, ...additions.map(({ name }) => name.length)) + 1;
}

function writeLines(additions: readonly NewArgument[], width: number): readonly string[] {
  return additions.map(({ name, value }) => `${name.padEnd(width)}= ${literalText(value)}`);
}

/** An attribute of a block that is not on one line. */
interface AttributeLine {
  readonly attribute: Attribute;
  readonly firstLine: number;
  readonly lastLine: number;
  /** Columns from the name to the equals sign; undefined when the value takes several lines, or a comment is between. */
  readonly equals: number | undefined;
  readonly hasComment: boolean;
}

interface Layout {
  readonly indent: string;
  readonly lines: readonly AttributeLine[];
  /** Where the first nested block starts. */
  readonly firstBlock: number;
}

/** A block that several findings mend has its layout measured once. */
const layouts = new WeakMap<Block, Layout>();

function layoutOf(file: HclFile, block: Block): Layout {
  let known = layouts.get(block);
  if (known === undefined) layouts.set(block, (known = measuredLayout(file, block)));
  return known;
}

function measuredLayout(file: HclFile, block: Block): Layout {
  const { attributes, blocks } = block.body;
  const lines = [...attributes.values()].map((attribute) => attributeLine(file, attribute));
  const [firstBlock] = blocks;
  const sibling = lines[0]?.attribute.start ?? firstBlock?.start;
  return {
    indent: sibling === undefined ? `${indentAt(file.text, block.start)}  ` : indentAt(file.text, sibling),
    lines,
    firstBlock: firstBlock?.start ?? block.end,
  };
}

function attributeLine(file: HclFile, attribute: Attribute): AttributeLine {
  const { start, end, nameEnd, expression } = attribute;
  const firstLine = file.lines.position(start).line;
  const lastLine = file.lines.position(end).line;
  // For `terraform fmt` a heredoc does not end the line that it begins on.
  const isSingle = firstLine === lastLine || (expression.kind === "template" && expression.form !== "quoted");
  const between = /^([ \t]*)=[ \t]*$/.exec(file.text.slice(nameEnd, expression.start))?.[1];
  return {
    attribute,
    firstLine,
    lastLine,
    equals: between === undefined || !isSingle ? undefined : nameEnd - start + between.length,
    hasComment: /^[ \t]*(?:#|\/[/*])/.test(file.text.slice(end, lineEnd(file, end))),
  };
}

/** Arguments that concern Terraform and not the resource; by convention the first or the last of a block. */
const META_ARGUMENTS: ReadonlySet<string> = new Set([
  "count",
  "for_each",
  "provider",
  "depends_on",
  "source",
  "version",
]);

/** The attribute behind which a new one goes: the last that is related by name, else the last before nested blocks. */
function anchorFor(name: string, { lines, firstBlock }: Layout): AttributeLine | undefined {
  const [word] = name.split("_");
  const related = lines.filter(({ attribute }) => attribute.name.split("_")[0] === word);
  const first = lines.filter(({ attribute }) => attribute.start < firstBlock);
  const ordinary = first.filter(({ attribute, equals }) => equals !== undefined && !META_ARGUMENTS.has(attribute.name));
  return related.at(-1) ?? ordinary.at(-1) ?? first.at(-1) ?? lines.at(-1);
}

/** Attributes on consecutive lines, whose equals signs `terraform fmt` puts under each other. */
interface Group {
  readonly lines: readonly AttributeLine[];
  /** Columns from the names to the equals signs; undefined when they are not in one column. */
  readonly equals: number | undefined;
  readonly hasComments: boolean;
}

/** The group that a line behind the anchor becomes part of. */
function groupAt(anchor: AttributeLine | undefined, { lines }: Layout): Group {
  const index = anchor === undefined ? -1 : lines.indexOf(anchor);
  const isLinked = (upper: number): boolean => {
    const above = lines[upper];
    const below = lines[upper + 1];
    return above?.equals !== undefined && below?.equals !== undefined && above.lastLine + 1 === below.firstLine;
  };
  const below = lines[index + 1];
  const startsBelow = anchor?.equals === undefined && below?.firstLine === (anchor?.lastLine ?? -1) + 1;
  let first = startsBelow ? index + 1 : Math.max(index, 0);
  let end = first + 1;
  while (first > 0 && isLinked(first - 1)) first--;
  while (isLinked(end - 1)) end++;
  const members = anchor === undefined ? [] : lines.slice(first, end).filter(({ equals }) => equals !== undefined);
  const columns = new Set(members.map(({ equals }) => equals));
  return {
    lines: members,
    equals: columns.size === 1 ? members[0]?.equals : undefined,
    hasComments: members.some(({ hasComment }) => hasComment),
  };
}

function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? "";
}

/** The end of the line, before its newline; a comment that begins on it and goes on belongs to it. */
function lineEnd(file: HclFile, offset: number): number {
  const { text, comments } = file;
  let end = newlineAfter(text, offset);
  for (const comment of comments) {
    if (comment.start >= end) break;
    if (comment.start >= offset && comment.end > end) end = newlineAfter(text, comment.end);
  }
  return end;
}

function newlineAfter(text: string, offset: number): number {
  const newline = text.indexOf("\n", offset);
  if (newline === -1) return text.length;
  return text.charAt(newline - 1) === "\r" ? newline - 1 : newline;
}

function isOneLine(text: string, { body, headerEnd }: Block): boolean {
  const [attribute] = body.attributes.values();
  return body.blocks.length === 0 && !text.slice(headerEnd, attribute?.start ?? body.end).includes("\n");
}

/** Writes a block that is on one line on several. The value that it has is left to other edits. */
function unfold(file: HclFile, block: Block, additions: readonly NewArgument[]): readonly TextEdit[] {
  const { text } = file;
  const { headerEnd, body } = block;
  const outer = indentAt(text, block.start);
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const [attribute] = body.attributes.values();
  // A value over several lines is not aligned with others.
  const isAligned = attribute !== undefined && attributeLine(file, attribute).equals !== undefined;
  const width = Math.max(widthOf(additions), isAligned ? attribute.name.length + 1 : 0);
  const write = (content: string): string => `${newline}${outer}  ${content}`;
  const before = text.slice(headerEnd, attribute?.start ?? body.end).trim();
  const opening = before === "" ? "" : write(before);
  const added = `${writeLines(additions, width).map(write).join("")}${newline}${outer}`;
  if (attribute === undefined) return [{ start: headerEnd, end: body.end, replacement: opening + added }];
  const { start, nameEnd, expression } = attribute;
  const equals = `${"".padEnd(width - attribute.name.length)}= `;
  return [
    { start: headerEnd, end: start, replacement: opening + write("") },
    ...(isAligned ? [{ start: nameEnd, end: expression.start, replacement: equals }] : []),
    {
      start: expression.end,
      end: body.end,
      replacement: text.slice(expression.end, body.end).trimEnd() + added,
    },
  ];
}
