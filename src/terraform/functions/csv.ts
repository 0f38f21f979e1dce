import { fail } from "../errors.js";

/** Reads CSV (https://www.rfc-editor.org/rfc/rfc4180), as Go's `encoding/csv`: empty lines are passed over. */
export function decodeCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const endRow = (): void => {
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
  };
  while (at < text.length) {
    if (text[at] === '"') {
      let field = "";
      for (at += 1; ; at += 1) {
        if (at >= text.length) return fail("a quoted field of the CSV text is not closed");
        if (text[at] !== '"') field += text.charAt(at);
        else if (text[at + 1] === '"') {
          field += '"';
          at += 1;
        } else break;
      }
      at += 1;
      row.push(field);
      if (at < text.length && !/[,\r\n]/.test(text.charAt(at))) {
        return fail("unexpected characters behind a quoted field of the CSV text");
      }
    } else {
      const end = /[,\r\n]/.exec(text.slice(at, at + 100_000))?.index;
      const field = end === undefined ? text.slice(at) : text.slice(at, at + end);
      if (field.includes('"')) return fail("a quote stands within an unquoted field of the CSV text");
      row.push(field);
      at += field.length;
    }
    if (text[at] === ",") {
      at += 1;
      if (at >= text.length) row.push("");
    } else {
      if (text[at] === "\r" && text[at + 1] === "\n") at += 1;
      at += 1;
      endRow();
    }
  }
  if (row.length > 0) endRow();
  return rows;
}
