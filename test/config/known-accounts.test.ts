import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ConfigError } from "../../src/config/config.js";
import { readKnownAccounts, withKnownAccounts } from "../../src/config/known-accounts.js";
import { readConfig } from "../../src/config/read.js";

/** As https://github.com/fwdcloudsec/known_aws_accounts has it, with an id that looks like an octal number. */
const LIST = `- name: 'Backup Vendor'
  source: ['https://example.com/docs']
  accounts: ['999988887777', "012345670123"]
- name: Scanner
  accounts:
    - 444455556666
`;

const errorOf = (text: string): string => {
  try {
    readKnownAccounts("accounts.yml", text);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return "no error";
};

describe("a file of known accounts", () => {
  it("has names by ids, in YAML or JSON", () => {
    const expected = [
      ["999988887777", "Backup Vendor"],
      ["012345670123", "Backup Vendor"],
    ];
    expect([...readKnownAccounts("accounts.yml", LIST)]).toEqual([...expected, ["444455556666", "Scanner"]]);
    const json = JSON.stringify([{ name: "Backup Vendor", accounts: expected.map(([id]) => id) }]);
    expect([...readKnownAccounts("accounts.json", json)]).toEqual(expected);
    expect(readKnownAccounts("accounts.yml", "[]").size).toBe(0);
  });

  it.each([
    ["", 'accounts.yml:1:1: the file is no list; write entries such as "- { name: '],
    ["a: 1", "accounts.yml:1:1: the file is no list"],
    ["- name: A\n  accounts: ['1']\n", "accounts.yml:2:14: 0.accounts.0: an account id has 12 digits, in quotes"],
    [
      "- name: A\n  acounts: ['999988887777']\n",
      "accounts.yml:2:3: there is no setting 0.acounts; did you mean accounts?",
    ],
    ["- accounts: ['999988887777']\n", "accounts.yml:1:3: 0.name is missing"],
    ["- name: [\n", "accounts.yml:2:1: "],
    ["- &a [*a, *a]\n", "accounts.yml:1:"],
    ["- *a\n", "accounts.yml:1:1: Unresolved alias"],
  ])("is refused with the place: %j", (text, message) => {
    expect(errorOf(text)).toContain(message);
  });

  it("is read or refused, whatever it is", () => {
    fc.assert(fc.property(fc.string(), (text) => typeof errorOf(text) === "string"));
  });
});

describe("a configuration with a file of known accounts", () => {
  const config = (more: string) => readConfig(".rds-gate.yml", `access:\n  known-accounts-file: accounts.yml\n${more}`);

  it("has its names, but for those that it has itself", () => {
    const own = config('  known-accounts: { "999988887777": Ours }\n');
    const { knownAccounts } = withKnownAccounts(own, () => LIST).access.settings;
    expect(knownAccounts.get("999988887777")).toBe("Ours");
    expect(knownAccounts.get("444455556666")).toBe("Scanner");
  });

  it("says where it names a file that is not there", () => {
    expect(() => withKnownAccounts(config(""), () => undefined)).toThrow(
      ".rds-gate.yml:2:24: there is no file accounts.yml; write its path relative to this file, and commit it",
    );
  });

  it("asks for no file when it names none", () => {
    const none = readConfig(".rds-gate.yml", "");
    expect(
      withKnownAccounts(none, () => {
        throw new Error("a file was read");
      }),
    ).toBe(none);
  });
});
