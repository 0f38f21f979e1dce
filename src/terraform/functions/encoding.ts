/** https://developer.hashicorp.com/terraform/language/functions, section "Encoding Functions". */
import { TextDecoder } from "node:util";
import { fail } from "../errors.js";
import { readJsonText } from "../json-text.js";
import { hole, loneReference, derivedText, piecesOf, textOf, unknownText } from "../text.js";
import { DYNAMIC, STRING } from "../types.js";
import { isOpenSet, listOfType, object, openSet, text, unknown, typeOf, type TfValue } from "../values.js";
import { decodeCsv } from "./csv.js";
import type { EagerFunction } from "./definition.js";
import { readBytes } from "./files.js";
import { argument, checkCount, onTexts, textArgument, undecided } from "./helpers.js";
import { encodeJson } from "./json-encode.js";
import { encodeYaml } from "./yaml-encode.js";

const jsonencode: EagerFunction = {
  name: "jsonencode",
  parameters: [{ name: "val", type: DYNAMIC, known: "no", nullable: true }],
  returns: STRING,
  evaluate: (args) => {
    const value = argument(args, 0);
    const { pieces, causes } = encodeJson(value);
    const written = textOf(pieces, causes, undefined);
    // The structure is kept, so that every part of a policy keeps its place.
    return { ...written, json: value };
  },
};

const jsondecode: EagerFunction = {
  name: "jsondecode",
  parameters: [{ name: "str", type: STRING, known: "no" }],
  returns: DYNAMIC,
  evaluate: (args) => {
    const value = argument(args, 0);
    if (value.kind === "unknown" && value.json !== undefined) return decoded(value.json);
    const pieces = piecesOf(value) ?? [];
    if (value.kind === "unknown" && pieces.every((piece) => piece.kind !== "literal")) {
      return unknown(DYNAMIC, value.because);
    }
    const reading = readJsonText(pieces, value.from?.origin);
    if (reading.ok) return decoded(reading.value);
    return value.kind === "unknown" ? unknown(DYNAMIC, value.because) : fail(`the text is no JSON: ${reading.message}`);
  },
};

/** What decoding gives has structural types only: tuples and objects. */
function decoded(value: TfValue): TfValue {
  switch (value.kind) {
    case "list":
    case "set":
    case "tuple":
      if (value.kind === "set" && isOpenSet(value)) {
        const { because, partial } = openSet(value);
        return unknown(DYNAMIC, because, { notNull: true, partial, from: value.from });
      }
      return { kind: "tuple", items: value.items.map(decoded), from: value.from };
    case "map":
    case "object":
      return object(new Map([...value.entries].map(([key, entry]) => [key, decoded(entry)])), value.from);
    case "string":
    case "number":
    case "bool":
    case "null":
      return value;
    case "unknown": {
      const isLeaf = value.type.kind === "string" || value.type.kind === "number" || value.type.kind === "bool";
      // A null has lost its type on the way.
      if ((isLeaf && value.notNull) || value.type.kind === "dynamic") return value;
      const { because, partial, text: pieces, from } = value;
      return unknown(DYNAMIC, because, {
        text: pieces,
        partial: value.type.kind === "set" ? undefined : partial,
        from,
      });
    }
  }
}

const yamlencode: EagerFunction = {
  name: "yamlencode",
  parameters: [{ name: "value", type: DYNAMIC, nullable: true }],
  returns: STRING,
  evaluate: (args) => text(encodeYaml(argument(args, 0))),
};

const csvdecode = onTexts("csvdecode", ["str"], DYNAMIC, ([written = ""]) => {
  const rows = decodeCsv(written);
  const [header, ...records] = rows;
  if (header === undefined) return fail("missing header line");
  const twice = header.find((name, index) => header.indexOf(name) !== index);
  if (twice !== undefined) return fail(`duplicate column name "${twice}"`);
  checkCount(records.length * header.length, "csvdecode");
  const items = records.map((record, row) => {
    if (record.length !== header.length) return fail(`wrong number of fields in record ${row + 2}`);
    return object(new Map(header.map((name, column) => [name, text(record[column] ?? "")])));
  });
  const type = { kind: "object", attributes: new Map(header.map((name) => [name, STRING])) } as const;
  return listOfType(items[0] === undefined ? type : typeOf(items[0]), items);
});

