import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseHcl } from "../../src/hcl/parser.js";
import { damagedSource, documentSource } from "./support/documents.js";
import { readFilesBelow } from "./support/files.js";
import { askOracle, toOracleJson, Unconvertible } from "./support/oracle.js";

/** What our parser makes of a text, in the oracle's terms. */
function ours(text: string): ReturnType<typeof askOracle> {
  const file = parseHcl(text);
  if (file.problems.length > 0) return { accepted: false };
  try {
    return { accepted: true, value: toOracleJson(file) };
  } catch (error) {
    if (error instanceof Unconvertible) return { accepted: false };
    throw error;
  }
}

/** Namespaced functions are younger than the oracle. */
function isKnownToOracle(text: string): boolean {
  return !text.includes("::");
}

const corpus = ["fixtures", "test", "policies"].flatMap((folder) => readFilesBelow(folder, ".tf"));

describe("HashiCorp's parser and ours", () => {
  it.each(corpus.filter(({ text }) => isKnownToOracle(text)))("agree on $path", ({ text }) => {
    expect(ours(text)).toEqual(askOracle(text));
  });

  it("agree on generated documents", () => {
    fc.assert(
      fc.property(documentSource.filter(isKnownToOracle), (text) => {
        expect(ours(text)).toEqual(askOracle(text));
      }),
      { numRuns: 250 },
    );
  });

  it("agree on damaged documents", () => {
    fc.assert(
      fc.property(damagedSource.filter(isKnownToOracle), (text) => {
        expect(ours(text)).toEqual(askOracle(text));
      }),
      { numRuns: 500 },
    );
  });
});
