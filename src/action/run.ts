import { getInput, setOutput } from "@actions/core";
import { describeActionFailure } from "./failure.js";
import { treeOptions } from "../request/trees.js";
import { runGate } from "../gate.js";
import { createGitHub } from "../github/client.js";
import { occasionOf } from "../github/event.js";
import type { GitHub } from "../github/github.js";
import { DEFAULT_RETRY } from "../github/retry.js";
import type { Report } from "../report/result.js";
import { outcome, VERDICTS } from "../report/words.js";
import { readEvent, requireVariable, type Environment } from "./environment.js";
import { readInputs, type Inputs } from "./inputs.js";
import { createLog, type Log } from "./log.js";
import { outputsOf, outputsWithoutReport } from "./outputs.js";
import { publish } from "./publish.js";
import { writeReports } from "./reports.js";
import { requestFor, type ActionRequest } from "./request.js";
import { openTrees, type Judged } from "./trees.js";

/**
 * The Action: judges what the event is about, writes reports and outputs, and shows the results where the workflow wants
 * them. The verdict is decided before anything is shown, and nothing that fails afterwards changes it.
 *
 * @returns the exit code: 0 when the verdict is `pass`, or when the workflow only wants to be warned
 */
export async function runAction(env: Environment): Promise<number> {
  const log = createLog();
  try {
    const inputs = readInputs((name) => getInput(name));
    log.hide(inputs.token);
    return await judge(env, inputs, log);
  } catch (error) {
    log.annotate("error", `RDS Gate could not judge: ${describeActionFailure(error)}`);
    setOutputs(outputsWithoutReport("incomplete"));
    return 1;
  }
}

async function judge(env: Environment, inputs: Inputs, log: Log): Promise<number> {
  const occasion = occasionOf(env, readEvent(env));
  if (occasion.kind === "nothing") {
    log.info(`Nothing is judged: ${occasion.reason}.`);
    setOutputs(outputsWithoutReport("pass"));
    return 0;
  }
  const github = clientFor(env, inputs, log);
  const options = treeOptions();
  const opened = await openTrees(occasion, github, env, options);
  for (const note of opened.trees.notes) log.info(note);
  const { judged, request, report, warnOnly, accepted } = await judgeWhole(opened, inputs, env.GITHUB_WORKSPACE ?? "");

  const paths = writeReports(report, requireVariable(env, "RUNNER_TEMP"));
  setOutputs(outputsOf(report, paths));
  log.info(`${VERDICTS[report.summary.verdict]}: ${outcome(report).join(", ")}`);
  await publish({ github, env, inputs, occasion, judged, request, report, warnOnly, accepted, options, log });
  return report.summary.verdict === "pass" || warnOnly ? 0 : 1;
}

function setOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

function clientFor(env: Environment, { token }: Inputs, log: Log): GitHub {
  return createGitHub({
    apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
    graphqlUrl: env.GITHUB_GRAPHQL_URL ?? "https://api.github.com/graphql",
    token,
    repository: requireVariable(env, "GITHUB_REPOSITORY"),
    retry: DEFAULT_RETRY,
    onWait: log.info,
  });
}

/** How often files that an evaluation asked for are fetched: what they name may name others. */
const MAX_ROUNDS = 3;

interface Outcome extends ActionRequest {
  readonly judged: Judged;
  readonly report: Report;
}

async function judgeOnce(judged: Judged, inputs: Inputs, workspace: string): Promise<Omit<Outcome, "judged">> {
  const asked = await requestFor(judged, inputs, workspace);
  return { ...asked, report: await runGate(asked.request) };
}

/** Judges, and again when it turns out that files were needed that had not been fetched. */
async function judgeWhole(opened: Judged, inputs: Inputs, workspace: string): Promise<Outcome> {
  let judged = opened;
  for (let round = 1; ; round += 1) {
    const attempt = await judgeOnce(judged, inputs, workspace).catch((error: unknown) => ({ error }));
    const trees = round < MAX_ROUNDS ? await judged.trees.complete() : undefined;
    if (trees !== undefined) judged = { ...judged, trees };
    else if ("error" in attempt) throw attempt.error;
    else return { ...attempt, judged };
  }
}
