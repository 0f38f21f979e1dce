// Writes a Terraform repository or a template with a given number of resources, as repositories have them.
//   node scripts/generate-repository.js terraform <resources> <folder>
//   node scripts/generate-repository.js modules <resources> <folder>
//   node scripts/generate-repository.js template <resources> <file.yaml|file.json>
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Resources that one service of the generated repository has. */
const PER_SERVICE = 10;

/** A service with a database, its network, key, roles and policies: 10 resources. */
function service(n) {
  return `locals {
  name_${n} = "\${var.prefix}-service-${n}"
  tags_${n} = merge(var.tags, { Service = local.name_${n}, Tier = ${n % 3} })
}

resource "aws_kms_key" "db_${n}" {
  description         = "Storage of \${local.name_${n}}"
  enable_key_rotation = true
  tags                = local.tags_${n}
}

resource "aws_security_group" "db_${n}" {
  name   = local.name_${n}
  vpc_id = var.vpc_id

  ingress {
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = [cidrsubnet(var.cidr, 8, ${n % 200})]
  }

  tags = local.tags_${n}
}

resource "aws_db_subnet_group" "db_${n}" {
  name       = local.name_${n}
  subnet_ids = var.subnet_ids
}

resource "aws_db_parameter_group" "db_${n}" {
  name   = local.name_${n}
  family = "postgres16"

  dynamic "parameter" {
    for_each = { "rds.force_ssl" = "${n % 10 === 0 ? 0 : 1}", log_statement = "ddl" }
    content {
      name  = parameter.key
      value = parameter.value
    }
  }
}

resource "aws_db_instance" "db_${n}" {
  identifier                          = local.name_${n}
  engine                              = "postgres"
  engine_version                      = "16.4"
  instance_class                      = ${n % 4 === 0} ? "db.r7g.xlarge" : "db.t4g.medium"
  allocated_storage                   = ${20 + n}
  storage_type                        = "gp3"
  storage_encrypted                   = ${n % 7 !== 0}
  kms_key_id                          = aws_kms_key.db_${n}.arn
  username                            = "owner"
  manage_master_user_password         = true
  iam_database_authentication_enabled = true
  db_subnet_group_name                = aws_db_subnet_group.db_${n}.name
  parameter_group_name                = aws_db_parameter_group.db_${n}.name
  vpc_security_group_ids              = [aws_security_group.db_${n}.id]
  publicly_accessible                 = ${n % 11 === 0}
  multi_az                            = true
  backup_retention_period             = ${n % 5 === 0 ? 1 : 14}
  copy_tags_to_snapshot               = true
  deletion_protection                 = ${n % 3 !== 0}
  skip_final_snapshot                 = false
  final_snapshot_identifier           = "\${local.name_${n}}-final"
  auto_minor_version_upgrade          = true
  enabled_cloudwatch_logs_exports     = ["postgresql", "upgrade"]
  performance_insights_enabled        = true
  performance_insights_kms_key_id     = aws_kms_key.db_${n}.arn
  tags                                = local.tags_${n}
}

resource "aws_iam_role" "app_${n}" {
  name = "\${local.name_${n}}-app"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ecs-tasks.amazonaws.com" } }]
  })
}

data "aws_iam_policy_document" "app_${n}" {
  statement {
    actions   = ["rds-db:connect"]
    resources = ["arn:aws:rds-db:eu-west-1:111122223333:dbuser:\${aws_db_instance.db_${n}.resource_id}/${n % 9 === 0 ? "*" : "app"}"]
  }
}

resource "aws_iam_role_policy" "app_${n}" {
  name   = local.name_${n}
  role   = aws_iam_role.app_${n}.name
  policy = data.aws_iam_policy_document.app_${n}.json
}

resource "aws_cloudwatch_log_group" "db_${n}" {
  name              = "/aws/rds/\${local.name_${n}}"
  retention_in_days = 90
}

resource "aws_sns_topic" "alerts_${n}" {
  name = "\${local.name_${n}}-alerts"
}
`;
}

const VARIABLES = `variable "prefix" {
  default = "shop"
}

variable "vpc_id" {
  default = "vpc-0123456789abcdef0"
}

variable "cidr" {
  default = "10.0.0.0/8"
}

variable "subnet_ids" {
  default = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

variable "tags" {
  type    = map(string)
  default = { Environment = "production" }
}
`;

