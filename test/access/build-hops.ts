import type { Capability, Hop, Source } from "../../src/access/model.js";
import type { GraphNode } from "../../src/graph/node.js";
import type { Identity } from "../../src/iam/identities.js";
import { parsePattern } from "../../src/iam/patterns.js";
import { resource } from "../graph/build-values.js";

/** Builders of the parts of paths, so that a test shows only what matters to it. */

export function nodeOf(address: string, data: Readonly<Record<string, unknown>> = {}): GraphNode {
  return { id: address, resource: resource(address, data), links: new Map() };
}

/** A role without policies. */
export function roleOf(name: string): Identity {
  return {
    node: nodeOf(`aws_iam_role.${name}`, { name }),
    kind: "role",
    name,
    policies: [],
    boundaries: undefined,
    controls: [],
    trust: [],
    tags: new Map(),
    tagsUnknown: false,
  };
}

/** A certain hop without guards. */
export function hop(kind: Hop["kind"], target: string, more: Partial<Hop> = {}): Hop {
  return { kind, target, certainty: "must", guards: [], because: [], evidence: [], ...more };
}

export function source(label: string, more: Partial<Source> = {}): Source {
  return { kind: "service", label, exposure: "service", isExternal: false, ...more };
}

/** A way to log in to a database. */
export function capability(database: string, more: Partial<Capability> = {}): Capability {
  return {
    access: "connect",
    method: "connect-exact-user",
    database: { label: database, pattern: parsePattern(database), breadth: "one" },
    impact: 5,
    certainty: "must",
    guards: [],
    because: [],
    evidence: [],
    ...more,
  };
}

/** The user at the end of a path. */
export function user(label: string): NonNullable<Capability["user"]> {
  return { label, pattern: parsePattern(label), isPrivileged: false };
}
