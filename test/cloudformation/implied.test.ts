import { describe, expect, it } from "vitest";
import { buildGraph } from "../../src/graph/build.js";
import type { GraphDocument } from "../../src/graph/document.js";
import { evaluateText } from "./evaluate.js";

const resourcesOf = (...lines: readonly string[]): GraphDocument["resources"] =>
  buildGraph([evaluateText(`Resources:\n${lines.map((line) => `  ${line}\n`).join("")}`)]).document.resources;

describe("properties that are resources of their own in the vocabulary", () => {
  it("are roles of an instance, one by one, and the replication of its backups", () => {
    const resources = resourcesOf(
      "Role: {Type: AWS::IAM::Role}",
      "Db:",
      "  Type: AWS::RDS::DBInstance",
      "  Properties:",
      "    AssociatedRoles: [{FeatureName: s3Import, RoleArn: !GetAtt Role.Arn}, {FeatureName: s3Export, RoleArn: x}]",
      "    AutomaticBackupReplicationRegion: eu-west-3",
      "    AutomaticBackupReplicationKmsKeyId: key",
    );
    expect(resources.aws_db_instance_role_association).toMatchObject({
      "Db.AssociatedRoles[0]": { values: { feature_name: "s3Import" }, links: { role: [{ id: "Role" }] } },
      "Db.AssociatedRoles[1]": { values: { role_arn: "x" }, links: { instance: [{ id: "Db" }] } },
    });
    expect(
      resources.aws_db_instance_automated_backups_replication?.["Db.AutomaticBackupReplicationRegion"],
    ).toMatchObject({ values: { kms_key_id: "key" }, links: { instance: [{ id: "Db" }] } });
  });

  it("are what a resource share shares, and with whom", () => {
    const resources = resourcesOf(
      "Cluster: {Type: AWS::RDS::DBCluster}",
      "Share:",
      "  Type: AWS::RAM::ResourceShare",
      '  Properties: {Name: x, Principals: ["111122223333"], ResourceArns: [!GetAtt Cluster.DBClusterArn]}',
    );
    expect(resources.aws_ram_principal_association?.["Share.Principals[0]"]).toMatchObject({
      values: { principal: "111122223333" },
      links: { share: [{ id: "Share" }] },
    });
    expect(resources.aws_ram_resource_association?.["Share.ResourceArns[0]"]).toMatchObject({
      links: { share: [{ id: "Share" }], cluster: [{ id: "Cluster" }] },
    });
  });

  it("may be there where a list is not known, or a condition decides about an item", () => {
    const stack = evaluateText(
      [
        "Parameters: {Roles: {Type: CommaDelimitedList}, Import: {Type: String}}",
        "Conditions: {Imports: !Equals [!Ref Import, x]}",
        "Resources:",
        "  Share: {Type: AWS::RAM::ResourceShare, Properties: {Name: x, Principals: !Ref Roles}}",
        "  Db:",
        "    Type: AWS::RDS::DBInstance",
        "    Properties:",
        "      AssociatedRoles: [!If [Imports, {FeatureName: s3Import, RoleArn: x}, !Ref AWS::NoValue]]",
      ].join("\n"),
    );
    const { resources } = buildGraph([stack]).document;
    expect(resources.aws_ram_principal_association?.["Share.Principals[*]"]).toMatchObject({
      unknown: { principal: "parameter Roles has no default" },
      uncertain: "parameter Roles has no default",
    });
    const role = resources.aws_db_instance_role_association?.["Db.AssociatedRoles[0]"];
    expect(role?.values).toMatchObject({ feature_name: "s3Import", role_arn: "x" });
    expect(role?.uncertain).toContain("condition Imports is not decided");
  });

  it("have the place of the property that declares them", () => {
    const { resources } = evaluateText(
      [
        "Resources:",
        "  Db:",
        "    Type: AWS::RDS::DBInstance",
        "    Properties:",
        "      Engine: mysql",
        "      AutomaticBackupReplicationRegion: eu-west-3",
        "      AssociatedRoles:",
        "        - FeatureName: s3Import",
        "          RoleArn: x",
      ].join("\n"),
    );
    expect(resources.map(({ address, header }) => [address, header.startLine, header.endLine])).toEqual([
      ["Db", 2, 2],
      ["Db.AssociatedRoles[0]", 8, 8],
      ["Db.AutomaticBackupReplicationRegion", 6, 6],
    ]);
  });

  it("are not there where they are not set", () => {
    expect(Object.keys(resourcesOf("Db: {Type: AWS::RDS::DBInstance}"))).toEqual(["aws_db_instance"]);
  });

  it("are policies of the accounts, and the boundary, of a permission set", () => {
    const resources = resourcesOf(
      "Set:",
      "  Type: AWS::SSO::PermissionSet",
      "  Properties:",
      "    Name: dba",
      "    InstanceArn: arn:aws:sso:::instance/ssoins-1",
      "    CustomerManagedPolicyReferences: [{Name: more, Path: /db/}]",
      "    PermissionsBoundary: {CustomerManagedPolicyReference: {Name: cap}}",
      "More: {Type: AWS::IAM::ManagedPolicy, Properties: {ManagedPolicyName: more, Path: /db/, PolicyDocument: {}}}",
      "Cap: {Type: AWS::IAM::ManagedPolicy, Properties: {ManagedPolicyName: cap, PolicyDocument: {}}}",
    );
    expect(
      resources.aws_ssoadmin_customer_managed_policy_attachment?.["Set.CustomerManagedPolicyReferences[0]"],
    ).toMatchObject({
      values: { customer_managed_policy_reference: [{ name: "more", path: "/db/" }] },
      links: { permission_set: [{ id: "Set" }], policy: [{ id: "More" }] },
    });
    expect(resources.aws_ssoadmin_permission_set?.Set?.links).toMatchObject({
      managed_policies: [{ id: "More" }],
      permissions_boundary: [{ id: "Cap" }],
    });
  });

  it("are the policy and the lock of a vault", () => {
    const resources = resourcesOf(
      "Vault:",
      "  Type: AWS::Backup::BackupVault",
      "  Properties: {BackupVaultName: v, LockConfiguration: {MinRetentionDays: '7'}, AccessPolicy: {Statement: []}}",
    );
    expect(resources.aws_backup_vault_lock_configuration?.["Vault.LockConfiguration"]).toMatchObject({
      values: { min_retention_days: 7 },
      links: { vault: [{ id: "Vault" }] },
    });
    expect(resources.aws_backup_vault_policy?.["Vault.AccessPolicy"]?.values.policy).toBe('{"Statement":[]}');
  });

  it("say who can invoke a function of SAM", () => {
    const resources = resourcesOf(
      "Fn:",
      "  Type: AWS::Serverless::Function",
      "  Properties:",
      "    FunctionUrlConfig: {AuthType: NONE}",
      "    Events:",
      "      Web: {Type: HttpApi}",
      "      Queue: {Type: SQS, Properties: {Queue: x}}",
    );
    expect(resources.aws_lambda_function_url?.["Fn.FunctionUrlConfig"]?.values).toEqual({ authorization_type: "NONE" });
    expect(resources.aws_lambda_permission?.FnURLInvokeAllowPublicAccess?.values).toMatchObject({
      action: "lambda:InvokeFunction",
      invoked_via_function_url: true,
    });
    const permissions = Object.entries(resources.aws_lambda_permission ?? {});
    expect(permissions.map(([id, { values, links }]) => [id, values.principal, links.function?.[0]?.id])).toEqual([
      ["FnWebPermission", "apigateway.amazonaws.com", "Fn"],
      ["FnUrlPublicPermissions", "*", "Fn"],
      ["FnURLInvokeAllowPublicAccess", "*", "Fn"],
    ]);
  });

  it("are none of a function whose URL asks for credentials", () => {
    const resources = resourcesOf(
      "Fn: {Type: AWS::Serverless::Function, Properties: {FunctionUrlConfig: {AuthType: AWS_IAM}}}",
    );
    expect(resources.aws_lambda_permission).toBeUndefined();
  });
});

