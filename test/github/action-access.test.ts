import { afterAll, describe, expect, it } from "vitest";
import { isBuilt } from "./runner.js";
import { closeScenarios, expectFailure, openScenario, places } from "./scenario.js";

afterAll(closeScenarios);

const GRANT = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/app";
const BOUNDARY = "  permissions_boundary = aws_iam_policy.limit.arn\n";
const GUARD = `resource "aws_iam_role_policy" "guard" {
  role = aws_iam_role.api.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = "rds-db:connect", Resource = "*" }]
  })
}
`;
const MEMBER = `resource "aws_iam_user_group_membership" "amy" {
  user   = aws_iam_user.amy.name
  groups = [aws_iam_group.dba.name]
}
`;

interface Parts {
  readonly principal?: string;
  readonly resource?: string;
  readonly boundary?: string;
  readonly more?: string;
}

/** A database, and a role and a group that may log in to it. */
function main({ principal = "", resource = GRANT, boundary = "", more = "" }: Parts = {}): {
  readonly "main.tf": string;
} {
  return {
    "main.tf": `provider "aws" {
  region              = "eu-west-1"
  allowed_account_ids = ["111122223333"]
}

resource "aws_db_instance" "orders" {
  identifier                          = "orders"
  engine                              = "postgres"
  username                            = "owner"
  iam_database_authentication_enabled = true
}

resource "aws_iam_role" "api" {
  name = "api"
${boundary}  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow"
      Action = "sts:AssumeRole"
      Principal = {
        Service = "ecs-tasks.amazonaws.com"
${principal}      }
    }]
  })
}

resource "aws_iam_role_policy" "api" {
  role = aws_iam_role.api.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "rds-db:connect"
      Resource = "${resource}"
    }]
  })
}

resource "aws_iam_policy" "limit" {
  name = "limit"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }]
  })
}

resource "aws_iam_user" "amy" {
  name = "amy"
}

resource "aws_iam_group" "dba" {
  name = "dba"
}

resource "aws_iam_group_policy" "dba" {
  group = aws_iam_group.dba.name
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "rds-db:connect", Resource = "*" }]
  })
}
${more}`,
  };
}

const OWN_ID = GRANT;
const ANY_ID = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:*/app";

/** As {@link main}, with a policy document as a data source. */
function document(resource: string): { readonly "main.tf": string } {
  const text = main()["main.tf"].replace(
    /(role = aws_iam_role\.api\.id\n {2}policy = )jsonencode\([^]*?\n {2}\}\)\n/,
    "$1data.aws_iam_policy_document.api.json\n",
  );
  const data = `
data "aws_iam_policy_document" "api" {
  statement {
    actions   = ["rds-db:connect"]
    resources = ["${resource}"]
  }
}
`;
  return { "main.tf": text + data };
}

/** A template with a database, and a role that may log in to a resource. */
function template(resource: string): { readonly "db.yaml": string } {
  return {
    "db.yaml": `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Db:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      MasterUsername: owner
      ManageMasterUserPassword: true
      EnableIAMDatabaseAuthentication: true
  Api:
    Type: AWS::IAM::Role
    Properties:
      RoleName: api
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Action: sts:AssumeRole
            Principal: { Service: ecs-tasks.amazonaws.com }
      Policies:
        - PolicyName: db
          PolicyDocument:
            Version: "2012-10-17"
            Statement:
              - Effect: Allow
                Action: rds-db:connect
                Resource: ${resource}
`,
  };
}

