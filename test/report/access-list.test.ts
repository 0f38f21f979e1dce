import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { externalPrincipals } from "../../src/report/access-external.js";
import { accessListReport } from "../../src/report/access-list.js";
import { printableJson } from "../../src/report/escape.js";
import type { AccessPathReport } from "../../src/report/result.js";
import { newPath } from "./samples.js";
import { CONTROLS, hostileText, LOG_COMMANDS } from "./unsafe.js";

const schemaOf = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}`, import.meta.url), "utf8")) as object;
const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false })
  .addSchema(schemaOf("report.json"), "report.json")
  .compile(schemaOf("access.json"));

const existing: AccessPathReport = { ...newPath, change: "existing", fails: false };
const list = (paths: readonly AccessPathReport[]): ReturnType<typeof accessListReport> =>
  accessListReport(paths, { version: "0.1.0", cut: 0, diagnostics: [] });

describe("the list of access paths as JSON", () => {
  it("follows the published schema, whatever the names are", () => {
    fc.assert(
      fc.property(hostileText, fc.boolean(), (name, isExternal) => {
        const path = { ...existing, source: name, sourceName: name, db: name, external: isExternal };
        const json = printableJson(list([path]));
        const read: unknown = JSON.parse(json);
        expect(validate(read) ? [] : validate.errors).toEqual([]);
        expect(json).not.toMatch(CONTROLS);
        expect(json).not.toMatch(LOG_COMMANDS);
      }),
    );
  });

  it.each([
    ["no version", { schemaVersion: undefined }],
    ["a path without source", { accessPaths: [{ ...existing, source: undefined }] }],
    ["somebody outside who reaches nothing", { external: [{ ...list([existing]).external[0], reaches: [] }] }],
  ])("has not %s", (_, change) => {
    expect(validate(JSON.parse(JSON.stringify({ ...list([existing]), ...change })))).toBe(false);
  });
});

describe("who is outside", () => {
  const path = (id: string, change: Partial<AccessPathReport>): AccessPathReport => ({ ...existing, id, ...change });

  it("is listed once, the worst first, with the name of the account and all that is reached", () => {
    const principals = externalPrincipals([
      path("1", { severity: "critical", score: 100, source: "public", sourceKind: "public" }),
      path("2", { sourceName: "Vendor" }),
      path("3", { sourceName: "Vendor", access: "secret", dbUser: null, score: 66 }),
      path("4", { sourceName: "Vendor", via: ["assume:role/other"], certainty: "must", score: 66 }),
      path("5", { source: "user/dev", external: false, severity: "critical" }),
    ]);
    expect(principals.map(({ source, sourceName, severity, score }) => [source, sourceName, severity, score])).toEqual([
      ["public", undefined, "critical", 100],
      ["account:999988887777", "Vendor", "high", 75],
    ]);
    expect(principals[1]?.reaches.map(({ access, certainty, paths }) => [access, certainty, paths])).toEqual([
      ["connect", "must", ["2", "4"]],
      ["secret", "may", ["3"]],
    ]);
  });

  it("is nobody when all are inside", () => {
    expect(externalPrincipals([path("1", { external: false })])).toEqual([]);
  });
});
