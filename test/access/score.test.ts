import { expect, test } from "vitest";
import { guardsOf, scoreOf, severityOf } from "../../src/access/score.js";
import { DEFAULT_WEIGHTS } from "../../src/access/settings.js";
import { nodeOf } from "./build-hops.js";
import { accessPath, type PathParts } from "./build-paths.js";

const score = (parts: PathParts): number => scoreOf(accessPath(parts), DEFAULT_WEIGHTS);

test("a service that logs in as one user is low", () => {
  expect(score({})).toBe(35);
  expect(severityOf(35, DEFAULT_WEIGHTS)).toBe("low");
});

test("who is exposed more counts for more", () => {
  expect(score({ source: { exposure: "untrusted-account" } })).toBe(75);
  expect(score({ source: { exposure: "public" } })).toBe(90);
});

test("what may be counts for less than what must be", () => {
  expect(score({ source: { exposure: "human" }, certainty: "may" })).toBe(35);
  expect(score({ source: { exposure: "human" } })).toBe(50);
});

test("a login that the database does not take counts for a third", () => {
  expect(score({ source: { exposure: "human" }, capability: { blocked: "iam-auth-off" } })).toBe(15);
});

test("of guards on one key the strongest counts once", () => {
  const { hops, capability } = accessPath({
    capability: {
      guards: [
        { key: "aws:SourceIp", factor: 0.85 },
        { key: "AWS:sourceip", factor: 0.5 },
      ],
    },
  });
  expect(guardsOf(hops, capability)).toEqual([{ key: "AWS:sourceip", factor: 0.5 }]);
});

const tagged = (data: Readonly<Record<string, unknown>>): PathParts => {
  const databaseNode = nodeOf("aws_db_instance.orders", data);
  return { source: { exposure: "human" }, databaseNode };
};

test("tags of the provider say what the data of a database is", () => {
  expect(score(tagged({}))).toBe(50);
  expect(score(tagged({ tags: { team: "orders" }, tags_all: { team: "orders", Data: "PII" } }))).toBe(58);
});

test("a database's own tag counts before the provider's of the same key", () => {
  expect(score(tagged({ tags: { env: "dev" }, tags_all: { env: "prod" } }))).toBe(40);
  expect(score(tagged({ tags: { Env: "dev" }, tags_all: { env: "prod", Env: "dev" } }))).toBe(40);
});
