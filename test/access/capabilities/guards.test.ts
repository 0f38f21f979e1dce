import { describe, expect, test } from "vitest";
import { allow, capabilitiesIn, ORDERS, roleWith, treeOf } from "../build-capabilities.js";

/** The guards of a permission to change a database under a condition. */
function guardsUnder(condition: object): readonly string[] {
  const statement = allow("rds:DeleteDBInstance", "*", { Condition: condition });
  return capabilitiesIn(treeOf(roleWith([statement], ORDERS))).flatMap(({ guards }) => guards.map(({ key }) => key));
}

describe("a condition of a permission", () => {
  test.each([
    ["Bool", "aws:MultiFactorAuthPresent", "true"],
    ["StringEquals", "aws:MultiFactorAuthPresent", "true"],
    ["NumericLessThan", "aws:MultiFactorAuthAge", "3600"],
    ["Null", "aws:MultiFactorAuthAge", "false"],
    ["IpAddress", "aws:SourceIp", "203.0.113.0/24"],
    ["StringEquals", "aws:SourceVpce", "vpce-1"],
    ["Null", "aws:SourceVpce", "false"],
  ])("is a guard that asks for %s %s %s", (operator, key, value) => {
    expect(guardsUnder({ [operator]: { [key]: value } })).toEqual([key]);
  });

  test.each([
    ["Bool", "aws:MultiFactorAuthPresent", "false"],
    ["BoolIfExists", "aws:MultiFactorAuthPresent", "true"],
    ["StringEquals", "aws:MultiFactorAuthPresent", "false"],
    ["StringNotEquals", "aws:MultiFactorAuthPresent", "true"],
    ["Null", "aws:MultiFactorAuthPresent", "false"],
    ["Null", "aws:MultiFactorAuthPresent", "true"],
    ["Null", "aws:SourceVpce", "true"],
    ["IpAddress", "aws:SourceIp", "0.0.0.0/0"],
    ["NotIpAddress", "aws:SourceIp", "203.0.113.0/24"],
    ["ForAllValues:StringEquals", "aws:PrincipalOrgPaths", "o-abc123/r-1/ou-2/"],
  ])("is no guard that keeps nobody out: %s %s %s", (operator, key, value) => {
    expect(guardsUnder({ [operator]: { [key]: value } })).toEqual([]);
  });
});
