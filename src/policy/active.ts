import type { Pack } from "./pack.js";
import type { RuleMetadata, Severity } from "./result.js";

/** A pack and who wrote it: only our own may run in the main thread. */
export interface LoadedPack {
  readonly pack: Pack;
  readonly trusted: boolean;
}

/** A rule that is judged: its metadata, pack, and the severity that configuration gives it. */
export interface ActiveRule {
  readonly pack: string;
  readonly metadata: RuleMetadata;
  readonly severity: Severity;
  /** Whether configuration gives it that severity: it then holds for each of its findings. */
  readonly isSeveritySet?: boolean;
  /** Parameters that configuration sets; the others keep their defaults. */
  readonly params: Readonly<Record<string, unknown>>;
}
