import { describe, expect, it } from "vitest";
import type { AccessPath, Evidence } from "../../src/access/model.js";
import { placeOf, type Blame } from "../../src/access/place.js";
import { buildGraph } from "../../src/graph/build.js";
import { locate } from "../../src/graph/locate.js";
import type { GraphIndex, GraphNode } from "../../src/graph/node.js";
import { hunksBetweenTrees } from "../../src/source/changed-lines.js";
import { folderChanges } from "../../src/source/compare.js";
import { evaluateStacks } from "../../src/stacks.js";
import { memoryTree } from "../support/memory-tree.js";
import { accessPath } from "./build-paths.js";

const HEAD = `resource "aws_iam_role" "api" {
  name = "api"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = "arn:aws:iam::999988887777:root" }
    }]
  })
}

resource "aws_iam_role_policy" "api" {
  role = aws_iam_role.api.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "rds-db:connect"
        Resource = "*"
      },
    ]
  })
}

resource "aws_iam_policy" "limit" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "s3:*", Resource = "*" },
    ]
  })
}
`;

const TRUST_LINE = 8;
const GRANT_LINE = 21;

async function indexOf(text: string): Promise<GraphIndex> {
  return buildGraph(
    await evaluateStacks(memoryTree({ "main.tf": text }), {
      terraform: { varFiles: [], variables: {} },
      cloudformation: {},
    }),
  ).index;
}

function need(index: GraphIndex, type: string, id: string): GraphNode {
  const node = index.nodeOf(type, id);
  if (node === undefined) throw new Error(`there is no ${id}`);
  return node;
}

/** The line that a path of the account through the role is spoken of at. */
async function lineOf(base: string | undefined, head: string, isExternal = true): Promise<number> {
  const index = await indexOf(head);
  const role = need(index, "aws_iam_role", "aws_iam_role.api");
  const policy = need(index, "aws_iam_role_policy", "aws_iam_role_policy.api");
  const evidence = (node: GraphNode, ...path: Evidence["path"]): Evidence => ({ node, path, message: "shows it" });
  const trust = evidence(role, "assume_role_policy", "Statement", 0, "Principal", "AWS");
  const path: AccessPath = accessPath({
    source: { kind: "account", label: "account:999988887777", isExternal },
    capability: { evidence: [evidence(policy, "policy", "Statement", 0, "Resource")] },
    more: {
      hops: [
        {
          kind: "assume",
          target: "role/api",
          node: role,
          certainty: "must",
          guards: [],
          because: [],
          evidence: [trust],
        },
      ],
    },
  });
  const [before, after] = [memoryTree({ "main.tf": base ?? "" }), memoryTree({ "main.tf": head })];
  const blame: Blame = {
    hunksIn: hunksBetweenTrees(before, after, folderChanges(before, after)),
    policiesOf: (node) => (node === role ? [need(index, "aws_iam_policy", "aws_iam_policy.limit")] : []),
  };
  const place = placeOf(path, base === undefined ? undefined : blame);
  if (place === undefined) throw new Error("there is no place");
  return locate(place.node.resource, place.path).span.startLine;
}

describe("where a path is spoken of", () => {
  it("is what grants the access when nothing is compared", async () => {
    expect(await lineOf(undefined, HEAD)).toBe(GRANT_LINE);
  });

  it("is the trust that the change has opened", async () => {
    expect(await lineOf(HEAD.replace("999988887777", "111122223333"), HEAD)).toBe(TRUST_LINE);
  });

  it("is the grant that the change has widened", async () => {
    expect(await lineOf(HEAD.replace('Resource = "*"\n      }', 'Resource = "x"\n      }'), HEAD)).toBe(GRANT_LINE);
  });

  it("is the trust for somebody from outside, and the grant for others, when all of it is new", async () => {
    expect(await lineOf("", HEAD)).toBe(TRUST_LINE);
    expect(await lineOf("", HEAD, false)).toBe(GRANT_LINE);
  });

  it("is beside the Deny that the change has taken out of the policy", async () => {
    const denying = HEAD.replace(
      "      },\n    ]",
      '      },\n      { Effect = "Deny", Action = "*", Resource = "*" },\n    ]',
    );
    const line = await lineOf(denying, HEAD);
    expect(line).toBeGreaterThanOrEqual(18);
    expect(line).toBeLessThanOrEqual(22);
  });

  it("is beside the boundary that the change has taken off the role", async () => {
    const bounded = HEAD.replace('name = "api"\n', 'name = "api"\n  permissions_boundary = aws_iam_policy.limit.arn\n');
    expect(await lineOf(bounded, HEAD)).toBe(2);
  });

  it("is the boundary that the change has opened", async () => {
    expect(await lineOf(HEAD.replace("s3:*", "s3:Get*"), HEAD)).toBe(31);
  });

  it("is the grant when what limited it is gone with its file", async () => {
    const index = `${HEAD}\nresource "aws_iam_role_policy" "deny" {\n  role = "api"\n}\n`;
    expect(await lineOf(index, HEAD)).toBe(GRANT_LINE);
  });
});
