import { z } from "zod";
import { isDay } from "../findings/waivers.js";
import { SEVERITIES } from "../report/result.js";

const severity = z.enum(SEVERITIES);

const ruleSetting = z.union([
  z.enum(["off", "on"]).describe("Whether the rule is judged."),
  severity.describe("Judged, with this severity."),
  z.strictObject({
    enabled: z.boolean().optional().describe("Whether the rule is judged."),
    severity: severity.optional().describe("In place of the rule's own."),
    parameters: z.record(z.string(), z.unknown()).optional().describe("See the rule's page."),
  }),
]);

const terraformSettings = {
  "var-files": z
    .array(z.string().min(1))
    .optional()
    .describe("Variable files, relative to each root module or this file."),
  variables: z.record(z.string(), z.string()).optional().describe("Values as for terraform's -var."),
  workspace: z.string().min(1).optional(),
};

const waiver = z.strictObject({
  rule: z.string().min(1).describe("Id of a rule, a glob such as encryption/*, or another tool's id (CKV_AWS_16)."),
  resource: z.string().min(1).describe("Address of the resource, or a glob such as module.db.*."),
  path: z.string().min(1).optional().describe("Folder or file that it is limited to; a glob such as envs/*."),
  reason: z.string().min(1).describe("Why the finding is accepted."),
  owner: z.string().min(1).describe("Who answers for it."),
  until: z
    .string()
    .refine(isDay, "write the day as YYYY-MM-DD")
    .describe("The last day on which it holds (UTC). Afterwards the run fails until it is renewed or removed."),
});

/** The configuration file. Its JSON Schema is `schemas/config.json`. */
export const configSchema = z.strictObject({
  "fail-on": z
    .enum([...SEVERITIES, "none"])
    .optional()
    .describe("The least severity that fails; in a comparison only introduced findings count. Default: high."),
  "fail-on-incomplete": z
    .boolean()
    .optional()
    .describe("Whether something that could not be evaluated makes the verdict incomplete. Default: true."),
  paths: z.array(z.string().min(1)).min(1).optional().describe("Folders and files to judge. Default: all."),
  "warn-only": z
    .boolean()
    .optional()
    .describe("Whether the Action succeeds whatever the verdict; its outputs still tell the verdict. Default: false."),
  terraform: z
    .strictObject({
      ...terraformSettings,
      roots: z
        .record(z.string(), z.strictObject(terraformSettings))
        .optional()
        .describe("Settings of single root modules, by folder or a glob such as envs/*; later ones win."),
    })
    .optional(),
  cloudformation: z
    .strictObject({
      parameters: z
        .record(z.string(), z.string())
        .optional()
        .describe("Values of parameters, in all templates that have them."),
      account: z
        .string()
        .regex(/^\d{12}$/, "an account id has 12 digits, in quotes")
        .optional(),
      region: z.string().min(1).optional(),
      partition: z.string().min(1).optional(),
    })
    .optional(),
  rules: z
    .record(z.string(), ruleSetting)
    .optional()
    .describe("Settings by rule id, or by a glob such as iam/*; later ones win."),
  waivers: z
    .array(waiver)
    .optional()
    .describe("Findings that are accepted, each with a reason, an owner and a last day."),
  packs: z.array(z.string().min(1)).optional().describe("Folders of compiled packs, relative to this file."),
});

export type ConfigFile = z.infer<typeof configSchema>;
