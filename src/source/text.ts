import { isUtf8 } from "node:buffer";

const BYTE_ORDER_MARK = 0xfeff;

/** The text of a file without its byte order mark, or `undefined` when the bytes are not UTF-8. */
export function decodeText(bytes: Buffer): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  const text = bytes.toString("utf8");
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
}
