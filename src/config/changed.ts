import type { Diagnostic } from "../graph/resource.js";
import { ConfigError, NO_CONFIG, type Config } from "./config.js";
import { readConfig } from "./read.js";

/** The configuration of a change beside the one that judges it. */
export interface ConfigChange {
  /** What to tell. */
  readonly diagnostics: readonly Diagnostic[];
  /** The head's configuration, as far as it can be read: what will hold after the merge. */
  readonly proposed: Config | undefined;
}

/**
 * What a change does to the configuration and the packs. It is judged by the base's; what is wrong with its own is told as a
 * warning, before every later change fails for it.
 *
 * @param name of the configuration file
 * @param base its text in the base; `undefined` when there is none
 * @param head the same in the head
 * @param packs files of packs that the change touches
 */
export function configChanges(
  name: string,
  base: string | undefined,
  head: string | undefined,
  packs: readonly string[] = [],
): ConfigChange {
  const [proposed, problems] = readProposed(name, head);
  const notes = [
    ...(base === head ? [] : [changed(name, fileMessage(name, base, head))]),
    ...packs.map((path) =>
      changed(
        path,
        `${path} of a pack is changed here: the base's pack judged this run; the change takes effect after merge`,
      ),
    ),
  ];
  // What is wrong in both is an error of the run itself.
  return { diagnostics: base === head ? notes : [...notes, ...problems], proposed };
}

function fileMessage(name: string, base: string | undefined, head: string | undefined): string {
  if (base === undefined) return `${name} is new here: this run was judged without one; it takes effect after merge`;
  if (head === undefined) return `${name} is removed here: this run was judged by the base's; it holds until the merge`;
  return `${name} is changed here: this run was judged by the base's; the change takes effect after merge`;
}

function readProposed(name: string, text: string | undefined): [Config | undefined, Diagnostic[]] {
  if (text === undefined) return [NO_CONFIG, []];
  try {
    return [readConfig(name, text), []];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return [undefined, problemsOf(name, error)];
  }
}

function problemsOf(name: string, error: ConfigError): Diagnostic[] {
  return error.message.split("\n").map((line) => {
    const [, row = "1", column = "1", message = line] = /^.*?:(\d+):(\d+): (.*)$/.exec(line.replace(name, "")) ?? [];
    const [startLine, startColumn] = [Number(row), Number(column)];
    return {
      code: "config-invalid",
      severity: "warning",
      message: `after merge every run will stop here: ${message}`,
      span: { path: name, startLine, startColumn, endLine: startLine, endColumn: startColumn },
    };
  });
}

function changed(path: string, message: string): Diagnostic {
  const span = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  return { code: "config-changed", severity: "note", message, span };
}
