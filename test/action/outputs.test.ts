import { expect, it } from "vitest";
import { OUTPUT_NAMES, outputsOf, outputsWithoutReport } from "../../src/action/outputs.js";
import { comparison } from "../report/samples.js";

it("are the verdict, the counts and the paths of a report", () => {
  expect(outputsOf(comparison, { report: "/tmp/report.json", sarif: "/tmp/report.sarif" })).toEqual({
    verdict: "incomplete",
    introduced: String(comparison.summary.introduced),
    existing: String(comparison.summary.existing),
    fixed: String(comparison.summary.fixed),
    undecided: String(comparison.summary.undecided),
    "report-path": "/tmp/report.json",
    "sarif-path": "/tmp/report.sarif",
  });
});

it("are all set where there is no report", () => {
  const outputs = outputsWithoutReport("pass");
  expect(Object.keys(outputs)).toEqual([...OUTPUT_NAMES]);
  expect(outputs).toEqual({
    verdict: "pass",
    introduced: "0",
    existing: "0",
    fixed: "0",
    undecided: "0",
    "report-path": "",
    "sarif-path": "",
  });
});
