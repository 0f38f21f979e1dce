import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt, linesOf, plainLine } from "../../src/report/excerpt.js";
import type { Location } from "../../src/report/result.js";
import { textWidth } from "../../src/report/width.js";

/** The excerpt as text, with `|` before the lines; the range is `line:column-column` or `line:column-line:column`. */
function show(text: string, range: string, { width = 80, context = 0, isSecret = false } = {}): string {
  const [, startLine, startColumn, endLine, endColumn] =
    /^(\d+):(\d+)-(?:(\d+):)?(\d+)$/.exec(range)?.map(Number) ?? [];
  const location: Location = {
    path: "x",
    startLine: startLine ?? 0,
    startColumn: startColumn ?? 0,
    endLine: Number.isNaN(endLine) ? (startLine ?? 0) : (endLine ?? 0),
    endColumn: endColumn ?? 0,
  };
  return excerpt(linesOf(text), location, { width, context, isSecret })
    .map(({ number, text: shown }) => `${number ?? " "}|${shown}`)
    .join("\n");
}

describe("an excerpt", () => {
  it("marks the characters of the range", () => {
    expect(show("ab cd ef", "1:4-6")).toBe("1|ab cd ef\n |   ^^");
  });

  it("shows lines around it, as far as there are any", () => {
    expect(show("a\nb\nc\nd", "2:1-2", { context: 1 })).toBe("1|a\n2|b\n |^\n3|c");
    expect(show("a\nb", "1:1-2", { context: 3 })).toBe("1|a\n |^\n2|b");
  });

  it("marks every line of a longer range without its indentation", () => {
    expect(show("a {\n  b\n}\n", "1:1-3:2")).toBe("1|a {\n |^^^\n2|  b\n |  ^\n3|}\n |^");
  });

  it("ends where the range ends before the first character of a line", () => {
    expect(show("a\nb\n", "1:1-2:1")).toBe("1|a\n |^");
  });

  it("cuts a very long range", () => {
    expect(show("a\nb\nc\nd\ne\nf", "1:1-6:2")).toBe("1|a\n |^\n2|b\n |^\n3|c\n |^\n4|d\n |^\n |…");
  });

  it("marks a place behind the last character, and an empty range", () => {
    expect(show("ab", "1:3-3")).toBe("1|ab\n |  ^");
    expect(show("", "1:1-1")).toBe("1|\n |^");
    expect(show("abc", "1:2-2")).toBe("1|abc\n | ^");
  });

  it("keeps marks below their characters after tabs, wide and combining characters", () => {
    expect(show("\ta = 1", "1:2-3")).toBe("1|    a = 1\n |    ^");
    expect(show("x\ty", "1:3-4")).toBe("1|x   y\n |    ^");
    expect(show('名 = "x"', "1:3-4")).toBe('1|名 = "x"\n |   ^');
    expect(show("名前", "1:2-3")).toBe("1|名前\n |  ^^");
    expect(show("e\u0301x", "1:3-4")).toBe("1|e\u0301x\n | ^");
    expect(show("😀x", "1:3-4")).toBe("1|😀x\n |  ^");
  });

  it("shows control characters as escape sequences, with the marks in place", () => {
    expect(show("a\u001b[31mb", "1:7-8")).toBe("1|a\\x1b[31mb\n |         ^");
    expect(show("\u202ex", "1:2-3")).toBe("1|\\u202ex\n |      ^");
    expect(show("a\r\nb", "1:1-2")).toBe("1|a\n |^");
  });

  it("cuts long lines around the range", () => {
    const line = `${"a".repeat(50)}[HERE]${"b".repeat(50)}`;
    expect(show(line, "1:51-57", { width: 30 })).toBe(`1|…aaaaaaaaaa[HERE]bbbbbbbbbbbb…\n |           ^^^^^^`);
    expect(show(line, "1:1-2", { width: 10 })).toBe("1|aaaaaaaaa…\n |^");
    expect(show("a\u202e😀\u202e", "1:5-6", { width: 14 })).toBe("1|…😀\\u202e\n |   ^^^^^^");
    expect(show(line, "1:106-107", { width: 10 })).toMatch(/^1\|….*b\n \| +\^$/);
  });

  it("takes no time for a line of megabytes", () => {
    const line = `${"\t".repeat(2_000_000)}password = "hunter2" ${"x".repeat(2_000_000)}`;
    const started = performance.now();
    expect(show(line, "1:2000001-2000009", { width: 60 })).toContain('password = "********" xx');
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it("is empty when the file does not have that line", () => {
    expect(show("a", "7:1-2")).toBe("");
  });

  it("marks exactly the range in a line of plain characters, whether or not it just fits", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", " ", '"', "#", "="), maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.nat(45), fc.nat(45), fc.nat(3), (text, start, length, spare) => {
        const location = { path: "x", startLine: 1, startColumn: start + 1, endLine: 1, endColumn: start + 1 + length };
        const [line, marks] = excerpt([text], location, {
          width: Math.max(12, text.length + spare, start + length + spare),
          context: 0,
          isSecret: false,
        });
        expect(line?.text).toBe(text.trimEnd());
        const isMarked = (column: number): boolean => column >= start && column < start + Math.max(1, length);
        // Behind the last character there is one place that can be marked, and all that lies further on is marked there.
        const marked = Array.from({ length: text.length + 1 }, (_, column) =>
          isMarked(column) || (column === text.length && start > column) ? "^" : " ",
        );
        expect(marks?.text).toBe(marked.join("").trimEnd());
      }),
      { numRuns: 1000 },
    );
  });

  it("never shows more cells than fit, and always marks something", () => {
    const characters = fc.constantFrom(
      "a",
      "b",
      " ",
      "\t",
      "名",
      "\u0301",
      "\u001b",
      "\u202e",
      "😀",
      "\ud800",
      "#",
      "[",
    );
    const texts = fc.array(characters, { maxLength: 120 }).map((list) => list.join(""));
    fc.assert(
      fc.property(texts, fc.nat(130), fc.nat(20), fc.integer({ min: 12, max: 60 }), (text, column, length, width) => {
        const start = Math.min(column, text.length);
        const shown = excerpt(
          [text],
          { path: "x", startLine: 1, startColumn: start + 1, endLine: 1, endColumn: start + 1 + length },
          { width, context: 0, isSecret: false },
        );
        for (const line of shown) expect(textWidth(line.text)).toBeLessThanOrEqual(width);
        // A combining mark has no cell of its own.
        if (text[start] !== "\u0301") expect(shown[1]?.text).toContain("^");
        // eslint-disable-next-line no-control-regex
        expect(shown.map((line) => line.text).join("")).not.toMatch(/[\u0000-\u001f\u202e]|##\[/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a line without marks", () => {
  it("is shown from near the place of interest on when it does not fit", () => {
    const line = `${"a".repeat(50)}HERE${"b".repeat(50)}`;
    expect(plainLine(line, 20)).toBe(`${"a".repeat(19)}…`);
    expect(plainLine(line, 20, { interest: 50 })).toBe("…aaaaaaHEREbbbbbbbb…");
    expect(plainLine(line, 20, { interest: line.length })).toBe(`…${"b".repeat(6)}`);
    expect(plainLine("short", 20, { interest: 3 })).toBe("short");
  });
});

describe("secrets", () => {
  const shown = (line: string, isSecret = false) => plainLine(line, 200, { isSecret });

  it.each([
    ['password = "hunter2"', 'password = "********"'],
    ['  master_password="hunter2" # x', '  master_password="********" # x'],
    ['"MasterUserPassword": "hunter2",', '"MasterUserPassword": "********",'],
    ["MasterUserPassword: hunter2", "MasterUserPassword: ********"],
    ["MasterUserPassword: 'it''s'", "MasterUserPassword: '********''s'"],
    ["password = 12345678", "password = ********"],
    ['db_secret_string = "a\\"b"', 'db_secret_string = "********"'],
    ['secret_string = "x${var.y}"', 'secret_string = "********"'],
    ['url = "postgres://app:hunter2@db:5432/x"', 'url = "postgres://app:********@db:5432/x"'],
    ["key: AKIAIOSFODNN7EXAMPLE", "key: ********"],
    ['{"a": 1, "Password": "x", "b": "y"}', '{"a": 1, "Password": "********", "b": "y"}'],
  ])("in %s are not shown", (line, expected) => {
    expect(shown(line)).toBe(expected);
  });

  it.each([
    "password = var.password",
    'password = "${var.password}"',
    "password = random_password.db.result",
    "manage_master_user_password = true",
    'MasterUserPassword: "{{resolve:secretsmanager:x:SecretString:password}}"',
    "MasterUserPassword: !Ref Password",
    '"MasterUserPassword": {"Ref": "Password"}',
    'engine = "postgres"',
    "password = null",
    'password = ""',
  ])("are not suspected in %s", (line) => {
    expect(shown(line)).toBe(line);
  });

  it("stay hidden in a part of a very long line that begins within a text", () => {
    const line = `["${"x".repeat(6000)}", "HOST": "${"y".repeat(900)}", "PIN": "hunter2"]`;
    const start = line.indexOf("hunter2") + 1;
    for (let column = start - 900; column < start; column += 150) {
      const text = show(line, `1:${column}-${start + 7}`, { width: 3000, isSecret: true });
      expect(text).toContain('"PIN"');
      expect(text).not.toContain("hunter2");
    }
  });

  it("are all literals of a line that a rule has found one in, names left out", () => {
    expect(shown('default = "hunter2"', true)).toBe('default = "********"');
    expect(shown('"Default": "hunter2"', true)).toBe('"Default": "********"');
    expect(show('default = "hunter2"', "1:1-20", { isSecret: true })).toBe(
      '1|default = "********"\n |^^^^^^^^^^^^^^^^^^^^',
    );
  });
});