const VENDOR = '        AWS     = "arn:aws:iam::999988887777:root"\n';
const ANY = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:*/*";

describe.skipIf(!isBuilt).concurrent("a pull request", () => {
  it("that opens a trust is told so in one comment on the line of the trust, with a table and a picture", async () => {
    const { pull, repository, run } = await openScenario({ files: main(), change: main({ principal: VENDOR }) });
    const result = await run();
    expectFailure(result);
    expect(places(pull)).toEqual(["main.tf:22"]);
    const [comment] = pull.comments();
    expect(comment?.body).toContain("account:999988887777 can now log in to aws\\_db\\_instance.orders as app");
    expect(comment?.body).toContain("**Also:** ");
    expect(comment?.body).toContain("iam/trust-guarded-across-accounts");
    const [summary] = pull.issueComments();
    for (const text of [summary?.body, result.summary]) {
      expect(text).toContain("### New ways to a database (1)");
      expect(text).toContain(
        "| high | `account:999988887777` → `assume:role/api` → connect to `aws_db_instance.orders` as `app` |",
      );
      expect(text).toContain("```mermaid\nflowchart LR\n");
    }
    expect(repository.checkRuns).toMatchObject([{ conclusion: "failure" }]);
    // The lines move, the comment stays.
    pull.push({ "main.tf": `# Moved.\n${main({ principal: VENDOR })["main.tf"]}` });
    expectFailure(await run());
    expect(places(pull)).toEqual(["main.tf:23"]);
    expect(pull.comments()).toHaveLength(1);
    // Taken back, it is fixed.
    pull.push(main({ more: "# Nothing.\n" }));
    expect((await run()).outputs.verdict).toBe("pass");
    expect(comment?.minimized).not.toBeNull();
  });

  it.each([
    ["removes a Deny", { resource: ANY, more: GUARD }, { resource: ANY }, "service:ecs-tasks.amazonaws.com"],
    [
      "takes off a boundary",
      { resource: ANY, boundary: BOUNDARY },
      { resource: ANY },
      "service:ecs-tasks.amazonaws.com",
    ],
    ["adds a member to a group", {}, { more: MEMBER }, "user/amy"],
  ])("that only %s fails, and is told who gets in", async (_, before, after, source) => {
    const { pull, repository, run } = await openScenario({ files: main(before), change: main(after) });
    const result = await run();
    expectFailure(result);
    expect(repository.checkRuns).toMatchObject([{ conclusion: "failure" }]);
    expect(result.summary).toContain(`\`${source}\``);
    const said = [...pull.comments(), ...pull.reviews()].map(({ body }) => body).join("\n");
    expect(said).toContain(`${source.replace("_", "\\_")} can now log in to any database as any user`);
  });

  it.each([
    ["in jsonencode", main({ resource: OWN_ID }), main({ resource: ANY_ID }), `      Resource = "${OWN_ID}"`],
    ["in a document", document(OWN_ID), document(ANY_ID), `    resources = ["${OWN_ID}"]`],
    [
      "in a template",
      template('!Sub "arn:aws:rds-db:${AWS::Region}:${AWS::AccountId}:dbuser:${Db.DbiResourceId}/app"'),
      template(`!Sub "arn:aws:rds-db:\${AWS::Region}:\${AWS::AccountId}:dbuser:*/app"`),
      '                Resource: !Sub "arn:aws:rds-db:${AWS::Region}:${AWS::AccountId}:dbuser:${Db.DbiResourceId}/app"',
    ],
  ])("that grants a login to any database %s is offered the one that there is", async (_, before, after, line) => {
    const { pull, run } = await openScenario({ files: before, change: after });
    expectFailure(await run());
    const bodies = pull.comments().map(({ body }) => body);
    expect(bodies.join("\n")).toContain(`\`\`\`suggestion\n${line}\n\`\`\``);
    expect(bodies.join("\n")).toContain("can now log in to any database as app");
  });

  it("that narrows passes, and is told what it closes", async () => {
    const { pull, run } = await openScenario({ files: main({ resource: ANY }), change: main() });
    const result = await run();
    expect([result.exitCode, result.outputs.verdict]).toEqual([0, "pass"]);
    expect(places(pull)).toEqual([]);
    expect(pull.issueComments()[0]?.body).toContain("Ways to a database that this change closes or limits (2)");
  });
});
