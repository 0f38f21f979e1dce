import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { buildRules } from "../../src/policy/commands.js";
import { buildText } from "../../src/policy/commands-text.js";
import { loadPack } from "../../src/policy/pack.js";
import type { LoadedPack } from "../../src/policy/active.js";
import { VERSION } from "../../src/version.js";
import { openTestToolchain } from "../policy/toolchain-support.js";

const ROOT = join(import.meta.dirname, "..", "..");
const CACHE = join(ROOT, "node_modules", ".cache", "rds-gate");

let folder: Promise<string> | undefined;
let loaded: Promise<LoadedPack> | undefined;

/** The core pack, compiled from the sources; kept on disk for as long as these do not change. */
export function corePack(): Promise<LoadedPack> {
  loaded ??= corePackFolder().then((path) => ({ pack: loadPack(path), trusted: true }));
  return loaded;
}

/** Folder of {@link corePack}. */
export function corePackFolder(): Promise<string> {
  folder ??= compiledFolder();
  return folder;
}

async function compiledFolder(): Promise<string> {
  const folder = join(CACHE, `core-pack-${sourcesHash()}`);
  if (existsSync(folder)) return folder;
  const toolchain = openTestToolchain();
  try {
    const schema: unknown = JSON.parse(readFileSync(join(ROOT, "schemas", "graph.json"), "utf8"));
    const output = `${folder}-${process.pid}`;
    const report = await buildRules(
      join(ROOT, "policies"),
      { toolchain, kit: {}, schema },
      { output, name: "core", version: VERSION },
    );
    if (!report.ok) throw new Error(`the core pack does not compile:\n${buildText(report)}`);
    // Another test file may have been faster; its pack has the same bytes.
    if (!existsSync(folder)) renameSync(output, folder);
    return folder;
  } finally {
    await toolchain.close();
  }
}

function sourcesHash(): string {
  const hash = createHash("sha256");
  const files = readdirSync(join(ROOT, "policies"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".rego"))
    .map((file) => join("policies", file));
  const builders = readdirSync(join(ROOT, "src", "policy")).map((file) => join("src", "policy", file));
  for (const file of [...files, ...builders, "schemas/graph.json", "tools/opa/opa.json"].sort()) {
    hash.update(file).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest("hex").slice(0, 16);
}
