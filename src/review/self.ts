import { GitHubError, type GitHub } from "../github/github.js";

/** The author of a comment, as REST gives it. */
export interface Author {
  readonly login: string;
}

/** Who posts for the workflow, when the token may not ask: its own app. */
const ACTIONS_BOT = "github-actions";

/**
 * Who the token acts as: a test of authors of comments. REST writes the name of an app's bot with `[bot]`, GraphQL's
 * `viewer` with or without it.
 */
export async function whoAmI(github: GitHub): Promise<(author: Author | null) => boolean> {
  const login = await viewerLogin(github);
  return (author) => author !== null && plain(author.login) === login;
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
