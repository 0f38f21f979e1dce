// build/policy/result.js
var SEVERITIES = ["critical", "high", "medium", "low", "info"];

export {
  SEVERITIES
};
