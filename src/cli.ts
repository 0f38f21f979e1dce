import { homedir } from "node:os";
import { fileURLToPath } from "node:url";
import { codeCacheFolder } from "./cli/code-cache-folder.js";
import { runScript } from "./cli/code-cache.js";
import type * as Program from "./cli/program.js";
import { optimiseLate } from "./cli/tier-up.js";

optimiseLate();

const script = fileURLToPath(new URL("./program.cjs", import.meta.url));
const ran = runScript(script, codeCacheFolder(process.env, process.platform, homeFolder()));
const { runProgram, usedParts } = ran.exports as typeof Program;
process.exitCode = await runProgram(process.argv);
ran.keep(usedParts());

/** Empty where the user has none, which Node takes as an error. */
function homeFolder(): string {
  try {
    return homedir();
  } catch {
    return "";
  }
}
