import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { INPUT_NAMES, REPORTERS, readInputs } from "../../src/action/inputs.js";
import { OUTPUT_NAMES } from "../../src/action/outputs.js";

interface Metadata {
  readonly name: string;
  readonly description: string;
  readonly author: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const project = fileURLToPath(new URL("../..", import.meta.url));
const text = readFileSync(join(project, "action.yml"), "utf8");
const metadata = parse(text) as Metadata;

const header = text.slice(0, text.indexOf("\nname:"));

it("declares the inputs that the program reads, and no others", () => {
  expect(Object.keys(metadata.inputs)).toEqual([...INPUT_NAMES]);
});

it("declares the outputs that the program sets, and no others", () => {
  expect(Object.keys(metadata.outputs)).toEqual([...OUTPUT_NAMES]);
});

it("has defaults that the program takes", () => {
  const inputs = readInputs((name) => (name === "github-token" ? "a token" : (metadata.inputs[name]?.default ?? "")));
  expect(inputs).toEqual({ token: "a token", reporters: new Set(["review", "comment", "check", "summary", "issue"]) });
});

it("uses the workflow's own token unless told otherwise", () => {
  expect(metadata.inputs["github-token"]?.default).toBe("${{ github.token }}");
});

it("leaves to the configuration what it can decide", () => {
  const decided = ["config", "paths", "fail-on", "warn-only", "fail-on-incomplete", "account", "accepted-access"];
  expect(decided.filter((name) => metadata.inputs[name]?.default !== undefined)).toEqual([]);
});

it("names every reporter, and says which permission each needs or that it needs none", () => {
  for (const reporter of REPORTERS) {
    expect(metadata.inputs.reporters?.description).toContain(reporter);
    expect(header).toContain(`\`${reporter}\``);
  }
});

// https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax
it("runs the bundle on Node 24, as the metadata syntax allows", () => {
  expect(metadata.runs).toEqual({ using: "node24", main: "dist/action/index.js" });
  expect(metadata.name).toBe("RDS Gate");
  expect(metadata.author).not.toBe("");
  expect(metadata.branding).toEqual({ icon: "shield", color: "blue" });
});

it("describes every input and output in a sentence", () => {
  for (const [name, { description }] of Object.entries({ ...metadata.inputs, ...metadata.outputs })) {
    expect(description.trim(), name).toMatch(/\.$/);
  }
});
