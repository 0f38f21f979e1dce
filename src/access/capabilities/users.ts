import { literalPattern } from "../../iam/patterns.js";
import type { DatabaseTarget, UserTarget } from "../model.js";
import type { CapabilityContext } from "./context.js";

/**
 * The master user of a database. Its label is `master` whatever its name is: the name is in the database, which may be any.
 */
export function masterUser(target: DatabaseTarget | undefined, context: CapabilityContext): UserTarget {
  const [master] = target?.node === undefined ? [] : context.masters.of(target.node);
  const isNamed = master?.isKnown === true;
  return {
    label: isNamed ? master.name : "master",
    pattern: isNamed ? master.pattern : literalPattern("master"),
    isPrivileged: true,
  };
}
