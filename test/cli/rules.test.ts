import { describe, expect, it } from "vitest";
import type { RuleMetadata } from "../../src/policy/result.js";
import { corePack } from "../support/core-pack.js";
import { ENCRYPTED, folderOf, instance, run } from "./program.js";

const cwd = folderOf({ "main.tf": instance("a") });
const { pack } = await corePack();
const ids = pack.manifest.rules.map(({ id }) => id).sort();

describe("rds-gate rules", () => {
  it("lists every rule, and says which are judged only when asked for", async () => {
    const { code, stdout, stderr } = await run(["rules"], { cwd });
    expect([code, stderr]).toEqual([0, ""]);
    const lines = stdout.split("\n");
    expect(lines.slice(0, ids.length).map((line) => line.split(" ")[0])).toEqual(ids);
    expect(lines).toContain(`${ids.length} rules; "rds-gate explain <rule>" tells more`);
    const asked = lines.filter((line) => line.endsWith("(only when asked for)")).map((line) => line.split(" ")[0]);
    expect(asked).toEqual(ids.filter((id) => pack.manifest.rules.some((rule) => rule.id === id && rule.optIn)));
    expect(asked).toContain("lifecycle/required-tags");
  });

  it("gives all of their metadata as JSON", async () => {
    const { stdout } = await run(["rules", "--format", "json"], { cwd });
    const rules = JSON.parse(stdout) as RuleMetadata[];
    expect(rules).toEqual([...pack.manifest.rules].sort((a, b) => (a.id < b.id ? -1 : 1)));
  });
});

describe("rds-gate explain", () => {
  it.each([ENCRYPTED, "CKV_AWS_16", "AWS-0080", "RDS_STORAGE_ENCRYPTED"])(
    "tells all about a rule: %s",
    async (name) => {
      const { code, stdout } = await run(["explain", name], { cwd });
      expect(code).toBe(0);
      expect(stdout).toContain(`${ENCRYPTED} (high)\nDB instance storage is not encrypted`);
      for (const heading of [
        "How to fix it:",
        "Judges:\n  aws_db_instance",
        "Elsewhere known as:",
        "See also:\n  https://",
      ]) {
        expect(stdout).toContain(heading);
      }
    },
  );

  it("tells a rule's parameters with their defaults", async () => {
    const { stdout } = await run(["explain", "backup/retention"], { cwd });
    expect(stdout).toMatch(/Parameters:\n {2}days: .* Default: 7\n/);
  });

  it("gives metadata as JSON", async () => {
    const { stdout } = await run(["explain", ENCRYPTED, "--format", "json"], { cwd });
    expect(JSON.parse(stdout)).toEqual(pack.manifest.rules.filter(({ id }) => id === ENCRYPTED));
  });

  it.each([
    ["tls/enforcd", "there is no rule tls/enforcd; did you mean tls/enforced?"],
    ["xyzzy", 'there is no rule xyzzy; "rds-gate rules" lists them'],
  ])("suggests a name for one that there is not: %s", async (name, message) => {
    expect(await run(["explain", name], { cwd })).toEqual({ code: 2, stdout: "", stderr: `rds-gate: ${message}\n` });
  });
});
