#!/usr/bin/env node
// build/cli.js
import { homedir } from "node:os";
import { fileURLToPath } from "node:url";

// build/cli/code-cache-folder.js
import { join } from "node:path";
function codeCacheFolder(env, platform, home) {
  const { RDS_GATE_CODE_CACHE: named, XDG_CACHE_HOME, LOCALAPPDATA } = env;
  if (named === "off")
    return void 0;
  if (named !== void 0 && named !== "")
    return named;
  const folders = {
    darwin: home && join(home, "Library", "Caches"),
    win32: LOCALAPPDATA
  };
  const folder = platform in folders ? folders[platform] : XDG_CACHE_HOME ?? (home && join(home, ".cache"));
  return folder ? join(folder, "rds-gate") : void 0;
}

// build/cli/code-cache.js
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join as join2 } from "node:path";
import { Script } from "node:vm";
var MOST_KEPT = 6;
var SUFFIX = ".code";
var WRITABLE_BY_OTHERS = 18;
function runScript(file, folder) {
  const bytes = readFileSync(file);
  const source = bytes.toString("latin1");
  const place = folder && join2(folder, nameFor(bytes));
  const kept = place === void 0 ? void 0 : keptCode(place);
  const wrapped = `(function (exports, require, module, __filename, __dirname) { ${source}
})`;
  const script2 = new Script(wrapped, { filename: file, ...kept && { cachedData: kept.code } });
  const known = script2.cachedDataRejected === false ? kept?.parts : void 0;
  const module = { exports: {} };
  script2.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  return {
    exports: module.exports,
    keep(parts) {
      const isKnown = known !== void 0 && parts.every((part) => known.includes(part));
      if (folder === void 0 || place === void 0 || isKnown)
        return;
      try {
        makeFolder(dirname(folder));
        makeFolder(folder);
        keepCode(place, () => script2.createCachedData(), [.../* @__PURE__ */ new Set([...known ?? [], ...parts])]);
        forgetOthers(folder);
      } catch {
      }
    }
  };
}
function nameFor(script2) {
  const hash = createHash("sha256").update(script2).digest("hex").slice(0, 32);
  return `${hash}-${process.versions.v8}-${process.arch}${SUFFIX}`;
}
function keptCode(place) {
  try {
    const { uid, mode } = statSync(place);
    const isOwn = process.getuid === void 0 || uid === process.getuid() && (mode & WRITABLE_BY_OTHERS) === 0;
    if (!isOwn)
      return void 0;
    const bytes = readFileSync(place);
    const end = bytes.indexOf("\n");
    const { sha256, parts } = JSON.parse(bytes.toString("utf8", 0, end));
    const code = bytes.subarray(end + 1);
    return sha256 === hashOf(code) ? { sha256, parts, code } : void 0;
  } catch {
    return void 0;
  }
}
function makeFolder(folder) {
  if (!existsSync(folder))
    mkdirSync(folder, { mode: 448 });
}
function keepCode(place, compiled, parts) {
  const beside = `${place}-${process.pid}`;
  writeFileSync(beside, "", { mode: 384 });
  try {
    const code = compiled();
    const header = { sha256: hashOf(code), parts };
    writeFileSync(beside, Buffer.concat([Buffer.from(`${JSON.stringify(header)}
`), code]));
    renameSync(beside, place);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
function hashOf(code) {
  return createHash("sha256").update(code).digest("hex");
}
function forgetOthers(folder) {
  const kept = readdirSync(folder).filter((name) => name.endsWith(SUFFIX)).map((name) => ({ place: join2(folder, name), since: statSync(join2(folder, name)).mtimeMs }));
  const oldest = kept.sort((a, b) => b.since - a.since).slice(MOST_KEPT);
  for (const { place } of oldest)
    rmSync(place, { force: true });
}

// build/cli/tier-up.js
import { setFlagsFromString } from "node:v8";
var INTERRUPT_BUDGET = 5e5;
function tierUpFlag(v8) {
  return v8.startsWith("11.") ? `--interrupt-budget=${INTERRUPT_BUDGET}` : void 0;
}
function optimiseLate() {
  const flag = tierUpFlag(process.versions.v8);
  if (flag !== void 0)
    setFlagsFromString(flag);
}

// build/cli.js
optimiseLate();
var script = fileURLToPath(new URL("./program.cjs", import.meta.url));
var ran = runScript(script, codeCacheFolder(process.env, process.platform, homeFolder()));
var { runProgram, usedParts } = ran.exports;
process.exitCode = await runProgram(process.argv);
ran.keep(usedParts());
function homeFolder() {
  try {
    return homedir();
  } catch {
    return "";
  }
}
