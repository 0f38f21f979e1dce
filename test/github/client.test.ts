import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createGitHub } from "../../src/github/client.js";
import { GitHubError } from "../../src/github/github.js";
import { DEFAULT_RETRY } from "../../src/github/retry.js";
import type { RetryOptions } from "../../src/github/retry.js";
import { VERSION } from "../../src/version.js";

const TOKEN = "ghs_0123456789abcdefghijklmnopqrstuvwxyz";

/** What the server was asked. */
interface Asked {
  readonly method: string;
  /** Path and query, as sent. */
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

type Handler = (asked: Asked, count: number, response: ServerResponse) => Reply | "handled";

const servers: Server[] = [];

afterEach(async () => {
  await Promise.all(
    servers.splice(0).map((server) => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    }),
  );
});

/** A server on loopback that answers what `handler` says, and remembers what it was asked. */
async function serve(handler: Handler): Promise<{ readonly url: string; readonly asked: readonly Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const one = { method, url, headers, body: Buffer.concat(chunks).toString() };
      asked.push(one);
      const reply = handler(one, asked.length, response);
      if (reply === "handled") return;
      const { status = 200, headers: extra = {}, body = {} } = reply;
      const isRaw = Buffer.isBuffer(body) || typeof body === "string";
      response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...extra });
      response.end(isRaw ? body : JSON.stringify(body));
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** Waits take no time; `waits` tells what they would have taken. */
function instantly(options: Partial<RetryOptions> = {}): { readonly retry: RetryOptions; readonly waits: number[] } {
  const waits: number[] = [];
  let time = 1_000_000;
  const clock = {
    now: () => time,
    sleep: (milliseconds: number) => {
      waits.push(milliseconds);
      time += milliseconds;
      return Promise.resolve();
    },
    random: () => 0.5,
  };
  return { retry: { ...DEFAULT_RETRY, clock, ...options }, waits };
}

function connect(url: string, retry: RetryOptions = instantly().retry, onWait?: (reason: string) => void) {
  const graphqlUrl = `${url.replace(/\/v3$/, "")}/graphql`;
  const handlers = onWait === undefined ? {} : { onWait };
  return createGitHub({ apiUrl: url, graphqlUrl, token: TOKEN, repository: "acme/shop", retry, ...handlers });
}

async function failureOf(promise: Promise<unknown>): Promise<GitHubError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof GitHubError)) throw new Error(`no GitHubError: ${String(error)}`);
  expect(error.message).not.toContain(TOKEN);
  expect(inspect(error, { depth: 10 })).not.toContain(TOKEN);
  return error;
}

const PULL = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
const REVIEW = "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews";
const CONTENTS = "GET /repos/{owner}/{repo}/contents/{path}";
const ARCHIVE = "GET /repos/{owner}/{repo}/tarball/{ref}";

