import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import type { ValidateFunction } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonReport } from "../../src/report/json.js";
import { comparison, inModule, passed, scan, unencrypted } from "./samples.js";
import { CONTROLS, hostileText, LOG_COMMANDS } from "./unsafe.js";

/** The published schema, in which objects may have no further properties, so that the report cannot outgrow it. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)]);
  const isObject = "type" in schema && schema.type === "object";
  return { ...Object.fromEntries(entries), ...(isObject ? { additionalProperties: false } : {}) } as unknown;
}

function validator(close: boolean): ValidateFunction {
  const schema: unknown = JSON.parse(readFileSync(new URL("../../schemas/report.json", import.meta.url), "utf8"));
  return new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false }).compile(
    (close ? closed(schema) : schema) as object,
  );
}

const validate = validator(true);

function complaints(report: unknown): unknown {
  return validate(report) ? [] : validate.errors;
}

describe("the JSON report", () => {
  it.each(Object.entries({ passed, scan, comparison }))("follows the published schema: %s", (_, report) => {
    expect(complaints(JSON.parse(jsonReport(report)))).toEqual([]);
  });

  it("is the report itself", () => {
    expect(JSON.parse(jsonReport(comparison))).toEqual(comparison);
  });

  it("reads the same though nothing in it can control a terminal or a log", () => {
    fc.assert(
      fc.property(hostileText, (message) => {
        const report = { ...scan, findings: [{ ...unencrypted, message }] };
        const json = jsonReport(report);
        expect(JSON.parse(json)).toEqual(report);
        expect(json).not.toMatch(CONTROLS);
        expect(json).not.toMatch(LOG_COMMANDS);
      }),
    );
  });
});

describe("the schema of the report", () => {
  const [first] = inModule;
  it.each([
    ["a finding without fingerprint", { findings: [{ ...unencrypted, fingerprint: "" }] }],
    ["an unknown severity", { findings: [{ ...unencrypted, severity: "severe" }] }],
    [
      "a column before the first",
      { findings: [{ ...unencrypted, location: { ...unencrypted.location, startColumn: 0 } }] },
    ],
    ["a waived finding without waiver", { findings: [{ ...first, status: "waived" }] }],
    ["an open finding with waiver", { findings: [{ ...first, waiver: { reason: "x", owner: null, expires: null } }] }],
    ["a fix without edits", { findings: [{ ...unencrypted, fix: { description: "x", edits: [] } }] }],
    ["an unknown verdict", { summary: { ...scan.summary, verdict: "maybe" } }],
    ["another major version", { schemaVersion: "2.0" }],
  ])("refuses %s", (_, change) => {
    expect(complaints({ ...scan, ...change })).not.toEqual([]);
  });

  it("takes what a later minor version adds", () => {
    const open = validator(false);
    expect(open({ ...scan, schemaVersion: "1.7", later: { x: 1 } })).toBe(true);
  });
});
