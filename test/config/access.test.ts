import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, DEFAULT_WEIGHTS } from "../../src/access/settings.js";
import { readConfig } from "../../src/config/read.js";

const read = (text: string) => readConfig(".rds-gate.yml", text).access;

describe("the settings of access paths", () => {
  it("are the built-in ones where nothing is set", () => {
    expect(read("")).toEqual({ settings: DEFAULT_SETTINGS });
    expect(read("access: {}")).toEqual({ settings: DEFAULT_SETTINGS });
  });

  it("say whose accounts and organisations there are, and what fails", () => {
    const { settings, failOn } = read(`
access:
  accounts: ["111122223333"]
  trusted-accounts: ["222233334444"]
  known-accounts: { "999988887777": Vendor }
  organizations: [o-abc123]
  break-glass: [role/emergency-*]
  fail-on: critical
`);
    expect(settings).toMatchObject({
      accounts: ["111122223333"],
      trustedAccounts: ["222233334444"],
      organizations: ["o-abc123"],
      breakGlass: ["role/emergency-*"],
    });
    expect(settings.knownAccounts.get("999988887777")).toBe("Vendor");
    expect(failOn).toBe("critical");
  });

  it("add privileged users to the usual names", () => {
    const { privilegedUsers } = read("access: { privileged-users: [owner, postgres] }").settings;
    expect(privilegedUsers).toEqual([...DEFAULT_SETTINGS.privilegedUsers, "owner"]);
  });

  it("change only the weights that they name", () => {
    const { weights } = read(`
access:
  weights:
    impact: { connect-any-database-any-user: 8 }
    exposure: { untrusted-account: 2 }
    guards: { external-id: 0.5 }
    hop: 0.9
    data-classes: [{ tag: data, values: [pii], factor: 1.5 }]
    several-accesses: { at-least: 4, bonus: 10 }
    severities: { critical: 90 }
`).settings;
    expect(weights).toEqual({
      ...DEFAULT_WEIGHTS,
      impact: { ...DEFAULT_WEIGHTS.impact, connectAnyDatabaseAnyUser: 8 },
      exposure: { ...DEFAULT_WEIGHTS.exposure, "untrusted-account": 2 },
      guards: { ...DEFAULT_WEIGHTS.guards, externalId: 0.5 },
      hop: 0.9,
      dataClasses: [{ tag: "data", values: ["pii"], factor: 1.5 }],
      severalAccesses: { atLeast: 4, bonus: 10 },
      severities: { ...DEFAULT_WEIGHTS.severities, critical: 90 },
    });
  });

  it.each([
    ["access: { accounts: [111122223333] }", /^\.rds-gate\.yml:1:22: .*twelve digits in quotes/],
    ['access: { known-accounts: { "1": Vendor } }', /12 digits|twelve digits/],
    ["access: { organizations: [acme] }", /o- and letters/],
    [
      "access: { weights: { impact: { connect-exat: 3 } } }",
      /^\.rds-gate\.yml:1:32: there is no .*; did you mean connect-exact\?/,
    ],
    ["access: { weights: { hop: -1 } }", /must not be negative/],
    ["access: { weighs: {} }", /did you mean weights\?/],
  ])("refuse what is none: %s", (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});
