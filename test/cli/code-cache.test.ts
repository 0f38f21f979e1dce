import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { runScript } from "../../src/cli/code-cache.js";
import { folderOf, instance, PROGRAM, runCommand } from "./program.js";

const SCRIPT =
  "exports.answer = () => 42; exports.file = __filename; exports.folder = __dirname; exports.sep = require('node:path').sep;";

let script: string;
let folder: string;

beforeEach(() => {
  const place = mkdtempSync(join(tmpdir(), "rds-gate-code-"));
  script = join(place, "script.cjs");
  folder = join(place, "kept");
  writeFileSync(script, SCRIPT);
});

const keptFiles = (): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);

/** The file of kept code, of which there is one. */
function keptFile(): string {
  const [name, ...others] = keptFiles();
  if (name === undefined || others.length > 0) throw new Error(`${keptFiles().join(", ")} is not one file`);
  return join(folder, name);
}

/** Runs the script, keeps its code, and tells whether that was written. */
function writes(...parts: readonly string[]): boolean {
  for (const name of keptFiles()) utimesSync(join(folder, name), 1, 1);
  const ran = runScript(script, folder);
  expect((ran.exports as { answer: () => number }).answer()).toBe(42);
  ran.keep(parts);
  return keptFiles().some((name) => statSync(join(folder, name)).mtimeMs !== 1000);
}

describe("runScript", () => {
  it("gives what a CommonJS script exports", () => {
    const { exports } = runScript(script, undefined);
    expect(exports).toMatchObject({ file: script, folder: join(script, ".."), sep: join("a", "b")[1] });
  });

  it("keeps what is compiled once for the same parts, and anew for others", () => {
    expect(writes("scan")).toBe(true);
    expect(writes("scan")).toBe(false);
    expect(writes("diff")).toBe(true);
    expect(writes("scan")).toBe(false);
    expect(writes("diff", "scan")).toBe(false);
  });

  it("keeps what a run without parts has compiled where nothing is kept yet", () => {
    expect(writes()).toBe(true);
    expect(writes()).toBe(false);
    expect(writes("scan")).toBe(true);
    expect(writes()).toBe(false);
  });

  it("keeps nothing where no folder is named", () => {
    runScript(script, undefined).keep(["scan"]);
    expect(keptFiles()).toEqual([]);
  });

  it("does not take the code of one script for that of another of the same length", () => {
    writes("scan");
    writeFileSync(script, SCRIPT.replace("42", "43"));
    const { exports } = runScript(script, folder);
    expect((exports as { answer: () => number }).answer()).toBe(43);
  });

  it.each([
    ["is cut", (bytes: Buffer) => bytes.subarray(0, bytes.length - 10)],
    ["is empty", () => Buffer.of()],
    [
      "has a byte changed",
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.of(bytes.at(-1) === 0 ? 1 : 0)]),
    ],
    ["is something else", () => Buffer.from("{}\nnothing")],
  ])("compiles anew, and writes again, where kept code %s", (_, damage) => {
    writes("scan");
    writeFileSync(keptFile(), damage(readFileSync(keptFile())));
    expect(writes("scan")).toBe(true);
    expect(writes("scan")).toBe(false);
  });

  it.skipIf(process.platform === "win32")("does not run code that others can write", () => {
    writes("scan");
    chmodSync(keptFile(), 0o666);
    expect(writes("scan")).toBe(true);
    expect(writes("scan")).toBe(false);
  });

  it("goes on where nothing can be written", () => {
    writeFileSync(folder, "a file");
    runScript(script, folder).keep(["scan"]);
    expect(readFileSync(folder, "utf8")).toBe("a file");
  });

  it.skipIf(process.platform !== "linux")(
    "goes on where the system says of new folders that those above are not there",
    () => {
      runScript(script, "/proc/rds-gate/kept").keep(["scan"]);
      expect(existsSync("/proc/rds-gate")).toBe(false);
    },
  );

  it("makes the folder that its own is in", () => {
    runScript(script, join(folder, "rds-gate")).keep(["scan"]);
    expect(readdirSync(join(folder, "rds-gate"))).toHaveLength(1);
  });

  it("forgets the code of programs that have not been kept for long, and nothing else", () => {
    mkdirSync(folder);
    for (const age of [1, 2, 3, 4, 5, 6, 7]) {
      const place = join(folder, `old${age}.code`);
      writeFileSync(place, "");
      utimesSync(place, 1_000_000 - age, 1_000_000 - age);
    }
    writeFileSync(join(folder, "notes.txt"), "");
    runScript(script, folder).keep(["scan"]);
    const names = keptFiles().filter((name) => /^(?:old|notes)/.test(name));
    expect(names).toEqual(["notes.txt", "old1.code", "old2.code", "old3.code", "old4.code", "old5.code"]);
    expect(keptFiles()).toHaveLength(7);
  });
});

describe("the program", () => {
  it("says the same with what it has kept of the run before", async () => {
    const cwd = folderOf({ "main.tf": instance("db") });
    const env = { RDS_GATE_CODE_CACHE: join(cwd, "kept") };
    const scan = () => runCommand(process.execPath, [PROGRAM, "scan", "main.tf", "--format", "json"], { cwd, env });
    const first = await scan();
    expect(first.code).toBe(1);
    expect(readdirSync(join(cwd, "kept"))).toHaveLength(1);
    expect(await scan()).toEqual(first);
  });
});
