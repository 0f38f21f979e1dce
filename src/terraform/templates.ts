/** Templates: quoted strings, heredocs, template files. */
import type { Cause } from "../graph/value.js";
import type { Template, TemplatePart } from "../hcl/ast.js";
import { convert } from "./convert.js";
import { EvaluationError, fail } from "./errors.js";
import { eachElement, type Evaluate } from "./iteration.js";
import { originAt, type Origin } from "./origin.js";
import { bind, type Scope } from "./scope.js";
import { checkLength, hole, piecesOf, textOf } from "./text.js";
import { BOOL, STRING, typeName } from "./types.js";
import { addCauses, causesOf, typeOf, type Provenance, type TextPiece, type TfValue } from "./values.js";

interface Output {
  readonly pieces: TextPiece[];
  readonly causes: Cause[];
  /** The values that went into the text, for its provenance. */
  readonly inputs: TfValue[];
  length: number;
}

function emit(output: Output, piece: TextPiece): void {
  output.length += piece.kind === "literal" ? piece.value.length : 1;
  checkLength(output.length);
  output.pieces.push(piece);
}

function interpolate(output: Output, value: TfValue, source: Origin): void {
  output.inputs.push(value);
  if (value.kind === "null") fail("null cannot be included in a text");
  const type = typeOf(value);
  let written: TfValue;
  try {
    written = convert(value, STRING);
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    return fail(`a ${typeName(type)} cannot be included in a text`);
  }
  if (written.kind === "unknown") addCauses(output.causes, written.because);
  for (const piece of piecesOf(written) ?? [hole(causesOf(written))]) {
    emit(output, piece.source === undefined ? { ...piece, source } : piece);
  }
}

function sameText(a: readonly TextPiece[], b: readonly TextPiece[]): boolean {
  const write = (pieces: readonly TextPiece[]): string | undefined =>
    pieces.every((piece) => piece.kind === "literal") ? pieces.map((piece) => piece.value).join("") : undefined;
  const text = write(a);
  return text !== undefined && text === write(b);
}

function writePart(output: Output, part: TemplatePart, scope: Scope, evaluate: Evaluate, escaped: boolean): void {
  const { file } = scope;
  switch (part.kind) {
    case "literal":
      emit(output, { kind: "literal", value: part.value.normalize("NFC"), source: originAt(file, part), escaped });
      return;
    case "interpolation":
      interpolate(output, evaluate(part.expression, scope, part.expression), originAt(file, part));
      return;
    case "if": {
      const given = evaluate(part.condition, scope, part.condition);
      if (given.kind === "null") fail("the condition of the template's if is null", part.condition);
      const condition = convert(given, BOOL);
      if (condition.kind === "unknown") {
        const then = writeParts(part.then, { ...scope, trapping: true }, evaluate, escaped);
        const otherwise = writeParts(part.otherwise, { ...scope, trapping: true }, evaluate, escaped);
        if (sameText(then.pieces, otherwise.pieces))
          then.pieces.forEach((piece) => {
            emit(output, piece);
          });
        else emit(output, hole(condition.because, originAt(file, part)));
        addCauses(output.causes, condition.because);
        output.inputs.push(...then.inputs, ...otherwise.inputs);
        return;
      }
      const chosen = condition.kind === "bool" && condition.value ? part.then : part.otherwise;
      for (const inner of chosen) writePart(output, inner, scope, evaluate, escaped);
      return;
    }
    case "for": {
      const collection = evaluate(part.collection, scope, part.collection);
      const elements = eachElement(collection, part.collection);
      if (elements.kind === "unknown") {
        emit(output, hole(elements.because, originAt(file, part)));
        addCauses(output.causes, elements.because);
        output.inputs.push(collection);
        return;
      }
      for (const [key, value] of elements.pairs) {
        let inner = part.keyName === undefined ? scope : bind(scope, part.keyName, key);
        inner = bind(inner, part.valueName, value);
        for (const bodyPart of part.body) writePart(output, bodyPart, inner, evaluate, escaped);
      }
      return;
    }
  }
}

function writeParts(parts: readonly TemplatePart[], scope: Scope, evaluate: Evaluate, escaped: boolean): Output {
  const output: Output = { pieces: [], causes: [], inputs: [], length: 0 };
  for (const part of parts) writePart(output, part, scope, evaluate, escaped);
  return output;
}

/**
 * Evaluates a template. One that is a single interpolation gives the value of its expression, whatever type that has;
 * all others give a text.
 *
 * @param provenance makes the provenance of a text from the values that went into it
 * @throws EvaluationError
 */
export function evaluateTemplate(
  template: Template,
  scope: Scope,
  evaluate: Evaluate,
  provenance: (inputs: readonly TfValue[]) => Provenance,
): TfValue {
  const [only, ...others] = template.parts;
  if (only?.kind === "interpolation" && others.length === 0) return evaluate(only.expression, scope, only.expression);
  const output = writeParts(template.parts, scope, evaluate, template.form === "quoted");
  return textOf(output.pieces, output.causes, provenance(output.inputs));
}
