// build/graph/document.js
var GRAPH_SCHEMA_VERSION = "1.6";
var POLICY_KINDS = [
  "identity",
  "trust",
  "resource",
  "boundary",
  "service_control",
  "resource_control"
];
var EXPOSURES = [
  "public",
  "untrusted-account",
  "any-tenant",
  "organization-subject",
  "trusted-account",
  "human",
  "unattached",
  "role",
  "exact-subject",
  "service",
  "break-glass"
];

export {
  GRAPH_SCHEMA_VERSION,
  POLICY_KINDS,
  EXPOSURES
};
