import { execFileSync } from "node:child_process";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { hunkAt, parsePatch } from "../../src/source/patch.js";

/** A GitHub on loopback for one pull request, with a real git repository behind it. It refuses what GitHub refuses. */
export interface Hub {
  readonly url: string;
  readonly calls: Call[];
  readonly comments: ReviewComment[];
  readonly reviews: { id: number; body: string; user: { login: string } }[];
  readonly issueComments: { id: number; body: string; user: { login: string } }[];
  readonly checks: { id: number; conclusion: string; annotations: Record<string, unknown>[]; output: object }[];
  /** Answers in place of the server's own, each used once. */
  readonly faults: Fault[];
  /** Permissions that the token lacks. */
  readonly denied: Set<"pull-requests" | "checks">;
  pull: { number: number; head: string; base: string };
  readonly close: () => Promise<void>;
}

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
}

export interface Fault {
  readonly matches: (method: string, path: string) => boolean;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
  /** Whether the work is done all the same. */
  readonly isDone?: boolean;
}

export interface ReviewComment {
  readonly id: number;
  readonly node_id: string;
  body: string;
  readonly user: { login: string };
  readonly path: string;
  line: number | null;
  readonly start_line?: number;
  readonly subject_type: "line" | "file";
  readonly pull_request_review_id?: number | null;
  in_reply_to_id?: number;
  isMinimized: boolean;
}

const BOT = { login: "github-actions[bot]", type: "Bot" };

type Answer = readonly [status: number, body: unknown, headers?: Readonly<Record<string, string>> | undefined];

interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown>;
}

type Handler = (request: Request, hub: Hub, git: Git, match: readonly string[]) => Answer;

type Git = (...args: readonly string[]) => Buffer;

export async function startHub(repository: string, pull: Hub["pull"]): Promise<Hub> {
  const git: Git = (...args) => execFileSync("git", ["-C", repository, ...args], { maxBuffer: 1 << 28, stdio: "pipe" });
  const state: Omit<Hub, "url" | "close"> = {
    calls: [],
    comments: [],
    reviews: [],
    issueComments: [],
    checks: [],
    faults: [],
    denied: new Set(),
    pull,
  };
  const hub = state as Hub;
  const server = createServer((request, response) => {
    void answer(hub, git, request).then(([status, body, headers]) => {
      response.writeHead(status, { "content-type": "application/json", ...headers });
      response.end(Buffer.isBuffer(body) ? body : JSON.stringify(body));
    });
  });
  await listen(server);
  const { port } = server.address() as AddressInfo;
  return Object.assign(hub, {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  });
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
}

async function answer(hub: Hub, git: Git, incoming: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const url = new URL(incoming.url ?? "", hub.url);
  const request: Request = {
    method: incoming.method ?? "",
    path: decodeURIComponent(url.pathname),
    query: url.searchParams,
    body: text === "" ? {} : (JSON.parse(text) as Record<string, unknown>),
  };
  const index = hub.faults.findIndex(({ matches }) => matches(request.method, request.path));
  const fault = index < 0 ? undefined : hub.faults.splice(index, 1)[0];
  const own = fault === undefined || fault.isDone === true ? handle(hub, git, request) : undefined;
  const result: Answer = fault === undefined ? (own ?? NOT_FOUND) : [fault.status, fault.body ?? {}, fault.headers];
  hub.calls.push({ method: request.method, path: request.path, body: request.body, status: result[0] });
  return result;
}

const NOT_FOUND: Answer = [404, { message: "Not Found" }];
const FORBIDDEN: Answer = [403, { message: "Resource not accessible by integration" }];

function invalid(message: string): Answer {
  return [422, { message: "Unprocessable Entity", errors: [message] }];
}

function handle(hub: Hub, git: Git, request: Request): Answer {
  for (const [route, handler] of ROUTES) {
    const match = route.exec(`${request.method} ${request.path.replace(/^\/api\/v3/, "")}`);
    if (match !== null) return handler(request, hub, git, match);
  }
  return NOT_FOUND;
}

let lastId = 1000;

const nextId = (): number => (lastId += 1);

function page(request: Request, items: readonly unknown[], hub: Hub): Answer {
  const size = Number(request.query.get("per_page") ?? "30");
  const number = Number(request.query.get("page") ?? "1");
  const rest = items.slice(number * size);
  const next = `<${hub.url}${encodeURI(request.path)}?per_page=${size}&page=${number + 1}>; rel="next"`;
  return [200, items.slice((number - 1) * size, number * size), rest.length > 0 ? { link: next } : {}];
}

const REPO = "/repos/o/r";

