import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { ENCRYPTED, folderOf, instance, PROGRAM, reportOf, run, runCommand } from "./program.js";

const SAMPLE = join(import.meta.dirname, "..", "..", "fixtures", "sample");
const DIFF = ["diff", "base", "head"];
const ESCAPE = "\u001b";

const ajv = new Ajv({ allErrors: true, strict: false });
formats.default(ajv);

function schema(path: string): object {
  const text = readFileSync(join(import.meta.dirname, "..", "..", path), "utf8");
  // The official schema of SARIF is written in draft 4, of which it uses nothing that draft 7 reads differently but `id`.
  const { id, $schema, ...rest } = JSON.parse(text) as Record<string, unknown>;
  return path.includes("sarif") ? { $id: id, ...rest } : { $schema, ...rest };
}

const outputs = new Map<string, string>();
for (const format of ["text", "json", "sarif", "markdown"]) {
  outputs.set(format, (await run([...DIFF, "--format", format], { cwd: SAMPLE })).stdout);
}

describe("a report", () => {
  it.each([
    ["json", "schemas/report.json"],
    ["sarif", "test/report/data/sarif-schema-2.1.0.json"],
  ])("as %s follows its schema", (format, path) => {
    const validate = ajv.compile(schema(path));
    expect(validate(JSON.parse(outputs.get(format) ?? "")) ? [] : validate.errors).toEqual([]);
  });

  it("names the same findings in every format", () => {
    const { findings } = reportOf({ code: 1, stdout: outputs.get("json") ?? "", stderr: "" });
    const introduced = findings.filter(({ change }) => change === "introduced");
    expect(introduced.length).toBeGreaterThan(5);
    const sarif = JSON.parse(outputs.get("sarif") ?? "") as {
      readonly runs: readonly [
        {
          readonly results: readonly {
            readonly partialFingerprints: Readonly<Record<string, string>>;
            readonly fixes?: unknown;
          }[];
        },
      ];
    };
    const [{ results }] = sarif.runs;
    const fingerprints = results.map(({ partialFingerprints }) => partialFingerprints["rdsGate/v1"]);
    for (const found of introduced) {
      expect(outputs.get("text")).toContain(found.ruleId);
      expect(outputs.get("markdown")).toContain(found.ruleId);
      expect(fingerprints).toContain(found.fingerprint);
    }
    expect(results.filter(({ fixes }) => fixes !== undefined)).toHaveLength(
      findings.filter(({ fix, change }) => fix !== null && change !== "fixed").length,
    );
  });

  it("is the same each time", async () => {
    const again = await run([...DIFF, "--format", "json"], { cwd: SAMPLE });
    expect(again.stdout).toBe(outputs.get("json"));
  });

  it("has no control sequences where there is no terminal, and nothing is said beside it", async () => {
    for (const text of outputs.values()) expect(text).not.toContain(ESCAPE);
    expect((await run(DIFF, { cwd: SAMPLE })).stderr).toBe("");
  });

  it("has colours when they are asked for", async () => {
    expect((await run([...DIFF, "--color"], { cwd: SAMPLE })).stdout).toContain(`${ESCAPE}[`);
  });

  it("is printed as far as a closed pipe takes it, and the verdict counts all the same", async () => {
    // More than a pipe holds, so that the reader is gone before all is written.
    const text = Array.from({ length: 400 }, (_, index) => instance(`db_${index}`)).join("\n");
    const cwd = folderOf({ "main.tf": text });
    const child = spawn(process.execPath, [PROGRAM, "scan", "--rule", "*"], { cwd });
    let complaints = "";
    child.stderr.on("data", (part: Buffer) => (complaints += part.toString()));
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect([code, complaints]).toEqual([1, ""]);
  });
});

describe.skipIf(!existsSync("/dev/full"))("a full disk", () => {
  it("is named, with exit code 2", async () => {
    const command = '"$0" "$@" > /dev/full';
    const args = ["-c", command, process.execPath, PROGRAM, ...DIFF];
    const { code, stderr } = await runCommand("sh", args, { cwd: SAMPLE });
    expect([code, stderr]).toEqual([2, "rds-gate: standard output could not be written: no space left on device\n"]);
  });
});

/** `script` of util-linux runs a command in a terminal of its own; that of other systems has other arguments. */
const canFakeTerminal = await runCommand("script", ["--version"], { cwd: SAMPLE }).then(
  ({ stdout }) => stdout.includes("util-linux"),
  () => false,
);
if (!canFakeTerminal) process.stdout.write("skipped: tests in a terminal, since there is no script(1) of util-linux\n");

describe.skipIf(!canFakeTerminal)("in a terminal", () => {
  const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
  const inTerminal = async (args: readonly string[], env: Readonly<Record<string, string>> = {}, redirection = "") => {
    const command = [process.execPath, PROGRAM, ...args].map(quoted).join(" ");
    const cwd = folderOf({ "a/main.tf": instance("a"), "b/main.tf": instance("b") });
    return runCommand("script", ["-qec", `${command} ${redirection}`, "/dev/null"], {
      cwd,
      env: { TERM: "xterm", COLUMNS: "100", ...env },
    });
  };

  it("there are colours and a progress bar that goes away", async () => {
    const { code, stdout } = await inTerminal(["scan", "--rule", ENCRYPTED]);
    expect(code).toBe(1);
    expect(stdout).toContain(`${ESCAPE}[1m`);
    expect(stdout).toContain("evaluating");
    const bar = stdout.lastIndexOf("evaluating");
    const cleared = stdout.lastIndexOf(`\r${ESCAPE}[2K`);
    expect(cleared).toBeGreaterThan(bar);
    expect(stdout.indexOf(ENCRYPTED)).toBeGreaterThan(cleared);
  });

  it.each([
    [["--no-color"], {}],
    [[], { NO_COLOR: "1" }],
  ])("there are none when they are not wanted: %j %j", async (args, env) => {
    const { stdout } = await inTerminal(["scan", "--rule", ENCRYPTED, ...args], env, "2>/dev/null");
    expect(stdout).toContain(ENCRYPTED);
    expect(stdout).not.toContain(ESCAPE);
  });

  it("a report that goes elsewhere is plain", async () => {
    const { stdout } = await inTerminal(
      ["scan", "--rule", ENCRYPTED, "--output", "report.txt"],
      {},
      "2>/dev/null; cat report.txt",
    );
    expect(stdout).toContain(ENCRYPTED);
    expect(stdout).not.toContain(ESCAPE);
  });
});
