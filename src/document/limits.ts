/** Containers within containers that a document may have. Real templates and policies stay below 40. */
export const MAXIMUM_DEPTH = 200;

/** Characters that a document may have; CloudFormation itself takes 1 MB, a plan of a large root some more. */
export const MAXIMUM_LENGTH = 16 * 1024 * 1024;
