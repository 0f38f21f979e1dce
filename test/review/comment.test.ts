import { describe, expect, it } from "vitest";
import type { RuleReport } from "../../src/report/result.js";
import { findingComment, type Wording } from "../../src/review/comment.js";
import { createLinks } from "../../src/review/links.js";
import { readMarker } from "../../src/review/marker.js";
import { encryptionRule } from "../report/samples.js";
import { finding } from "./finding.js";

const context = { repositoryId: 7, number: 12 };

function wordingWith(...rules: readonly RuleReport[]): Wording {
  return {
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    links: createLinks({
      serverUrl: "https://github.com",
      repository: "acme/shop",
      headSha: "c".repeat(40),
      baseSha: "b".repeat(40),
      runId: "1",
      action: undefined,
    }),
    context,
  };
}

const lines = { path: "a.tf", startLine: 1, endLine: 1 };

describe("the comment on a finding", () => {
  it("links to the rule's page whatever its address has", () => {
    const helpUri = "https://example.com/rules/a_(b)?x=1&amp=2";
    const wording = wordingWith({ ...encryptionRule, helpUri });
    const body = findingComment({ finding: finding({}), lines, isAtCause: false }, undefined, wording);
    expect(body).toContain("](https://example.com/rules/a_%28b%29?x=1&amp;amp=2)");
  });

  it("tells what other rules say of the same attribute, and is known by them, too", () => {
    const weakened = finding({
      ruleId: "change/protection-weakened",
      message: "goes from true to false",
      fingerprint: "a".repeat(64),
    });
    const weak = finding({
      ruleId: "resilience/deletion-protection",
      message: "can be deleted",
      fingerprint: "b".repeat(64),
    });
    const wording = { ...wordingWith(), commentedWith: () => [weakened, weak] };
    const body = findingComment({ finding: weakened, lines, isAtCause: false }, undefined, wording);
    expect(body).toContain("**Also:** can be deleted (`resilience/deletion-protection`)");
    expect(body.match(/goes from true/g)).toHaveLength(1);
    expect(readMarker(body, context)?.fingerprints).toEqual(
      ["a", "b"].map((it) => expect.stringMatching(`^${it}`) as string),
    );
  });

  it("is known again though it has a large suggestion and long texts", () => {
    const long = finding({
      message: "\u202e".repeat(600),
      resource: { ...finding({}).resource, address: "x".repeat(500) },
    });
    const placed = { finding: long, lines, isAtCause: false };
    const suggestion = { lines, replacement: Array<string>(50).fill("\u20ac".repeat(999)) };
    const related = Array.from({ length: 6 }, () => ({
      message: "\u202e".repeat(600),
      location: { ...long.location, path: "\u20ac".repeat(1_200) },
    }));
    for (const it of [placed, { ...placed, finding: { ...long, related } }]) {
      for (const replacement of [
        suggestion,
        { ...suggestion, replacement: Array<string>(50).fill("y".repeat(1_300)) },
      ]) {
        const body = findingComment(it, replacement, wordingWith(encryptionRule));
        expect(body.length).toBeLessThanOrEqual(65_536);
        expect(readMarker(body, context)?.kind).toBe("finding");
      }
    }
  });
});
