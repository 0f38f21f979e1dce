import {
  groupBy
} from "./chunk-YVOSQJZE.js";
import {
  bySeverity
} from "./chunk-C6AUNL7W.js";
import {
  byCodeUnits
} from "./chunk-WUXNLKG2.js";

// build/report/alike.js
function alikeFindings(findings) {
  return together(findings, ({ ruleId, resource, attribute, location, message, change, status, waiver }) => [
    [ruleId, resource.address, attribute, location, message],
    [change, status, waiver]
  ]);
}
function alikeUndecided(undecided) {
  return together(undecided, ({ ruleId, resource, attribute, location, because, change }) => [
    [ruleId, resource.address, attribute, location],
    [because, change]
  ]);
}
function together(entries, partsOf) {
  const counts = /* @__PURE__ */ new Map();
  const groups = groupBy(entries, (entry) => {
    const parts = partsOf(entry);
    const own = JSON.stringify([parts, entry.resource.stack]);
    const count = (counts.get(own) ?? 0) + 1;
    counts.set(own, count);
    return JSON.stringify([parts, count]);
  });
  return [...groups.values()].flatMap((group) => {
    const all = [...group].sort((a, b) => bySeverity(a, b) || byCodeUnits(a.resource.stack, b.resource.stack));
    const [one] = all;
    return one === void 0 ? [] : [{ one, all }];
  });
}
var MOST_NAMED = 12;
function stackNames(entries) {
  const resources = entries.map(({ resource }) => resource);
  const ids = [...new Set(resources.map(({ stack }) => stack))];
  if (ids.length < 2 && resources.every(({ root }) => root === void 0))
    return [];
  const roots = new Set(resources.map(({ root }) => root));
  const isOfOneRoot = roots.size === 1 && !roots.has(void 0);
  const names = isOfOneRoot ? [...new Set(resources.map(({ environment = "" }) => environment))] : ids;
  const sorted = [...names].sort(byCodeUnits);
  const left = sorted.length - MOST_NAMED;
  return left > 0 ? [...sorted.slice(0, MOST_NAMED), `${left} more`] : sorted;
}

export {
  alikeFindings,
  alikeUndecided,
  stackNames
};
