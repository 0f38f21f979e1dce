import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clip,
  isWebAddress,
  markdownCode,
  markdownProse,
  markdownText,
  pathToUri,
  printableJson,
  sarifText,
  terminalLine,
  visible,
  withoutLogCommands,
} from "../../src/report/escape.js";
import { CONTROLS, hostileText, LOG_COMMANDS } from "./unsafe.js";

describe("text for a terminal", () => {
  it("shows what cannot be seen", () => {
    expect(visible("a\u001b[31mb\n\t\u0000\u009b\u202e\u{e0041}\ud800é名😀")).toBe(
      String.raw`a\x1b[31mb\n\t\x00\x9b\u202e\u{e0041}\ud800é名😀`,
    );
  });

  it("is one line without controls", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(visible(text)).not.toMatch(CONTROLS);
        expect(visible(text)).not.toContain("\n");
      }),
    );
  });

  it("leaves plain text alone", () => {
    const plain = fc.string({ unit: fc.constantFrom(...Array.from("abc XYZ 019.,;:-_/()'\"$%&*+=<>@é名")) });
    fc.assert(fc.property(plain, (text) => visible(text) === text));
  });
});

describe("text for the log of a workflow", () => {
  it("has no commands in it", () => {
    expect(withoutLogCommands("::error::x\n  ::add-mask::x\na ::b\nx##[debug]y")).toBe(
      "\\x3a:error::x\n  \\x3a:add-mask::x\na ::b\nx#\\x23[debug]y",
    );
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(withoutLogCommands(text)).not.toMatch(LOG_COMMANDS);
        expect(terminalLine(text)).not.toMatch(LOG_COMMANDS);
        expect(terminalLine(text)).not.toContain("\n");
      }),
    );
  });
});

describe("clipped text", () => {
  it("ends in an ellipsis only when something is cut", () => {
    expect(clip("abc", 3)).toBe("abc");
    expect(clip("abcd", 3)).toBe("ab…");
  });

  it("is no longer than asked for and splits no character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 20 }), (text, length) => {
        const clipped = clip(text, length);
        expect(clipped.length).toBeLessThanOrEqual(length);
        expect(clipped).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe("Markdown text", () => {
  it.each([
    ["a_b *c* `d` ~~e~~ [f](g) |h\\", String.raw`a\_b \*c\* \`d\` \~\~e\~\~ \[f\](g) \|h\\`],
    ["<b> &lt; $x$", "&#60;b&#62; &#38;lt; &#36;x&#36;"],
    ["@me o/r#1 GH-1 a@b.c", "@\u2060me o/r#\u20601 GH\u2060-1 a@\u2060b.c"],
    ["https://x www.x", "https:\u2060//x www\u2060.x"],
    ["two\nlines", "two lines"],
    ["AWS::RDS::DBInstance", "AWS::RDS::DBInstance"],
  ])("%j is written %j", (text, escaped) => {
    expect(markdownText(text)).toBe(escaped);
  });

  it("has no markup, HTML, link, mention or cell border in it", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const escaped = markdownText(text);
        expect(escaped).not.toMatch(CONTROLS);
        expect(escaped.replace(/&#\d+;/g, "")).not.toMatch(/[&<>$\n]|@\w|#\d|:\/\/|www\.|GH-\d/i);
        // Every other special character stands after an odd number of backslashes.
        expect(escaped.replace(/\\[\\`*_~[\]|]/g, "")).not.toMatch(/[\\`*_~[\]|]/);
      }),
    );
  });

  it("may have code between backticks when it is prose", () => {
    expect(markdownProse("Set `a_b` to *x*, `|`.")).toBe(String.raw`Set ${"`a_b`"} to \*x\*, <code>\|</code>.`);
    expect(markdownProse("odd ` one")).toBe("odd \\` one");
  });
});

describe("a Markdown code span", () => {
  it.each([
    ["a_b", "`a_b`"],
    ["a`b", "``a`b``"],
    ["`", "`` ` ``"],
    ["``a", "``` ``a ```"],
    [" a", "`  a `"],
    ["a\\", "`a\\`"],
    ["a|b", "<code>a\\|b</code>"],
    ["", "<code></code>"],
    ["a\nb", "`a b`"],
  ])("of %j is %j", (text, code) => {
    expect(markdownCode(text)).toBe(code);
  });

  it("is not ended by anything in it, also in a table", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const code = markdownCode(text);
        expect(code).not.toMatch(CONTROLS);
        expect(code).not.toContain("\n");
        expect(code.replace(/\\[\\`*_~[\]|]/g, "")).not.toContain("|");
        const fence = /^`+/.exec(code)?.[0];
        if (fence === undefined) expect(code).toMatch(/^<code>[^<>]*<\/code>$/);
        else {
          const runs = code.match(/`+/g) ?? [];
          expect(runs.filter((run) => run.length === fence.length)).toHaveLength(2);
        }
      }),
    );
  });
});

describe("a path as URI", () => {
  it.each([
    ["modules/db/main.tf", "modules/db/main.tf"],
    ["a b/ü.tf", "a%20b/%C3%BC.tf"],
    ["c:d/100%.tf", "c%3Ad/100%25.tf"],
    ["a?b#c.tf", "a%3Fb%23c.tf"],
    ["new\nline.tf", "new%0Aline.tf"],
    ["\ud800.tf", "%EF%BF%BD.tf"],
  ])("of %j is %j", (path, uri) => {
    expect(pathToUri(path)).toBe(uri);
  });

  it("leads back to the path, below any base", () => {
    const segment = fc.string({ unit: "grapheme", minLength: 1 }).filter((name) => !/^\.{1,2}$|\/|\\|\0/.test(name));
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 4 }), (segments) => {
        const uri = pathToUri(segments.join("/"));
        expect(uri).toMatch(/^[\w.~!*'()%/-]+$/);
        expect(new URL(uri, "file:///root/").href.startsWith("file:///root/")).toBe(true);
        expect(decodeURIComponent(uri)).toBe(segments.join("/"));
      }),
    );
  });
});

describe("a web address", () => {
  it("is taken as it is, or not at all", () => {
    for (const url of ["https://a.b", "http://a.b:80/c%20d?e=f&g=/?#h", "https://docs.aws.amazon.com/x_y/z.html#a-b"]) {
      expect(isWebAddress(url), url).toBe(true);
    }
    for (const url of [
      "javascript:alert(1)",
      "https://a b",
      "https://a>b",
      "//a",
      "https://u@a.b",
      "https://a/#b#c",
      "",
      "https://a\n",
    ]) {
      expect(isWebAddress(url), url).toBe(false);
    }
  });
});

describe("SARIF message text", () => {
  it("doubles braces, and keeps what looks like a link from being one", () => {
    expect(sarifText("${var.x} of this[0]")).toBe("${{var.x}} of this[0]");
    expect(sarifText("[a](b) c\\d")).toBe("\\[a\\](b) c\\\\d");
  });

  it("has no placeholder and no embedded link in it", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const escaped = sarifText(text);
        expect(escaped.replaceAll("{{", "").replaceAll("}}", "")).not.toMatch(/[{}]/);
        expect(escaped.replace(/\\[\\[\]]/g, "")).not.toMatch(/\[[^\]]*\]\(/);
      }),
    );
  });
});

describe("printable JSON", () => {
  it("has every unseen character as an escape and ends with a line end", () => {
    expect(printableJson({ a: "\u009b\u202e##[x\u{e0041}" })).toBe(
      '{\n  "a": "\\u009b\\u202e#\\u0023[x\\udb40\\udc41"\n}\n',
    );
  });
});
