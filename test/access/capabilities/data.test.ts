import { describe, expect, test } from "vitest";
import { allow, capabilitiesIn, deny, LEDGER, ORDERS, roleWith, shown, treeOf } from "../build-capabilities.js";

const DATABASES = ORDERS + LEDGER;

function of(statements: readonly object[], more = DATABASES): readonly string[] {
  return shown(capabilitiesIn(treeOf(roleWith(statements, more))));
}

function methodsOf(statements: readonly object[], more = DATABASES): readonly string[] {
  return [...new Set(capabilitiesIn(treeOf(roleWith(statements, more))).map(({ method }) => method))];
}

/** Service principals that rows pass roles to, with a role of the tree that trusts one. */
function serviceRole(service: string): string {
  const trust = { Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: service } }] };
  return `${DATABASES}
resource "aws_iam_role" "passed" {
  name               = "passed"
  assume_role_policy = <<-JSON
${JSON.stringify(trust)}
JSON
}
`;
}

const PASS = allow("iam:PassRole", "arn:aws:iam::111122223333:role/passed");
const DMS = [
  "dms:CreateEndpoint",
  "dms:CreateReplicationTask",
  "dms:StartReplicationTask",
  "dms:CreateReplicationInstance",
];

/** Actions that make a way, those of which one is left out to break it, and what else the tree needs. */
const WAYS: readonly (readonly [method: string, actions: readonly string[], service?: string])[] = [
  ["rds-master-credential-reset", ["rds:ModifyDBCluster"]],
  ["rds-snapshot-share", ["rds:CreateDBSnapshot", "rds:ModifyDBSnapshotAttribute"]],
  ["rds-snapshot-share", ["rds:CopyDBClusterSnapshot", "rds:ModifyDBClusterSnapshotAttribute"]],
  ["rds-snapshot-attribute", ["rds:ModifyDBSnapshotAttribute"]],
  ["rds-snapshot-copy-out", ["rds:CopyDBSnapshot", "kms:CreateGrant", "kms:DescribeKey"]],
  ["rds-restore-clone", ["rds:RestoreDBInstanceFromDBSnapshot", "rds:ModifyDBInstance"]],
  ["rds-restore-clone", ["rds:RestoreDBClusterFromSnapshot", "rds:CreateDBInstance", "rds:ModifyDBCluster"]],
  ["rds-restore-copy", ["rds:RestoreDBClusterToPointInTime", "rds:CreateDBInstance"]],
  ["rds-restore-from-s3", ["rds:RestoreDBInstanceFromS3", "iam:PassRole"], "rds.amazonaws.com"],
  [
    "rds-export-s3",
    ["rds:StartExportTask", "iam:PassRole", "kms:CreateGrant", "kms:DescribeKey"],
    "export.rds.amazonaws.com",
  ],
  ["rds-role-attach", ["rds:AddRoleToDBCluster", "iam:PassRole"], "rds.amazonaws.com"],
  ["rds-zero-etl", ["rds:CreateIntegration"]],
  ["rds-cross-region-replica", ["rds:StartDBInstanceAutomatedBackupsReplication"]],
  ["rds-cluster-share-ram", ["ram:CreateResourceShare"]],
  ["dms-exfil", [...DMS, "iam:PassRole"], "dms.amazonaws.com"],
  ["backup-restore-exfil", ["backup:StartRestoreJob", "iam:PassRole"], "backup.amazonaws.com"],
  ["backup-share", ["backup:StartCopyJob", "backup:CopyIntoBackupVault"]],
  ["backup-share", ["backup:PutBackupVaultAccessPolicy"]],
  ["glue-connection-read", ["glue:GetConnection"]],
  ["glue-connection-job", ["glue:CreateJob", "glue:StartJobRun", "iam:PassRole"], "glue.amazonaws.com"],
  ["rds-log-download", ["rds:DownloadCompleteDBLogFile"]],
  ["rds-pi-querytext", ["pi:GetDimensionKeyDetails"]],
  ["rds-dbqms-history", ["dbqms:GetQueryString"]],
  ["rds-make-public", ["rds:ModifyDBInstance", "ec2:AuthorizeSecurityGroupIngress"]],
  ["rds-network-open", ["ec2:CreateVpcPeeringConnection", "ec2:CreateRoute"]],
  ["rds-param-weaken", ["rds:ModifyDBParameterGroup"]],
  ["rds-option-weaken", ["rds:ModifyOptionGroup"]],
  ["rds-audit-off", ["rds:StopActivityStream"]],
  ["rds-log-retention", ["logs:DeleteLogGroup"]],
  ["rds-deletion-protection-off", ["rds:ModifyGlobalCluster"]],
  ["rds-proxy-modify", ["rds:RegisterDBProxyTargets"]],
  ["rds-proxy-create", ["rds:CreateDBProxy", "iam:PassRole"], "rds.amazonaws.com"],
  ["rds-tag-tamper", ["rds:RemoveTagsFromResource"]],
  ["rds-custom-engine", ["rds:CreateCustomDBEngineVersion"]],
  ["org-guard-removal", ["organizations:DetachPolicy"]],
  ["kms-db-grant", ["kms:CreateGrant"]],
  ["kms-db-policy", ["kms:PutKeyPolicy"]],
  ["kms-db-destroy", ["kms:ScheduleKeyDeletion"]],
  ["rds-destroy", ["rds:DeleteDBInstance"]],
  ["rds-destroy-with-backups", ["rds:DeleteDBCluster", "backup:DeleteRecoveryPoint"]],
  ["rds-backup-destroy", ["rds:DeleteDBSnapshot"]],
  ["backup-destroy", ["backup:DeleteBackupVault"]],
  ["rds-backtrack", ["rds:BacktrackDBCluster"]],
];

