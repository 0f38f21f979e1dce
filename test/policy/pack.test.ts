import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadPack, PackError } from "../../src/policy/pack.js";
import { corePackFolder } from "../support/core-pack.js";

let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "rds-gate-pack-"));
  cpSync(await corePackFolder(), folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function changeManifest(change: (manifest: Record<string, unknown>) => void): void {
  const file = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
}

describe("loadPack", () => {
  it("reads manifest, policy and default parameters", () => {
    const pack = loadPack(folder);
    expect(pack.manifest.name).toBe("core");
    expect(pack.wasm.subarray(0, 4)).toEqual(Buffer.from("\0asm"));
    expect(Object.keys(pack.params).sort()).toEqual(
      pack.manifest.rules.filter(({ parameters }) => Object.keys(parameters).length > 0).map(({ id }) => id),
    );
  });

  it.each([
    [
      "a file is missing",
      () => {
        rmSync(join(folder, "policy.wasm"));
      },
      "no policy.wasm",
    ],
    [
      "the policy was changed",
      () => {
        writeFileSync(join(folder, "policy.wasm"), "other");
      },
      "does not have the hash",
    ],
    [
      "the manifest is no JSON",
      () => {
        writeFileSync(join(folder, "manifest.json"), "{");
      },
      "is not JSON",
    ],
    [
      "the format is another one",
      () => {
        changeManifest((manifest) => {
          manifest.format = 2;
        });
      },
      "format 1",
    ],
    [
      "the policy calls functions of a host that is not ours",
      () => {
        changeManifest((manifest) => {
          manifest.builtins = ["http.send"];
        });
      },
      "not available: http.send",
    ],
  ])("refuses a pack when %s", (_, damage, message) => {
    damage();
    expect(() => loadPack(folder)).toThrow(PackError);
    expect(() => loadPack(folder)).toThrow(message);
  });
});
