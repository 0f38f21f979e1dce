import { gzipSync, gunzipSync } from "node:zlib";
import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ArchiveError, readArchive } from "../../src/github/archive.js";
import { testRepository } from "../source/repository-fixture.js";
import type { TestRepository } from "../source/repository-fixture.js";

let test: TestRepository;
beforeEach(() => {
  test = testRepository();
});
afterEach(() => {
  test.delete();
});

/** As GitHub makes it: by git, within a folder. */
function archive(): Buffer {
  test.commit();
  return execFileSync("git", ["-C", test.root, "archive", "--format=tar.gz", "--prefix=o-r-1234567/", "HEAD"]);
}

const all = (): boolean => true;
const texts = (files: ReadonlyMap<string, Buffer>) =>
  Object.fromEntries([...files].map(([path, content]) => [path, content.toString("latin1")]));

/** A tar file of one regular file, as other programs than git may make it. */
function tarOf(name: string, content: string, change: (header: Buffer) => void = () => undefined): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write("0000644\0", 100);
  header.write(`${content.length.toString(8).padStart(11, "0")}\0`, 124);
  header.write("0", 156);
  header.write("ustar\x0000", 257);
  change(header);
  header.fill(0x20, 148, 156);
  header.write(
    `${header
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, "0")}\0 `,
    148,
  );
  const body = Buffer.alloc(Math.ceil(content.length / 512) * 512);
  body.write(content);
  return Buffer.concat([header, body]);
}
const END = Buffer.alloc(1024);

describe("an archive", () => {
  it("gives files by their paths in the repository, whatever their names and lengths", async () => {
    const files = {
      "main.tf": "a\n",
      "empty.tf": "",
      "block.tf": "x".repeat(512),
      "blocks.tf": "y".repeat(100_001),
      "ünï-✓.tf": "u",
      "new\nline.tf": "n",
      [`${"long-".repeat(25)}.tf`]: "longer than a ustar name",
      [`${"folder/".repeat(40)}main.tf`]: "in a deep folder",
      [`${"f".repeat(120)}/${"g".repeat(200)}.tf`]: "longer than name and prefix",
    };
    for (const [path, content] of Object.entries(files)) test.write(path, content);
    expect(texts(await readArchive(archive(), all))).toEqual(files);
  });

  it("gives what is wanted only, and no links", async () => {
    test.write("a.tf", "a");
    test.write("b.tf", "bb");
    symlinkSync("a.tf", join(test.root, "link.tf"));
    const asked: (readonly [string, number])[] = [];
    const files = await readArchive(archive(), (path, size) => {
      asked.push([path, size]);
      return path !== "a.tf";
    });
    expect(texts(files)).toEqual({ "b.tf": "bb" });
    expect(asked).toEqual([
      ["a.tf", 1],
      ["b.tf", 2],
    ]);
  });

  it("may have GNU's long names", async () => {
    const name = `top/${"n".repeat(150)}`;
    const tar = Buffer.concat([
      tarOf("././@LongLink", `${name}\0`, (header) => header.write("L", 156)),
      tarOf("top/nnn", "content"),
      tarOf("top/next", "next"),
      END,
    ]);
    expect(texts(await readArchive(gzipSync(tar), all))).toEqual({ ["n".repeat(150)]: "content", next: "next" });
  });

  it.each([
    ["no gzip", Buffer.from("not an archive")],
    ["empty", Buffer.alloc(0)],
    ["cut off within the compressed data", gzipSync(Buffer.concat([tarOf("o/a", "a"), END])).subarray(0, 40)],
    ["without an end", gzipSync(tarOf("o/a", "a"))],
    ["cut off within a file", gzipSync(tarOf("o/a", "a".repeat(2000)).subarray(0, 1024))],
    ["of a wrong checksum", gzipSync(Buffer.concat([Buffer.from(tarOf("o/a", "a")).fill("x", 0, 1), END]))],
    ["of an unknown size", gzipSync(Buffer.concat([tarOf("o/a", "a", (header) => header.write("zz", 124)), END]))],
    [
      "of a broken extended header",
      gzipSync(Buffer.concat([tarOf("x", "99 path=a\n", (header) => header.write("x", 156)), tarOf("o/a", "a"), END])),
    ],
  ])("is refused when it is %s", async (_, damaged) => {
    await expect(readArchive(damaged, all)).rejects.toBeInstanceOf(ArchiveError);
  });

  it("either gives files or is refused, however it is damaged", async () => {
    test.write("main.tf", "a\n".repeat(600));
    test.write(`${"long-".repeat(25)}.tf`, "b");
    const tar = gunzipSync(archive());
    await fc.assert(
      fc.asyncProperty(fc.nat(tar.length - 1), fc.uint8Array({ minLength: 1, maxLength: 20 }), async (at, bytes) => {
        const damaged = Buffer.from(tar);
        damaged.set(bytes.subarray(0, tar.length - at), at);
        const result = await readArchive(gzipSync(damaged), all).catch((error: unknown) => error);
        expect(result instanceof Map || result instanceof ArchiveError).toBe(true);
      }),
    );
  });
});
