import { describe, expect, test } from "vitest";
import { arnPattern, containsArn, intersectsArn, parseArn } from "../../src/iam/arn.js";
import { literalText, type Pattern } from "../../src/iam/patterns.js";

const SECRET: Pattern = [{ sort: "fixed", key: "aws_secretsmanager_secret.s.arn" }];
const HOLE: Pattern = [{ sort: "hole", key: "var.arn" }];

describe("an ARN pattern", () => {
  test.each([
    ["arn:aws:s3:::bucket/*", "arn:aws:s3:::bucket/a:b:c", "yes"],
    ["arn:aws:rds:*:*:db:*", "arn:aws:rds:eu-west-1:111122223333:db:orders", "yes"],
    ["arn:aws:rds:*:db:*", "arn:aws:rds:eu-west-1:111122223333:db:orders", "no"],
    ["arn:aws:rds:eu-*:*:db:*", "arn:aws:rds:us-east-1:111122223333:db:orders", "no"],
    ["arn:aws:rds:*:*:*", "arn:aws:rds:*:*:db:*", "yes"],
    ["arn:aws:rds:*:*:db:*", "arn:aws:rds:*:*:*", "no"],
    ["arn:aws:rds:*:*:DB:*", "arn:aws:rds:*:*:db:x", "no"],
    ["*", "arn:aws:rds:*:*:*", "yes"],
    ["arn:aws:rds:*:*:*", "*", "no"],
    ["arn:*:*:*:*:*", "*", "yes"],
    ["bucket", "bucket", "no"],
  ])("%s contains %s: %s", (outer, inner, decision) => {
    expect(containsArn(arnPattern(outer), arnPattern(inner))).toBe(decision);
  });

  test.each([
    ["arn:aws:rds:*:*:db:prod-*", "arn:aws:rds:eu-west-1:*:*-1", "yes"],
    ["arn:aws:rds:*:*:db:*", "arn:aws:rds:*:*:cluster:*", "no"],
    ["*", "arn:aws:rds:*:*:cluster:*", "yes"],
    ["bucket", "*", "no"],
  ])("%s meets %s: %s", (a, b, decision) => {
    expect(intersectsArn(arnPattern(a), arnPattern(b))).toBe(decision);
    expect(intersectsArn(arnPattern(b), arnPattern(a))).toBe(decision);
  });

  test("that is one attribute may be within the patterns of its service, and contains none of them", () => {
    const secret = parseArn(SECRET);
    const all = arnPattern("arn:*:secretsmanager:*:*:secret:*");
    expect(containsArn(secret, secret)).toBe("yes");
    expect(containsArn(all, secret)).toBe("unknown");
    expect(containsArn(secret, all)).toBe("no");
    expect(intersectsArn(secret, all)).toBe("unknown");
  });

  test("that is not known may be anything", () => {
    const unknown = parseArn(HOLE);
    const some = arnPattern("arn:aws:s3:::bucket");
    expect(containsArn(unknown, arnPattern("*"))).toBe("unknown");
    expect(containsArn(arnPattern("*"), unknown)).toBe("yes");
    expect(containsArn(unknown, some)).toBe("unknown");
    expect(intersectsArn(unknown, some)).toBe("unknown");
  });

  test("has the colons after the fifth in its resource", () => {
    const arn = arnPattern("arn:aws:secretsmanager:eu-west-1:1:secret:a:b");
    expect(arn.kind === "arn" && literalText(arn.segments.resource)).toBe("secret:a:b");
  });
});
