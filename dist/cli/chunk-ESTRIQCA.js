// build/report/redact.js
var HIDDEN = "********";
var SECRET_NAME = /["']?[\w-]*(?:pass(?:word|wd|phrase)?|pwd|secret|token|credentials?|(?:private|api|access|secret)_?key|auth_?key)(?:_?string|_?value)?["']?\s*[=:]\s*/gi;
var SECRET_VALUES = [
  /\b((?:AKIA|ASIA)[A-Z0-9]{16})\b/dg,
  /\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@"']*:([^\s@"']+)@/dgi,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----\s*(\S.*)/dg
];
var QUOTED = /^(["'])((?:\\.|(?!\1)[^\\])*)\1?/;
var REFERENCE = /^(?:\$\{[^}]*\}|\{\{resolve:[^}]*\}\})*$|^(?:true|false|null|)$/i;
var BARE_REFERENCE = /^(?:[!&*|>[{<(]|[A-Za-z_]\w*[.([]|(?:true|false|null|~|required|optional|string|number|bool)\b)/i;
function secretRanges(line, everyLiteral = false) {
  const ranges = [...namedSecrets(line), ...shownSecrets(line), ...everyLiteral ? literals(line) : []];
  return merge(ranges);
}
function namedSecrets(line) {
  const names = line.replace(/\$\{[^}]*\}|\{\{resolve:[^}]*\}\}/g, (reference) => " ".repeat(reference.length));
  return [...names.matchAll(SECRET_NAME)].flatMap((match) => {
    const start = match.index + match[0].length;
    const rest = line.slice(start);
    const quoted = QUOTED.exec(rest)?.[2];
    if (quoted !== void 0)
      return textRange(start + 1, quoted);
    const bare = /^[^#]*/.exec(rest)?.[0].replace(/[\s,;}\]]+$/, "") ?? "";
    return BARE_REFERENCE.test(bare) ? [] : textRange(start, bare);
  });
}
function textRange(start, text) {
  return REFERENCE.test(text) ? [] : [{ start, end: start + text.length }];
}
function shownSecrets(line) {
  return SECRET_VALUES.flatMap((pattern) => [...line.matchAll(pattern)].flatMap(({ indices }) => {
    const [start, end] = indices?.[1] ?? [0, 0];
    return start === end ? [] : [{ start, end }];
  }));
}
function literals(line) {
  return [...line.matchAll(/(["'])((?:\\.|(?!\1)[^\\])*)\1/g)].flatMap(({ index, 0: quoted, 2: text = "" }) => /^\s*[:=]/.test(line.slice(index + quoted.length)) ? [] : textRange(index + 1, text));
}
function merge(ranges) {
  const merged = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== void 0 && range.start < last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else
      merged.push(range);
  }
  return merged;
}

export {
  HIDDEN,
  secretRanges
};
