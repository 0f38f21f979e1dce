export { PRIVILEGED_USERS } from "./privileged-users.js";
export { policyDocuments, type PolicyOptions } from "./documents.js";
