import { describe, expect, it } from "vitest";
import { evaluateTemplate, isTemplate, templateRoots } from "../../src/cloudformation/index.js";
import type { Resource } from "../../src/graph/resource.js";
import { at, plain, where } from "../document/plain.js";
import { evaluateData, evaluateText, resourceOf, treeOf } from "./evaluate.js";

const lines = (...text: string[]): string => text.join("\n");
const attributes = (resource: Resource): unknown => plain(resource.attributes);
const line = (resource: Resource, attribute: string): number => at(resource.attributes, attribute).span.startLine;

describe("evaluateTemplate", () => {
  it("gives properties in the vocabulary of resources, with their types and places", () => {
    const stack = evaluateText(
      lines(
        "Resources:",
        "  Db:",
        "    Type: AWS::RDS::DBInstance",
        "    Properties:",
        "      AllocatedStorage: '20'",
        "      StorageEncrypted: 'True'",
        "      EngineVersion: 16.10",
        "      PubliclyAccessible: no",
        "      Port: 5432",
        "      VPCSecurityGroups: [sg-1]",
        "      MasterUserSecret: {KmsKeyId: k}",
        "      UseLatestRestorableTime: 'true'",
        "      SourceDbiResourceId: db-X",
        "      ProcessorFeatures: [{Name: coreCount, Value: 2}]",
        "      Tags:",
        "        - {Key: env, Value: prod}",
      ),
    );
    const db = resourceOf(stack, "Db");
    expect(stack.diagnostics).toEqual([]);
    expect(db).toMatchObject({
      type: "aws_db_instance",
      nativeType: "AWS::RDS::DBInstance",
      name: "Db",
      format: "cloudformation",
      stack: "t.yaml",
      header: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 6 },
      span: { startLine: 2, endLine: 16 },
    });
    expect(attributes(db)).toEqual({
      allocated_storage: 20,
      storage_encrypted: true,
      engine_version: "16.10",
      publicly_accessible: false,
      port: 5432,
      vpc_security_group_ids: ["sg-1"],
      master_user_secret_kms_key_id: "k",
      restore_to_point_in_time: [{ use_latest_restorable_time: true, source_dbi_resource_id: "db-X" }],
      tags: { env: "prod" },
      skip_final_snapshot: false,
    });
    expect(db.native && plain(db.native)).toEqual({ ProcessorFeatures: [{ Name: "coreCount", Value: 2 }] });
    expect(line(db, "storage_encrypted")).toBe(6);
    expect(line(db, "skip_final_snapshot")).toBe(2);
    expect(db.labels).toMatchObject({
      storage_encrypted: "StorageEncrypted",
      master_user_secret_kms_key_id: "MasterUserSecret.KmsKeyId",
      "restore_to_point_in_time.source_dbi_resource_id": "SourceDbiResourceId",
      skip_final_snapshot: "DeletionPolicy",
    });
  });

  it("knows members of a cluster by the property that makes them members", () => {
    const text = (identifier: string): string =>
      `Parameters: {P: {Type: String}}\nConditions: {C: !Equals [!Ref P, x]}\nResources:\n  Cluster: {Type: AWS::RDS::DBCluster}\n` +
      `  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      PreferredMaintenanceWindow: x\n      DBClusterIdentifier: ${identifier}\n`;
    const member = resourceOf(evaluateText(text("!Ref Cluster")), "Db");
    expect(member.type).toBe("aws_rds_cluster_instance");
    expect([...member.attributes.entries.keys()]).toEqual(["preferred_maintenance_window", "cluster_identifier"]);
    expect(resourceOf(evaluateText(text("!Ref AWS::NoValue")), "Db").type).toBe("aws_db_instance");
  });

  it("keeps the place of a property that AWS::NoValue unsets", () => {
    const stack = evaluateText(
      "Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      DeletionProtection: !Ref AWS::NoValue\n",
    );
    const value = at(resourceOf(stack, "Db").attributes, "deletion_protection");
    expect(value).toMatchObject({ kind: "known", value: null, span: { startLine: 5 } });
  });

  it("says what makes resources that are not in the repository", () => {
    const stack = evaluateText(
      [
        "Resources:",
        "  Module:",
        "    Type: Org::Db::Cluster::MODULE",
        "  Inline:",
        "    Type: AWS::CloudFormation::StackSet",
        "    Properties:",
        '      TemplateBody: "Resources: {}"',
        "  File: {Type: AWS::CloudFormation::StackSet, Properties: {TemplateURL: a.yaml}}",
      ].join("\n"),
    );
    expect(stack.diagnostics.map(({ code, severity, span }) => [code, severity, span.startLine])).toEqual([
      ["cloudformation-opaque", "warning", 2],
      ["cloudformation-opaque", "warning", 7],
    ]);
  });

  it("says what happens on deletion", () => {
    const text = (type: string, rest: string): string => `Resources:\n  X:\n    Type: ${type}\n${rest}`;
    const skips = (type: string, rest = ""): unknown => {
      const { entries } = resourceOf(evaluateText(text(type, rest)), "X").attributes;
      const value = entries.get("skip_final_snapshot");
      return value && [plain(value), value.span.startLine];
    };
    expect(skips("AWS::RDS::DBInstance")).toEqual([false, 2]);
    expect(skips("AWS::RDS::DBCluster")).toEqual([false, 2]);
    expect(skips("AWS::DocDB::DBCluster")).toEqual([true, 2]);
    expect(skips("AWS::RDS::DBInstance", "    DeletionPolicy: Delete")).toEqual([true, 4]);
    expect(skips("AWS::RDS::DBInstance", "    DeletionPolicy: Retain")).toEqual([false, 4]);
    expect(skips("AWS::RDS::DBInstance", "    Properties: {DBClusterIdentifier: c}")).toBeUndefined();
    expect(skips("AWS::S3::Bucket", "    DeletionPolicy: Delete")).toBeUndefined();
  });

  it("translates rules of security groups", () => {
    const stack = evaluateData({
      Resources: {
        Group: {
          Type: "AWS::EC2::SecurityGroup",
          Properties: {
            GroupDescription: "x",
            SecurityGroupIngress: [
              { IpProtocol: "tcp", FromPort: "5432", ToPort: 5432, CidrIp: "0.0.0.0/0" },
              { IpProtocol: -1, SourceSecurityGroupId: { "Fn::GetAtt": ["Other", "GroupId"] } },
            ],
          },
        },
        Other: { Type: "AWS::EC2::SecurityGroup" },
        Rule: {
          Type: "AWS::EC2::SecurityGroupIngress",
          Properties: { GroupId: { Ref: "Other" }, IpProtocol: "tcp", FromPort: 3306, ToPort: 3306, CidrIpv6: "::/0" },
        },
      },
    });
    expect(attributes(resourceOf(stack, "Group"))).toEqual({
      description: "x",
      ingress: [
        { protocol: "tcp", from_port: 5432, to_port: 5432, cidr_blocks: ["0.0.0.0/0"] },
        { protocol: "-1", security_groups: [{ unknown: ["Other.id is known only after deployment"] }] },
      ],
    });
    const rule = resourceOf(stack, "Rule");
    expect(rule.type).toBe("aws_vpc_security_group_ingress_rule");
    expect(at(rule.attributes, "security_group_id")).toMatchObject({
      text: [{ reference: { address: "Other", attribute: "id" } }],
    });
    expect(plain(at(rule.attributes, "cidr_ipv6"))).toBe("::/0");
  });

  it("makes a list of blocks of a parameter group's settings", () => {
    const stack = evaluateText(
      lines(
        "Resources:",
        "  Group:",
        "    Type: AWS::RDS::DBParameterGroup",
        "    Properties:",
        "      Family: postgres16",
        "      Parameters:",
        "        rds.force_ssl: 1",
        "        log_statement: ddl",
      ),
    );
    const parameters = at(resourceOf(stack, "Group").attributes, "parameter");
    expect(plain(parameters)).toEqual([
      { name: "rds.force_ssl", value: "1" },
      { name: "log_statement", value: "ddl" },
    ]);
    expect(where(at(parameters, 1, "value"))).toBe("8:9-8:27");
    const text = '{"rds.force_ssl": "0"}';
    const asText = evaluateData({
      Resources: { Group: { Type: "AWS::RDS::DBParameterGroup", Properties: { Parameters: text } } },
    });
    expect(plain(at(resourceOf(asText, "Group").attributes, "parameter"))).toEqual([
      { name: "rds.force_ssl", value: "0" },
    ]);
  });

  it("keeps policy documents as JSON text, and their structure with its places beside it", () => {
    const stack = evaluateText(
      lines(
        "Resources:",
        "  Role:",
        "    Type: AWS::IAM::Role",
        "    Properties:",
        "      AssumeRolePolicyDocument:",
        "        Version: 2012-10-17",
        "        Statement:",
        "          - Effect: Allow",
        "            Principal: {Service: ec2.amazonaws.com}",
        "            Action: sts:AssumeRole",
        "            Condition: !Ref AWS::NoValue",
        "      ManagedPolicyArns: [arn:aws:iam::aws:policy/ReadOnlyAccess]",
        "      Policies:",
        "        - PolicyName: connect",
        "          PolicyDocument:",
        "            Statement:",
        "              Effect: Allow",
        "              Action: rds-db:connect",
        "              Resource: !Sub arn:aws:rds-db:${AWS::Region}:${AWS::AccountId}:dbuser:*/${Role}",
        "  Policy:",
        "    Type: AWS::IAM::Policy",
        "    Properties:",
        "      PolicyName: p",
        "      Roles: [!Ref Role]",
        '      PolicyDocument: \'{"Version": "2012-10-17", "Statement": []}\'',
      ),
    );
    const role = resourceOf(stack, "Role");
    const trust = at(role.attributes, "assume_role_policy");
    expect(JSON.parse(String(plain(trust)))).toEqual({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" }],
    });
    const inline = at(role.attributes, "inline_policy", 0, "policy");
    expect(inline.kind).toBe("unknown");
    const resource = inline.kind === "unknown" && inline.json ? at(inline.json, "Statement", "Resource") : inline;
    expect(resource.span.startLine).toBe(19);
    expect(resource).toMatchObject({
      text: [
        "arn:aws:rds-db:",
        { reference: { address: "AWS::Region" } },
        ":",
        { reference: { address: "AWS::AccountId" } },
        ":dbuser:*/",
        { reference: { address: "Role", attribute: "name" } },
      ],
    });
    expect(plain(at(role.attributes, "managed_policy_arns"))).toEqual(["arn:aws:iam::aws:policy/ReadOnlyAccess"]);
    const policy = resourceOf(stack, "Policy");
    expect(policy.type).toBe("aws_iam_policy");
    expect(at(policy.attributes, "policy")).toMatchObject({ json: { kind: "map" }, span: { startLine: 25 } });
    expect(at(policy.attributes, "roles", 0).references).toEqual([{ address: "Role", attribute: "name" }]);
  });

  it("reads policy documents that are given as text, as far as they are known", () => {
    const stack = evaluateText(
      lines(
        "Parameters: {User: {Type: String}}",
        "Resources:",
        "  Set:",
        "    Type: AWS::SSO::PermissionSet",
        "    Properties:",
        "      InlinePolicy: !Sub |",
        '        {"Statement": {"Effect": "Allow", "Action": "rds-db:connect",',
        '         "Resource": "arn:aws:rds-db:*:${AWS::AccountId}:dbuser:*/${User}"}}',
      ),
    );
    const policy = at(resourceOf(stack, "Set").attributes, "inline_policy");
    const json = policy.kind === "unknown" ? policy.json : undefined;
    expect(json && plain(at(json, "Statement", "Action"))).toBe("rds-db:connect");
    expect(json && at(json, "Statement", "Resource")).toMatchObject({
      text: [
        "arn:aws:rds-db:*:",
        { reference: { address: "AWS::AccountId" } },
        ":dbuser:*/",
        { unknown: [{ reason: "parameter User has no default" }] },
      ],
      span: { startLine: 6, endLine: 8 },
    });
  });

  it("converts all that a property can be", () => {
    const stack = evaluateText(
      lines(
        "Parameters: {P: {Type: String, AllowedValues: ['true', 'false']}}",
        "Resources:",
        "  Db: {Type: AWS::RDS::DBInstance, Properties: {StorageEncrypted: !Ref P}}",
      ),
    );
    const value = at(resourceOf(stack, "Db").attributes, "storage_encrypted");
    expect(value.kind === "unknown" && value.oneOf?.map(plain)).toEqual([true, false]);
  });

  it("leaves out resources whose condition is false, and marks those whose condition is not decided", () => {
    const stack = evaluateText(
      lines(
        "Parameters: {P: {Type: String}, Q: {Type: String, Default: a}}",
        "Conditions:",
        "  Unknown: !Equals [!Ref P, x]",
        "  False: !Equals [!Ref Q, x]",
        "Resources:",
        "  A: {Type: AWS::S3::Bucket, Condition: Unknown}",
        "  B: {Type: AWS::S3::Bucket, Condition: False}",
      ),
    );
    expect(stack.resources.map(({ address }) => address)).toEqual(["A"]);
    expect(stack.resources[0]?.uncertain).toMatchObject([
      {
        reason: "condition Unknown is not decided (A exists only if it holds): parameter P has no default",
        span: { startLine: 1 },
      },
    ]);
  });

  it.each([
    ["!If [C, Retain, Snapshot]", false],
    ["!If [C, Delete, 'Delete']", true],
    ["!If [C, Delete, Retain]", [true, false]],
    ["!If [C, Delete, !Ref AWS::NoValue]", [true, false]],
  ])("takes a last snapshot, or not, by a DeletionPolicy of %s", (policy, wanted) => {
    const stack = evaluateText(
      lines(
        "Parameters: {P: {Type: String}}",
        "Conditions: {C: !Equals [!Ref P, x]}",
        `Resources: {Db: {Type: AWS::RDS::DBInstance, DeletionPolicy: ${policy}}}`,
      ),
    );
    const value = at(resourceOf(stack, "Db").attributes, "skip_final_snapshot");
    expect(value.kind === "unknown" ? value.oneOf?.map(plain) : plain(value)).toEqual(wanted);
  });

  it("says that further documents of a file are not judged", () => {
    const { resources, diagnostics } = evaluateText(
      lines(
        "---",
        "Description: no template",
        "---",
        "Resources: {A: {Type: AWS::S3::Bucket}}",
        "---",
        "Resources: {B: {Type: AWS::S3::Bucket}}",
      ),
    );
    expect(resources.map(({ address }) => address)).toEqual(["A"]);
    expect(diagnostics).toMatchObject([{ code: "cloudformation-documents", span: { startLine: 6 } }]);
  });

  it("keeps types it does not know as they are", () => {
    const stack = evaluateText(
      "Resources:\n  X:\n    Type: AWS::Foo::Bar\n    Properties: {A: 1}\n    DependsOn: [Y]\n",
    );
    const { type, attributes: values } = resourceOf(stack, "X");
    expect(type).toBe("AWS::Foo::Bar");
    expect(plain(values)).toEqual({ A: 1, depends_on: ["Y"] });
    expect(at(values, "depends_on", 0).references).toEqual([{ address: "Y", attribute: "" }]);
  });

  it("sees through an attachment to the secret", () => {
    const stack = evaluateText(
      lines(
        "Resources:",
        "  Secret: {Type: AWS::SecretsManager::Secret, Properties: {SecretString: hunter2}}",
        "  Attachment: {Type: AWS::SecretsManager::SecretTargetAttachment, Properties: {SecretId: !Ref Secret}}",
        "  Rotation: {Type: AWS::SecretsManager::RotationSchedule, Properties: {SecretId: !Ref Attachment}}",
      ),
    );
    expect(at(resourceOf(stack, "Rotation").attributes, "secret_id").references).toEqual([
      { address: "Secret", attribute: "arn" },
    ]);
    const version = resourceOf(stack, "Secret.SecretString");
    expect(version).toMatchObject({
      type: "aws_secretsmanager_secret_version",
      labels: { secret_string: "SecretString" },
    });
    expect(plain(at(version.attributes, "secret_string"))).toBe("hunter2");
  });

  it("expands loops", () => {
    const stack = evaluateText(
      lines(
        "Transform: AWS::LanguageExtensions",
        "Parameters: {P: {Type: CommaDelimitedList}}",
        "Resources:",
        "  Fn::ForEach::Databases:",
        "    - Name",
        "    - [orders, users-x]",
        "    - Db&{Name}:",
        "        Type: AWS::RDS::DBInstance",
        "        Properties:",
        "          DBInstanceIdentifier: !Sub 'db-${Name}'",
        "          DBName: !Ref Name",
        "  Fn::ForEach::Unknown:",
        "    - Name",
        "    - !Ref P",
        "    - 'Bucket${Name}':",
        "        Type: AWS::S3::Bucket",
        "        Properties: {BucketName: !Sub 'x-${Name}'}",
      ),
    );
    expect(stack.diagnostics).toEqual([]);
    expect(stack.resources.map(({ address }) => address)).toEqual(["Dborders", "Dbusersx", "Bucket*"]);
    expect(plain(at(resourceOf(stack, "Dbusersx").attributes, "identifier"))).toBe("db-users-x");
    expect(plain(at(resourceOf(stack, "Dborders").attributes, "db_name"))).toBe("orders");
    expect(at(resourceOf(stack, "Bucket*").attributes, "bucket")).toMatchObject({ kind: "unknown", text: ["x-", {}] });
    expect(resourceOf(stack, "Bucket*").uncertain).toMatchObject([{ reason: "parameter P has no default" }]);
  });

  it("says that macros may change what it judges", () => {
    const stack = evaluateText(
      "Transform: [AWS::LanguageExtensions, Mine]\nResources:\n  A: {Type: AWS::S3::Bucket, Properties: {Fn::Transform: {Name: AWS::Include}}}\n  Fn::Transform: {Name: Other}\n",
    );
    expect(stack.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ["cloudformation-macro", "note"],
      ["cloudformation-macro", "note"],
      ["cloudformation-macro", "note"],
    ]);
    expect(resourceOf(stack, "A").attributes.rest).toBeDefined();
  });

  it("reads on after syntax errors and malformed resources", () => {
    const stack = evaluateText(
      "Resources:\n  A: {Type: AWS::S3::Bucket}\n  B: {}\n  C: 1\n  D:\n    Type: AWS::S3::Bucket\n    X: [\n",
    );
    expect(stack.resources.map(({ address }) => address)).toEqual(["A", "D"]);
    expect(stack.diagnostics.map(({ code }) => code)).toEqual([
      "yaml-syntax",
      "cloudformation-resource",
      "cloudformation-resource",
    ]);
  });

  it("does not take what a syntax error hides for what is not set", () => {
    const rest = (text: string, path = "t.yaml"): unknown => {
      const stack = evaluateTemplate(treeOf({ [path]: text }), path);
      expect(stack.diagnostics.some(({ severity }) => severity === "error")).toBe(true);
      return resourceOf(stack, "Db").attributes.rest?.map(({ reason, span }) => [reason, span?.startLine]);
    };
    const head = ["Resources:", "  Db:", "    Type: AWS::RDS::DBInstance"];
    const hidden = ["the file has a syntax error here"];
    expect(rest(lines(...head, "\tProperties:", "      StorageEncrypted: true"))).toEqual([[...hidden, 4]]);
    expect(rest(lines(...head, "    Properties:", "      Engine: x", "     StorageEncrypted: true"))).toEqual([
      [...hidden, 6],
    ]);
    const json = (properties: string): string =>
      `{"Resources": {"Db": {"Type": "AWS::RDS::DBInstance",\n"Properties": {${properties}}}}}`;
    expect(rest(json('"StorageEncrypted": True'), "t.json")).toEqual([[...hidden, 2]]);
    expect(rest(json('"Engine": "x",'), "t.json")).toBeUndefined();
    expect(rest(json('"Engine": "x" "Port": 1'), "t.json")).toBeUndefined();
  });

  it("tells of sections that are no maps, and of types in another spelling", () => {
    const said = (...text: readonly string[]): unknown =>
      evaluateText(lines(...text)).diagnostics.map(({ message, span }) => [span.startLine, span.startColumn, message]);
    const message = "Resources is not a map of names, and nothing in it is judged";
    expect(said("Resources:", "  - Db: {Type: AWS::RDS::DBInstance}")).toEqual([[1, 1, message]]);
    expect(said("Conditions:", "Resources: {}")).toEqual([]);
    expect(said("Resources:", "  Db: {Type: AWS::RDS::DbInstance}", "  B: {Type: AWS::S3::bucket}")).toEqual([
      [
        2,
        8,
        'There is no resource type "AWS::RDS::DbInstance", and Db is not judged: CloudFormation calls it AWS::RDS::DBInstance',
      ],
      [
        3,
        7,
        'There is no resource type "AWS::S3::bucket", and B is not judged: CloudFormation calls it AWS::S3::Bucket',
      ],
    ]);
  });

  it("evaluates nested stacks with what their parent gives them", () => {
    const tree = treeOf({
      "app/main.yaml": lines(
        "Resources:",
        "  Network:",
        "    Type: AWS::CloudFormation::Stack",
        "    Properties: {TemplateURL: ./parts/network.yaml}",
        "  Data:",
        "    Type: AWS::CloudFormation::Stack",
        "    Properties:",
        "      TemplateURL: parts/data.yaml",
        "      Parameters:",
        "        Encrypted: false",
        "        Group: !GetAtt Network.Outputs.GroupId",
      ),
      "app/parts/network.yaml": lines(
        "Resources:",
        "  Group: {Type: AWS::EC2::SecurityGroup}",
        "Outputs:",
        "  GroupId: {Value: !GetAtt Group.GroupId}",
      ),
      "app/parts/data.yaml": lines(
        "Parameters:",
        "  Encrypted: {Type: String, Default: true}",
        "  Group: {Type: String}",
        "Resources:",
        "  Db:",
        "    Type: AWS::RDS::DBInstance",
        "    Properties:",
        "      StorageEncrypted: !Ref Encrypted",
        "      VPCSecurityGroups: [!Ref Group]",
      ),
    });
    const stack = evaluateTemplate(tree, "app/main.yaml");
    expect(stack.diagnostics).toEqual([]);
    expect(stack.files).toEqual(["app/main.yaml", "app/parts/data.yaml", "app/parts/network.yaml"]);
    const db = resourceOf(stack, "Data/Db");
    expect(db).toMatchObject({
      name: "Db",
      stack: "app/main.yaml",
      header: { path: "app/parts/data.yaml", startLine: 5 },
      calls: [{ address: "Data", span: { path: "app/main.yaml", startLine: 5 } }],
    });
    expect(at(db.attributes, "storage_encrypted")).toMatchObject({
      value: false,
      span: { path: "app/parts/data.yaml", startLine: 8 },
      via: [{ path: "app/main.yaml", startLine: 10 }],
    });
    expect(at(db.attributes, "vpc_security_group_ids", 0)).toMatchObject({
      text: [{ reference: { address: "Network/Group", attribute: "id" } }],
    });
    expect(
      templateRoots(
        tree,
        tree.entries.map(({ path }) => path),
      ),
    ).toEqual(["app/main.yaml"]);
  });

  it("splits what a parent gives for a list, and knows what it may give", () => {
    const tree = treeOf({
      "t.yaml": [
        "Parameters: {Open: {Type: String}}",
        "Resources:",
        "  Sg: {Type: AWS::EC2::SecurityGroup}",
        "  Net:",
        "    Type: AWS::CloudFormation::Stack",
        "    Properties:",
        "      TemplateURL: n.yaml",
        "      Parameters: {Groups: !Join [', ', [!GetAtt Sg.GroupId, sg-2]], Encrypted: !Ref Open, Subnets: !Ref Open}",
      ].join("\n"),
      "n.yaml": [
        "Parameters:",
        "  Groups: {Type: 'List<AWS::EC2::SecurityGroup::Id>'}",
        "  Subnets: {Type: 'List<AWS::EC2::Subnet::Id>'}",
        "  Encrypted: {Type: String, AllowedValues: ['false', 'False']}",
        "Resources:",
        "  Db:",
        "    Type: AWS::RDS::DBInstance",
        "    Properties: {VPCSecurityGroups: !Ref Groups, StorageEncrypted: !Ref Encrypted}",
        "  Subnets: {Type: AWS::RDS::DBSubnetGroup, Properties: {SubnetIds: !Ref Subnets}}",
      ].join("\n"),
    });
    const stack = evaluateTemplate(tree, "t.yaml");
    const db = resourceOf(stack, "Net/Db").attributes;
    expect(at(db, "vpc_security_group_ids")).toMatchObject({
      items: [{ text: [{ reference: { address: "Sg", attribute: "id" } }] }, { value: "sg-2" }],
    });
    expect(at(db, "storage_encrypted")).toMatchObject({ kind: "known", value: false });
    expect(at(resourceOf(stack, "Net/Subnets").attributes, "subnet_ids")).toMatchObject({
      kind: "unknown",
      because: [{ reason: "parameter Open has no default" }],
    });
  });

  it("finds the nested stacks of the CDK", () => {
    const template = {
      Resources: {
        Nested: {
          Type: "AWS::CloudFormation::Stack",
          Properties: { TemplateURL: { "Fn::Join": ["", ["https://s3.", { Ref: "AWS::Region" }, "/x.json"]] } },
          Metadata: { "aws:asset:path": "Nested.nested.template.json", "aws:asset:property": "TemplateURL" },
        },
      },
    };
    const tree = treeOf({
      "cdk.out/App.template.json": JSON.stringify(template),
      "cdk.out/Nested.nested.template.json": '{"Resources": {"Db": {"Type": "AWS::RDS::DBInstance"}}}',
    });
    const paths = tree.entries.map(({ path }) => path);
    expect(templateRoots(tree, paths)).toEqual(["cdk.out/App.template.json"]);
    const stack = evaluateTemplate(tree, "cdk.out/App.template.json");
    expect(stack.resources.map(({ address }) => address)).toEqual(["Nested", "Nested/Db"]);
  });

  it("doubts the resources of a nested stack that may not exist", () => {
    const tree = treeOf({
      "a.yaml": lines(
        "Parameters: {P: {Type: String}}",
        "Conditions: {C: !Equals [!Ref P, x]}",
        "Resources:",
        "  N: {Type: AWS::CloudFormation::Stack, Condition: C, Properties: {TemplateURL: b.yaml}}",
      ),
      "b.yaml": "Resources:\n  Db: {Type: AWS::RDS::DBInstance}\n",
    });
    const stack = evaluateTemplate(tree, "a.yaml");
    expect(resourceOf(stack, "N/Db").uncertain).toMatchObject([
      { reason: "condition C is not decided (N exists only if it holds): parameter P has no default" },
    ]);
  });

  it("does not follow nested stacks out of the tree or in circles", () => {
    const nested = (url: string): string =>
      `Resources:\n  N:\n    Type: AWS::CloudFormation::Stack\n    Properties: {TemplateURL: ${url}}\n`;
    const outside = evaluateTemplate(treeOf({ "a.yaml": nested("../x.yaml") }), "a.yaml");
    expect(outside.diagnostics.map(({ code }) => code)).toEqual(["cloudformation-nested"]);
    const tree = treeOf({ "a.yaml": nested("b.yaml"), "b.yaml": nested("a.yaml") });
    const circle = evaluateTemplate(tree, "a.yaml");
    expect(circle.resources.map(({ address }) => address)).toEqual(["N", "N/N"]);
    expect(circle.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ["cloudformation-nested", "error"],
    ]);
    expect(templateRoots(tree, ["a.yaml", "b.yaml"])).toEqual(["a.yaml", "b.yaml"]);
    const remote = evaluateTemplate(treeOf({ "a.yaml": nested("https://s3.amazonaws.com/b/x.yaml") }), "a.yaml");
    expect(remote.diagnostics).toMatchObject([
      { code: "cloudformation-nested", severity: "warning", span: { startLine: 4, startColumn: 18 } },
    ]);
  });

  it("reports a file that is gone", () => {
    expect(evaluateTemplate(treeOf({}), "a.yaml").diagnostics.map(({ code }) => code)).toEqual([
      "cloudformation-missing",
    ]);
  });

  it("recognises templates", () => {
    expect(isTemplate("a.yaml", "Resources:\n  A:\n    Type: AWS::S3::Bucket\n")).toBe(true);
    expect(isTemplate("a.yaml", "a: 1\n")).toBe(false);
  });
});
