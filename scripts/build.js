// Builds dist/: the bundles, their licence lists, and the compiled core pack. The same sources give the same bytes.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

/** Compiled entry to folder of the bundle. */
const BUNDLES = [
  ["cli.js", "cli"],
  ["policy/toolchain-child.js", "toolchain"],
];

const only = process.argv.slice(2);
const wants = (part) => only.length === 0 || only.includes(part);

rmSync(join(project, "build"), { recursive: true, force: true });
run(require.resolve("typescript/bin/tsc"), ["-p", "tsconfig.build.json"]);
if (wants("bundles")) for (const [entry, name] of BUNDLES) await bundle(entry, name);
if (wants("pack")) await buildCorePack();

function run(script, args) {
  execFileSync(process.execPath, [script, ...args], { cwd: project, stdio: "inherit" });
}

async function bundle(entry, name) {
  const out = join(project, "dist", name);
  rmSync(out, { recursive: true, force: true });
  const ncc = require("@vercel/ncc");
  const { code, assets } = await ncc(join(project, "build", entry), {
    cache: false,
    esm: true,
    license: "licenses.txt",
    quiet: true,
  });
  write(join(out, "index.js"), name === "cli" ? `#!/usr/bin/env node\n${code}` : code, name === "cli" ? 0o755 : 0o644);
  for (const [file, { source }] of Object.entries(assets)) write(join(out, file), source);
  write(join(out, "package.json"), '{ "type": "module" }\n');
  console.log(`dist/${name}: ${readdirSync(out).length} files`);
}

async function buildCorePack() {
  const { openToolchain } = await import(pathToFileURL(join(project, "build", "policy", "toolchain.js")).href);
  const { buildCorePack: build } = await import(pathToFileURL(join(project, "build", "policy", "core.js")).href);
  const toolchain = openToolchain({
    child: join(project, "build", "policy", "toolchain-child.js"),
    wasm: join(project, "tools", "opa", "opa.wasm.br"),
  });
  try {
    const { pack, errors } = await build(toolchain, project);
    if (pack === undefined) {
      for (const error of errors) console.error(`${error.file}:${error.row}:${error.column}: ${error.message}`);
      process.exit(1);
    }
    const out = join(project, "dist", "packs", "core");
    rmSync(out, { recursive: true, force: true });
    for (const [file, content] of Object.entries(pack)) write(join(out, file), content);
    console.log(`dist/packs/core: ${JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")).rules.length} rules`);
  } finally {
    await toolchain.close();
  }
}

function write(path, content, mode = 0o644) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content, { mode });
}
