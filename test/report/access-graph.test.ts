import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dot, mermaid } from "../../src/report/access-drawing.js";
import { accessGraph } from "../../src/report/access-graph.js";
import { markdownReport } from "../../src/report/markdown.js";
import type { AccessPathReport } from "../../src/report/result.js";
import { comparison, newPath } from "./samples.js";
import { hostileText, LOG_COMMANDS } from "./unsafe.js";

const MANY = 1000;

describe("the graph of access paths", () => {
  it("has what several paths have in common once", () => {
    const graph = accessGraph([newPath, { ...newPath, source: "user/dev", external: false }], MANY);
    expect(graph.nodes.map(({ label }) => label)).toEqual([
      "account:999988887777",
      "role/api",
      "aws_db_instance.main",
      "user/dev",
    ]);
    expect(graph.edges.map(({ from, to, label }) => `${from} ${label} ${to}`)).toEqual([
      "0 assume 1",
      "1 connect as app 2",
      "3 assume 1",
    ]);
  });

  it("keeps apart what is called the same in several stacks", () => {
    const graph = accessGraph([newPath, { ...newPath, stack: "envs/prod" }], MANY);
    expect(graph.nodes.map(({ label }) => label)).toEqual([
      "account:999988887777",
      "role/api (.)",
      "aws_db_instance.main (.)",
      "role/api (envs/prod)",
      "aws_db_instance.main (envs/prod)",
    ]);
  });

  it("joins a path to one that leads through where it begins", () => {
    const graph = accessGraph([newPath, { ...newPath, source: "role/api", external: false, via: [] }], MANY);
    expect(graph.edges).toHaveLength(2);
  });

  it("has no more edges than it may have, and says how many paths it lacks", () => {
    const paths = Array.from({ length: 40 }, (_, index) => ({ ...newPath, source: `user/u${index}` }));
    const graph = accessGraph(paths, 25);
    expect(graph.edges).toHaveLength(25);
    expect(graph.left).toBe(16);
    const markdown = markdownReport({ ...comparison, accessPaths: paths });
    expect(markdown.match(/ -->/g)).toHaveLength(25);
    expect(markdown).toContain("\n\nAnd 16 more, which the picture does not show.");
  });
});

describe("a drawing", () => {
  const path = (a: string, b: string): AccessPathReport => ({
    ...newPath,
    source: a,
    via: [`assume:${b}`],
    db: b,
    dbUser: a,
  });

  it("for Mermaid holds nothing of a name that could mean something, whatever the names are", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        const lines = mermaid(accessGraph([path(a, b)], MANY));
        const label = String.raw`"(?:[A-Za-z0-9 ./:=,()-]|#\d+;)*"`;
        for (const line of lines.slice(1)) {
          expect(line).toMatch(
            new RegExp(
              `^(?:  n\\d+(?:\\(\\[${label}\\]\\)|\\[${label}\\]|\\[\\(${label}\\)\\])|  n\\d+ -->\\|${label}\\| n\\d+|  classDef .*|  class n\\d+(?:,n\\d+)* external)$`,
            ),
          );
        }
      }),
    );
  });

  it("for Graphviz keeps names within their quotes, whatever they are", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        for (const line of dot(accessGraph([path(a, b)], MANY)).slice(2, -1)) {
          expect(line).toMatch(
            /^ {2}n\d+(?: -> n\d+)? \[label="(?:[^"\\]|\\["\\])*"(?:, shape=\w+(?:, color="#cf222e")?)?\];$/,
          );
        }
      }),
    );
  });

  it("for Mermaid says how many ways it lacks; neither is a command of a log", () => {
    const paths = Array.from({ length: 40 }, (_, index) => ({ ...newPath, source: `##[error]${index}` }));
    const drawn = mermaid(accessGraph(paths, 25));
    expect(drawn[1]).toBe("  %% 16 more are not drawn");
    for (const lines of [drawn, dot(accessGraph(paths, MANY))]) expect(lines.join("\n")).not.toMatch(LOG_COMMANDS);
  });

  it("marks who is outside", () => {
    expect(mermaid(accessGraph([newPath], MANY))).toContain("  class n0 external");
    expect(dot(accessGraph([newPath], MANY))).toContain(
      '  n0 [label="account:999988887777", shape=oval, color="#cf222e"];',
    );
  });
});

describe("a summary without room", () => {
  it("leaves the picture out before the tables", () => {
    const accessPaths = Array.from({ length: 24 }, (_, index) => ({ ...newPath, source: `user/u${index}` }));
    const small = markdownReport({ ...comparison, accessPaths }, { maxBytes: 3500 });
    expect(markdownReport({ ...comparison, accessPaths })).toContain("```mermaid");
    expect(small).not.toContain("```mermaid");
    expect(Buffer.byteLength(small)).toBeLessThanOrEqual(3500);
    expect(small).toContain("New ways to a database (24)");
    expect(small).toContain("`user/u0`");
  });
});
