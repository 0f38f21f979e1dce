import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ABUSE, READ_ONLY, primaryLimit, secondaryLimit, serverError, startGitHub } from "./index.js";
import type { GitHubRepository, TestGitHub } from "./index.js";

const REVIEWS = "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews";
const WRITE_ALL = {
  contents: "write",
  "pull-requests": "write",
  issues: "write",
  checks: "write",
  statuses: "write",
  "security-events": "write",
} as const;

let github: TestGitHub;
let enterprise: TestGitHub;

beforeAll(async () => {
  github = await startGitHub();
  enterprise = await startGitHub({ flavor: "enterprise" });
});

afterAll(async () => {
  await github.close();
  await enterprise.close();
});

afterEach(() => {
  github.faults.clear();
});

/** Lines `1` to `count`, of which some are replaced. */
function lines(count: number, changed: Readonly<Record<number, string>> = {}): string {
  return Array.from({ length: count }, (_, index) => `${changed[index + 1] ?? `line ${index + 1}`}\n`).join("");
}

interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // Each test knows what it asks for.
  readonly json: never;
  readonly bytes: Buffer;
}

/** A client for a repository, with the token. */
function client(repository: GitHubRepository, token: string, server = github) {
  const send = async (method: string, path: string, body?: unknown, accept = "application/json"): Promise<Answered> => {
    const url = path.startsWith("/")
      ? `${server.apiUrl}${path}`
      : `${server.apiUrl}/repos/${repository.fullName}/${path}`;
    const response = await fetch(url, {
      method,
      redirect: "manual",
      headers: { authorization: `token ${token}`, "user-agent": "test", accept, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const isJson = response.headers.get("content-type")?.includes("json") === true && bytes.length > 0;
    const json = (isJson ? JSON.parse(bytes.toString("utf8")) : undefined) as never;
    return { status: response.status, headers: response.headers, json, bytes };
  };
  return {
    get: (path: string, accept?: string) => send("GET", path, undefined, accept),
    post: (path: string, body: unknown) => send("POST", path, body),
    patch: (path: string, body: unknown) => send("PATCH", path, body),
    delete: (path: string) => send("DELETE", path),
    graphql: async (query: string, variables: unknown = {}) => {
      const response = await fetch(server.graphqlUrl, {
        method: "POST",
        headers: { authorization: `bearer ${token}`, "user-agent": "test" },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, json: (await response.json()) as never };
    },
  };
}

/** A file of sixty lines of which the pull request changes the tenth and the fiftieth. */
function changedFile() {
  const repository = github.addRepository({ files: { "main.tf": lines(60), "other.tf": "x\n" } });
  const pull = repository.openPullRequest({ files: { "main.tf": lines(60, { 10: "ten", 50: "fifty" }) } });
  return { repository, pull, ask: client(repository, github.addToken({ permissions: WRITE_ALL })) };
}

const review = (...comments: readonly unknown[]) => ({ event: "COMMENT", body: "Findings", comments });

describe("a review", () => {
  it("is posted with its comments", async () => {
    const { pull, ask } = changedFile();
    const comment = { path: "main.tf", line: 12, start_line: 9, side: "RIGHT", start_side: "RIGHT", body: "Here" };
    expect((await ask.post("pulls/1/reviews", review(comment))).status).toBe(200);
    expect(pull.visibleComments()).toMatchObject([{ path: "main.tf", line: 12, startLine: 9, body: "Here" }]);
    const listed = await ask.get("pulls/1/comments");
    expect(listed.json).toMatchObject([
      { line: 12, start_line: 9, user: { login: "github-actions[bot]" }, commit_id: pull.headSha },
    ]);
  });

  it.each([
    ["outside the hunks", { path: "main.tf", line: 30 }, "line must be part of the diff"],
    ["in an unchanged file", { path: "other.tf", line: 1 }, "path is invalid"],
    ["that starts at its end", { path: "main.tf", line: 10, start_line: 10 }, "must precede the end line"],
    ["across two hunks", { path: "main.tf", line: 50, start_line: 10 }, "must be part of the same hunk"],
    ["with a body that is too long", { path: "main.tf", line: 10, body: "x".repeat(65_537) }, "too long"],
  ])("is refused as a whole for a comment %s", async (_, place, words) => {
    const { pull, ask } = changedFile();
    const good = { path: "main.tf", line: 10, body: "Good" };
    const answer = await ask.post("pulls/1/reviews", review(good, { body: "Bad", ...place }));
    expect(answer.status).toBe(422);
    expect(JSON.stringify(answer.json)).toContain(words);
    expect(pull.comments()).toEqual([]);
    expect(pull.reviews()).toEqual([]);
  });

  it("is refused without a body", async () => {
    const { ask } = changedFile();
    expect((await ask.post("pulls/1/reviews", { event: "COMMENT" })).status).toBe(422);
  });
});

describe("a single comment", () => {
  it("may be on the file", async () => {
    const { pull, ask } = changedFile();
    const comment = { path: "main.tf", body: "All of it", commit_id: pull.headSha, subject_type: "file" };
    expect((await ask.post("pulls/1/comments", comment)).status).toBe(201);
    expect(pull.visibleComments()).toMatchObject([{ subjectType: "file", line: null }]);
  });

  it("is refused outside the diff, by the name of the field", async () => {
    const { pull, ask } = changedFile();
    const answer = await ask.post("pulls/1/comments", {
      path: "main.tf",
      body: "Here",
      line: 30,
      commit_id: pull.headSha,
    });
    expect(answer.json).toMatchObject({ errors: [{ field: "pull_request_review_thread.line" }] });
  });

  it("can be edited by its author only", async () => {
    const { pull, ask } = changedFile();
    const others = pull.addReviewComment({ login: "mona", id: 2, type: "User" }, "main.tf", 10, "Mine");
    const own = await ask.post("pulls/1/comments", { path: "main.tf", body: "A", line: 10, commit_id: pull.headSha });
    const { id } = own.json as { id: number };
    expect((await ask.patch(`pulls/comments/${others.id}`, { body: "Yours" })).status).toBe(403);
    expect((await ask.patch(`pulls/comments/${id}`, { body: "B" })).status).toBe(200);
    expect(pull.comments().map(({ body }) => body)).toEqual(["Mine", "B"]);
  });
});

describe("a push", () => {
  it("moves comments along, and makes those outdated whose line was changed", async () => {
    const { pull, ask } = changedFile();
    await ask.post(
      "pulls/1/reviews",
      review({ path: "main.tf", line: 10, body: "stays" }, { path: "main.tf", line: 50, body: "goes" }),
    );
    pull.push({ "main.tf": `new\nnew\n${lines(60, { 10: "ten", 50: "changed again" })}` });
    expect((await ask.get("pulls/1/comments")).json).toMatchObject([
      { line: 12, original_line: 10, commit_id: pull.headSha },
      { line: null, original_line: 50, position: null },
    ]);
  });

  it("keeps comments by their line through a force push", async () => {
    const { repository, pull, ask } = changedFile();
    await ask.post("pulls/1/reviews", review({ path: "main.tf", line: 10, body: "stays" }));
    repository.advance({ "main.tf": `first\n${lines(60)}` });
    pull.forcePush({ "main.tf": `first\n${lines(60, { 10: "ten" })}` });
    expect(pull.comments()).toMatchObject([{ line: 11 }]);
    expect(repository.git("merge-base", "main", pull.headSha)).toBe(repository.git("rev-parse", "main"));
  });

  it("makes a merge commit of both tips, and none when they conflict", () => {
    const { repository, pull } = changedFile();
    const tip = repository.advance({ "third.tf": "z\n" });
    expect(repository.git("rev-parse", "refs/pull/1/merge^1", "refs/pull/1/merge^2").split("\n")).toEqual([
      tip,
      pull.headSha,
    ]);
    expect(pull.baseSha).not.toBe(tip);
    repository.advance({ "main.tf": lines(60, { 10: "another ten" }) });
    expect(pull.mergeSha).toBeNull();
  });
});

describe("the files of a pull request", () => {
  it("are told with their patches, renames and states", async () => {
    const repository = github.addRepository({
      files: { "a.tf": lines(20), "b.tf": lines(30), "c.tf": "c\n", "d.bin": Buffer.from([0, 1, 2]) },
    });
    repository.openPullRequest({
      files: {
        "a.tf": lines(20, { 3: "three" }),
        "moved.tf": { renamedFrom: "b.tf" },
        "c.tf": null,
        "d.bin": Buffer.from([0, 1, 3]),
        "link.tf": { mode: "120000", content: "a.tf" },
      },
    });
    const ask = client(repository, github.addToken());
    const { json } = await ask.get("pulls/1/files");
    expect(json).toMatchObject([
      { filename: "a.tf", status: "modified", additions: 1, deletions: 1 },
      { filename: "c.tf", status: "removed" },
      { filename: "d.bin", status: "modified", changes: 0 },
      { filename: "link.tf", status: "added" },
      { filename: "moved.tf", previous_filename: "b.tf", status: "renamed", changes: 0 },
    ]);
    const patches = (json as { patch?: string }[]).map(({ patch }) => patch?.split("\n")[0]);
    expect(patches).toEqual(["@@ -1,6 +1,6 @@", "@@ -1 +0,0 @@", undefined, "@@ -0,0 +1 @@", undefined]);
  });

  it("come in pages, and end silently at the limit", async () => {
    const repository = github.addRepository();
    const files = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`f${index}.tf`, `${index}\n`]));
    repository.openPullRequest({ files });
    repository.settings.fileLimit = 230;
    const ask = client(repository, github.addToken());
    const first = await ask.get("pulls/1/files?per_page=500");
    expect(first.json).toHaveLength(100);
    expect(first.headers.get("link")).toMatch(/page=2>; rel="next", <.*page=3>; rel="last"/);
    const last = await ask.get("pulls/1/files?per_page=100&page=3");
    expect(last.json).toHaveLength(30);
    expect(last.headers.get("link")).not.toContain('rel="next"');
    expect((await ask.get("pulls/1")).json).toMatchObject({ changed_files: 250 });
    expect((await ask.get("compare/main...change-1")).json).toMatchObject({ status: "ahead", ahead_by: 1 });
  });

  it("can lack a patch", async () => {
    const { repository, ask } = changedFile();
    repository.settings.omitPatch = (path) => path === "main.tf";
    const { json } = await ask.get("pulls/1/files");
    expect((json as object[])[0]).not.toHaveProperty("patch");
  });
});

describe("contents", () => {
  it("are told as trees, blobs, files, links and directories", async () => {
    const repository = github.addRepository({
      files: {
        "envs/dev/main.tf": "dev\n",
        "main.tf": "main\n",
        "link.tf": { mode: "120000", content: "envs/dev/main.tf" },
        "out.tf": { mode: "120000", content: "../../etc/passwd" },
        module: { mode: "160000", commit: "1".repeat(40) },
        "large.json": "x".repeat(1_100_000),
      },
    });
    const ask = client(repository, github.addToken());
    const tree = (await ask.get("git/trees/main?recursive=1")).json as {
      truncated: boolean;
      tree: { path: string; mode: string; sha: string }[];
    };
    expect(tree.truncated).toBe(false);
    expect(tree.tree.map(({ path, mode }) => `${mode} ${path}`)).toEqual([
      "040000 envs",
      "040000 envs/dev",
      "100644 envs/dev/main.tf",
      "100644 large.json",
      "120000 link.tf",
      "100644 main.tf",
      "160000 module",
      "120000 out.tf",
    ]);
    const blob = tree.tree.find(({ path }) => path === "main.tf");
    const { json } = await ask.get(`git/blobs/${blob?.sha ?? ""}`);
    expect(Buffer.from((json as { content: string }).content, "base64").toString()).toBe("main\n");
    expect((await ask.get("contents/link.tf")).json).toMatchObject({ type: "file", path: "envs/dev/main.tf" });
    expect((await ask.get("contents/out.tf")).json).toMatchObject({ type: "symlink" });
    expect((await ask.get("contents/large.json")).json).toMatchObject({ encoding: "none", content: "" });
    expect((await ask.get("contents/envs%2Fdev")).json).toMatchObject([{ path: "envs/dev/main.tf" }]);
    expect(
      (await ask.get("contents/envs/dev/main.tf?ref=main", "application/vnd.github.raw+json")).bytes.toString(),
    ).toBe("dev\n");
    expect((await ask.get("contents/none.tf")).status).toBe(404);
    repository.settings.treeLimit = 3;
    expect((await ask.get("git/trees/main?recursive=1")).json).toMatchObject({ truncated: true });
  });

  it("come as an archive from another host", async () => {
    const repository = github.addRepository({ files: { "main.tf": "main\n" } });
    const answer = await client(repository, github.addToken()).get("tarball/main");
    expect(answer.status).toBe(302);
    const archive = await fetch(answer.headers.get("location") ?? "");
    expect(gunzipSync(Buffer.from(await archive.arrayBuffer())).toString("latin1")).toContain("main\n");
  });
});

describe("check runs", () => {
  const annotation = { path: "main.tf", start_line: 1, end_line: 1, annotation_level: "warning", message: "Look" };
  const run = (count: number) => ({
    name: "RDS Gate",
    conclusion: "failure",
    output: { title: "Failed", summary: "2 findings", annotations: Array.from({ length: count }, () => annotation) },
  });

  it("collect annotations, and count", async () => {
    const { repository, pull, ask } = changedFile();
    const created = await ask.post("check-runs", { ...run(50), head_sha: pull.headSha });
    const { id } = created.json as { id: number };
    expect((await ask.patch(`check-runs/${id}`, run(3))).json).toMatchObject({ output: { annotations_count: 53 } });
    expect((await ask.get(`check-runs/${id}/annotations?per_page=50&page=2`)).json).toHaveLength(3);
    expect((await ask.get(`commits/${pull.headSha}/check-runs`)).json).toMatchObject({ total_count: 1 });
    expect(repository.checkRuns).toMatchObject([{ status: "completed", conclusion: "failure" }]);
  });

  it("need a commit that exists", async () => {
    const { ask } = changedFile();
    expect((await ask.post("check-runs", { ...run(1), head_sha: "0".repeat(40) })).status).toBe(422);
  });

  it("take code scanning results and statuses beside", async () => {
    const { repository, pull, ask } = changedFile();
    const sarif = gzipSync('{"runs":[]}').toString("base64");
    const upload = { commit_sha: pull.headSha, ref: "refs/pull/1/head", sarif };
    expect((await ask.post("code-scanning/sarifs", upload)).status).toBe(202);
    expect((await ask.post("code-scanning/sarifs", { ...upload, sarif: "????" })).status).toBe(400);
    expect(repository.sarifs).toMatchObject([{ sarif: { runs: [] } }]);
    expect((await ask.post(`statuses/${pull.headSha}`, { state: "success", context: "RDS Gate" })).status).toBe(201);
    expect((await ask.get(`commits/${pull.headSha}/status`)).json).toMatchObject({ state: "success" });
  });
});

describe("issues", () => {
  it("are listed while they are open, and take comments", async () => {
    const { repository, ask } = changedFile();
    const { number } = (await ask.post("issues", { title: "Access", body: "a path" })).json as { number: number };
    expect((await ask.get("issues?state=open&direction=asc")).json).toMatchObject([{ number, body: "a path" }]);
    expect((await ask.post(`issues/${number}/comments`, { body: "one more" })).status).toBe(201);
    const closed = await ask.patch(`issues/${number}`, { state: "closed", state_reason: "completed" });
    expect(closed.json).toMatchObject({ state: "closed", state_reason: "completed", comments: 1 });
    expect((await ask.get("issues")).json).toEqual([]);
    expect(repository.issues).toMatchObject([{ title: "Access", state: "closed" }]);
  });

  it("need a title, no longer than GitHub takes, and the permission", async () => {
    const { repository, ask } = changedFile();
    expect((await ask.post("issues", { title: "x".repeat(300) })).status).toBe(422);
    expect((await ask.post("issues", { title: "x", body: "x".repeat(70_000) })).status).toBe(422);
    const other = client(repository, github.addToken());
    expect((await other.post("issues", { title: "x" })).status).toBe(403);
  });
});

describe("GraphQL", () => {
  const THREADS = `query($owner: String!, $name: String!, $number: Int!, $after: String) {
    repository(owner: $owner, name: $name) { pullRequest(number: $number) {
      reviewThreads(first: 1, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id isResolved isOutdated comments(first: 10) { nodes { id databaseId isMinimized author { login } } } }
      } } } }`;

  it("reads blobs by expression and id, under aliases", async () => {
    const { repository, ask } = changedFile();
    const sha = repository.git("rev-parse", "main:other.tf");
    const query = `query($owner: String!, $name: String!, $a: String, $b: GitObjectID) {
      repository(owner: $owner, name: $name) {
        a: object(expression: $a) { ... on Blob { oid text byteSize isBinary isTruncated } }
        b: object(oid: $b) { ... on Blob { text } }
        none: object(expression: "main:none.tf") { oid }
      } viewer { login } rateLimit { cost remaining } }`;
    const variables = { owner: repository.owner, name: repository.name, a: "main:other.tf", b: sha };
    expect((await ask.graphql(query, variables)).json).toMatchObject({
      data: {
        repository: {
          a: { oid: sha, text: "x\n", byteSize: 2, isBinary: false, isTruncated: false },
          b: { text: "x\n" },
          none: null,
        },
        viewer: { login: "github-actions" },
      },
    });
  });

  it("lists threads in pages and minimises their comments", async () => {
    const { repository, pull, ask } = changedFile();
    const mona = { login: "mona", id: 2, type: "User" } as const;
    const first = pull.addReviewComment(mona, "main.tf", 10, "First");
    pull.reply({ login: "hubot", id: 3, type: "User" }, first, "Reply");
    pull.addReviewComment(mona, "main.tf", 50, "Second");
    const variables = { owner: repository.owner, name: repository.name, number: 1 };
    const page = await ask.graphql(THREADS, variables);
    expect(page.json).toMatchObject({
      data: {
        repository: {
          pullRequest: {
            reviewThreads: {
              pageInfo: { hasNextPage: true, endCursor: "1" },
              nodes: [{ isOutdated: false, comments: { nodes: [{ databaseId: first.id }, { isMinimized: false }] } }],
            },
          },
        },
      },
    });
    const minimize = `mutation($id: ID!) { minimizeComment(input: {subjectId: $id, classifier: OUTDATED}) {
      minimizedComment { isMinimized minimizedReason } } }`;
    expect((await ask.graphql(minimize, { id: first.nodeId })).json).toMatchObject({
      data: { minimizeComment: { minimizedComment: { isMinimized: true, minimizedReason: "outdated" } } },
    });
    expect(pull.visibleComments()).toHaveLength(2);
    const show = `mutation($id: ID!) { unminimizeComment(input: {subjectId: $id}) { unminimizedComment { isMinimized } } }`;
    await ask.graphql(show, { id: first.nodeId });
    expect(pull.visibleComments()).toHaveLength(3);
  });

  it("forbids to resolve threads without contents: write, with status 200", async () => {
    const { repository, pull, ask } = changedFile();
    const comment = pull.addReviewComment({ login: "mona", id: 2, type: "User" }, "main.tf", 10, "First");
    const weak = client(repository, github.addToken());
    const resolve = `mutation($id: ID!) { resolveReviewThread(input: {threadId: $id}) { thread { isResolved } } }`;
    const variables = { id: comment.thread?.nodeId };
    const refused = await weak.graphql(resolve, variables);
    expect(refused).toMatchObject({ status: 200, json: { errors: [{ type: "FORBIDDEN" }] } });
    expect(comment.thread?.isResolved).toBe(false);
    expect((await ask.graphql(resolve, variables)).json).toMatchObject({
      data: { resolveReviewThread: { thread: { isResolved: true } } },
    });
  });
});

describe("tokens", () => {
  it("are refused what they are not granted", async () => {
    const { repository, pull } = changedFile();
    const ask = client(repository, github.addToken({ permissions: READ_ONLY }));
    expect((await ask.get("pulls/1")).status).toBe(200);
    const refused = await ask.post("pulls/1/reviews", review({ path: "main.tf", line: 10, body: "Here" }));
    expect(refused).toMatchObject({ status: 403, json: { message: "Resource not accessible by integration" } });
    expect((await ask.post("check-runs", { name: "RDS Gate", head_sha: pull.headSha })).status).toBe(403);
    expect((await ask.get("/user")).status).toBe(403);
    expect((await client(repository, "wrong").get("pulls/1")).status).toBe(401);
    expect((await ask.get("pulls/2")).status).toBe(404);
  });

  it("have limits", async () => {
    const small = await startGitHub({ requestsPerHour: 5, writesPerMinute: 2 });
    const repository = small.addRepository();
    repository.openPullRequest({ files: { "a.tf": "a\n" } });
    const ask = client(repository, small.addToken(), small);
    const statuses: number[] = [];
    for (let count = 0; count < 3; count += 1) {
      statuses.push((await ask.post("issues/1/comments", { body: "Hello" })).status);
    }
    expect(statuses).toEqual([201, 201, 403]);
    await ask.get("pulls/1");
    await ask.get("pulls/1");
    const last = await ask.get("pulls/1");
    expect([last.status, last.headers.get("x-ratelimit-remaining")]).toEqual([403, "0"]);
    await small.close();
  });
});

describe("faults", () => {
  it("answer in the place of the work, so often", async () => {
    const { pull, ask } = changedFile();
    github.faults.add({ match: REVIEWS, times: 2, answer: secondaryLimit(7, 429) });
    github.faults.add({ match: REVIEWS, answer: primaryLimit(60) });
    github.faults.add({ match: REVIEWS, answer: ABUSE });
    const answers = [];
    for (let count = 0; count < 5; count += 1) {
      const answer = await ask.post("pulls/1/reviews", review({ path: "main.tf", line: 10, body: "Here" }));
      answers.push([answer.status, answer.headers.get("retry-after"), answer.headers.get("x-ratelimit-remaining")]);
    }
    expect(answers.map(([status]) => status)).toEqual([429, 429, 403, 422, 200]);
    expect(answers[0]?.[1]).toBe("7");
    expect(answers[2]?.[2]).toBe("0");
    expect(pull.reviews()).toHaveLength(1);
  });

  it("come after the work is done, or close the connection", async () => {
    const { pull, ask } = changedFile();
    const comment = { body: "Hello" };
    const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
    github.faults.add({ match: route, after: 1, isWorkDone: true, answer: serverError(502) });
    github.faults.add({ match: ({ url }) => url.endsWith("/issues/1/comments"), closeSocket: true, after: 1 });
    expect((await ask.post("issues/1/comments", comment)).status).toBe(201);
    expect((await ask.post("issues/1/comments", comment)).status).toBe(502);
    await expect(ask.post("issues/1/comments", comment)).rejects.toThrow();
    expect(pull.issueComments()).toHaveLength(2);
    expect(github.faults.pending()).toBe(0);
  });
});

it("serves GitHub Enterprise Server under its own paths", async () => {
  const repository = enterprise.addRepository();
  repository.openPullRequest({ files: { "a.tf": "a\n" } });
  const ask = client(repository, enterprise.addToken(), enterprise);
  expect(enterprise.apiUrl).toMatch(/\/api\/v3$/);
  expect((await ask.get("pulls/1/files")).json).toMatchObject([{ filename: "a.tf" }]);
  expect((await ask.graphql("{ viewer { login } }")).status).toBe(200);
  expect(enterprise.violations).toEqual([]);
});

it("answers by GitHub's description, and was asked by it so far", () => {
  expect(github.violations).toEqual([]);
  expect(github.calls.writes.length).toBeGreaterThan(10);
});

describe("violations", () => {
  it.each([
    ["51 annotations", "check-runs", { output: { annotations: Array.from({ length: 51 }, () => ({})) } }, "maxItems"],
    ["a summary that is too long", "check-runs", { output: { summary: "x".repeat(65_536) } }, "maxLength"],
    ["a comment without a body", "issues/1/comments", {}, "required"],
    ["an unknown event", "pulls/1/reviews", { event: "SHOUT" }, "enum"],
  ])("are recorded for %s", async (_, path, body, keyword) => {
    const { pull, ask } = changedFile();
    const before = github.violations.length;
    const sent = path === "check-runs" ? { name: "RDS Gate", head_sha: pull.headSha, ...body } : body;
    expect((await ask.post(path, sent)).status).toBe(422);
    const found = github.violations.slice(before).map(({ problem }) => problem);
    expect(found.join("\n")).toContain(
      { maxItems: "50", maxLength: "65535", required: "body", enum: "allowed" }[keyword],
    );
  });

  it("are recorded for what GitHub does not offer, and for a query that its schema does not know", async () => {
    const { ask } = changedFile();
    const before = github.violations.length;
    expect((await ask.get("pull/1")).status).toBe(404);
    expect((await ask.graphql("{ viewer { shoeSize } }")).status).toBe(200);
    expect(github.violations.length).toBe(before + 2);
  });
});
