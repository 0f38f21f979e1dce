import {
  terminalLine
} from "./chunk-4WJSNMA5.js";

// build/cli/complain.js
function complain(message) {
  process.stderr.write(message.split("\n").map(terminalLine).join("\n"));
}

export {
  complain
};
