import { describe, expect, test } from "vitest";
import { analyse, lines } from "./analyse.js";
import { allow, identityWith, ORDERS } from "./build-capabilities.js";

const FUNCTION = `${ORDERS}${identityWith("role", "fn", [allow("rds:ModifyDBInstance", "arn:aws:rds:*:*:db:orders")], {
  trust: { Service: "lambda.amazonaws.com" },
})}
resource "aws_lambda_function" "api" {
  function_name = "api"
  role          = aws_iam_role.fn.arn
}
`;
const URL_ = `resource "aws_lambda_function_url" "u" {
  function_name      = aws_lambda_function.api.function_name
  authorization_type = "NONE"
}
`;
const permits = (action: string, principal: string, more = ""): string => `resource "aws_lambda_permission" "p" {
  function_name = aws_lambda_function.api.function_name
  action        = "${action}"
  principal     = "${principal}"
  ${more}
}
`;
const PUBLIC_URL = permits("lambda:InvokeFunctionUrl", "*", 'function_url_auth_type = "NONE"');

const pathsTo = async (more: string): Promise<readonly string[]> => {
  const found = await analyse({ "main.tf": FUNCTION + more });
  return lines(found).filter((line) => line.includes("> admin "));
};
const ADMIN = "admin aws_db_instance.orders/dbmaster";
const ITSELF = `service:lambda.amazonaws.com > assume:role/fn > ${ADMIN} must 72`;

describe("a function that everybody may call by its URL", () => {
  test("is no way of everybody to what its role reaches: sites read their databases", async () => {
    expect(await pathsTo(URL_)).toEqual([ITSELF]);
    expect(await pathsTo(URL_ + PUBLIC_URL)).toEqual([ITSELF]);
    const byUrl = permits("lambda:InvokeFunction", "*", "invoked_via_function_url = true");
    expect(await pathsTo(URL_ + byUrl)).toEqual([ITSELF]);
  });

  test("is said where the function reaches a database", async () => {
    const { paths } = await analyse({ "main.tf": FUNCTION + URL_ + PUBLIC_URL });
    const shown = paths[0]?.hops.flatMap(({ evidence }) =>
      evidence.map(({ node, message }) => `${node.resource.address} ${message}`),
    );
    expect(shown).toEqual([
      "aws_iam_role.fn trusts lambda.amazonaws.com",
      "aws_lambda_function_url.u lets everybody on the Web run aws_lambda_function.api",
      "aws_lambda_permission.p lets everybody on the Web run aws_lambda_function.api",
    ]);
    const closed = await analyse({ "main.tf": FUNCTION + URL_.replace("NONE", "AWS_IAM") });
    expect(closed.paths[0]?.hops.flatMap(({ evidence }) => evidence)).toHaveLength(1);
  });
});

test("a function that everybody may run as it is, is a way of everybody", async () => {
  const found = await pathsTo(permits("lambda:InvokeFunction", "*"));
  expect(found).toHaveLength(2);
  expect(found[0]).toMatch(/^public > share:aws_lambda_function\.api > runs-as:role\/fn > admin .* may /);
});

test("another account that may call the URL is a way", async () => {
  expect([...(await pathsTo(permits("lambda:InvokeFunctionUrl", "999988887777")))].sort()).toEqual([
    expect.stringMatching(/^account:999988887777 > share:aws_lambda_function\.api > runs-as:role\/fn > admin /),
    ITSELF,
  ]);
});
