/** A table of which some rows may have to be left out, the last ones first. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  /** Folded until it is opened. */
  readonly isFolded: boolean;
  /** What is drawn below the rows, where there is room for it. */
  readonly picture?: string;
}

/** A row of cells that are Markdown already. */
export function row(...cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

export interface Frame {
  /** Before the tables; what is left of it when there is room for nothing else is its beginning. */
  readonly head: string;
  /** After them. */
  readonly tail: string;
  /** Where to look for rows that are left out: `see the other reports`. */
  readonly elsewhere: string;
}

/** Rows of each table that come before the rest of any other: no long table leaves others without a row. */
const AT_LEAST = 3;

/**
 * A text with as many rows as fit in a number of bytes of UTF-8: those of earlier tables first, and of each table the first
 * ones. It is said of each table how many are left out.
 */
export function fitTables({ head, tail, elsewhere }: Frame, tables: readonly Table[], maxBytes: number): string {
  let room = maxBytes - bytes(head) - bytes(tail) - tables.reduce((sum, it) => sum + frameBytes(it, elsewhere), 0);
  if (room < 0) return withoutTables(head, tail, maxBytes);
  const shown = tables.map(() => 0);
  const fill = (most: number): void => {
    for (const [index, { rows }] of tables.entries()) {
      for (const line of rows.slice(shown[index], most)) {
        const size = bytes(line) + 1;
        if (size > room) break;
        room -= size;
        shown[index] = (shown[index] ?? 0) + 1;
      }
    }
  };
  fill(AT_LEAST);
  const pictures = tables.map(({ picture = "" }) => {
    const size = bytes(picture) + 2;
    if (picture === "" || size > room) return "";
    room -= size;
    return picture;
  });
  fill(Infinity);
  const parts = tables.map((it, index) => render(it, shown[index] ?? 0, elsewhere, pictures[index]));
  return head + parts.join("") + tail;
}

function withoutTables(head: string, tail: string, maxBytes: number): string {
  const text = `${head}Too much was found to list it here.\n`;
  const withTail = tail === "" ? text : `${text}\n${tail}`;
  return bytes(withTail) <= maxBytes ? withTail : shorten(text, maxBytes);
}

function bytes(text: string): number {
  return Buffer.byteLength(text, "utf8");
}

/** What a table takes besides its rows, at most. */
function frameBytes(it: Table, elsewhere: string): number {
  return bytes(render(it, 0, elsewhere)) + bytes(header(it).join("\n")) + 1;
}

function header({ columns }: Table): readonly string[] {
  return [row(...columns), row(...columns.map(() => "---"))];
}

/** A table with its first rows, and the picture of it if there is room. */
function render(it: Table, shown: number, elsewhere: string, picture = ""): string {
  const { title, rows, isFolded } = it;
  const left = rows.length - shown;
  const lines = [
    ...(shown === 0 ? [] : [...header(it), ...rows.slice(0, shown)]),
    ...(left === 0 ? [] : ["", `${left} not shown: ${elsewhere}.`]),
    ...(picture === "" ? [] : ["", picture]),
  ].join("\n");
  return isFolded
    ? `<details><summary>${title}</summary>\n\n${lines}\n\n</details>\n\n`
    : `### ${title}\n\n${lines}\n\n`;
}

/** The beginning of a text, cut between characters. */
function shorten(text: string, maxBytes: number): string {
  let size = 0;
  let end = 0;
  for (const character of text) {
    size += bytes(character);
    if (size > maxBytes) break;
    end += character.length;
  }
  return text.slice(0, end);
}
