import { describe, expect, it } from "vitest";
import type { GitHub } from "../../src/github/github.js";
import type { FindingReport } from "../../src/report/result.js";
import { createLinks } from "../../src/review/links.js";
import { readMarker, writeMarker } from "../../src/review/marker.js";
import { publishReview } from "../../src/review/publish.js";
import { createSelf } from "../../src/review/self.js";
import { passed } from "../report/samples.js";
import { failed } from "./fake-github.js";
import { finding, location } from "./finding.js";

interface Comment {
  readonly id: number;
  readonly node_id: string;
  readonly html_url: string;
  body: string;
  readonly user: { readonly login: string; readonly type: string };
  readonly line: number | null;
  readonly subject_type: string;
  readonly in_reply_to_id?: number;
  readonly pull_request_review_id?: number;
}
interface NewComment {
  readonly path: string;
  readonly body: string;
  readonly line: number;
}

const BOT = { login: "github-actions[bot]", type: "Bot" };
const HEAD = "c".repeat(40);
const context = { repositoryId: 7, number: 12 };

/** A pull request that keeps its comments and refuses those that `refuses` names. */
function pullRequest(options: {
  readonly comments?: Comment[];
  readonly refuses?: (it: NewComment) => boolean;
  readonly onReview?: (all: Comment[]) => void;
  readonly mutate?: () => void;
}) {
  const comments = options.comments ?? [];
  const writes: string[] = [];
  const reviews: { readonly body: string; readonly user: typeof BOT }[] = [];
  let id = 100;
  let review = 0;
  const add = (body: string, line: number | null, subject_type: string): void => {
    id += 1;
    const html_url = `https://github.com/acme/shop/pull/12#discussion_r${id}`;
    const pull_request_review_id = review;
    comments.push({ id, node_id: `C${id}`, html_url, body, user: BOT, line, subject_type, pull_request_review_id });
  };
  const answer = (route: string, parameters: Readonly<Record<string, unknown>>): unknown => {
    if (!route.startsWith("GET")) writes.push(route);
    if (route.startsWith("GET")) return route.endsWith("reviews") ? reviews : comments.map((it) => ({ ...it }));
    if (route.endsWith("reviews")) {
      const posted = parameters.comments as NewComment[];
      if (posted.some((it) => options.refuses?.(it))) throw failed("invalid");
      review += 1;
      const body = parameters.body as string;
      if (body.length > 65_536) throw failed("invalid");
      reviews.push({ body, user: BOT });
      for (const it of posted) add(it.body, it.line, "line");
      options.onReview?.(comments);
      return { id: review, body, user: BOT };
    }
    if (route.startsWith("POST")) {
      add(parameters.body as string, null, "file");
      return {};
    }
    const at = comments.findIndex((it) => it.id === parameters.comment_id);
    const comment = comments[at];
    if (comment === undefined) throw failed("missing");
    if (route.startsWith("DELETE")) comments.splice(at, 1);
    else comment.body = parameters.body as string;
    return {};
  };
  const ask = (route: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<never> =>
    new Promise((resolve) => {
      resolve(answer(route, parameters) as never);
    });
  const graphql = (query: string): Promise<never> => {
    if (query.includes("viewer")) return Promise.resolve({ viewer: { login: BOT.login } } as never);
    writes.push("graphql");
    return new Promise((resolve) => {
      options.mutate?.();
      resolve({} as never);
    });
  };
  const github: GitHub = {
    owner: "acme",
    repo: "shop",
    rest: ask,
    pages: ask,
    graphql,
    download: () => Promise.reject(new Error()),
  };
  return { github, comments, reviews, writes };
}

function publish(github: GitHub, findings: readonly FindingReport[], isCurrent = true) {
  const lines = Array.from({ length: 200 }, (_, index) => index + 1);
  return publishReview({
    github,
    pull: {
      number: 12,
      headSha: HEAD,
      baseSha: "b",
      baseRef: "main",
      baseRepositoryId: 7,
      headRepositoryId: 7,
      changedFiles: 1,
    },
    report: { ...passed, comparison: { base: "b", head: "h" }, findings },
    files: [
      {
        path: "a.tf",
        status: "modified",
        hunks: [{ baseStart: 1, baseLines: 0, headStart: 1, headLines: 200, addedLines: lines }],
      },
    ],
    source: () => undefined,
    wording: {
      rules: new Map(),
      links: createLinks({
        serverUrl: "https://github.com",
        repository: "acme/shop",
        headSha: HEAD,
        baseSha: "b",
        runId: "1",
        action: undefined,
      }),
      context,
    },
    mended: () => Promise.resolve(new Set<string>()),
    self: createSelf(github),
    isCurrent: () => Promise.resolve(isCurrent),
    log: () => undefined,
  });
}

function old(own: Partial<Comment>): Comment {
  const marker = writeMarker({ kind: "finding", state: "open", fingerprints: ["a".repeat(64)] }, context);
  const body = `Old\n\n${marker}`;
  return {
    id: 1,
    node_id: "C1",
    html_url: "https://github.com/c1",
    body,
    user: BOT,
    line: 1,
    subject_type: "line",
    ...own,
  };
}
const open = (comments: readonly Comment[]) => comments.filter(({ body }) => body.includes(" finding open "));
const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    finding({
      fingerprint: index.toString(16).padStart(16, "0").padEnd(64, "0"),
      location: location("a.tf", index + 1, index + 1),
    }),
  );

