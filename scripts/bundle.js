// Bundles a compiled entry with all that it imports, as modules that load each other: what few runs need is loaded by them only.
import { build } from "esbuild";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Libraries that are CommonJS ask for Node's own modules; only the file with esbuild's stand-in for `require` needs it. */
const REQUIRE = 'import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);\n';
const STAND_IN = "var __require = ";

/**
 * @param project folder with `node_modules`
 * @param entries modules of the project, by the names of their files in the bundle, without the extension
 * @returns the contents of the bundle's files by name; `licenses.txt` has the licences of the
 *   libraries in it, where there are any. The same sources give the same bytes.
 */
export async function bundle(project, entries) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: project,
    entryPoints: Object.entries(entries).map(([out, entry]) => ({ in: entry, out })),
    outdir: "bundle",
    bundle: true,
    splitting: true,
    chunkNames: "[name]-[hash]",
    platform: "node",
    format: "esm",
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
  const files = new Map();
  for (const { path, text } of outputFiles) {
    files.set(path.slice(path.lastIndexOf("/") + 1), text.includes(STAND_IN) ? REQUIRE + text : text);
  }
  const bundled = new Set(Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs)));
  const texts = licenses(project, bundled);
  if (texts !== "") files.set("licenses.txt", texts);
  return files;
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