const CASES = WAYS.map(([method, actions, service]) => ({ method, actions, service }));

describe.each(CASES)("$method by $actions", ({ method, actions, service }) => {
  const more = service === undefined ? DATABASES : serviceRole(service);
  const grant = (granted: readonly string[]): readonly object[] =>
    granted.flatMap((action) => (action === "iam:PassRole" ? [PASS] : [allow(action)]));

  test("is found", () => {
    expect(methodsOf(grant(actions), more)).toContain(method);
  });

  test.each(actions)("is none without %s", (left) => {
    expect(methodsOf(grant(actions.filter((action) => action !== left)), more)).not.toContain(method);
  });

  test("is none where a Deny takes a part", () => {
    const [first = ""] = actions;
    expect(methodsOf([...grant(actions), deny(first)], more)).not.toContain(method);
  });

  if (service !== undefined) {
    test("is none where the role trusts another service", () => {
      expect(methodsOf(grant(actions), serviceRole("ec2.amazonaws.com"))).not.toContain(method);
    });
  }
});

describe("a permission", () => {
  test.each([
    ["the ARN of a resource", "${aws_db_instance.orders.arn}"],
    ["a name", "arn:aws:rds:eu-west-1:111122223333:db:orders"],
    ["a pattern that has the name", "arn:aws:rds:*:*:db:ord*"],
  ])("is about a database of the tree by %s", (_, resource) => {
    expect(of([allow("rds:ModifyDBInstance", resource)])).toContain(
      "must admin rds-master-credential-reset aws_db_instance.orders/dbmaster",
    );
  });

  test("on everything of the type is about any database", () => {
    expect(of([allow("rds:ModifyDBInstance", "arn:aws:rds:eu-west-1:111122223333:db:*")])).toContain(
      "must admin rds-master-credential-reset */master",
    );
  });

  test("is called by its pattern where the tree has no such database", () => {
    const [first] = capabilitiesIn(
      treeOf(roleWith([allow("rds:DownloadDBLogFilePortion", "arn:aws:rds:*:*:db:old-*")], "")),
    );
    expect(first?.database).toMatchObject({ label: "db:old-*", breadth: "several" });
  });

  test("may be about a database of which a variable has the ARN", () => {
    const variable = `variable "db" { type = string }`;
    const found = capabilitiesIn(treeOf(roleWith([allow("rds:DownloadDBLogFilePortion", "${var.db}")], variable)));
    expect(shown(found)).toEqual(["may leak rds-log-download ${var.db}"]);
    expect(found[0]?.doubt).toBe("unresolved");
  });

  test("on snapshots is about the database that they are of", () => {
    const snapshot = `resource "aws_db_snapshot" "s" {
  db_instance_identifier = aws_db_instance.orders.identifier
  db_snapshot_identifier = "before"
}`;
    expect(
      of([allow("rds:ModifyDBSnapshotAttribute", "arn:aws:rds:*:*:snapshot:before")], DATABASES + snapshot),
    ).toEqual(["must exfil rds-snapshot-attribute aws_db_instance.orders"]);
  });

  test("on another type of resource is none", () => {
    expect(of([allow("rds:ModifyDBInstance", "arn:aws:rds:*:*:cluster:ledger")])).toEqual([]);
    expect(
      of([allow("rds:CreateDBProxy", "arn:aws:rds:*:*:db-proxy:*"), PASS], serviceRole("rds.amazonaws.com")),
    ).toEqual([]);
  });

  test("that a condition may close only may be", () => {
    const condition = { Condition: { StringEquals: { "aws:ResourceTag/team": "db" } } };
    const [found] = capabilitiesIn(treeOf(roleWith([allow("rds:DownloadDBLogFilePortion", "*", condition)])));
    expect(found).toMatchObject({ certainty: "may", doubt: "condition" });
    expect(found?.because[0]?.reason).toContain("aws:ResourceTag/team");
  });

  test("shows where it is written", () => {
    const [found] = capabilitiesIn(treeOf(roleWith([allow("rds:DownloadDBLogFilePortion")])));
    const [evidence] = found?.evidence ?? [];
    expect(evidence?.node.resource.address).toBe("aws_iam_role_policy.r");
    expect(evidence?.path).toEqual(["policy", "Statement", 0, "Resource"]);
    expect(evidence?.message).toBe("allows rds:DownloadDBLogFilePortion");
  });

  test("that has nothing to do with databases makes nothing", () => {
    expect(of([allow(["s3:GetObject", "sqs:*", "dynamodb:Query"])])).toEqual([]);
  });
});

