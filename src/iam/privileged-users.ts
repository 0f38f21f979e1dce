import type { GraphNode } from "../graph/node.js";
import { kindsCovered, kindsReached, type ConnectTarget } from "./connect-target.js";
import type { MasterUser, MasterUsers } from "./databases.js";
import { decided, type Decision } from "./logic.js";
import { contains, isSymbol, literalPattern, literalText, lowerCase, type Pattern } from "./patterns.js";
import type { Binding } from "./text.js";

/**
 * User names that are those of a master or of the service itself, in the engines that have IAM database authentication and
 * elsewhere (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.MasterAccounts.html).
 */
export const PRIVILEGED_USERS: readonly string[] = [
  "admin",
  "administrator",
  "awsuser",
  "dba",
  "dbadmin",
  "master",
  "mysql",
  "oracle",
  "postgres",
  "rds_password",
  "rds_replication",
  "rds_superuser",
  "rdsadmin",
  "rdsproxyadmin",
  "rdsrepladmin",
  "root",
  "sa",
  "superuser",
  "sys",
  "system",
];

export interface PrivilegedUser {
  readonly name: string;
  readonly pattern: Pattern;
}

/** A user that is privileged wherever it occurs. */
export interface PrivilegedName extends PrivilegedUser {
  /** In lower case: names are compared without regard to it, as engines differ. */
  readonly folded: Pattern;
  readonly foldedText: string;
}

export function privilegedName(name: string): PrivilegedName {
  const foldedText = name.toLowerCase();
  return { name, pattern: literalPattern(name), folded: literalPattern(foldedText), foldedText };
}

export interface PrivilegedUsers {
  readonly certain: readonly PrivilegedUser[];
  /** Reasons why the pattern may cover a privileged user. */
  readonly possible: readonly string[];
}

/**
 * Privileged users that a pattern covers: those of the configured names, and the master users of the databases that its id
 * reaches.
 *
 * @param database the one that the id is of, when it is of one of the tree
 */
export function privilegedUsers(
  target: ConnectTarget,
  database: GraphNode | undefined,
  names: readonly PrivilegedName[],
  masters: MasterUsers,
): PrivilegedUsers {
  const user = lowerCase(target.user);
  const certain = new Map<string, PrivilegedUser>();
  const possible = new Set<string>();
  const holes = target.user.flatMap((letter) =>
    reasonsOf(isSymbol(letter) ? target.bindings.get(letter.key) : undefined),
  );
  const maybe = (reasons: readonly string[]): void => {
    for (const reason of reasons) possible.add(reason);
  };
  const literal = literalText(user);
  const decide = ({ folded, foldedText }: Pick<MasterUser, "folded" | "foldedText">): Decision =>
    literal === undefined || foldedText === undefined ? contains(user, folded) : decided(literal === foldedText);
  for (const named of names) {
    const decision = decide(named);
    if (decision === "yes") certain.set(named.name, named);
    else if (decision === "unknown") maybe(holes);
  }
  const consider = (master: MasterUser, isReached: boolean): void => {
    const decision = decide(master);
    const { name, pattern, isKnown, database: owner } = master;
    if (decision === "no") return;
    const { address } = owner.resource;
    if (decision === "yes" && isReached) certain.set(name, { name, pattern });
    else if (decision === "yes") maybe([`"${name}" is the master user of ${address}, which the id may be of`]);
    else if (isReached && !isKnown) maybe([`the master user of ${address} is not known`]);
    else maybe(holes);
  };
  if (database !== undefined) {
    for (const master of masters.of(database)) consider(master, true);
  } else {
    const covered = new Set(kindsCovered(target.id));
    for (const kind of kindsReached(target.id)) {
      for (const master of masters.ofKind(kind)) if (master.isKnown) consider(master, covered.has(kind));
    }
  }
  return { certain: [...certain.values()], possible: [...possible] };
}

function reasonsOf(binding: Binding | undefined): readonly string[] {
  return binding?.sort === "hole" ? binding.because.map(({ reason }) => reason) : [];
}
