import type { TextPart, Value } from "../graph/value.js";
import { assuming, caseIn } from "./assumptions.js";
import { either } from "./branches.js";
import { argumentsOf, type Call, evaluated, mistake } from "./call.js";
import { subnetsOf } from "./cidr.js";
import { decide } from "./conditions.js";
import { encodeJson } from "./json-text.js";
import { findInMap } from "./mappings.js";
import { attributeOf, refer, splitAtDot, substitute } from "./references.js";
import { pieceOf, split } from "./split.js";
import {
  boundedText,
  computed,
  concatenate,
  known,
  partsOf,
  placed,
  reasonsIn,
  referencesOf,
  textOf,
  unknown,
} from "./values.js";

type Intrinsic = (call: Call) => Value;

/**
 * Functions of templates by their long names.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html
 */
export const INTRINSICS: Readonly<Record<string, Intrinsic>> = {
  Ref: (call) => {
    const name = textOf(evaluated(call));
    return name === undefined ? mistake(call, "Ref takes the name of a parameter or resource") : refer(name, call);
  },

  "Fn::GetAtt": (call) => {
    const argument = evaluated(call);
    const [id, attribute] = argument.kind === "list" ? argument.items.map(textOf) : splitAtDot(textOf(argument));
    if (id === undefined || attribute === undefined) {
      const because = reasonsIn(argument);
      return because.length > 0
        ? unknown(because, call.span)
        : mistake(call, "Fn::GetAtt takes a resource and an attribute");
    }
    return attributeOf(id, attribute, call);
  },

  "Fn::Sub": (call) => {
    const { argument } = call;
    const [template, variables] = argument.kind === "list" ? argument.items : [argument];
    if (template === undefined || (textOf(template) === undefined && template.kind !== "unknown")) {
      return mistake(call, "Fn::Sub takes a text, or a list of a text and its variables");
    }
    return substitute(template, variables, call);
  },

  "Fn::Join": (call) => {
    const [delimiter, list] = argumentsOf(call);
    const separator = textOf(delimiter);
    if (separator === undefined || list === undefined) return mistake(call, "Fn::Join takes a delimiter and a list");
    if (list.kind !== "list") {
      // A text that is known to be a list's elements, or not known at all.
      return concatenate(partsOf(list), referencesOf(list), call.span);
    }
    const parts: TextPart[] = [];
    for (const [index, item] of list.items.entries()) parts.push(index === 0 ? "" : separator, ...partsOf(item));
    if (list.rest !== undefined) parts.push({ unknown: list.rest });
    return concatenate(parts, list.items.flatMap(referencesOf), call.span);
  },

  "Fn::Split": (call) => {
    const [delimiter, source] = argumentsOf(call);
    const separator = textOf(delimiter);
    if (separator === undefined || separator === "" || source === undefined) {
      return mistake(call, "Fn::Split takes a delimiter and a text");
    }
    return split(separator, source, call.span);
  },

  "Fn::Select": (call) => {
    const [index, list] = argumentsOf(call);
    const position = Number(textOf(index) ?? Number.NaN);
    if (list === undefined) return mistake(call, "Fn::Select takes an index and a list");
    if (!Number.isInteger(position)) return unknown(reasonsIn(index ?? list), call.span);
    if (list.kind === "unknown") return pieceOf(list, call.span);
    if (list.kind !== "list") return mistake(call, "Fn::Select takes a list");
    const item = list.items[position];
    if (item !== undefined) return item;
    if (list.rest !== undefined) return unknown(list.rest, call.span);
    return mistake(call, `Fn::Select takes item ${position} of a list of ${list.items.length}`);
  },

  "Fn::If": (call) => {
    const [condition, whenTrue, whenFalse] = call.argument.kind === "list" ? call.argument.items : [];
    const name = textOf(condition);
    if (condition === undefined || name === undefined || whenTrue === undefined || whenFalse === undefined) {
      return mistake(call, "Fn::If takes the name of a condition and two values");
    }
    const truth = decide(name, call.scope, condition, call.evaluate);
    if (typeof truth === "boolean") return call.evaluate(truth ? whenTrue : whenFalse, call.scope);
    const scopes = [true, false].map((holds) => assuming(name, holds, call.scope, call.evaluate));
    const [holding = call.scope, failing = call.scope] = scopes;
    const undecided = { condition: name, causes: truth, cases: [caseIn(holding), caseIn(failing)] as const };
    const branches = [call.evaluate(whenTrue, holding), call.evaluate(whenFalse, failing)] as const;
    return either(...branches, undecided, call.span);
  },

  "Fn::FindInMap": findInMap,

  "Fn::Base64": (call) => {
    const value = evaluated(call);
    const text = textOf(value);
    if (text !== undefined) return boundedText(Buffer.from(text).toString("base64"), call.span);
    const because = reasonsIn(value);
    return because.length > 0 ? unknown(because, call.span) : mistake(call, "Fn::Base64 takes a text");
  },

  "Fn::Cidr": (call) => {
    const [block, count, bits] = argumentsOf(call);
    const values = [block, count].map(textOf);
    const [start, number] = values;
    if (block === undefined || count === undefined) return mistake(call, "Fn::Cidr takes a block and a count");
    if (start === undefined || number === undefined) {
      return unknown([block, count].flatMap(reasonsIn), call.span);
    }
    if (start.includes(":"))
      return unknown([{ reason: "Fn::Cidr of an IPv6 block is not computed", span: call.span }], call.span);
    const subnets = subnetsOf(start, Number(number), Number(textOf(bits) ?? 8));
    if (subnets === undefined) return mistake(call, `Fn::Cidr finds no ${number} subnets in ${start}`);
    return { kind: "list", items: subnets.map((subnet) => known(subnet, call.span)), span: call.span };
  },

  // Which zones a Region has, and in which order, depends on the account.
  "Fn::GetAZs": ({ span }) => {
    const reference = { address: "AWS::Region", attribute: "AvailabilityZones", derived: true };
    return computed(reference, span);
  },

  "Fn::Length": (call) => {
    const list = evaluated(call);
    if (list.kind === "list" && list.rest === undefined) return known(list.items.length, call.span);
    const because = list.kind === "list" ? (list.rest ?? []) : reasonsIn(list);
    return because.length > 0 ? unknown(because, call.span) : mistake(call, "Fn::Length takes a list");
  },

  "Fn::ToJsonString": (call) => encodeJson(evaluated(call), call.span),

  "Fn::ImportValue": (call) => {
    const name = evaluated(call);
    const found = call.scope.importOf(name, call.span);
    if (found !== undefined && typeof found !== "string") return placed(found, call.span);
    const shown = partsOf(name).map((part) => (typeof part === "string" ? part : "…"));
    const why = found === undefined ? "" : `: ${found}`;
    const reason = `the export ${shown.join("")} of another stack is not known${why}`;
    return unknown([{ reason, span: call.span }, ...reasonsIn(name)], call.span);
  },

  "Fn::GetStackOutput": (call) => {
    const argument = evaluated(call);
    const [stack = "another stack", output = "…"] = ["StackName", "OutputName"].map((member) =>
      textOf(argument.kind === "map" ? argument.entries.get(member) : undefined),
    );
    return unknown([{ reason: `the output ${output} of ${stack} is not known`, span: call.span }], call.span);
  },

  "Fn::Transform": (call) => {
    const argument = evaluated(call);
    const name = argument.kind === "map" ? textOf(argument.entries.get("Name")) : undefined;
    const reason = `what the macro ${name ?? "Fn::Transform"} returns is not known`;
    call.scope.report(
      "cloudformation-macro",
      "note",
      `${capital(reason)}: it is run when the template is deployed`,
      call.span,
    );
    return unknown([{ reason, span: call.span }], call.span);
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
