import { isPrintableAscii } from "./escape.js";

/**
 * How many terminal cells a character takes: 2 for wide ones (East Asian Width W and F of Unicode Standard Annex 11, and
 * emoji), 0 for combining marks and joiners, otherwise 1.
 */
export function cellWidth(character: string): 0 | 1 | 2 {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (/^[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) return 0;
  if (code < 0x1100) return 1;
  return WIDE.some(([first, last]) => code >= first && code <= last) || /^\p{Emoji_Presentation}/u.test(character)
    ? 2
    : 1;
}

/** Blocks of wide characters, from the first to the last code point. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1b000, 0x1b2fb],
  [0x1f200, 0x1f2ff],
  [0x20000, 0x2fffd],
  [0x30000, 0x3fffd],
];

export function textWidth(text: string): number {
  if (isPrintableAscii(text)) return text.length;
  let width = 0;
  for (const character of text) width += cellWidth(character);
  return width;
}
