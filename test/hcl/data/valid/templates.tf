resource "aws_iam_role_policy" "a" {
  name   = "rds-${var.env}-${each.key}"
  escape = "tab\t quote\" backslash\\ é \u00e9 \U0001F600 $${literal} %%{literal} $ $$ % %% 100%"
  nested = "${"inner ${"innermost ${1 + 1}"} }"} ${upper("x")}"
  object = "${{ a = "}" }.a}"
  spread = "${
    var.a
  }"
  list = join(",", [for s in var.list : "%{if s.public}public%{else}private%{endif}:${s.name}"])
  trim = "  ${~ var.a ~}  b  %{~ if var.c ~}  c  %{~ endif ~}  "

  policy = <<EOF
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": ["rds-db:connect"],
      "Resource": "arn:aws:rds-db:${var.region}:${var.account}:dbuser:${aws_db_instance.a.resource_id}/${"$${aws:username}"}"
    }
  ]
}
EOF

  flush = <<-EOT
    first
      second ${var.a} third
    %{for name in var.names~}
    - ${name}
    %{endfor~}

    EOT is not the end, nor is "EOT" here: \n stays
      $${escaped} and %%{escaped}
    EOT

  trimmed = <<-EOT
    a
    %{~ if var.b }
    b
    %{~ else ~}
    c
    %{ endif ~}
  EOT

  in_call = trimspace(<<-END
    x
    END
  )

  in_list = [<<A
a
A
    , <<-B
      b
      B
  ]

  in_template = "${<<X
in
X
}"
}
