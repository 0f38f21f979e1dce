import type { AccessPathReport } from "./result.js";

/** Access paths as a graph, what they have in common being there once. */
export interface AccessGraph {
  readonly nodes: readonly AccessNode[];
  readonly edges: readonly AccessEdge[];
  /** How many of the paths it does not have. */
  readonly left: number;
}

export interface AccessNode {
  readonly kind: "source" | "hop" | "database";
  readonly label: string;
  /** Whether it is outside the accounts that the tree is deployed in. */
  readonly external: boolean;
}

export interface AccessEdge {
  /** Positions in the list of nodes. */
  readonly from: number;
  readonly to: number;
  /** `assume`, `connect as app`. */
  readonly label: string;
}

/** More edges than these are no picture that somebody looks at. */
export const MOST_EDGES = 25;

/** As many of the paths, the first ones first, as have no more edges together. */
export function accessGraph(paths: readonly AccessPathReport[], mostEdges: number): AccessGraph {
  const nodes = new Map<string, { readonly position: number; readonly node: AccessNode }>();
  const edges = new Map<string, AccessEdge>();
  const areSeveral = new Set(paths.map(({ stack }) => stack)).size > 1;
  let left = 0;
  for (const path of paths) {
    const steps = stepsOf(path, areSeveral);
    const names = steps.map(({ from, to, label }) => JSON.stringify([keyOf(from), keyOf(to), label]));
    if (edges.size + new Set(names.filter((name) => !edges.has(name))).size > mostEdges) {
      left += 1;
      continue;
    }
    const positionOf = (node: AccessNode): number => {
      const key = keyOf(node);
      const known = nodes.get(key) ?? { position: nodes.size, node };
      nodes.set(key, known);
      return known.position;
    };
    for (const [index, { from, to, label }] of steps.entries()) {
      const edge = { from: positionOf(from), to: positionOf(to), label };
      edges.set(names[index] ?? "", edge);
    }
  }
  return { nodes: [...nodes.values()].map(({ node }) => node), edges: [...edges.values()], left };
}

interface Step {
  readonly from: AccessNode;
  readonly to: AccessNode;
  readonly label: string;
}

/** What is called the same in several stacks is not the same there. */
function stepsOf(path: AccessPathReport, areSeveral: boolean): readonly Step[] {
  const { source, sourceName, external, via, access, db, dbUser, stack } = path;
  const inStack = (label: string): string => (areSeveral ? `${label} (${stack})` : label);
  const hops = via.map((hop) => {
    const colon = hop.indexOf(":");
    return { kind: hop.slice(0, colon), target: hop.slice(colon + 1) };
  });
  const start: AccessNode = {
    kind: "source",
    label: sourceName === undefined ? source : `${source} (${sourceName})`,
    external,
  };
  const between = hops.map(({ target }): AccessNode => ({ kind: "hop", label: inStack(target), external: false }));
  const end: AccessNode = { kind: "database", label: db === "*" ? "any database" : inStack(db), external: false };
  const reached = [...between, end];
  return reached.map((to, index) => ({
    from: index === 0 ? start : (between[index - 1] ?? start),
    to,
    label: hops[index]?.kind ?? (dbUser === null ? access : `${access} as ${dbUser === "*" ? "any user" : dbUser}`),
  }));
}

function keyOf({ kind, label }: AccessNode): string {
  // Where a path begins, another one may lead through.
  return `${kind === "database" ? "database" : "principal"}\n${label}`;
}
