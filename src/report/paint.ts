import type { Severity } from "../policy/result.js";
import type { DiagnosticReport } from "./result.js";

/** What an ANSI "select graphic rendition" sequence can make of a text (ECMA-48, section 8.3.117). */
const CODES = {
  bold: 1,
  dim: 2,
  underline: 4,
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  magenta: 35,
  cyan: 36,
} as const;
export type Style = keyof typeof CODES;

export const SEVERITY_STYLES: Readonly<Record<Severity | DiagnosticReport["severity"], readonly Style[]>> = {
  critical: ["bold", "magenta"],
  high: ["bold", "red"],
  error: ["bold", "red"],
  medium: ["yellow"],
  warning: ["yellow"],
  low: ["blue"],
  info: ["cyan"],
  note: ["cyan"],
};

/** Gives a text styles. */
export type Paint = (text: string, ...styles: readonly Style[]) => string;

/** @param color whether to use ANSI colours */
export function painter(color: boolean): Paint {
  return color
    ? (text, ...styles) => `${styles.map((style) => `\u001b[${CODES[style]}m`).join("")}${text}\u001b[0m`
    : (text) => text;
}
