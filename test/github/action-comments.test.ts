import { afterAll, describe, expect, it } from "vitest";
import { isBuilt } from "./runner.js";
import { BOTH, PUBLIC, SAFE, database, closeScenarios, expectFailure, openScenario, places } from "./scenario.js";
import { READ_ONLY, secondaryLimit, serverError } from "./server/index.js";

const REVIEWS = "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews";
const FILES = "GET /repos/{owner}/{repo}/pulls/{pull_number}/files";
const MONA = { login: "mona", id: 2, type: "User" } as const;

afterAll(closeScenarios);

describe.skipIf(!isBuilt).concurrent("the life of comments", () => {
  it("begins on the lines that are to blame, and goes on without a second comment", async () => {
    const { github, pull, repository, run, token } = await openScenario({ files: SAFE, change: BOTH });
    const first = await run();
    expectFailure(first);
    expect(places(pull)).toEqual(["main.tf:6", "main.tf:7"]);
    expect(pull.reviews()).toHaveLength(1);
    expect(pull.comments().map(({ body }) => body)).toEqual([
      expect.stringContaining("```suggestion\n  publicly_accessible = false\n```"),
      expect.stringContaining("```suggestion\n  storage_encrypted   = true\n```"),
    ]);
    expect(pull.issueComments()).toHaveLength(1);
    expect(repository.checkRuns).toMatchObject([
      { name: "RDS Gate", headSha: pull.headSha, status: "completed", conclusion: "failure" },
    ]);
    expect(first.outputs).toMatchObject({ introduced: "2" });
    expect(first.summary).toContain("main.tf:7");
    expect(first.commands).toEqual([{ name: "add-mask", properties: {}, data: token }]);
    expect(first.written).toEqual({ env: "", path: "", state: "" });
    expect(github.calls.writes).toHaveLength(3);

    const before = structuredClone({ comments: pull.comments(), issue: pull.issueComments(), reviews: pull.reviews() });
    expectFailure(await run());
    expect({ comments: pull.comments(), issue: pull.issueComments(), reviews: pull.reviews() }).toEqual(before);
    expect(
      repository.checkRuns.map(({ annotations }) => annotations.length),
      "the check run is updated",
    ).toEqual([2]);
  });

  it("goes on when the lines move, by a push and by a rebase", async () => {
    const { pull, repository, run } = await openScenario({ files: SAFE, change: BOTH });
    await run();
    const ids = pull.comments().map(({ id }) => id);
    pull.push({ "main.tf": `# The main database.\n\n${BOTH["main.tf"]}` });
    expectFailure(await run());
    expect(places(pull)).toEqual(["main.tf:8", "main.tf:9"]);
    repository.advance({ "README.md": "# Changed\n" });
    pull.forcePush({ "main.tf": `# A\n# B\n# C\n${BOTH["main.tf"]}` });
    expectFailure(await run());
    expect(places(pull)).toEqual(["main.tf:10", "main.tf:9"]);
    expect(pull.comments().map(({ id }) => id)).toEqual(ids);
  });

  it("ends with what is fixed, keeps replies, and begins again with what reappears", async () => {
    const { pull, repository, run } = await openScenario({ files: SAFE, change: BOTH });
    await run();
    const encryption = pull.comments().find(({ line }) => line === 6);
    if (encryption === undefined) throw new Error("there is no comment on the sixth line");
    const opened = encryption.body;
    const reply = pull.reply(MONA, encryption, "Will be fixed");

    pull.push(PUBLIC);
    expectFailure(await run());
    expect(places(pull)).toEqual(["main.tf:7"]);
    expect(encryption.minimized).not.toBeNull();
    expect(encryption.body).not.toBe(opened);
    expect(encryption.body).toContain(pull.headSha.slice(0, 7));
    expect(pull.comments()).toContain(reply);
    expect([reply.body, reply.minimized]).toEqual(["Will be fixed", null]);

    pull.push(SAFE);
    const passed = await run();
    expect([passed.exitCode, passed.outputs.verdict]).toEqual([0, "pass"]);
    expect(places(pull)).toEqual([]);
    expect(pull.issueComments()).toHaveLength(1);
    expect(repository.checkRuns.at(-1)).toMatchObject({ headSha: pull.headSha, conclusion: "success" });

    pull.push(BOTH);
    expectFailure(await run());
    expect(pull.visibleComments().filter(({ user, line }) => user.type === "Bot" && line === null)).toEqual([]);
    expect(places(pull)).toEqual(["main.tf:6", "main.tf:7"]);
  });

  it("is not stopped by what others planted", async () => {
    const { pull, repository, run } = await openScenario({ files: SAFE, change: BOTH });
    await run();
    const own = repository.reviewComments.splice(0);
    const [summary] = repository.issueComments.splice(0);
    const planted = own.map(({ path, originalLine, body }) =>
      pull.addReviewComment(MONA, path, originalLine ?? 0, body),
    );
    const plantedSummary = pull.addIssueComment(MONA, summary?.body ?? "");
    expectFailure(await run());
    expect(places(pull)).toEqual(["main.tf:6", "main.tf:7"]);
    expect(planted.map(({ body }) => body)).toEqual(own.map(({ body }) => body));
    expect(planted.every(({ minimized }) => minimized === null)).toBe(true);
    expect(plantedSummary.body).toBe(summary?.body);
    expect(pull.issueComments()).toHaveLength(2);
  });

  it("stays single when two runs meet", async () => {
    const { pull, run } = await openScenario({ files: SAFE, change: BOTH });
    for (const result of await Promise.all([run(), run()])) expectFailure(result);
    expectFailure(await run());
    expect(places(pull)).toEqual(["main.tf:6", "main.tf:7"]);
    expect(pull.issueComments().filter(({ minimized }) => minimized === null)).toHaveLength(1);
  });
});

