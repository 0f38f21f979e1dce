import { loadPolicy } from "@open-policy-agent/opa-wasm";
import { describe, expect, it } from "vitest";
import { assetFolder } from "../../src/assets.js";
import { instantiatePolicy } from "../../src/policy/instance.js";
import { loadPack } from "../../src/policy/pack.js";
import { withInput } from "../../src/policy/resident.js";
import { DOCUMENT as EMPTY } from "./packs-support.js";

const { wasm, manifest, params } = loadPack(`${assetFolder()}/packs/core`);

const DATABASE = {
  ...{ id: "a", address: "a", type: "aws_db_instance", native_type: "aws_db_instance", name: "a", stack: "." },
  ...{ format: "terraform", mode: "managed", unknown: {}, links: {}, linked_from: {}, native: {}, environment: null },
  values: { engine: "mysql", storage_encrypted: false, publicly_accessible: true },
};
const DOCUMENT = { ...EMPTY, resources: { aws_db_instance: { a: DATABASE } } };

describe("a policy", () => {
  it("answers as in OPA's own SDK, again and again", async () => {
    const data = { params, active: Object.fromEntries(manifest.rules.map(({ id }) => [id, true])), examined: true };
    const sdk = await loadPolicy(wasm, { initial: 512, maximum: 4096 });
    sdk.setData(data);
    const expected: unknown = sdk.evaluate(DOCUMENT, manifest.entrypoint);
    expect(JSON.stringify(expected)).toContain('"path":["storage_encrypted"]');
    const policy = withInput(instantiatePolicy(wasm, 64), new TextEncoder().encode(JSON.stringify(DOCUMENT)));
    expect(policy.evaluate(manifest.entrypoint, data)).toEqual(expected);
    expect(policy.evaluate(manifest.entrypoint, data)).toEqual(expected);
  });

  it("of another ABI is refused", () => {
    // A module whose only export is the global `opa_wasm_abi_version` with the value 2.
    const name = [...Buffer.from("opa_wasm_abi_version")];
    const header = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
    const globals = [0x06, 0x06, 0x01, 0x7f, 0x00, 0x41, 0x02, 0x0b];
    const module = [...header, ...globals, 0x07, name.length + 4, 0x01, name.length, ...name, 0x03, 0x00];
    expect(() => instantiatePolicy(new Uint8Array(module), 1)).toThrow("version 2 of OPA's ABI");
  });

  it("says that it has no such entry point, and that its input is no JSON", () => {
    const instance = instantiatePolicy(wasm, 64);
    expect(() => withInput(instance, new TextEncoder().encode("{"))).toThrow("no JSON");
    expect(() => withInput(instance, new TextEncoder().encode("{}")).evaluate("no/such", {})).toThrow("no/such");
  });
});
