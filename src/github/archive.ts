import { createGunzip } from "node:zlib";

/** A tar archive consists of blocks of so many bytes (POSIX pax, "ustar Interchange Format"). */
const BLOCK = 512;

/** What an archive may have when unpacked; it streams by, so this bounds the time and not the memory. */
const MAX_BYTES = 2 * 1024 * 1024 * 1024;

/** What the extended header of a file may have; git puts only its name there. */
const MAX_HEADER_BYTES = 1024 * 1024;

/** An archive that is damaged, cut off, too large, or of another format. */
export class ArchiveError extends Error {}

/**
 * Takes regular files out of a gzipped tar archive, without the folder that GitHub puts around them. Nothing is written
 * anywhere and links are not followed, so that no name can do harm.
 *
 * Source: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html; names of GNU tar's kind are read, too.
 *
 * @param isWanted asked about every file; the others are not kept in memory
 * @returns contents by path
 * @throws ArchiveError
 */
export async function readArchive(
  archive: Buffer,
  isWanted: (path: string, size: number) => boolean,
): Promise<ReadonlyMap<string, Buffer>> {
  const gunzip = createGunzip();
  gunzip.end(archive);
  const reader = byteReader(gunzip);
  const files = new Map<string, Buffer>();
  let longName: string | undefined;
  for (;;) {
    const header = await reader.read(BLOCK);
    if (header.every((byte) => byte === 0)) return files;
    const { type, name, size } = parseHeader(header);
    if (type === "x" || type === "L") {
      if (size > MAX_HEADER_BYTES) throw new ArchiveError("the archive has a header that is too large");
      const content = await reader.read(size);
      longName = type === "L" ? cString(content) : (paxPath(content) ?? longName);
    } else {
      const path = withoutTop(longName ?? name);
      if ((type === "0" || type === "") && isWanted(path, size)) files.set(path, await reader.read(size));
      else await reader.skip(size);
      // A global header ("g", git writes the commit's id there) comes before another file's own header.
      if (type !== "g") longName = undefined;
    }
    await reader.skip((BLOCK - (size % BLOCK)) % BLOCK);
  }
}

interface Header {
  readonly type: string;
  readonly name: string;
  readonly size: number;
}

function parseHeader(header: Buffer): Header {
  const checksum = parseInt(cString(header.subarray(148, 156)), 8);
  const sum = header.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 0x20 : byte), 0);
  if (checksum !== sum) throw new ArchiveError("the archive is damaged: a header's checksum is wrong");
  const size = cString(header.subarray(124, 136)).trim();
  if (!/^[0-7]+$/.test(size)) throw new ArchiveError("the archive has a file of unknown size");
  const name = cString(header.subarray(0, 100));
  const prefix = cString(header.subarray(345, 500));
  return {
    type: cString(header.subarray(156, 157)),
    name: prefix === "" ? name : `${prefix}/${name}`,
    size: parseInt(size, 8),
  };
}

/** The text before the first NUL. */
function cString(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString("utf8", 0, end < 0 ? bytes.length : end);
}

function withoutTop(name: string): string {
  return name.slice(name.indexOf("/") + 1);
}

/** Records of `<length> <keyword>=<value>\n`; the length counts the bytes of the whole record. */
function paxPath(content: Buffer): string | undefined {
  let path: string | undefined;
  for (let offset = 0; offset < content.length;) {
    const space = content.indexOf(0x20, offset);
    const length = Number(content.toString("latin1", offset, Math.max(offset, space)));
    if (space < 0 || !Number.isInteger(length) || length <= space - offset || offset + length > content.length) {
      throw new ArchiveError("the archive is damaged: an extended header cannot be read");
    }
    const [, keyword, value] = /^([^=]*)=([^]*)\n$/.exec(content.toString("utf8", space + 1, offset + length)) ?? [];
    if (keyword === "path") path = value;
    offset += length;
  }
  return path;
}

interface ByteReader {
  /** @throws ArchiveError when there are not so many bytes */
  readonly read: (bytes: number) => Promise<Buffer>;
  readonly skip: (bytes: number) => Promise<void>;
}

function byteReader(stream: AsyncIterable<Buffer>): ByteReader {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer, undefined>;
  let rest: Buffer = Buffer.alloc(0);
  let total = 0;
  const next = async (): Promise<Buffer> => {
    const result = await chunks.next().catch((error: unknown) => {
      throw new ArchiveError("the archive is damaged", { cause: error });
    });
    if (result.done === true) throw new ArchiveError("the archive is cut off");
    total += result.value.length;
    if (total > MAX_BYTES) throw new ArchiveError("the archive is too large");
    return result.value;
  };
  const take = async (bytes: number, keep: (part: Buffer) => void): Promise<void> => {
    for (let left = bytes; left > 0;) {
      if (rest.length === 0) rest = await next();
      const part = rest.subarray(0, left);
      rest = rest.subarray(part.length);
      left -= part.length;
      keep(part);
    }
  };
  return {
    async read(bytes) {
      const parts: Buffer[] = [];
      await take(bytes, (part) => parts.push(part));
      return Buffer.concat(parts);
    },
    async skip(bytes) {
      await take(bytes, () => undefined);
    },
  };
}
