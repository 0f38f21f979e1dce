// build/document/lines.js
function lineStartsOf(text) {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1))
    starts.push(end + 1);
  return starts;
}
function lineOf(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= offset)
      low = middle;
    else
      high = middle - 1;
  }
  return low;
}
function spanBetween(path, starts, start, end) {
  const startLine = lineOf(starts, start);
  const endLine = lineOf(starts, end);
  return {
    path,
    startLine: startLine + 1,
    startColumn: start - (starts[startLine] ?? 0) + 1,
    endLine: endLine + 1,
    endColumn: end - (starts[endLine] ?? 0) + 1
  };
}
function offsetOf(starts, line, column) {
  return (starts[line - 1] ?? 0) + column - 1;
}

export {
  lineStartsOf,
  spanBetween,
  offsetOf
};
