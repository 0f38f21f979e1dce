import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { readArchive } from "../../src/github/archive.js";

it("reads what git archives, with long and foreign names, and no links", () => {
  const folder = mkdtempSync(join(tmpdir(), "rds-gate-archive-"));
  try {
    const git = (...args: string[]): Buffer =>
      execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", "-C", folder, ...args], {
        stdio: "pipe",
      });
    const long = `${"deep/".repeat(30)}${"n".repeat(120)}.tf`;
    const files = { "a.tf": "a", "empty.tf": "", [long]: "long", "ü/日本.tf": "x".repeat(1500) };
    git("init", "-q");
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    execFileSync("ln", ["-s", "a.tf", join(folder, "link.tf")]);
    git("add", "-A");
    git("commit", "-q", "-m", "x");
    const archive = git("archive", "--format=tar", "--prefix=o-r-abc/", "HEAD");
    const read = readArchive(gzipSync(archive));
    expect(
      Object.fromEntries(
        [...read]
          .filter(([path]) => !path.endsWith("/") && path !== "")
          .map(([path, content]) => [path, content.toString()]),
      ),
    ).toEqual(files);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it("refuses what is no archive", () => {
  expect(() => readArchive(gzipSync(Buffer.alloc(600, "x")))).toThrow("damaged");
  expect(() => readArchive(Buffer.from("x"))).toThrow();
});
