import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { ValidateFunction } from "ajv";

interface WebhookDescription {
  readonly webhooks: Readonly<
    Record<
      string,
      {
        readonly post: {
          readonly requestBody: {
            readonly content: { readonly "application/json": { readonly schema: { readonly $ref: string } } };
          };
        };
      }
    >
  >;
  readonly components: {
    readonly schemas: {
      readonly "pull-request": PullRequestSchema;
      readonly "webhook-pull-request-synchronize": {
        readonly properties: { readonly pull_request: PullRequestSchema };
      };
    };
  };
}

interface PullRequestSchema {
  readonly properties: { readonly head: { readonly properties: { repo: unknown } } };
}

/** Where the payloads of events are those of a webhook with another name. */
const SAME_PAYLOAD: Readonly<Record<string, string>> = { pull_request_target: "pull_request" };

const validators = new Map<string, ValidateFunction | undefined>();
let described: { readonly description: WebhookDescription; readonly ajv: Ajv2020 } | undefined;

/**
 * Holds the payload of an event to GitHub's description of its webhooks.
 *
 * Source: https://docs.github.com/webhooks/webhook-events-and-payloads
 *
 * @param event the event's name, as in `GITHUB_EVENT_NAME`
 * @returns what is wrong with it; `undefined` when GitHub describes no such webhook, as `schedule` is none
 */
export function payloadProblems(event: string, payload: unknown): readonly string[] | undefined {
  const { action } = payload as { readonly action?: unknown };
  const parts = [SAME_PAYLOAD[event] ?? event, ...(typeof action === "string" ? [action] : [])];
  const validate = validatorOf(parts.join("-").replaceAll("_", "-"));
  if (validate === undefined) return undefined;
  return validate(payload)
    ? []
    : (validate.errors ?? []).map(
        ({ instancePath, message, params }) => `${instancePath} ${message ?? ""} ${JSON.stringify(params)}`,
      );
}

function validatorOf(webhook: string): ValidateFunction | undefined {
  if (!validators.has(webhook)) {
    described ??= load();
    const { description, ajv } = described;
    const reference = description.webhooks[webhook]?.post.requestBody.content["application/json"].schema.$ref;
    validators.set(webhook, reference === undefined ? undefined : ajv.compile({ $ref: `webhooks${reference}` }));
  }
  return validators.get(webhook);
}

function load(): { readonly description: WebhookDescription; readonly ajv: Ajv2020 } {
  const file = new URL("description/data/webhooks.json", import.meta.url);
  const description = JSON.parse(readFileSync(file, "utf8")) as WebhookDescription;
  const { schemas } = description.components;
  const synchronize = schemas["webhook-pull-request-synchronize"].properties.pull_request;
  for (const { properties } of [schemas["pull-request"], synchronize]) {
    // GitHub sends `null` against its own description when the fork is gone.
    properties.head.properties.repo = { anyOf: [properties.head.properties.repo, { type: "null" }] };
  }
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema(description, "webhooks");
  return { description, ajv };
}
