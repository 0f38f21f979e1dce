import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { folderOf, instance, run } from "./program.js";

const cwd = folderOf({
  "main.tf": instance("a"),
  "empty/README.md": "# Nothing\n",
  "foreign/ci.yml": "jobs: {}\n",
  "no-queries.json": "{}",
  "utf-16.yml": Buffer.from("\ufeffwarn-only: true", "utf16le"),
});

describe("what cannot be done", () => {
  it.each([
    [["--nope"], "unknown option '--nope'"],
    [["scan", "--nope"], "unknown option '--nope'"],
    [["scan", "--forma", "json"], "(Did you mean --format?)"],
    [["scna"], "(Did you mean scan?)"],
    [["scan", "nowhere"], "there is no nowhere; name a folder or file to judge"],
    [["graph", "nowhere"], "there is no nowhere; name a folder or file to judge"],
    [["scan", "empty"], "empty has no Terraform, CloudFormation or IAM policy files; name a folder that does"],
    [["scan", "foreign"], "foreign has no Terraform, CloudFormation or IAM policy files; name a folder that does"],
    [["scan", "--rule", "tls/enforcd"], "there is no rule tls/enforcd; did you mean tls/enforced?"],
    [["scan", "--rule", "nothing/*"], 'there is no rule nothing/*; "rds-gate rules" lists them'],
    [["scan", "--fail-on", "severe"], "Allowed choices are critical, high, medium, low, info, none."],
    [["scan", "--format", "xml"], "Allowed choices are text, json, sarif, markdown."],
    [["scan", "--var", "x"], "Write it as name=value."],
    [["scan", "--config", "nowhere.yml"], "there is no configuration file nowhere.yml"],
    [["scan", "--pack", "nowhere"], "nowhere: no manifest.json; a pack is a folder"],
    [["scan", "--nope"], "(rds-gate scan --help tells more)"],
    [["policy", "check"], "(rds-gate policy check --help tells more)"],
    [["diff", "a", "b", "c"], "too many arguments"],
    [["explain"], "missing required argument 'rule'"],
    [["access", "nowhere"], "there is no nowhere; name a folder or file to judge"],
    [["access", "empty"], "empty has no Terraform, CloudFormation or IAM policy files, and nothing that the AWS CLI"],
    [
      ["access", "foreign"],
      "foreign has no Terraform, CloudFormation or IAM policy files, and nothing that the AWS CLI",
    ],
    [["access", "--format", "sarif"], "Allowed choices are text, json, mermaid, dot."],
    [["access", "--min-score", "101"], "Write a number from 0 to 100."],
    [["access", "--frm", "user/*"], "(Did you mean --from?)"],
    [["access", "--accepted", "nowhere.json"], "there is no file nowhere.json; write it with rds-gate access --accept"],
    [["access", "--accepted", "main.tf"], "main.tf is not JSON"],
    [["access", "--accept", "nowhere/accepted.json"], "nowhere/accepted.json could not be written"],
    [["access", "--config", "nowhere.yml"], "there is no configuration file nowhere.yml"],
    [["access", "decide"], "missing required argument 'file'"],
    [["access", "decide", "nowhere.json"], "there is no file nowhere.json"],
    [["access", "decide", "main.tf"], "main.tf:1:1: "],
    [["access", "decide", "empty"], "empty is a folder"],
    [["access", "decide", "no-queries.json"], "no-queries.json"],
    [["access", "decide", "no-queries.json", "--format", "dot"], "Allowed choices are json, text."],
    [["access", "--accepted", "empty"], "empty is a folder; name a file"],
    [["scan", "--config", "empty"], "empty is a folder; name a file"],
    [["scan", "--config", "utf-16.yml"], "utf-16.yml is not UTF-8; save it in that encoding"],
    [["policy", "check", "nowhere"], "nowhere: there is no such folder"],
    [["policy", "build", "empty"], "required option '--output <folder>' not specified"],
    [["policy", "nope"], "unknown command 'nope'"],
  ])("gets a message and exit code 2: %j", async (args, message) => {
    const { code, stdout, stderr } = await run(args, { cwd });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("fault of RDS Gate");
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  it("is nothing at all: that prints the help", async () => {
    const { code, stderr } = await run([], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("Usage: rds-gate");
  });
});

describe("--help", () => {
  it.each(
    [
      [],
      ["scan"],
      ["diff"],
      ["graph"],
      ["access"],
      ["access", "decide"],
      ["rules"],
      ["explain"],
      ["policy"],
      ["policy", "check"],
      ["policy", "test"],
      ["policy", "build"],
    ].map((command) => [command.join(" "), command] as const),
  )("of rds-gate %s has an example of it", async (name, command) => {
    const { code, stdout, stderr } = await run([...command, "--help"], { cwd });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(`Usage: rds-gate ${name}`.trimEnd());
    expect(stdout).not.toMatch(/default: [[{]/);
    expect(stdout).toMatch(new RegExp(`Example:\n {2}rds-gate ${name}`));
  });

  it("has the exit codes, and --version the version of the package", async () => {
    expect((await run(["--help"], { cwd })).stdout).toContain("Exit codes: 0 pass, 1 fail, 2 incomplete or misuse.");
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "..", "..", "package.json"), "utf8")) as {
      readonly version: string;
    };
    expect(await run(["--version"], { cwd })).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });
});
