import { GitHubError, type GitHub } from "../github/github.js";

/** The author of a comment, as REST gives it. */
export interface Author {
  readonly login: string;
  /** `Bot` for an app. */
  readonly type?: string;
}

/** Whom the token acts as. */
export interface Self {
  readonly is: (author: Author | null) => Promise<boolean>;
  /** Told the author of something that was just posted, so that it need not be asked. */
  readonly learn: (author: Author | null | undefined) => void;
}

/** Who posts for the workflow, when the token may not ask: its own app. */
const ACTIONS_BOT = "github-actions";

interface Account {
  readonly name: string;
  readonly isBot: boolean;
}

/**
 * Finds out whom the token acts as when it is first asked for. REST writes the name of an app's bot with `[bot]`, GraphQL's
 * `viewer` with or without it. A person can have the name of an app, so that an app is known by its type, too.
 */
export function createSelf(github: GitHub): Self {
  let account: Promise<Account> | undefined;
  return {
    is: async (author) => {
      account ??= viewerAccount(github);
      const { name, isBot } = await account;
      return author !== null && plain(author.login) === name && (!isBot || author.type === "Bot");
    },
    learn: (author) => {
      if (author) account = Promise.resolve(accountOf(author.login, author.type));
    },
  };
}

async function viewerAccount(github: GitHub): Promise<Account> {
  try {
    const { viewer } = await github.graphql<{ readonly viewer: { readonly login: string } }>(
      "query { viewer { login } }",
    );
    return accountOf(viewer.login);
  } catch (error) {
    if (error instanceof GitHubError) return accountOf(ACTIONS_BOT);
    throw error;
  }
}

function accountOf(login: string, type?: string): Account {
  const name = plain(login);
  return { name, isBot: type === "Bot" || name !== login.toLowerCase() || name === ACTIONS_BOT };
}

function plain(login: string): string {
  return login.replace(/\[bot\]$/, "").toLowerCase();
}
