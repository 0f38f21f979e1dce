import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A git repository in a temporary folder. */
export interface TestRepository {
  readonly root: string;
  /** Runs git there and gives what it printed, without the last line end. */
  git(...args: string[]): string;
  write(path: string, content: string | Buffer): void;
  remove(path: string): void;
  /** Commits everything and gives the commit's id. */
  commit(message?: string): string;
  delete(): void;
}

/** Settings of the machine must not change what is tested. */
const ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.com",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.com",
};

export function testRepository(): TestRepository {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "rds-gate-git-")));
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", root, ...args], {
      env: { ...process.env, ...ENVIRONMENT },
      encoding: "utf8",
      stdio: "pipe",
    }).replace(/\n$/, "");
  let commits = 0;
  git("init", "--quiet", "--initial-branch=main");
  return {
    root,
    git,
    write(path, content) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    },
    remove(path) {
      rmSync(join(root, path), { recursive: true });
    },
    commit(message = `change ${(commits += 1)}`) {
      git("add", "--all");
      git("commit", "--quiet", "--allow-empty", "--message", message);
      return git("rev-parse", "HEAD");
    },
    delete() {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