describe("a request", () => {
  it("goes to the API's URL with its path, with the token, the version and who asks", async () => {
    const { url, asked } = await serve(() => ({ body: { number: 7 } }));
    const pull = await connect(`${url}/api/v3`).rest(PULL, { pull_number: 7 });
    expect(pull).toEqual({ number: 7 });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ method: "GET", url: "/api/v3/repos/acme/shop/pulls/7" });
    expect(asked[0]?.headers).toMatchObject({
      authorization: `token ${TOKEN}`,
      "x-github-api-version": "2022-11-28",
      "user-agent": expect.stringMatching(new RegExp(`^rds-gate/${VERSION.replaceAll(".", "\\.")} `)) as string,
    });
  });

  it("sends a body as JSON", async () => {
    const { url, asked } = await serve(() => ({ body: { id: 1 } }));
    await connect(url).rest(REVIEW, { pull_number: 7, event: "COMMENT", body: "é", comments: [{ path: "a" }] });
    expect(asked[0]?.method).toBe("POST");
    expect(JSON.parse(asked[0]?.body ?? "")).toEqual({ event: "COMMENT", body: "é", comments: [{ path: "a" }] });
  });

  it.each(["modules/db/main.tf", "a b/c?d#e%2F&=.tf", "ünï/😀.tf", ":ref/{x}.tf"])(
    "names the file %j and no other",
    async (path) => {
      const { url, asked } = await serve(() => ({ body: {} }));
      await connect(url).rest(CONTENTS, { path, ref: "feature/a&b" });
      const target = new URL(asked[0]?.url ?? "", url);
      expect(decodeURIComponent(target.pathname)).toBe(`/repos/acme/shop/contents/${path}`);
      expect([...target.searchParams]).toEqual([["ref", "feature/a&b"]]);
    },
  );

  it.each(["..", ".", "", "\ud800"])("is not made for a path %j that leads elsewhere", async (path) => {
    const { url, asked } = await serve(() => ({}));
    expect(await failureOf(connect(url).rest(CONTENTS, { path }))).toMatchObject({ failure: "invalid" });
    expect(asked).toHaveLength(0);
  });

  it("keeps a path with dot segments within the repository", async () => {
    const { url, asked } = await serve(() => ({ status: 404 }));
    await failureOf(connect(url).rest(CONTENTS, { path: "../../other/secret" }));
    expect(asked[0]?.url).toBe("/repos/acme/shop/contents/..%2F..%2Fother%2Fsecret");
  });

  it("prints nothing of an answer's headers", async () => {
    const print = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const { url } = await serve(() => ({ headers: { deprecation: "true", sunset: "::error::x" } }));
    await connect(url).rest(PULL, { pull_number: 7 });
    expect(print).not.toHaveBeenCalled();
    print.mockRestore();
  });

  it.each(["acme", "a/b/c", "../x", "a/..", "a/b?c"])("is not prepared for a repository called %j", (repository) => {
    const { retry } = instantly();
    const url = "https://api.github.com";
    expect(() => createGitHub({ apiUrl: url, graphqlUrl: url, token: TOKEN, repository, retry })).toThrow(GitHubError);
  });
});

describe("a listing", () => {
  it("is read page by page until there is no next one", async () => {
    const { url, asked } = await serve(({ url: target }) => {
      const page = Number(new URL(target, "http://x").searchParams.get("page") ?? 1);
      const link = `<${url}/repositories/1/pulls/7/files?per_page=100&page=${page + 1}>; rel="next", <${url}/x>; rel="last"`;
      return { body: [page * 10, page * 10 + 1], headers: page < 3 ? { link } : {} };
    });
    const files = await connect(url).pages("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", { pull_number: 7 });
    expect(files).toEqual([10, 11, 20, 21, 30, 31]);
    expect(asked.map((it) => it.url)).toEqual([
      "/repos/acme/shop/pulls/7/files?per_page=100",
      "/repos/acme/shop/pulls/7/files?per_page=100&page=2",
      "/repos/acme/shop/pulls/7/files?per_page=100&page=3",
    ]);
  });

  it("is taken out of the object that it comes in", async () => {
    const { url } = await serve(() => ({ body: { total_count: 2, check_runs: [{ id: 1 }, { id: 2 }] } }));
    const runs = await connect(url).pages("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", { ref: "abc" });
    expect(runs).toEqual([{ id: 1 }, { id: 2 }]);
  });

  it("ends when a page leads to itself, and never leaves the host", async () => {
    const { url, asked } = await serve(() => ({
      body: [1],
      headers: { link: `<https://evil.example/?page=2>; rel="next"` },
    }));
    expect(await connect(url).pages("GET /repos/{owner}/{repo}/issues")).toEqual([1, 1]);
    expect(asked).toHaveLength(2);
  });
});

