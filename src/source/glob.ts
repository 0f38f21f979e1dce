/**
 * A glob of names: `*` stands for any characters, also `/` and `.`; everything else, brackets too, stands for itself.
 * The time it takes is linear, whatever the glob.
 */
export function matchesName(glob: string, name: string): boolean {
  const [first = "", ...rest] = glob.split("*");
  const last = rest.pop();
  if (last === undefined) return glob === name;
  if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last)) return false;
  const end = name.length - last.length;
  let from = first.length;
  for (const part of rest) {
    const at = name.indexOf(part, from);
    if (at < 0 || at + part.length > end) return false;
    from = at + part.length;
  }
  return true;
}

/** A glob of paths, as in `.gitignore`: `*` stands for characters of one segment, `**` for any number of segments. */
export function matchesPath(glob: string, path: string): boolean {
  const segments = segmentsOf(path);
  // Which beginnings of the path the glob matches so far, by their number of segments.
  let reached = new Set([0]);
  for (const pattern of segmentsOf(glob)) {
    const next = new Set<number>();
    if (pattern === "**") {
      const least = Math.min(...reached);
      for (let length = least; length <= segments.length; length++) next.add(length);
    } else {
      for (const length of reached) {
        const segment = segments[length];
        if (segment !== undefined && matchesName(pattern, segment)) next.add(length + 1);
      }
    }
    if (next.size === 0) return false;
    reached = next;
  }
  return reached.has(segments.length);
}

/** Whether a glob of paths matches a path or a folder that it is in; `.` holds everything. */
export function coversPath(glob: string, path: string): boolean {
  const segments = segmentsOf(path);
  return Array.from({ length: segments.length + 1 }, (_, length) => segments.slice(0, length).join("/")).some((part) =>
    matchesPath(glob, part),
  );
}

/** Whether a glob names one path or name only. */
export function isExact(glob: string): boolean {
  return !glob.includes("*");
}

/** `./a/` is `a`; the root has no segments. */
function segmentsOf(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "" && segment !== ".");
}
