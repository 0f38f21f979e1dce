/** Texts as sequences of grapheme clusters, which is what Terraform counts (https://unicode.org/reports/tr29/). */

// eslint-disable-next-line no-control-regex
const SIMPLE = /^[\x00-\x0c\x0e-\x7f]*$/;
let segmenter: Intl.Segmenter | undefined;

/** The grapheme clusters of a text. */
export function graphemes(text: string): readonly string[] {
  // Without carriage returns every ASCII character stands for itself.
  if (SIMPLE.test(text)) return text.split("");
  segmenter ??= new Intl.Segmenter("und", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** How many grapheme clusters a text has. */
export function graphemeCount(text: string): number {
  return SIMPLE.test(text) ? text.length : graphemes(text).length;
}