describe("a GraphQL request", () => {
  it("goes to its own URL, with the variables apart", async () => {
    const { url, asked } = await serve(() => ({ body: { data: { viewer: { login: "bot" } } } }));
    const graphqlUrl = `${url}/elsewhere/graphql`;
    const { retry } = instantly();
    const github = createGitHub({ apiUrl: `${url}/api/v3`, graphqlUrl, token: TOKEN, repository: "acme/shop", retry });
    expect(await github.graphql("query($url: String) { viewer { login } }", { url: "x" })).toEqual({
      viewer: { login: "bot" },
    });
    expect(asked[0]?.url).toBe("/elsewhere/graphql");
    expect(JSON.parse(asked[0]?.body ?? "")).toEqual({
      query: "query($url: String) { viewer { login } }",
      variables: { url: "x" },
    });
  });

  it.each([
    ["FORBIDDEN", "Resource not accessible by integration", "permission"],
    ["NOT_FOUND", "Could not resolve to a node", "missing"],
    [undefined, "Field 'x' doesn't exist", "refused"],
  ])("fails for an error of type %s in an answer of status 200", async (type, message, failure) => {
    const { url, asked } = await serve(() => ({ body: { data: null, errors: [{ type, message }] } }));
    const error = await failureOf(connect(url).graphql("mutation { a }"));
    expect(error).toMatchObject({ status: 200, failure, isAmbiguous: false });
    expect(error.message).toContain(message);
    expect(asked).toHaveLength(1);
  });

  it("waits for a rate limit in an answer of status 200", async () => {
    const limited = { errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded" }] };
    const { url, asked } = await serve((_, count) => ({ body: count === 1 ? limited : { data: { a: 1 } } }));
    expect(await connect(url).graphql("mutation { a }")).toEqual({ a: 1 });
    expect(asked).toHaveLength(2);
  });

  it("is repeated after an outage when it reads, not when it writes", async () => {
    const { url, asked } = await serve((_, count) =>
      count % 2 === 1 ? { status: 502 } : { body: { data: { a: 1 } } },
    );
    expect(await connect(url).graphql("# comment\nquery { a }")).toEqual({ a: 1 });
    expect(asked).toHaveLength(2);
    expect(await failureOf(connect(url).graphql("# comment\n mutation { a }"))).toMatchObject({ isAmbiguous: true });
    expect(asked).toHaveLength(3);
  });
});

describe("a download", () => {
  const archive = Buffer.from([0x1f, 0x8b, 0, 255, 254, 13, 10]);

  it("gives the bytes as they are", async () => {
    const headers = { "content-type": "text/plain; charset=utf-8" };
    const { url } = await serve(() => ({ body: archive, headers }));
    expect(await connect(url).download(ARCHIVE, { ref: "abc" })).toEqual(archive);
  });

  it("follows a redirect to another host without the token", async () => {
    const other = await serve(() => ({ body: archive, headers: { "content-type": "application/x-gzip" } }));
    const { url, asked } = await serve(() => ({ status: 302, headers: { location: `${other.url}/a.tar.gz?token=x` } }));
    expect(await connect(url).download(ARCHIVE, { ref: "abc" })).toEqual(archive);
    expect(asked[0]?.headers.authorization).toBe(`token ${TOKEN}`);
    expect(other.asked).toHaveLength(1);
    expect(other.asked[0]?.headers).not.toHaveProperty("authorization");
    expect(JSON.stringify(other.asked)).not.toContain(TOKEN);
  });

  it("fails as other requests do", async () => {
    const { url } = await serve(() => ({ status: 404, body: { message: "Not Found" } }));
    expect(await failureOf(connect(url).download(ARCHIVE, { ref: "abc" }))).toMatchObject({
      status: 404,
      failure: "missing",
    });
  });
});

describe("a redirect", () => {
  it.each([301, 302, 307, 308])("of status %d on the same host is followed with the token", async (status) => {
    const { url, asked } = await serve((_, count) =>
      count === 1 ? { status, headers: { location: "/repositories/1/pulls/7" } } : { body: { number: 7 } },
    );
    expect(await connect(url).rest(PULL, { pull_number: 7 })).toEqual({ number: 7 });
    expect(asked[1]).toMatchObject({ url: "/repositories/1/pulls/7", headers: { authorization: `token ${TOKEN}` } });
  });

  it("to another host is refused", async () => {
    const other = await serve(() => ({ body: { number: 7 } }));
    const { url } = await serve(() => ({ status: 302, headers: { location: `${other.url}/x?secret=1` } }));
    const error = await failureOf(connect(url).rest(PULL, { pull_number: 7 }));
    expect(error).toMatchObject({ failure: "refused", status: 302 });
    expect(error.message).not.toContain("secret");
    expect(other.asked).toHaveLength(0);
  });

  it("of a write is followed only where the method stays", async () => {
    const { url, asked } = await serve(({ url: target }) =>
      target === "/moved"
        ? { body: { id: 1 } }
        : { status: asked.length > 2 ? 301 : 307, headers: { location: "/moved" } },
    );
    const github = connect(url);
    expect(await github.rest(REVIEW, { pull_number: 7, body: "x" })).toEqual({ id: 1 });
    expect(asked[1]).toMatchObject({ method: "POST", body: '{"body":"x"}' });
    expect(await failureOf(github.rest(REVIEW, { pull_number: 7 }))).toMatchObject({
      failure: "refused",
      isAmbiguous: false,
    });
  });

  it("that never ends is given up, and one to nowhere is an error", async () => {
    const endless = await serve(() => ({ status: 302, headers: { location: "/again" } }));
    expect(await failureOf(connect(endless.url).rest(PULL, { pull_number: 7 }))).toMatchObject({ failure: "refused" });
    expect(endless.asked.length).toBeLessThan(10);
    const nowhere = await serve(() => ({ status: 302 }));
    expect(await failureOf(connect(nowhere.url).rest(PULL, { pull_number: 7 }))).toMatchObject({ status: 302 });
  });
});

describe("an error", () => {
  it("names the request, the status and GitHub's reasons in words", async () => {
    const body = {
      message: "Validation Failed",
      errors: [
        "Line must be part of the diff",
        { resource: "PullRequestReview", field: "body", code: "missing_field" },
        { resource: "CheckRun", code: "custom", message: "is too long" },
      ],
      documentation_url: "https://docs.github.com/",
    };
    const { url } = await serve(() => ({ status: 422, body }));
    const error = await failureOf(connect(url).rest(REVIEW, { pull_number: 7 }));
    expect(error).toMatchObject({ status: 422, failure: "invalid", isAmbiguous: false });
    expect(error.message).toBe(
      "GitHub: POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews failed: 422, Validation Failed; " +
        "Line must be part of the diff; PullRequestReview.body is missing; CheckRun: is too long.",
    );
  });

  it("names the permission that would do", async () => {
    const { url } = await serve(() => ({
      status: 403,
      headers: { "x-accepted-github-permissions": "issues=write; pull_requests=write,contents=read" },
      body: { message: "Resource not accessible by integration" },
    }));
    const error = await failureOf(connect(url).rest(REVIEW, { pull_number: 7 }));
    expect(error.failure).toBe("permission");
    expect(error.message).toContain("issues: write, or pull-requests: write and contents: read");
  });

  it.each([
    [401, { message: "Bad credentials" }, "unauthorized"],
    [403, { message: "Must have admin rights to Repository." }, "permission"],
    [403, { message: "Unable to create comment because issue is locked." }, "refused"],
    [404, { message: "Not Found" }, "missing"],
    [406, { message: "Sorry, the diff exceeded the maximum" }, "refused"],
    [409, { message: "Git Repository is empty." }, "refused"],
  ] as const)("of status %d %j is told apart, and not repeated", async (status, body, failure) => {
    const { url, asked } = await serve(() => ({ status, body }));
    const error = await failureOf(connect(url).rest(PULL, { pull_number: 7 }));
    expect(error).toMatchObject({ status, failure, isAmbiguous: false });
    expect(error.message).toContain(body.message);
    expect(asked).toHaveLength(1);
  });

  it("holds neither the token nor a long or many-lined body", async () => {
    const { url } = await serve(() => ({ status: 400, body: { message: `${TOKEN}\n::error::${"x".repeat(9_000)}` } }));
    const error = await failureOf(connect(url).rest(PULL, { pull_number: 7 }));
    expect(error.message).toContain("***");
    expect(error.message).not.toMatch(/[\r\n]/);
    expect(error.message.length).toBeLessThan(700);
    const html = await serve(() => ({ status: 500, headers: { "content-type": "text/html" }, body: "<p>Unicorn</p>" }));
    expect((await failureOf(connect(html.url).rest(PULL, { pull_number: 7 }))).message).not.toContain("Unicorn");
  });

  it("is told for an answer that is damaged or no JSON", async () => {
    const damaged = await serve(() => ({ body: '{"number": 7' }));
    expect(await failureOf(connect(damaged.url).rest(PULL, { pull_number: 7 }))).toMatchObject({
      failure: "unavailable",
    });
    const page = await serve(() => ({ headers: { "content-type": "text/html" }, body: "<p>Log in</p>" }));
    expect(await failureOf(connect(page.url).rest(PULL, { pull_number: 7 }))).toMatchObject({ failure: "unavailable" });
    expect(await failureOf(connect(page.url).graphql("{ a }"))).toMatchObject({ failure: "unavailable" });
  });
});

describe("a request that meets a rate limit", () => {
  it.each([
    [403, { "retry-after": "7" }, { message: "You have exceeded a secondary rate limit." }],
    [429, { "retry-after": "7" }, { message: "Too many" }],
    [422, { "retry-after": "7" }, { message: "Validation Failed", errors: [{ code: "abuse" }] }],
    [422, { "retry-after": "7" }, { message: "was submitted too quickly", code: "abuse" }],
  ])("is repeated after status %d, also when it writes", async (status, headers, body) => {
    const { url, asked } = await serve((_, count) => (count === 1 ? { status, headers, body } : { body: { id: 1 } }));
    const { retry, waits } = instantly();
    const reasons: string[] = [];
    const github = connect(url, retry, (reason) => reasons.push(reason));
    expect(await github.rest(REVIEW, { pull_number: 7, body: "x" })).toEqual({ id: 1 });
    expect(asked).toHaveLength(2);
    expect(waits[0]).toBe(7_500);
    expect(reasons).toEqual(["GitHub asks to wait 7.5 s (secondary rate limit)"]);
  });

  it("fails when the limit lasts longer than the run may wait", async () => {
    const { retry } = instantly();
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(retry.clock.now() / 1_000 + 1_800) };
    const { url, asked } = await serve(() => ({ status: 403, headers, body: { message: "API rate limit exceeded" } }));
    const error = await failureOf(connect(url, retry).rest(PULL, { pull_number: 7 }));
    expect(error.failure).toBe("rate-limit");
    expect(error.message).toContain("asks to wait 1801 s");
    expect(asked).toHaveLength(1);
  });
});

