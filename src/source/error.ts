/** The caller asked for something that is not there (a ref, a repository, common history); the message is for the user. */
export class SourceError extends Error {
  override readonly name = "SourceError";
}
