import type { EffectiveGrant } from "../../iam/effective-grant.js";
import { arnPattern } from "../../iam/arn.js";
import { literalPattern } from "../../iam/patterns.js";
import type { Permissions, RequestKeys } from "../capabilities/permissions.js";

export const ROLES = arnPattern("arn:*:iam::*:role/*");
export const ROLE_TYPES: readonly string[] = ["aws_iam_role"];

/**
 * Grants of the right to pass a role to a service: those whose `iam:PassedToService` is another are none
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#ck_passedtoservice).
 */
export function passGrants(permissions: Permissions, service: string): readonly EffectiveGrant[] {
  return permissions.with("iam:PassRole", keysOfPassing(service));
}

function keysOfPassing(service: string): RequestKeys {
  return new Map([["iam:passedtoservice", { presence: "yes", values: [literalPattern(service)], because: [] }]]);
}
