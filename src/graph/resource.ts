import type { Case } from "./case.js";
import type { Span } from "./span.js";
import type { Cause, MapValue } from "./value.js";

export type Format = "terraform" | "cloudformation" | "iam";

/** A module call on the way from the root module to a resource. */
export interface ModuleCall {
  /** `module.db["eu"]`, with the addresses of the calls around it. */
  readonly address: string;
  /** The call's block header in the calling module. */
  readonly span: Span;
}

/** One evaluated cloud resource instance, in the Terraform AWS provider's vocabulary whatever its format. */
export interface Resource {
  /** Unique in its stack: `module.db["eu"].aws_db_instance.this[0]`, a logical id, or the path of a policy file. */
  readonly address: string;
  /** The Terraform resource type; a CloudFormation type without counterpart is kept as it is. */
  readonly type: string;
  /** The type as the file spells it: `AWS::RDS::DBInstance`. */
  readonly nativeType: string;
  /** The short name: block label, logical id, file name. */
  readonly name: string;
  readonly format: Format;
  readonly mode: "managed" | "data";
  /** Id of its stack: root folder (`.` for the judged root itself), `folder (environment)`, template or policy path. */
  readonly stack: string;
  /** Calls from the root module to the module of this resource; empty in a root, a template or a policy file. */
  readonly calls: readonly ModuleCall[];
  /** From the first to the last character of the block or property. */
  readonly span: Span;
  /** The first line of it, where a missing attribute is reported. */
  readonly header: Span;
  readonly attributes: MapValue;
  /** Set when it is unknown whether, or how often, this instance exists (unknown `count`, `for_each`, condition). */
  readonly uncertain?: readonly Cause[];
  /** Of one that is uncertain, what has to hold for it to exist, where the source says that. */
  readonly onlyIf?: Case;
  /** Source properties without a counterpart in the vocabulary, under their own names. */
  readonly native?: MapValue;
  /** Attribute path (dotted, list indexes left out) to its name in the file, where the two differ. */
  readonly labels?: Readonly<Record<string, string>>;
}

export type DiagnosticSeverity = "error" | "warning" | "note";

/** Something that could not be read or evaluated. An `error` makes the verdict `incomplete`. */
export interface Diagnostic {
  /** Stable kebab-case code with its room as prefix: `hcl-syntax`, `terraform-module-missing`. */
  readonly code: string;
  readonly severity: DiagnosticSeverity;
  /** What is wrong and what to do about it. */
  readonly message: string;
  readonly span: Span;
}

/** What is evaluated together: a Terraform root module, a template, a policy file. */
export interface Stack {
  /** Root folder (`.`), template path or policy path; of a root in one of several environments {@link environmentStack}. */
  readonly id: string;
  readonly format: Format;
  /** The root folder, where the stack is one of several environments of it. */
  readonly root?: string;
  /**
   * Every file that the evaluation read or looked for, relative to the judged root; a path that ends in `/` stands for the
   * listing of that folder (`./` for the root). A change elsewhere cannot touch the stack.
   */
  readonly files: readonly string[];
  readonly resources: readonly Resource[];
  readonly diagnostics: readonly Diagnostic[];
  /** The accounts that it is deployed in, as far as the source names them: twelve digits each. */
  readonly accounts?: readonly string[];
  /** The environment that it is configured to belong to: `production`, or any other name. */
  readonly environment?: string;
  /**
   * Set where a plan that fits was used; in it the variables that it says otherwise than the files do, so that their values come
   * from elsewhere.
   */
  readonly planned?: { readonly variables: ReadonlySet<string> };
  /** `moved` blocks: old address to new address. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
}

/** The id of a root module's stack in one of its environments: `infra (production)`. */
export function environmentStack(root: string, environment: string): string {
  return `${root} (${environment})`;
}
