import { readFileSync, statSync } from "node:fs";
import { readPlan } from "./read.js";
import type { PlanReading } from "./plan.js";

/** Plans hold every attribute of every resource twice; a larger one than this is not read. */
export const LARGEST_PLAN = 100 * 1024 * 1024;

/**
 * Reads a plan from disk.
 *
 * @param path of the file
 * @param name what messages call it
 */
export function readPlanFile(path: string, name: string): PlanReading {
  try {
    const { size } = statSync(path);
    if (size > LARGEST_PLAN) {
      const message = `The plan "${name}" has more than ${LARGEST_PLAN / 1024 / 1024} MB; plan its root module in parts`;
      return { ok: false, name, message };
    }
    return readPlan(readFileSync(path), name);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    const message = `The plan "${name}" cannot be read (${code}); name the file that "terraform show -json tfplan" wrote`;
    return { ok: false, name, message };
  }
}
