import {
  evidenceOf,
  guardsOf,
  spanOf,
  viaOf
} from "./chunk-5IHDLXRB.js";

// build/access/report.js
function accessSummary({ paths, analysis }, names) {
  return { paths: paths.map((path) => pathReport(path, names)), cut: analysis.cut };
}
function pathReport({ path, change, place }, names) {
  const { source, capability } = path;
  const name = nameOf(path, names);
  return {
    id: path.id,
    source: source.label,
    ...name !== void 0 && { sourceName: name },
    sourceKind: source.kind,
    external: source.isExternal,
    via: viaOf(path),
    access: capability.access,
    method: capability.method,
    db: capability.database.label,
    dbUser: capability.user?.label ?? null,
    certainty: path.certainty,
    score: path.score,
    severity: path.severity,
    crossAccount: path.crossAccount,
    guards: guardsOf(path),
    alternatives: path.alternatives,
    change,
    why: path.why,
    stack: path.stack,
    fails: false,
    location: spanOf(place),
    because: reasons(path.because),
    evidence: evidenceOf(path).map((evidence) => ({ message: evidence.message, location: spanOf(evidence) }))
  };
}
function nameOf({ source }, names) {
  const account = /(?<!\d)\d{12}(?!\d)/.exec(source.label)?.[0];
  return account === void 0 ? void 0 : names.get(account);
}
function reasons(because) {
  const known = new Map(because.map((cause) => [JSON.stringify([cause.reason, cause.span]), cause]));
  return [...known.values()].map(({ reason, span }) => ({ reason, location: span ?? null }));
}

export {
  accessSummary
};
