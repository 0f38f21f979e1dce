// build/terraform/compare-text.js
function isSurrogate(code) {
  return code >= 55296 && code <= 57343;
}
function compareText(a, b) {
  if (a === b)
    return 0;
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left === right)
      continue;
    const leftIsPair = isSurrogate(left);
    return leftIsPair === isSurrogate(right) ? left - right : leftIsPair ? 1 : -1;
  }
  return a.length - b.length;
}

export {
  compareText
};
