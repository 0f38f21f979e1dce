import type { Scalar } from "../graph/value.js";

const WORDS: Readonly<Record<string, Scalar>> = {
  "": null,
  "~": null,
  null: null,
  Null: null,
  NULL: null,
  true: true,
  false: false,
};

/**
 * What a plain (unquoted) scalar stands for: YAML's core schema (https://yaml.org/spec/1.2.2/#103-core-schema) where that
 * loses nothing, and the source text in all other cases. So `020` and `012345678901` keep their zero, `16.10` its last digit,
 * `2012-10-17` stays the version that it is, and `y`, `on` or `True` a word, which may also be the name of something.
 */
export function plainScalar(text: string): Scalar {
  if (Object.hasOwn(WORDS, text)) return WORDS[text] ?? null;
  const first = text.charCodeAt(0);
  const mayBeNumber = (first >= 48 && first <= 57) || first === 45;
  if (!mayBeNumber || text.length > 17) return text;
  const number = Number(text);
  return Number.isFinite(number) && String(number) === text ? number : text;
}
