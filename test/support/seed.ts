import fc from "fast-check";

/**
 * The seed of all property tests. It is fixed, so that a change fails by what it changed and not by what was drawn; with
 * `RDS_GATE_SEED=random` (or a number) other cases are drawn, and a failure prints the seed that repeats it.
 */
const { RDS_GATE_SEED: wanted } = process.env;

if (wanted !== "random") fc.configureGlobal({ seed: Number(wanted ?? 1) });
