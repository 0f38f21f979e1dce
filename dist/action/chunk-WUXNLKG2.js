// build/source/paths.js
import { posix } from "node:path";
var PASSED_OVER = /* @__PURE__ */ new Set([
  ".git",
  ".hg",
  ".svn",
  "node_modules",
  ".terraform",
  ".terragrunt-cache",
  ".aws-sam"
]);
function isPassedOver(folderName) {
  return PASSED_OVER.has(folderName);
}
function folderOf(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "." : path.slice(0, slash);
}
function normalizePath(path) {
  if (path === "" || path.startsWith("/") || path.includes("\0"))
    return void 0;
  const normal = posix.normalize(path).replace(/\/+$/, "");
  return normal === ".." || normal.startsWith("../") ? void 0 : normal === "" ? "." : normal;
}
function isBelow(path, start) {
  return start === "." || path === start || path.startsWith(`${start}/`);
}
function isSelected(path, starts) {
  return starts.some((start) => {
    if (!isBelow(path, start))
      return false;
    const rest = start === "." ? path : path.slice(start.length + 1);
    return !rest.split("/").slice(0, -1).some(isPassedOver);
  });
}
function byCodeUnits(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function commonEnd(a, b) {
  const [left, right] = [a.split("/").reverse(), b.split("/").reverse()];
  const length = left.findIndex((name, index) => name !== right[index]);
  return length < 0 ? left.length : length;
}

export {
  isPassedOver,
  folderOf,
  normalizePath,
  isSelected,
  byCodeUnits,
  commonEnd
};
