/** Containers within containers that a document may have. Real templates and policies stay below 40. */
export const MAXIMUM_DEPTH = 200;

/** Characters that a document may have; CloudFormation itself takes 1 MB, a plan of a large root some more. */
export const MAXIMUM_LENGTH = 16 * 1024 * 1024;

/** Characters that the description of an account may have: 5,000 roles with their policies are some 15 million. */
export const MAXIMUM_ACCOUNT_LENGTH = 64 * 1024 * 1024;

/** Characters of YAML that the parser of the whole language is given: it takes a second for each megabyte. */
export const MAXIMUM_YAML_LENGTH = 2 * 1024 * 1024;

/** Values that a YAML document may have through aliases, each counting as all that it stands for. */
export const MAXIMUM_ALIASED_NODES = 200_000;
