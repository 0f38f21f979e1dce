// Builds OPA's toolchain from tools/opa: opa.wasm.br, opa.json and LICENSES/.
//
//   node scripts/build-opa.mjs            builds and writes them (minutes: brotli at its best)
//   node scripts/build-opa.mjs --check    builds and compares with what opa.json records
//
// Needs Go. The same sources give the same bytes with the version of Go that go.mod names.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
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

/** The modules that are linked in, with the folders of their sources. */
function linkedModules() {
  const lines = go("list", "-deps", "-f", "{{with .Module}}{{.Path}} {{.Version}} {{.Dir}}{{end}}", ".").split("\n");
  return [...new Set(lines)]
    .filter((line) => line !== "" && !line.startsWith(`${OPA}/`))
    .map((line) => {
      const [path, version, ...source] = line.split(" ");
      return { path, version, source: source.join(" ") };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

const licenceFiles = (source) =>
  readdirSync(source).filter((name) => /^(licen[cs]e|notice|copying|patents)/i.test(name));

function writeLicences(modules) {
  const target = join(folder, "LICENSES");
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target);
  const texts = (source) => licenceFiles(source).map((name) => readFileSync(join(source, name), "utf8").trim());
  const write = (name, parts) => writeFileSync(join(target, name), `${parts.join("\n\n")}\n`);
  write("go.txt", [`The Go standard library and runtime, ${toolchain}`, ...texts(go("env", "GOROOT").trim())]);
  for (const { path, version, source } of modules) {
    const found = texts(source);
    if (found.length === 0) throw new Error(`${path} has no licence file`);
    write(`${path.replaceAll("/", "_")}.txt`, [`${path} ${version}`, ...found]);
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
