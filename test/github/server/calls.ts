/** A request that the server got, and what it answered. */
export interface Call {
  /** Of all requests, from 0. */
  readonly index: number;
  /** `api`, or `archives` for the host that a tarball's redirect leads to. */
  readonly host: "api" | "archives";
  readonly method: string;
  /** With the query, without the prefix of GitHub Enterprise Server. */
  readonly url: string;
  /** `POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews`, `POST /graphql`, or the plain path when nothing matches. */
  readonly route: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The JSON that was sent, `undefined` without a body. */
  readonly body: unknown;
  /** Changes something: every method but GET, and GraphQL only when it is a mutation. */
  readonly isWrite: boolean;
  /** `0` while there is no answer, and when the connection was closed without one. */
  status: number;
  /** When it came, in milliseconds of `Date.now()`. */
  readonly time: number;
}

/** All calls, oldest first. */
export interface CallLog {
  readonly all: readonly Call[];
  readonly reads: readonly Call[];
  readonly writes: readonly Call[];
  /** Those of a route. */
  readonly of: (route: string) => readonly Call[];
  readonly clear: () => void;
}

export function callLog(): CallLog & { readonly add: (call: Call) => void } {
  const calls: Call[] = [];
  return {
    get all() {
      return [...calls];
    },
    get reads() {
      return calls.filter(({ isWrite }) => !isWrite);
    },
    get writes() {
      return calls.filter(({ isWrite }) => isWrite);
    },
    of: (route) => calls.filter((call) => call.route === route),
    clear: () => {
      calls.length = 0;
    },
    add: (call) => {
      calls.push(call);
    },
  };
}
