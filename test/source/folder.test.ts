import * as nodeFs from "node:fs";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { folderTree } from "../../src/source/folder.js";
import type { FileSystem } from "../../src/source/disk.js";
import type { TreeOptions } from "../../src/source/options.js";

const options: TreeOptions = { matters: (path) => /\.(tf|json)$/.test(path) };

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "rds-gate-folder-")));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(path: string, content: string | Buffer = ""): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** The real file system, except that the named folder or file refuses to be opened. */
function refusing(path: string, code = "EACCES"): FileSystem {
  const refuse = () => Object.assign(new Error(`${code}: refused`), { code });
  return {
    ...nodeFs,
    readdirSync: ((folder: string, rest: never) => {
      if (folder === join(root, path)) throw refuse();
      return nodeFs.readdirSync(folder, rest);
    }) as unknown as typeof nodeFs.readdirSync,
    readFileSync: ((file: string, rest: never) => {
      if (file === join(root, path)) throw refuse();
      return nodeFs.readFileSync(file, rest);
    }) as typeof nodeFs.readFileSync,
  };
}

describe("the tree of a folder", () => {
  it("lists what matters by path with its size, and every file, in code unit order", () => {
    write("b.tf", "x");
    write("a/z.tf", "xyz");
    write("a.tf", "é");
    write("Z.json");
    write("notes.md");
    const tree = folderTree(root, options);
    expect(tree.entries).toEqual([
      { path: "Z.json", size: 0 },
      { path: "a.tf", size: 2 },
      { path: "a/z.tf", size: 3 },
      { path: "b.tf", size: 1 },
    ]);
    expect(tree.files).toEqual(["Z.json", "a.tf", "a/z.tf", "b.tf", "notes.md"]);
    expect(tree.diagnostics).toEqual([]);
  });

  it("reads any file of the folder by path, however it is spelled, and nothing else", () => {
    write("modules/db/main.tf", "module");
    write("scripts/user-data.sh", "#!/bin/sh");
    const tree = folderTree(root, options);
    expect(tree.read("modules/db/main.tf")).toBe("module");
    expect(tree.read("./modules/x/../db/main.tf")).toBe("module");
    expect(tree.read("scripts/user-data.sh")).toBe("#!/bin/sh");
    for (const path of ["missing.tf", "modules", "modules/db", "", ".", "..", "../etc/passwd", "/etc/passwd", "a\0b"]) {
      expect(tree.read(path), path).toBeUndefined();
    }
    expect(tree.diagnostics).toEqual([]);
  });

  it("lists the files directly in a folder", () => {
    write("main.tf");
    write("modules/db/main.tf");
    write("modules/db/README.md");
    write("modules/db/sub/x.tf");
    const tree = folderTree(root, options);
    expect(tree.list(".")).toEqual(["main.tf"]);
    expect(tree.list("modules/db")).toEqual(["modules/db/README.md", "modules/db/main.tf"]);
    expect(tree.list("./modules/db/")).toEqual(["modules/db/README.md", "modules/db/main.tf"]);
    expect(tree.list("modules")).toEqual([]);
    expect(tree.list("..")).toEqual([]);
    expect(tree.list("nowhere")).toEqual([]);
  });

  it("passes over what tools leave behind, and still reads installed modules when asked", () => {
    write("main.tf");
    write(".git/config.json");
    write("node_modules/pkg/main.tf");
    write("sub/.terraform/modules/vpc/main.tf", "vpc");
    const tree = folderTree(root, options);
    expect(tree.files).toEqual(["main.tf"]);
    expect(tree.list("sub/.terraform/modules/vpc")).toEqual(["sub/.terraform/modules/vpc/main.tf"]);
    expect(tree.read("sub/.terraform/modules/vpc/main.tf")).toBe("vpc");
  });

  it("takes entries only from the paths that it is given, each once", () => {
    write("envs/dev/main.tf");
    write("envs/prod/main.tf");
    write("modules/db/main.tf", "db");
    write(".terraform/modules/x/main.tf");
    const paths = ["envs/dev/main.tf", "./envs/dev/", "modules/../envs/prod/main.tf", ".terraform/modules/x"];
    const tree = folderTree(root, { ...options, paths });
    expect(tree.entries.map((entry) => entry.path)).toEqual([
      ".terraform/modules/x/main.tf",
      "envs/dev/main.tf",
      "envs/prod/main.tf",
    ]);
    expect(tree.read("modules/db/main.tf")).toBe("db");
    expect(tree.list("modules/db")).toEqual(["modules/db/main.tf"]);
  });

  it("reports paths that do not exist or leave the folder", () => {
    write("main.tf");
    const tree = folderTree(root, { ...options, paths: ["main.tf", "typo", "../secrets", "/etc"] });
    expect(tree.entries.map((entry) => entry.path)).toEqual(["main.tf"]);
    expect(tree.diagnostics.map(({ code, severity, span }) => [code, severity, span.path])).toEqual([
      ["source-outside-root", "error", "../secrets"],
      ["source-outside-root", "error", "/etc"],
      ["source-path-missing", "error", "typo"],
    ]);
  });

  it("strips a byte order mark and keeps line ends", () => {
    write("main.tf", "\uFEFFa\r\nb\n");
    expect(folderTree(root, options).read("main.tf")).toBe("a\r\nb\n");
  });

  it.each([
    ["UTF-16 LE", Buffer.from("\uFEFFAWSTemplateFormatVersion: x\n", "utf16le")],
    ["UTF-16 BE", Buffer.from("\uFEFFAWSTemplateFormatVersion: x\n", "utf16le").swap16()],
  ])("knows what it refuses in %s", (_, content) => {
    write("t.yaml", Buffer.concat([content, Buffer.from([0])]));
    const tree = folderTree(root, { ...options, concerns: (_path, beginning) => beginning.startsWith("AWSTemplate") });
    expect(tree.read("t.yaml")).toBeUndefined();
    expect(tree.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["source-encoding", "error"]]);
  });

  it("refuses text that is not UTF-8, once, unless it is foreign", () => {
    write("latin.json", Buffer.from('{"caf\xe9": 1}', "latin1"));
    const tree = folderTree(root, options);
    expect(tree.read("latin.json")).toBeUndefined();
    expect(tree.read("latin.json")).toBeUndefined();
    expect(tree.read("./latin.json")).toBeUndefined();
    expect(tree.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["source-encoding", "error"]]);

    const lenient = folderTree(root, { ...options, concerns: (_, beginning) => beginning.includes("AWSTemplate") });
    expect(lenient.read("latin.json")).toBeUndefined();
    expect(lenient.diagnostics).toEqual([]);
  });

  it("refuses a file that is too large to be judged, and leaves others alone", () => {
    write("big.tf", "x".repeat(101));
    write("big.bin", "x".repeat(101));
    write("edge.tf", "x".repeat(100));
    const tree = folderTree(root, { ...options, maxBytes: 100 });
    expect(tree.entries.map((entry) => entry.path)).toEqual(["edge.tf"]);
    expect(tree.diagnostics.map(({ code, span }) => [code, span.path])).toEqual([["source-too-large", "big.tf"]]);
    expect(tree.read("big.tf")).toBeUndefined();
    expect(tree.read("edge.tf")).toHaveLength(100);
    expect(tree.read("big.bin")).toBeUndefined();
    expect(tree.diagnostics.map(({ span }) => span.path)).toEqual(["big.tf", "big.bin"]);
  });

  it("passes over a large file whose beginning shows that it is foreign", () => {
    write("data.json", `[${"1,".repeat(100)}1]`);
    const seen: string[] = [];
    const tree = folderTree(root, {
      ...options,
      maxBytes: 100,
      concerns: (path, beginning) => {
        seen.push(path, beginning.slice(0, 5));
        return false;
      },
    });
    expect(seen).toEqual(["data.json", "[1,1,"]);
    expect(tree.entries).toEqual([]);
    expect(tree.diagnostics).toEqual([]);
  });

  it("reads a large file of a kind that is large, by its beginning", () => {
    write("account.json", `{"RoleDetailList": [${"1,".repeat(100)}1]}`);
    write("other.json", `{"Other": [${"1,".repeat(100)}1]}`);
    const tree = folderTree(root, {
      ...options,
      maxBytes: 100,
      mayBeLarge: (_, beginning) => beginning.includes("RoleDetailList"),
    });
    expect(tree.entries.map(({ path }) => path)).toEqual(["account.json"]);
    expect(tree.read("account.json")).toContain("1,1]}");
    expect(tree.diagnostics.map(({ code, span }) => [code, span.path])).toEqual([["source-too-large", "other.json"]]);
  });

  it("keeps hostile names as they are", () => {
    const names = ["-rf.tf", 'quo"te.tf', "new\nline.tf", "sp ace.tf", "ünï-✓.tf", "%2e%2e.tf", "$(id).tf"];
    for (const name of names) write(name, name);
    const tree = folderTree(root, options);
    expect(new Set(tree.entries.map((entry) => entry.path))).toEqual(new Set(names));
    for (const name of names) expect(tree.read(name)).toBe(name);
  });

  it("reports a name that is not UTF-8", () => {
    const name = Buffer.concat([Buffer.from(`${root}/caf`), Buffer.from([0xe9]), Buffer.from(".tf")]);
    try {
      writeFileSync(name, "x");
    } catch {
      return; // The file system takes UTF-8 names only.
    }
    const tree = folderTree(root, options);
    expect(tree.entries).toEqual([]);
    expect(tree.diagnostics.map(({ code }) => code)).toEqual(["source-name"]);
  });

  it("reports a folder that cannot be opened and reads the rest", () => {
    write("open/main.tf");
    write("closed/main.tf");
    const tree = folderTree(root, options, refusing("closed"));
    expect(tree.entries.map((entry) => entry.path)).toEqual(["open/main.tf"]);
    expect(tree.diagnostics).toMatchObject([
      { code: "source-unreadable", severity: "error", span: { path: "closed" } },
    ]);
    expect(tree.diagnostics[0]?.message).toContain("permission denied");
  });

  it("reports a file that cannot be opened when it is read", () => {
    write("main.tf");
    const tree = folderTree(root, options, refusing("main.tf", "EIO"));
    expect(tree.diagnostics).toEqual([]);
    expect(tree.read("main.tf")).toBeUndefined();
    expect(tree.diagnostics).toMatchObject([{ code: "source-unreadable", span: { path: "main.tf" } }]);
  });

  it("says that the judged folder itself does not exist", () => {
    expect(() => folderTree(join(root, "nowhere"), options)).toThrow(/ENOENT/);
  });
});

