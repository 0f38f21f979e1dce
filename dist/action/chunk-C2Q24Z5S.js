// build/graph/known.js
function isWhollyKnown(value) {
  switch (value.kind) {
    case "known":
      return true;
    case "unknown":
      return false;
    case "list":
      return value.rest === void 0 && value.items.every(isWhollyKnown);
    case "map":
      return value.rest === void 0 && [...value.entries.values()].every(isWhollyKnown);
  }
}
function isUnset(value) {
  return value === void 0 || value.kind === "known" && value.value === null;
}

export {
  isWhollyKnown,
  isUnset
};
