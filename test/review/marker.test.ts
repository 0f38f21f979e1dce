import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMarker, shortened, writeMarker, type Marker } from "../../src/review/marker.js";

const context = { repositoryId: 7, number: 12 };
const hash = fc.string({ unit: fc.constantFrom(...Array.from("0123456789abcdef")), minLength: 64, maxLength: 64 });
const marker = fc.record({
  kind: fc.constantFrom<Marker["kind"]>("finding", "review", "summary"),
  state: fc.constantFrom<Marker["state"]>("open", "fixed", "waived", "moved", "duplicate"),
  fingerprints: fc.array(hash, { maxLength: 5 }),
  isPending: fc.option(fc.constant(true as const), { nil: undefined }),
});

const unfenced = (text: string): string => text.replace(/[`~]/g, "");

describe("a marker", () => {
  it("is read as it was written, from the last line only", () => {
    fc.assert(
      fc.property(marker, fc.string().map(unfenced), (written, text) => {
        const line = writeMarker(written, context);
        const expected: Marker = { ...written, fingerprints: written.fingerprints.map(shortened) };
        expect(readMarker(`${text}\n${line}`, context)).toEqual(expected);
        expect(readMarker(`${text}\r\n${line}\r\n`, context)).toEqual(expected);
        expect(readMarker(`${line}\nand more`, context)).toBeUndefined();
        expect(readMarker(`> ${line}`, context)).toBeUndefined();
      }),
    );
  });

  it("is text of somebody in a block of code, also in one that does not end", () => {
    const line = writeMarker({ kind: "finding", state: "open", fingerprints: ["a".repeat(64)] }, context);
    expect(readMarker(`Said\n\n\`\`\`suggestion\nx\n${line}`, context)).toBeUndefined();
    expect(readMarker(`  ~~~\n\`\`\`\n${line}`, context)).toBeUndefined();
    expect(readMarker(`\`\`\`\`\n\`\`\`\r\n${line}`, context)).toBeUndefined();
    expect(readMarker(`\`\`\`hcl\nx\n\`\`\` y\n${line}`, context)).toBeUndefined();
    for (const closed of ["```hcl\nx\n```", "~~~\n```\n~~~~ ", "```a`b", "    ```", "````\n```\n````"]) {
      expect(readMarker(`${closed}\n${line}`, context), closed).toBeDefined();
    }
  });

  it("holds for its own pull request and kind", () => {
    const line = writeMarker({ kind: "finding", state: "open", fingerprints: ["a".repeat(64)] }, context);
    expect(readMarker(line, { ...context, number: 13 })).toBeUndefined();
    expect(readMarker(line, { ...context, repositoryId: 8 })).toBeUndefined();
    expect(readMarker(line.replace("finding", "review"), context)).toBeUndefined();
  });
});
