// build/report/access-graph.js
var MOST_EDGES = 25;
function accessGraph(paths, mostEdges) {
  const nodes = /* @__PURE__ */ new Map();
  const edges = /* @__PURE__ */ new Map();
  const areSeveral = new Set(paths.map(({ stack }) => stack)).size > 1;
  let left = 0;
  for (const path of paths) {
    const steps = stepsOf(path, areSeveral);
    const names = steps.map(({ from, to, label }) => JSON.stringify([keyOf(from), keyOf(to), label]));
    if (edges.size + new Set(names.filter((name) => !edges.has(name))).size > mostEdges) {
      left += 1;
      continue;
    }
    const positionOf = (node) => {
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
function stepsOf(path, areSeveral) {
  const { source, sourceName, external, via, access, db, dbUser, stack } = path;
  const inStack = (label) => areSeveral ? `${label} (${stack})` : label;
  const hops = via.map((hop) => {
    const colon = hop.indexOf(":");
    return { kind: hop.slice(0, colon), target: hop.slice(colon + 1) };
  });
  const start = {
    kind: "source",
    label: sourceName === void 0 ? source : `${source} (${sourceName})`,
    external
  };
  const between = hops.map(({ target }) => ({ kind: "hop", label: inStack(target), external: false }));
  const end = { kind: "database", label: db === "*" ? "any database" : inStack(db), external: false };
  const reached = [...between, end];
  return reached.map((to, index) => ({
    from: index === 0 ? start : between[index - 1] ?? start,
    to,
    label: hops[index]?.kind ?? (dbUser === null ? access : `${access} as ${dbUser === "*" ? "any user" : dbUser}`)
  }));
}
function keyOf({ kind, label }) {
  return `${kind === "database" ? "database" : "principal"}
${label}`;
}

export {
  MOST_EDGES,
  accessGraph
};
