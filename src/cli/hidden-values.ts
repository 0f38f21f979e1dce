import type { GraphDocument, Json, ResourceDocument } from "../graph/document.js";
import { HIDDEN, secretRanges } from "../report/redact.js";

/** The document as it may be printed: without the passwords that stand in the judged files. */
export function withoutSecrets(document: GraphDocument): GraphDocument {
  const resources = Object.entries(document.resources).map(([type, byId]) => [
    type,
    Object.fromEntries(Object.entries(byId).map(([id, resource]) => [id, hideIn(resource)])),
  ]);
  return { ...document, resources: Object.fromEntries(resources) as GraphDocument["resources"] };
}

/** Reasons and names are no values. */
function hideIn(resource: ResourceDocument): ResourceDocument {
  const { values, native, texts, choices } = resource;
  return {
    ...resource,
    values: hidden(values) as ResourceDocument["values"],
    native: hidden(native) as ResourceDocument["native"],
    ...(texts !== undefined && { texts: hidden(texts) as NonNullable<typeof texts> }),
    ...(choices !== undefined && { choices: hidden(choices) as NonNullable<typeof choices> }),
  };
}

function hidden(value: Json, name = ""): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => hidden(item, name));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, hidden(member, key)]));
  const isSecret =
    typeof value === "string" && secretRanges(`${JSON.stringify(name)}: ${JSON.stringify(value)}`).length > 0;
  return isSecret ? HIDDEN : value;
}
