// build/policy/pack.js
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
var PackError = class extends Error {
};
function loadPack(folder, read = diskReader(folder)) {
  const manifest = readJsonFile(folder, read, "manifest.json");
  if (manifest?.format !== 1 || !Array.isArray(manifest.rules) || typeof manifest.entrypoint !== "string") {
    throw new PackError(`${folder}: manifest.json is not that of a pack of format 1; build it with "rds-gate policy build"`);
  }
  const checked = manifest;
  const wasm = readPackFile(folder, read, "policy.wasm");
  const sha256 = createHash("sha256").update(wasm).digest("hex");
  if (sha256 !== checked.sha256) {
    throw new PackError(`${folder}: policy.wasm does not have the hash that manifest.json names; build the pack again`);
  }
  if (checked.builtins.length > 0) {
    const names = checked.builtins.join(", ");
    throw new PackError(`${folder}: the pack calls built-in functions that are not available: ${names}`);
  }
  const data = readJsonFile(folder, read, "data.json");
  return { manifest: checked, wasm, params: data?.params ?? {} };
}
function diskReader(folder) {
  return (name) => {
    try {
      return readFileSync(join(folder, name));
    } catch {
      return void 0;
    }
  };
}
function readPackFile(folder, read, name) {
  const content = read(name);
  if (content !== void 0)
    return content;
  throw new PackError(`${folder}: no ${name}; a pack is a folder that "rds-gate policy build" has written`);
}
function readJsonFile(folder, read, name) {
  const text = Buffer.from(readPackFile(folder, read, name)).toString("utf8");
  try {
    return JSON.parse(text);
  } catch {
    throw new PackError(`${folder}: ${name} is not JSON; build the pack again`);
  }
}

export {
  PackError,
  loadPack
};
