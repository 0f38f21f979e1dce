import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { runGate, type GateRequest } from "../../src/gate.js";
import { selectRules } from "../../src/policy/select.js";
import type { Report } from "../../src/report/result.js";
import type { ListedTree } from "../../src/source/listed.js";
import { folderChanges } from "../../src/source/compare.js";
import { corePack } from "./core-pack.js";
import { memoryTree } from "./memory-tree.js";

export type Files = Readonly<Record<string, string>>;

export interface JudgeFilesOptions {
  readonly base?: Files;
  /** Rule ids or globs; by default all that are not opt-in. */
  readonly rules?: readonly string[];
  readonly varFiles?: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
}

/** Judges files in memory by the core pack; with `base` it compares. */
export async function judgeFiles(files: Files, options: JudgeFilesOptions = {}): Promise<Report> {
  return runGate(await requestFor(files, options));
}

/** The request to judge files in memory by the core pack. */
export async function requestFor(
  files: Files,
  options: JudgeFilesOptions = {},
): Promise<GateRequest & { readonly head: ListedTree }> {
  const packs = [await corePack()];
  const head = memoryTree(files);
  const base = options.base && memoryTree(options.base);
  return {
    head,
    ...(base && {
      base: {
        tree: base,
        changes: folderChanges(base, head),
        headFiles: head.files,
        names: { base: "base", head: "head" },
      },
    }),
    packs,
    rules: selectRules(packs, { only: options.rules ?? [], settings: {} }),
    evaluation: {
      terraform: { varFiles: options.varFiles ?? [], variables: options.variables ?? {} },
      cloudformation: {},
    },
    verdict: { failOn: "high", failOnIncomplete: true },
    isolate: () => Promise.reject(new Error("the core pack needs no worker")),
  };
}

/** The texts of all files below a folder, by relative path. */
export function readFiles(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).split(sep).join("/"), readFileSync(path, "utf8")];
    }),
  );
}
