// Builds OPA's toolchain from tools/opa: opa.wasm.br, opa.json and LICENSES/.
//
//   node scripts/build-opa.js            builds and writes them (minutes: brotli at its best)
//   node scripts/build-opa.js --check    builds and compares with what opa.json records
//
// Needs Go. The same sources give the same bytes with the version of Go that go.mod names.
import { execFileSync } from "node:child_process";
import console from "node:console";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath, URL } from "node:url";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";

const folder = fileURLToPath(new URL("../tools/opa/", import.meta.url));
const OPA = "github.com/open-policy-agent/opa";
const toolchain = /^toolchain (go\S+)$/m.exec(readFileSync(join(folder, "go.mod"), "utf8"))[1];

// Whatever changes the bytes is set here and not taken from the environment.
const environment = {
  ...process.env,
  GOOS: "wasip1",
  GOARCH: "wasm",
  GOTOOLCHAIN: toolchain,
  GOWORK: "off",
  GOFLAGS: "",
  GOWASM: "",
  GOEXPERIMENT: "",
  CGO_ENABLED: "0",
};

const go = (...args) => execFileSync("go", args, { cwd: folder, env: environment, encoding: "utf8" });

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** The reactor: neither symbols nor debugging data nor paths of this machine. */
function build() {
  const output = mkdtempSync(join(tmpdir(), "opa-"));
  try {
    const file = join(output, "opa.wasm");
    const reproducible = ["-mod=readonly", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid="];
    go("build", "-buildmode=c-shared", ...reproducible, "-o", file, ".");
    return readFileSync(file);
  } finally {
    rmSync(output, { recursive: true });
  }
}

function compress(bytes) {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/** The modules that are linked in, and the folders of those of their packages that are. */
function linkedModules() {
  const format = "{{with .Module}}{{.Path}}\t{{.Version}}\t{{.Dir}}\t{{$.Dir}}{{end}}";
  const modules = new Map();
  for (const line of go("list", "-deps", "-f", format, ".").split("\n").sort()) {
    const [path, version, root, folder] = line.split("\t");
    if (folder === undefined || path.startsWith(`${OPA}/`)) continue;
    const module = modules.get(path) ?? { path, version, root, folders: [] };
    module.folders.push(folder);
    modules.set(path, module);
  }
  return [...modules.values()];
}

/** Licences and notices of a module: in its root, in its linked packages, and in the folders between. */
function licencesOf({ path, version, root, folders }) {
  const all = new Set([root]);
  for (const folder of folders) {
    for (let above = folder; above.startsWith(`${root}/`); above = dirname(above)) all.add(above);
  }
  const files = [...all].sort().flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^(licen[cs]e|notice|copying|patents)/i.test(name))
      .map((name) => join(folder, name)),
  );
  if (files.length === 0) throw new Error(`${path} has no licence file`);
  const texts = files.map((file) => `${file.slice(root.length + 1)}\n\n${readFileSync(file, "utf8").trim()}`);
  return `${[`${path} ${version}`, ...texts].join("\n\n")}\n`;
}

/** `policy-runtime.txt` beside them is kept by hand: it is about C++ libraries in what OPA compiles to. */
function writeLicences(modules) {
  const target = join(folder, "LICENSES");
  mkdirSync(target, { recursive: true });
  const goRoot = { path: "Go", version: toolchain, root: go("env", "GOROOT").trim(), folders: [] };
  for (const module of [goRoot, ...modules]) {
    writeFileSync(join(target, `${module.path.replaceAll("/", "_")}.txt`), licencesOf(module));
  }
}

function check() {
  const recorded = JSON.parse(readFileSync(join(folder, "opa.json"), "utf8"));
  const shipped = sha256(brotliDecompressSync(readFileSync(join(folder, "opa.wasm.br"))));
  const built = sha256(build());
  const wrong = Object.entries({ "opa.wasm.br": shipped, "the build": built }).filter(
    ([, hash]) => hash !== recorded.sha256,
  );
  for (const [name, hash] of wrong) console.error(`${name} has SHA-256 ${hash}, opa.json records ${recorded.sha256}`);
  if (wrong.length > 0) process.exit(1);
  console.log(`tools/opa builds to ${built}, as recorded (${recorded.goVersion}, OPA ${recorded.opaVersion})`);
}

function write() {
  const modules = linkedModules();
  const raw = build();
  const compressed = compress(raw);
  const record = {
    opaVersion: modules.find(({ path }) => path === OPA).version.slice(1),
    goVersion: toolchain,
    sha256: sha256(raw),
    bytes: raw.length,
    compressedBytes: compressed.length,
  };
  writeLicences(modules);
  writeFileSync(join(folder, "opa.wasm.br"), compressed);
  writeFileSync(join(folder, "opa.json"), `${JSON.stringify(record, undefined, 2)}\n`);
  console.log(record);
}

if (process.argv.includes("--check")) {
  if (!existsSync(join(folder, "opa.json"))) throw new Error("tools/opa/opa.json is missing; build first");
  check();
} else {
  write();
}
