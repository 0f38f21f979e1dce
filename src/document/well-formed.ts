const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * A text with U+FFFD for each half of a surrogate pair that stands alone, as an escape (`\ud83d`) can write it: no encoding has one,
 * and readers that work in UTF-8 (Go's, and so Terraform's and OPA's) replace it or fail.
 */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, "\ufffd");
}
