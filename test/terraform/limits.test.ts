import { describe, expect, it, vi } from "vitest";
import { addressesOf, diagnosticsOf, evaluate, stackOf, valueOf } from "./evaluate.js";

describe("hostile configurations", () => {
  it("make no more instances of a block than are told apart, and say so", () => {
    const stack = evaluate('resource "t" "r" {\n  count = 1000000000\n}\n');
    expect(stack.resources).toHaveLength(10_001);
    expect(addressesOf(stack).at(-1)).toBe("t.r");
    expect(stack.resources.at(-1)?.uncertain).toHaveLength(1);
    expect(diagnosticsOf(stack)).toEqual(["error terraform-expression main.tf:2"]);
  });

  it("make no more resources in all than are judged", () => {
    const blocks = Array.from({ length: 7 }, (_, index) => `resource "t" "r${index}" {\n  count = 10000\n}\n`);
    const stack = evaluate(blocks.join(""));
    expect(stack.resources).toHaveLength(50_000);
    expect(diagnosticsOf(stack)).toEqual(["error terraform-limit main.tf:16"]);
  });

  it("make no more modules than are evaluated", () => {
    const files: Record<string, string> = {};
    // Each module calls the next one twice: 2^20 instances of the last.
    for (let index = 0; index < 20; index++) {
      const call = (name: string): string => `module "${name}" {\n  source = "../m${index + 1}"\n}\n`;
      files[`m${index}/main.tf`] = call("a") + call("b");
    }
    files["m20/main.tf"] = 'resource "t" "r" {\n}\n';
    const stack = stackOf(files, { root: "m0" });
    expect(diagnosticsOf(stack)[0]).toMatch(/^error terraform-limit /);
    expect(stack.resources.length).toBeLessThan(5_000);
  });

  it("end when modules are nested without end", () => {
    const files: Record<string, string> = {};
    for (let index = 0; index < 100; index++)
      files[`m${index}/main.tf`] = `module "m" {\n  source = "../m${index + 1}"\n}\n`;
    const stack = stackOf(files, { root: "m0" });
    expect(diagnosticsOf(stack)).toEqual(["error terraform-module-depth m32/main.tf:2"]);
  });

  it("may have a hundred thousand arguments", () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => `  a${index} = ${index}\n`);
    const stack = evaluate(`resource "t" "r" {\n${lines.join("")}}\n`);
    expect(valueOf(stack, "t.r", "a99999")).toBe(99_999);
  });

  it("may nest blocks as deep as the parser allows", () => {
    const depth = 200;
    const stack = evaluate(`resource "t" "r" {\n${"b {\n".repeat(depth)}${"}\n".repeat(depth)}}\n`);
    expect(stack.resources).toHaveLength(1);
    expect(stack.diagnostics).toEqual([]);
  });

  it.each([
    ["lists", "[]", (last: string) => `[${last}, ${last}]`],
    ["objects", "{}", (last: string) => `{ a = ${last}, b = ${last} }`],
    ["loops", "[]", (last: string) => `[for i in [1, 2] : ${last}]`],
    ["documents", '"{}"', (last: string) => `jsonencode([${last}, ${last}])`],
    ["functions", "[]", (last: string) => `concat([${last}], [${last}])`],
    ["what is unknown", "[]", (last: string) => `concat([${last}, ${last}], var.none)`],
  ])("end when %s double what each holds", (_, first, next) => {
    const locals = Array.from({ length: 60 }, (_, index) => `  l${index + 1} = ${next(`local.l${index}`)}\n`);
    const text = `variable "none" {}\nlocals {\n  l0 = ${first}\n${locals.join("")}}\nresource "t" "r" {\n  a = local.l60\n}\n`;
    const stack = evaluate(text);
    expect(addressesOf(stack)).toEqual(["t.r"]);
    expect(stack.diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toContain(
      "error terraform-expression",
    );
  });

  it("make no more nested blocks than are told apart, and say so", () => {
    const levels = 5;
    const open = 'dynamic "b" {\n  for_each = range(1000)\n  content {\n';
    const stack = evaluate(`resource "t" "r" {\n${open.repeat(levels)}${"}\n}\n".repeat(levels)}}\n`);
    expect(addressesOf(stack)).toEqual(["t.r"]);
    expect(stack.diagnostics.map(({ message }) => message)).toContain(
      "Dynamic blocks make more than 10000 blocks here; the others are not judged",
    );
  });

  it("hold no more in all attributes than there is room for", () => {
    const local = "locals {\n  l = [for a in range(100) : [for b in range(1000) : b]]\n}\n";
    const stack = evaluate(`${local}resource "t" "r" {\n  count = 100\n  a = local.l\n}\n`);
    expect(stack.resources).toHaveLength(20);
    expect(diagnosticsOf(stack)).toEqual(["error terraform-limit main.tf:6", "error terraform-limit main.tf:4"]);
  });

  it("are not reached by time in which the program was stopped", () => {
    const now = performance.now.bind(performance);
    let asked = 0;
    vi.spyOn(performance, "now").mockImplementation(() => now() + 3_600_000 * asked++);
    const stack = evaluate(`locals {\n  l = 1\n}\nresource "t" "r" {\n  a = local.l\n}\n`);
    vi.restoreAllMocks();
    expect(asked).toBeGreaterThan(1);
    expect(stack.resources).toHaveLength(1);
    expect(diagnosticsOf(stack)).toEqual([]);
  });

  it.each([
    ["locals", (index: number) => `local.l${index}[0]`],
    ["arguments", (_: number, slow: string) => slow],
  ])("end when all %s take as long as they may", (_, use) => {
    // Each goes through 10^8 elements; together they would take hours.
    const slow = "[for a in range(1000) : [for b in range(1000) : [for c in range(100) : c]]]";
    const locals = Array.from({ length: 1_000 }, (_, index) => `  l${index} = ${slow}\n`).join("");
    const uses = Array.from({ length: 1_000 }, (_, index) => `  a${index} = ${use(index, slow)}\n`).join("");
    const used = process.cpuUsage();
    const stack = evaluate(`locals {\n${locals}}\nresource "t" "r" {\n${uses}}\n`, { timeLimit: 200 });
    // The limit, and what is begun within it.
    expect(process.cpuUsage(used).user / 1_000).toBeLessThan(10_000);
    expect(stack.diagnostics.some(({ severity }) => severity === "error")).toBe(true);
  });
});
