import { describe, expect, it } from "vitest";
import { findingReport, findingsOf, undecidedOf, type Places } from "../../src/findings/assemble.js";
import { compareFindings } from "../../src/findings/compare.js";
import { NO_RENAMES } from "../../src/findings/identity.js";
import { causesAt, locate, neededAt } from "../../src/graph/locate.js";
import type { Resource } from "../../src/graph/resource.js";
import type { ActiveRule } from "../../src/policy/active.js";
import type { Denial, RuleResult } from "../../src/policy/result.js";
import { at, known, resource } from "../support/resources.js";

const rule: ActiveRule = {
  pack: "core",
  severity: "low",
  params: {},
  metadata: {
    id: "a/b",
    title: "A title",
    description: "",
    remediation: "",
    severity: "high",
    references: [],
    aliases: { checkov: ["CKV_1", "CKV_2"], trivy: ["AWS-1"] },
    resources: [],
    joins: [],
    iam: false,
    access: false,
    base: false,
    optIn: false,
    parameters: {},
    since: "0.1.0",
  },
};
const rules = new Map([["a/b", rule]]);

function placesOf(...resources: readonly Resource[]): Places {
  return {
    resourceOf: (type, id) => resources.find((one) => one.type === type && one.address === id),
    stackOf: (id) => (id === "." ? undefined : { root: "infra", environment: "production" }),
    locate,
    causesAt,
    neededAt,
    fixFor: (_, fix) => ({
      report: { description: `set ${"set" in fix ? Object.keys(fix.set).join() : ""}`, edits: [] },
      amount: 0,
      adds: [],
    }),
  };
}

const main = resource(
  "aws_db_instance.main",
  { engine: { ...known("mysql", 3), via: [at(9, "variables.tf")] } },
  { calls: [{ address: "module.db", span: at(7, "root.tf") }] },
);

function denial(more: Partial<Denial> = {}): Denial {
  return { type: "aws_db_instance", id: "aws_db_instance.main", path: ["engine"], message: "m", ...more };
}

function result(more: Partial<RuleResult>): RuleResult {
  return { ruleId: "a/b", deny: [], undecided: [], examined: [], ...more };
}

