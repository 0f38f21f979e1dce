import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  contains,
  intersects,
  isSymbol,
  matches,
  ONE,
  parsePattern,
  STAR,
  type Letter,
  type Pattern,
  type PatternSymbol,
} from "../../src/iam/patterns.js";

const ALPHABET = ["a", "b"] as const;
const FRESH = "z";
const FIXED: PatternSymbol = { sort: "fixed", key: "aws_db_instance.main.resource_id" };
const VARIABLE: PatternSymbol = { sort: "variable", key: "aws:username" };
const HOLE: PatternSymbol = { sort: "hole", key: "var.user" };

/** Every text of up to four letters; a fresh letter stands for those that no pattern names. */
const TEXTS = textsUpTo(4);

function textsUpTo(length: number): readonly string[] {
  let level = [""];
  const texts = [...level];
  for (let at = 0; at < length; at += 1) {
    level = level.flatMap((text) => [...ALPHABET, FRESH].map((letter) => text + letter));
    texts.push(...level);
  }
  return texts;
}

/** IAM's wildcards as a regular expression, which is another way to the same answer. */
function matchesText(pattern: string, text: string): boolean {
  return new RegExp(`^${pattern.replaceAll("?", ".").replaceAll("*", ".*")}$`).test(text);
}

const wild = fc.string({ unit: fc.constantFrom(...ALPHABET, "*", "?"), maxLength: 3 });
const letter = fc.constantFrom<Letter>(...ALPHABET, STAR, ONE, FIXED, VARIABLE, HOLE);
const pattern = fc.array(letter, { maxLength: 4 });
/** What a hole may turn out to be: any pattern. Of patterns up to three letters four suffice for a counterexample. */
const substitution = fc.string({ unit: fc.constantFrom(...ALPHABET, "*", "?"), maxLength: 3 });

/** The pattern when its holes are known and its other symbols are letters that nothing else has. */
function substitute(of: Pattern, hole: string): string {
  return of
    .map((each) => {
      if (typeof each === "string") return each;
      if (isSymbol(each)) return each.sort === "hole" ? hole : each.sort === "fixed" ? "§" : "¶";
      return each.wildcard;
    })
    .join("");
}

describe("a pattern", () => {
  test.each([
    ["ad*", "admin", "yes"],
    ["*min", "admin", "yes"],
    ["?ostgres", "postgres", "yes"],
    ["app_?", "app_12", "no"],
    ["*", "", "yes"],
    ["Admin", "admin", "no"],
    ["a*c", "abcb", "no"],
  ])("%s against %s: %s", (written, text, decision) => {
    expect(matches(parsePattern(written), text)).toBe(decision);
  });

  test("matches what a regular expression of it matches", () => {
    fc.assert(
      fc.property(wild, fc.constantFrom(...TEXTS), (written, text) => {
        expect(matches(parsePattern(written), text) === "yes").toBe(matchesText(written, text));
      }),
    );
  });

  test("contains another when every text of that one matches", () => {
    fc.assert(
      fc.property(wild, wild, (outer, inner) => {
        const all = TEXTS.filter((text) => matchesText(inner, text)).every((text) => matchesText(outer, text));
        const decision = contains(parsePattern(outer), parsePattern(inner));
        expect(decision).toBe(all ? "yes" : "no");
      }),
      { numRuns: 2000 },
    );
  });

  test("meets another when some text matches both", () => {
    fc.assert(
      fc.property(wild, wild, (a, b) => {
        const some = textsUpTo(6).some((text) => matchesText(a, text) && matchesText(b, text));
        expect(intersects(parsePattern(a), parsePattern(b))).toBe(some ? "yes" : "no");
      }),
      { numRuns: 300 },
    );
  });

  test("with unknown parts is decided only when every way to fill its holes has the same answer", () => {
    fc.assert(
      fc.property(pattern, pattern, substitution, (outer, inner, hole) => {
        const filled = contains(parsePattern(substitute(outer, hole)), parsePattern(substitute(inner, hole)));
        const decision = contains(outer, inner);
        if (decision !== "unknown" && !comparesLengths(outer, inner, hole)) expect(decision).toBe(filled);
      }),
      { numRuns: 5000 },
    );
  });

  test("with unknown parts meets another only when it does whatever fills them", () => {
    fc.assert(
      fc.property(pattern, pattern, substitution, (a, b, hole) => {
        const filled = intersects(parsePattern(substitute(a, hole)), parsePattern(substitute(b, hole)));
        const decision = intersects(a, b);
        if (decision !== "unknown" && !comparesLengths(a, b, hole)) expect(decision).toBe(filled);
      }),
      { numRuns: 5000 },
    );
  });

  test.each<readonly [string, Pattern, Pattern, string]>([
    ["everything contains a hole", [STAR], [HOLE], "yes"],
    ["a hole contains itself", ["a", HOLE, STAR], ["a", HOLE, "b"], "yes"],
    ["a hole may contain a text", [HOLE], ["a"], "unknown"],
    ["a text may contain a hole", ["a"], [HOLE], "unknown"],
    ["a text does not contain what begins otherwise", ["a", STAR], ["b", HOLE], "no"],
    [
      "a guard against one user does not cover every user of an unknown database",
      [STAR, "/", "a"],
      [HOLE, "/", STAR],
      "no",
    ],
    ["a fixed text is within a star", ["d", STAR], ["d", FIXED], "yes"],
    ["a fixed text is no other text", ["a"], [FIXED], "no"],
    ["a fixed text may be as long as question marks", [ONE, ONE], [FIXED], "unknown"],
    ["a variable is itself", [VARIABLE], [VARIABLE], "yes"],
    ["a variable does not contain a text", [VARIABLE], ["a"], "no"],
  ])("%s", (_, outer, inner, decision) => {
    expect(contains(outer, inner)).toBe(decision);
  });

  test("made to be hard is given up as undecided in time", () => {
    const hard = parsePattern(`*a${"?".repeat(200)}*b${"?".repeat(200)}`);
    const start = performance.now();
    expect(["unknown", "no"]).toContain(contains(hard, parsePattern("*a*b*")));
    expect(contains(parsePattern("*a?".repeat(100)), parsePattern("*ab".repeat(100)))).toBe("unknown");
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

/** Whether a symbol, whose length is not known, may be compared with question marks. */
function comparesLengths(a: Pattern, b: Pattern, hole: string): boolean {
  const letters = [...a, ...b];
  const symbols = letters.some((each) => isSymbol(each) && each.sort !== "hole");
  return symbols && (letters.includes(ONE) || hole.includes("?"));
}
