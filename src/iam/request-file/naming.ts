import type { PrincipalDocument } from "../../graph/document.js";
import type { Naming } from "../decide.js";
import { all, any, decided, type Decision } from "../logic.js";
import type { AskingPrincipal } from "./principal.js";

/**
 * How policies of resources name a principal
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html).
 */
export function namingOf(asking: AskingPrincipal, isBounded: boolean): Naming {
  const { kind, session, requester } = asking;
  const { account = "", arn = "", name = "" } = requester;
  const isAccount = some(({ value }) => decided(value === account || accountOf(value, "root") === account));
  const isRole = ({ value }: PrincipalDocument): Decision =>
    decided(accountOf(value, "role/") === account && value.endsWith(`/${name}`));
  // Which of its sessions a role asks in is not told.
  const isSession = ({ value }: PrincipalDocument): Decision => {
    const prefix = `:sts::${account}:assumed-role/${name}/`;
    const at = value.indexOf(prefix);
    if (at < 0) return "no";
    return session === undefined ? "unknown" : decided(value.slice(at + prefix.length) === session);
  };
  const isItself = ({ value }: PrincipalDocument): Decision => decided(value === arn);
  const own = some(kind === "role" ? isSession : isItself);
  const role = some(kind === "role" ? isRole : () => "no");

  return {
    session: (principals) => any([own(principals), kind === "root" ? isAccount(principals) : "no"]),
    itself: (principals) => any([role(principals), everybody(principals)]),
    account: isAccount,
    spares: (principals) => {
      if (everybody(principals) === "yes") return "yes";
      const named = [own(principals), ...(kind === "role" ? [role(principals)] : [])];
      const ofAccount = isAccount(principals);
      if (kind === "root") return ofAccount;
      const isNamed = any(named);
      if (isNamed === "no" || isBounded) return isNamed === "unknown" && !isBounded ? "unknown" : "no";
      return all([...named, ofAccount]) === "yes" ? "yes" : "unknown";
    },
  };
}

type Test = (principals: readonly PrincipalDocument[]) => Decision;

function some(test: (principal: PrincipalDocument) => Decision): Test {
  return (principals) =>
    any(
      principals.map((principal) => {
        if (principal.unknown !== undefined) return "unknown";
        return principal.type === "AWS" ? test(principal) : "no";
      }),
    );
}

const everybody: Test = (principals) =>
  any(principals.map(({ type, value }) => decided(type === "*" || (type === "AWS" && value === "*"))));

/** The account of an ARN of IAM whose resource begins so. */
function accountOf(arn: string, resource: string): string | undefined {
  const [, account, rest = ""] = /^arn:[a-z-]+:iam::(\d{12}):(.*)$/s.exec(arn) ?? [];
  return rest.startsWith(resource) ? account : undefined;
}
