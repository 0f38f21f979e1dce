import { posix } from "node:path";

/** The property that names the template of a nested stack. */
export const NESTED_TEMPLATE: Readonly<Record<string, string>> = {
  "AWS::CloudFormation::Stack": "TemplateURL",
  "AWS::Serverless::Application": "Location",
};

/** A path of the tree; `undefined` for URLs and names of artifacts that are no files. */
export function localPath(from: string, location: string | undefined): string | undefined {
  if (location === undefined || !/\.(?:json|ya?ml|template|cfn)$/i.test(location)) return undefined;
  if (/^[a-z][a-z0-9+.-]*:/i.test(location) || location.startsWith("/")) return undefined;
  return posix.join(posix.dirname(from), location);
}
