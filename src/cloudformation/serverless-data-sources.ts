import { isUnset } from "../graph/known.js";
import type { Value } from "../graph/value.js";
import { membersOf, textOf } from "./values.js";
import { written } from "./written.js";

/**
 * The roles with which GraphQL APIs of SAM call the functions that are their data sources, as resources of the template that are not
 * evaluated; none where the API names one.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-graphqlapi-lambda.html
 *
 * @param resources not evaluated, by logical id
 */
export function dataSourceRoles(resources: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  return new Map([...resources].flatMap(([id, resource]) => rolesOf(id, membersOf(resource))));
}

function rolesOf(id: string, resource: ReadonlyMap<string, Value>): readonly (readonly [id: string, role: Value])[] {
  if (textOf(resource.get("Type")) !== "AWS::Serverless::GraphQLApi") return [];
  const sources = membersOf(membersOf(resource.get("Properties")).get("DataSources"));
  const condition = resource.get("Condition");
  return [...membersOf(sources.get("Lambda"))].flatMap(([name, source]) => {
    const members = membersOf(source);
    const called = members.get("FunctionArn");
    if (called === undefined || !isUnset(members.get("ServiceRoleArn"))) return [];
    const statement = {
      Effect: "Allow",
      Action: ["lambda:InvokeAsync", "lambda:InvokeFunction"],
      Resource: [called, { "Fn::Sub": ["${Function}:*", { Function: called }] }],
    };
    const trust = { Effect: "Allow", Principal: { Service: ["appsync.amazonaws.com"] }, Action: ["sts:AssumeRole"] };
    const properties = {
      AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [trust] },
      Policies: [{ PolicyName: name, PolicyDocument: { Version: "2012-10-17", Statement: [statement] } }],
    };
    const role = { Type: "AWS::IAM::Role", Properties: properties, ...(condition && { Condition: condition }) };
    return [[`${id}${name}LambdaDataSourceRole`, written(role, source.span)] as const];
  });
}
