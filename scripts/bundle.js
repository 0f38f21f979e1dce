// Bundles the programs with all that they import.
//   node scripts/bundle.js <folder of the sources, in the project> <folder to write to>
import { build } from "esbuild";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const WORKER = { "worker-main": "policy/worker-main" };

/** The entries of each bundle by their format, with their names in its folder. */
const BUNDLES = {
  cli: { esm: { index: "cli", ...WORKER }, cjs: { program: "cli/program" } },
  action: { esm: { index: "action", ...WORKER } },
  toolchain: { esm: { index: "policy/toolchain-child" } },
};

/** Libraries that are CommonJS ask for Node's own modules; only the file with esbuild's stand-in for `require` needs it. */
const REQUIRE = 'import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);\n';
const STAND_IN = "var __require = ";

const URL_OF_MODULE = 'const __importMetaUrl = require("node:url").pathToFileURL(__filename).href;';

/**
 * Commander starts other programs for subcommands that are files of their own, which ours are not: what that takes is not loaded,
 * which saves each run 5 ms.
 */
const WITHOUT_PROCESSES = {
  name: "without-processes",
  setup({ onResolve, onLoad }) {
    const namespace = "nothing";
    onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) =>
      importer.includes("/node_modules/commander/") ? { path, namespace } : undefined,
    );
    onLoad({ filter: /./, namespace }, () => ({ contents: "module.exports = {};" }));
  },
};

/** What is bundled how. */
const FORMATS = {
  /** Modules that load each other: what few runs need is loaded by them only. */
  esm: { format: "esm", splitting: true },
  /** One script, to be run by `src/cli/code-cache.ts`: V8 keeps compiled code by the script. */
  cjs: {
    format: "cjs",
    outExtension: { ".js": ".cjs" },
    supported: { "dynamic-import": false },
    define: { "import.meta.url": "__importMetaUrl" },
    banner: { js: URL_OF_MODULE },
    plugins: [WITHOUT_PROCESSES],
  },
};

const [, script, sources, output] = process.argv;
if (script === fileURLToPath(import.meta.url)) await writeBundles(dirname(import.meta.dirname), sources, output);

/**
 * Writes each bundle to a folder of its own. The same sources give the same bytes.
 *
 * @param project folder with `node_modules`
 * @param sources folder in it with the modules, compiled or not
 * @param output folder to write to
 */
export async function writeBundles(project, sources, output) {
  for (const [name, formats] of Object.entries(BUNDLES)) {
    const bundles = await Promise.all(
      Object.entries(formats).map(([format, entries]) => bundle(project, sources, entries, format)),
    );
    const out = join(output, name);
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    for (const [file, text] of bundles.flatMap((files) => [...files])) {
      const isProgram = name === "cli" && file === "index.js";
      writeFileSync(join(out, file), isProgram ? `#!/usr/bin/env node\n${text}` : text, {
        mode: isProgram ? 0o755 : 0o644,
      });
    }
    writeFileSync(join(out, "package.json"), '{ "type": "module" }\n');
    console.log(`${name}: ${readdirSync(out).length} files`);
  }
}

/**
 * @returns the contents of a bundle's files by name; `licenses.txt` has the licences of the libraries in it, where there are
 *   any
 */
async function bundle(project, sources, entries, format) {
  const { outputFiles, metafile } = await build({
    ...FORMATS[format],
    absWorkingDir: project,
    entryPoints: Object.entries(entries).map(([out, entry]) => ({ in: join(project, sources, entry), out })),
    outdir: "bundle",
    bundle: true,
    chunkNames: "[name]-[hash]",
    platform: "node",
    target: "node20",
    // jsonc-parser as CommonJS finds its parts in a way that no bundler can follow.
    mainFields: ["module", "main"],
    // The same names of files, and so the same bytes, where `node_modules` is a link.
    preserveSymlinks: true,
    // They are in licenses.txt.
    legalComments: "none",
    logLevel: "warning",
    metafile: true,
    write: false,
  });
  const finished = format === "cjs" ? inAscii : withRequire;
  const files = new Map(outputFiles.map(({ path, text }) => [path.slice(path.lastIndexOf("/") + 1), finished(text)]));
  const bundled = new Set(Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs)));
  const texts = licenses(project, bundled);
  if (texts !== "") files.set("licenses.txt", texts);
  return files;
}

function withRequire(text) {
  return text.includes(STAND_IN) ? REQUIRE + text : text;
}

/** A byte a character: esbuild leaves others in comments and in regular expressions, where an escape means the same. */
function inAscii(text) {
  return text.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Name, licence and its text of every package that files are of. */
function licenses(project, files) {
  const packages = new Set([...files].flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file) ?? []));
  const entries = [...packages].map((path) => {
    const folder = join(project, path);
    const { name, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying)(?:\.|$)/i.test(each));
    if (typeof license !== "string" || file === undefined) throw new Error(`${name} does not say what its licence is`);
    return { name, text: `${name}\n${license}\n${readFileSync(join(folder, file), "utf8").trim()}\n` };
  });
  const texts = new Map(entries.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, text }) => [name, text]));
  return [...texts.values()].join("\n\n");
}
