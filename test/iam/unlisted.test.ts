import { describe, expect, test } from "vitest";
import { known, list, map, resource } from "../graph/build-values.js";
import { documentsOf } from "./build-policies.js";

const BECAUSE = [{ reason: "what the macro returns is not known" }];

describe("a policy that may be there", () => {
  test("is one that is not known, where more is set than the source says", () => {
    const role = resource("aws_iam_role.r", {});
    const attributes = { ...role.attributes, rest: BECAUSE };
    // The trust policy, inline policies, and managed policies that it attaches.
    expect(documentsOf([{ ...role, attributes }]).map(({ kind, unknown }) => [kind, unknown])).toEqual([
      ["trust", BECAUSE[0]?.reason],
      ["identity", BECAUSE[0]?.reason],
      ["identity", BECAUSE[0]?.reason],
    ]);
  });

  test("is beside those that are listed, where the list is not complete", () => {
    const policy = '{"Version":"2012-10-17","Statement":[]}';
    const role = resource("aws_iam_role.r", {
      inline_policy: list([map({ policy: known(policy) })], { rest: BECAUSE }),
    });
    expect(documentsOf([role]).map(({ unknown }) => unknown)).toEqual([undefined, BECAUSE[0]?.reason]);
  });
});
