import { describe, expect, it } from "vitest";
import { findRoots } from "../../src/terraform/index.js";
import { memoryTree } from "../support/memory-tree.js";

function roots(files: Readonly<Record<string, string>>): readonly string[] {
  return findRoots(memoryTree(files));
}

const call = (source: string): string => `module "m" {\n  source = ${source}\n}\n`;

describe("root modules", () => {
  it("are folders with configuration files", () => {
    expect(roots({ "main.tf": "", "envs/prod/db.tofu": "", "docs/a.md": "", "cdk/cdk.tf.json": "{}" })).toEqual([
      ".",
      "cdk",
      "envs/prod",
    ]);
  });

  it("are not modules that another folder calls", () => {
    const files = { "envs/prod/main.tf": call('"../../modules/db"'), "modules/db/main.tf": call('"./inner"') };
    expect(roots({ ...files, "modules/db/inner/main.tf": "" })).toEqual(["envs/prod"]);
  });

  it("are modules that nobody calls", () => {
    expect(roots({ "main.tf": "", "modules/unused/main.tf": "" })).toEqual([".", "modules/unused"]);
  });

  it("lose no module when modules only call each other", () => {
    expect(roots({ "a/main.tf": call('"../b"'), "b/main.tf": call('"../a"') })).toEqual(["a"]);
  });

  it("stay roots when they call themselves", () => {
    expect(roots({ "a/main.tf": call('"./"') })).toEqual(["a"]);
  });

  it("are not in downloaded or vendored folders", () => {
    const paths = [".terraform/modules/x/main.tf", "node_modules/x/main.tf", "vendor/x/main.tf"];
    expect(roots(Object.fromEntries(paths.map((path) => [path, ""])))).toEqual([]);
  });

  it("are found through sources in JSON and through sources with locals", () => {
    const json = JSON.stringify({ module: { m: { source: "../shared" } } });
    const opentofu = `locals {\n  base = "../.."\n}\n${call('"${local.base}/modules/net"')}`;
    expect(
      roots({
        "a/main.tf.json": json,
        "shared/main.tf": "",
        "envs/dev/main.tofu": opentofu,
        "modules/net/main.tf": "",
      }),
    ).toEqual(["a", "envs/dev"]);
  });
});
