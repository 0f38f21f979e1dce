/** What the comparison with terraform has found, kept as data that the ordinary tests replay without it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer } from "./ask.js";
import type { Variant } from "./surroundings.js";

/** An expression and what a version of terraform makes of it. */
export interface Vector {
  readonly expression: string;
  /** Which values the locals have. */
  readonly variant: Variant;
  readonly terraform: string;
  readonly answer: Answer;
}

export const VECTORS_FILE = join(import.meta.dirname, "..", "data", "oracle-vectors.json");

export function readVectors(): readonly Vector[] {
  return existsSync(VECTORS_FILE) ? (JSON.parse(readFileSync(VECTORS_FILE, "utf8")) as readonly Vector[]) : [];
}

/** As the file has them: each once, one in a line. */
export function vectorsText(vectors: readonly Vector[]): string {
  const unique = new Map(vectors.map((vector) => [`${vector.variant} ${vector.expression}`, vector]));
  return `[\n${[...unique.values()].map((vector) => `  ${JSON.stringify(vector)}`).join(",\n")}\n]\n`;
}