const ROUTES: readonly (readonly [RegExp, Handler])[] = [
  [
    new RegExp(`^GET ${REPO}/pulls/(\\d+)$`),
    (_request, { pull }) => [
      200,
      { number: pull.number, head: { sha: pull.head }, merge_commit_sha: null, mergeable: null, changed_files: 0 },
    ],
  ],
  [new RegExp(`^GET ${REPO}/pulls/\\d+/files$`), (request, hub, git) => page(request, filesOf(hub, git), hub)],
  [
    new RegExp(`^GET ${REPO}/compare/(\\w+)\\.\\.\\.(\\w+)$`),
    (_request, _hub, git, [, base = "", head = ""]) => [
      200,
      { merge_base_commit: { sha: git("merge-base", base, head).toString().trim() }, files: [] },
    ],
  ],
  [new RegExp(`^GET ${REPO}/git/trees/(\\w+)$`), treeOf],
  [
    new RegExp(`^GET ${REPO}/git/blobs/(\\w+)$`),
    (_request, _hub, git, [, sha = ""]) => [200, { content: git("cat-file", "blob", sha).toString("base64") }],
  ],
  [
    new RegExp(`^GET ${REPO}/git/commits/(\\w+)$`),
    (_request, _hub, git, [, sha = ""]) => [
      200,
      {
        parents: git("rev-parse", `${sha}^@`)
          .toString()
          .trim()
          .split("\n")
          .map((parent) => ({ sha: parent })),
      },
    ],
  ],
  [new RegExp(`^GET ${REPO}/pulls/\\d+/comments$`), (request, hub) => page(request, hub.comments, hub)],
  [new RegExp(`^GET ${REPO}/pulls/\\d+/reviews$`), (request, hub) => page(request, hub.reviews, hub)],
  [new RegExp(`^POST ${REPO}/pulls/\\d+/reviews$`), createReview],
  [
    new RegExp(`^POST ${REPO}/pulls/\\d+/comments$`),
    ({ body }, hub, git) => {
      if (hub.denied.has("pull-requests")) return FORBIDDEN;
      if (!filesOf(hub, git).some(({ filename }) => filename === body.path))
        return invalid("Path could not be resolved");
      hub.comments.push(reviewComment({ ...body, subject_type: "file" }));
      return [201, {}];
    },
  ],
  [
    new RegExp(`^PATCH ${REPO}/pulls/comments/(\\d+)$`),
    ({ body }, hub, _git, [, id]) => {
      const comment = hub.comments.find((each) => each.id === Number(id));
      if (comment === undefined) return NOT_FOUND;
      comment.body = String(body.body);
      return [200, comment];
    },
  ],
  [
    new RegExp(`^DELETE ${REPO}/pulls/comments/(\\d+)$`),
    (_request, hub, _git, [, id]) => {
      const index = hub.comments.findIndex((each) => each.id === Number(id));
      if (index < 0) return NOT_FOUND;
      hub.comments.splice(index, 1);
      return [204, ""];
    },
  ],
  [new RegExp(`^GET ${REPO}/issues/\\d+/comments$`), (request, hub) => page(request, hub.issueComments, hub)],
  [
    new RegExp(`^POST ${REPO}/issues/\\d+/comments$`),
    ({ body }, hub) => {
      if (hub.denied.has("pull-requests")) return FORBIDDEN;
      if (String(body.body).length > 65_536) return invalid("body is too long");
      const comment = { id: nextId(), body: String(body.body), user: BOT };
      hub.issueComments.push(comment);
      return [201, comment];
    },
  ],
  [
    new RegExp(`^DELETE ${REPO}/issues/comments/(\\d+)$`),
    (_request, hub, _git, [, id]) => {
      const index = hub.issueComments.findIndex((each) => each.id === Number(id));
      if (index < 0) return NOT_FOUND;
      hub.issueComments.splice(index, 1);
      return [204, ""];
    },
  ],
  [
    new RegExp(`^PATCH ${REPO}/issues/comments/(\\d+)$`),
    ({ body }, hub, _git, [, id]) => {
      const comment = hub.issueComments.find((each) => each.id === Number(id));
      if (comment === undefined) return NOT_FOUND;
      comment.body = String(body.body);
      return [200, comment];
    },
  ],
  [new RegExp(`^POST ${REPO}/check-runs$`), writeCheck],
  [new RegExp(`^PATCH ${REPO}/check-runs/(\\d+)$`), writeCheck],
  [/^POST (?:\/api)?\/graphql$/, graphql],
];

interface HubFile {
  readonly filename: string;
  readonly status: string;
  readonly sha: string;
  readonly previous_filename?: string;
  readonly patch?: string;
}

