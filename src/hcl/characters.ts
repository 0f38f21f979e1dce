/** Character classes of HCL. All functions take UTF-16 code units or code points. */

const IDENTIFIER_START = 1;
const IDENTIFIER_PART = 2;
const DIGIT = 4;

/** Classes of the ASCII characters, so that ordinary files never reach the regular expressions below. */
const ascii = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const letter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  const digit = code >= 48 && code <= 57;
  ascii[code] =
    (letter || code === 95 ? IDENTIFIER_START : 0) |
    (letter || digit || code === 95 || code === 45 ? IDENTIFIER_PART : 0) |
    (digit ? DIGIT : 0);
}

const unicodeStart = /^\p{ID_Start}$/u;
const unicodePart = /^\p{ID_Continue}$/u;

/** True for what may begin an identifier: a Unicode ID_Start character or an underscore. */
export function isIdentifierStart(code: number): boolean {
  return code < 128 ? ((ascii[code] ?? 0) & IDENTIFIER_START) !== 0 : unicodeStart.test(String.fromCodePoint(code));
}

/** True for what may continue an identifier: a Unicode ID_Continue character or a dash. */
export function isIdentifierPart(code: number): boolean {
  return code < 128 ? ((ascii[code] ?? 0) & IDENTIFIER_PART) !== 0 : unicodePart.test(String.fromCodePoint(code));
}

/** True for `0` to `9`. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/**
 * True for Unicode White_Space, which is what trim markers, closing heredoc markers and flush indentation look at
 * (Go's unicode.IsSpace; unlike JavaScript's trim() it has U+0085 and lacks U+FEFF).
 */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** The end of the identifier that begins at `start`, or `start` when none does. */
export function identifierEnd(text: string, start: number): number {
  let at = start;
  let accepts = isIdentifierStart;
  while (at < text.length) {
    let code = text.charCodeAt(at);
    if (code >= 0xd800 && code <= 0xdbff) code = text.codePointAt(at) ?? code;
    if (!accepts(code)) break;
    at += code > 0xffff ? 2 : 1;
    accepts = isIdentifierPart;
  }
  return at;
}
