/** A literal default of a variable. */
export type Default = string | number | boolean | null | readonly Default[] | { readonly [key: string]: Default };

/** Inputs with their documented defaults. */
export type Inputs = Readonly<Record<string, Default>>;

/**
 * Stands for a published module that is not in the judged files: what it makes of the arguments of a call, as far as the rules
 * read it, after its documented inputs.
 */
export interface StandIn {
  /** As the registry names it: `terraform-aws-modules/rds/aws`. */
  readonly name: string;
  /** The repository on GitHub, for sources that name it. */
  readonly repository: string;
  /** The folder of a module within the package, as a source names it behind `//`; none for the package's own module. */
  readonly folder?: string;
  readonly required: readonly string[];
  /** The other inputs, with the defaults of the newest version; those that only older versions had are among them. */
  readonly inputs: Inputs;
  /** Other defaults of versions before a major one, the newest first. */
  readonly before?: readonly { readonly major: number; readonly inputs: Inputs }[];
  /** Resources, locals and outputs, in Terraform's language. */
  readonly body: string;
  /** Modules within the module that the real resources are in: `aws_db_instance.this` to `module.db_instance`. */
  readonly within: Readonly<Record<string, string>>;
}

/** What several stand-ins have in common: a module that is published by itself and called by another one. */
export interface Part {
  readonly inputs: Inputs;
  readonly body: string;
}

/** Arguments, named in a text, that a resource takes from the variables of the same names, one a line. */
export function passedOn(names: string): string {
  return names
    .trim()
    .split(/\s+/)
    .map((name) => `  ${name} = var.${name}\n`)
    .join("");
}

/** Outputs, each an attribute of the first instance of a resource: null when the resource is not made. */
export function outputsOf(resource: string, attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([output, attribute]) => `output "${output}" {\n  value = try(${resource}[0].${attribute}, null)\n}\n`)
    .join("");
}
