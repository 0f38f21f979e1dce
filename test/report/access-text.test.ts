import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accessTreeText } from "../../src/report/access-text.js";
import type { AccessPathReport } from "../../src/report/result.js";
import { textWidth } from "../../src/report/width.js";
import { newPath } from "./samples.js";
import { CONTROLS, hostileText, LOG_COMMANDS } from "./unsafe.js";

const ESCAPE = String.fromCharCode(27);
const path = (change: Partial<AccessPathReport>): AccessPathReport => ({
  ...newPath,
  change: "existing",
  certainty: "must",
  because: [],
  guards: [],
  why: "The account can assume role/api.",
  ...change,
});
const vendor = path({ sourceName: "Vendor" });
const dev = path({ source: "user/dev", external: false, via: [], score: 50, severity: "medium", why: "The user may." });

describe("the tree of access paths", () => {
  it("has databases, what can be done, who can do it and why, and those from outside once more", () => {
    expect(accessTreeText([vendor, dev, path({ db: "*", dbUser: "*", source: "user/root", external: false })])).toBe(
      `aws_db_instance.main
  connect as app
    high      75  account:999988887777 (Vendor) → assume:role/api  iam.tf:3:1
                  The account can assume role/api.
    medium    50  user/dev  iam.tf:3:1
                  The user may.

any database
  connect as any user
    high      75  user/root → assume:role/api  iam.tf:3:1
                  The account can assume role/api.

From outside (1)
  high      75  account:999988887777 (Vendor)  connect to aws_db_instance.main as app

3 ways to 2 databases from 3 sources
`,
    );
  });

  it("is by source when that is wanted", () => {
    expect(accessTreeText([vendor, dev], { bySource: true, prefix: "infra/" })).toBe(
      `account:999988887777 (Vendor)
  high      75  connect to aws_db_instance.main as app  through assume:role/api  infra/iam.tf:3:1
                The account can assume role/api.

user/dev
  medium    50  connect to aws_db_instance.main as app  infra/iam.tf:3:1
                The user may.

2 ways to 1 database from 2 sources
`,
    );
  });

  it("says what a path depends on, what limits it, and how many are like it", () => {
    const because = [{ reason: "var.partner is not known", location: null }];
    const text = accessTreeText([path({ certainty: "may", because, guards: ["sts:ExternalId"], alternatives: 2 })]);
    expect(text).toContain("  (perhaps: var.partner is not known; limited by sts:ExternalId; 2 more like it)\n");
  });

  it("names the stack where there are several", () => {
    expect(accessTreeText([vendor, path({ stack: "envs/prod" })])).toContain("aws_db_instance.main  (envs/prod)\n");
    expect(accessTreeText([vendor])).not.toContain("(.)");
  });

  it("is empty in words", () => {
    expect(accessTreeText([])).toBe("no ways to a database\n");
  });

  it("lists the worst of many, and says how many it leaves out, there and of the analysis", () => {
    const many = Array.from({ length: 3000 }, (_, index) =>
      path({ source: `account:${String(index).padStart(12, "0")}`, score: index % 100 }),
    );
    const text = accessTreeText(many, { cut: 70 });
    expect(text.split("\n").length).toBeLessThan(80);
    expect(text).toContain("    … and 2980 more; --format json has them all\n");
    expect(text).toContain("  … and 2980 more; --external lists them\n");
    expect(text).toContain("3000 ways to 1 database from 3000 sources; 70 more with lower scores are not listed\n");
    expect(text.indexOf(" 99  account")).toBeGreaterThan(0);
    expect(text).not.toContain(" 98  account");
  });

  it("says of somebody outside who reaches much that there is more", () => {
    const much = ["a", "b", "c", "d", "e"].map((db) => path({ db }));
    expect(accessTreeText(much)).toContain(
      "connect to a as app, connect to b as app, connect to c as app, and 2 more\n",
    );
  });

  it("has colours when they are wanted, and the same words", () => {
    const colored = accessTreeText([vendor, dev], { color: true });
    expect(colored).toContain(`${ESCAPE}[1m${ESCAPE}[31mhigh    ${ESCAPE}[0m`);
    const plain = colored.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, "g"), "");
    expect(plain).toBe(accessTreeText([vendor, dev]));
  });

  it("breaks what it says by the cells of the terminal, wide characters being two", () => {
    const why = Array.from({ length: 30 }, () => "データベースに").join(" ");
    const lines = accessTreeText([path({ why })], { width: 60 }).split("\n");
    const said = lines.filter((line) => line.includes("データ"));
    expect(said.length).toBeGreaterThan(5);
    for (const line of said) expect(textWidth(line)).toBeLessThanOrEqual(60);
  });

  it("lets nothing from files control the terminal or the log, and keeps to its lines", () => {
    fc.assert(
      fc.property(hostileText, fc.boolean(), (name, bySource) => {
        const hostile = path({
          source: name,
          sourceName: name,
          via: [name],
          access: name,
          db: name,
          dbUser: name,
          stack: name,
          why: name,
          guards: [name],
          certainty: "may",
          because: [{ reason: name, location: null }],
          location: { ...newPath.location, path: name },
        });
        const text = accessTreeText([hostile, dev], { bySource });
        expect(text).not.toMatch(CONTROLS);
        expect(text).not.toMatch(LOG_COMMANDS);
        expect(text.endsWith(" from 2 sources\n") || name === dev.source).toBe(true);
      }),
    );
  });
});
