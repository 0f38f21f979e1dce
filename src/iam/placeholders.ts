import type { TextPart, Value } from "../graph/value.js";

/**
 * What templatefile(), envsubst, Jinja, CloudFormation and their like fill in, or a reader (`<account-id>`). The variables of
 * policies have one colon (`${aws:username}`), and the escapes are `${*}`, `${?}` and `${$}`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
const PLACEHOLDER = /\$\{(?![*?$]\})(?:[^{}:]+|AWS::\w+)\}|\{\{[^{}]*\}\}|<%=[^%]*%>|<[A-Za-z][\w .:/-]*>/g;

/**
 * The parts of an ARN (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html#arns-syntax); of a database user's, the
 * id of the database, too.
 */
const SEGMENT = String.raw`(?:\$\{[^}]*\}|\$(?!\{)|[^:$])*`;
const ARN = new RegExp(`^(arn:)(${SEGMENT})(:${SEGMENT}:)(${SEGMENT})(:)(${SEGMENT})(?:(:dbuser:)([^/]*)|:)`, "s");

/**
 * Words in place of a part of an ARN: in capitals, or what AWS calls the part in its documentation
 * (`arn:aws:rds-db:region:account-id:dbuser:DbiResourceId/db-user-name`).
 */
const IN_CAPITALS = /^[A-Z][A-Z0-9_-]*$/;
const PARTITION = /^(?:\w+[_-])?partition$/i;
const REGION = /^(?:\w+[_-])?region$/i;
const ACCOUNT = /^(?:[xX]+|(?:\w+[_-])?account(?:[_-]?(?:id|number))?)$/i;
/** Ids have no underscores. */
const RESOURCE_ID = /^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[Dd][Bb]\w*ResourceId|\w*resource[_-]id)$/;

/** Marks of templates that leave no JSON. */
const TEMPLATE = /\$\{(?![*?$]\})[^{}:]*[}(]|%\{|\{\{|\{%|<%/;

/** Whether a text may be the template of a file rather than the file. */
export function isTemplateText(text: string): boolean {
  return TEMPLATE.test(text);
}

/** A document of a file in which whatever reads the file fills in something: what that is, is not known. */
export function withHoles(document: Value): Value {
  switch (document.kind) {
    case "map": {
      const entries = new Map([...document.entries].map(([key, entry]) => [key, withHoles(entry)]));
      return { ...document, entries };
    }
    case "list":
      return { ...document, items: document.items.map(withHoles) };
    case "unknown":
      return document;
    case "known": {
      const { value, span } = document;
      if (typeof value !== "string") return document;
      const parts = partsOf(value, span);
      const because = parts.flatMap((part) => (typeof part !== "string" && "unknown" in part ? part.unknown : []));
      return because.length === 0 ? document : { kind: "unknown", because, text: parts, span };
    }
  }
}

function partsOf(text: string, span: Value["span"]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { start, mark } of marksOf(text)) {
    if (start > end) parts.push(text.slice(end, start));
    parts.push({ unknown: [{ reason: `${mark} is filled in by whatever reads this file`, span }] });
    end = start + mark.length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

interface Mark {
  readonly start: number;
  readonly mark: string;
}

/** The placeholders of a text, in their order. */
function marksOf(text: string): readonly Mark[] {
  const marks = Array.from(text.matchAll(PLACEHOLDER), ({ 0: mark, index }) => ({ start: index, mark }));
  return [...marks, ...wordsOf(text)].sort((a, b) => a.start - b.start);
}

/** The words of an ARN that stand for a part of it. */
function wordsOf(text: string): readonly Mark[] {
  const [, ...parts]: readonly (string | undefined)[] = ARN.exec(text) ?? [];
  let start = 0;
  return parts.flatMap((mark, index) => {
    // The id of a database is there in ARNs of database users only.
    if (mark === undefined) return [];
    const at = start;
    start += mark.length;
    return STANDS_IN[index]?.(mark) === true ? [{ start: at, mark }] : [];
  });
}

/** For each group of `ARN`, whether a word stands for it. */
const STANDS_IN: readonly (((word: string) => boolean) | undefined)[] = [
  undefined,
  (word) => IN_CAPITALS.test(word) || PARTITION.test(word),
  undefined,
  (word) => IN_CAPITALS.test(word) || REGION.test(word),
  undefined,
  (word) => IN_CAPITALS.test(word) || ACCOUNT.test(word),
  undefined,
  (word) => RESOURCE_ID.test(word),
];
