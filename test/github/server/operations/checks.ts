import { gunzipSync } from "node:zlib";
import { Refusal, notFound, paged } from "../answer.js";
import { checkRunJson, repositoryJson, statusJson } from "../json.js";
import type { Annotation, CheckRun } from "../model.js";
import { byId, commitOf } from "../operation.js";
import type { Context, Operations } from "../operation.js";
import { timestamp } from "../repository.js";

/** Check runs, commit statuses and code scanning (https://docs.github.com/en/rest/checks/runs). */
export const checks: Operations = {
  "checks/create": (context) => {
    const { head_sha } = context.body as { head_sha: string };
    const run: CheckRun = {
      id: context.repository.nextId(),
      nodeId: `CR_${context.repository.nextId()}`,
      name: "",
      headSha: commitOf(context, head_sha, 422),
      externalId: null,
      detailsUrl: null,
      status: "queued",
      conclusion: null,
      startedAt: timestamp(),
      completedAt: null,
      title: null,
      summary: null,
      text: null,
      annotations: [],
    };
    update(run, context.body);
    context.repository.checkRuns.push(run);
    return { status: 201, body: json(context, run) };
  },

  "checks/update": (context) => {
    const run = runOf(context);
    update(run, context.body);
    return { status: 200, body: json(context, run) };
  },

  "checks/get": (context) => ({ status: 200, body: json(context, runOf(context)) }),

  "checks/list-annotations": (context) =>
    paged(runOf(context).annotations, context.url, (page) =>
      page.map((annotation) => ({
        start_column: null,
        end_column: null,
        title: null,
        raw_details: null,
        ...annotation,
        blob_href: `${context.addresses.web}/${context.repository.fullName}/blob/${encodeURIComponent(annotation.path)}`,
      })),
    ),

  "checks/list-for-ref": (context) => {
    const commit = commitOf(context, context.parameters.ref ?? "");
    const name = context.url.searchParams.get("check_name");
    const runs = context.repository.checkRuns.filter(
      (run) => run.headSha === commit && (name === null || run.name === name),
    );
    return paged(runs, context.url, (page) => ({
      total_count: runs.length,
      check_runs: page.map((run) => json(context, run)),
    }));
  },

  "repos/create-commit-status": (context) => {
    const { state, description, target_url } = context.body as Record<string, string | null | undefined>;
    const status = {
      id: context.repository.nextId(),
      sha: commitOf(context, context.parameters.sha ?? "", 422),
      state: String(state),
      context: (context.body.context as string | undefined) ?? "default",
      description: description ?? null,
      targetUrl: target_url ?? null,
      creator: context.token.user,
    };
    context.repository.statuses.push(status);
    return { status: 201, body: statusJson(status, context.repository, context.addresses) };
  },

  "repos/get-combined-status-for-ref": (context) => {
    const sha = commitOf(context, context.parameters.ref ?? "");
    const latest = new Map(
      context.repository.statuses.filter((status) => status.sha === sha).map((status) => [status.context, status]),
    );
    const states = [...latest.values()].map(({ state }) => state);
    const isFailed = states.some((state) => state === "failure" || state === "error");
    const url = `${context.addresses.api}/repos/${context.repository.fullName}/commits/${sha}`;
    return {
      status: 200,
      body: {
        state: isFailed
          ? "failure"
          : states.every((state) => state === "success") && states.length > 0
            ? "success"
            : "pending",
        sha,
        total_count: latest.size,
        statuses: [...latest.values()].map((status) => statusJson(status, context.repository, context.addresses)),
        repository: repositoryJson(context.repository, context.addresses),
        commit_url: url,
        url: `${url}/status`,
      },
    };
  },

  "code-scanning/upload-sarif": (context) => {
    const { commit_sha, ref, sarif } = context.body as { commit_sha: string; ref: string; sarif: string };
    if (!/^refs\/(?:heads|tags|pull)\//.test(ref)) throw new Refusal(422, "ref must be a full reference");
    const upload = {
      id: `00000000-0000-4000-8000-${String(context.repository.nextId()).padStart(12, "0")}`,
      commitSha: commitOf(context, commit_sha, 422),
      ref,
      sarif: unpacked(sarif),
    };
    context.repository.sarifs.push(upload);
    const url = `${context.addresses.api}/repos/${context.repository.fullName}/code-scanning/sarifs/${upload.id}`;
    return { status: 202, body: { id: upload.id, url } };
  },

  "code-scanning/get-sarif": (context) => {
    const upload = context.repository.sarifs.find(({ id }) => id === context.parameters.sarif_id);
    if (upload === undefined) throw notFound();
    const url = `${context.addresses.api}/repos/${context.repository.fullName}/code-scanning/analyses?sarif_id=${upload.id}`;
    return { status: 200, body: { processing_status: "complete", analyses_url: url, errors: null } };
  },
};

/** The largest upload, compressed (https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning). */
const MAX_SARIF_BYTES = 10_485_760;

function unpacked(sarif: string): unknown {
  const bytes = Buffer.from(sarif, "base64");
  if (bytes.length > MAX_SARIF_BYTES) throw new Refusal(413, "The SARIF file is too large");
  try {
    return JSON.parse(gunzipSync(bytes).toString("utf8"));
  } catch {
    throw new Refusal(400, "Invalid SARIF. It must be gzip-compressed and Base64-encoded");
  }
}

function runOf({ repository, parameters }: Context): CheckRun {
  return byId(repository.checkRuns, parameters.check_run_id);
}

function json(context: Context, run: CheckRun) {
  return checkRunJson(run, context.repository, context.addresses);
}

interface CheckRequest {
  readonly name?: string;
  readonly external_id?: string;
  readonly details_url?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary?: string;
    readonly text?: string;
    readonly annotations?: readonly Annotation[];
  };
}

/** Annotations are added to those that are there (https://docs.github.com/en/rest/checks/runs#update-a-check-run). */
function update(run: CheckRun, request: CheckRequest): void {
  const { output } = request;
  for (const annotation of output?.annotations ?? []) whyRefused(annotation);
  run.name = request.name ?? run.name;
  run.externalId = request.external_id ?? run.externalId;
  run.detailsUrl = request.details_url ?? run.detailsUrl;
  run.startedAt = request.started_at ?? run.startedAt;
  run.conclusion = request.conclusion ?? run.conclusion;
  run.status = request.conclusion === undefined ? (request.status ?? run.status) : "completed";
  if (run.status === "completed") run.completedAt = request.completed_at ?? run.completedAt ?? timestamp();
  run.title = output?.title ?? run.title;
  run.summary = output?.summary ?? run.summary;
  run.text = output?.text ?? run.text;
  run.annotations.push(...(output?.annotations ?? []));
}

const KIBIBYTE = 1024;

function whyRefused(annotation: Annotation): void {
  const { message, title = "", raw_details = "", start_line, end_line, start_column, end_column } = annotation;
  const errors = [
    Buffer.byteLength(message) > 64 * KIBIBYTE && "message exceeds a maximum bytesize of 64 KB",
    Buffer.byteLength(raw_details) > 64 * KIBIBYTE && "raw_details exceeds a maximum bytesize of 64 KB",
    title.length > 255 && "title is too long (maximum is 255 characters)",
    message === "" && "message can't be blank",
    end_line < start_line && "end_line must not precede start_line",
    start_line !== end_line &&
      (start_column ?? end_column) !== undefined &&
      "columns need start_line and end_line to be equal",
  ].filter((error) => error !== false);
  if (errors.length > 0) throw new Refusal(422, "Validation Failed", errors);
}