describe("policies of resources", () => {
  it.each([
    ["AWS::EC2::VPCEndpoint", "PolicyDocument", "aws_vpc_endpoint", "policy"],
    ["AWS::S3::AccessPoint", "Policy", "aws_s3_access_point", "policy"],
    ["AWS::Logs::ResourcePolicy", "PolicyDocument", "aws_cloudwatch_log_resource_policy", "policy_document"],
    ["AWS::SNS::TopicInlinePolicy", "PolicyDocument", "aws_sns_topic_policy", "policy"],
    ["AWS::SQS::QueueInlinePolicy", "PolicyDocument", "aws_sqs_queue_policy", "policy"],
    ["AWS::EFS::FileSystem", "FileSystemPolicy", "aws_efs_file_system_policy", "policy"],
    ["AWS::ECR::Repository", "RepositoryPolicyText", "aws_ecr_repository_policy", "policy"],
    ["AWS::OpenSearchService::Domain", "AccessPolicies", "aws_opensearch_domain", "access_policies"],
  ])("are read from %s", (type, property, translated, attribute) => {
    const resources = resourcesOf(`R: {Type: ${type}, Properties: {${property}: {Statement: []}}}`);
    const [resource] = Object.values(resources[translated] ?? {});
    expect(resource?.values[attribute]).toBe('{"Statement":[]}');
  });
});
