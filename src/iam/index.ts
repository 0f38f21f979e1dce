export { PRIVILEGED_USERS } from "./privileged-users.js";
export { policyDocuments, type PolicyOptions } from "./documents.js";
export { readPolicies } from "./read.js";
export type { HeldPolicy, ReadPolicy } from "./read-policy.js";
export { refusedPolicies } from "./refusals.js";
