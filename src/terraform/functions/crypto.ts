/** https://developer.hashicorp.com/terraform/language/functions, section "Hash and Crypto Functions". */
import { createHash } from "node:crypto";
import { fail } from "../errors.js";
import { NUMBER, STRING } from "../types.js";
import { hole, textOf } from "../text.js";
import { text, type TfValue } from "../values.js";
import type { Call, EagerFunction } from "./definition.js";
import { readBytes } from "./files.js";
import { onTexts, undecided } from "./helpers.js";

type Encoding = "hex" | "base64";

const HASHES: readonly (readonly [name: string, algorithm: string, encoding: Encoding, file: string])[] = [
  ["md5", "md5", "hex", "filemd5"],
  ["sha1", "sha1", "hex", "filesha1"],
  ["sha256", "sha256", "hex", "filesha256"],
  ["sha512", "sha512", "hex", "filesha512"],
  ["base64sha256", "sha256", "base64", "filebase64sha256"],
  ["base64sha512", "sha512", "base64", "filebase64sha512"],
];

function digest(algorithm: string, encoding: Encoding, content: string | Uint8Array): string {
  return createHash(algorithm).update(content).digest(encoding);
}

function fileHash(path: string, call: Call, algorithm: string, encoding: Encoding): TfValue {
  const bytes = readBytes(path, call);
  return bytes instanceof Uint8Array ? text(digest(algorithm, encoding, bytes)) : bytes;
}

/** https://www.rfc-editor.org/rfc/rfc4122#appendix-C */
const NAMESPACES: Readonly<Record<string, string>> = {
  dns: "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
  url: "6ba7b811-9dad-11d1-80b4-00c04fd430c8",
  oid: "6ba7b812-9dad-11d1-80b4-00c04fd430c8",
  x500: "6ba7b814-9dad-11d1-80b4-00c04fd430c8",
};

function uuidv5(namespace: string, name: string): string {
  const written = (Object.hasOwn(NAMESPACES, namespace) ? NAMESPACES[namespace] : undefined) ?? namespace;
  if (!/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(written)) {
    return fail(`uuidv5() doesn't support namespace ${namespace}`);
  }
  const bytes = createHash("sha1")
    .update(Buffer.from(written.replaceAll("-", ""), "hex"))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

const bcrypt: EagerFunction = {
  name: "bcrypt",
  parameters: [{ name: "str", type: STRING, known: "no" }],
  variadic: { name: "cost", type: NUMBER, known: "no" },
  returns: STRING,
  evaluate: (_, call) => {
    const result = undecided(call, STRING, "bcrypt() gives another result each time");
    return textOf([{ kind: "literal", value: "$2a$" }, hole(result.because)], result.because, undefined);
  },
};

const rsadecrypt: EagerFunction = {
  name: "rsadecrypt",
  parameters: [
    { name: "ciphertext", type: STRING, known: "no" },
    { name: "privatekey", type: STRING, known: "no" },
  ],
  returns: STRING,
  evaluate: (_, call) => undecided(call, STRING, "rsadecrypt() gives a secret, which is not decrypted here"),
};

const uuid: EagerFunction = {
  name: "uuid",
  parameters: [],
  returns: STRING,
  evaluate: (_, call) => undecided(call, STRING, "uuid() gives another result each time"),
};

export const CRYPTO_FUNCTIONS: readonly EagerFunction[] = [
  ...HASHES.flatMap(([name, algorithm, encoding, file]) => [
    onTexts(name, ["str"], STRING, ([content = ""]) => text(digest(algorithm, encoding, content))),
    onTexts(file, ["path"], STRING, ([path = ""], call) => fileHash(path, call, algorithm, encoding)),
  ]),
  onTexts("uuidv5", ["namespace", "name"], STRING, ([namespace = "", name = ""]) => text(uuidv5(namespace, name))),
  bcrypt,
  rsadecrypt,
  uuid,
];
