/** Where the default configuration of the AWS provider deploys to, as far as it is given. */
export interface Deployment {
  /** Twelve digits. */
  readonly account?: string | undefined;
  readonly region?: string | undefined;
}
