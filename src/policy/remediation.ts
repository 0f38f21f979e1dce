import type { Format } from "../graph/resource.js";

/** How to mend what a rule finds: in one text for files of every format, or in the words of each. */
export type Remediation = string | Readonly<Partial<Record<Format, string>>>;

/** How a reader knows the formats, in the order in which they are told of. */
export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  terraform: "Terraform",
  cloudformation: "CloudFormation",
  iam: "IAM JSON",
};

const FORMATS = Object.keys(FORMAT_NAMES) as Format[];

/** What the reader of a file is told: that of its format, or everything where a pack has nothing for it. */
export function remediationIn(remediation: Remediation, format: Format): string {
  const own = typeof remediation === "string" ? remediation : remediation[format];
  return own ?? remediationParagraphs(remediation).join("\n\n");
}

/** What readers of all formats are told: one paragraph, or one for each format that begins with its name. */
export function remediationParagraphs(remediation: Remediation): readonly string[] {
  if (typeof remediation === "string") return [remediation];
  return FORMATS.flatMap((format) => {
    const text = remediation[format];
    return text === undefined ? [] : [`${FORMAT_NAMES[format]}: ${text}`];
  });
}
