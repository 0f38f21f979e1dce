// build/source/text.js
import { isUtf8 } from "node:buffer";
var BYTE_ORDER_MARK = 65279;
function decodeText(bytes) {
  if (!isUtf8(bytes))
    return void 0;
  const text = bytes.toString("utf8");
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
}

export {
  decodeText
};