describe.skipIf(!isBuilt).concurrent("a run that may not write everything", () => {
  it.each([
    ["for a fork", { fork: "open" }, {}],
    ["for a fork that is gone", { fork: "deleted" }, {}],
    ["of Dependabot", {}, { GITHUB_ACTOR: "dependabot[bot]" }],
  ] as const)("%s annotates instead, with the same verdict", async (_, options, environment) => {
    const { pull, run } = await openScenario({ files: SAFE, change: BOTH, permissions: READ_ONLY, ...options });
    const result = await run({ environment });
    expectFailure(result);
    expect([pull.comments(), pull.issueComments(), pull.repository.checkRuns]).toEqual([[], [], []]);
    const errors = result.annotations.filter(({ file }) => file === "main.tf");
    expect(errors.map(({ line }) => line).sort()).toEqual([6, 7]);
    expect(result.stdout).toMatch(/pull-requests: write/);
    expect(result.summary).toContain("main.tf:7");
  });

  it("names the permission that it lacks and goes on", async () => {
    const permissions = { contents: "read", "pull-requests": "write" } as const;
    const { pull, run } = await openScenario({ files: SAFE, change: BOTH, permissions });
    const result = await run();
    expectFailure(result);
    expect(places(pull)).toEqual(["main.tf:6", "main.tf:7"]);
    expect(result.stdout).toContain("checks: write");
  });

  it("only warns when that is wanted", async () => {
    const { run, repository } = await openScenario({ files: SAFE, change: BOTH });
    const result = await run({ inputs: { "warn-only": "true" } });
    expect([result.exitCode, result.outputs.verdict]).toEqual([0, "fail"]);
    expect(repository.checkRuns).not.toMatchObject([{ conclusion: "failure" }]);
  });
});

