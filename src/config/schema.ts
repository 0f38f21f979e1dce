import * as z from "zod";
import { accessSchema } from "./access-schema.js";
import { isDay } from "../findings/waivers.js";
import { POLICY_KINDS } from "../graph/document.js";
import { SEVERITIES } from "../report/result.js";

const severity = z.enum(SEVERITIES);
const failOn = z.enum([...SEVERITIES, "none"]);
const text = z.string().min(1, "must not be empty");
const texts = z.array(text);
/** A scalar where a text is wanted is a text: `8` is what a variable is given as. */
const valueText = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const values = z.record(z.string(), valueText);

const region = text.describe("Region that it is deployed in.");
const account = z
  .string("an account id is twelve digits in quotes")
  .regex(/^\d{12}$/, "an account id has 12 digits, in quotes")
  .describe("Account that it is deployed in: twelve digits, in quotes.");
const environment = text.describe("Environment that it belongs to: production, staging, development, or another name.");
const workspace = text.describe("Terraform workspace.");

const switches = [
  z.enum(["off", "on"]).describe("Whether the rule is judged."),
  severity.describe("Judged, with this severity."),
] as const;

const switchKeys = {
  enabled: z.boolean().optional().describe("Whether the rule is judged."),
  severity: severity.optional().describe("In place of the rule's own."),
};

const ruleSetting = z.union([
  ...switches,
  z.strictObject({
    ...switchKeys,
    parameters: z.record(z.string(), z.unknown()).optional().describe("See the rule's page."),
  }),
]);

const rootInputs = {
  variables: values.optional().describe("Values as for terraform's -var, before those of all roots."),
  account: account.optional(),
  region: region.optional(),
  plan: text
    .optional()
    .describe(
      "Plan in JSON (terraform show -json), relative to the root module or this file, made before by another step.",
    ),
};

const rootEnvironment = z.strictObject({
  "var-files": texts
    .optional()
    .describe("Variable files of the environment, after those of the root; for * with a * where its name stands."),
  ...rootInputs,
  workspace: workspace.optional().describe("Terraform workspace; * in it stands for the environment's name."),
});

const rootEnvironments = z
  .union([
    text.regex(
      /^[^*]*\*[^*]*$/,
      "is no pattern of variable files; write * once, where the name of the environment stands",
    ),
    z.record(text, rootEnvironment),
  ])
  .describe(
    "Environments that the root is deployed as, by name: each is a stack of its own. Or where their variable files are, such as envs/*.tfvars.",
  );

const rootSettings = z.strictObject({
  "var-files": texts
    .optional()
    .describe("Variable files, relative to the root module or this file; after those of all."),
  ...rootInputs,
  workspace: workspace.optional(),
  environment: environment.optional(),
  environments: rootEnvironments.optional(),
});

const deployment = {
  account: account.optional(),
  region: region.optional(),
  partition: text.optional().describe("aws, aws-cn or aws-us-gov; by default that of the region."),
};

const templateSettings = z.strictObject({
  parameters: values.optional().describe("Values of parameters; they win over the file's."),
  "parameters-file": text
    .optional()
    .describe("JSON or YAML file of parameters, as the AWS CLI or CodePipeline takes it, relative to this file."),
  ...deployment,
  "stack-name": text
    .regex(/^[A-Za-z][A-Za-z0-9-]{0,127}$/, "is no name of a stack: letters, digits and hyphens, a letter first")
    .optional()
    .describe("What AWS::StackName is: exports are mostly named after their stack."),
  environment: environment.optional(),
});

const environmentSettings = z.strictObject({
  paths: texts
    .optional()
    .describe("Globs of stacks that belong to it: root folders and files; a folder holds all in it."),
  rules: z
    .record(z.string(), z.union([...switches, z.strictObject(switchKeys)]))
    .optional()
    .describe("Rules that are on, off or of another severity here; they win over the settings for all."),
  "fail-on": failOn.optional().describe("The least severity that fails here."),
});

