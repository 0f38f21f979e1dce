import { visible } from "./escape.js";
import { textWidth } from "./width.js";

/** A paragraph of no room would be one word a line. */
const LEAST_ROOM = 20;

/**
 * A paragraph broken between words into lines of at most that many terminal cells; a longer word has a line of its own. What
 * must not be printed is escaped.
 */
export function wrapText(text: string, cells: number): readonly string[] {
  const room = Math.max(LEAST_ROOM, cells);
  const lines: { text: string; width: number }[] = [];
  const words = text.split(/\s+/).filter((word) => word !== "");
  for (const word of words.map(visible)) {
    const last = lines.at(-1);
    const width = textWidth(word);
    if (last !== undefined && last.width + 1 + width <= room) {
      last.text += ` ${word}`;
      last.width += 1 + width;
    } else lines.push({ text: word, width });
  }
  return lines.map((line) => line.text);
}
