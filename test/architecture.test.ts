import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const source = fileURLToPath(new URL("../src", import.meta.url));

/** The room of a file below `src`: its folder, or the file itself. */
const roomOf = (path: string): string => path.split("/", 1)[0] ?? path;

/** Imports between rooms: `cli/scan.ts` knows `source`. */
const imports = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .flatMap((name) => {
    const file = name.split(sep).join("/");
    const text = readFileSync(join(source, name), "utf8");
    return [...text.matchAll(/(?:from|import\()\s*"(\.[^"]*)"/g)].map(([, target = ""]) => ({
      file,
      room: roomOf(file),
      known: roomOf(relative(".", posix.join(dirname(file), target))),
    }));
  })
  .filter(({ room, known }) => room !== known);

/** Rooms that only the named ones may know, besides the programs' entries. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  cli: ["cli.ts"],
  action: ["action.ts"],
  request: ["cli", "action"],
  review: ["action"],
};

it.each(Object.entries(DOORS))("%s is known to %j only", (room, allowed) => {
  const intruders = imports.filter((it) => it.known === room && !allowed.includes(it.room)).map(({ file }) => file);
  expect(intruders).toEqual([]);
  expect(imports.some((it) => it.known === room)).toBe(true);
});

it("syntax and graph know no format, no rule and no report", () => {
  const below = new Set(["hcl", "document", "graph", "source"]);
  const above = new Set(["terraform", "cloudformation", "policy", "findings", "report", "review", "github", "config"]);
  expect(imports.filter(({ room, known }) => below.has(room) && above.has(known))).toEqual([]);
});
