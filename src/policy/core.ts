import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { VERSION } from "../version.js";
import { buildPack, type PackResult } from "./build.js";
import type { RegoFiles, Toolchain } from "./toolchain.js";

/** Compiles the built-in pack from the sources of the project, type-checked on the graph document's schema. */
export function buildCorePack(toolchain: Toolchain, project: string): Promise<PackResult> {
  const policies = join(project, "policies");
  const schema: unknown = JSON.parse(readFileSync(join(project, "schemas", "graph.json"), "utf8"));
  return buildPack(toolchain, {
    files: regoFiles(policies, "rules"),
    kit: regoFiles(policies, "kit"),
    name: "core",
    version: VERSION,
    schema,
  });
}

/** The `.rego` files below a folder of `root`, by their path in `root`. */
function regoFiles(root: string, folder: string): RegoFiles {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".rego"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
}
