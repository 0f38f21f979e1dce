import { describe, expect, it } from "vitest";
import { evaluateTemplate } from "../../src/cloudformation/index.js";
import type { TextPart, Value } from "../../src/graph/value.js";
import { at, plain } from "../document/plain.js";
import { resourceOf, treeOf } from "./evaluate.js";

const inText = (part: TextPart): string =>
  typeof part === "string" ? part : "reference" in part ? `<${part.reference.address}>` : "<?>";

function shown(value: Value): unknown {
  if (value.kind === "unknown" && value.text !== undefined) return value.text.map(inText).join("");
  return value.kind === "list" ? value.items.map(shown) : plain(value);
}

/** What a property of a database is, with other sections of the service before it. */
function valueOf(text: string, sections: readonly string[] = [], files: Readonly<Record<string, string>> = {}): Value {
  const service = [
    "service: orders",
    "provider: {name: aws, stage: \"${opt:stage, 'dev'}\", region: eu-west-1}",
    ...sections,
    "resources:",
    "  Resources:",
    "    Db:",
    "      Type: AWS::RDS::DBInstance",
    `      Properties: {DBName: ${text}}`,
  ];
  const tree = treeOf({ ...files, "svc/serverless.yml": service.join("\n") });
  return at(resourceOf(evaluateTemplate(tree, "svc/serverless.yml"), "Db").attributes, "db_name");
}

describe("variables of the Serverless Framework", () => {
  it.each([
    ["what the service has", '"${self:custom.db.name}"', "main"],
    ["a piece of a text", '"db-${self:custom.db.name}-1"', "db-main-1"],
    ["what a variable stands for that another names", '"${self:custom.names.${self:custom.which}}"', "first"],
    ["an item of a list", '"${self:custom.list.1}"', "b"],
    ["the stage", '"${sls:stage}/${self:provider.stage}/${opt:stage, self:provider.stage}"', "dev/dev/dev"],
    ["the name of the service", '"${self:service}"', "orders"],
    ["the default of an option", "\"${opt:name, 'given'}\"", "given"],
    ["the default of the environment", '"${env:NAME, self:custom.db.name}"', "main"],
    ["the first that there is", "\"${opt:a, self:custom.nothing, 'last'}\"", "last"],
    ["a number and a truth value", '"${self:custom.nothing, 12}${self:custom.nothing, true}"', "12true"],
    ["a parameter of the stage", '"${param:tier}"', "small"],
    ["a parameter of all stages", '"${param:owner}"', "team"],
    ["a parameter of a stage as version 4 has them", '"${param:shape}"', "round"],
    ["a secret", '"${ssm:/aws/reference/secretsmanager/db}"', "{{resolve:secretsmanager:db}}"],
    ["a parameter of Systems Manager", '"${ssm:/db/name}"', "{{resolve:ssm:/db/name}}"],
    ["the region", '"${aws:region}"', "eu-west-1"],
    ["the account, in a text", '"a-${aws:accountId}"', "a-<AWS::AccountId>"],
    [
      "the account, in a text that CloudFormation fills in",
      '!Sub "${AWS::StackName}-${aws:accountId}"',
      "orders-dev-<AWS::AccountId>",
    ],
    ["text of its own where they are none", '"${aws:username}${s3:prefix}"', "${aws:username}${s3:prefix}"],
  ])("are %s", (_, text, expected) => {
    const sections = [
      "custom: {db: {name: main}, which: one, names: {one: first}, list: [a, b]}",
      "params: {default: {owner: team, tier: big}, dev: {tier: small}}",
      "stages: {dev: {params: {shape: round}}}",
    ];
    expect(shown(valueOf(text, sections))).toBe(expected);
  });

  it("are in files that they name, whose own variables are those of the service", () => {
    const files = {
      "svc/config/dev.yml": 'db: {name: "${self:custom.prefix}-db"}\n',
      "svc/more.json": '{"names": ["x", "y"]}',
    };
    const sections = ['custom: {prefix: p, config: "${file(./config/${sls:stage}.yml)}"}'];
    expect(shown(valueOf('"${self:custom.config.db.name}"', sections, files))).toBe("p-db");
    expect(shown(valueOf('"${file(config/dev.yml):db.name}"', sections, files))).toBe("p-db");
    expect(shown(valueOf('"${file(more.json):names.1}"', sections, files))).toBe("y");
    expect(shown(valueOf("\"${file(gone.yml):name, 'otherwise'}\"", sections, files))).toBe("otherwise");
  });

  it("keep where they come from", () => {
    const value = valueOf('"${self:custom.name}"', ["custom:", "  name: main"]);
    expect(value.span.startLine).toBe(9);
    expect(value.via?.map(({ startLine }) => startLine)).toEqual([4]);
  });

  it.each([
    ["${opt:name}", "the option --name is given when the service is deployed"],
    ["${env:NAME}", "the environment variable NAME is set where the service is deployed"],
    ["${self:custom.name}", "the service has no custom.name"],
    ["${param:name}", "the parameter name is given when the service is deployed"],
    ["${file(../../secret.yml):name}", "the file is not in the repository, or has no such value"],
    [
      "${cf:network-dev.Name}",
      "the output network-dev.Name of another stack is known only where the service is deployed",
    ],
    ["${cf(eu-west-1):network-dev.Name}", "the output network-dev.Name of another stack"],
    ["${file(./names.js):name}", "what ./names.js gives is known only where the service is deployed"],
    ["${self:custom.round}", "${self:custom.round} depends on itself"],
  ])("say why they are not known: %s", (text, why) => {
    const value = valueOf(`"${text}"`, ['custom: {round: "${self:custom.trip}", trip: "${self:custom.round}"}']);
    expect(value.kind === "unknown" && value.because.map(({ reason }) => reason).join()).toContain(why);
  });

  it("end when they stand for each other many times over", () => {
    const twice = (name: string): string => `[${`"\${self:custom.${name}}", `.repeat(10)}]`;
    const levels = Array.from(
      { length: 12 },
      (_, level) => `l${level}: ${level === 0 ? "[a]" : twice(`l${level - 1}`)}`,
    );
    const value = valueOf('"${self:custom.l11}"', [`custom: {${levels.join(", ")}}`]);
    expect(JSON.stringify(plain(value)).length).toBeLessThan(10_000_000);
    const deep = "${self:a".repeat(5000);
    expect(shown(valueOf(`"${deep}"`))).toBe(deep);
  });
});
