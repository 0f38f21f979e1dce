import * as core from "@actions/core";
import { terminalLine } from "../report/escape.js";

/** Where an annotation points to, as `@actions/core` names it. */
export type Place = Pick<core.AnnotationProperties, "title" | "file" | "startLine" | "endLine">;

/** The log of a step. Nothing that is said in it can be taken for a command. */
export interface Log {
  readonly info: (text: string) => void;
  readonly annotate: (level: "error" | "warning" | "notice", message: string, place?: Place) => void;
  /** Has the runner mask a text in all logs. */
  readonly hide: (secret: string) => void;
}

/** The runner's commands are written by `@actions/core`, which escapes what they carry. */
export function createLog(): Log {
  return {
    info: (text) => {
      for (const line of text.split("\n")) core.info(terminalLine(line));
    },
    annotate: (level, message, place = {}) => {
      core[level](message.split("\n").map(terminalLine).join("\n"), place);
    },
    hide: (secret) => {
      // The runner complains of a mask for nothing.
      if (secret !== "") core.setSecret(secret);
    },
  };
}
