import { runAction } from "./action/run.js";
import { answerAsWorker } from "./policy/worker.js";

// A pack of others is evaluated by this script in a worker thread.
if (!(await answerAsWorker())) process.exitCode = await runAction(process.env);
