/** Kleene's three truth values, as the graph document spells them. */
export type Decision = "yes" | "no" | "unknown";

export function decided(truth: boolean): Decision {
  return truth ? "yes" : "no";
}

/** `no` when one is, else `unknown` when one is, else `yes`. */
export function all(decisions: Iterable<Decision>): Decision {
  let result: Decision = "yes";
  for (const decision of decisions) {
    if (decision === "no") return "no";
    if (decision === "unknown") result = "unknown";
  }
  return result;
}

/** `yes` when one is, else `unknown` when one is, else `no`. */
export function any(decisions: Iterable<Decision>): Decision {
  let result: Decision = "no";
  for (const decision of decisions) {
    if (decision === "yes") return "yes";
    if (decision === "unknown") result = "unknown";
  }
  return result;
}

export function not(decision: Decision): Decision {
  if (decision === "unknown") return "unknown";
  return decision === "yes" ? "no" : "yes";
}
