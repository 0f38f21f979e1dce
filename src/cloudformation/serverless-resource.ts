import type { Span } from "../graph/span.js";
import type { MapValue } from "../graph/value.js";
import type { Scope } from "./scope.js";

/** A resource that has properties for which SAM generates others. */
export interface ServerlessResource {
  readonly type: string;
  readonly id: string;
  /** Evaluated. */
  readonly properties: MapValue;
  /** Its first line. */
  readonly header: Span;
  readonly span: Span;
  readonly scope: Scope;
}