describe("a request without a good answer", () => {
  it("is repeated when it reads", async () => {
    const { url, asked } = await serve((_, count) => (count < 4 ? { status: 503 } : { body: { number: 7 } }));
    expect(await connect(url).rest(PULL, { pull_number: 7 })).toEqual({ number: 7 });
    expect(asked).toHaveLength(4);
  });

  it("is given up after some attempts", async () => {
    const { url, asked } = await serve(() => ({ status: 500, body: { message: "boom" } }));
    const error = await failureOf(connect(url).rest(PULL, { pull_number: 7 }));
    expect(error).toMatchObject({ status: 500, failure: "unavailable", isAmbiguous: false });
    expect(error.message).toContain("tried 4 times");
    expect(asked).toHaveLength(4);
  });

  it("is not repeated when it creates something, and says that it may be done", async () => {
    const { url, asked } = await serve(() => ({ status: 502 }));
    const github = connect(url);
    expect(await failureOf(github.rest(REVIEW, { pull_number: 7 }))).toMatchObject({ status: 502, isAmbiguous: true });
    expect(asked).toHaveLength(1);
  });

  it("is not repeated when the connection broke while it created something", async () => {
    const { url, asked } = await serve((_asked, _count, response) => {
      response.destroy();
      return "handled";
    });
    const github = connect(url);
    expect(await failureOf(github.rest(REVIEW, { pull_number: 7 }))).toMatchObject({
      status: 0,
      failure: "unavailable",
      isAmbiguous: true,
    });
    expect(asked).toHaveLength(1);
    expect(await failureOf(github.rest(PULL, { pull_number: 7 }))).toMatchObject({ status: 0, isAmbiguous: false });
    expect(asked).toHaveLength(5);
  });

  it("is repeated, whatever it does, when nobody was there to take it", async () => {
    const { url } = await serve(() => ({}));
    servers[0]?.closeAllConnections();
    await new Promise((resolve) => servers.splice(0)[0]?.close(resolve));
    const error = await failureOf(connect(url).rest(REVIEW, { pull_number: 7 }));
    expect(error).toMatchObject({ status: 0, failure: "unavailable", isAmbiguous: false });
    expect(error.message).toMatch(/ECONNREFUSED.*tried 4 times/);
  });

  it("fails when the answer breaks off", async () => {
    const { url } = await serve((_asked, _count, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
      response.write('{"number":');
      setTimeout(() => response.destroy(), 5);
      return "handled";
    });
    expect(await failureOf(connect(url).rest(PULL, { pull_number: 7 }))).toMatchObject({
      status: 0,
      failure: "unavailable",
    });
  });

  it("fails when the answer takes too long", async () => {
    const { url } = await serve(() => "handled");
    const { retry } = instantly({ timeout: 30, outageAttempts: 1 });
    const error = await failureOf(connect(url, retry).rest(PULL, { pull_number: 7 }));
    expect(error).toMatchObject({ status: 0, failure: "unavailable" });
    expect(error.message).toContain("no answer within 0.03 s");
  });
});
