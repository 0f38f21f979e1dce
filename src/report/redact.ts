/** A range of a line in UTF-16 code units from 0, its end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** What stands in the place of a secret, wherever it would be shown. */
export const HIDDEN = "********";

/** A name that ends in a word for something secret: `master_password`, `"MasterUserPassword"`, `api_key`. */
const SECRET_NAME =
  /["']?[\w-]*(?:pass(?:word|wd|phrase)?|pwd|secret|token|credentials?|(?:private|api|access|secret)_?key|auth_?key)(?:_?string|_?value)?["']?\s*[=:]\s*/gi;

/** Secrets that show by themselves, the secret in the group: AWS access keys, passwords in URLs, private keys. */
const SECRET_VALUES = [
  /\b((?:AKIA|ASIA)[A-Z0-9]{16})\b/dg,
  /\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@"']*:([^\s@"']+)@/dgi,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----\s*(\S.*)/dg,
];

/** What is in every line with a {@link SECRET_NAME} or one of the {@link SECRET_VALUES}; most lines have none of it. */
const MAY_HOLD_SECRET = /pass|pwd|secret|token|credential|key|AKIA|ASIA|:\/\//i;

const QUOTED = /^(["'])((?:\\.|(?!\1)[^\\])*)\1?/;

/** A value that is written elsewhere: only an interpolation, a dynamic reference, or a word that is no secret. */
const REFERENCE = /^(?:\$\{[^}]*\}|\{\{resolve:[^}]*\}\})*$|^(?:true|false|null|)$/i;

/** A bare YAML or HCL value that is no literal: a tag, an anchor, a block, a reference, a call, or a word that is no secret. */
const BARE_REFERENCE =
  /^(?:[!&*|>[{<(]|[A-Za-z_]\w*[.([]|(?:true|false|null|~|required|optional|string|number|bool)\b)/i;

/**
 * Where a line of a Terraform file, a template or a JSON document most likely holds a secret, so that it is not shown in an
 * excerpt. Values that are only references (`var.password`, `{{resolve:secretsmanager:…}}`) are none.
 *
 * @param everyLiteral whether every quoted text counts, for lines that a rule has found a secret in
 */
export function secretRanges(line: string, everyLiteral = false): readonly TextRange[] {
  const shown = MAY_HOLD_SECRET.test(line) ? [...namedSecrets(line), ...shownSecrets(line)] : [];
  return mergedRanges(everyLiteral ? [...shown, ...literals(line)] : shown);
}

function namedSecrets(line: string): TextRange[] {
  // The names in a reference are no names of what is set here.
  const names = line.replace(/\$\{[^}]*\}|\{\{resolve:[^}]*\}\}/g, (reference) => " ".repeat(reference.length));
  return [...names.matchAll(SECRET_NAME)].flatMap((match) => {
    const start = match.index + match[0].length;
    const rest = line.slice(start);
    const quoted = QUOTED.exec(rest)?.[2];
    if (quoted !== undefined) return textRange(start + 1, quoted);
    const bare = /^[^#]*/.exec(rest)?.[0].replace(/[\s,;}\]]+$/, "") ?? "";
    return BARE_REFERENCE.test(bare) ? [] : textRange(start, bare);
  });
}

/** The range of a literal, unless it is none. */
function textRange(start: number, text: string): TextRange[] {
  return REFERENCE.test(text) ? [] : [{ start, end: start + text.length }];
}

function shownSecrets(line: string): TextRange[] {
  return SECRET_VALUES.flatMap((pattern) =>
    [...line.matchAll(pattern)].flatMap(({ indices }) => {
      const [start, end] = indices?.[1] ?? [0, 0];
      return start === end ? [] : [{ start, end }];
    }),
  );
}

/** Quoted texts that are no names, which are followed by a colon or an equals sign. */
function literals(line: string): TextRange[] {
  return [...line.matchAll(/(["'])((?:\\.|(?!\1)[^\\])*)\1/g)].flatMap(({ index, 0: quoted, 2: text = "" }) =>
    /^\s*[:=]/.test(line.slice(index + quoted.length)) ? [] : textRange(index + 1, text),
  );
}

/** Ranges in their order, those that overlap as one. */
export function mergedRanges(ranges: readonly TextRange[]): readonly TextRange[] {
  const merged: TextRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && range.start < last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else merged.push(range);
  }
  return merged;
}
