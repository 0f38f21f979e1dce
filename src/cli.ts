import { runProgram } from "./cli/program.js";
import { optimiseLate } from "./cli/tier-up.js";

optimiseLate();

process.exitCode = await runProgram(process.argv);
