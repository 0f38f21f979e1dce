// build/version.js
var VERSION = "0.1.0";

export {
  VERSION
};