describe("publishing a review", () => {
  it("posts once, and nothing the second time", async () => {
    const pull = pullRequest({});
    expect(await publish(pull.github, many(3))).toEqual([]);
    const before = pull.writes.length;
    await publish(pull.github, many(3));
    expect(pull.writes.length).toBe(before);
    expect(open(pull.comments)).toHaveLength(3);
  });

  it("keeps the new comment of a finding whose lines were changed", async () => {
    const pull = pullRequest({ comments: [old({ line: null })] });
    await publish(pull.github, [finding({})]);
    expect(open(pull.comments).map(({ line }) => line)).toEqual([1]);
    expect(pull.comments).toHaveLength(2);
  });

  it("leads from a comment whose lines were changed to the new one, and on to the one after that", async () => {
    const first = old({ line: null });
    const pull = pullRequest({ comments: [first] });
    await publish(pull.github, [finding({})]);
    expect(first.body).toContain("](https://github.com/acme/shop/pull/12#discussion_r101)");
    const before = pull.writes.length;
    await publish(pull.github, [finding({})]);
    expect(pull.writes.length).toBe(before);
    const second = pull.comments[1];
    if (second === undefined) throw new Error("there is no second comment");
    pull.comments[1] = { ...second, line: null };
    await publish(pull.github, [finding({})]);
    expect(first.body).toContain("#discussion_r102)");
    expect(first.body).not.toContain("#discussion_r101)");
    expect(first.body.match(/<details>/g)).toHaveLength(1);
  });

  it("calls no comment moved before the new one is there", async () => {
    const first = old({ line: null });
    const pull = pullRequest({
      comments: [first],
      refuses: () => {
        throw failed("refused");
      },
    });
    await publish(pull.github, [finding({})]);
    expect(first.body).toContain(" finding open ");
  });

  it("edits a waived comment when its waiver changes, and only then", async () => {
    const pull = pullRequest({ comments: [old({})] });
    const waived = (expires: string) => [
      finding({ status: "waived", waiver: { reason: "Public data", owner: "data team", expires } }),
    ];
    await publish(pull.github, waived("2027-01-31"));
    await publish(pull.github, waived("2027-01-31"));
    expect(pull.writes.filter((it) => it.startsWith("PATCH"))).toHaveLength(1);
    await publish(pull.github, waived("2027-06-30"));
    expect(pull.comments[0]?.body).toContain("`2027-06-30`");
    expect(pull.comments[0]?.body).not.toContain("2027-01-31");
    expect(pull.comments[0]?.body.match(/Old/g)).toHaveLength(1);
    expect(
      pull.writes.filter((it) => it === "graphql"),
      "it stays minimised",
    ).toHaveLength(1);
  });

  it("minimises in the next run what could not be minimised in this one", async () => {
    let isDown = true;
    const pull = pullRequest({
      comments: [old({})],
      mutate: () => {
        if (isDown) throw failed("unavailable");
      },
    });
    await publish(pull.github, []);
    expect(pull.comments[0]?.body).toMatch(/\*\*Fixed\*\*[^]* finding fixed /);
    isDown = false;
    await publish(pull.github, []);
    const writes = pull.writes.length;
    expect(pull.writes.slice(-2)).toEqual(["graphql", expect.stringMatching(/^PATCH/)]);
    await publish(pull.github, []);
    expect(pull.writes).toHaveLength(writes);
  });

  it("names 6,000 findings within GitHub's limit, and none of them again", async () => {
    const pull = pullRequest({});
    const findings = many(6_000);
    expect(await publish(pull.github, findings)).toEqual([]);
    expect(pull.comments).toHaveLength(30);
    const markers = pull.reviews.map(({ body }) => readMarker(body, context));
    const named = new Set(markers.flatMap((marker) => marker?.fingerprints ?? []));
    expect(named.size).toBe(5_970);
    const writes = pull.writes.length;
    expect(writes).toBeLessThanOrEqual(3);
    await publish(pull.github, findings);
    expect(pull.writes).toHaveLength(writes);
  });

  it("does not bring comments up to date when there is a newer commit", async () => {
    const pull = pullRequest({ comments: [old({})] });
    await publish(pull.github, [], false);
    expect(pull.writes).toEqual([]);
  });

  it("does not trust a person who has the name of its app", async () => {
    const pull = pullRequest({ comments: [old({ user: { login: "github-actions", type: "User" } })] });
    await publish(pull.github, [finding({})]);
    expect(pull.comments).toHaveLength(2);
  });

  it("brings comments up to date though a new one could not be posted", async () => {
    const pull = pullRequest({
      comments: [old({})],
      refuses: () => {
        throw failed("refused");
      },
    });
    await publish(pull.github, many(1));
    expect(pull.comments[0]?.body).toMatch(/ finding fixed /);
  });

  it("takes no more than a few writes for comments that GitHub refuses", async () => {
    const pull = pullRequest({ refuses: () => true });
    await publish(pull.github, many(30));
    expect(pull.writes.length).toBeLessThan(45);
  });

  it("finds one refused comment among thirty", async () => {
    const pull = pullRequest({ refuses: ({ line }) => line === 17 });
    await publish(pull.github, many(30));
    expect(open(pull.comments)).toHaveLength(30);
    expect(pull.writes.length).toBeLessThan(15);
  });

  it("edits and minimises thirty fixed comments in fewer writes than GitHub allows in a minute", async () => {
    const comments = many(30).map(({ fingerprint }, index) =>
      old({
        id: index + 1,
        node_id: `C${index}`,
        body: `Old\n\n${writeMarker({ kind: "finding", state: "open", fingerprints: [fingerprint] }, context)}`,
      }),
    );
    const pull = pullRequest({ comments });
    await publish(pull.github, []);
    expect(pull.writes.length).toBeLessThanOrEqual(32);
  });

  it("never takes back what has a reply", async () => {
    const pull = pullRequest({
      onReview: (all) => {
        const mine = all.at(-1);
        if (mine === undefined) return;
        all.unshift({ ...mine, id: 50, node_id: "C50", pull_request_review_id: 77 });
        all.push({
          ...mine,
          id: 900,
          node_id: "C900",
          body: "Why?",
          user: { login: "mona", type: "User" },
          in_reply_to_id: mine.id,
        });
      },
    });
    await publish(pull.github, [finding({})]);
    expect(pull.comments.map(({ id }) => id)).toContain(101);
  });

  it("bears that the other run has taken its duplicate back already, and still says what is fixed", async () => {
    const pull = pullRequest({
      comments: [
        old({
          body: `Old\n\n${writeMarker({ kind: "finding", state: "open", fingerprints: ["b".repeat(64)] }, context)}`,
        }),
      ],
      onReview: (all) => {
        const mine = all.at(-1);
        if (mine !== undefined) all.unshift({ ...mine, id: 50, node_id: "C50", pull_request_review_id: 77 });
      },
    });
    const { rest } = pull.github;
    const github: GitHub = {
      ...pull.github,
      rest: (route, parameters) =>
        route.startsWith("DELETE") ? Promise.reject(failed("missing")) : rest(route, parameters),
    };
    expect(await publish(github, [finding({})])).toEqual([]);
    expect(pull.comments.find(({ id }) => id === 1)?.body).toMatch(/ finding fixed /);
  });
});
