import { startInstance, type Instance, type Operation } from "./toolchain-instance.js";

/** A request as it comes from the program; `id` goes back with the answer. */
export interface ChildRequest {
  readonly id: number;
  readonly operation: Operation;
  /** JSON. */
  readonly request: string;
}

export type ChildAnswer =
  | { readonly id: number; readonly response: string }
  /** The toolchain has broken down; the process ends. */
  | { readonly id: number; readonly breakdown: string };

// This is the script of the child process that `openToolchain` forks: it starts OPA with the first request and answers one
// request after the other, until the program closes the channel or goes away.
let instance: Instance | undefined;

process.on("message", ({ id, operation, request }: ChildRequest) => {
  try {
    instance ??= startInstance(process.argv[2] ?? "");
    answer({ id, response: instance(operation, request) });
  } catch (error) {
    answer({ id, breakdown: error instanceof Error ? error.message : String(error) }, () => process.exit(1));
  }
});

process.on("disconnect", () => process.exit(0));

function answer(message: ChildAnswer, then: () => void = () => undefined): void {
  process.send?.(message, undefined, undefined, then);
}
