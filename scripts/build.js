// Builds dist/: the bundles, their licence lists, and the compiled core pack. The same sources give the same bytes.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { writeBundles } from "./bundle.js";

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

const only = process.argv.slice(2);
const wants = (part) => only.length === 0 || only.includes(part);

rmSync(join(project, "build"), { recursive: true, force: true });
run(require.resolve("typescript/bin/tsc"), ["-p", "tsconfig.build.json"]);
if (wants("bundles")) await writeBundles(project, "build", join(project, "dist"));
if (wants("pack")) await buildCorePack();

function run(script, args) {
  execFileSync(process.execPath, [script, ...args], { cwd: project, stdio: "inherit" });
}

/** The core pack, and what packs of others are built with: the library and the schema of the graph document. */
async function buildCorePack() {
  const load = (path) => import(pathToFileURL(join(project, "build", "policy", path)).href);
  const [{ openToolchain }, { buildRules }, { buildText }] = await Promise.all(
    ["toolchain.js", "commands.js", "commands-text.js"].map(load),
  );
  const { version } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  const schema = readFileSync(join(project, "schemas", "graph.json"), "utf8");
  const toolchain = openToolchain({
    child: join(project, "build", "policy", "toolchain-child.js"),
    wasm: join(project, "tools", "opa", "opa.wasm.br"),
  });
  try {
    const output = join(project, "dist", "packs", "core");
    rmSync(output, { recursive: true, force: true });
    const context = { toolchain, kit: {}, schema: JSON.parse(schema) };
    const report = await buildRules(join(project, "policies"), context, { output, name: "core", version });
    console.log(buildText(report));
    if (!report.ok) process.exit(1);
  } finally {
    await toolchain.close();
  }
  const authoring = join(project, "dist", "authoring");
  rmSync(authoring, { recursive: true, force: true });
  cpSync(join(project, "policies", "kit"), join(authoring, "kit"), {
    recursive: true,
    filter: (path) => !path.endsWith("_test.rego"),
  });
  write(join(authoring, "graph.json"), schema);
}

function write(path, content, mode = 0o644) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content, { mode });
}
