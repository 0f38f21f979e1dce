package rules.iam["permissions-boundary_test"]

import data.kit.testing
import data.rules.iam["permissions-boundary"] as rule

_role(attributes) := testing.resource("aws_iam_role", "r", attributes)

_grants(action, denied) := testing.attached(
	testing.document("identity", testing.resource("aws_iam_policy", "p", {}), [{"grants": [{
		"action": action,
		"via": "exact",
		"resources": "some",
		"denied": denied,
	}]}]),
	_role({}),
)

test_denied[note] if {
	some note, action in {"databases": "rds:ModifyDBCluster", "policies": "iam:PutRolePolicy"}
	document := testing.with_documents([_role({})], [_grants(action, "no")])
	count(rule.deny) == 1 with input as document
	count(rule.undecided) == 0 with input as document
}

test_passes[note] if {
	some note, parts in {
		"with a boundary": [_role({"permissions_boundary": "arn:aws:iam::1:policy/b"}), _grants("rds:ModifyDBCluster", "no")],
		"with one of the files": [
			testing.with_computed(_role({}), "permissions_boundary", "aws_iam_policy.b.arn"),
			_grants("rds:ModifyDBCluster", "no"),
		],
		"reads": [_role({}), _grants("rds:DownloadDBLogFilePortion", "no")],
		"logs in": [_role({}), _grants("rds-db:connect", "no")],
		"denied": [_role({}), _grants("rds:ModifyDBCluster", "yes")],
	}
	document := testing.with_documents([parts[0]], [parts[1]])
	count(rule.examined) == 1 with input as document
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}

test_undecided[note] if {
	some note, parts in {
		"boundary": [_role({"permissions_boundary": "?var.boundary has no value"}), _grants("rds:ModifyDBCluster", "no")],
		"policy": [_role({}), object.union(_grants("rds-db:connect", "no"), {"unknown": "var.policy has no value"})],
	}
	document := testing.with_documents([parts[0]], [parts[1]])
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}
