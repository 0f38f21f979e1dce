import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
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

  describe("in a template that substitutes nothing there", () => {
    const LITERAL = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:*/app";
    const written = (text: string): string => read("bad-2.yaml").replace(/!Sub arn.*\n/, `${text}\n`);

    async function mended(file: string, head: string, base: string): Promise<string | null> {
      const finding = await found(file, head, base);
      if (finding === undefined) throw new Error("a way to a database is needed");
      if (finding.fix === null) return null;
      const text = withEdits(head, finding.fix.edits);
      expect(await found(file, text, base)).toBeUndefined();
      return text;
    }

    const EXACT = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${Orders.DbiResourceId}/app";

    it.each([
      ["plain", LITERAL, `!Sub "${EXACT}"`],
      ["with a comment", `${LITERAL} # for now`, `!Sub "${EXACT}" # for now`],
      ["in quotes", `"${LITERAL}"`, `!Sub "${EXACT}"`],
      ["in single quotes", `'${LITERAL}'`, `!Sub '${EXACT}'`],
      ["in a list in brackets", `[${LITERAL}]`, `[!Sub "${EXACT}"]`],
      ["in a list in braces and quotes", `["${LITERAL}"]`, `[!Sub "${EXACT}"]`],
    ])("is substituted: %s", async (_, text, expected) => {
      expect(await mended("t.yaml", written(text), read("before.bad-2.yaml"))).toBe(written(expected));
    });

    it("is substituted in JSON", async () => {
      const json = (text: string): string => JSON.stringify(parse(text), null, 2);
      const head = json(written(LITERAL));
      const after = await mended("t.json", head, json(read("before.bad-2.yaml")));
      expect(after).toBe(head.replace(`"${LITERAL}"`, `{ "Fn::Sub": "${EXACT}" }`));
    });

    it("stays the text that it is but for that", async () => {
      const text = written(LITERAL.replace("/app", "/app-${aws:PrincipalTag/team}"));
      const after = await mended("t.yaml", text, read("before.bad-2.yaml"));
      expect(after).toContain('dbuser:${Orders.DbiResourceId}/app-${!aws:PrincipalTag/team}"');
    });

    it.each([
      ["is put together", `!Join ["", ["arn:aws:rds-db:eu-west-1:111122223333", ":dbuser:*/app"]]`],
      ["goes over several lines", `>-\n                  ${LITERAL}`],
    ])("is left to people where it %s", async (_, text) => {
      expect(await mended("t.yaml", written(text), read("before.bad-2.yaml"))).toBeNull();
    });

    it("is substituted in a document that is a text itself, of which nothing else is", async () => {
      const policy = JSON.stringify({
        Version: "2012-10-17",
        Statement: [
          { Effect: "Allow", Action: "rds-db:connect", Resource: LITERAL },
          { Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::b/${aws:username}/*" },
        ],
      });
      const base = read("before.bad-2.yaml");
      const set = [
        "Type: AWS::SSO::PermissionSet",
        "Properties:",
        "  Name: dba",
        "  InstanceArn: arn:aws:sso:::instance/i",
      ];
      const head = `${base}\n  Set:\n    ${[...set, `  InlinePolicy: '${policy}'`].join("\n    ")}\n`;
      const text = withEdits(head, (await found("t.yaml", head, base))?.fix?.edits ?? []);
      expect(text).toBe(
        head
          .replace(
            policy,
            policy.replace("${", "${!").replace(LITERAL, () => EXACT),
          )
          .replace("'{", "!Sub '{"),
      );
      expect((await found("t.yaml", text, base))?.message).toContain("Orders");
    });
  });
});
