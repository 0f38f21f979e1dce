import { describe, expect, it } from "vitest";
import { createProgress } from "../../src/report/progress.js";

function terminal(isTTY: boolean, columns = 60) {
  const written: string[] = [];
  return { stream: { isTTY, columns, write: (text: string) => written.push(text) }, written };
}

describe("a progress bar", () => {
  it("writes nothing where there is no terminal", () => {
    const { stream, written } = terminal(false);
    const progress = createProgress(stream);
    progress.update("read", 1, 2);
    progress.clear();
    expect(written).toEqual([]);
  });

  it("replaces itself on one line, and goes away", () => {
    const { stream, written } = terminal(true);
    let time = 0;
    const progress = createProgress(stream, () => time);
    progress.update("judge", 1, 4);
    time = 100;
    progress.update("judge", 4, 4);
    progress.clear();
    progress.clear();
    expect(written).toEqual([
      "\r\u001b[2K██████░░░░░░░░░░░░░░░░░░ judge 1/4",
      "\r\u001b[2K████████████████████████ judge 4/4",
      "\r\u001b[2K",
    ]);
  });

  it("is not drawn more often than can be seen, but at once for another step", () => {
    const { stream, written } = terminal(true);
    const progress = createProgress(stream, () => 0);
    for (let done = 0; done < 1000; done += 1) progress.update("read", done, 1000);
    progress.update("parse", 0, 1000);
    expect(written).toHaveLength(2);
  });

  it("fits on a narrow terminal and escapes what it shows", () => {
    const { stream, written } = terminal(true, 20);
    const progress = createProgress(stream, () => 0);
    progress.update("read \u001b[2J\n" + "x".repeat(50), 0, 0);
    expect(written[0]).toBe("\r\u001b[2Kread \\x1b[2J\\nxxxx…");
  });

  it("does not overflow when more is done than was expected", () => {
    const { stream, written } = terminal(true);
    createProgress(stream, () => 0).update("read", 7, 5);
    expect(written[0]).toContain(`${"█".repeat(24)} read 7/5`);
  });
});
