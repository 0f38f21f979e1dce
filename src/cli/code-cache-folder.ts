import { join } from "node:path";

/**
 * Where compiled code is kept: `RDS_GATE_CODE_CACHE`, or the folder for such files of the user.
 *
 * @returns `undefined` where it is not to be kept, or nobody knows where
 */
export function codeCacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string): string | undefined {
  const { RDS_GATE_CODE_CACHE: named, XDG_CACHE_HOME, LOCALAPPDATA } = env;
  if (named === "off") return undefined;
  if (named !== undefined && named !== "") return named;
  const folders: Readonly<Partial<Record<NodeJS.Platform, string | undefined>>> = {
    darwin: home && join(home, "Library", "Caches"),
    win32: LOCALAPPDATA,
  };
  // https://specifications.freedesktop.org/basedir-spec/latest/
  const folder = platform in folders ? folders[platform] : (XDG_CACHE_HOME ?? (home && join(home, ".cache")));
  return folder ? join(folder, "rds-gate") : undefined;
}
