// Measures the bundled program as whole processes, each against Node's own start in the same run, and where the time goes.
//   npm run bench [-- --runs 5] [--json]
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { generateSingle, generateTemplate, generateTerraform } from "./generate-repository.js";

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const program = join(project, "dist", "cli", "index.js");
const runs = Number(argument("--runs") ?? 5);
const work = mkdtempSync(join(tmpdir(), "rds-gate-bench-"));

/** Name, arguments of the program, and what is to be reached: times Node's start, seconds, MiB. */
const CASES = [
  { name: "start-up (--version)", args: ["--version"] },
  { name: "one file of 30 lines", args: scanOf("single"), ratio: 5 },
  { name: "100 resources", args: scanOf("r100") },
  { name: "1,000 resources", args: scanOf("r1000"), seconds: 1 },
  { name: "10,000 resources", args: scanOf("r10000"), seconds: 5, mebibytes: 900 },
  { name: "template of 450 resources, YAML", args: scanOf("template-yaml"), seconds: 0.4 },
  { name: "template of 450 resources, JSON", args: scanOf("template-json"), seconds: 0.4 },
  { name: "template of 4,000 resources, JSON", args: scanOf("template-4000"), seconds: 1 },
];

try {
  generateSingle(join(work, "single"));
  for (const resources of [100, 1000, 10_000]) generateTerraform(resources, join(work, `r${resources}`));
  generateTemplate(450, join(work, "template-yaml", "template.yaml"));
  generateTemplate(450, join(work, "template-json", "template.json"));
  generateTemplate(4000, join(work, "template-4000", "template.json"));
  measureProcesses();
  await measurePhases();
} finally {
  rmSync(work, { recursive: true, force: true });
}

function scanOf(folder) {
  return ["scan", join(work, folder), "--format", "json", "--exit-zero", "--output", "/dev/null"];
}

function argument(name) {
  const index = process.argv.indexOf(name);
  return index < 0 ? undefined : process.argv[index + 1];
}

/** Wall time in seconds and peak memory in MiB of a process; memory only where GNU time is there to tell. */
function runProcess(args) {
  const time = "/usr/bin/time";
  const command = existsSync(time) ? [time, "-f", "%M", process.execPath, ...args] : [process.execPath, ...args];
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(command[0], command.slice(1), { encoding: "utf8" });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return { seconds, mebibytes: existsSync(time) ? Number(stderr.trim().split("\n").at(-1)) / 1024 : undefined };
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Each case alternates with Node's own start, so that a busy machine weighs on both. */
function measureProcesses() {
  console.log(`median of ${runs} runs, Node ${process.version}; ratios to the start of Node in the same run\n`);
  console.log(["case".padEnd(36), "seconds", "ratio", "MiB", "to reach"].join("\t"));
  for (const { name, args, ratio, seconds, mebibytes } of CASES) {
    const samples = Array.from({ length: runs }, () => {
      const node = runProcess(["-e", "0"]).seconds;
      const own = runProcess([program, ...args]);
      return { ...own, ratio: own.seconds / node };
    });
    const time = median(samples.map((sample) => sample.seconds));
    const relative = median(samples.map((sample) => sample.ratio));
    const memory =
      samples[0].mebibytes === undefined ? undefined : Math.max(...samples.map((sample) => sample.mebibytes));
    const missed = [
      ratio !== undefined && relative > ratio && `ratio over ${ratio}`,
      seconds !== undefined && time > seconds && `over ${seconds} s`,
      mebibytes !== undefined && memory > mebibytes && `over ${mebibytes} MiB`,
    ].filter(Boolean);
    const goals = [ratio && `ratio ${ratio}`, seconds && `${seconds} s`, mebibytes && `${mebibytes} MiB`].filter(
      Boolean,
    );
    const goal =
      goals.length === 0 ? "" : `${goals.join(", ")}: ${missed.length === 0 ? "reached" : missed.join(", ")}`;
    console.log([name.padEnd(36), time.toFixed(3), relative.toFixed(2), memory?.toFixed(0) ?? "?", goal].join("\t"));
  }
}

/** Where the time of one process goes, from the compiled modules. */
async function measurePhases() {
  const build = join(project, "build");
  if (!existsSync(join(build, "gate.js"))) {
    console.log('\nphases are measured on the compiled modules: run "npm run build" first');
    return;
  }
  const load = (path) => import(pathToFileURL(join(build, path)).href);
  const [{ folderTree }, { treeOptions }, { parseHcl }, { evaluateStacks }, { buildGraph }, { policyDocuments }] =
    await Promise.all(
      ["source/folder.js", "request/trees.js", "hcl/parser.js", "stacks.js", "graph/build.js", "iam/index.js"].map(load),
    );
  const [{ judge }, { loadPack }, { selectRules }] = await Promise.all(
    ["policy/judge.js", "policy/pack.js", "policy/select.js"].map(load),
  );
  const packs = [{ pack: loadPack(join(project, "dist", "packs", "core")), trusted: true }];
  const rules = selectRules(packs, { only: [], settings: {} });
  console.log(`\nwhere the time goes, ms in one process\n`);
  console.log(["resources", "read", "parse", "evaluate", "graph", "judge", "findings"].join("\t"));
  for (const folder of ["r100", "r1000", "r10000"]) {
    const phases = [];
    const lap = async (work) => {
      const start = performance.now();
      const result = await work();
      phases.push(performance.now() - start);
      return result;
    };
    const tree = folderTree(join(work, folder), treeOptions());
    const texts = await lap(() => tree.entries.map(({ path }) => tree.read(path)));
    await lap(() => texts.forEach((text) => parseHcl(text)));
    const stacks = await lap(() =>
      evaluateStacks(tree, { terraform: { varFiles: [], variables: {} }, cloudformation: {} }),
    );
    const { document } = await lap(() => buildGraph(stacks, { policyDocuments }));
    const { results } = await lap(() => judge(document, packs, rules, () => Promise.reject(new Error("not used"))));
    const found = results.reduce((sum, { deny }) => sum + deny.length, 0);
    console.log([folder.slice(1), ...phases.map((ms) => ms.toFixed(0)), found].join("\t"));
  }
  console.log("\nevaluate parses again what parse has parsed: its own share is the difference");
}
