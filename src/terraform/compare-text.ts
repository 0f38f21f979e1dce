function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/**
 * Compares two texts as Terraform does: by their UTF-8 bytes, which is by code points. JavaScript's own order differs where
 * a surrogate pair meets a character from U+E000 on.
 */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left === right) continue;
    const leftIsPair = isSurrogate(left);
    return leftIsPair === isSurrogate(right) ? left - right : leftIsPair ? 1 : -1;
  }
  return a.length - b.length;
}
