import type { FindingReport, Location } from "../../src/report/result.js";

export function location(path: string, startLine: number, endLine: number): Location {
  return { path, startLine, startColumn: 1, endLine, endColumn: 5 };
}

/** A finding that is introduced, with what a test is about. */
export function finding(own: Partial<FindingReport>): FindingReport {
  return {
    ruleId: "encryption/instance-storage-encrypted",
    aliases: ["CKV_AWS_16"],
    severity: "high",
    title: "DB instance storage is not encrypted",
    message: "The storage of aws_db_instance.a is not encrypted: storage_encrypted is false",
    remediation: "Set storage_encrypted = true.",
    resource: {
      address: "aws_db_instance.a",
      type: "aws_db_instance",
      nativeType: "aws_db_instance",
      format: "terraform",
      stack: ".",
    },
    attribute: "storage_encrypted",
    location: location("a.tf", 1, 1),
    related: [],
    change: "introduced",
    status: "open",
    fails: false,
    fingerprint: "a".repeat(64),
    fix: null,
    ...own,
  };
}
