import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Many tests wait for processes; by default two cores get one worker.
    minWorkers: 1,
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Whole processes are tested; a busy machine must not fail them.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ["test/support/seed.ts"],
    coverage: { provider: "v8", include: ["src/**"], reporter: ["text-summary", "json-summary"] },
  },
});
