import fc from "fast-check";
import type { Files } from "./judge.js";

/** One of several texts that a file may have, by path; what matters is how the files depend on one another. */
const VERSIONS: Readonly<Record<string, readonly string[]>> = {
  "envs/dev/main.tf": [
    'module "db" {\n  source    = "../../modules/db"\n  encrypted = var.encrypted\n}\nvariable "encrypted" {\n  default = true\n}\n',
    '# dev\nmodule "db" {\n  source = "../../modules/db"\n}\n',
    'module "db" {\n  source    = "../../modules/missing"\n}\n',
  ],
  "envs/dev/terraform.tfvars": ["encrypted = false\n", "encrypted = true\n"],
  "envs/dev/z.auto.tfvars": ["encrypted = false\n"],
  "envs/dev/main_override.tf": ['module "db" {\n  encrypted = false\n}\n'],
  "envs/prod/main.tf": [
    'module "db" {\n  source    = "../../modules/db"\n  for_each  = fileset(path.module, "dbs/*.txt")\n  encrypted = file(each.key) == "on"\n}\n',
    'resource "aws_db_instance" "own" {\n  storage_encrypted = jsondecode(file("settings.json")).encrypted\n}\n',
  ],
  "envs/prod/dbs/a.txt": ["on", "off"],
  "envs/prod/dbs/b.txt": ["off"],
  "envs/prod/settings.json": ['{"encrypted": false}', '{"encrypted": true}'],
  "modules/db/main.tf": [
    'variable "encrypted" {\n  default = false\n}\nresource "aws_db_instance" "this" {\n  storage_encrypted = var.encrypted\n}\n',
    '\nvariable "encrypted" {\n  default = true\n}\nmodule "inner" {\n  source    = "../inner"\n  encrypted = var.encrypted\n}\n',
    'resource "aws_db_instance" "this" {',
  ],
  "modules/db/more.tf": ['resource "aws_rds_cluster" "more" {\n  storage_encrypted = false\n}\n', "locals {}\n"],
  "modules/inner/main.tf": [
    'variable "encrypted" {}\nresource "aws_db_instance" "inner" {\n  storage_encrypted = var.encrypted\n}\n',
    'variable "encrypted" {}\n',
  ],
  "cfn/template.yaml": [
    "Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      StorageEncrypted: false\n",
    "Resources:\n  Nested:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: ./nested.yaml\n",
  ],
  "cfn/nested.yaml": [
    "Resources:\n  Inner:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      StorageEncrypted: false\n",
    "Resources:\n  Inner:\n    Type: AWS::RDS::DBCluster\n    Properties:\n      StorageEncrypted: true\n",
  ],
  "iam/connect.json": [
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "rds-db:connect", "Resource": "*"}]}',
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*"}]}',
  ],
};

/** Folders that a repository may have under another name. */
const FOLDERS: readonly (readonly [from: string, to: string])[] = [
  ["envs/dev/", "live/dev/"],
  ["cfn/", "templates/"],
  ["iam/", "policies/"],
];

/** A repository of several stacks that share modules and files. */
export const repository: fc.Arbitrary<Files> = fc
  .record(
    Object.fromEntries(
      Object.entries(VERSIONS).map(([path, texts]) => [path, fc.option(fc.constantFrom(...texts), { freq: 3 })]),
    ),
  )
  .map((files) =>
    Object.fromEntries(Object.entries(files).flatMap(([path, text]) => (text === null ? [] : [[path, text]]))),
  );

/** A repository, and what a change made of it: some files are other, new or gone, some folders renamed. */
export const change: fc.Arbitrary<{ readonly base: Files; readonly head: Files }> = fc
  .record({
    base: repository,
    other: repository,
    edited: fc.subarray(Object.keys(VERSIONS), { maxLength: 4 }),
    renamed: fc.subarray([...FOLDERS], { maxLength: 1 }),
  })
  .map(({ base, other, edited, renamed }) => {
    const paths = new Set([...Object.keys(base), ...edited]);
    const head = [...paths].flatMap((path) => {
      const text = edited.includes(path) ? other[path] : base[path];
      const [from, to] = renamed.find(([folder]) => path.startsWith(folder)) ?? ["", ""];
      return text === undefined ? [] : [[to + path.slice(from.length), text] as const];
    });
    return { base, head: Object.fromEntries(head) };
  });
