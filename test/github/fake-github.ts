import { isUtf8 } from "node:buffer";
import { execFileSync } from "node:child_process";
import { GitHubError } from "../../src/github/github.js";
import type { GitHub } from "../../src/github/github.js";
import type { PullRequest } from "../../src/github/pull-request.js";
import { fetchBlobs } from "../../src/source/objects.js";
import { openRepository } from "../../src/source/repository.js";
import type { TestRepository } from "../source/repository-fixture.js";

/** What the fake GitHub does differently from an ordinary one. */
export interface Faults {
  /** Listings with more entries are cut off. */
  readonly maxEntries?: number;
  /** How many changed files are listed. */
  readonly maxFiles?: number;
  readonly isGraphqlDown?: boolean;
  readonly isArchiveDown?: boolean;
  /** Ids of contents that it has lost. */
  readonly lost?: ReadonlySet<string>;
  /** Patches over so many characters are left out. */
  readonly maxPatch?: number;
  /** Ids of the changed files are not told. */
  readonly hidesIds?: boolean;
  /** The head whose files are listed, when another push came in between. */
  readonly listedHead?: string;
}

/** A GitHub over a repository on disk, as far as trees and contents go. */
export interface FakeGitHub extends GitHub {
  /** The routes of the requests, pages counted one by one. */
  readonly calls: string[];
}

export function fakeGitHub(repository: TestRepository, pull?: PullRequest, faults: Faults = {}): FakeGitHub {
  const calls: string[] = [];
  const raw = (...args: string[]): Buffer =>
    execFileSync("git", ["-C", repository.root, ...args], { maxBuffer: Infinity, stdio: ["ignore", "pipe", "pipe"] });
  const opened = openRepository(repository.root);
  const content = (id: string): Buffer => {
    if (faults.lost?.has(id) === true) throw new GitHubError(`there is no ${id}`, 404, "missing", false);
    const { blobs } = opened;
    if (!blobs.has(id)) fetchBlobs(opened, [{ id, size: 0 }]);
    return blobs.get(id) ?? Buffer.alloc(0);
  };

  const tree = ({ tree_sha: sha, recursive }: Parameters): unknown => {
    const lines = raw("ls-tree", "-z", "-l", ...(recursive === undefined ? [] : ["-r", "-t"]), sha ?? "")
      .toString("utf8")
      .split("\0")
      .filter((line) => line !== "");
    const entries = lines.map((line) => {
      const [, mode, type, id, size, path] = /^(\d+) (\w+) (\w+) +(\S+)\t([^]*)$/.exec(line) ?? [];
      return { path, mode, type, sha: id, ...(type === "blob" && { size: Number(size) }) };
    });
    return {
      sha,
      tree: entries.slice(0, faults.maxEntries),
      truncated: entries.length > (faults.maxEntries ?? Infinity),
    };
  };

  const routes: Readonly<Record<string, (parameters: Parameters) => unknown>> = {
    "GET /repos/{owner}/{repo}/git/trees/{tree_sha}": tree,
    "GET /repos/{owner}/{repo}/git/blobs/{file_sha}": ({ file_sha: id = "" }) => ({
      content: content(id).toString("base64"),
      encoding: "base64",
    }),
    "GET /repos/{owner}/{repo}/compare/{basehead}": ({ basehead = "" }) => {
      const [base = "", head = ""] = basehead.split("...");
      return { merge_base_commit: { sha: repository.git("merge-base", base, head) } };
    },
  };

  const changedFiles = (): readonly unknown[] => {
    if (pull === undefined) throw new Error("there is no pull request");
    const range = [repository.git("merge-base", pull.baseSha, pull.headSha), faults.listedHead ?? pull.headSha];
    const fields = raw("diff-tree", "-r", "-z", "-M", "--raw", "--no-abbrev", ...range)
      .toString("utf8")
      .split("\0");
    const files: unknown[] = [];
    for (let index = 0; index + 1 < fields.length; index += 2) {
      const [, , baseId, headId, status = ""] = (fields[index] ?? "").split(" ");
      const previous = fields[index + 1] ?? "";
      if (status.startsWith("R")) index += 1;
      const path = fields[index + 1] ?? "";
      const diff =
        faults.maxPatch === 0 ? "" : raw("diff", "-M", ...range, "--", ...new Set([previous, path])).toString("utf8");
      const patch = /^@@ [^]*$/m.exec(diff)?.[0].replace(/\n$/, "");
      files.push({
        filename: path,
        status: NAMES[status[0] ?? ""] ?? "changed",
        sha: faults.hidesIds === true ? null : status === "D" ? baseId : headId,
        ...(status.startsWith("R") && { previous_filename: previous }),
        ...(patch !== undefined && patch.length <= (faults.maxPatch ?? Infinity) && { patch }),
      });
    }
    return files.slice(0, faults.maxFiles);
  };

  return {
    owner: "o",
    repo: "r",
    calls,
    rest<T>(route: string, parameters: Readonly<Record<string, unknown>> = {}) {
      calls.push(route);
      const answer = routes[route];
      if (answer === undefined) throw new Error(`no route ${route}`);
      return attempt(() => answer(parameters as Parameters) as T);
    },
    pages<T>(route: string) {
      const files = changedFiles();
      for (let page = 0; page < Math.max(1, files.length / 100); page += 1) calls.push(route);
      return Promise.resolve(files as readonly T[]);
    },
    graphql<T>(query: string) {
      calls.push("graphql");
      if (faults.isGraphqlDown === true) return Promise.reject(new GitHubError("502", 502, "unavailable", true));
      const asked = [...query.matchAll(/(\w+): object\(oid: "(\w+)"\)/g)];
      fetchBlobs(
        opened,
        asked.map(([, , id = ""]) => ({ id, size: 0 })),
      );
      const found = asked.map(([, alias = "", id = ""]) => {
        if (faults.lost?.has(id) === true) return [alias, null];
        const bytes = content(id);
        // Other encodings are guessed, and long texts cut off.
        const text = bytes.includes(0) ? null : bytes.toString(isUtf8(bytes) ? "utf8" : "latin1").slice(0, 300_000);
        return [alias, { text }];
      });
      return Promise.resolve({ repository: Object.fromEntries(found) as unknown } as T);
    },
    download(route: string, parameters: Readonly<Record<string, unknown>> = {}) {
      calls.push(route);
      if (faults.isArchiveDown === true) return Promise.reject(new GitHubError("504", 504, "unavailable", false));
      return Promise.resolve(raw("archive", "--format=tar.gz", "--prefix=o-r-1234567/", String(parameters.ref)));
    },
  };
}

type Parameters = Readonly<Record<string, string | undefined>>;

const NAMES: Readonly<Record<string, string>> = { A: "added", D: "removed", M: "modified", R: "renamed" };

function attempt<T>(answer: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(answer());
  });
}
