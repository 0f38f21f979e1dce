// Measures the bundled program as whole processes, each against Node's own start in the same run, and where the time goes.
//   npm run bench [-- --runs 5] [--json]
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { generateAccount } from "./generate-account.js";
import {
  changeModules,
  generateAssembly,
  generateModules,
  generateSingle,
  generateTemplate,
  generateTerraform,
} from "./generate-repository.js";

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const program = join(project, "dist", "cli", "index.js");
const runs = Number(argument("--runs") ?? 5);
const work = mkdtempSync(join(tmpdir(), "rds-gate-bench-"));

/** Where the program keeps compiled code, as it does for a user; a user's own is left alone. */
const KEPT = { ...process.env, RDS_GATE_CODE_CACHE: join(work, "code") };
const NOT_KEPT = { ...process.env, RDS_GATE_CODE_CACHE: "off" };

const QUIETLY = ["--format", "json", "--exit-zero", "--output", "/dev/null"];

/** How large the repositories are of which the growth is shown. */
const SIZES = [100, 1000, 10_000];

/** Name, arguments of the program, its environment, and what is to be reached: times Node's start, seconds, MiB. */
const CASES = [
  { name: "start-up (--version)", args: ["--version"] },
  { name: "one file of 30 lines", args: scanOf("single"), ratio: 5 },
  { name: "one file, no compiled code kept", args: scanOf("single"), env: NOT_KEPT },
  { name: "100 resources", args: scanOf("m100") },
  { name: "1,000 resources", args: scanOf("m1000"), seconds: 1 },
  { name: "10,000 resources in 60 modules", args: scanOf("m10000"), seconds: 3, mebibytes: 700 },
  { name: "10,000 resources in one module", args: scanOf("r10000"), seconds: 3, mebibytes: 700 },
  { name: "template of 450 resources, YAML", args: scanOf("template-yaml"), seconds: 0.35 },
  { name: "template of 450 resources, JSON", args: scanOf("template-json"), seconds: 0.35 },
  { name: "cdk.out of 4,000 resources in 11 stacks", args: scanOf("assembly"), seconds: 1 },
  { name: "template of 4,000 resources, JSON", args: scanOf("template-4000") },
  { name: "three lines of 1,000 resources change", args: diffOf("m1000", "changed") },
  { name: "account of 5,000 roles, 200 databases", args: scanOf("account"), seconds: 5, mebibytes: 1024 },
];

try {
  generateSingle(join(work, "single"));
  for (const resources of SIZES) generateModules(resources, join(work, `m${resources}`));
  generateModules(1000, join(work, "changed"));
  changeModules(join(work, "changed"));
  generateTerraform(10_000, join(work, "r10000"));
  generateTemplate(450, join(work, "template-yaml", "template.yaml"));
  generateTemplate(450, join(work, "template-json", "template.json"));
  generateAssembly(4000, join(work, "assembly"));
  generateTemplate(4000, join(work, "template-4000", "template.json"));
  generateAccount(5000, 200, join(work, "account"));
  measureProcesses();
  await measurePhases();
} finally {
  rmSync(work, { recursive: true, force: true });
}

function scanOf(folder) {
  return ["scan", join(work, folder), ...QUIETLY];
}

function diffOf(base, head) {
  return ["diff", join(work, base), join(work, head), ...QUIETLY];
}

function argument(name) {
  const index = process.argv.indexOf(name);
  return index < 0 ? undefined : process.argv[index + 1];
}

