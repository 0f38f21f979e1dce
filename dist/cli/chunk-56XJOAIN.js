// build/assets.js
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
function assetFolder() {
  const own = dirname(fileURLToPath(import.meta.url));
  const candidates = [dirname(own), join(dirname(own), "dist")];
  const found = candidates.find((folder) => existsSync(join(folder, "packs")));
  if (found === void 0) {
    throw new Error(`the packs of RDS Gate are missing beside ${own}; install it again, or run "npm run build"`);
  }
  return found;
}

export {
  assetFolder
};
