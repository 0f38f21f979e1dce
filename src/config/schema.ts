import { z } from "zod";
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
  terraform: z
    .strictObject({
      "var-files": z
        .array(z.string().min(1))
        .optional()
        .describe("Variable files, relative to each root module or this file."),
      variables: z.record(z.string(), z.string()).optional().describe("Values as for terraform's -var."),
      workspace: z.string().min(1).optional(),
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
  packs: z.array(z.string().min(1)).optional().describe("Folders of compiled packs, relative to this file."),
});

export type ConfigFile = z.infer<typeof configSchema>;
