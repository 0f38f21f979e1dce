/** An answer leads somewhere where the request must not go. */
export class RefusedRedirect extends Error {
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

const MAX_REDIRECTS = 5;

/** More than this is not read of an answer; the largest that GitHub gives besides archives is a blob of 100 MB in base64. */
const MAX_BYTES = 512 * 1024 * 1024;

/**
 * `fetch` for requests that carry a token: redirects on the same host are followed as GitHub asks for
 * (https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects), to another one
 * only when `followsToOthers`, and then without the token. The body is read before it returns, so that an answer that breaks
 * off is an error of the request.
 *
 * Node's own `fetch` verifies certificates against `NODE_EXTRA_CA_CERTS` too, and since Node 24 goes through the proxy of
 * `HTTPS_PROXY` when `NODE_USE_ENV_PROXY=1` is set (https://nodejs.org/api/cli.html#node_use_env_proxy1).
 *
 * @throws {RefusedRedirect}
 */
export function createFetch(followsToOthers: boolean): (url: string, request: RequestInit) => Promise<Response> {
  return async (url, request) => {
    let target = new URL(url);
    let sent = request;
    for (let redirects = 0; ; redirects += 1) {
      const answer = await fetch(target, { ...sent, redirect: "manual" });
      const location = redirectOf(answer);
      if (location === null) return await whole(answer);
      await answer.body?.cancel();
      if (redirects === MAX_REDIRECTS) throw new RefusedRedirect("it leads from one place to the next", answer.status);
      const next = destination(location, target, answer.status);
      refuse(next, target, sent.method ?? "GET", answer.status, followsToOthers);
      if (next.origin !== target.origin) sent = withoutToken(sent);
      target = next;
    }
  };
}

function redirectOf(answer: Response): string | null {
  return [301, 302, 303, 307, 308].includes(answer.status) ? answer.headers.get("location") : null;
}

function destination(location: string, from: URL, status: number): URL {
  try {
    return new URL(location, from);
  } catch {
    throw new RefusedRedirect("it leads to no valid address", status);
  }
}

/** The address may hold a secret; only its host is named. @throws {RefusedRedirect} */
function refuse(to: URL, from: URL, method: string, status: number, followsToOthers: boolean): void {
  const isSafe = method === "GET" || method === "HEAD";
  // Only 307 and 308 keep a method that writes (RFC 9110, section 15.4).
  if (!isSafe && status !== 307 && status !== 308) throw new RefusedRedirect("a write is not sent on", status);
  if (to.origin === from.origin) return;
  if (!followsToOthers || !isSafe) throw new RefusedRedirect(`it leads to another host (${to.host})`, status);
  if (to.protocol !== "https:" && to.protocol !== from.protocol) {
    throw new RefusedRedirect(`it leads to ${to.protocol}//${to.host}, which is not encrypted`, status);
  }
}

function withoutToken(request: RequestInit): RequestInit {
  const headers = new Headers(request.headers);
  headers.delete("authorization");
  return { ...request, headers };
}

async function whole(answer: Response): Promise<Response> {
  const { status, statusText, headers } = answer;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new Error(`the answer is larger than ${MAX_BYTES / 1024 / 1024} MB`);
    chunks.push(chunk);
  }
  // Statuses without a body may not be given one (https://fetch.spec.whatwg.org/#null-body-status).
  const body = [204, 205, 304].includes(status) ? null : Buffer.concat(chunks);
  return new Response(body, { status, statusText, headers });
}