/** As Go's `url.QueryEscape`. */
function urlEncode(written: string): string {
  return encodeURIComponent(Buffer.from(written, "utf8").toString("utf8"))
    .replaceAll("%20", "+")
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function decodeBase64(written: string): Buffer {
  const compact = written.replace(/[\r\n]/g, "");
  if (compact.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(compact)) {
    return fail("failed to decode base64 data: the text is no base64");
  }
  return Buffer.from(compact, "base64");
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return fail("the result of decoding the provided string is not valid UTF-8");
  }
}

/** The encodings whose bytes are made here, by their IANA names; others are not decided. */
const ENCODERS: Readonly<Record<string, (written: string) => Buffer | undefined>> = {
  "utf-8": (written) => Buffer.from(written, "utf8"),
  "utf-16le": (written) => Buffer.from(written, "utf16le"),
  "utf-16be": (written) => Buffer.from(written, "utf16le").swap16(),
  "iso-8859-1": (written) => singleBytes(written, 0xff),
  "us-ascii": (written) => singleBytes(written, 0x7f),
};

function singleBytes(written: string, highest: number): Buffer | undefined {
  return Array.from(written).every((character) => (character.codePointAt(0) ?? 0) <= highest)
    ? Buffer.from(written, "latin1")
    : undefined;
}

const textencodebase64 = onTexts(
  "textencodebase64",
  ["string", "encoding"],
  STRING,
  ([written = "", name = ""], call) => {
    const key = name.toLowerCase();
    const encoder = Object.hasOwn(ENCODERS, key) ? ENCODERS[key] : undefined;
    if (encoder === undefined) return undecided(call, STRING, `the encoding ${JSON.stringify(name)} is not known here`);
    const bytes =
      encoder(written) ?? fail(`the given string contains characters that cannot be represented in ${name}`);
    return text(bytes.toString("base64"));
  },
);

const textdecodebase64 = onTexts(
  "textdecodebase64",
  ["source", "encoding"],
  STRING,
  ([source = "", name = ""], call) => {
    const bytes = decodeBase64(source);
    let decoder: TextDecoder;
    try {
      decoder = new TextDecoder(name, { fatal: true, ignoreBOM: true });
    } catch {
      return undecided(call, STRING, `the encoding ${JSON.stringify(name)} is not known here`);
    }
    try {
      return text(decoder.decode(bytes));
    } catch {
      return fail(`the provided data is no text in ${name}`);
    }
  },
);

/** The compressed bytes depend on the compressor; every gzip stream begins in the same way. */
const base64gzip = onTexts("base64gzip", ["str"], STRING, (_, call) => {
  const { because } = undecided(call, STRING, "base64gzip() depends on the compressor");
  return textOf([{ kind: "literal", value: "H4sI" }, hole(because)], because, undefined);
});

const base64encode: EagerFunction = {
  name: "base64encode",
  parameters: [{ name: "str", type: STRING, known: "no" }],
  returns: STRING,
  evaluate: (args) => {
    const value = argument(args, 0);
    if (value.kind !== "unknown") return text(Buffer.from(textArgument(args, 0), "utf8").toString("base64"));
    const reference = loneReference(piecesOf(value) ?? []);
    return reference === undefined ? unknownText(value.because) : derivedText(reference, value.because);
  },
};

export const ENCODING_FUNCTIONS: readonly EagerFunction[] = [
  onTexts("base64decode", ["str"], STRING, ([written = ""]) => text(decodeUtf8(decodeBase64(written)))),
  base64encode,
  base64gzip,
  csvdecode,
  onTexts("filebase64", ["path"], STRING, ([path = ""], call) => {
    const bytes = readBytes(path, call);
    return bytes instanceof Uint8Array ? text(Buffer.from(bytes).toString("base64")) : bytes;
  }),
  jsondecode,
  jsonencode,
  textdecodebase64,
  textencodebase64,
  onTexts("urlencode", ["str"], STRING, ([written = ""]) => text(urlEncode(written))),
  yamlencode,
];