/** Writes a root module of about `resources` resources, ten services to a file. */
export function generateTerraform(resources, folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "variables.tf"), VARIABLES);
  const services = Math.ceil(resources / PER_SERVICE);
  for (let first = 0; first < services; first += 10) {
    const last = Math.min(first + 10, services);
    const text = Array.from({ length: last - first }, (_, index) => service(first + index)).join("\n");
    writeFileSync(join(folder, `services-${first}.tf`), text);
  }
}

/** Services to each module, of which 10,000 resources have 60. */
const SERVICES_PER_MODULE = 1000 / 60;

/** Writes a root that calls local modules, of which each has its services in files of their own: 10,000 resources in 1,000 files. */
export function generateModules(resources, folder) {
  const services = Math.ceil(resources / PER_SERVICE);
  const modules = Math.ceil(services / SERVICES_PER_MODULE);
  const calls = [];
  for (let n = 0; n < modules; n++) {
    mkdirSync(join(folder, "modules", `m${n}`), { recursive: true });
    writeFileSync(join(folder, "modules", `m${n}`, "variables.tf"), VARIABLES);
    calls.push(
      `module "m${n}" {\n  source = "./modules/m${n}"\n  prefix = "\${var.prefix}-${n}"\n  tags   = var.tags\n}\n`,
    );
  }
  for (let n = 0; n < services; n++) {
    writeFileSync(join(folder, "modules", `m${n % modules}`, `service-${n}.tf`), service(n));
  }
  writeFileSync(join(folder, "main.tf"), calls.join("\n"));
  writeFileSync(join(folder, "variables.tf"), VARIABLES);
}

/** Changes three lines of a repository with modules, as a pull request does. */
export function changeModules(folder) {
  const module = join(folder, "modules", "m1");
  const services = readdirSync(module).filter((name) => name.startsWith("service-"));
  for (const name of services.slice(0, 3)) {
    const text = readFileSync(join(module, name), "utf8");
    writeFileSync(join(module, name), text.replace(/(deletion_protection +=) true/, "$1 false"));
  }
}

/** A file of 30 lines with one database. */
export function generateSingle(folder) {
  mkdirSync(folder, { recursive: true });
  const instance = service(1)
    .split("\n\n")
    .find((block) => block.startsWith('resource "aws_db_instance"'));
  const text = instance
    .replaceAll(/local\.\w+/g, '"orders"')
    .replaceAll(/aws_\w+\.db_1\.(arn|name|id)/g, '"orders"')
    .replaceAll('"${"orders"}-final"', '"orders-final"');
  writeFileSync(join(folder, "main.tf"), `${text.replace(/ +tags +=.*\n/, "")}\n`);
}

/**
 * Writes what `cdk synth` gives of about `resources` resources: stacks of at most 400, which CloudFormation takes no more than 500
 * of, with services of functions, buckets and queues, every third of which has a database.
 */
export function generateAssembly(resources, folder) {
  mkdirSync(folder, { recursive: true });
  const artifacts = {};
  for (let written = 0; written < resources;) {
    const stack = `App${Object.keys(artifacts).length}`;
    const Resources = assemblyNetwork();
    for (let n = 0; Object.keys(Resources).length < 370; n++) Object.assign(Resources, assemblyService(n));
    for (const [id, resource] of Object.entries(Resources)) {
      resource.Metadata = { "aws:cdk:path": `${stack}/${id}/Resource` };
    }
    const templateFile = `${stack}.template.json`;
    writeFileSync(join(folder, templateFile), `${JSON.stringify({ Resources }, undefined, 1)}\n`);
    artifacts[stack] = {
      type: "aws:cloudformation:stack",
      environment: "aws://unknown-account/unknown-region",
      properties: { templateFile },
    };
    written += Object.keys(Resources).length;
  }
  writeFileSync(join(folder, "manifest.json"), `${JSON.stringify({ version: "36.0.0", artifacts }, undefined, 1)}\n`);
}

const joined = (...parts) => ({ "Fn::Join": ["", parts] });
const arnOf = (id) => ({ "Fn::GetAtt": [id, "Arn"] });
const allowing = (Action, Resource) => ({ Effect: "Allow", Action, Resource });

function assemblyNetwork() {
  const subnet = (n) => ({
    Type: "AWS::EC2::Subnet",
    Properties: {
      VpcId: { Ref: "Network" },
      CidrBlock: `10.0.${n}.0/24`,
      AvailabilityZone: { "Fn::Select": [n % 2, { "Fn::GetAZs": "" }] },
      MapPublicIpOnLaunch: false,
    },
  });
  return {
    Network: { Type: "AWS::EC2::VPC", Properties: { CidrBlock: "10.0.0.0/16", EnableDnsSupport: true } },
    Subnet0: subnet(0),
    Subnet1: subnet(1),
  };
}

