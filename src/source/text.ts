import { isUtf8 } from "node:buffer";

const BYTE_ORDER_MARK = 0xfeff;
const SWAPPED_MARK = 0xfffe;

/** The text of a file without its byte order mark, or `undefined` when the bytes are not UTF-8. */
export function decodeText(bytes: Buffer): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  const text = bytes.toString("utf8");
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
}

/** The text at the beginning of a file, whatever its encoding: what its byte order mark says, and UTF-8 where there is none. */
export function beginningOf(bytes: Buffer, length: number): string {
  const beginning = bytes.subarray(0, length);
  const mark = bytes.length < 2 ? 0 : bytes.readUInt16LE(0);
  if (mark === BYTE_ORDER_MARK) return beginning.toString("utf16le", 2);
  return mark === SWAPPED_MARK
    ? Buffer.from(evenPart(beginning)).swap16().toString("utf16le", 2)
    : beginning.toString("utf8");
}

/** Bytes that make whole units of 16 bits. */
function evenPart(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.length - (bytes.length % 2));
}
