import { describe, expect, test } from "vitest";
import { findAccounts } from "../../../src/access/accounts.js";
import { sharedWith } from "../../../src/access/capabilities/sharing.js";
import { DEFAULT_SETTINGS } from "../../../src/access/settings.js";
import { LEDGER, ORDERS, shown, treeOf } from "../build-capabilities.js";

const SETTINGS = { ...DEFAULT_SETTINGS, accounts: ["111122223333"], trustedAccounts: ["444455556666"] };

function sharesOf(configuration: string): readonly string[] {
  const { context } = treeOf(configuration, SETTINGS);
  const accounts = findAccounts(context.index, context.policies, SETTINGS);
  return sharedWith(context, accounts).map(
    ({ source, capability }) => `${source.label} (${source.exposure}): ${shown([capability]).join("")}`,
  );
}

function snapshot(accounts: string, more = ""): string {
  return `resource "aws_db_snapshot" "s" {
  db_instance_identifier = aws_db_instance.orders.identifier
  db_snapshot_identifier = "s"
  shared_accounts        = ${accounts}
  ${more}
}
`;
}

const encrypted = (key: string): string => ORDERS.replace("engine ", `storage_encrypted = true\n  ${key}\n  engine `);
const CUSTOMER_KEY = encrypted("kms_key_id = aws_kms_key.k.arn");

function key(account: string): string {
  const statement = {
    Effect: "Allow",
    Action: "kms:*",
    Resource: "*",
    Principal: { AWS: `arn:aws:iam::${account}:root` },
  };
  return `resource "aws_kms_key" "k" {
  policy = <<-JSON
${JSON.stringify({ Statement: [statement] })}
JSON
}
`;
}

const END = "exfil snapshot-shared-external aws_db_instance.orders";

describe("a shared snapshot", () => {
  test("is a way of the account that it is shared with", () => {
    expect(sharesOf(ORDERS + snapshot(`["999988887777", "444455556666"]`))).toEqual([
      `account:999988887777 (untrusted-account): must share:aws_db_snapshot.s -> ${END}`,
      `account:444455556666 (trusted-account): must share:aws_db_snapshot.s -> ${END}`,
    ]);
  });

  test("is none of one's own account, or when it is not shared", () => {
    expect(sharesOf(ORDERS + snapshot(`["111122223333"]`))).toEqual([]);
    expect(sharesOf(ORDERS + snapshot("[]"))).toEqual([]);
  });

  test("of all is a way of everybody", () => {
    expect(sharesOf(ORDERS + snapshot(`["all"]`))).toEqual([`public (public): must share:aws_db_snapshot.s -> ${END}`]);
  });

  test("with an account that is not known may be one", () => {
    const found = sharesOf(`variable "partner" { type = string }\n${ORDERS}${snapshot("[var.partner]")}`);
    expect(found).toEqual(["unresolved:${var.partner} (untrusted-account): may share:aws_db_snapshot.s -> " + END]);
  });

  test("that is encrypted needs its key", () => {
    const ofSnapshots = (configuration: string): readonly string[] =>
      sharesOf(configuration).filter((share) => share.includes("snapshot"));
    const shared = snapshot(`["999988887777"]`);
    const way = (certainty: string): readonly string[] => [
      `account:999988887777 (untrusted-account): ${certainty} share:aws_db_snapshot.s -> ${END}`,
    ];
    expect(ofSnapshots(CUSTOMER_KEY + key("999988887777") + shared)).toEqual(way("must"));
    expect(ofSnapshots(CUSTOMER_KEY + key("111122223333") + shared)).toEqual(way("may"));
    expect(ofSnapshots(encrypted("") + shared)).toEqual([]);
    expect(ofSnapshots(CUSTOMER_KEY + key("999988887777") + snapshot(`["all"]`))).toEqual([]);
  });
});

describe("a shared cluster", () => {
  const share = (principal: string): string => `${LEDGER}
resource "aws_ram_resource_share" "s" { name = "s" }
resource "aws_ram_resource_association" "s" {
  resource_arn       = aws_rds_cluster.ledger.arn
  resource_share_arn = aws_ram_resource_share.s.arn
}
resource "aws_ram_principal_association" "s" {
  principal          = "${principal}"
  resource_share_arn = aws_ram_resource_share.s.arn
}
`;

  test("is a way of the account that may clone it", () => {
    expect(sharesOf(share("999988887777"))).toEqual([
      "account:999988887777 (untrusted-account): must share:aws_ram_resource_association.s -> exfil rds-cluster-share-ram aws_rds_cluster.ledger",
    ]);
    expect(sharesOf(share("111122223333"))).toEqual([]);
  });
});

describe("a secret", () => {
  const key = (principal: string): string => `
resource "aws_kms_key" "k" {
  policy = <<-JSON
${JSON.stringify({ Statement: [{ Effect: "Allow", Action: "kms:Decrypt", Resource: "*", Principal: { AWS: principal } }] })}
JSON
}`;
  const keyed = "kms_key_id = aws_kms_key.k.arn";
  const secret = (principal: string, more = ""): string => {
    const statement = {
      Effect: "Allow",
      Action: "secretsmanager:GetSecretValue",
      Resource: "*",
      Principal: { AWS: principal },
    };
    return `${ORDERS}
resource "aws_secretsmanager_secret" "s" {
  name = "s"
  ${more}
}
resource "aws_secretsmanager_secret_version" "s" {
  secret_id     = aws_secretsmanager_secret.s.id
  secret_string = jsonencode({ host = aws_db_instance.orders.address, password = "x" })
}
resource "aws_secretsmanager_secret_policy" "s" {
  secret_arn = aws_secretsmanager_secret.s.arn
  policy     = <<-JSON
${JSON.stringify({ Statement: [statement] })}
JSON
}
`;
  };

  test("whose policy lets in another account is a way of it", () => {
    const shares = sharesOf(secret("arn:aws:iam::999988887777:role/x", keyed) + key("999988887777"));
    expect(shares.filter((share) => share.includes("secret-shared"))).toEqual([
      "account:999988887777 (untrusted-account): must share:aws_secretsmanager_secret.s -> secret secret-shared-external aws_db_instance.orders",
    ]);
    expect(sharesOf(secret("arn:aws:iam::111122223333:root", keyed) + key("111122223333"))).toEqual([]);
  });

  test("may be a way of another account where it is not seen that it has the key", () => {
    const shares = sharesOf(secret("arn:aws:iam::999988887777:role/x", keyed) + key("111122223333"));
    expect(shares).toEqual([
      "account:999988887777 (untrusted-account): may share:aws_secretsmanager_secret.s -> secret secret-shared-external aws_db_instance.orders",
    ]);
  });

  test.each(["", 'kms_key_id = "alias/aws/secretsmanager"'])("with the key of the service is no way: %s", (more) => {
    expect(sharesOf(secret("arn:aws:iam::999988887777:role/x", more))).toEqual([]);
  });
});
