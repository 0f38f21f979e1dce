import { describe, expect, it } from "vitest";
import { accessIssue } from "../../src/review/access-issue.js";
import { MAX_ISSUE_BYTES } from "../../src/review/issue.js";
import { newPath } from "../report/samples.js";

const compared = { acceptedFile: "access/production.json", isThere: true, scanned: ["account"], isComplete: true };
const links = { permalink: () => "https://example.com/run", run: "https://example.com/run" };

describe("the text about access that nobody has accepted", () => {
  const one = accessIssue([newPath], compared, links);

  it("says the way, what it means, and what to do about it", () => {
    expect(one.title).toBe("RDS Gate: one way to a database not accepted by access/production.json");
    expect(one.text).toContain(newPath.source);
    expect(one.text).toContain("rds-gate access account --accept access/production.json");
    expect(one.text).toContain("```mermaid");
    expect(one.ids).toEqual([newPath.id]);
  });

  it("says that there is no file yet, and that there may be more", () => {
    const { text } = accessIssue([newPath], { ...compared, isThere: false, isComplete: false }, links);
    expect(text).toContain("There is no file `access/production.json` yet, so nothing is accepted.");
    expect(text).toContain("Something could not be read");
    expect(text).not.toContain("anew");
  });

  it("has a title that GitHub takes, whatever the file is called", () => {
    const { title } = accessIssue([newPath], { ...compared, acceptedFile: `${"a".repeat(300)}\n.json` }, links);
    expect(title.length).toBeLessThanOrEqual(256);
    expect(title).not.toContain("\n");
  });

  it("says in a comment what has appeared, and no more than a person reads", () => {
    const paths = Array.from({ length: 40 }, (_, index) => ({
      ...newPath,
      id: String(index),
      source: `user/u${index}`,
    }));
    const { words, ids } = accessIssue(paths, compared, links);
    expect(words(["3"])).toMatch(/^One has appeared:\n\n- \*\*high\*\* `user\/u3` → /);
    expect(words(ids)).toContain("- and 10 more, in the table above");
  });

  it("fits into an issue, however much there is, and says what is left out", () => {
    const paths = Array.from({ length: 2000 }, (_, index) => ({
      ...newPath,
      source: `user/${"u".repeat(90)}${index}`,
    }));
    const { text } = accessIssue(paths, compared, links);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_ISSUE_BYTES);
    expect(text).toMatch(/\d+ not shown: see the/);
  });

  it("mentions nobody, and is no HTML", () => {
    const { text, words } = accessIssue(
      [{ ...newPath, source: "@octocat <img src=x>", why: "@octocat <b>" }],
      compared,
      links,
    );
    for (const written of [text, words([newPath.id])]) {
      expect(written.replace(/`[^`]*`/g, "").replace(/```mermaid[^]*?```/, "")).not.toMatch(/@octocat|<b>|<img/);
    }
  });
});
