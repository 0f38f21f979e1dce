/** A workflow command that the runner takes from a log (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands). */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What the runner knows; a line with another name is plain text (actions/runner, ActionCommandManager.cs). */
const KNOWN = new Set([
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
]);

/**
 * The commands in a log, by the runner's two rules: `::name` where a line begins, after blanks, and `##[name]` anywhere in a
 * line (actions/runner, ActionCommand.cs).
 */
export function workflowCommands(log: string): readonly WorkflowCommand[] {
  const commands: WorkflowCommand[] = [];
  let stopToken: string | undefined;
  for (const line of log.split(/\r\n|\r|\n/)) {
    if (stopToken !== undefined) {
      if (line.trim() === `::${stopToken}::`) stopToken = undefined;
      continue;
    }
    const command = newForm(line) ?? oldForm(line);
    if (command === undefined) continue;
    if (command.name === "stop-commands") stopToken = command.data;
    commands.push(command);
  }
  return commands;
}

function newForm(line: string): WorkflowCommand | undefined {
  const [, info, data = ""] = /^::(.+?)::([^]*)$/.exec(line.trimStart()) ?? [];
  return info === undefined
    ? undefined
    : command(info, data, ",", { "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%" });
}

function oldForm(line: string): WorkflowCommand | undefined {
  const [, info, data = ""] = /##\[([^\]]+)\]([^]*)$/.exec(line) ?? [];
  return info === undefined
    ? undefined
    : command(info, data, ";", { "%3B": ";", "%0D": "\r", "%0A": "\n", "%5D": "]", "%25": "%" });
}

function command(
  info: string,
  data: string,
  separator: string,
  escapes: Readonly<Record<string, string>>,
): WorkflowCommand | undefined {
  const blank = info.indexOf(" ");
  const name = (blank === -1 ? info : info.slice(0, blank)).toLowerCase();
  if (!KNOWN.has(name)) return undefined;
  const unescape = (text: string) => text.replace(/%[0-9A-F]{2}/g, (code) => escapes[code] ?? code);
  const pairs = blank === -1 ? [] : info.slice(blank + 1).split(separator);
  const properties = pairs
    .map((pair) => pair.trim())
    .filter((pair) => pair.includes("="))
    .map((pair) => [pair.slice(0, pair.indexOf("=")), unescape(pair.slice(pair.indexOf("=") + 1))] as const);
  return { name, properties: Object.fromEntries(properties), data: unescape(data) };
}
