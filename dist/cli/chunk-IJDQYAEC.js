// build/report/result.js
var REPORT_SCHEMA_VERSION = "1.1";
var PATH_CHANGES = [
  /** Nobody had that access before. */
  "new",
  /** It contains one that was there before, and is more than that. */
  "widened",
  /** The access was there, but a condition that limited it, or a doubt about it, is gone. */
  "guard-lost",
  "existing",
  /** The access was there without a condition that limits it now. */
  "guard-gained",
  /** It is what is left of one that was there before. */
  "narrowed",
  /** It was there before, and nobody has that access now. */
  "removed"
];

export {
  REPORT_SCHEMA_VERSION,
  PATH_CHANGES
};
