import type { WrittenMap } from "./written.js";

/** What a connector from one type of resource to another makes. */
export interface ConnectorProfile {
  readonly makes: string;
  /** The end whose role, or whose own policy, gets it. */
  readonly of: string;
  /** The sets of permissions that may be asked for; any where there are none. */
  readonly combinations?: readonly (readonly string[])[];
  /** By permission; `%{…}` stands for something of an end. */
  readonly grants: Readonly<Record<string, WrittenMap>>;
}

/** What is known of an end of a connector by its type. */
export interface ConnectorResource {
  /** The property with the ARN of its role; `Targets` for a rule, whose targets each have one. */
  readonly role?: string;
  /** By the names that profiles use; `%{logicalId}` stands for its name in the template. */
  readonly gives: WrittenMap;
}
