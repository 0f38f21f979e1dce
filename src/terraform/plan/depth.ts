/** Plans and documents in them have some ten levels; what goes deeper is made to overflow a stack. */
const DEEPEST = 300;

/** Whether a JSON text has more levels than are read. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  let isQuoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charCodeAt(index);
    if (isQuoted) {
      if (character === BACKSLASH) index += 1;
      else if (character === QUOTE) isQuoted = false;
    } else if (character === QUOTE) isQuoted = true;
    else if (character === BRACE || character === BRACKET) {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (character === BRACE_END || character === BRACKET_END) depth -= 1;
  }
  return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const BRACKET = 0x5b;
const BRACKET_END = 0x5d;
const BRACE = 0x7b;
const BRACE_END = 0x7d;
