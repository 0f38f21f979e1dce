import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { init, WORKFLOW } from "../../src/cli/init.js";
import { readConfig } from "../../src/config/read.js";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rds-gate-init-"));
  vi.spyOn(process, "cwd").mockReturnValue(folder);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const config = (): string => readFileSync(join(folder, ".rds-gate.yml"), "utf8");

/** The configuration with what it shows as comments in force. */
const uncommented = (text: string): string =>
  text
    .split("\n")
    .filter((line) => !/^# (?:yaml-language|Every)/.test(line))
    .map((line) => line.replace(/^# /, ""))
    .join("\n");

it("writes a configuration that can be read, also with what it shows as comments, and the workflow", async () => {
  mkdirSync(join(folder, "envs/prod"), { recursive: true });
  writeFileSync(join(folder, "envs/prod/main.tf"), "");
  writeFileSync(join(folder, "envs/prod/prod.tfvars"), "");
  expect(await init({})).toBe(0);
  expect(readConfig(".rds-gate.yml", config()).failOn).toBe("high");
  const whole = readConfig(".rds-gate.yml", uncommented(config()));
  expect(whole.roots).toMatchObject([{ glob: "envs/prod", settings: { varFiles: ["prod.tfvars"], variables: {} } }]);
  expect(whole.waivers).toHaveLength(1);
  expect(readFileSync(join(folder, ".github/workflows/rds-gate.yml"), "utf8")).toBe(WORKFLOW);
});

it("writes over nothing unless it is told to", async () => {
  writeFileSync(join(folder, ".rds-gate.yml"), "fail-on: low\n");
  await expect(init({})).rejects.toThrow("there is a .rds-gate.yml already; use --force");
  expect(config()).toBe("fail-on: low\n");
  await init({ force: true });
  expect(config()).toContain("fail-on: high");
});
