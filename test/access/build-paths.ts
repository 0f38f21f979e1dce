import type { AccessAnalysis, AccessPath, Capability, Certainty, Guard, Source } from "../../src/access/model.js";
import type { GraphNode } from "../../src/graph/node.js";
import { parsePattern, type Pattern } from "../../src/iam/patterns.js";

/** Builders of paths, so that a test shows only what matters to it. */

export interface PathParts {
  readonly id?: string;
  readonly source?: string | Partial<Source>;
  readonly access?: Capability["access"];
  readonly method?: string;
  readonly database?: string;
  readonly databasePattern?: Pattern;
  readonly databaseNode?: GraphNode;
  readonly user?: string | null;
  readonly userPattern?: Pattern;
  readonly certainty?: Certainty;
  readonly guards?: readonly Guard[];
  readonly stack?: string;
  readonly more?: Partial<AccessPath>;
  readonly capability?: Partial<Capability>;
}

/** A path of `service:ecs-tasks.amazonaws.com` to the user `app` of `aws_db_instance.orders`. */
export function accessPath(parts: PathParts = {}): AccessPath {
  const { database = "aws_db_instance.orders", user = "app", certainty = "must", guards = [], stack = "." } = parts;
  const { source = "service:ecs-tasks.amazonaws.com" } = parts;
  return {
    id: parts.id ?? "0123456789abcdef",
    source: {
      kind: "service",
      label: "service:ecs-tasks.amazonaws.com",
      exposure: "service",
      isExternal: false,
      ...(typeof source === "string" ? { label: source } : source),
    },
    stack,
    hops: [{ kind: "assume", target: "role/api", certainty, guards: [], because: [], evidence: [] }],
    capability: {
      access: parts.access ?? "connect",
      method: parts.method ?? "connect-exact-user",
      database: {
        label: database,
        pattern: parts.databasePattern ?? parsePattern(database),
        breadth: "one",
        ...(parts.databaseNode && { node: parts.databaseNode }),
      },
      ...(user !== null && {
        user: { label: user, pattern: parts.userPattern ?? parsePattern(user), isPrivileged: false },
      }),
      impact: 5,
      certainty,
      guards: [],
      because: [],
      evidence: [],
      ...parts.capability,
    },
    certainty,
    guards,
    because: certainty === "must" ? [] : [{ reason: "var.address has no value" }],
    crossAccount: false,
    score: 35,
    severity: "low",
    alternatives: 0,
    why: "It can.",
    ...parts.more,
  };
}

export function analysis(...paths: readonly AccessPath[]): AccessAnalysis {
  return { paths, cut: 0, home: { accounts: [], foundBy: "nothing" } };
}
