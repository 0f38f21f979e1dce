// build/terraform/files.js
var ENDINGS = [".tofu.json", ".tf.json", ".tofu", ".tf"];
var HIDES = { ".tofu": ".tf", ".tofu.json": ".tf.json" };
var FOREIGN_FOLDER = /(?:^|\/)(?:\.terraform|\.terragrunt-cache|\.git|node_modules|vendor|\.external_modules)(?:\/|$)/;
function isConfigurationFile(path) {
  const name = baseName(path);
  return endingOf(name) !== void 0 && !isIgnored(name);
}
function isVariablesFile(path) {
  return /\.tfvars(?:\.json)?$/.test(path);
}
function isForeignFolder(folder) {
  return FOREIGN_FOLDER.test(folder);
}
function moduleFiles(paths) {
  const names = new Set(paths.map(baseName));
  const primary = [];
  const override = [];
  for (const path of [...paths].sort(byCodeUnits)) {
    const name = baseName(path);
    const ending = endingOf(name);
    if (ending === void 0 || isIgnored(name))
      continue;
    const stem = name.slice(0, -ending.length);
    if (isHidden(stem, ending, names))
      continue;
    (stem === "override" || stem.endsWith("_override") ? override : primary).push(path);
  }
  return { primary, override };
}
function automaticVariableFiles(paths) {
  const named = (name) => paths.filter((path) => baseName(path) === name);
  const automatic = paths.filter((path) => /\.auto\.tfvars(?:\.json)?$/.test(path));
  return [...named("terraform.tfvars"), ...named("terraform.tfvars.json"), ...automatic.sort(byCodeUnits)];
}
function configurationFolders(tree) {
  const folders = /* @__PURE__ */ new Set();
  for (const { path } of tree.entries)
    if (isConfigurationFile(path))
      folders.add(folderOf(path));
  return [...folders].sort(byCodeUnits);
}
function folderOf(path) {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "." : path.slice(0, slash);
}
function joinPath(folder, name) {
  return folder === "." ? name : `${folder}/${name}`;
}
function resolvePath(folder, relative) {
  const segments = folder === "." ? [] : folder.split("/");
  for (const segment of relative.split("/")) {
    if (segment === "" || segment === ".")
      continue;
    if (segment !== "..")
      segments.push(segment);
    else if (segments.pop() === void 0)
      return void 0;
  }
  return segments.length === 0 ? "." : segments.join("/");
}
function relativePath(from, to) {
  const start = from === "." ? [] : from.split("/");
  const end = to === "." ? [] : to.split("/");
  let shared = 0;
  while (shared < start.length && start[shared] === end[shared])
    shared++;
  const path = [...start.slice(shared).map(() => ".."), ...end.slice(shared)];
  return path.length === 0 ? "." : path.join("/");
}
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function byCodeUnits(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function endingOf(name) {
  return ENDINGS.find((ending) => name.endsWith(ending) && name.length > ending.length);
}
function isIgnored(name) {
  return name.startsWith(".") || name.endsWith("~") || name.startsWith("#") && name.endsWith("#");
}
function isHidden(stem, ending, names) {
  return ENDINGS.some((other) => HIDES[other] === ending && names.has(stem + other));
}

export {
  isConfigurationFile,
  isVariablesFile,
  isForeignFolder,
  moduleFiles,
  automaticVariableFiles,
  configurationFolders,
  folderOf,
  joinPath,
  resolvePath,
  relativePath,
  byCodeUnits
};