describe.skipIf(!isBuilt).concurrent("faults", () => {
  it("of a limit midway are waited for", async () => {
    const { github, pull, run } = await openScenario({ files: SAFE, change: BOTH });
    github.faults.add({ match: REVIEWS, answer: secondaryLimit(1) });
    github.faults.add({ match: FILES, answer: secondaryLimit(1, 429) });
    expectFailure(await run());
    expect(github.faults.pending()).toBe(0);
    expect(places(pull)).toEqual(["main.tf:6", "main.tf:7"]);
    expect(pull.reviews()).toHaveLength(1);
  });

  it("after the work was done do not do it twice", async () => {
    const { github, pull, repository, run } = await openScenario({ files: SAFE, change: BOTH });
    github.faults.add({ match: REVIEWS, isWorkDone: true, answer: serverError(502) });
    github.faults.add({
      match: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
      isWorkDone: true,
      closeSocket: true,
    });
    github.faults.add({ match: "POST /repos/{owner}/{repo}/check-runs", answer: serverError(500) });
    expectFailure(await run());
    expect(github.faults.pending()).toBe(0);
    expect(places(pull)).toEqual(["main.tf:6", "main.tf:7"]);
    expect(pull.issueComments()).toHaveLength(1);
    expect(repository.checkRuns).toHaveLength(1);
  });

  it("of a batch of annotations do not double it", async () => {
    const many = (encrypted: boolean): string =>
      Array.from({ length: 60 }, (_, index) => database({ name: `db${index}`, encrypted })).join("\n");
    const { github, repository, run } = await openScenario({
      files: { "main.tf": many(true) },
      change: { "main.tf": many(false) },
    });
    github.faults.add({
      match: "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
      isWorkDone: true,
      answer: serverError(502),
    });
    expectFailure(await run());
    expect(github.faults.pending()).toBe(0);
    expect(repository.checkRuns.map(({ annotations }) => annotations.length)).toEqual([60]);
  });

  it("of minimising are made up for by the next run", async () => {
    const { github, pull, run } = await openScenario({ files: SAFE, change: BOTH });
    await run();
    pull.push(SAFE);
    github.faults.add({
      match: ({ isWrite, route }) => isWrite && /graphql/i.test(route),
      answer: serverError(502),
      times: 20,
    });
    await run();
    expect(pull.comments().map(({ body, minimized }) => [body.includes("**Fixed**"), minimized])).toEqual([
      [true, null],
      [true, null],
    ]);
    github.faults.clear();
    await run();
    expect(pull.comments().every(({ minimized }) => minimized !== null)).toBe(true);
  });

  it("of one comment do not cost the others", async () => {
    const { github, pull, run } = await openScenario({ files: SAFE, change: BOTH });
    // The second line is one that this GitHub does not take, whatever the diff says.
    github.faults.add({
      match: ({ route, body }) => route === REVIEWS && JSON.stringify(body).includes('"line":6'),
      times: 10,
      answer: { status: 422, body: { message: "Unprocessable Entity", errors: ["Line could not be resolved"] } },
    });
    const result = await run();
    expectFailure(result);
    expect(places(pull)).toContain("main.tf:7");
    const said = [...pull.comments(), ...pull.issueComments(), ...pull.reviews()].map(({ body }) => body).join("\n");
    expect(said).toContain("instance-storage-encrypted");
  });

  it("of every writing request leave the verdict as it is", async () => {
    const { github, run } = await openScenario({ files: SAFE, change: BOTH });
    github.faults.add({
      match: ({ isWrite }) => isWrite,
      times: 1000,
      answer: { status: 403, body: { message: "Repository was archived so is read-only." } },
    });
    const result = await run();
    expectFailure(result);
    expect(result.stdout).toContain("archived");
    expect(result.summary).toContain("main.tf:7");
  });

  it("of what has to be read are no pass", async () => {
    const { github, run } = await openScenario({ files: SAFE, change: SAFE });
    github.faults.add({ match: FILES, times: 100, answer: { status: 404, body: { message: "Not Found" } } });
    const result = await run();
    expect([result.exitCode, result.outputs.verdict]).toEqual([1, "incomplete"]);
  });
});

describe.skipIf(!isBuilt).concurrent("text of the pull request", () => {
  it("issues no command, mentions nobody, forges no marker", async () => {
    const hostile = "::error::x ##[warning]y @octocat `--> <!-- rds-gate <img src=x>.json";
    const template = (isPublic: boolean) =>
      JSON.stringify(
        {
          Resources: {
            "Db ##[error]z\n::set-output name=verdict::pass @octocat --> <b>": {
              Type: "AWS::RDS::DBInstance",
              Properties: {
                DBInstanceClass: "db.t4g.medium",
                Engine: "postgres",
                PubliclyAccessible: isPublic,
                StorageEncrypted: true,
              },
            },
          },
        },
        null,
        2,
      );
    const { run, pull, token } = await openScenario({
      files: { [hostile]: template(false) },
      change: { [hostile]: template(true) },
    });
    for (const inputs of [{}, { reporters: "annotations, summary" }]) {
      const result = await run({ inputs });
      expectFailure(result);
      const intended = inputs.reporters === undefined ? [] : ["error"];
      expect(new Set(result.commands.map(({ name }) => name))).toEqual(new Set(["add-mask", ...intended]));
      expect(result.stdout.replace(`::add-mask::${token}`, "")).not.toContain(token);
    }
    const texts = [...pull.comments(), ...pull.issueComments()].map(({ body }) => body);
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) {
      const plain = text.replace(/(`+)[^]*?[^`]\1(?!`)/g, "");
      expect(plain.match(/<!--/g)).toHaveLength(1);
      expect(text.trimEnd().split("\n").at(-1)).toMatch(/^<!-- rds-gate:/);
      expect(plain).not.toMatch(/(?<![\w`])@octocat|<img|<b>/);
    }
  });

  it("that is a secret appears nowhere", async () => {
    const secret = "correct-horse-battery-9";
    const { github, run, pull } = await openScenario({
      files: SAFE,
      change: {
        "main.tf": database({ public: true }).replace("}", `  username = "admin"\n  password = "${secret}"\n}`),
      },
    });
    const result = await run();
    expectFailure(result);
    const sent = github.calls.all.map(({ url, body }) => url + JSON.stringify(body)).join("\n");
    expect(sent + result.stdout + result.stderr + (result.summary ?? "")).not.toContain(secret);
    expect(result.read(result.outputs["report-path"] ?? "")).not.toContain(secret);
    expect(result.read(result.outputs["sarif-path"] ?? "")).not.toContain(secret);
    expect(places(pull)).toContain("main.tf:7");
  });
});