describe("symbolic links", () => {
  it("are refused in the place of a file that matters, wherever they lead", () => {
    write("real.tf", "x");
    write("docs/a.md");
    symlinkSync("real.tf", join(root, "inside.tf"));
    symlinkSync("/etc/passwd", join(root, "outside.tf"));
    symlinkSync("nowhere", join(root, "dangling.tf"));
    symlinkSync("loop.tf", join(root, "loop.tf"));
    symlinkSync("docs/a.md", join(root, "README.md"));
    const tree = folderTree(root, options);
    expect(tree.entries.map((entry) => entry.path)).toEqual(["real.tf"]);
    expect(tree.files).toEqual(["docs/a.md", "real.tf"]);
    expect(tree.diagnostics.map(({ code, severity, span }) => [code, severity, span.path])).toEqual([
      ["source-symlink", "error", "dangling.tf"],
      ["source-symlink", "error", "inside.tf"],
      ["source-symlink", "error", "loop.tf"],
      ["source-symlink", "error", "outside.tf"],
    ]);
    for (const path of ["inside.tf", "outside.tf", "dangling.tf", "loop.tf"]) expect(tree.read(path)).toBeUndefined();
  });

  it("to folders are not followed: a note within the tree, a warning out of it", () => {
    write("modules/db/main.tf", "x");
    mkdirSync(join(root, "envs"));
    symlinkSync("../modules", join(root, "envs/modules"));
    symlinkSync(tmpdir(), join(root, "envs/tmp"));
    const tree = folderTree(root, options);
    expect(tree.entries.map((entry) => entry.path)).toEqual(["modules/db/main.tf"]);
    expect(tree.diagnostics.map(({ severity, span }) => [severity, span.path])).toEqual([
      ["note", "envs/modules"],
      ["warning", "envs/tmp"],
    ]);
    expect(tree.read("envs/modules/db/main.tf")).toBeUndefined();
    expect(tree.list("envs/modules/db")).toEqual([]);
    expect(tree.diagnostics.at(-1)).toMatchObject({ severity: "error", span: { path: "envs/modules/db/main.tf" } });
  });

  it("are refused as the path to judge", () => {
    write("modules/db/main.tf");
    symlinkSync("modules", join(root, "link"));
    const tree = folderTree(root, { ...options, paths: ["link", "link/db"] });
    expect(tree.entries).toEqual([]);
    expect(tree.diagnostics.map(({ code, severity, span }) => [code, severity, span.path])).toEqual([
      ["source-symlink", "error", "link"],
      ["source-symlink", "error", "link/db"],
    ]);
  });

  it("that replace a file after it was listed are not read", () => {
    write("main.tf", "x");
    const tree = folderTree(root, options);
    rmSync(join(root, "main.tf"));
    symlinkSync("/etc/passwd", join(root, "main.tf"));
    expect(tree.read("main.tf")).toBeUndefined();
  });
});
