import { ALWAYS, implies, together } from "../../graph/case.js";
import type { Capability } from "../model.js";
import type { AccessSettings } from "../settings.js";
import { impactOf } from "./describe.js";
import { fold } from "./fold.js";

/** Ways that make others worse when one has both on the same databases: tracks are covered, keys are given away. */
const AMPLIFIERS: readonly { readonly by: readonly string[]; readonly access: readonly Capability["access"][] }[] = [
  { by: ["rds-audit-off", "rds-log-retention"], access: ["exfil"] },
  { by: ["kms-db-policy"], access: ["exfil", "admin"] },
];
/** What brings a network path to a database, and what it is worth together with a login or a password. */
const TUNNEL = { by: "ssm-tunnel", access: ["connect", "secret"], impact: 8.5 } as const;
/** A tenth of the score, as impacts are tenths of scores. */
const AMPLIFIED = 1;
const MOST = 10;

const BACKUPS = ["rds-backup-destroy", "backup-destroy"];

/** Counts combinations for more than their parts. */
export function strengthen(capabilities: readonly Capability[], settings: AccessSettings): readonly Capability[] {
  const amplified = capabilities.map((one) =>
    AMPLIFIERS.reduce((found, { by, access }) => {
      const amplifier = access.includes(one.access)
        ? capabilities.find((other) => by.includes(other.method) && isOnSame(one, other) && isThere(one, other))
        : undefined;
      return amplifier === undefined
        ? found
        : {
            ...found,
            impact: Math.min(MOST, found.impact + AMPLIFIED),
            evidence: [...found.evidence, ...amplifier.evidence],
          };
    }, one),
  );
  return fold([...amplified, ...destructions(capabilities, settings)].map((one) => withTunnel(one, capabilities)));
}

/** A login or a password is worth more to who gets to the network of the database as well. */
function withTunnel(one: Capability, capabilities: readonly Capability[]): Capability {
  if (!TUNNEL.access.some((access) => access === one.access) || one.blocked !== undefined) return one;
  const tunnel = capabilities.find(({ method, certainty }) => method === TUNNEL.by && certainty === "must");
  if (tunnel === undefined || one.impact >= TUNNEL.impact) return one;
  return { ...one, impact: TUNNEL.impact, evidence: [...one.evidence, ...tunnel.evidence] };
}

/** Deleting a database together with its backups leaves nothing. */
function destructions(capabilities: readonly Capability[], settings: AccessSettings): readonly Capability[] {
  return capabilities
    .filter(({ method }) => method === "rds-destroy")
    .flatMap((one): readonly Capability[] => {
      const backups = capabilities.find((other) => BACKUPS.includes(other.method) && isOnSame(one, other));
      const onlyIf = backups && together(one.onlyIf, backups.onlyIf);
      if (backups === undefined || onlyIf === undefined) return [];
      const certainty = backups.certainty === "may" ? "may" : one.certainty;
      return [
        {
          ...one,
          method: "rds-destroy-with-backups",
          impact: impactOf("destruction", 90, settings),
          certainty,
          ...(certainty === "may" ? { doubt: one.doubt ?? backups.doubt ?? ("unresolved" as const) } : {}),
          because: [...one.because, ...backups.because],
          ...(onlyIf.length === 0 ? {} : { onlyIf }),
          evidence: [...one.evidence, ...backups.evidence],
        },
      ];
    });
}

/** Whether another capability is there wherever one is. */
function isThere({ onlyIf = ALWAYS }: Capability, other: Capability): boolean {
  return implies(onlyIf, other.onlyIf);
}

function isOnSame(one: Capability, other: Capability): boolean {
  return other.database.breadth === "any" || other.database.label === one.database.label;
}
