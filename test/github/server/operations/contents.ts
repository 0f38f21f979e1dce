import { posix } from "node:path";
import { Refusal, notFound, paged } from "../answer.js";
import type { Answer } from "../answer.js";
import { diffFiles } from "../diff.js";
import { commitJson, fileJson, gitCommitJson, pullRequestJson, repositoryJson } from "../json.js";
import { commitOf } from "../operation.js";
import type { Context, Operations } from "../operation.js";

/** The most that a comparison lists (https://docs.github.com/en/rest/commits/commits#compare-two-commits). */
const MAX_COMPARED_FILES = 300;
const MAX_COMPARED_COMMITS = 250;
const MEBIBYTE = 1_048_576;

interface Entry {
  readonly mode: string;
  readonly type: "blob" | "tree" | "commit";
  readonly sha: string;
  readonly size: number | undefined;
  readonly path: string;
}

/** Commits, trees, blobs, contents and archives (https://docs.github.com/en/rest/git). */
export const contents: Operations = {
  "repos/get": (context) => ({ status: 200, body: repositoryJson(context.repository, context.addresses) }),

  "repos/get-commit": (context) => {
    const commit = commitOf(context, context.parameters.ref ?? "", 422);
    if (/\.sha\b/.test(context.accept)) return { status: 200, body: Buffer.from(commit) };
    const parent =
      context.repository.maybe("rev-parse", "--verify", "--quiet", `${commit}^1`) ??
      context.repository.git("hash-object", "-t", "tree", "--stdin", "-w");
    const files = diffFiles(context.repository, parent, commit);
    return paged(files, context.url, (page) => commitJson(context.repository, commit, context.addresses, page));
  },

  "repos/list-pull-requests-associated-with-commit": (context) => {
    const commit = commitOf(context, context.parameters.commit_sha ?? "");
    const pulls = context.repository.pulls.filter(({ headSha, mergeSha }) => headSha === commit || mergeSha === commit);
    return paged(pulls, context.url, (page) => page.map((pull) => pullRequestJson(pull, context.addresses)));
  },

  "repos/compare-commits-with-basehead": (context) => {
    const { repository, addresses, url } = context;
    const [baseName, headName] = (context.parameters.basehead ?? "").split("...");
    if (baseName === undefined || headName === undefined) throw notFound();
    const [base, head] = [commitOf(context, baseName), commitOf(context, headName)];
    const mergeBase = repository.maybe("merge-base", base, head);
    if (mergeBase === undefined) throw new Refusal(404, `No common ancestor between ${baseName} and ${headName}.`);
    const [behind = 0, ahead = 0] = repository
      .git("rev-list", "--left-right", "--count", `${base}...${head}`)
      .split("\t")
      .map(Number);
    const commits = repository.git("rev-list", "--reverse", `${base}..${head}`).split("\n").filter(Boolean);
    const isFirst = Number(url.searchParams.get("page") ?? 1) === 1;
    const page = url.searchParams.has("per_page") ? paged(commits, url).body : commits.slice(0, MAX_COMPARED_COMMITS);
    const web = `${addresses.web}/${repository.fullName}/compare/${base}...${head}`;
    const status = ahead > 0 ? (behind > 0 ? "diverged" : "ahead") : behind > 0 ? "behind" : "identical";
    const files = isFirst ? diffFiles(repository, mergeBase, head).slice(0, MAX_COMPARED_FILES) : [];
    return {
      status: 200,
      body: {
        url: `${addresses.api}/repos/${repository.fullName}/compare/${base}...${head}`,
        html_url: web,
        permalink_url: web,
        diff_url: `${web}.diff`,
        patch_url: `${web}.patch`,
        base_commit: commitJson(repository, base, addresses),
        merge_base_commit: commitJson(repository, mergeBase, addresses),
        status,
        ahead_by: ahead,
        behind_by: behind,
        total_commits: commits.length,
        commits: (page as readonly string[]).map((commit) => commitJson(repository, commit, addresses)),
        files: files.map((file) => fileJson(file, repository, head, addresses)),
      },
    };
  },

  "git/get-tree": (context) => {
    const { repository, addresses, url } = context;
    const name = context.parameters.tree_sha ?? "";
    const tree =
      repository.maybe("rev-parse", "--verify", "--quiet", `${name}^{tree}`) ??
      repository.maybe("rev-parse", "--verify", "--quiet", `refs/heads/${name}^{tree}`);
    if (tree === undefined) throw notFound();
    const all = listTree(context, tree, url.searchParams.has("recursive") ? ["-r", "-t"] : []);
    const limit = repository.settings.treeLimit;
    const root = `${addresses.api}/repos/${repository.fullName}/git`;
    const entries = all.slice(0, limit).map(({ mode, type, sha, size, path }) => ({
      path,
      mode,
      type,
      sha,
      ...(type === "blob" && size !== undefined ? { size } : {}),
      ...(type === "commit" ? {} : { url: `${root}/${type}s/${sha}` }),
    }));
    return {
      status: 200,
      body: { sha: tree, url: `${root}/trees/${tree}`, tree: entries, truncated: all.length > limit },
    };
  },

  "git/get-blob": (context) => {
    const { repository, addresses } = context;
    const sha = context.parameters.file_sha ?? "";
    if (repository.maybe("cat-file", "-t", sha) !== "blob") throw notFound();
    const bytes = repository.bytes(["cat-file", "blob", sha]);
    if (bytes.length > 100 * MEBIBYTE) {
      throw new Refusal(403, "This API returns blobs up to 100 MB in size.", [{ code: "too_large", field: "data" }]);
    }
    if (isRaw(context)) return { status: 200, body: bytes };
    return {
      status: 200,
      body: {
        sha,
        node_id: `B_${sha}`,
        size: bytes.length,
        url: `${addresses.api}/repos/${repository.fullName}/git/blobs/${sha}`,
        content: lined(bytes),
        encoding: "base64",
      },
    };
  },

  "git/get-commit": (context) => {
    const sha = context.parameters.commit_sha ?? "";
    if (context.repository.maybe("cat-file", "-t", sha) !== "commit") throw notFound();
    return { status: 200, body: gitCommitJson(context.repository, sha, context.addresses) };
  },

  "git/get-ref": ({ repository, parameters, addresses }) => {
    const ref = `refs/${parameters.ref ?? ""}`;
    const sha = repository.maybe("rev-parse", "--verify", "--quiet", ref);
    if (sha === undefined) throw notFound();
    const url = `${addresses.api}/repos/${repository.fullName}/git`;
    return {
      status: 200,
      body: {
        ref,
        node_id: `REF_${sha}`,
        url: `${url}/${ref}`,
        object: { type: "commit", sha, url: `${url}/commits/${sha}` },
      },
    };
  },

  "repos/get-content": (context) => {
    const commit = commitOf(context, context.url.searchParams.get("ref") ?? context.repository.defaultBranch);
    return content(context, commit, (context.parameters.path ?? "").replace(/^\.?\/|\/$/g, ""), 0);
  },

  "repos/download-tarball-archive": (context) => {
    const commit = commitOf(context, context.parameters.ref ?? context.repository.defaultBranch);
    const location = `${context.archives}/${context.repository.fullName}/legacy.tar.gz/${commit}?token=temporary`;
    return { status: 302, headers: { location } };
  },
};