describe("a combination", () => {
  test("is reported once, with its parts as evidence", () => {
    const found = capabilitiesIn(
      treeOf(roleWith([allow("rds:CreateDBSnapshot"), allow("rds:ModifyDBSnapshotAttribute")])),
    );
    expect(shown(found)).toEqual(["must exfil rds-snapshot-share *"]);
    expect(found[0]?.evidence.map(({ message }) => message)).toEqual([
      "allows rds:CreateDBSnapshot",
      "allows rds:ModifyDBSnapshotAttribute",
    ]);
  });

  test("on two databases is none", () => {
    const other = ORDERS.replaceAll("orders", "other");
    const statements = [
      allow("rds:DeleteDBInstance", "arn:aws:rds:*:*:db:orders"),
      allow("rds:DownloadDBLogFilePortion", "arn:aws:rds:*:*:db:other"),
    ];
    expect(of(statements, ORDERS + other)).toEqual([
      "must destroy rds-destroy aws_db_instance.orders",
      "must leak rds-log-download aws_db_instance.other",
    ]);
    expect(
      methodsOf(
        [allow("rds:CreateDBSnapshot", "arn:aws:rds:*:*:db:orders"), allow("rds:ModifyDBClusterSnapshotAttribute")],
        ORDERS,
      ),
    ).not.toContain("rds-snapshot-share");
  });

  test("of carrying away and switching off the audit counts for more", () => {
    const share = [allow(["rds:CreateDBSnapshot", "rds:ModifyDBSnapshotAttribute"])];
    const impact = (statements: readonly object[]): number | undefined =>
      capabilitiesIn(treeOf(roleWith(statements))).find(({ access }) => access === "exfil")?.impact;
    expect(impact(share)).toBe(9.5);
    expect(impact([...share, allow("rds:StopActivityStream")])).toBe(10);
  });
});

describe("a database with deletion protection", () => {
  const kept = ORDERS.replace("engine ", "deletion_protection = true\n  engine ");
  const remove = allow("rds:DeleteDBInstance", "arn:aws:rds:*:*:db:orders");

  test("is not deleted by who cannot take that off", () => {
    expect(of([remove], kept)).toEqual([]);
  });

  test("is deleted by who can", () => {
    expect(methodsOf([remove, allow("rds:ModifyDBInstance", "arn:aws:rds:*:*:db:orders")], kept)).toContain(
      "rds-destroy-with-backups",
    );
  });
});

describe("who administers", () => {
  test("everything has one capability", () => {
    expect(of([allow("*")])).toEqual(["must admin admin-all *"]);
  });

  test("RDS has one for each class of access", () => {
    expect(of([allow("rds:*")])).toEqual([
      "must admin rds-full-control *",
      "must destroy rds-destroy *",
      "must exfil rds-snapshot-share *",
      "must leak rds-log-download *",
      "must weaken rds-public-endpoint *",
    ]);
  });

  test("everything but identities can also log in", () => {
    const found = of([{ Effect: "Allow", NotAction: ["iam:*", "organizations:*", "account:*"], Resource: "*" }]);
    expect(found).toContain("must connect connect-any-db-any-user */*");
    expect(found).toContain("must admin rds-full-control *");
    expect(found).not.toContain("must admin admin-all *");
  });

  test("nothing when all of it is denied", () => {
    expect(of([allow("*"), deny("*")])).toEqual([]);
  });
});
