import {
  visible
} from "./chunk-4WJSNMA5.js";

// build/report/paint.js
var CODES = {
  bold: 1,
  dim: 2,
  underline: 4,
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  magenta: 35,
  cyan: 36
};
var SEVERITY_STYLES = {
  critical: ["bold", "magenta"],
  high: ["bold", "red"],
  error: ["bold", "red"],
  medium: ["yellow"],
  warning: ["yellow"],
  low: ["blue"],
  info: ["cyan"],
  note: ["cyan"]
};
function painter(color) {
  return color ? (text, ...styles) => `${styles.map((style) => `\x1B[${CODES[style]}m`).join("")}${text}\x1B[0m` : (text) => text;
}

// build/report/width.js
function cellWidth(character) {
  const code = character.codePointAt(0) ?? 0;
  if (code < 768)
    return 1;
  if (/^[\p{Mn}\p{Me}\p{Cf}]/u.test(character))
    return 0;
  if (code < 4352)
    return 1;
  return WIDE.some(([first, last]) => code >= first && code <= last) || new RegExp("^\\p{Emoji_Presentation}", "u").test(character) ? 2 : 1;
}
var WIDE = [
  [4352, 4447],
  [11904, 12350],
  [12353, 13311],
  [13312, 19903],
  [19968, 40959],
  [40960, 42191],
  [43360, 43391],
  [44032, 55203],
  [63744, 64255],
  [65040, 65049],
  [65072, 65135],
  [65280, 65376],
  [65504, 65510],
  [110592, 111355],
  [127488, 127743],
  [131072, 196605],
  [196608, 262141]
];
function textWidth(text) {
  let width = 0;
  for (const character of text)
    width += cellWidth(character);
  return width;
}

// build/report/wrap.js
var LEAST_ROOM = 20;
function wrapText(text, cells) {
  const room = Math.max(LEAST_ROOM, cells);
  const lines = [];
  const words = text.split(/\s+/).filter((word) => word !== "");
  for (const word of words.map(visible)) {
    const last = lines.at(-1);
    const width = textWidth(word);
    if (last !== void 0 && last.width + 1 + width <= room) {
      last.text += ` ${word}`;
      last.width += 1 + width;
    } else
      lines.push({ text: word, width });
  }
  return lines.map((line) => line.text);
}

export {
  cellWidth,
  SEVERITY_STYLES,
  painter,
  wrapText
};
