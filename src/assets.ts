import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Folder of what the program ships beside its code (`packs`, `toolchain`): the one that holds the running bundle's folder,
 * or `dist` of the project when it runs from its sources.
 *
 * @throws Error when it is not installed as a whole.
 */
export function assetFolder(): string {
  const own = dirname(fileURLToPath(import.meta.url));
  const candidates = [dirname(own), join(dirname(own), "dist")];
  const found = candidates.find((folder) => existsSync(join(folder, "packs")));
  if (found === undefined) {
    throw new Error(`the packs of RDS Gate are missing beside ${own}; install it again, or run "npm run build"`);
  }
  return found;
}
