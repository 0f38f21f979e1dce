/**
 * The subnets that `Fn::Cidr` gives of an IPv4 block: `count` blocks of `hostBits` bits each, one after the other.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-cidr.html
 *
 * @returns `undefined` when the block is not an IPv4 block, or has no room for so many
 */
export function subnetsOf(block: string, count: number, hostBits: number): readonly string[] | undefined {
  const [, ...octets] = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(block)?.map(Number) ?? [];
  const prefix = octets.pop();
  if (prefix === undefined || prefix > 32 || octets.some((octet) => octet > 255)) return undefined;
  if (!Number.isInteger(count) || count < 1 || count > 256) return undefined;
  if (!Number.isInteger(hostBits) || hostBits < 1 || hostBits > 32 - prefix) return undefined;
  const size = 2 ** hostBits;
  const address = octets.reduce((number, octet) => number * 256 + octet, 0);
  const start = address - (address % 2 ** (32 - prefix));
  if (count * size > 2 ** (32 - prefix)) return undefined;
  return Array.from({ length: count }, (_, index) => `${dotted(start + index * size)}/${32 - hostBits}`);
}

function dotted(address: number): string {
  return [2 ** 24, 2 ** 16, 2 ** 8, 1].map((unit) => Math.floor(address / unit) % 256).join(".");
}
