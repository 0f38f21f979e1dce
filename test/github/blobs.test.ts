import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fetchBlobs } from "../../src/github/blobs.js";
import type { WantedBlob } from "../../src/github/blobs.js";
import { GitHubError } from "../../src/github/github.js";
import type { GitHub } from "../../src/github/github.js";
import { testRepository } from "../source/repository-fixture.js";
import type { TestRepository } from "../source/repository-fixture.js";
import { fakeGitHub } from "./fake-github.js";

const BLOB = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
const TARBALL = "GET /repos/{owner}/{repo}/tarball/{ref}";

let test: TestRepository;
beforeEach(() => {
  test = testRepository();
});
afterEach(() => {
  test.delete();
});

/** Commits files and tells what to ask for. */
function commit(files: Readonly<Record<string, string | Buffer>>) {
  for (const [path, content] of Object.entries(files)) test.write(path, content);
  const id = test.commit();
  const wanted = test
    .git("ls-tree", "-r", "-l", id)
    .split("\n")
    .map((line): WantedBlob => {
      const [, , blob = "", size = "", path = ""] = line.split(/\s+/);
      return { id: blob, size: Number(size), path };
    });
  return { id, wanted, bytes: wanted.reduce((sum, { size }) => sum + size, 0) };
}

const many = (count: number, size = 10) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${index}.tf`, `${index}`.padEnd(size, ".")] as const),
  );
const countsOf = (calls: readonly string[]) =>
  Object.fromEntries([...new Set(calls)].map((call) => [call, calls.filter((other) => other === call).length]));

describe("contents", () => {
  it("come in one query, texts and their byte order marks as they are", async () => {
    const files = { "a.tf": "a\r\n", "b.tf": "\uFEFFb", "c.tf": "", "d.tf": "ünï ✓", "e.tf": "a\r\n" };
    const { wanted } = commit(files);
    const github = fakeGitHub(test);
    const contents = await fetchBlobs(github, wanted);
    expect(github.calls).toEqual(["graphql"]);
    for (const { id, path } of wanted) expect(contents.get(id)).toEqual(Buffer.from(files[path as "a.tf"]));
  });

  it("come one by one when they are no text, in another encoding, or long", async () => {
    const files = {
      "binary.json": Buffer.from([0, 255, 1]),
      "latin.tf": Buffer.from("caf\xe9", "latin1"),
      "long.tf": "x".repeat(300_000),
      "text.tf": "text",
    };
    const { wanted } = commit(files);
    const github = fakeGitHub(test);
    const contents = await fetchBlobs(github, wanted);
    expect(countsOf(github.calls)).toEqual({ graphql: 1, [BLOB]: 3 });
    for (const { id, path } of wanted) expect(contents.get(id)).toEqual(Buffer.from(files[path as "text.tf"]));
  });

  it("are asked for in queries of bounded size", async () => {
    const github = fakeGitHub(test);
    expect(await fetchBlobs(github, commit(many(250)).wanted)).toHaveProperty("size", 250);
    expect(github.calls).toEqual(["graphql", "graphql", "graphql"]);
    const large = fakeGitHub(test);
    await fetchBlobs(
      large,
      commit(many(12, 250_000)).wanted.filter(({ size }) => size === 250_000),
    );
    expect(large.calls).toEqual(["graphql", "graphql", "graphql"]);
  });

  it("come as an archive when they are very many, unless most of it were in vain", async () => {
    const { id, wanted, bytes } = commit(many(450));
    const github = fakeGitHub(test);
    expect(await fetchBlobs(github, wanted, { commit: id, bytes })).toHaveProperty("size", 450);
    expect(github.calls).toEqual([TARBALL]);
    const huge = fakeGitHub(test);
    await fetchBlobs(huge, wanted, { commit: id, bytes: 100 * 1024 * 1024 });
    expect(countsOf(huge.calls)).toEqual({ graphql: 5 });
    const without = fakeGitHub(test, undefined, { isArchiveDown: true });
    expect(await fetchBlobs(without, wanted, { commit: id, bytes })).toHaveProperty("size", 450);
    expect(countsOf(without.calls)).toEqual({ [TARBALL]: 1, graphql: 5 });
  });

  it("are not taken from an archive that exports them altered or not at all", async () => {
    const files = {
      ...many(450),
      ".gitattributes": "1.tf export-subst\n2.tf export-ignore\n3.tf eol=crlf\n",
      "1.tf": "$Format:%H$",
      "3.tf": "a\nb\n",
    };
    const { id, wanted, bytes } = commit(files);
    const github = fakeGitHub(test);
    const contents = await fetchBlobs(github, wanted, { commit: id, bytes });
    expect(contents.size).toBe(451);
    expect(github.calls).toEqual([TARBALL, "graphql"]);
    const blob = (path: string) => contents.get(test.git("rev-parse", `${id}:${path}`))?.toString();
    expect([blob("1.tf"), blob("2.tf"), blob("3.tf")]).toEqual(["$Format:%H$", "2.........", "a\nb\n"]);
  });

  it("come by other ways when GraphQL is down", async () => {
    const few = commit(many(3));
    const github = fakeGitHub(test, undefined, { isGraphqlDown: true });
    expect(await fetchBlobs(github, few.wanted, { commit: few.id, bytes: 30 })).toHaveProperty("size", 3);
    expect(countsOf(github.calls)).toEqual({ graphql: 1, [BLOB]: 3 });
    const { id, wanted, bytes } = commit(many(90));
    const other = fakeGitHub(test, undefined, { isGraphqlDown: true });
    expect(await fetchBlobs(other, wanted, { commit: id, bytes })).toHaveProperty("size", 90);
    expect(countsOf(other.calls)).toEqual({ graphql: 1, [TARBALL]: 1 });
  });

  it("stay out when GitHub does not have them, or gives something else for them", async () => {
    const { wanted } = commit({ "a.tf": "a", "b.tf": "b" });
    const [lost, kept] = wanted;
    const github = fakeGitHub(test, undefined, { lost: new Set([lost?.id ?? ""]) });
    expect([...(await fetchBlobs(github, wanted)).keys()]).toEqual([kept?.id]);
    const forging: GitHub = {
      ...github,
      graphql: <T>() => Promise.resolve({ repository: { b0: { text: "forged" }, b1: { text: "b" } } } as T),
      rest: <T>() => Promise.resolve({ content: Buffer.from("forged").toString("base64") } as T),
    };
    expect([...(await fetchBlobs(forging, wanted)).keys()]).toEqual([kept?.id]);
  });

  it("are not had when GitHub cannot be asked", async () => {
    const { wanted } = commit({ "a.tf": "a" });
    const refusing: GitHub = {
      ...fakeGitHub(test, undefined, { isGraphqlDown: true }),
      rest: () => Promise.reject(new GitHubError("slow down", 429, "rate-limit", false)),
    };
    await expect(fetchBlobs(refusing, wanted)).rejects.toThrow("slow down");
  });

  it("cost nothing when nothing is wanted", async () => {
    const github = fakeGitHub(test);
    expect(await fetchBlobs(github, [])).toEqual(new Map());
    expect(github.calls).toEqual([]);
  });
});
