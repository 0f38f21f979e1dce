import { describe, expect, test } from "vitest";
import { allow, capabilitiesIn, ORDERS, roleWith, shown, treeOf } from "../build-capabilities.js";

const arn = (resource: string): string => `arn:aws:rds:eu-west-1:111122223333:${resource}`;

/** What a role has of some methods. */
function of(statements: readonly object[], methods: RegExp, more = ""): readonly string[] {
  const tree = treeOf(roleWith(statements, ORDERS + more), { accounts: ["111122223333"] });
  return shown(capabilitiesIn(tree)).filter((line) => methods.test(line));
}

describe("a request that is authorised on several resources", () => {
  const restores = (resources: string | readonly string[]): readonly string[] =>
    of([allow("rds:RestoreDBInstanceToPointInTime", resources)], /restore-copy/);
  const COPY = "exfil rds-restore-copy aws_db_instance.orders";

  test("is certain where something is allowed of each type", () => {
    expect(restores("*")).toEqual(["must exfil rds-restore-copy *"]);
    expect(restores([arn("db:*"), arn("og:*"), arn("pg:*"), arn("subgrp:*")])).toEqual([
      "must exfil rds-restore-copy *",
    ]);
    expect(restores([arn("db:orders"), arn("og:default*"), arn("pg:mine"), arn("subgrp:private")])).toEqual([
      `must ${COPY}`,
    ]);
  });

  test("may be where nothing is allowed of one", () => {
    expect(restores(arn("db:orders"))).toEqual([`may ${COPY}`]);
    expect(restores([arn("db:orders"), arn("og:*"), arn("pg:*")])).toEqual([`may ${COPY}`]);
  });

  test("says what is missing", () => {
    const tree = treeOf(
      roleWith([allow("rds:CreateDBSnapshot", arn("db:orders")), allow("rds:ModifyDBSnapshotAttribute")], ORDERS),
    );
    const share = capabilitiesIn(tree).find(({ method }) => method === "rds-snapshot-share");
    expect(share).toMatchObject({ certainty: "may", doubt: "unresolved" });
    expect(share?.because.map(({ reason }) => reason)).toEqual([
      "rds:CreateDBSnapshot is also authorised on a resource of the type snapshot, of which nothing is certainly allowed",
    ]);
  });

  test("counts what other statements and policies allow of it", () => {
    const share = of(
      [
        allow("rds:CreateDBSnapshot", arn("db:orders")),
        allow("rds:Create*", arn("snapshot:copy-*")),
        allow("rds:ModifyDBSnapshotAttribute"),
      ],
      /snapshot-share/,
    );
    expect(share).toEqual(["must exfil rds-snapshot-share aws_db_instance.orders"]);
  });

  test("takes resources that are named by reference", () => {
    const groups = `
resource "aws_db_option_group" "o" { name = "o" }
resource "aws_db_parameter_group" "p" { name = "p" }
resource "aws_db_subnet_group" "s" { name = "s" }
`;
    const named = [
      "aws_db_instance.orders",
      "aws_db_option_group.o",
      "aws_db_parameter_group.p",
      "aws_db_subnet_group.s",
    ];
    const resources = named.map((address) => `\${${address}.arn}`);
    expect(of([allow("rds:RestoreDBInstanceToPointInTime", resources)], /restore-copy/, groups)).toEqual([
      `must ${COPY}`,
    ]);
    expect(of([allow("rds:RestoreDBInstanceToPointInTime", resources.slice(0, 3))], /restore-copy/, groups)).toEqual([
      `may ${COPY}`,
    ]);
  });

  test("does not count what only may be allowed", () => {
    const only = allow("rds:RestoreDBInstanceToPointInTime", [arn("db:*"), arn("og:*"), arn("pg:*")]);
    const condition = { Condition: { StringEquals: { "aws:SourceVpce": "vpce-1" } } };
    const doubted = allow("rds:RestoreDBInstanceToPointInTime", arn("subgrp:*"), condition);
    expect(of([only, doubted], /restore-copy/)).toEqual(["may exfil rds-restore-copy *"]);
  });

  test("needs no final snapshot to delete a cluster", () => {
    const cluster = `resource "aws_rds_cluster" "c" { cluster_identifier = "c" }\n`;
    expect(of([allow("rds:DeleteDBCluster", arn("cluster:c"))], /rds-destroy/, cluster)).toEqual([
      "must destroy rds-destroy aws_rds_cluster.c",
    ]);
  });
});
