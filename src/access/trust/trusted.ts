import type { Case } from "../../graph/case.js";
import type { GraphIndex } from "../../graph/node.js";
import type { Identity } from "../../iam/identities.js";
import type { Decision } from "../../iam/logic.js";
import type { Accounts } from "../accounts.js";
import type { Evidence, Source } from "../model.js";
import type { People } from "../people.js";
import type { AccessSettings } from "../settings.js";
import type { Grantee } from "./grantees.js";

/** Somebody whom a role trusts. */
export interface Trusted extends Pick<Grantee, "guards" | "doubts" | "tags"> {
  readonly who:
    /** Somebody that the tree does not have: a path begins there. */
    | { readonly kind: "source"; readonly source: Source }
    /** An identity of the tree; where trust alone is not enough, its policies have to allow it. */
    | { readonly kind: "identity"; readonly identity: Identity; readonly needsPermission: boolean }
    /** All identities of an account whose policies allow it. */
    | { readonly kind: "delegated"; readonly account: string | undefined };
  readonly evidence: Evidence;
  /** What has to hold in the source for the role to trust them; absent where it does in any case. */
  readonly onlyIf?: Case;
  /** Whether the trust policy denies it to one of the identities of {@link who}. */
  readonly denies: (identity: Identity) => Decision;
}

export interface TrustContext {
  readonly index: GraphIndex;
  readonly settings: AccessSettings;
  readonly accounts: Accounts;
  readonly people: People;
}
