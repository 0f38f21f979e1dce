import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildCorePack } from "../../src/policy/core.js";
import { loadPack } from "../../src/policy/pack.js";
import type { LoadedPack } from "../../src/policy/judge.js";
import { openTestToolchain } from "../policy/toolchain-support.js";

const ROOT = join(import.meta.dirname, "..", "..");
const CACHE = join(ROOT, "node_modules", ".cache", "rds-gate");

let loaded: Promise<LoadedPack> | undefined;

/** The core pack, compiled from the sources; kept on disk for as long as these do not change. */
export function corePack(): Promise<LoadedPack> {
  loaded ??= compiledFolder().then((folder) => ({ pack: loadPack(folder), trusted: true }));
  return loaded;
}

async function compiledFolder(): Promise<string> {
  const folder = join(CACHE, `core-pack-${sourcesHash()}`);
  if (existsSync(folder)) return folder;
  const toolchain = openTestToolchain();
  try {
    const { pack, errors } = await buildCorePack(toolchain, ROOT);
    if (pack === undefined) {
      const lines = errors.map(({ file, row, column, message }) => `${file}:${row}:${column}: ${message}`);
      throw new Error(`the core pack does not compile:\n${lines.join("\n")}`);
    }
    const draft = `${folder}-${process.pid}`;
    mkdirSync(draft, { recursive: true });
    for (const [file, content] of Object.entries(pack))
      writeFileSync(join(draft, file), content as string | Uint8Array);
    // Another test file may have been faster; its pack has the same bytes.
    if (!existsSync(folder)) renameSync(draft, folder);
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
