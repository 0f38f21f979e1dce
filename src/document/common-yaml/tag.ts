import { type Cursor, isBlank, uncommon } from "./cursor.js";

/** Reads a local tag with its exclamation mark; other kinds of tags are not common. */
export function tag(cursor: Cursor): string {
  const { text, at } = cursor;
  const name = /![A-Za-z][A-Za-z0-9:]*/y;
  name.lastIndex = at;
  if (!name.test(text)) return uncommon();
  cursor.at = name.lastIndex;
  if (!isBlank(cursor, cursor.at) && !/[,\]}]/.test(text.charAt(cursor.at))) uncommon();
  return text.slice(at, cursor.at);
}