function assemblyService(n) {
  const bucket = `Bucket${n}`;
  const service = {
    [bucket]: {
      Type: "AWS::S3::Bucket",
      DeletionPolicy: "Retain",
      UpdateReplacePolicy: "Retain",
      Properties: { PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true } },
    },
    [`BucketPolicy${n}`]: {
      Type: "AWS::S3::BucketPolicy",
      Properties: {
        Bucket: { Ref: bucket },
        PolicyDocument: {
          Version: "2012-10-17",
          Statement: [
            {
              Effect: "Deny",
              Principal: { AWS: "*" },
              Action: "s3:*",
              Resource: [arnOf(bucket), joined(arnOf(bucket), "/*")],
              Condition: { Bool: { "aws:SecureTransport": "false" } },
            },
          ],
        },
      },
    },
    [`Queue${n}`]: { Type: "AWS::SQS::Queue", Properties: { VisibilityTimeout: 60 } },
    ...(n % 3 === 0 ? assemblyDatabase(n) : {}),
  };
  for (let k = 0; k < 4; k++)
    Object.assign(service, assemblyFunction(`${n}x${k}`, bucket, n % 3 === 0 && k === 0 && n));
  return service;
}

function assemblyFunction(name, bucket, database) {
  const statements = [allowing(["s3:GetObject*", "s3:List*"], [arnOf(bucket), joined(arnOf(bucket), "/*")])];
  if (database !== false) statements.push(allowing(["secretsmanager:GetSecretValue"], { Ref: `Secret${database}` }));
  return {
    [`Role${name}`]: {
      Type: "AWS::IAM::Role",
      Properties: {
        AssumeRolePolicyDocument: {
          Version: "2012-10-17",
          Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } }],
        },
        ManagedPolicyArns: [
          joined("arn:", { Ref: "AWS::Partition" }, ":iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"),
        ],
      },
    },
    [`Policy${name}`]: {
      Type: "AWS::IAM::Policy",
      Properties: {
        PolicyName: `Policy${name}`,
        Roles: [{ Ref: `Role${name}` }],
        PolicyDocument: { Version: "2012-10-17", Statement: statements },
      },
    },
    [`Function${name}`]: {
      Type: "AWS::Lambda::Function",
      DependsOn: [`Policy${name}`, `Role${name}`],
      Properties: {
        Code: { S3Bucket: { "Fn::Sub": "assets-${AWS::AccountId}-${AWS::Region}" }, S3Key: "function.zip" },
        Environment: { Variables: { BUCKET: { Ref: bucket } } },
        Handler: "index.handler",
        Role: arnOf(`Role${name}`),
        Runtime: "nodejs22.x",
      },
    },
    [`Log${name}`]: {
      Type: "AWS::Logs::LogGroup",
      Properties: { LogGroupName: joined("/aws/lambda/", { Ref: `Function${name}` }), RetentionInDays: 30 },
    },
  };
}

function assemblyDatabase(n) {
  const fromSecret = (field) =>
    joined("{{resolve:secretsmanager:", { Ref: `Secret${n}` }, `:SecretString:${field}::}}`);
  return {
    [`Group${n}`]: {
      Type: "AWS::EC2::SecurityGroup",
      Properties: { GroupDescription: `database ${n}`, VpcId: { Ref: "Network" } },
    },
    [`Subnets${n}`]: {
      Type: "AWS::RDS::DBSubnetGroup",
      Properties: { DBSubnetGroupDescription: "private", SubnetIds: [{ Ref: "Subnet0" }, { Ref: "Subnet1" }] },
    },
    [`Secret${n}`]: {
      Type: "AWS::SecretsManager::Secret",
      Properties: {
        GenerateSecretString: {
          GenerateStringKey: "password",
          PasswordLength: 30,
          SecretStringTemplate: '{"username":"owner"}',
        },
      },
    },
    [`Attachment${n}`]: {
      Type: "AWS::SecretsManager::SecretTargetAttachment",
      Properties: {
        SecretId: { Ref: `Secret${n}` },
        TargetId: { Ref: `Database${n}` },
        TargetType: "AWS::RDS::DBInstance",
      },
    },
    [`Database${n}`]: {
      Type: "AWS::RDS::DBInstance",
      DeletionPolicy: "Snapshot",
      UpdateReplacePolicy: "Snapshot",
      Properties: {
        AllocatedStorage: "100",
        DBInstanceClass: "db.t4g.medium",
        DBSubnetGroupName: { Ref: `Subnets${n}` },
        Engine: "postgres",
        EngineVersion: "16.4",
        MasterUsername: fromSecret("username"),
        MasterUserPassword: fromSecret("password"),
        VPCSecurityGroups: [{ "Fn::GetAtt": [`Group${n}`, "GroupId"] }],
      },
    },
  };
}

