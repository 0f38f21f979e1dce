import { buildSync } from "esbuild";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openToolchain, type Toolchain, type ToolchainOptions } from "../../src/policy/toolchain.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The child's script as JavaScript; by process, so that test files that run at the same time do not share it. */
const child = join(root, "node_modules", ".cache", "rds-gate", `toolchain-child-${process.pid}.mjs`);

/** The toolchain as it is in the repository, with the child's script bundled for this run of the tests. */
export function openTestToolchain(options: Omit<ToolchainOptions, "child"> = {}): Toolchain {
  buildSync({
    entryPoints: [join(root, "src/policy/toolchain-child.ts")],
    outfile: child,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  return openToolchain({ child, wasm: join(root, "tools/opa/opa.wasm.br"), ...options });
}

/** What the build of the toolchain has recorded. */
export const record = JSON.parse(readFileSync(join(root, "tools/opa/opa.json"), "utf8")) as {
  readonly opaVersion: string;
  readonly goVersion: string;
  readonly sha256: string;
};
