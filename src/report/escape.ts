/**
 * Text from files, and what rules make of it, may hold anything. Each function here makes it safe for one place to go to;
 * none of them is safe for another.
 */

/**
 * Characters that control a terminal or change how text around them looks: C0 and C1 controls (ECMA-48), zero-width and
 * bidirectional formatting characters (Unicode TR 36, section 3), and separators that end a line.
 */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

const SHORT_ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** `\x1b`, `\u202e`, `\u{e0041}`: how a character is written that must not be printed. */
function escapeSequence(character: string): string {
  const short = SHORT_ESCAPES[character];
  if (short !== undefined) return short;
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length <= 2
    ? `\\x${hex.padStart(2, "0")}`
    : hex.length <= 4
      ? `\\u${hex.padStart(4, "0")}`
      : `\\u{${hex}}`;
}

/** Whether a text needs no escaping and takes a cell per character, as nearly all text does. */
export function isPrintableAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

/** Text with every invisible character as an escape sequence; it is then one line, and looks like what it is. */
export function visible(text: string): string {
  return isPrintableAscii(text) ? text : text.replace(INVISIBLE, escapeSequence);
}

/**
 * A finished text for a log, in which no line can be taken for a command by the runner of GitHub Actions: it looks for
 * `::name` at the start of a line and `##[name]` anywhere (actions/runner, ActionCommand.cs).
 */
export function withoutLogCommands(text: string): string {
  return text.replaceAll("##[", "#\\x23[").replace(/^(\s*):(?=:)/gm, "$1\\x3a");
}

/** A single line for a terminal or a log, of text that may hold anything. */
export function terminalLine(text: string): string {
  return withoutLogCommands(visible(text));
}

/** At most `length` UTF-16 code units, the last one an ellipsis when something is cut; no character is cut in two. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = length - 1;
  const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1));
  return `${text.slice(0, splitsPair ? end - 1 : end)}…`;
}

/** Keeps two characters apart without being seen (WORD JOINER). */
const JOINER = "\u2060";

/**
 * Plain text within a line of GitHub Flavored Markdown, also in a table cell: no markup, HTML or math comes of it, no link
 * (https://github.github.com/gfm/#autolinks-extension-), and nobody is mentioned and no issue referenced
 * (https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls).
 * It must not be the first thing on its line.
 */
export function markdownText(text: string): string {
  return visible(text.replace(/[\t\n\r ]+/g, " "))
    .replace(/[@#]|:(?=\/\/)|www(?=\.)|GH(?=-\d)/gi, `$&${JOINER}`)
    .replace(/[\\`*_~[\]|]/g, "\\$&")
    .replace(/[&<>$]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A code span of GitHub Flavored Markdown, in which nothing is linked or mentioned. */
export function markdownCode(text: string): string {
  const content = visible(text.replace(/[\t\n\r ]+/g, " "));
  // In a table a pipe ends the cell, even in a code span, and even after a backslash when another one stands before it.
  if (content === "" || content.includes("|")) return `<code>${markdownText(content)}</code>`;
  const longest = Math.max(0, ...(content.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  // A space on both sides is taken off again; it is needed where a backtick or a space stands at an end.
  const padding = /^[` ]|[` ]$/.test(content) ? " " : "";
  return `${fence}${padding}${content}${padding}${fence}`;
}

/** As {@link markdownText}, with parts between backticks as code spans. */
export function markdownProse(text: string): string {
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? markdownCode(part) : markdownText(part)))
    .join("");
}

/** A relative URI reference (RFC 3986, section 4.2) for a path with `/`. */
export function pathToUri(path: string): string {
  const segments = path.split("/").map((segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, "\ufffd")));
  // A colon in the first segment would be a scheme's; encodeURIComponent has encoded it.
  return segments.join("/");
}

/** A web address in RFC 3986's syntax without user name, so that it leads where it says. */
const WEB_ADDRESS = (() => {
  const pchar = "(?:[\\w.~:@!$&'()*+,;=/-]|%[0-9A-Fa-f]{2})";
  return new RegExp(`^https?://[\\w.-]+(?::\\d+)?(?:/${pchar}*)?(?:\\?(?:${pchar}|\\?)*)?(?:#(?:${pchar}|\\?)*)?$`);
})();

/** Whether a text is a web address that can be linked to as it is, anywhere. */
export function isWebAddress(text: string): boolean {
  return WEB_ADDRESS.test(text);
}

/**
 * Markdown that links to an address, when that is one that can be linked to; else the text alone.
 *
 * What Markdown or GitHub gives a meaning in a link's destination is encoded, none of which changes where it leads
 * (https://github.github.com/gfm/#link-destination).
 *
 * @param text Markdown already
 */
export function markdownLink(text: string, address: string | null | undefined): string {
  if (address === null || address === undefined || !isWebAddress(address)) return text;
  const target = address
    .replace(/[()*~@'$]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll("&", "&amp;");
  return `[${text}](${target})`;
}

/**
 * Text of a SARIF message: braces are doubled (SARIF 2.1.0, section 3.11.5), and what looks like an embedded link is not one
 * (section 3.11.6).
 */
export function sarifText(text: string): string {
  const braces = text.replace(/[{}]/g, "$&$&");
  return /\[[^\]]*\]\(/.test(braces) ? braces.replace(/[\\[\]]/g, "\\$&") : braces;
}

/** {@link INVISIBLE} without what JSON escapes by itself, in UTF-16 code units. */
const INVISIBLE_UNITS =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;

/**
 * A value as JSON, indented, in which no character can control the terminal or the log that it may be printed to. It reads
 * as the same value.
 */
export function printableJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  const escaped = json.replace(INVISIBLE_UNITS, (character) =>
    character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
  return `${escaped.replaceAll("##[", "#\\u0023[")}\n`;
}
