/** What an operation answers. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or bytes as they are; nothing for 204 and redirects. */
  readonly body?: unknown;
}

/** A request that GitHub refuses; thrown by operations. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly errors?: readonly unknown[],
  ) {
    super(message);
  }

  get answer(): Answer {
    return {
      status: this.status,
      body: {
        message: this.message,
        ...(this.errors === undefined ? {} : { errors: this.errors }),
        documentation_url: "https://docs.github.com/rest",
        status: String(this.status),
      },
    };
  }
}

export const notFound = () => new Refusal(404, "Not Found");
export const notAccessible = () => new Refusal(403, "Resource not accessible by integration");

/**
 * A page of a list, with the `Link` header
 * (https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api).
 *
 * @param url of the request
 */
export function paged<T>(
  items: readonly T[],
  url: URL,
  answer: (page: readonly T[]) => unknown = (page) => page,
): Answer {
  const size = Math.min(Math.max(Number(url.searchParams.get("per_page") ?? 30), 1), 100);
  const page = Math.max(Number(url.searchParams.get("page") ?? 1), 1);
  const last = Math.max(Math.ceil(items.length / size), 1);
  const link = (to: number, relation: string) => {
    const other = new URL(url);
    other.searchParams.set("page", String(to));
    return `<${other.href}>; rel="${relation}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, "prev")] : []),
    ...(page < last ? [link(page + 1, "next"), link(last, "last")] : []),
    ...(page > 1 ? [link(1, "first")] : []),
  ];
  return {
    status: 200,
    ...(links.length === 0 ? {} : { headers: { link: links.join(", ") } }),
    body: answer(items.slice((page - 1) * size, page * size)),
  };
}