/** Wall and CPU time in seconds and peak memory in MiB of a process; the last two only where GNU time is there to tell. */
function runProcess(args, env = KEPT) {
  const time = "/usr/bin/time";
  const isTimed = existsSync(time);
  const command = isTimed ? [time, "-f", "%U %S %M", process.execPath, ...args] : [process.execPath, ...args];
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(command[0], command.slice(1), { encoding: "utf8", env });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  if (!isTimed) return { seconds };
  const [user, system, kibibytes] = stderr.trim().split("\n").at(-1).split(" ").map(Number);
  return { seconds, cpu: user + system, mebibytes: kibibytes / 1024 };
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Each case alternates with Node's own start, so that a busy machine weighs on both. */
function measureProcesses() {
  console.log(`median of ${runs} runs, Node ${process.version}; ratios to the start of Node in the same run\n`);
  console.log(["case".padEnd(40), "seconds", "ratio", "CPU s", "MiB", "to reach"].join("\t"));
  for (const { name, args, env, ratio, seconds, mebibytes } of CASES) {
    // What a run keeps serves those after it.
    runProcess([program, ...args], env);
    const samples = Array.from({ length: runs }, () => {
      const node = runProcess(["-e", "0"]).seconds;
      const own = runProcess([program, ...args], env);
      return { ...own, ratio: own.seconds / node };
    });
    const time = median(samples.map((sample) => sample.seconds));
    const relative = median(samples.map((sample) => sample.ratio));
    const memory =
      samples[0].mebibytes === undefined ? undefined : Math.max(...samples.map((sample) => sample.mebibytes));
    const cpu = samples[0].cpu === undefined ? undefined : median(samples.map((sample) => sample.cpu));
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
    const figures = [time.toFixed(3), relative.toFixed(2), cpu?.toFixed(2) ?? "?", memory?.toFixed(0) ?? "?"];
    console.log([name.padEnd(40), ...figures, goal].join("\t"));
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
  const [{ folderTree }, { treeOptions }, { parseHcl }, { evaluateStacks }, { DEFAULT_SETTINGS }] = await Promise.all(
    ["source/folder.js", "request/trees.js", "hcl/parser.js", "stacks.js", "access/settings.js"].map(load),
  );
  const { linkedGraph, withPolicies, withAccess } = await load("analysed-graph.js");
  const [{ beginJudging, STAGES }, { loadPack }, { selectRules }, { runGate }, { jsonReport }] = await Promise.all(
    ["policy/judge.js", "policy/pack.js", "policy/select.js", "gate.js", "report/json.js"].map(load),
  );
  const [{ findingsOf }, { locate, causesAt }, { fixWriter }] = await Promise.all(
    ["findings/assemble.js", "graph/locate.js", "findings/fix.js"].map(load),
  );
  const packs = [{ pack: loadPack(join(project, "dist", "packs", "core")), trusted: true }];
  const rules = selectRules(packs, { only: [], settings: {} });
  const isolate = () => Promise.reject(new Error("not used"));
  const evaluation = () => ({ terraform: { varFiles: [], variables: {} }, cloudformation: {} });
  const verdict = { failOn: "high", failOnIncomplete: true };

  const resultsOf = async (document) => {
    const judging = beginJudging({ packs, rules, isolate });
    for (const stage of STAGES) judging.reached(stage, document);
    const results = [];
    for await (const judgement of judging.judgements()) results.push(...judgement.results);
    return results;
  };

  /** The phases of one run, each with the milliseconds of CPU that it takes. */
  const phasesOf = async (folder) => {
    const phases = new Map();
    const lap = async (name, work) => {
      const start = process.cpuUsage();
      const result = await work();
      const { user, system } = process.cpuUsage(start);
      phases.set(name, (user + system) / 1000);
      return result;
    };
    const tree = folderTree(folder, treeOptions());
    const texts = await lap("read", () => tree.entries.map(({ path }) => tree.read(path)));
    await lap("parse", () => texts.forEach((text) => parseHcl(text)));
    const stacks = await lap("evaluate", () => evaluateStacks(tree, evaluation()));
    const linked = await lap("graph", () => linkedGraph(stacks));
    const read = await lap("policies", () => withPolicies(linked, DEFAULT_SETTINGS));
    const { graph } = await lap("access", () => withAccess(read, stacks, DEFAULT_SETTINGS));
    const results = await lap("judge", () => resultsOf(graph.document));
    const fixFor = await fixWriter(tree, new Set(stacks.map(({ format }) => format)));
    const resourceOf = (type, id) => graph.resourceOf(type, id);
    const byId = new Map(stacks.map((stack) => [stack.id, stack]));
    const stackOf = (id) => byId.get(id);
    await lap("findings", () => findingsOf(results, rules, { resourceOf, stackOf, locate, causesAt, fixFor }));
    const report = await runGate({ head: tree, packs, rules, evaluation: evaluation(), verdict, isolate });
    await lap("report", () => jsonReport(report));
    // Evaluating parses what parsing has parsed.
    phases.set("evaluate", Math.max(0, phases.get("evaluate") - phases.get("parse")));
    return { phases, found: results.reduce((sum, { deny }) => sum + deny.length, 0) };
  };

  console.log(
    "\nwhere the time goes, CPU ms in one process; growth is the exponent: 1.0 is in proportion to the resources\n",
  );
  const names = ["read", "parse", "evaluate", "graph", "policies", "access", "judge", "findings", "report"];
  console.log(["resources", ...names, "found"].join("\t"));
  await phasesOf(join(work, `m${SIZES[0]}`)); // What is compiled while it runs is not counted.
  let smaller;
  for (const size of SIZES) {
    const { phases, found } = await phasesOf(join(work, `m${size}`));
    console.log([size, ...names.map((name) => phases.get(name).toFixed(0)), found].join("\t"));
    if (smaller !== undefined) {
      const exponents = names.map((name) => Math.log10(phases.get(name) / smaller.get(name)).toFixed(2));
      console.log(["  growth", ...exponents].join("\t"));
    }
    smaller = phases;
  }
}
