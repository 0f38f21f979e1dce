import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withEdits } from "../../src/report/edits.js";
import type { FindingReport } from "../../src/report/result.js";
import { judgeFiles } from "../support/judge.js";

const EXAMPLES = join(import.meta.dirname, "..", "..", "policies", "rules", "access", "no-new-path", "examples");
const read = (name: string): string => readFileSync(join(EXAMPLES, name), "utf8");

async function found(file: string, head: string, base: string): Promise<FindingReport | undefined> {
  const report = await judgeFiles({ [file]: head }, { base: { [file]: base }, rules: ["access/no-new-path"] });
  return report.findings.find(({ change }) => change === "introduced");
}

describe("a grant on any database where there is one", () => {
  it.each([
    ["bad-2.tf", "dbuser:${aws_db_instance.orders.resource_id}/app"],
    ["bad-2.yaml", "dbuser:${Orders.DbiResourceId}/app"],
  ])("is mended with the resource id of that: %s", async (name, expected) => {
    const finding = await found(name, read(name), read(`before.${name}`));
    const mended = withEdits(read(name), finding?.fix?.edits ?? []);
    expect(mended).toContain(expected);
    expect(await found(name, mended, read(`before.${name}`))).toBeUndefined();
  });

  it("is left to people in a template that substitutes nothing there", async () => {
    const text = read("bad-2.yaml").replace(/!Sub arn.*dbuser/, "arn:aws:rds-db:eu-west-1:111122223333:dbuser");
    const finding = await found("bad-2.yaml", text, read("before.bad-2.yaml"));
    expect(finding).toMatchObject({ severity: "medium", fix: null });
  });
});
