import { externalPrincipals, type ExternalPrincipal } from "./access-external.js";
import type { AccessPathReport, DiagnosticReport, ToolReport } from "./result.js";

export const ACCESS_SCHEMA_VERSION = "1.0";

/** What `rds-gate access --format json` prints; `schemas/access.json` describes it. */
export interface AccessListReport {
  readonly schemaVersion: typeof ACCESS_SCHEMA_VERSION;
  readonly tool: Pick<ToolReport, "name" | "version">;
  readonly accessPaths: readonly AccessPathReport[];
  /** How many are not listed, because there are too many; the highest scores are. */
  readonly accessPathsCut: number;
  /** Who is outside, of those that the paths begin with. */
  readonly external: readonly ExternalPrincipal[];
  readonly diagnostics: readonly DiagnosticReport[];
}

/** The list of access paths for programs. */
export function accessListReport(
  accessPaths: readonly AccessPathReport[],
  {
    version,
    cut,
    diagnostics,
  }: { readonly version: string; readonly cut: number } & Pick<AccessListReport, "diagnostics">,
): AccessListReport {
  return {
    schemaVersion: ACCESS_SCHEMA_VERSION,
    tool: { name: "rds-gate", version },
    accessPaths,
    accessPathsCut: cut,
    external: externalPrincipals(accessPaths),
    diagnostics,
  };
}
