import { terminalLine } from "../report/escape.js";

/** Tells something on standard error. Messages name paths, refs and text of files, which may hold anything. */
export function complain(message: string): void {
  process.stderr.write(message.split("\n").map(terminalLine).join("\n"));
}
