import { clip, visible } from "./escape.js";

/** The part of a terminal stream (`process.stderr`) that is used. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface Progress {
  /** Shows how far a step is; `total` of 0 when it is not known. Cheap to call often. */
  update(step: string, done: number, total: number): void;
  /** Takes the bar away. It can be shown again. */
  clear(): void;
}

/** How long a picture stays, in milliseconds. */
const INTERVAL = 80;

const BAR_CELLS = 24;

/** Back to the start of the line, and erase it (ECMA-48: CR, EL). */
const ERASE = "\r\u001b[2K";

/** A progress bar on one line of a terminal. Where the stream is no terminal nothing is written. */
export function createProgress(stream: ProgressStream, now: () => number = () => performance.now()): Progress {
  if (stream.isTTY !== true) return { update: () => undefined, clear: () => undefined };
  let drawnAt = -Infinity;
  let drawnStep = "";
  let isShown = false;
  return {
    update(step, done, total) {
      const time = now();
      if (step === drawnStep && time - drawnAt < INTERVAL) return;
      [drawnAt, drawnStep, isShown] = [time, step, true];
      stream.write(ERASE + clip(drawBar(step, done, total), (stream.columns ?? 80) - 1));
    },
    clear() {
      if (isShown) stream.write(ERASE);
      [drawnAt, isShown] = [-Infinity, false];
    },
  };
}

function drawBar(step: string, done: number, total: number): string {
  const label = visible(step);
  if (total <= 0) return `${label} ${done}`;
  const filled = Math.round((Math.min(done, total) / total) * BAR_CELLS);
  return `${"█".repeat(filled)}${"░".repeat(BAR_CELLS - filled)} ${label} ${done}/${total}`;
}
