import {
  coversPath,
  matchesName
} from "./chunk-F3DQH2OD.js";

// build/findings/waivers.js
var LONG_DAYS = 366;
function applyWaivers(findings, waivers, today, proposed) {
  const inForce = waivers.filter(({ until }) => until === null || until >= today);
  const used = /* @__PURE__ */ new Set();
  const marked = findings.map((found) => {
    if (found.change === "fixed")
      return found;
    const matching = inForce.filter((waiver) => waives(waiver, found));
    for (const waiver of matching)
      used.add(waiver);
    const [first] = matching;
    if (first === void 0)
      return found;
    const { reason, owner, until } = first;
    return { ...found, status: "waived", waiver: { reason, owner, expires: until } };
  });
  const open = marked.filter(({ status, change }) => status === "open" && change !== "fixed");
  return {
    findings: marked,
    diagnostics: waivers.flatMap((waiver) => {
      const { until, origin } = waiver;
      if (until !== null && until < today)
        return [expired(waiver, open.filter((found) => waives(waiver, found)).length, proposed)];
      if (!used.has(waiver))
        return origin === "other-tool" ? [] : [unused(waiver)];
      return until !== null && daysBetween(today, until) > LONG_DAYS ? [long(waiver)] : [];
    })
  };
}
function waives({ rule, resource, path, lines, environment }, found) {
  if (![found.ruleId, ...found.aliases].some((id) => matchesName(rule, id)))
    return false;
  if (environment !== void 0 && environment !== found.resource.environment)
    return false;
  if (lines !== void 0) {
    const { path: file, startLine } = found.location;
    return file === path && lines.from <= startLine && startLine <= lines.to;
  }
  const { address, stack, root = stack, format } = found.resource;
  const logicalId = format === "cloudformation" ? address.slice(address.lastIndexOf("/") + 1) : address;
  if (!matchesName(resource, address) && !matchesName(resource, logicalId))
    return false;
  return path === void 0 || coversPath(path, root) || coversPath(path, found.location.path);
}
function expired(waiver, needing, proposed) {
  const owner = waiver.owner === null ? "" : ` (owner: ${waiver.owner})`;
  const name = `${nameOf(waiver)}${owner} expired after ${waiver.until ?? ""}`;
  const at = { code: "waiver-expired", span: waiver.span };
  if (needing === 0) {
    return { ...at, severity: "warning", message: `${name} and nothing needs it any more; remove it` };
  }
  const count = needing === 1 ? "1 finding that it accepted is" : `${needing} findings that it accepted are`;
  const isTouched = waiver.origin === "configuration" && proposed?.some((other) => isSame(waiver, other)) === false;
  if (isTouched) {
    const message = `${name}; ${count} open until this change, which renews or removes it, is merged`;
    return { ...at, severity: "warning", message };
  }
  const renewer = waiver.owner === null ? "set a later date" : "have its owner set a later date";
  const remedy = `mend what it accepted, or ${renewer}`;
  return { ...at, severity: "error", message: `${name}: ${count} open again; ${remedy}` };
}
function isSame(one, other) {
  const keys = ["rule", "resource", "path", "environment", "until"];
  return keys.every((key) => one[key] === other[key]);
}
function unused(waiver) {
  const message = `${nameOf(waiver)} matches no finding; remove it if what it accepted is mended`;
  return { code: "waiver-unused", severity: "note", message, span: waiver.span };
}
function long(waiver) {
  const message = `${nameOf(waiver)} holds until ${waiver.until ?? ""}, for more than a year; choose a date at which somebody looks again`;
  return { code: "waiver-long", severity: "note", message, span: waiver.span };
}
function nameOf({ rule, resource, origin }) {
  return origin === "configuration" ? `the waiver of ${rule} for ${resource}` : `the comment that ignores ${rule}`;
}
function daysBetween(from, to) {
  return (Date.parse(to) - Date.parse(from)) / 864e5;
}
function isDay(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
    return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function dayOf(moment) {
  return moment.toISOString().slice(0, 10);
}

export {
  applyWaivers,
  isDay,
  dayOf
};
