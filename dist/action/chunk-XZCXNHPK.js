// build/terraform/origin.js
function sourceFile(path, source) {
  return { path, text: source.text, lines: source.lines, constants: /* @__PURE__ */ new Map() };
}
function originAt(file, node, from) {
  return { file, start: node.start, end: node.end, from };
}
function isWithin(origin, file, node) {
  return origin.file.path === file.path && origin.start >= node.start && origin.end <= node.end;
}
function spanOf(file, node) {
  const start = file.lines.position(node.start);
  const end = file.lines.position(node.end);
  return {
    path: file.path,
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column
  };
}
var LONGEST_CHAIN = 16;
function chain(near, far) {
  if (near === void 0)
    return far;
  if (far === void 0 || near === far)
    return near;
  const places = [];
  for (let place = near; place !== void 0 && places.length < LONGEST_CHAIN; place = place.from) {
    places.push(place);
  }
  const last = places[places.length - 1];
  if (last !== void 0 && isWithin(far, last.file, last))
    places.pop();
  if (places.length >= LONGEST_CHAIN)
    return near;
  let result = far;
  for (const place of places.reverse()) {
    result = { file: place.file, start: place.start, end: place.end, from: result };
  }
  return result;
}

export {
  sourceFile,
  originAt,
  isWithin,
  spanOf,
  chain
};
