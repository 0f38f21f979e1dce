export { PRIVILEGED_USERS } from "./privileged-users.js";
export { policyDocuments, type PolicyOptions } from "./documents.js";
export { readPolicies, type HeldPolicy, type ReadPolicy } from "./read.js";
export { refusedPolicies } from "./refusals.js";
