import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readEvent } from "../../src/action/environment.js";
import { describeActionFailure } from "../../src/action/failure.js";

const folder = mkdtempSync(join(tmpdir(), "rds-gate-event-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function eventFile(content: string): string {
  const path = join(folder, "event.json");
  writeFileSync(path, content);
  return path;
}

function failureOf(path: string): string {
  try {
    readEvent({ GITHUB_EVENT_PATH: path });
  } catch (error) {
    return describeActionFailure(error);
  }
  throw new Error("it was read");
}

describe("the event", () => {
  it("is what the runner has written, also with a byte order mark", () => {
    expect(readEvent({ GITHUB_EVENT_PATH: eventFile('\ufeff{"action":"opened"}') })).toEqual({ action: "opened" });
  });

  it.each([
    ["is no JSON", () => eventFile("opened"), /^the event file .*event\.json is no JSON; .*GITHUB_EVENT_PATH/],
    ["is empty", () => eventFile(""), /is no JSON/],
    [
      "is not there",
      () => join(folder, "none.json"),
      /^the event file .*none\.json cannot be read \(ENOENT\); .*GITHUB_EVENT_PATH/,
    ],
    ["is not named", () => "", /^GITHUB_EVENT_PATH is not set/],
  ])("that %s is no fault of RDS Gate, and it is said what to do", (_, path, message) => {
    expect(failureOf(path())).toMatch(message);
  });
});
