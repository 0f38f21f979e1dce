import { isUnset } from "../graph/known.js";
import type { MapValue } from "../graph/value.js";
import type { Scope } from "./scope.js";
import {} from "./values.js";

/** What makes resources of its own that no file of the repository shows. */
const OPAQUE: readonly {
  readonly type: RegExp;
  /** The property that it needs for that. */
  readonly having?: string;
  readonly message: string;
}[] = [
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/modules.html
  {
    type: /::MODULE$/,
    message:
      "What this module makes is in the registry of an account, and is not judged: judge the module where it is written",
  },
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html
  {
    type: /^AWS::CloudFormation::StackSet$/,
    having: "TemplateBody",
    message: "The template in this text is not judged: put it into a file of its own",
  },
];

/**
 * Says of a resource that it makes others, which are not judged.
 *
 * @param properties evaluated
 */
export function reportOpaque(type: string, properties: MapValue, { report }: Scope): void {
  const found = OPAQUE.find(
    ({ type: of, having }) => of.test(type) && (having === undefined || !isUnset(properties.entries.get(having))),
  );
  const at = found?.having === undefined ? properties : (properties.entries.get(found.having) ?? properties);
  if (found !== undefined) report("cloudformation-opaque", "warning", found.message, at.span);
}
