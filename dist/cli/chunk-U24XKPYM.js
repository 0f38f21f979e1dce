// build/cli/error.js
var UsageError = class extends Error {
};

export {
  UsageError
};
