// build/report/escape.js
var INVISIBLE = (
  // eslint-disable-next-line no-control-regex
  new RegExp("[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]|[\\u{e0000}-\\u{e007f}]|\\p{Surrogate}", "gu")
);
var SHORT_ESCAPES = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
function escapeSequence(character) {
  const short = SHORT_ESCAPES[character];
  if (short !== void 0)
    return short;
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length <= 2 ? `\\x${hex.padStart(2, "0")}` : hex.length <= 4 ? `\\u${hex.padStart(4, "0")}` : `\\u{${hex}}`;
}
var PRINTABLE_ASCII = /^[ -~]*$/;
function visible(text) {
  return PRINTABLE_ASCII.test(text) ? text : text.replace(INVISIBLE, escapeSequence);
}
function withoutLogCommands(text) {
  return text.replaceAll("##[", "#\\x23[").replace(/^(\s*):(?=:)/gm, "$1\\x3a");
}
function terminalLine(text) {
  return withoutLogCommands(visible(text));
}
function clip(text, length) {
  if (text.length <= length)
    return text;
  const end = length - 1;
  const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1));
  return `${text.slice(0, splitsPair ? end - 1 : end)}\u2026`;
}
var JOINER = "\u2060";
function markdownText(text) {
  return visible(text.replace(/[\t\n\r ]+/g, " ")).replace(/[@#]|:(?=\/\/)|www(?=\.)|GH(?=-\d)/gi, `$&${JOINER}`).replace(/[\\`*_~[\]|]/g, "\\$&").replace(/[&<>$]/g, (character) => `&#${character.charCodeAt(0)};`);
}
function markdownCode(text) {
  const content = visible(text.replace(/[\t\n\r ]+/g, " "));
  if (content === "" || content.includes("|"))
    return `<code>${markdownText(content)}</code>`;
  const longest = Math.max(0, ...(content.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const padding = /^[` ]|[` ]$/.test(content) ? " " : "";
  return `${fence}${padding}${content}${padding}${fence}`;
}
function markdownProse(text) {
  return text.split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? markdownCode(part) : markdownText(part)).join("");
}
function pathToUri(path) {
  const segments = path.split("/").map((segment) => encodeURIComponent(segment.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD")));
  return segments.join("/");
}
var WEB_ADDRESS = (() => {
  const pchar = "(?:[\\w.~:@!$&'()*+,;=/-]|%[0-9A-Fa-f]{2})";
  return new RegExp(`^https?://[\\w.-]+(?::\\d+)?(?:/${pchar}*)?(?:\\?(?:${pchar}|\\?)*)?(?:#(?:${pchar}|\\?)*)?$`);
})();
function isWebAddress(text) {
  return WEB_ADDRESS.test(text);
}
function markdownLink(text, address) {
  if (address === null || address === void 0 || !isWebAddress(address))
    return text;
  const target = address.replace(/[()*~@'$]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("&", "&amp;");
  return `[${text}](${target})`;
}
function sarifText(text) {
  const braces = text.replace(/[{}]/g, "$&$&");
  return /\[[^\]]*\]\(/.test(braces) ? braces.replace(/[\\[\]]/g, "\\$&") : braces;
}
var INVISIBLE_UNITS = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;
function printableJson(value) {
  const json = JSON.stringify(value, null, 2);
  const escaped = json.replace(INVISIBLE_UNITS, (character) => character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`));
  return `${escaped.replaceAll("##[", "#\\u0023[")}
`;
}

export {
  visible,
  withoutLogCommands,
  terminalLine,
  clip,
  markdownText,
  markdownCode,
  markdownProse,
  pathToUri,
  isWebAddress,
  markdownLink,
  sarifText,
  printableJson
};
