/** https://developer.hashicorp.com/terraform/language/functions, section "IP Network Functions". */
import { fail } from "../errors.js";
import { isWhole, toBigInt } from "../numbers.js";
import { listOf, NUMBER, STRING } from "../types.js";
import { listOfType, text, type TfValue } from "../values.js";
import type { EagerFunction, Parameter } from "./definition.js";
import { argument, textArgument, wholeArgument } from "./helpers.js";

interface Network {
  readonly address: bigint;
  /** Bits of an address: 32 or 128. */
  readonly size: 32 | 128;
  readonly prefix: number;
}

function parseIpv4(text: string): bigint | undefined {
  const parts = text.split(".");
  if (parts.length !== 4) return undefined;
  let address = 0n;
  for (const part of parts) {
    // Go refuses leading zeros, which some take for octal; Terraform's own parser reads them as decimal.
    if (!/^\d{1,3}$/.test(part) || Number(part) > 255) return undefined;
    address = (address << 8n) | BigInt(part);
  }
  return address;
}

function groupsOf(text: string): readonly bigint[] | undefined {
  if (text === "") return [];
  const groups: bigint[] = [];
  const parts = text.split(":");
  for (const [index, part] of parts.entries()) {
    if (index === parts.length - 1 && part.includes(".")) {
      const embedded = parseIpv4(part);
      if (embedded === undefined) return undefined;
      groups.push(embedded >> 16n, embedded & 0xffffn);
    } else {
      if (!/^[0-9A-Fa-f]{1,4}$/.test(part)) return undefined;
      groups.push(BigInt(`0x${part}`));
    }
  }
  return groups;
}

function parseIpv6(text: string): bigint | undefined {
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  const head = groupsOf(halves[0] ?? "");
  const tail = groupsOf(halves[1] ?? "");
  if (head === undefined || tail === undefined) return undefined;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...head, ...new Array<bigint>(missing).fill(0n), ...tail];
  return groups.reduce((address, group) => (address << 16n) | group, 0n);
}

function parseNetwork(written: string): Network {
  const match = /^([^/]+)\/(\d{1,3})$/.exec(written);
  const [, host = "", bits = ""] = match ?? [];
  const isIpv6 = host.includes(":");
  const address = isIpv6 ? parseIpv6(host) : parseIpv4(host);
  const size = isIpv6 ? 128 : 32;
  const prefix = Number(bits);
  if (match === null || address === undefined || prefix > size) return fail(`invalid CIDR expression: ${written}`);
  return { address: address & maskOf(prefix, size), size, prefix };
}

function maskOf(prefix: number, size: number): bigint {
  return ((1n << BigInt(prefix)) - 1n) << BigInt(size - prefix);
}

/** IPv6 in the short form of RFC 5952: the longest run of two or more zero groups becomes `::`. */
function ipv6Text(address: bigint): string {
  const groups = Array.from({ length: 8 }, (_, index) => Number((address >> BigInt(112 - index * 16)) & 0xffffn));
  let best = { start: 0, length: 1 };
  for (let start = 0; start < 8; start += 1) {
    let length = 0;
    while (start + length < 8 && groups[start + length] === 0) length += 1;
    if (length > best.length) best = { start, length };
  }
  const hex = (part: readonly number[]): string => part.map((group) => group.toString(16)).join(":");
  if (best.length < 2) return hex(groups);
  return `${hex(groups.slice(0, best.start))}::${hex(groups.slice(best.start + best.length))}`;
}

function addressText(address: bigint, size: 32 | 128): string {
  if (size === 128) return ipv6Text(address);
  return [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 0xffn)).join(".");
}

function wholeNumber(args: readonly TfValue[], index: number, name: string): bigint {
  const value = argument(args, index);
  if (value.kind !== "number" || !isWhole(value.value)) return fail(`"${name}" must be a whole number`);
  return toBigInt(value.value) ?? 0n;
}

const numeric = (name: string): Parameter => ({ name, type: NUMBER });
const PREFIX: Parameter = { name: "prefix", type: STRING };

const cidrhost: EagerFunction = {
  name: "cidrhost",
  parameters: [PREFIX, numeric("hostnum")],
  returns: STRING,
  evaluate: (args) => {
    const network = parseNetwork(textArgument(args, 0));
    const host = wholeNumber(args, 1, "hostnum");
    const room = 1n << BigInt(network.size - network.prefix);
    // Negative numbers count from the end.
    if (host >= room || host < -room) {
      return fail(`prefix of ${network.size - network.prefix} does not accommodate a host numbered ${host}`);
    }
    return text(addressText(network.address + (host < 0n ? room + host : host), network.size));
  },
};

const cidrnetmask: EagerFunction = {
  name: "cidrnetmask",
  parameters: [PREFIX],
  returns: STRING,
  evaluate: (args) => {
    const network = parseNetwork(textArgument(args, 0));
    if (network.size !== 32) return fail("IPv6 addresses cannot have a netmask");
    return text(addressText(maskOf(network.prefix, 32), 32));
  },
};

/** A negative number is no error: its bits are put in, and the sign is dropped, as the library that Terraform uses does. */
function subnet(network: Network, bits: number, index: bigint): string {
  const prefix = network.prefix + bits;
  const address = network.address | (index << BigInt(network.size - prefix));
  return `${addressText(address < 0n ? -address : address, network.size)}/${prefix}`;
}

const cidrsubnet: EagerFunction = {
  name: "cidrsubnet",
  parameters: [PREFIX, numeric("newbits"), numeric("netnum")],
  returns: STRING,
  evaluate: (args) => {
    const network = parseNetwork(textArgument(args, 0));
    const bits = wholeArgument(args, 1, "newbits");
    const index = wholeNumber(args, 2, "netnum");
    if (bits < 0 || network.prefix + bits > network.size) {
      return fail(`insufficient address space to extend prefix of ${network.prefix} by ${bits}`);
    }
    const room = 1n << BigInt(bits);
    if (index >= room || index <= -room) {
      return fail(`prefix extension of ${bits} does not accommodate a subnet numbered ${index}`);
    }
    return text(subnet(network, bits, index));
  },
};

const cidrsubnets: EagerFunction = {
  name: "cidrsubnets",
  parameters: [PREFIX],
  variadic: numeric("newbits"),
  returns: listOf(STRING),
  evaluate: (args) => {
    const network = parseNetwork(textArgument(args, 0));
    const subnets: TfValue[] = [];
    const end = network.address + (1n << BigInt(network.size - network.prefix));
    let next = network.address;
    for (let index = 1; index < args.length; index += 1) {
      const bits = wholeArgument(args, index, "newbits");
      if (bits < 1) return fail("must extend prefix by at least one bit");
      const prefix = network.prefix + bits;
      if (prefix > network.size) {
        return fail(`would extend prefix to ${prefix} bits, which is too long for an address of ${network.size} bits`);
      }
      const size = 1n << BigInt(network.size - prefix);
      // Subnets begin at a multiple of their size.
      const start = ((next + size - 1n) / size) * size;
      if (start + size > end) return fail("not enough remaining address space for a subnet");
      subnets.push(text(`${addressText(start, network.size)}/${prefix}`));
      next = start + size;
    }
    return listOfType(STRING, subnets);
  },
};

export const NETWORK_FUNCTIONS: readonly EagerFunction[] = [cidrhost, cidrnetmask, cidrsubnet, cidrsubnets];
