import { buildGraph } from "../../src/graph/build.js";
import type { ConnectGrant, GraphDocument, PolicyDocument, StatementDocument } from "../../src/graph/document.js";
import type { Resource } from "../../src/graph/resource.js";
import type { Value } from "../../src/graph/value.js";
import { policyDocuments, type PolicyOptions } from "../../src/iam/index.js";
import { from, known, resource, stack } from "../graph/build-values.js";

/** A policy as attributes hold it: a text that encodes the document. */
export function encoded(document: unknown): Value {
  return known("{…}", { json: from(document) });
}

/** The graph document of one stack. */
export function graphOf(resources: readonly Resource[], options: PolicyOptions = {}): GraphDocument {
  return buildGraph([stack(resources)], { policyDocuments: (index) => policyDocuments(index, options) }).document;
}

export function documentsOf(resources: readonly Resource[], options: PolicyOptions = {}): readonly PolicyDocument[] {
  return graphOf(resources, options).iam.documents;
}

/** The analysis of one managed policy, beside other resources of its stack. */
export function analyse(
  document: unknown,
  others: readonly Resource[] = [],
  options: PolicyOptions = {},
): PolicyDocument {
  const policy = resource("aws_iam_policy.p", { policy: encoded(document) });
  const found = documentsOf([policy, ...others], options).find(({ holder }) => holder.id === "aws_iam_policy.p");
  if (found === undefined) throw new Error("the policy is not in the graph");
  return found;
}

/** An Allow of `rds-db:connect` on resources, in a document with policy variables. */
export function connectPolicy(resources: unknown, ...more: readonly object[]): object {
  const allow = { Effect: "Allow", Action: "rds-db:connect", Resource: resources };
  return { Version: "2012-10-17", Statement: [allow, ...more] };
}

/** The only grant of a policy that {@link connectPolicy} makes. */
export function grantOf(resources: unknown, others: readonly Resource[] = []): ConnectGrant {
  const { connect } = analyse(connectPolicy(resources), others);
  const [grant, ...rest] = connect;
  if (grant === undefined || rest.length > 0) throw new Error(`expected one grant, not ${connect.length}`);
  return grant;
}

export function statementOf(document: PolicyDocument, index = 0): StatementDocument {
  const statement = document.statements[index];
  if (statement === undefined) throw new Error(`there is no statement ${index}`);
  return statement;
}

/** `arn:aws:rds-db:eu-west-1:111122223333:dbuser:` and what follows. */
export function dbuser(rest: string): string {
  return `arn:aws:rds-db:eu-west-1:111122223333:dbuser:${rest}`;
}
