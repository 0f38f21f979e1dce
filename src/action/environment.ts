/**
 * The part of the runner's environment that is read
 * (https://docs.github.com/actions/reference/workflows-and-actions/variables).
 */
export type Environment = Readonly<Record<string, string | undefined>>;
