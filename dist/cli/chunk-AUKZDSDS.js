// build/source/error.js
var SourceError = class extends Error {
  name = "SourceError";
};

export {
  SourceError
};
