import { answerAsWorker } from "./policy/worker.js";
import { runProgram } from "./cli/program.js";
import { optimiseLate } from "./cli/tier-up.js";

optimiseLate();

// A pack of others is evaluated by this script in a worker thread.
if (!(await answerAsWorker())) process.exitCode = await runProgram(process.argv);