function filesOf({ pull }: Hub, git: Git): readonly HubFile[] {
  const range = `${pull.base}...${pull.head}`;
  const names = git("diff", "--name-status", "-z", "-M", range).toString().split("\0");
  const files: HubFile[] = [];
  for (let index = 0; index + 1 < names.length; index += 2) {
    const letter = names[index]?.[0] ?? "";
    const isRename = letter === "R";
    const previous = isRename ? names[(index += 1)] : undefined;
    const filename = names[index + 1] ?? "";
    const paths = previous === undefined ? [filename] : [previous, filename];
    const whole = git("diff", "-M", range, "--", ...paths).toString();
    const start = whole.indexOf("\n@@");
    const id = letter === "D" ? `${pull.base}:${filename}` : `${pull.head}:${filename}`;
    files.push({
      filename,
      status: { A: "added", M: "modified", D: "removed", R: "renamed" }[letter] ?? "changed",
      sha: git("rev-parse", id).toString().trim(),
      ...(previous !== undefined && { previous_filename: previous }),
      ...(start >= 0 && { patch: whole.slice(start + 1).replace(/\n$/, "") }),
    });
  }
  return files;
}

function treeOf(request: Request, _hub: Hub, git: Git, [, sha = ""]: readonly string[]): Answer {
  const recursive = request.query.has("recursive") ? ["-r", "-t"] : [];
  const tree = git("ls-tree", ...recursive, "-l", "-z", sha)
    .toString()
    .split("\0")
    .filter((line) => line !== "");
  const items = tree.map((line) => {
    const [, mode = "", type = "", id = "", size = "", path = ""] =
      /^(\d+) (\w+) (\w+) +(\S+)\t(.*)$/s.exec(line) ?? [];
    return { path, mode, type, sha: id, ...(size !== "-" && { size: Number(size) }) };
  });
  return [200, { sha, truncated: false, tree: items }];
}

function reviewComment(body: Record<string, unknown>, review: number | null = null): ReviewComment {
  const id = nextId();
  return {
    id,
    node_id: `C_${id}`,
    body: String(body.body),
    user: BOT,
    path: String(body.path),
    line: typeof body.line === "number" ? body.line : null,
    ...(typeof body.start_line === "number" && { start_line: body.start_line }),
    subject_type: body.subject_type === "file" ? "file" : "line",
    pull_request_review_id: review,
    isMinimized: false,
  };
}

function createReview({ body }: Request, hub: Hub, git: Git): Answer {
  if (hub.denied.has("pull-requests")) return FORBIDDEN;
  const comments = (body.comments ?? []) as Record<string, unknown>[];
  const files = filesOf(hub, git);
  for (const { path, line, start_line, body: text } of comments) {
    const hunks = parsePatch(files.find(({ filename }) => filename === path)?.patch ?? "") ?? [];
    const hunk = hunkAt(hunks, Number(line));
    if (hunk === undefined) return invalid("Line could not be resolved");
    if (
      start_line !== undefined &&
      (Number(start_line) >= Number(line) || hunkAt(hunks, Number(start_line)) !== hunk)
    ) {
      return invalid("Start line must precede the end line and be part of the same hunk");
    }
    if (String(text).length > 65_536) return invalid("body is too long");
  }
  const review = { id: nextId(), body: String(body.body), user: BOT };
  hub.reviews.push(review);
  hub.comments.push(...comments.map((each) => reviewComment(each, review.id)));
  return [200, review];
}

function writeCheck({ body }: Request, hub: Hub, _git: Git, [, id]: readonly string[]): Answer {
  if (hub.denied.has("checks")) return FORBIDDEN;
  const output = body.output as { summary: string; annotations: Record<string, unknown>[] };
  if (output.annotations.length > 50) return invalid("too many annotations");
  if (output.summary.length > 65_535) return invalid("summary is too long");
  const known = hub.checks.find((each) => each.id === Number(id));
  if (known !== undefined) {
    known.annotations.push(...output.annotations);
    return [200, { id: known.id }];
  }
  const check = { id: nextId(), conclusion: String(body.conclusion), annotations: output.annotations, output };
  hub.checks.push(check);
  return [201, { id: check.id }];
}

function graphql({ body }: Request, hub: Hub, git: Git): Answer {
  const { query, variables = {} } = body as { query: string; variables?: Record<string, string> };
  if (query.includes("viewer")) return [200, { data: { viewer: { login: "github-actions" } } }];
  const mutations = [...query.matchAll(/(\w+): (un)?minimizeComment\(input: \{subjectId: \$(\w+)/gi)];
  for (const [, , un, variable = ""] of mutations) {
    const comment = hub.comments.find(({ node_id }) => node_id === variables[variable]);
    if (comment !== undefined) comment.isMinimized = un === undefined;
  }
  if (mutations.length > 0) {
    return [200, { data: Object.fromEntries(mutations.map(([, alias = ""]) => [alias, { clientMutationId: null }])) }];
  }
  const fields = [...query.matchAll(/(b\d+): object\(oid: "(\w+)"\)/g)].map(([, alias = "", id = ""]) => {
    const text = read(git, id);
    return [alias, text === undefined ? null : { text }];
  });
  return [200, { data: { repository: Object.fromEntries(fields) as object } }];
}

/** The text of an object; a text that is no UTF-8 comes damaged, as from GitHub. */
function read(git: Git, id: string): string | undefined {
  try {
    return git("cat-file", "blob", id).toString();
  } catch {
    return undefined;
  }
}
