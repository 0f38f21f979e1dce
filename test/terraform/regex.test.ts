import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePattern, expandReplacement, findAllMatches, findMatch } from "../../src/terraform/regex/match.js";

function match(pattern: string, text: string): string | undefined {
  const [start, end] = findMatch(compilePattern(pattern), text) ?? [];
  return start === undefined ? undefined : text.slice(start, end);
}

/** Patterns that mean the same in RE2 and in JavaScript. */
const { pattern: patterns } = fc.letrec<{ pattern: string }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 4, depthSize: "medium" },
    fc.constantFrom("a", "b", "c", ".", "[ab]", "[^a]", "\\d", "\\w", "^", "$", "\\b", "[a-c1]", "1", "-"),
    fc.tuple(tie("pattern"), tie("pattern")).map(([a, b]) => a + b),
    fc.tuple(tie("pattern"), tie("pattern")).map(([a, b]) => `(?:${a}|${b})`),
    tie("pattern").map((a) => `(${a})`),
    fc
      .tuple(tie("pattern"), fc.constantFrom("*", "+", "?", "*?", "+?", "??", "{1,2}", "{2}"))
      .filter(([a]) => !/[\^$b]$/.test(a))
      .map(([a, repeat]) => `(?:${a})${repeat}`),
  ),
}));

describe("regular expressions", () => {
  it("find what JavaScript's find, where both mean the same", () => {
    fc.assert(
      fc.property(
        patterns,
        fc.string({ unit: fc.constantFrom("a", "b", "c", "1", "-"), maxLength: 8 }),
        (pattern, text) => {
          // JavaScript gives up a repetition that matched nothing, RE2 keeps it: only the choice among empty matches differs.
          const expected = new RegExp(pattern, "s").exec(text);
          const found = findMatch(compilePattern(`(?s)${pattern}`), text);
          expect(found === undefined).toBe(expected === null);
          expect(found?.[0]).toBe(expected?.index);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it("prefer as Perl does", () => {
    expect(match("a|ab", "ab")).toBe("a");
    expect(match("a*?b", "aab")).toBe("aab");
    expect(match("(?U)a+", "aaa")).toBe("a");
    expect(findMatch(compilePattern("(a|ab)(c|bcd)(d*)"), "abcd")).toEqual([0, 4, 0, 1, 1, 4, 4, 4]);
  });

  it("know classes, escapes and flags of RE2", () => {
    expect(match("[[:upper:]]+", "abCDe")).toBe("CD");
    expect(match("[^[:alnum:]]", "ab_")).toBe("_");
    expect(match("\\p{Greek}+", "abγδ")).toBe("γδ");
    expect(match("\\PL+", "ab12")).toBe("12");
    expect(match("\\Qa.b\\E+", "xa.bb")).toBe("a.bb");
    expect(match("\\x41\\x{1F600}", "A😀")).toBe("A😀");
    expect(match("\\101", "A")).toBe("A");
    expect(match("(?i:a)b", "Ab")).toBe("Ab");
    expect(match("(?i:a)b", "AB")).toBeUndefined();
    expect(match("\\A.\\z", "😀")).toBe("😀");
    expect(match("a{,2}", "a{,2}")).toBe("a{,2}");
  });

  it.each([
    "(",
    ")",
    "[a",
    "a**",
    "(?=a)",
    "(?<!a)",
    "\\1",
    "\\",
    "a{2,1}",
    "a{1001}",
    "(?P<x>a)(?P<x>b)",
    "[b-a]",
    "\\y",
    "(?z)a",
    "[[:nope:]]",
    "\\p{Nope}",
    "*a",
  ])("%s is refused", (pattern) => {
    expect(() => compilePattern(pattern)).toThrow(/regular expression/);
  });

  it("take linear time on what makes others backtrack", () => {
    const text = "a".repeat(20_000);
    const started = performance.now();
    expect(match("(a*)*b", text)).toBeUndefined();
    expect(match("(a|a)*$x", text)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("that are too large are refused", () => {
    expect(() => compilePattern("((((a{100}){100}){100}){100})")).toThrow(/too large/);
    expect(() => compilePattern("(".repeat(5_000))).toThrow(/too deeply/);
  });

  it("find all matches that do not overlap", () => {
    const all = (pattern: string, text: string): readonly string[] =>
      findAllMatches(compilePattern(pattern), text).map(([start, end]) => text.slice(start, end));
    expect(all("a*", "baac")).toEqual(["", "aa", ""]);
    expect(all("", "ab")).toEqual(["", "", ""]);
    expect(all(".", "😀b")).toEqual(["😀", "b"]);
  });

  it("expand replacements as Go does", () => {
    const program = compilePattern("(?P<word>\\w+)-(\\d+)");
    const text = "ab-12";
    const found = findMatch(program, text) ?? [];
    const expand = (template: string): string => expandReplacement(program, template, text, found);
    expect(expand("$2:${word}")).toBe("12:ab");
    expect(expand("$1x")).toBe("");
    expect(expand("${1}x")).toBe("abx");
    expect(expand("$$1 $0 ${9} $")).toBe("$1 ab-12  $");
  });
});
