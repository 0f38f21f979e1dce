import type { PolicyKind } from "../graph/document.js";

/** An attribute that holds a policy document. */
export interface PolicyAttribute {
  /** Dotted path; lists on the way (nested blocks) stand for each of their items. */
  readonly path: string;
  readonly kind: PolicyKind;
  /** Links of the holder to the identities that have the policy. */
  readonly principals?: readonly string[];
  /** The policy is the holder's own. */
  readonly isOwn?: boolean;
}

const resource = (path: string): readonly PolicyAttribute[] => [{ path, kind: "resource" }];
const identity = (path: string, ...principals: readonly string[]): PolicyAttribute => ({
  path,
  kind: "identity",
  principals,
});
const inline: PolicyAttribute = { path: "inline_policy.policy", kind: "identity", isOwn: true };

/**
 * Where resources hold policy documents, in the vocabulary of the Terraform AWS provider
 * (https://registry.terraform.io/providers/hashicorp/aws/latest/docs).
 */
export const POLICY_ATTRIBUTES: Readonly<Record<string, readonly PolicyAttribute[]>> = {
  aws_iam_policy: [identity("policy", "roles", "users", "groups", "attached_to")],
  aws_iam_role: [{ path: "assume_role_policy", kind: "trust", isOwn: true }, inline],
  aws_iam_user: [inline],
  aws_iam_group: [inline],
  aws_iam_role_policy: [identity("policy", "role")],
  aws_iam_user_policy: [identity("policy", "user")],
  aws_iam_group_policy: [identity("policy", "group")],
  aws_ssoadmin_permission_set: [{ path: "inline_policy", kind: "identity", isOwn: true }],
  aws_ssoadmin_permission_set_inline_policy: [identity("inline_policy", "permission_set")],

  aws_organizations_policy: [{ path: "content", kind: "service_control" }],

  aws_backup_vault_policy: resource("policy"),
  aws_cloudwatch_event_bus_policy: resource("policy"),
  aws_cloudwatch_log_resource_policy: resource("policy_document"),
  aws_dynamodb_resource_policy: resource("policy"),
  aws_ecr_repository_policy: resource("policy"),
  aws_efs_file_system_policy: resource("policy"),
  aws_glue_resource_policy: resource("policy"),
  aws_kms_external_key: resource("policy"),
  aws_kms_key: resource("policy"),
  aws_kms_key_policy: resource("policy"),
  aws_kms_replica_key: resource("policy"),
  aws_opensearch_domain: resource("access_policies"),
  aws_opensearch_domain_policy: resource("access_policies"),
  aws_redshift_resource_policy: resource("policy"),
  aws_s3_access_point: resource("policy"),
  aws_s3_bucket: resource("policy"),
  aws_s3_bucket_policy: resource("policy"),
  aws_secretsmanager_secret: resource("policy"),
  aws_secretsmanager_secret_policy: resource("policy"),
  aws_sns_topic: resource("policy"),
  aws_sns_topic_policy: resource("policy"),
  aws_sqs_queue: resource("policy"),
  aws_sqs_queue_policy: resource("policy"),
  aws_vpc_endpoint: resource("policy"),
  aws_vpc_endpoint_policy: resource("policy"),
};

/** Attributes that attach a managed policy by its ARN, and the links to whom. */
export const ATTACHING_ATTRIBUTES: Readonly<Record<string, readonly PolicyAttribute[]>> = {
  aws_iam_role_policy_attachment: [identity("policy_arn", "role")],
  aws_iam_user_policy_attachment: [identity("policy_arn", "user")],
  aws_iam_group_policy_attachment: [identity("policy_arn", "group")],
  aws_iam_policy_attachment: [identity("policy_arn", "roles", "users", "groups")],
  aws_iam_role_policy_attachments_exclusive: [identity("policy_arns", "role")],
  aws_iam_role: [{ path: "managed_policy_arns", kind: "identity", isOwn: true }],
  aws_iam_user: [{ path: "managed_policy_arns", kind: "identity", isOwn: true }],
  aws_iam_group: [{ path: "managed_policy_arns", kind: "identity", isOwn: true }],
  aws_ssoadmin_managed_policy_attachment: [identity("managed_policy_arn", "permission_set")],
  aws_ssoadmin_permission_set: [{ path: "managed_policies", kind: "identity", isOwn: true }],
};

/** The data source that only puts a document together for others, and its attributes that take others in. */
export const DOCUMENT_SOURCE = {
  type: "aws_iam_policy_document",
  path: "json",
  sources: ["source_policy_documents", "override_policy_documents", "source_json", "override_json"],
} as const;

/** A policy file of a tree. */
export const POLICY_FILE = { type: "iam_policy_document", path: "policy", kind: "kind" } as const;
