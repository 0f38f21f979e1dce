// build/source/glob.js
function matchesName(glob, name) {
  const [first = "", ...rest] = glob.split("*");
  const last = rest.pop();
  if (last === void 0)
    return glob === name;
  if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last))
    return false;
  const end = name.length - last.length;
  let from = first.length;
  for (const part of rest) {
    const at = name.indexOf(part, from);
    if (at < 0 || at + part.length > end)
      return false;
    from = at + part.length;
  }
  return true;
}
function matchesPath(glob, path) {
  const segments = segmentsOf(path);
  let reached = /* @__PURE__ */ new Set([0]);
  for (const pattern of segmentsOf(glob)) {
    const next = /* @__PURE__ */ new Set();
    if (pattern === "**") {
      const least = Math.min(...reached);
      for (let length = least; length <= segments.length; length++)
        next.add(length);
    } else {
      for (const length of reached) {
        const segment = segments[length];
        if (segment !== void 0 && matchesName(pattern, segment))
          next.add(length + 1);
      }
    }
    if (next.size === 0)
      return false;
    reached = next;
  }
  return reached.has(segments.length);
}
function coversPath(glob, path) {
  const segments = segmentsOf(path);
  return Array.from({ length: segments.length + 1 }, (_, length) => segments.slice(0, length).join("/")).some((part) => matchesPath(glob, part));
}
function isExact(glob) {
  return !glob.includes("*");
}
function segmentsOf(path) {
  return path.split("/").filter((segment) => segment !== "" && segment !== ".");
}

export {
  matchesName,
  matchesPath,
  coversPath,
  isExact
};
