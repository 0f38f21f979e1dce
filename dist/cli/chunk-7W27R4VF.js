import {
  contains,
  parsePattern
} from "./chunk-GQDMB3BL.js";

// build/access/accepted.js
var ACCEPTED_SCHEMA_VERSION = "1.0";
var AcceptedAccessError = class extends Error {
};
function readAcceptedAccess(path, text) {
  const remedy = `write it with rds-gate access --accept ${path}`;
  let data;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new AcceptedAccessError(`${path} is not JSON: ${error.message}; ${remedy}`);
  }
  if (!isObject(data) || !Array.isArray(data.paths)) {
    throw new AcceptedAccessError(`${path} has no list "paths"; ${remedy}`);
  }
  if (data.schemaVersion !== ACCEPTED_SCHEMA_VERSION) {
    throw new AcceptedAccessError(`${path} has the schemaVersion ${JSON.stringify(data.schemaVersion)}, and this version reads ${ACCEPTED_SCHEMA_VERSION}; ${remedy}`);
  }
  const paths = data.paths.map((entry, index) => {
    if (!isAcceptedPath(entry)) {
      throw new AcceptedAccessError(`${path}: entry ${index + 1} of "paths" lacks one of ${TEXTS.join(", ")}, dbUser, via; ${remedy}`);
    }
    return entry;
  });
  return { schemaVersion: ACCEPTED_SCHEMA_VERSION, paths };
}
var TEXTS = ["id", "stack", "source", "access", "db", "severity"];
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isAcceptedPath(entry) {
  return isObject(entry) && TEXTS.every((name) => typeof entry[name] === "string") && (entry.dbUser === null || typeof entry.dbUser === "string") && Array.isArray(entry.via);
}
function acceptedAccess(paths) {
  const entries = paths.map(({ id, stack, source, via, access, db, dbUser, severity }) => ({
    id,
    stack,
    source,
    via,
    access,
    db,
    dbUser,
    severity
  })).sort((a, b) => keyOf(a) < keyOf(b) ? -1 : 1);
  return `${JSON.stringify({ schemaVersion: ACCEPTED_SCHEMA_VERSION, paths: entries }, void 0, 2)}
`;
}
function unacceptedPaths(paths, accepted) {
  const byStart = /* @__PURE__ */ new Map();
  for (const one of accepted) {
    const group = byStart.get(startOf(one));
    if (group === void 0)
      byStart.set(startOf(one), [one]);
    else
      group.push(one);
  }
  return paths.filter((path) => !(byStart.get(startOf(path)) ?? []).some((one) => includes(one, path)));
}
function startOf({ stack, source, access }) {
  return JSON.stringify([stack, source, access]);
}
function keyOf({ stack, source, access, db, dbUser }) {
  return JSON.stringify([stack, source, access, db, dbUser]);
}
function includes(accepted, path) {
  return within(accepted.db, path.db) && withinUser(accepted.dbUser, path.dbUser);
}
function withinUser(accepted, user) {
  return accepted === null || user === null ? accepted === user : within(accepted, user);
}
function within(accepted, name) {
  return accepted === name || contains(parsePattern(accepted), parsePattern(name)) === "yes";
}

export {
  AcceptedAccessError,
  readAcceptedAccess,
  acceptedAccess,
  unacceptedPaths
};