function listTree({ repository }: Context, tree: string, flags: readonly string[]): readonly Entry[] {
  const output = repository.bytes(["ls-tree", "--long", "-z", ...flags, tree]).toString("utf8");
  return [...output.matchAll(/(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t([^\0]+)\0/g)].map(
    ([, mode = "", type = "", sha = "", size = "", path = ""]) => ({
      mode,
      type: type as Entry["type"],
      sha,
      size: size === "-" ? undefined : Number(size),
      path,
    }),
  );
}

function isRaw({ accept }: Context): boolean {
  return /\.raw\b/.test(accept);
}

function lined(bytes: Buffer): string {
  return bytes.toString("base64").replace(/.{60}/g, "$&\n");
}

/** How many links lead on before it is given up. */
const MAX_LINKS = 8;

/** See https://docs.github.com/en/rest/repos/contents#get-repository-content. */
function content(context: Context, commit: string, path: string, depth: number): Answer {
  const { repository } = context;
  const entry = path === "" ? undefined : entryAt(context, commit, path);
  if (entry?.type === "tree" || path === "") {
    const entries = listTree(context, `${commit}:${path}`, []);
    return {
      status: 200,
      body: entries
        .slice(0, 1000)
        // Submodules are listed as files, for the sake of old clients.
        .map((inner) => ({
          ...common(context, posix.join(path, inner.path), inner),
          type: inner.type === "tree" ? "dir" : inner.mode === "120000" ? "symlink" : "file",
        })),
    };
  }
  if (entry === undefined) throw notFound();
  if (entry.type === "commit") {
    return {
      status: 200,
      body: { ...common(context, path, entry), type: "submodule", submodule_git_url: "https://example.com/module.git" },
    };
  }
  const bytes = repository.bytes(["cat-file", "blob", entry.sha]);
  if (entry.mode === "120000") {
    const target = posix.join(posix.dirname(path), bytes.toString("utf8"));
    // A link to a file of the repository is followed, and the answer does not say so.
    if (depth < MAX_LINKS && !target.startsWith("..") && entryAt(context, commit, target)?.type === "blob") {
      return content(context, commit, target, depth + 1);
    }
    return {
      status: 200,
      body: { ...common(context, path, entry), type: "symlink", target: bytes.toString("utf8") },
    };
  }
  if (isRaw(context)) return { status: 200, body: bytes };
  const isLarge = bytes.length > MEBIBYTE;
  return {
    status: 200,
    body: {
      ...common(context, path, entry),
      type: "file",
      content: isLarge ? "" : lined(bytes),
      encoding: isLarge ? "none" : "base64",
    },
  };
}

function entryAt(context: Context, commit: string, path: string): Entry | undefined {
  const [mode, sha] =
    context.repository.maybe("ls-tree", "--format=%(objectmode) %(objectname)", commit, "--", path)?.split(" ") ?? [];
  if (mode === undefined || sha === undefined) return undefined;
  const type = mode === "040000" ? "tree" : mode === "160000" ? "commit" : "blob";
  const size = type === "blob" ? Number(context.repository.git("cat-file", "-s", sha)) : undefined;
  return { mode, type, sha, size, path };
}

function common({ repository, addresses }: Context, path: string, { sha, size = 0 }: Entry) {
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  const self = `${addresses.api}/repos/${repository.fullName}/contents/${encoded}`;
  const git = `${addresses.api}/repos/${repository.fullName}/git/blobs/${sha}`;
  const html = `${addresses.web}/${repository.fullName}/blob/${encoded}`;
  return {
    name: posix.basename(path),
    path,
    sha,
    size,
    url: self,
    html_url: html,
    git_url: git,
    download_url: html,
    _links: { self, git, html },
  };
}