const waiver = z.strictObject({
  rule: text.describe("Id of a rule, a glob of ids, or another tool's id for the same control."),
  resource: text.describe("Glob of resource addresses or logical ids; * stands for any characters."),
  path: text.optional().describe("Glob of stacks or files that it is limited to."),
  environment: text.optional().describe("Name of the environment that it is limited to."),
  reason: z
    .string("a waiver says why: reason")
    .regex(/\S/, "must not be empty: a waiver says why")
    .describe("Why the risk is accepted."),
  owner: z
    .string("a waiver has an owner: a person or a team")
    .regex(/\S/, "must not be empty: a waiver has an owner")
    .describe("The person or team that answers for it."),
  until: z
    .string("a waiver ends: until, its last day as YYYY-MM-DD")
    .regex(/^\d{4}-\d{2}-\d{2}$/, "is no date; write the last day on which it holds as YYYY-MM-DD")
    .refine((day) => !/^\d{4}-\d{2}-\d{2}$/.test(day) || isDay(day), "is no day of the calendar")
    .describe("The last day on which it holds, in UTC: YYYY-MM-DD."),
});

/** The configuration file. Its JSON Schema is `schemas/config.json`. */
export const configSchema = z.strictObject({
  "fail-on": failOn
    .optional()
    .describe("The least severity that fails; in a comparison only introduced findings count. Default: high."),
  "fail-on-incomplete": z
    .boolean()
    .optional()
    .describe("Whether something that could not be evaluated makes the verdict incomplete. Default: true."),
  "warn-only": z
    .boolean()
    .optional()
    .describe("Whether a verdict other than pass is told but does not fail the job. Default: false."),
  paths: texts.min(1).optional().describe("Folders and files to judge. Default: all."),
  terraform: z
    .strictObject({
      "var-files": texts.optional().describe("Variable files, relative to each root module or this file."),
      variables: values.optional().describe("Values as for terraform's -var."),
      workspace: workspace.optional(),
      account: account.optional(),
      region: region.optional(),
      roots: z
        .record(z.string(), rootSettings)
        .optional()
        .describe(
          "Settings of single roots, by folder or glob such as envs/*; names win over globs, later over earlier.",
        ),
    })
    .optional(),
  cloudformation: z
    .strictObject({
      parameters: values.optional().describe("Values of parameters, in all templates that have them."),
      ...deployment,
      templates: z
        .record(z.string(), templateSettings)
        .optional()
        .describe("Settings of single templates, by path or glob; names win over globs, later over earlier."),
    })
    .optional(),
  iam: z
    .strictObject({
      policies: z
        .record(z.string(), z.enum(POLICY_KINDS))
        .optional()
        .describe(
          "What the policies in JSON files are, by path or glob, where neither content nor name tell; names win over globs, later over earlier.",
        ),
    })
    .optional(),
  access: accessSchema,
  rules: z
    .record(z.string(), ruleSetting)
    .optional()
    .describe("Settings by rule id, or by a glob such as iam/*; later ones win."),
  "classified-data": z
    .strictObject({
      tags: texts.min(1).optional().describe("Keys of tags that hold the class of the data, whatever their case."),
      classes: texts.min(1).optional().describe("Classes that weigh more, whatever their case."),
      rules: texts.min(1).optional().describe("Ids of the rules that weigh more, or globs such as network/*."),
    })
    .optional()
    .describe("Raises findings about classified data by one severity; off without it."),
  environments: z
    .record(z.string(), environmentSettings)
    .optional()
    .describe("What is different in an environment, by its name; a stack in several belongs to the last."),
  waivers: z.array(waiver).optional().describe("Decisions to accept findings until a day."),
  "ignore-comments": z
    .strictObject({
      enabled: z.boolean().optional().describe("Whether comments in source files can ignore findings. Default: true."),
      "other-tools": z
        .boolean()
        .optional()
        .describe(
          "Whether what is written for Checkov, Trivy, tfsec, KICS, cfn_nag and cfn-guard counts, too. Default: false.",
        ),
      "in-change": z
        .boolean()
        .optional()
        .describe("Whether a comment counts already in the change that adds it. Default: false."),
    })
    .optional()
    .describe("Comments in source files: # rds-gate:ignore <rule> <reason> [until=YYYY-MM-DD]"),
  packs: texts.optional().describe("Folders of compiled packs, relative to this file."),
});

export type ConfigFile = z.infer<typeof configSchema>;
