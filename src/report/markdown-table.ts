/** A table of which some rows may have to be left out, the last ones first. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  /** Folded until it is opened. */
  readonly isFolded: boolean;
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

/**
 * A text with as many rows as fit in a number of bytes of UTF-8: those of earlier tables first, and of each table the first
 * ones. It is said of each table how many are left out.
 */
export function fitTables({ head, tail, elsewhere }: Frame, tables: readonly Table[], maxBytes: number): string {
  let room = maxBytes - bytes(head) - bytes(tail) - tables.reduce((sum, it) => sum + frameBytes(it, elsewhere), 0);
  if (room < 0) return withoutTables(head, tail, maxBytes);
  const parts = tables.map((it) => {
    let shown = 0;
    for (const line of it.rows) {
      room -= bytes(line) + 1;
      if (room < 0) {
        room += bytes(line) + 1;
        break;
      }
      shown += 1;
    }
    return render(it, shown, elsewhere);
  });
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

/** A table with its first rows. */
function render(it: Table, shown: number, elsewhere: string): string {
  const { title, rows, isFolded } = it;
  const left = rows.length - shown;
  const lines = [
    ...(shown === 0 ? [] : [...header(it), ...rows.slice(0, shown)]),
    ...(left === 0 ? [] : ["", `${left} not shown: ${elsewhere}.`]),
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
