# METADATA
# title: Nobody is told when access to databases is changed
# description: >-
#   A trail records who opened a security group, widened a policy or shared a snapshot. Whoever reads it only after the
#   incident learns of it only then.
# related_resources:
#   - ref: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/logging-using-cloudtrail.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation: >-
#     Add metric filters with alarms on the log group of the trail, or EventBridge rules, for events such as
#     PutRolePolicy, AuthorizeSecurityGroupIngress and ModifyDBSnapshotAttribute.
#   resources: [aws_cloudtrail]
#   joins: [aws_cloudwatch_log_metric_filter, aws_cloudwatch_event_rule]
#   opt_in: true
#   aliases:
#     cis: ["aws-5.0:4.4", "aws-5.0:4.10"]
#     kics: [eaaba502, "4beaf898"]
#     trivy: [AWS-0150, AWS-0156]
#     control: [MON-11]
package rules.monitoring["change-alarms"]

import data.kit.attribute
import data.kit.finding

# METADATA
# description: no filter or rule in the files is for some of the changes
# scope: rule
deny contains finding.about(trail, [], message) if {
	some trail in _trails
	missing := _missing(trail)
	count(missing) > 0
	count(_doubts(trail)) == 0
	message := $"No alarm or rule of EventBridge tells of changes to {concat(", ", missing)}, which {trail.address} records"
}

undecided contains finding.undecided_at(trail, [], doubt.resource, doubt.path) if {
	some trail in _trails
	count(_missing(trail)) > 0
	some doubt in _doubts(trail)
}

examined contains finding.examined(trail) if some trail in _trails

_missing(trail) := [title |
	some title in sort(object.keys(_events))
	every text in _texts(trail) { not _names_any(text, _events[title]) }
]

_names_any(text, events) if {
	some event in events
	contains(text, event)
}

# Names of events in CloudTrail; one of them is enough.
_events := {
	"database snapshots and settings": {
		"modifydbinstance",
		"modifydbcluster",
		"modifydbsnapshotattribute",
		"modifydbclustersnapshotattribute",
	},
	"IAM policies": {
		"attachgrouppolicy",
		"attachrolepolicy",
		"attachuserpolicy",
		"createpolicyversion",
		"putgrouppolicy",
		"putrolepolicy",
		"putuserpolicy",
	},
	"security groups": {"authorizesecuritygroupingress", "modifysecuritygrouprules"},
}

# Patterns of the stack, in lower case.
_texts(trail) := {lower(text) |
	some entry in _patterns
	entry.resource.stack == trail.stack
	text := attribute.text(entry.resource, entry.path)
}

_doubts(trail) := [entry |
	some entry in _patterns
	entry.resource.stack == trail.stack
	attribute.is_unknown(entry.resource, entry.path)
]

_patterns contains {"resource": filter, "path": ["pattern"]} if {
	some filter in input.resources.aws_cloudwatch_log_metric_filter
}

_patterns contains {"resource": event_rule, "path": ["event_pattern"]} if {
	some event_rule in input.resources.aws_cloudwatch_event_rule
}

_trails[id] := trail if {
	some id, trail in input.resources.aws_cloudtrail
	trail.mode == "managed"
}