/** Writes a template of about `resources` resources, in YAML or JSON by the file's name. */
export function generateTemplate(resources, file) {
  const template = {
    AWSTemplateFormatVersion: "2010-09-09",
    Parameters: { Stage: { Type: "String", Default: "prod" } },
    Resources: {},
  };
  for (let n = 0; Object.keys(template.Resources).length < resources; n++)
    Object.assign(template.Resources, templateService(n));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, file.endsWith(".json") ? `${JSON.stringify(template, undefined, 1)}\n` : yamlOf(template));
}

function templateService(n) {
  return {
    [`Key${n}`]: {
      Type: "AWS::KMS::Key",
      Properties: { EnableKeyRotation: true, Description: { "Fn::Sub": `key \${Stage} ${n}` } },
    },
    [`Group${n}`]: {
      Type: "AWS::EC2::SecurityGroup",
      Properties: {
        GroupDescription: `database ${n}`,
        SecurityGroupIngress: [{ IpProtocol: "tcp", FromPort: 5432, ToPort: 5432, CidrIp: `10.${n % 200}.0.0/16` }],
      },
    },
    [`Database${n}`]: {
      Type: "AWS::RDS::DBInstance",
      DeletionPolicy: "Snapshot",
      Properties: {
        Engine: "postgres",
        EngineVersion: "16.4",
        DBInstanceClass: "db.t4g.medium",
        AllocatedStorage: "20",
        StorageEncrypted: n % 7 !== 0,
        KmsKeyId: { "Fn::GetAtt": [`Key${n}`, "Arn"] },
        ManageMasterUserPassword: true,
        MasterUsername: "owner",
        VPCSecurityGroups: [{ Ref: `Group${n}` }],
        PubliclyAccessible: n % 11 === 0,
        BackupRetentionPeriod: n % 5 === 0 ? 1 : 14,
        DeletionProtection: true,
        CopyTagsToSnapshot: true,
      },
    },
    [`Role${n}`]: {
      Type: "AWS::IAM::Role",
      Properties: {
        AssumeRolePolicyDocument: {
          Version: "2012-10-17",
          Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } }],
        },
        Policies: [
          {
            PolicyName: "connect",
            PolicyDocument: {
              Version: "2012-10-17",
              Statement: [
                {
                  Effect: "Allow",
                  Action: "rds-db:connect",
                  Resource: {
                    "Fn::Sub": `arn:aws:rds-db:\${AWS::Region}:\${AWS::AccountId}:dbuser:\${Database${n}.DbiResourceId}/app`,
                  },
                },
              ],
            },
          },
        ],
      },
    },
    [`Alarm${n}`]: { Type: "AWS::SNS::Topic", Properties: { TopicName: `alerts-${n}` } },
  };
}

/** Block-style YAML of plain data; scalars are written as JSON, which YAML takes. */
function yamlOf(value, indent = "") {
  if (typeof value !== "object" || value === null) return `${JSON.stringify(value)}\n`;
  if (Array.isArray(value)) {
    return value.map((item) => `${indent}- ${yamlOf(item, `${indent}  `).trimStart()}`).join("");
  }
  return Object.entries(value)
    .map(([key, item]) =>
      typeof item === "object" && item !== null
        ? `${indent}${key}:\n${yamlOf(item, `${indent}  `)}`
        : `${indent}${key}: ${JSON.stringify(item)}\n`,
    )
    .join("");
}

const [kind, resources, target] = process.argv.slice(2);
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const write = { terraform: generateTerraform, modules: generateModules, template: generateTemplate }[kind];
  if (write === undefined || target === undefined || !(Number(resources) > 0)) {
    console.error("usage: generate-repository.js terraform|modules|template <resources> <folder|file>");
    process.exit(2);
  }
  write(Number(resources), target);
}
