import { gunzipSync } from "node:zlib";

/** A tar archive consists of blocks of so many bytes (POSIX pax, "ustar Interchange Format"). */
const BLOCK = 512;

/** A decompressed archive may not be larger, so that a small download cannot fill the memory. */
const MAX_BYTES = 1024 * 1024 * 1024;

/**
 * The regular files of a gzipped tar archive by path, without the folder that GitHub puts around them. Nothing is written
 * anywhere; links are left out.
 *
 * @throws Error when it is damaged or too large
 */
export function readArchive(archive: Buffer): ReadonlyMap<string, Buffer> {
  const tar = gunzipSync(archive, { maxOutputLength: MAX_BYTES });
  const files = new Map<string, Buffer>();
  let longName: string | undefined;
  for (let offset = 0; offset + BLOCK <= tar.length;) {
    const header = tar.subarray(offset, offset + BLOCK);
    if (header[0] === 0) break;
    const size = parseInt(text(header, 124, 12), 8);
    if (Number.isNaN(size)) throw new Error("the archive is damaged");
    const content = tar.subarray(offset + BLOCK, offset + BLOCK + size);
    const type = text(header, 156, 1);
    if (type === "x") longName = paxPath(content) ?? longName;
    else if (type === "L") longName = content.toString("utf8").replace(/\0.*$/s, "");
    else {
      const prefix = text(header, 345, 155);
      const name = longName ?? (prefix === "" ? text(header, 0, 100) : `${prefix}/${text(header, 0, 100)}`);
      if (type === "0" || type === "") files.set(name.slice(name.indexOf("/") + 1), content);
      if (type !== "g") longName = undefined;
    }
    offset += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

function text(header: Buffer, start: number, length: number): string {
  return header
    .toString("utf8", start, start + length)
    .replace(/\0.*$/s, "")
    .trim();
}

/** Records of `<length> path=<value>\n`; the length counts bytes of the whole record. */
function paxPath(content: Buffer): string | undefined {
  for (let offset = 0; offset < content.length;) {
    const length = parseInt(content.toString("latin1", offset, offset + 20), 10);
    if (!(length > 0)) return undefined;
    const record = content.toString("utf8", offset, offset + length);
    const [, value] = /^\d+ path=(.*)\n$/s.exec(record) ?? [];
    if (value !== undefined) return value;
    offset += length;
  }
  return undefined;
}
