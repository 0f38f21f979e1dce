import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_CONFIG } from "../../src/config/config.js";
import { readConfig } from "../../src/config/read.js";

const errorOf = (text: string): string => {
  try {
    readConfig(".rds-gate.yml", text);
  } catch (error) {
    return (error as Error).message;
  }
  return "no error";
};

describe("readConfig", () => {
  it("takes an empty file as no settings", () => {
    expect(readConfig(".rds-gate.yml", "")).toEqual(NO_CONFIG);
    expect(readConfig(".rds-gate.yml", "# nothing yet\n")).toEqual(NO_CONFIG);
  });

  it("reads every setting", () => {
    const text = `
fail-on: medium
fail-on-incomplete: false
warn-only: true
paths: [infra]
terraform:
  var-files: [common.tfvars]
  variables: { region: eu-west-1, size: 8, encrypted: true }
  workspace: prod
  account: "012345678901"
  region: eu-west-1
  roots:
    envs/*: { var-files: [env.tfvars] }
    envs/prod:
      variables: { size: 16 }
      workspace: live
      environment: production
      account: "999988887777"
      region: eu-central-1
cloudformation:
  parameters: { Stage: prod }
  account: "012345678901"
  templates:
    templates/*.yaml: { parameters: { Days: 14 }, parameters-file: prod.json, partition: aws-cn, stack-name: shop, environment: staging }
iam:
  policies: { org/*.json: service_control }
rules:
  iam/*: off
  backup/retention: low
  resilience/multi-az: { severity: high, parameters: { environments: [production] } }
environments:
  production: { fail-on: medium }
  staging:
    paths: [stages/*]
    rules: { lifecycle/*: off, backup/retention: { severity: info } }
waivers:
  - { rule: CKV_AWS_16, resource: "*.cache", path: envs/dev, reason: rebuilt daily, owner: data, until: 2026-12-31 }
packs: [policies/dist]
`;
    const spanOf = (startLine: number, startColumn: number, endLine: number, endColumn: number): object => ({
      path: ".rds-gate.yml",
      startLine,
      startColumn,
      endLine,
      endColumn,
    });
    expect(readConfig(".rds-gate.yml", text)).toMatchObject({
      failOn: "medium",
      failOnIncomplete: false,
      warnOnly: true,
      paths: ["infra"],
      varFiles: ["common.tfvars"],
      variables: { region: "eu-west-1", size: "8", encrypted: "true" },
      workspace: "prod",
      deployment: { account: "012345678901", region: "eu-west-1" },
      roots: [
        { glob: "envs/*", settings: { varFiles: ["env.tfvars"], variables: {} }, span: spanOf(13, 5, 13, 11) },
        {
          glob: "envs/prod",
          settings: {
            varFiles: [],
            variables: { size: "16" },
            workspace: "live",
            environment: "production",
            account: "999988887777",
            region: "eu-central-1",
          },
        },
      ],
      cloudformation: { parameters: { Stage: "prod" }, account: "012345678901" },
      templates: [
        {
          glob: "templates/*.yaml",
          settings: {
            parameters: { Days: "14" },
            parametersFile: "prod.json",
            partition: "aws-cn",
            stackName: "shop",
            environment: "staging",
          },
        },
      ],
      policies: [{ glob: "org/*.json", settings: "service_control", span: spanOf(26, 15, 26, 25) }],
      rules: {
        "iam/*": { enabled: false },
        "backup/retention": { enabled: true, severity: "low" },
        "resilience/multi-az": { severity: "high", params: { environments: ["production"] } },
      },
      environments: [
        { name: "production", paths: [], rules: {}, failOn: "medium" },
        {
          name: "staging",
          paths: ["stages/*"],
          rules: { "lifecycle/*": { enabled: false }, "backup/retention": { severity: "info" } },
        },
      ],
      waivers: [
        {
          rule: "CKV_AWS_16",
          resource: "*.cache",
          path: "envs/dev",
          reason: "rebuilt daily",
          owner: "data",
          until: "2026-12-31",
          span: spanOf(37, 5, 37, 117),
        },
      ],
      packs: ["policies/dist"],
    });
  });

  const WAIVER = "waivers:\n  - rule: a/b\n    resource: x\n    reason: because\n    owner: me\n";

  it.each([
    ["an unknown key", "fail_on: high", "1:1: there is no setting fail_on; did you mean fail-on?"],
    [
      "an unknown key without a near one",
      "x: 1\n",
      "1:1: there is no setting x; known are fail-on, fail-on-incomplete, warn-only, paths, terraform, cloudformation, " +
        "iam, access, rules, classified-data, environments, waivers, ignore-comments, packs",
    ],
    [
      "an unknown key in a section",
      "terraform:\n  var-file: [a]\n",
      "2:3: there is no setting terraform.var-file; did you mean var-files?",
    ],
    [
      "an unknown key of a root",
      "terraform:\n  roots:\n    a:\n      workspaces: b\n",
      "4:7: there is no setting terraform.roots.a.workspaces; did you mean workspace?",
    ],
    [
      "a pattern of variable files without a place for the name",
      "terraform:\n  roots:\n    a: { environments: prod.tfvars }\n",
      "3:24: terraform.roots.a.environments: is no pattern of variable files; write * once, where the name of the " +
        "environment stands",
    ],
    [
      "environments of a root that are a list",
      "terraform:\n  roots:\n    a: { environments: [prod] }\n",
      "3:24: terraform.roots.a.environments is neither a pattern of variable files, such as envs/*.tfvars, nor a mapping of " +
        "names to var-files, variables, workspace, account and region",
    ],
    [
      "an unknown key of a root's environment",
      "terraform:\n  roots:\n    a:\n      environments:\n        prod: { var-file: x }\n",
      "5:17: there is no setting terraform.roots.a.environments.prod.var-file; did you mean var-files?",
    ],
    [
      "a root's environment that cannot be called so",
      'terraform:\n  roots:\n    a:\n      environments: { "(x)": {} }\n',
      "4:23: (x) cannot be the name of an environment: it begins with a letter or digit, and has letters, digits, spaces, " +
        "dots, dashes and underscores",
    ],
    [
      "a star in the variable files of one environment",
      'terraform:\n  roots:\n    a:\n      environments: { x: { var-files: ["*.tfvars"] } }\n',
      "4:28: *.tfvars: a * stands for a name only in the environment *",
    ],
    [
      "every environment without a pattern",
      'terraform:\n  roots:\n    a:\n      environments: { "*": { var-files: [x.tfvars] } }\n',
      "4:23: the environments of * are found by var-files with one * where their name stands",
    ],
    [
      "a root of one environment and of several",
      "terraform:\n  roots:\n    a: { environment: prod, environments: envs/*.tfvars }\n",
      "3:10: the root a has environments; remove environment, which is one for all of it",
    ],
    [
      "a waiver for an environment that there is not",
      `terraform:\n  roots:\n    a: { environments: { production: {} } }\n${WAIVER}    until: 2026-12-31\n    environment: prodction\n`,
      "10:18: there is no environment prodction; did you mean production?",
    ],
    [
      "an unknown key of a rule",
      "rules:\n  a/b:\n    severty: low\n",
      "3:5: there is no setting rules.a/b.severty; did you mean severity?",
    ],
    [
      "an unknown key of a waiver",
      `${WAIVER}    until: 2026-12-31\n    expires: 2026-12-31\n`,
      "7:5: there is no setting waivers.0.expires; known are rule, resource, path, environment, reason, owner, until",
    ],
    ["a wrong type", "paths: infra", "1:8: paths must be a list, not a text"],
    [
      "a severity that does not exist",
      "rules:\n  a/b: sever\n",
      "2:8: rules.a/b is neither on, off nor a severity (critical, high, medium, low, info), nor a mapping of enabled, " +
        "severity and parameters",
    ],
    [
      "a severity in a mapping that does not exist",
      "rules:\n  a/b: { severity: sever }\n",
      "2:20: rules.a/b.severity must be one of critical, high, medium, low, info",
    ],
    [
      "parameters of an environment",
      "environments:\n  production:\n    paths: [a]\n    rules:\n      a/b: { parameters: { x: 1 } }\n",
      "5:14: environments.production.rules.a/b.parameters: parameters cannot be set per environment; set them under " +
        "rules, for all environments",
    ],
    [
      "an environment without stacks",
      "environments:\n  production: { fail-on: low }\n",
      "2:3: no stack belongs to the environment production; give it paths, or name it as the environment of a root or " +
        "template",
    ],
    [
      "a list as a variable",
      "terraform:\n  variables:\n    a: [b]\n",
      "3:8: terraform.variables.a is neither a text, a number nor a truth value; write lists and objects as a text, as " +
        "on a command line",
    ],
    [
      "an account without quotes",
      "cloudformation:\n  account: 12345678901\n",
      "2:12: cloudformation.account: an account id is twelve digits in quotes",
    ],
    ["a waiver without a day", WAIVER, "2:5: waivers.0.until: a waiver ends: until, its last day as YYYY-MM-DD"],
    ["a day that there is not", `${WAIVER}    until: 2026-02-30\n`, "6:12: waivers.0.until: is no day of the calendar"],
    [
      "a date in another form",
      `${WAIVER}    until: 31.12.2026\n`,
      "6:12: waivers.0.until: is no date; write the last day on which it holds as YYYY-MM-DD",
    ],
    [
      "a blank reason",
      `${WAIVER.replace("because", '" "')}    until: 2026-12-31\n`,
      "4:13: waivers.0.reason: must not be empty: a waiver says why",
    ],
    ["a list in place of the file", "- a\n", "1:1: the file must be a mapping, not a list"],
    [
      "a waiver of no resource",
      WAIVER.replace(/ *resource:.*\n/, "") + "    until: 2026-12-31\n",
      "2:5: waivers.0.resource is missing",
    ],
    ["a truth value in another way", "warn-only: 1\n", "1:12: warn-only must be true or false, not a number"],
    ["an empty list", "paths: []\n", "1:8: paths must not be empty"],
    [
      "a number out of range",
      "access: { weights: { severities: { high: 200 } } }\n",
      "1:42: access.weights.severities.high must be at most 100",
    ],
    ["a duplicate key", "paths: [a]\npaths: [b]\n", "2:1: Map keys must be unique"],
  ])("names the line of %s, and the remedy", (_, text, message) => {
    expect(errorOf(text)).toBe(`.rds-gate.yml:${message}`);
  });

  it("names the line of a syntax error", () => {
    expect(errorOf("a: [")).toMatch(/^\.rds-gate\.yml:1:5: /);
  });

  it("tells everything that is wrong at once", () => {
    expect(
      errorOf("a: 1\npaths: x\n")
        .split("\n")
        .map((line) => line.slice(0, 19))
        .sort(),
    ).toEqual([".rds-gate.yml:1:1: ", ".rds-gate.yml:2:8: "]);
  });

  it("refuses aliases that multiply, and files that are too long", () => {
    const bomb = ["a: &a [x, x, x, x, x, x, x, x, x, x]"];
    for (let i = 1; i < 9; i++) {
      const [before, name] = ["abcdefghi"[i - 1] ?? "", "abcdefghi"[i] ?? ""];
      bomb.push(`${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(", ")}]`);
    }
    expect(errorOf(bomb.join("\n"))).toMatch(/^\.rds-gate\.yml:1:1: .*alias/);
    expect(errorOf(`#${"x".repeat(1_000_000)}`)).toContain("too long");
  });

  it("throws nothing but what names the file, whatever is in it", () => {
    const word = fc.constantFrom(
      ...[
        "a",
        "rules",
        "waivers",
        "terraform",
        "roots",
        "until",
        "[",
        "]",
        "{",
        "}",
        ": ",
        "- ",
        "\n",
        "  ",
        "*x",
        "&x ",
        "on",
      ],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const message = errorOf(words.join(""));
        expect(message === "no error" || message.startsWith(".rds-gate.yml:")).toBe(true);
      }),
    );
  });
});
