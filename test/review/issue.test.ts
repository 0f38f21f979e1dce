import { beforeEach, describe, expect, it } from "vitest";
import { publishIssue, type AccessIssue } from "../../src/review/issue.js";
import type { Problem } from "../../src/review/problem.js";
import { failed, fakeGitHub, type Answers } from "./fake-github.js";

const LIST = "GET /repos/{owner}/{repo}/issues";
const POST = "POST /repos/{owner}/{repo}/issues";
const PATCH = "PATCH /repos/{owner}/{repo}/issues/{issue_number}";
const COMMENT = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";

interface Issue {
  readonly number: number;
  title: string;
  body: string;
  state: string;
  readonly user: { readonly login: string };
}

let issues: Issue[];
beforeEach(() => {
  issues = [];
});

/** A repository's issues, some of its answers replaced. */
function repository(own: Answers = {}): ReturnType<typeof fakeGitHub> {
  return fakeGitHub({
    [LIST]: () => issues.filter(({ state }) => state === "open"),
    [POST]: ({ title, body }) => {
      issues.push({
        number: issues.length + 1,
        title: String(title),
        body: String(body),
        state: "open",
        user: { login: "gate[bot]" },
      });
    },
    [PATCH]: ({ issue_number: number, ...changes }) => {
      Object.assign(issues.find((it) => it.number === number) ?? {}, changes);
    },
    [COMMENT]: () => ({}),
    ...own,
  });
}

const ID = (digit: string): string => digit.repeat(16);

function about(ids: readonly string[], isComplete = true): AccessIssue {
  return {
    isComplete,
    title: `${ids.length} new access paths`,
    text: `Paths: ${ids.join(", ")}`,
    ids,
    words: (some) => `new: ${some.join(", ")}`,
  };
}

async function publish(
  { github }: ReturnType<typeof fakeGitHub>,
  ids: readonly string[],
  isComplete = true,
): Promise<readonly Problem[]> {
  const self = {
    is: (author: { readonly login: string } | null) => Promise.resolve(author?.login === "gate[bot]"),
    learn: () => undefined,
  };
  return publishIssue({ github, repositoryId: 7, subject: "access.json", self, issue: about(ids, isComplete) });
}

const writes = ({ calls }: ReturnType<typeof fakeGitHub>): readonly string[] =>
  calls.filter(({ route }) => !route.startsWith("GET")).map(({ route }) => route);

describe("the issue about access", () => {
  it("is opened when a path has appeared, and not otherwise", async () => {
    const github = repository();
    expect(await publish(github, [])).toEqual([]);
    expect(writes(github)).toEqual([]);
    await publish(github, [ID("a")]);
    expect(issues.map(({ title }) => title)).toEqual(["1 new access paths"]);
    expect(issues[0]?.body).toMatch(/^Paths: a{16}\n\n<!--/);
  });

  it("is left alone while nothing changes", async () => {
    await publish(repository(), [ID("a")]);
    const again = repository();
    await publish(again, [ID("a")]);
    expect(writes(again)).toEqual([]);
  });

  it("is edited when paths come and go; what has come is told in a comment", async () => {
    await publish(repository(), [ID("a"), ID("b")]);
    const next = repository();
    await publish(next, [ID("b"), ID("c")]);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.body).toContain(`Paths: ${ID("b")}, ${ID("c")}`);
    expect(next.calls.at(-1)).toEqual({ route: COMMENT, parameters: { issue_number: 1, body: `new: ${ID("c")}` } });
    const less = repository();
    await publish(less, [ID("c")]);
    expect(writes(less)).toEqual([PATCH]);
  });

  it("is closed when nothing is left, and another one is opened later", async () => {
    await publish(repository(), [ID("a")]);
    const done = repository();
    await publish(done, []);
    expect(issues[0]).toMatchObject({ state: "closed", state_reason: "completed" });
    expect(writes(done)).toEqual([COMMENT, PATCH]);
    await publish(repository(), [ID("a")]);
    expect(issues.map(({ state }) => state)).toEqual(["closed", "open"]);
  });

  it("loses nothing for what could not be read, but is told what is new", async () => {
    await publish(repository(), [ID("a"), ID("b")]);
    const blind = repository();
    await publish(blind, [], false);
    await publish(blind, [ID("a")], false);
    expect(writes(blind)).toEqual([]);
    const extended = repository();
    await publish(extended, [ID("c")], false);
    expect(extended.calls.at(-1)?.parameters).toEqual({ issue_number: 1, body: `new: ${ID("c")}` });
    // Read again, what was told before is not told as new.
    const whole = repository();
    await publish(whole, [ID("a"), ID("b"), ID("c")]);
    expect(writes(whole)).toEqual([PATCH]);
  });

  it("is none that somebody else has written, or a pull request", async () => {
    await publish(repository(), [ID("a")]);
    const [own] = issues;
    const body = own?.body ?? "";
    issues = [{ number: 3, title: "x", body, state: "open", user: { login: "somebody" } }];
    const other = repository();
    await publish(other, [ID("a")]);
    expect(writes(other)).toEqual([POST]);
    issues = [{ number: 4, title: "x", body, state: "open", user: { login: "gate[bot]" }, ...{ pull_request: {} } }];
    const pull = repository();
    await publish(pull, [ID("a")]);
    expect(writes(pull)).toEqual([POST]);
  });

  it("names the permission that it lacks", async () => {
    const refusing = repository({
      [POST]: () => {
        throw failed("permission");
      },
    });
    const [problem] = await publish(refusing, [ID("a")]);
    expect(problem?.what).toContain("could not be written");
    expect(problem?.remedy).toContain('"permissions: issues: write"');
  });
});
