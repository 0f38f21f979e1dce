import type { Location, RuleReport } from "../report/result.js";
import { lastLineOf } from "../report/words.js";

/** Addresses of what results speak of. */
export interface Links {
  /** Lines of a file in the judged commit, or in the one that it is compared with; the run for files that no commit has. */
  readonly permalink: (location: Location, side?: "base" | "head") => string;
  readonly commit: (sha: string) => string;
  readonly rule: (rule: Pick<RuleReport, "id" | "helpUri" | "pack">) => string | null;
  /** The run of the workflow, which has the full report. */
  readonly run: string | null;
}

export interface LinkParts {
  /** `https://github.com`. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** `undefined` when what is judged is in no commit: files that an earlier step made. */
  readonly headSha: string | undefined;
  readonly baseSha: string;
  readonly runId: string | undefined;
  /** `owner/name` and commit or tag of the Action that runs, whose repository has the rules' pages. */
  readonly action: { readonly repository: string; readonly ref: string } | undefined;
}

/** See https://docs.github.com/repositories/working-with-files/using-files/getting-permanent-links-to-files. */
export function createLinks({ serverUrl, repository, headSha, baseSha, runId, action }: LinkParts): Links {
  const server = serverUrl.replace(/\/+$/, "");
  const root = `${server}/${repository}`;
  const run = runId === undefined ? null : `${root}/actions/runs/${runId}`;
  const rules = action && `${server}/${action.repository}/blob/${encode(action.ref)}/docs/rules`;
  return {
    permalink: (location, side = "head") => {
      const { path, startLine } = location;
      const commit = side === "head" ? headSha : baseSha;
      if (commit === undefined) return run ?? root;
      const last = lastLineOf(location);
      const lines = last > startLine ? `L${startLine}-L${last}` : `L${startLine}`;
      return `${root}/blob/${commit}/${path.split("/").map(encode).join("/")}#${lines}`;
    },
    commit: (sha) => `${root}/commit/${sha}`,
    rule: ({ id, helpUri, pack }) => helpUri ?? (pack === "core" && rules !== undefined ? `${rules}/${id}.md` : null),
    run,
  };
}

/** Also what `encodeURIComponent` leaves and Markdown gives a meaning. */
function encode(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, "\ufffd")).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
