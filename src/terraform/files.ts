import type { Tree } from "../source/tree.js";

/**
 * Which files of a folder Terraform and OpenTofu read.
 *
 * https://developer.hashicorp.com/terraform/language/files,
 * https://developer.hashicorp.com/terraform/language/files/override,
 * https://opentofu.org/docs/language/files/
 */

/** The configuration files of one folder, each list sorted by path as Terraform reads them. */
export interface ModuleFiles {
  readonly primary: readonly string[];
  /** `override.tf`, `*_override.tf` and their other endings: merged into the primary ones. */
  readonly override: readonly string[];
}

/** Longest first, so that a name has one ending. */
const ENDINGS = [".tofu.json", ".tf.json", ".tofu", ".tf"] as const;

type Ending = (typeof ENDINGS)[number];

/** OpenTofu's ending to Terraform's: a file of the former hides the file of the same name with the latter. */
const HIDES: Partial<Record<Ending, Ending>> = { ".tofu": ".tf", ".tofu.json": ".tf.json" };

/** Folders that hold downloads and other people's code: their modules count only where something calls them. */
const FOREIGN_FOLDER =
  /(?:^|\/)(?:\.terraform|\.terragrunt-cache|\.git|node_modules|vendor|\.external_modules)(?:\/|$)/;

/** Whether a path is a Terraform or OpenTofu configuration file (not a test, not values of variables). */
export function isConfigurationFile(path: string): boolean {
  const name = baseName(path);
  return endingOf(name) !== undefined && !isIgnored(name);
}

/** Whether a path has the ending of files that hold the values of variables. */
export function isVariablesFile(path: string): boolean {
  return /\.tfvars(?:\.json)?$/.test(path);
}

/** Whether a folder holds downloaded or vendored code, which is nobody's root module. */
export function isForeignFolder(folder: string): boolean {
  return FOREIGN_FOLDER.test(folder);
}

/** Sorts the files of one folder into those that make up its module. */
export function moduleFiles(paths: readonly string[]): ModuleFiles {
  const names = new Set(paths.map(baseName));
  const primary: string[] = [];
  const override: string[] = [];
  for (const path of [...paths].sort(byCodeUnits)) {
    const name = baseName(path);
    const ending = endingOf(name);
    if (ending === undefined || isIgnored(name)) continue;
    const stem = name.slice(0, -ending.length);
    if (isHidden(stem, ending, names)) continue;
    (stem === "override" || stem.endsWith("_override") ? override : primary).push(path);
  }
  return { primary, override };
}

/**
 * The files that give values to the variables of a root module without being asked for, weakest first: `terraform.tfvars`,
 * `terraform.tfvars.json`, then `*.auto.tfvars` and `*.auto.tfvars.json` mixed, by name.
 *
 * https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence
 */
export function automaticVariableFiles(paths: readonly string[]): readonly string[] {
  const named = (name: string): readonly string[] => paths.filter((path) => baseName(path) === name);
  // Hidden ones too, unlike configuration files.
  const automatic = paths.filter((path) => /\.auto\.tfvars(?:\.json)?$/.test(path));
  return [...named("terraform.tfvars"), ...named("terraform.tfvars.json"), ...automatic.sort(byCodeUnits)];
}

/** Every folder of the tree that has configuration files, sorted; `.` for the root. */
export function configurationFolders(tree: Tree): readonly string[] {
  const folders = new Set<string>();
  for (const { path } of tree.entries) if (isConfigurationFile(path)) folders.add(folderOf(path));
  return [...folders].sort(byCodeUnits);
}

/** The folder of a path; `.` for the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "." : path.slice(0, slash);
}

/** A path below a folder of the tree. */
export function joinPath(folder: string, name: string): string {
  return folder === "." ? name : `${folder}/${name}`;
}

/**
 * Resolves a relative path against a folder of the tree. Gives `undefined` when it leaves the tree, which is never followed.
 */
export function resolvePath(folder: string, relative: string): string | undefined {
  const segments = folder === "." ? [] : folder.split("/");
  for (const segment of relative.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  return segments.length === 0 ? "." : segments.join("/");
}

/** The path of a folder as seen from another one, as `path.module` gives it: `modules/db`, `../modules/db`, `.`. */
export function relativePath(from: string, to: string): string {
  const start = from === "." ? [] : from.split("/");
  const end = to === "." ? [] : to.split("/");
  let shared = 0;
  while (shared < start.length && start[shared] === end[shared]) shared++;
  const path = [...start.slice(shared).map(() => ".."), ...end.slice(shared)];
  return path.length === 0 ? "." : path.join("/");
}

/** The last segment of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Compares texts as Go sorts file names: by their bytes, for which code units are near enough. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function endingOf(name: string): Ending | undefined {
  return ENDINGS.find((ending) => name.endsWith(ending) && name.length > ending.length);
}

/** Editors' backup and lock files: https://github.com/hashicorp/terraform/blob/main/internal/configs/parser_config_dir.go */
function isIgnored(name: string): boolean {
  return name.startsWith(".") || name.endsWith("~") || (name.startsWith("#") && name.endsWith("#"));
}

function isHidden(stem: string, ending: Ending, names: ReadonlySet<string>): boolean {
  return ENDINGS.some((other) => HIDES[other] === ending && names.has(stem + other));
}
