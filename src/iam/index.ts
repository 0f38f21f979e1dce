export { PRIVILEGED_USERS } from "./connect.js";
export { policyDocuments, type PolicyOptions } from "./documents.js";
