import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { INPUT_NAMES, REPORTERS } from "../../src/action/inputs.js";
import { OUTPUT_NAMES } from "../../src/action/outputs.js";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly group: string; readonly "cancel-in-progress": boolean };
  readonly jobs: Readonly<
    Record<
      string,
      { readonly "timeout-minutes"?: number; readonly permissions?: object; readonly steps: readonly Step[] }
    >
  >;
}

const project = fileURLToPath(new URL("../..", import.meta.url));
const guide = readFileSync(join(project, "docs/action.md"), "utf8");

const folder = mkdtempSync(join(tmpdir(), "rds-gate-workflows-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
execFileSync(process.execPath, ["scripts/workflows.js", folder, "README.md", "docs/action.md", "docs/using.md"], {
  cwd: project,
});
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), "utf8");
  return { name, text, workflow: parse(text) as Workflow };
});

/** What is not of others: the Action itself, whose commit the reader fills in. */
const OWN = /^OWNER\/rds-gate@COMMIT$/;

it("finds the workflows of both documents", () => {
  const documents = new Set(workflows.map(({ name }) => name.replace(/-\d+\.yml$/, "")));
  expect(documents).toContain("README.md");
  expect(documents).toContain("docs-action.md");
});

// What zizmor checks of a workflow: https://docs.zizmor.sh/audits/
describe.each(workflows)("the workflow $name", ({ text, workflow }) => {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it("names Actions of others by a full SHA, with the version as a comment", () => {
    const used = [...text.matchAll(/uses: (?<reference>\S+)(?<comment>.*)$/gm)].map(({ groups }) => groups ?? {});
    expect(used.length).toBeGreaterThan(0);
    for (const { reference = "", comment } of used.filter((use) => !OWN.test(use.reference ?? ""))) {
      expect(reference).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
      expect(comment).toMatch(/^ # v\d+\.\d+\.\d+$/);
    }
  });

  it("grants nothing but reading to all jobs, and says why a job needs more", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    expect(text).not.toMatch(/^\s+[\w-]+: write *$/m);
    expect(text).not.toContain("contents: write");
    expect(text).not.toContain("write-all");
  });

  it("does not leave credentials in the checkout", () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"))) {
      expect(step.with).toMatchObject({ "persist-credentials": false });
    }
  });

  it("expands no expression in a script", () => {
    for (const { run } of steps) expect(run ?? "").not.toContain("${{");
  });

  it("limits how many of it run at once, and for how long", () => {
    expect(workflow.concurrency?.group).toContain("${{ github.workflow }}");
    for (const job of jobs) expect(job["timeout-minutes"]).toBeGreaterThan(0);
  });

  it("has no filter of paths, which would leave a required check pending", () => {
    expect(text).not.toMatch(/^\s*paths(?:-ignore)?:/m);
  });

  it("runs RDS Gate, with inputs that it has", () => {
    const gates = steps.filter(({ uses }) => uses !== undefined && OWN.test(uses));
    expect(gates).toHaveLength(1);
    for (const gate of gates) {
      for (const name of Object.keys(gate.with ?? {})) expect(INPUT_NAMES as readonly string[]).toContain(name);
    }
  });

  it("checks nothing out on pull_request_target", () => {
    if (!("pull_request_target" in workflow.on)) return;
    expect(steps.map(({ uses }) => uses)).toEqual(["OWNER/rds-gate@COMMIT"]);
  });
});

describe("the guide", () => {
  it("lists every input, output and reporter, and no others", () => {
    expect(firstColumn("Inputs")).toEqual([...INPUT_NAMES]);
    expect(firstColumn("Outputs")).toEqual([...OUTPUT_NAMES]);
    expect(firstColumn("Permissions")).toEqual([...REPORTERS]);
  });

  it("quotes messages as the program words them", () => {
    const sources = allSources(join(project, "src"));
    const messages = firstColumn("When something fails");
    expect(messages.length).toBeGreaterThan(5);
    for (const message of messages) {
      for (const part of message.split("…").map((words) => words.trim())) {
        if (part !== "") expect(sources.includes(part), `«${part}» of «${message}»`).toBe(true);
      }
    }
  });

  it("links to headings and files that exist", () => {
    const anchors = new Set(
      [...guide.matchAll(/^#+ (?<title>.*)$/gm)].map(({ groups }) =>
        (groups?.title ?? "")
          .toLowerCase()
          .replaceAll(/[^\w\s-]/g, "")
          .replaceAll(" ", "-"),
      ),
    );
    const links = [...guide.matchAll(/\]\((?<target>[^)]+)\)/g)].map(({ groups }) => groups?.target ?? "");
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      const [file = "", anchor] = link.split("#");
      if (file === "") expect(anchors).toContain(anchor);
      else expect(readFileSync(join(project, "docs", file), "utf8")).not.toBe("");
    }
  });
});

/** What stands in code in the first column of the first table of a section. */
function firstColumn(title: string): string[] {
  const [, rest = ""] = guide.split(`\n## ${title}\n`);
  const [section = ""] = rest.split("\n## ");
  return [...section.matchAll(/^\| `(?<code>[^`]+)`/gm)].map(({ groups }) => groups?.code ?? "");
}

function allSources(root: string): string {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => readFileSync(join(root, path), "utf8"))
    .join("\n");
}
