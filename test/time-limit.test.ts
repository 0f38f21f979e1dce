import { afterEach, describe, expect, it, vi } from "vitest";
import { timeLimit } from "../src/time-limit.js";

const HOUR = 3_600_000;

afterEach(() => {
  vi.restoreAllMocks();
});

function workFor(milliseconds: number): void {
  const start = performance.now();
  const used = process.cpuUsage();
  const processor = (): number => process.cpuUsage(used).user / 1_000;
  while (performance.now() - start <= milliseconds || processor() <= milliseconds);
}

describe("a time limit", () => {
  it("is over when the program has worked for so long", () => {
    const isOver = timeLimit(20);
    workFor(20);
    expect(isOver()).toBe(true);
  });

  it("does not count time in which the program was stopped", () => {
    const isOver = timeLimit(60_000);
    const now = performance.now() + HOUR;
    vi.spyOn(performance, "now").mockImplementation(() => now);
    expect(isOver()).toBe(false);
  });

  it("counts no time of other threads beside that which has passed", () => {
    const isOver = timeLimit(HOUR);
    vi.spyOn(process, "cpuUsage").mockReturnValue({ user: 2_000 * HOUR, system: 0 });
    expect(isOver()).toBe(false);
  });
});
