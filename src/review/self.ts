import { GitHubError, type GitHub } from "../github/github.js";

/** The author of a comment, as REST gives it. */
export interface Author {
  readonly login: string;
}

/** Whom the token acts as. */
export interface Self {
  readonly is: (author: Author | null) => Promise<boolean>;
  /** Told the author of something that was just posted, so that it need not be asked. */
  readonly learn: (author: Author | null | undefined) => void;
}

/** Who posts for the workflow, when the token may not ask: its own app. */
const ACTIONS_BOT = "github-actions";

/**
 * Finds out whom the token acts as when it is first asked for. REST writes the name of an app's bot with `[bot]`, GraphQL's
 * `viewer` with or without it.
 */
export function createSelf(github: GitHub): Self {
  let login: Promise<string> | undefined;
  return {
    is: async (author) => {
      login ??= viewerLogin(github);
      return author !== null && plain(author.login) === (await login);
    },
    learn: (author) => {
      if (author) login = Promise.resolve(plain(author.login));
    },
  };
}

async function viewerLogin(github: GitHub): Promise<string> {
  try {
    const { viewer } = await github.graphql<{ readonly viewer: { readonly login: string } }>(
      "query { viewer { login } }",
    );
    return plain(viewer.login);
  } catch (error) {
    if (error instanceof GitHubError) return ACTIONS_BOT;
    throw error;
  }
}

function plain(login: string): string {
  return login.replace(/\[bot\]$/, "").toLowerCase();
}
