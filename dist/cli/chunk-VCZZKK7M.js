import {
  groupBy
} from "./chunk-YVOSQJZE.js";
import {
  bySeverity
} from "./chunk-C6AUNL7W.js";
import {
  byCodeUnits
} from "./chunk-WUXNLKG2.js";

// build/report/access-external.js
function externalPrincipals(paths) {
  const bySource = groupBy(paths.filter(({ external }) => external), ({ source }) => source);
  const principals = [...bySource.values()].flatMap((group) => {
    const worst = [...group].sort((a, b) => bySeverity(a, b) || b.score - a.score);
    const [first] = worst;
    if (first === void 0)
      return [];
    const { source, sourceName, sourceKind, severity, score } = first;
    const named = sourceName === void 0 ? {} : { sourceName };
    return [{ source, ...named, sourceKind, severity, score, reaches: reachesOf(worst) }];
  });
  return principals.sort((a, b) => bySeverity(a, b) || b.score - a.score || byCodeUnits(a.source, b.source));
}
function reachesOf(paths) {
  const groups = groupBy(paths, ({ stack, db, access, dbUser }) => JSON.stringify([stack, db, access, dbUser]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === void 0)
      return [];
    const { stack, db, access, dbUser } = first;
    const certainty = group.some((path) => path.certainty === "must") ? "must" : "may";
    return [{ stack, db, access, dbUser, certainty, paths: group.map(({ id }) => id) }];
  });
}

export {
  externalPrincipals
};
