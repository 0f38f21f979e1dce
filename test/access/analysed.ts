import type { AccessPath } from "../../src/access/model.js";
import { analyse, viaOf } from "./analyse.js";

/** A path as a test looks at it. */
export interface ShownPath {
  readonly source: string;
  readonly via: readonly string[];
  readonly access: string;
  readonly method: string;
  readonly db: string;
  readonly dbUser: string | null;
  readonly certainty: "must" | "may";
}

/** The paths of files, in the order of the analysis. */
export async function pathsOf(files: Readonly<Record<string, string>>): Promise<readonly ShownPath[]> {
  const { paths } = await analyse(files);
  return paths.map(shownOf);
}

export function shownOf(path: AccessPath): ShownPath {
  return {
    source: path.source.label,
    via: viaOf(path),
    access: path.capability.access,
    method: path.capability.method,
    db: path.capability.database.label,
    dbUser: path.capability.user?.label ?? null,
    certainty: path.certainty,
  };
}

/** `assume:role/app > connect orders/app must` */
export function shownPath({ via, access, db, dbUser, certainty }: ShownPath): string {
  const end = db.replace(/^aws_(?:db_instance|rds_cluster)\./, "") + (dbUser === null ? "" : `/${dbUser}`);
  return [...via, `${access} ${end} ${certainty}`].join(" > ");
}