describe("findingsOf", () => {
  it("follows the value of a place that belongs to a denial to where it comes from", () => {
    const group = resource("aws_db_parameter_group.own", {
      family: { ...known("mysql8.0", 12), via: [at(2, "variables.tf")] },
    });
    const related = [
      { type: "aws_db_parameter_group", id: "aws_db_parameter_group.own", path: ["family"], message: "belongs here" },
    ];
    const [found] = findingsOf([result({ deny: [denial({ path: [], related })] })], rules, placesOf(main, group));
    expect(found?.related.map(({ message, location }) => `${location.path}:${location.startLine} ${message}`)).toEqual([
      "main.tf:12 belongs here",
      "variables.tf:2 the value comes from here",
      "root.tf:7 called as module.db",
    ]);
  });

  it("places a denial at its attribute, with where the value came from and who called the module", () => {
    const [found] = findingsOf([result({ deny: [denial()] })], rules, placesOf(main));
    expect(found?.location).toEqual(at(3));
    expect(found?.related.map(({ location }) => `${location.path}:${location.startLine}`)).toEqual([
      "variables.tf:9",
      "root.tf:7",
    ]);
  });

  it("reports with the configured severity, and the bare ids of peers", () => {
    const found = findingsOf([result({ deny: [denial({ fix: { set: { engine: "x" } } })] })], rules, placesOf(main));
    expect(found.map((one) => findingReport(one, "introduced"))).toMatchObject([
      {
        ruleId: "a/b",
        severity: "low",
        aliases: ["AWS-1", "CKV_1", "CKV_2"],
        attribute: "engine",
        change: "introduced",
        fix: { description: "set engine" },
      },
    ]);
  });

  it("tells how to mend it in the words of the file", () => {
    const metadata = { ...rule.metadata, remediation: { terraform: "Set engine.", cloudformation: "Set Engine." } };
    const said = (format: Resource["format"]) =>
      findingsOf(
        [result({ deny: [denial()] })],
        new Map([["a/b", { ...rule, metadata }]]),
        placesOf({ ...main, format }),
      ).map((one) => findingReport(one, "existing").remediation);
    expect(said("terraform")).toEqual(["Set engine."]);
    expect(said("cloudformation")).toEqual(["Set Engine."]);
    expect(said("iam")).toEqual(["Terraform: Set engine.\n\nCloudFormation: Set Engine."]);
  });

  it("reports with a denial's own severity, unless configuration gives the rule one", () => {
    const deny = [denial({ severity: "critical", access_paths: ["a1"] })];
    const [own] = findingsOf([result({ deny })], rules, placesOf(main));
    expect(own && findingReport(own, "introduced")).toMatchObject({ severity: "critical", accessPaths: ["a1"] });
    const configured = new Map([["a/b", { ...rule, isSeveritySet: true }]]);
    expect(findingsOf([result({ deny })], configured, placesOf(main)).map(({ severity }) => severity)).toEqual(["low"]);
  });

  it("knows a denial with a key by it and not by where it is shown", () => {
    const found = (...deny: readonly Denial[]): readonly string[] =>
      findingsOf([result({ deny })], rules, placesOf(main)).map((one) => findingReport(one, "existing").fingerprint);
    expect(found(denial({ key: "one" }))).toEqual(found(denial({ key: "one", path: [], message: "other" })));
    const both = found(denial({ key: "one" }), denial({ key: "two" }));
    expect(both).toContain(found(denial({ key: "one" }))[0]);
    expect(new Set(both).size).toBe(2);
    const compare = (before: string, after: string): readonly string[] => {
      const of = (key: string) => findingsOf([result({ deny: [denial({ key })] })], rules, placesOf(main));
      return compareFindings(of(before), of(after), NO_RENAMES).map(({ change }) => change);
    };
    expect(compare("one", "one")).toEqual(["existing"]);
    expect(compare("one", "two")).toEqual(["introduced", "fixed"]);
  });

  it("tells several denials of one attribute apart, in whatever order the rule gives them", () => {
    const one = denial({ message: "a" });
    const two = denial({ message: "b" });
    const fingerprints = [
      [one, two],
      [two, one],
    ].map((deny) =>
      findingsOf([result({ deny })], rules, placesOf(main)).map(
        (found) => findingReport(found, "existing").fingerprint,
      ),
    );
    expect(new Set(fingerprints[0]).size).toBe(2);
    expect(fingerprints[1]).toEqual(fingerprints[0]);
  });

  it("leaves denials of resources that may not exist to the undecided", () => {
    const may = resource("aws_db_instance.main", {}, { uncertain: [{ reason: "var.n has no value", span: at(2) }] });
    const results = [result({ deny: [denial({ uncertain: "var.n has no value" })] })];
    expect(findingsOf(results, rules, placesOf(may))).toEqual([]);
    expect(undecidedOf(results, rules, placesOf(may))).toMatchObject([
      { report: { ruleId: "a/b", because: [{ reason: "var.n has no value", location: at(2) }] } },
    ]);
  });
});

describe("undecidedOf", () => {
  it("names the reasons of the value, or of the value of another resource", () => {
    const unknown = (name: string) =>
      ({ kind: "unknown", span: at(4), because: [{ reason: `var.${name} has no value`, span: at(1) }] }) as const;
    const database = resource("aws_db_instance.main", { engine: unknown("engine") });
    const group = resource("aws_db_parameter_group.main", { family: unknown("family") });
    const other = { type: "aws_db_parameter_group", id: "aws_db_parameter_group.main", path: ["family"] };
    const entry = { type: "aws_db_instance", id: "aws_db_instance.main", path: ["engine"] };
    const undecided = [entry, { ...entry, at: other }, { ...entry, because: ["it is so"] }];
    const reports = undecidedOf([result({ undecided })], rules, placesOf(database, group));
    expect(reports.map(({ report: { because } }) => because.map(({ reason }) => reason))).toEqual([
      ["var.engine has no value"],
      ["var.family has no value"],
      ["it is so"],
    ]);
  });
});

describe("compareFindings", () => {
  const found = (message: string, path: string[]) =>
    findingsOf([result({ deny: [denial({ message, path })] })], rules, placesOf(main));

  it("sorts into introduced, existing and fixed, whatever the message", () => {
    const base = [...found("is 1", ["kept"]), ...found("x", ["gone"])];
    const head = [...found("is 2", ["kept"]), ...found("x", ["new"])];
    const changes = compareFindings(base, head, NO_RENAMES).map(({ attribute, change }) => `${attribute} ${change}`);
    expect(changes).toEqual(["kept existing", "new introduced", "gone fixed"]);
  });
});
