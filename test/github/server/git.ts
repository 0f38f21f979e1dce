import { execFileSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What becomes of a file in a commit: its content, a deletion (`null`), a rename, or a content with a mode of its own. */
export type FileChange =
  | string
  | Buffer
  | null
  | { readonly renamedFrom: string; readonly content?: string }
  | { readonly mode: "100755" | "120000"; readonly content: string }
  | { readonly mode: "160000"; readonly commit: string };

export type FileChanges = Readonly<Record<string, FileChange>>;

/** A bare repository in a temporary folder. */
export interface BareRepository {
  readonly folder: string;
  /** Runs git there and gives its output as it is. @throws when git fails */
  readonly bytes: (args: readonly string[], input?: Buffer) => Buffer;
  /** Runs git there and gives its output as text, without the last line end. @throws when git fails */
  readonly git: (...args: string[]) => string;
  /** As `git`, but `undefined` when git fails. */
  readonly maybe: (...args: string[]) => string | undefined;
  /** Commits changes onto a branch without a working tree. @returns the commit's id */
  readonly commit: (options: CommitOptions) => string;
  readonly delete: () => void;
}

export interface CommitOptions {
  readonly branch: string;
  readonly files: FileChanges;
  readonly message?: string;
  /** The commit to build on; the branch's tip when it is left out, none when that is not there. */
  readonly from?: string;
}

/** Settings of the machine must not change what is tested. */
export const GIT_ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Author",
  GIT_AUTHOR_EMAIL: "author@example.com",
  GIT_COMMITTER_NAME: "Author",
  GIT_COMMITTER_EMAIL: "author@example.com",
  GIT_AUTHOR_DATE: "1790000000 +0000",
  GIT_COMMITTER_DATE: "1790000000 +0000",
};

export function bareRepository(): BareRepository {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "rds-gate-github-")));
  const bytes = (args: readonly string[], input?: Buffer) =>
    execFileSync("git", ["-C", folder, ...args], {
      env: { ...process.env, ...GIT_ENVIRONMENT },
      stdio: "pipe",
      maxBuffer: 1 << 29,
      ...(input === undefined ? {} : { input }),
    });
  const git = (...args: string[]) => bytes(args).toString("utf8").replace(/\n$/, "");
  const maybe = (...args: string[]) => {
    try {
      return git(...args);
    } catch {
      return undefined;
    }
  };
  git("init", "--quiet", "--bare", "--initial-branch=main");
  // actions/checkout fetches single commits, which GitHub allows.
  git("config", "uploadpack.allowAnySHA1InWant", "true");
  return {
    folder,
    bytes,
    git,
    maybe,
    commit(options) {
      const ref = `refs/heads/${options.branch}`;
      const parent = options.from ?? maybe("rev-parse", "--verify", "--quiet", ref);
      bytes(["fast-import", "--quiet", "--force"], importStream(ref, parent, options));
      return git("rev-parse", ref);
    },
    delete: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The commands of git-fast-import(1) for one commit. */
function importStream(ref: string, parent: string | undefined, { files, message = "Change" }: CommitOptions): Buffer {
  const chunks: (string | Buffer)[] = [
    `commit ${ref}\ncommitter Author <author@example.com> ${GIT_ENVIRONMENT.GIT_COMMITTER_DATE}\n`,
    ...data(message),
    parent === undefined ? "" : `from ${parent}\n`,
  ];
  for (const [path, change] of Object.entries(files)) {
    const name = quoted(path);
    if (change === null) {
      chunks.push(`D ${name}\n`);
    } else if (typeof change === "string" || Buffer.isBuffer(change)) {
      chunks.push(`M 100644 inline ${name}\n`, ...data(change));
    } else if ("renamedFrom" in change) {
      chunks.push(`R ${quoted(change.renamedFrom)} ${name}\n`);
      if (change.content !== undefined) chunks.push(`M 100644 inline ${name}\n`, ...data(change.content));
    } else if (change.mode === "160000") {
      chunks.push(`M 160000 ${change.commit} ${name}\n`);
    } else {
      chunks.push(`M ${change.mode} inline ${name}\n`, ...data(change.content));
    }
  }
  return Buffer.concat(chunks.map((chunk) => (typeof chunk === "string" ? Buffer.from(chunk) : chunk)));
}

function data(content: string | Buffer): readonly (string | Buffer)[] {
  const bytes = Buffer.from(content);
  return [`data ${bytes.length}\n`, bytes, "\n"];
}

/** A path in the C-style quotes that git reads. */
function quoted(path: string): string {
  return `"${path.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n")}"`;
}
