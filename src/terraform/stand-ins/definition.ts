/** A literal default of a variable. */
export type Default = string | number | boolean | null | readonly Default[] | { readonly [key: string]: Default };

/**
 * Stands for a published module that is not in the judged files: what it makes of the arguments of a call, as far as the rules
 * read it, after its documented inputs.
 */
export interface StandIn {
  /** As the registry names it: `terraform-aws-modules/rds/aws`. */
  readonly name: string;
  /** The repository on GitHub, for sources that name it. */
  readonly repository: string;
  readonly required: readonly string[];
  /** The other inputs with their documented defaults. */
  readonly inputs: Readonly<Record<string, Default>>;
  /** Other defaults of versions before a major one. */
  readonly before?: readonly { readonly major: number; readonly inputs: Readonly<Record<string, Default>> }[];
  /** Resources, locals and outputs, in Terraform's language. */
  readonly body: string;
  /** Modules within the module that the real resources are in: `aws_db_instance.this` to `module.db_instance`. */
  readonly within: Readonly<Record<string, string>>;
}
