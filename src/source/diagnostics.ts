import type { Diagnostic, DiagnosticSeverity } from "../graph/resource.js";

/** A diagnostic about a file or folder as a whole. */
export function aboutFile(path: string, severity: DiagnosticSeverity, code: string, message: string): Diagnostic {
  return { code, severity, message, span: { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } };
}

export function tooLarge(path: string, size: number, limit: number): Diagnostic {
  const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  const message = `The file was not read: it has ${megabytes(size)}, and files over ${megabytes(limit)} are refused.`;
  return aboutFile(path, "error", "source-too-large", message);
}

export function notUtf8(path: string): Diagnostic {
  return aboutFile(
    path,
    "error",
    "source-encoding",
    "The file was not read: it is not UTF-8. Save it in that encoding.",
  );
}

export function nameNotUtf8(path: string): Diagnostic {
  return aboutFile(path, "error", "source-name", "The file was not read: its name is not UTF-8. Rename it.");
}

export function unreadable(path: string, reason: string): Diagnostic {
  return aboutFile(path, "error", "source-unreadable", `This could not be read: ${reason}.`);
}

export function pathMissing(path: string): Diagnostic {
  return aboutFile(path, "error", "source-path-missing", "There is no such file or folder, though paths names it.");
}

export function outsideRoot(path: string): Diagnostic {
  return aboutFile(path, "error", "source-outside-root", "The path leaves the judged folder and was not read.");
}

/** A symbolic link in the place of a file that may matter. */
export function fileLink(path: string): Diagnostic {
  const message = "This is a symbolic link, and links are not followed. Put the file itself here.";
  return aboutFile(path, "error", "source-symlink", message);
}

/**
 * A symbolic link to a folder. What it leads to within the tree is judged at its own place; what lies outside is no part
 * of the tree.
 */
export function folderLink(path: string, leadsOutside: boolean): Diagnostic {
  return leadsOutside
    ? aboutFile(
        path,
        "warning",
        "source-symlink",
        "This link leads to a folder outside of the judged one. It was not followed.",
      )
    : aboutFile(
        path,
        "note",
        "source-symlink",
        "This link to a folder was not followed; the folder is judged at its own place.",
      );
}

export function submodule(path: string): Diagnostic {
  const message = "This is a git submodule: its files are not part of this repository and were not judged.";
  return aboutFile(path, "warning", "source-submodule", message);
}
