import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RuleMetadata } from "./result.js";

/** What `manifest.json` of a pack says. */
export interface PackManifest {
  readonly format: 1;
  readonly name: string;
  readonly version: string;
  /** Version of the OPA that compiled it. */
  readonly opa: string;
  /** Slash path of the rule that reports all rules of the pack in one evaluation. */
  readonly entrypoint: string;
  readonly rules: readonly RuleMetadata[];
  /** Built-in functions that `policy.wasm` calls on its host, which has none: OPA compiles in what rules may call. */
  readonly builtins: readonly string[];
  /** Hex SHA-256 of `policy.wasm`. */
  readonly sha256: string;
}

/** A compiled pack, read and verified. */
export interface Pack {
  readonly manifest: PackManifest;
  readonly wasm: Uint8Array;
  /** Default parameters by rule id. */
  readonly params: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A pack that cannot be used; the message names the pack, what is wrong and the remedy. */
export class PackError extends Error {}

/** The files that a pack consists of. */
export const PACK_FILES = ["manifest.json", "policy.wasm", "data.json"] as const;

/** Gives the content of a pack's file, `undefined` when there is none. */
export type ReadPackFile = (name: (typeof PACK_FILES)[number]) => Uint8Array | undefined;

/**
 * Reads the pack in `folder` and verifies hash, format and built-ins.
 *
 * @param read where its files come from; by default from the folder on disk
 * @throws PackError
 */
export function loadPack(folder: string, read: ReadPackFile = diskReader(folder)): Pack {
  const manifest = readJsonFile(folder, read, "manifest.json") as Partial<PackManifest> | null;
  if (manifest?.format !== 1 || !Array.isArray(manifest.rules) || typeof manifest.entrypoint !== "string") {
    throw new PackError(
      `${folder}: manifest.json is not that of a pack of format 1; build it with "rds-gate policy build"`,
    );
  }
  const checked = manifest as PackManifest;
  const wasm = readPackFile(folder, read, "policy.wasm");
  const sha256 = createHash("sha256").update(wasm).digest("hex");
  if (sha256 !== checked.sha256) {
    throw new PackError(`${folder}: policy.wasm does not have the hash that manifest.json names; build the pack again`);
  }
  if (checked.builtins.length > 0) {
    const names = checked.builtins.join(", ");
    throw new PackError(`${folder}: the pack calls built-in functions that are not available: ${names}`);
  }
  const data = readJsonFile(folder, read, "data.json") as { readonly params?: Pack["params"] } | null;
  return { manifest: checked, wasm, params: data?.params ?? {} };
}

function diskReader(folder: string): ReadPackFile {
  return (name) => {
    try {
      return readFileSync(join(folder, name));
    } catch {
      return undefined;
    }
  };
}

function readPackFile(folder: string, read: ReadPackFile, name: (typeof PACK_FILES)[number]): Uint8Array {
  const content = read(name);
  if (content !== undefined) return content;
  throw new PackError(`${folder}: no ${name}; a pack is a folder that "rds-gate policy build" has written`);
}

function readJsonFile(folder: string, read: ReadPackFile, name: (typeof PACK_FILES)[number]): unknown {
  const text = Buffer.from(readPackFile(folder, read, name)).toString("utf8");
  try {
    return JSON.parse(text);
  } catch {
    throw new PackError(`${folder}: ${name} is not JSON; build the pack again`);
  }
}
