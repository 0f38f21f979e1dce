import { beforeEach, describe, expect, it } from "vitest";
import type { PullRequest } from "../../src/github/pull-request.js";
import { writeMarker } from "../../src/review/marker.js";
import { publishSticky } from "../../src/review/sticky.js";
import { failed, fakeGitHub, type Answers } from "./fake-github.js";

const LIST = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
const POST = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
const PATCH = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
const DELETE = "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}";

const context = { repositoryId: 7, number: 12 };
const marker = writeMarker({ kind: "summary", state: "open", fingerprints: [] }, context);
const pull: PullRequest = {
  number: 12,
  headSha: "a".repeat(40),
  baseSha: "b".repeat(40),
  baseRef: "main",
  baseRepositoryId: 7,
  headRepositoryId: 7,
  changedFiles: 1,
};

interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string };
}

let comments: Comment[];
beforeEach(() => {
  comments = [];
});

function comment(id: number, body: string, login = "gate[bot]"): Comment {
  return { id, body, user: { login } };
}

/** A pull request's conversation, some of its answers replaced. */
function conversation(own: Answers = {}): ReturnType<typeof fakeGitHub> {
  return fakeGitHub({
    [LIST]: () => comments.map((it) => ({ ...it })),
    [POST]: ({ body }) => {
      const created = comment(100 + comments.length, String(body));
      comments.push(created);
      return created;
    },
    [PATCH]: ({ comment_id: id, body }) => {
      for (const it of comments) if (it.id === id) it.body = String(body);
    },
    [DELETE]: ({ comment_id: id }) => {
      comments = comments.filter((it) => it.id !== id);
    },
    ...own,
  });
}

function publish(
  { github }: ReturnType<typeof fakeGitHub>,
  text: string,
  own: { readonly isWanted?: boolean; readonly isCurrent?: boolean } = {},
): ReturnType<typeof publishSticky> {
  const self = {
    is: (author: { readonly login: string } | null) => Promise.resolve(author?.login === "gate[bot]"),
    learn: () => undefined,
  };
  const { isWanted = true, isCurrent = true } = own;
  return publishSticky({ github, pull, text, context, self, isWanted, isCurrent: () => Promise.resolve(isCurrent) });
}

describe("the summary comment", () => {
  it("is made when there is something to say, and only then", async () => {
    await publish(conversation(), "nothing", { isWanted: false });
    expect(comments).toEqual([]);
    await publish(conversation(), "one finding\n");
    expect(comments.map(({ body }) => body)).toEqual([`one finding\n\n${marker}`]);
  });

  it("is edited in its place, also when nothing is left to say", async () => {
    comments = [comment(1, "hello", "mona"), comment(2, `one finding\n\n${marker}`)];
    await publish(conversation(), "all clear", { isWanted: false });
    expect(comments.map(({ body }) => body)).toEqual(["hello", `all clear\n\n${marker}`]);
  });

  it("is left alone when it says the same, whatever line ends it came back with", async () => {
    comments = [comment(2, `one finding\r\n\r\n${marker}`)];
    const fake = conversation();
    await publish(fake, "one finding");
    expect(fake.calls.map(({ route }) => route)).toEqual([LIST]);
  });

  it("is nobody else's comment with our marker, and no marker of another pull request", async () => {
    const other = writeMarker({ kind: "summary", state: "open", fingerprints: [] }, { ...context, number: 13 });
    comments = [comment(1, `planted\n\n${marker}`, "mallory"), comment(2, `moved\n\n${other}`)];
    await publish(conversation(), "one finding");
    expect(comments.map(({ body }) => body.split("\n")[0])).toEqual(["planted", "moved", "one finding"]);
  });

  it("is not made twice when the answer to making it got lost", async () => {
    const fake = conversation({
      [POST]: ({ body }) => {
        comments.push(comment(100, String(body)));
        throw failed("unavailable");
      },
    });
    await expect(publish(fake, "one finding")).resolves.toEqual([]);
    expect(comments).toHaveLength(1);
  });

  it("is made in a second try when the first one did nothing", async () => {
    let tries = 0;
    const fake = conversation({
      [POST]: ({ body }) => {
        tries += 1;
        if (tries === 1) throw failed("unavailable");
        comments.push(comment(100, String(body)));
        return comments[0];
      },
    });
    await expect(publish(fake, "one finding")).resolves.toEqual([]);
    expect(comments).toHaveLength(1);
  });

  it("of two runs at once is the first one's, with the text of the last", async () => {
    const fake = conversation({
      [POST]: ({ body }) => {
        // Between our listing and our writing another run has written.
        comments.push(comment(50, `older text\n\n${marker}`));
        const created = comment(51, String(body));
        comments.push(created);
        return created;
      },
    });
    await publish(fake, "newer text");
    expect(comments).toEqual([comment(50, `newer text\n\n${marker}`)]);
  });

  it("stays when another run's comes after it", async () => {
    const fake = conversation({
      [POST]: ({ body }) => {
        const created = comment(50, String(body));
        comments.push(created, comment(51, `other text\n\n${marker}`));
        return created;
      },
    });
    await publish(fake, "text");
    expect(fake.calls.map(({ route }) => route)).toEqual([LIST, POST, LIST]);
  });

  it("does not mind that what it takes back is gone already", async () => {
    const fake = conversation({
      [POST]: ({ body }) => {
        comments.push(comment(50, String(body)));
        return comment(51, String(body));
      },
      [DELETE]: () => {
        throw failed("missing");
      },
    });
    await expect(publish(fake, "text")).resolves.toEqual([]);
  });

  it("is not overwritten by a run for an older commit", async () => {
    comments = [comment(2, `newer\n\n${marker}`)];
    await publish(conversation(), "older", { isCurrent: false });
    expect(comments[0]?.body).toBe(`newer\n\n${marker}`);
  });

  it("names the permission that is missing, and throws no failure of GitHub", async () => {
    const fake = conversation({
      [POST]: () => {
        throw failed("permission", "GitHub: 403, Resource not accessible by integration.");
      },
    });
    const problems = await publish(fake, "text");
    expect(problems).toHaveLength(1);
    expect(problems[0]?.what).toContain("Resource not accessible");
    expect(problems[0]?.remedy).toContain("pull-requests: write");
  });

  it("does not hide an error of the program", async () => {
    const fake = conversation({
      [LIST]: () => {
        throw new TypeError("a bug");
      },
    });
    await expect(publish(fake, "text")).rejects.toThrow("a bug");
  });
});
