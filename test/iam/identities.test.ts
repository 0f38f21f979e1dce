import { describe, expect, it } from "vitest";
import type { Identity } from "../../src/iam/identities.js";
import { reference, resource, unknown } from "../graph/build-values.js";
import { identitiesOf } from "./build-identities.js";
import { connectPolicy, dbuser, encoded } from "./build-policies.js";

const policy = encoded(connectPolicy(dbuser("db-A/app")));
const policyNames = ({ policies }: Identity): readonly string[] => policies.map(({ read }) => read.held.holder.id);

describe("identities", () => {
  it("have their inline policies and those that are attached", () => {
    const [role, ...others] = identitiesOf(
      resource("aws_iam_role.api", {
        name: "api",
        assume_role_policy: encoded({ Statement: [] }),
        tags: { team: "a" },
      }),
      resource("aws_iam_role_policy.inline", { role: reference("aws_iam_role.api", "name"), policy }),
      resource("aws_iam_policy.managed", { policy }),
      resource("aws_iam_role_policy_attachment.a", {
        role: reference("aws_iam_role.api", "name"),
        policy_arn: reference("aws_iam_policy.managed", "arn"),
      }),
    );
    expect(others).toEqual([]);
    expect(role).toMatchObject({ kind: "role", name: "api", boundaries: undefined, tagsUnknown: false });
    expect(role && policyNames(role)).toEqual(["aws_iam_role_policy.inline", "aws_iam_policy.managed"]);
    expect(role?.trust).toHaveLength(1);
    expect([...(role?.tags.keys() ?? [])]).toEqual(["team"]);
  });

  it("of users have the policies of their groups, through the group", () => {
    const [user, ...others] = identitiesOf(
      resource("aws_iam_user.amy", { name: "amy" }),
      resource("aws_iam_group.dba", { name: "dba" }),
      resource("aws_iam_group_policy.p", { group: reference("aws_iam_group.dba", "name"), policy }),
      resource("aws_iam_user_group_membership.m", {
        user: reference("aws_iam_user.amy", "name"),
        groups: [reference("aws_iam_group.dba", "name")],
      }),
    );
    expect(others).toEqual([]);
    expect(user?.policies.map(({ through }) => through?.id)).toEqual(["aws_iam_group.dba"]);
  });

  it("are groups where the tree has no member of them", () => {
    const found = identitiesOf(
      resource("aws_iam_group.dba", { name: "dba" }),
      resource("aws_iam_group_policy.p", { group: reference("aws_iam_group.dba", "name"), policy }),
    );
    expect(found.map(({ kind }) => kind)).toEqual(["group"]);
  });

  it("are policies that are attached to nobody", () => {
    const found = identitiesOf(resource("aws_iam_policy.p", { policy }));
    expect(found.map(({ kind, node }) => [kind, node.id])).toEqual([["unattached", "aws_iam_policy.p"]]);
  });

  it("are permission sets", () => {
    const set = reference("aws_ssoadmin_permission_set.dba", "arn");
    const found = identitiesOf(
      resource("aws_ssoadmin_permission_set.dba", { name: "dba" }),
      resource("aws_ssoadmin_permission_set_inline_policy.p", { permission_set_arn: set, inline_policy: policy }),
      resource("aws_ssoadmin_managed_policy_attachment.a", {
        permission_set_arn: set,
        managed_policy_arn: "arn:aws:iam::aws:policy/AmazonRDSFullAccess",
      }),
      resource("aws_iam_policy.named", { name: "more", policy }),
      resource("aws_ssoadmin_customer_managed_policy_attachment.c", {
        permission_set_arn: set,
        customer_managed_policy_reference: [{ name: "more" }],
      }),
    );
    expect(found.map(({ kind }) => kind)).toEqual(["permission-set"]);
    expect(found.flatMap(policyNames)).toEqual([
      "aws_ssoadmin_permission_set_inline_policy.p",
      "aws_ssoadmin_managed_policy_attachment.a",
      "aws_iam_policy.named",
    ]);
  });

  it("have the boundary that is read, or one that is not known", () => {
    const [bounded, elsewhere] = identitiesOf(
      resource("aws_iam_role.a", { permissions_boundary: reference("aws_iam_policy.b", "arn") }),
      resource("aws_iam_role.b", { permissions_boundary: unknown("var.boundary has no value") }),
      resource("aws_iam_policy.b", { policy }),
    );
    expect(bounded?.boundaries?.map(({ held }) => held.holder.id)).toEqual(["aws_iam_policy.b"]);
    expect(elsewhere?.boundaries?.map(({ policy: { unknown: why } }) => why)).toEqual(["var.boundary has no value"]);
  });
});

describe("the boundary of a permission set", () => {
  const set = reference("aws_ssoadmin_permission_set.dba", "arn");
  const bounded = (permissions_boundary: Readonly<Record<string, unknown>>): readonly Identity[] =>
    identitiesOf(
      resource("aws_ssoadmin_permission_set.dba", { name: "dba" }),
      resource("aws_ssoadmin_permissions_boundary_attachment.b", {
        permission_set_arn: set,
        permissions_boundary: [permissions_boundary],
      }),
      resource("aws_iam_policy.cap", { name: "cap", policy }),
    );

  it("is the account's policy of that name, which permits it nothing", () => {
    const [found] = bounded({ customer_managed_policy_reference: [{ name: "cap" }] });
    expect(found?.boundaries?.map(({ held }) => held.holder.id)).toEqual(["aws_iam_policy.cap"]);
    expect(found?.policies).toEqual([]);
  });

  it("is an AWS managed policy", () => {
    const [found] = bounded({ managed_policy_arn: "arn:aws:iam::aws:policy/AmazonRDSFullAccess" });
    expect(found?.boundaries?.map(({ held }) => held.managed)).toEqual(["AmazonRDSFullAccess"]);
  });

  it("is one that is not known where the tree has no policy of that name", () => {
    const [found] = bounded({ customer_managed_policy_reference: [{ name: "other" }] });
    expect(found?.boundaries?.map(({ policy: { unknown: why } }) => why)).toEqual([
      "the permissions boundary is not in the repository",
    ]);
  });
});
