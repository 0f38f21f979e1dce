import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workflowCommands } from "./commands.js";

const names = (log: string) => workflowCommands(log).map(({ name }) => name);

describe("a log", () => {
  it("holds commands where a line begins, with properties and escapes", () => {
    expect(workflowCommands("  ::error file=a%2Cb.tf,line=3,title=A%3A B::one%0Atwo%25\nplain")).toEqual([
      { name: "error", properties: { file: "a,b.tf", line: "3", title: "A: B" }, data: "one\ntwo%" },
    ]);
  });

  it("holds commands of the old form anywhere in a line", () => {
    expect(workflowCommands("text ##[set-output name=x;y=1]value")).toEqual([
      { name: "set-output", properties: { name: "x", y: "1" }, data: "value" },
    ]);
  });

  it.each(["text ::error::x", "::unknown::x", "##[unknown]x", ":: error::x", "::error:x", "# #[error]x"])(
    "does not take %j for one",
    (line) => {
      expect(names(line)).toEqual([]);
    },
  );

  it("breaks lines at every line end", () => {
    expect(names("a\r::error::x\n::warning::y\r\n::notice::z")).toEqual(["error", "warning", "notice"]);
  });

  it("holds none while they are stopped", () => {
    const log = "::stop-commands::token\n::error::x\n##[error]x\n::other::\n::token::\n::notice::y";
    expect(names(log)).toEqual(["stop-commands", "notice"]);
  });

  it("gives back any text that was escaped as the toolkit does", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
        expect(workflowCommands(`::notice::${escaped}`)).toEqual([{ name: "notice", properties: {}, data: text }]);
      }),
    );
  });
});
