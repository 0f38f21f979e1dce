import { beforeAll, describe, expect, it } from "vitest";
import type { FunctionTable } from "../../../src/terraform/functions/definition.js";
import { loadFunctions } from "../../../src/terraform/functions/index.js";
import { compareDecided, compareKnown, comparePlanned } from "./compare.js";
import { evaluatorFor, isUndecided } from "./surroundings.js";
import { readVectors } from "./vectors.js";

let functions: FunctionTable;
beforeAll(async () => {
  functions = await loadFunctions(["yamldecode("]);
});

describe("what the comparison with terraform found", () => {
  it.each(readVectors())("$expression ($variant)", ({ expression, variant, answer }) => {
    const ours = evaluatorFor(functions, variant)(expression);
    if (variant === "unknown") {
      expect(comparePlanned(ours, answer)).toBeUndefined();
      return;
    }
    expect(compareKnown(ours, answer)).toBeUndefined();
    if (!isUndecided(expression)) return;
    expect(compareDecided(evaluatorFor(functions, "unknown")(expression), answer)).toBeUndefined();
  });
});
