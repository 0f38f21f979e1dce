/**
 * Cut by scripts/serverless-data.js from aws-sam-translator 1.110.0 (Apache-2.0, see NOTICE); not written by hand.
 */
import type { ConnectorProfile, ConnectorResource } from "./connector-profile.js";

/** By the types of source and destination. */
export const CONNECTOR_PROFILES: Readonly<Record<string, Readonly<Record<string, ConnectorProfile>>>> = {
  "AWS::DynamoDB::Table": {
    "AWS::Lambda::Function": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Destination",
      grants: {
        Read: {
          Statement: [
            {
              Effect: "Allow",
              Action: [
                "dynamodb:DescribeStream",
                "dynamodb:GetRecords",
                "dynamodb:GetShardIterator",
                "dynamodb:ListStreams",
              ],
              Resource: ["%{Source.Arn}/stream/*"],
            },
          ],
        },
      },
    },
  },
  "AWS::Events::Rule": {
    "AWS::SNS::Topic": {
      makes: "AWS_SNS_TOPIC_POLICY",
      of: "Destination",
      grants: {
        Write: {
          Statement: [
            {
              Effect: "Allow",
              Principal: { Service: "events.amazonaws.com" },
              Resource: "%{Destination.Arn}",
              Action: "sns:Publish",
              Condition: { ArnEquals: { "aws:SourceArn": "%{Source.Arn}" } },
            },
          ],
        },
      },
    },
    "AWS::Events::EventBus": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Write: { Statement: [{ Effect: "Allow", Action: ["events:PutEvents"], Resource: ["%{Destination.Arn}"] }] },
      },
    },
    "AWS::StepFunctions::StateMachine": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Write: {
          Statement: [{ Effect: "Allow", Action: ["states:StartExecution"], Resource: ["%{Destination.Arn}"] }],
        },
      },
    },
    "AWS::Lambda::Function": {
      makes: "AWS_LAMBDA_PERMISSION",
      of: "Destination",
      grants: {
        Write: { Action: "lambda:InvokeFunction", Principal: "events.amazonaws.com", SourceArn: "%{Source.Arn}" },
      },
    },
    "AWS::SQS::Queue": {
      makes: "AWS_SQS_QUEUE_POLICY",
      of: "Destination",
      grants: {
        Write: {
          Statement: [
            {
              Effect: "Allow",
              Principal: { Service: "events.amazonaws.com" },
              Resource: "%{Destination.Arn}",
              Action: "sqs:SendMessage",
              Condition: { ArnEquals: { "aws:SourceArn": "%{Source.Arn}" } },
            },
          ],
        },
      },
    },
  },
  "AWS::Lambda::Function": {
    "AWS::Lambda::Function": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Write: {
          Statement: [
            {
              Effect: "Allow",
              Action: ["lambda:InvokeAsync", "lambda:InvokeFunction"],
              Resource: ["%{Destination.Arn}"],
            },
          ],
        },
      },
    },
    "AWS::S3::Bucket": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Read: {
          Statement: [
            {
              Effect: "Allow",
              Action: [
                "s3:GetObject",
                "s3:GetObjectAcl",
                "s3:GetObjectLegalHold",
                "s3:GetObjectRetention",
                "s3:GetObjectTorrent",
                "s3:GetObjectVersion",
                "s3:GetObjectVersionAcl",
                "s3:GetObjectVersionForReplication",
                "s3:GetObjectVersionTorrent",
                "s3:ListBucket",
                "s3:ListBucketMultipartUploads",
                "s3:ListBucketVersions",
                "s3:ListMultipartUploadParts",
              ],
              Resource: ["%{Destination.Arn}", "%{Destination.Arn}/*"],
            },
          ],
        },
        Write: {
          Statement: [
            {
              Effect: "Allow",
              Action: [
                "s3:AbortMultipartUpload",
                "s3:DeleteObject",
                "s3:DeleteObjectVersion",
                "s3:PutObject",
                "s3:PutObjectLegalHold",
                "s3:PutObjectRetention",
                "s3:RestoreObject",
              ],
              Resource: ["%{Destination.Arn}", "%{Destination.Arn}/*"],
            },
          ],
        },
      },
    },
    "AWS::DynamoDB::Table": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Read: {
          Statement: [
            {
              Effect: "Allow",
              Action: [
                "dynamodb:GetItem",
                "dynamodb:Query",
                "dynamodb:Scan",
                "dynamodb:BatchGetItem",
                "dynamodb:ConditionCheckItem",
                "dynamodb:PartiQLSelect",
              ],
              Resource: ["%{Destination.Arn}", "%{Destination.Arn}/index/*"],
            },
          ],
        },
        Write: {
          Statement: [
            {
              Effect: "Allow",
              Action: [
                "dynamodb:PutItem",
                "dynamodb:UpdateItem",
                "dynamodb:DeleteItem",
                "dynamodb:BatchWriteItem",
                "dynamodb:PartiQLDelete",
                "dynamodb:PartiQLInsert",
                "dynamodb:PartiQLUpdate",
              ],
              Resource: ["%{Destination.Arn}", "%{Destination.Arn}/index/*"],
            },
          ],
        },
      },
    },
    "AWS::SQS::Queue": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Read: {
          Statement: [
            {
              Effect: "Allow",
              Action: ["sqs:ReceiveMessage", "sqs:GetQueueAttributes"],
              Resource: ["%{Destination.Arn}"],
            },
          ],
        },
        Write: {
          Statement: [
            {
              Effect: "Allow",
              Action: ["sqs:DeleteMessage", "sqs:SendMessage", "sqs:ChangeMessageVisibility", "sqs:PurgeQueue"],
              Resource: ["%{Destination.Arn}"],
            },
          ],
        },
      },
    },
    "AWS::SNS::Topic": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Write: { Statement: [{ Effect: "Allow", Action: ["sns:Publish"], Resource: ["%{Destination.Arn}"] }] },
      },
    },
    "AWS::StepFunctions::StateMachine": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Write: {
          Statement: [
            {
              Effect: "Allow",
              Action: ["states:StartExecution", "states:StartSyncExecution"],
              Resource: ["%{Destination.Arn}"],
            },
            {
              Effect: "Allow",
              Action: ["states:StopExecution"],
              Resource: [
                "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:%{Destination.Name}:*",
              ],
            },
          ],
        },
        Read: {
          Statement: [
            {
              Effect: "Allow",
              Action: ["states:DescribeStateMachine", "states:ListExecutions"],
              Resource: ["%{Destination.Arn}"],
            },
            {
              Effect: "Allow",
              Action: [
                "states:DescribeExecution",
                "states:DescribeStateMachineForExecution",
                "states:GetExecutionHistory",
              ],
              Resource: [
                "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:%{Destination.Name}:*",
              ],
            },
          ],
        },
      },
    },
    "AWS::Events::EventBus": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Write: { Statement: [{ Effect: "Allow", Action: ["events:PutEvents"], Resource: ["%{Destination.Arn}"] }] },
      },
    },
    "AWS::Location::PlaceIndex": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Read: {
          Statement: [
            {
              Effect: "Allow",
              Action: [
                "geo:DescribePlaceIndex",
                "geo:GetPlace",
                "geo:SearchPlaceIndexForPosition",
                "geo:SearchPlaceIndexForSuggestions",
                "geo:SearchPlaceIndexForText",
              ],
              Resource: ["%{Destination.Arn}"],
            },
          ],
        },
      },
    },
  },
  "AWS::ApiGatewayV2::Api": {
    "AWS::Lambda::Function": {
      makes: "AWS_LAMBDA_PERMISSION",
      of: "Destination",
      grants: {
        Write: {
          Action: "lambda:InvokeFunction",
          Principal: "apigateway.amazonaws.com",
          SourceArn:
            "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:%{Source.ResourceId}/%{Source.Qualifier}",
        },
      },
    },
  },
  "AWS::ApiGateway::RestApi": {
    "AWS::Lambda::Function": {
      makes: "AWS_LAMBDA_PERMISSION",
      of: "Destination",
      grants: {
        Write: {
          Action: "lambda:InvokeFunction",
          Principal: "apigateway.amazonaws.com",
          SourceArn:
            "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:%{Source.ResourceId}/%{Source.Qualifier}",
        },
      },
    },
  },
  "AWS::SNS::Topic": {
    "AWS::SQS::Queue": {
      makes: "AWS_SQS_QUEUE_POLICY",
      of: "Destination",
      grants: {
        Write: {
          Statement: [
            {
              Effect: "Allow",
              Principal: { Service: "sns.amazonaws.com" },
              Resource: "%{Destination.Arn}",
              Action: "sqs:SendMessage",
              Condition: { ArnEquals: { "aws:SourceArn": "%{Source.Arn}" } },
            },
          ],
        },
      },
    },
    "AWS::Lambda::Function": {
      makes: "AWS_LAMBDA_PERMISSION",
      of: "Destination",
      grants: {
        Write: { Action: "lambda:InvokeFunction", Principal: "sns.amazonaws.com", SourceArn: "%{Source.Arn}" },
      },
    },
  },
  "AWS::SQS::Queue": {
    "AWS::Lambda::Function": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Destination",
      combinations: [["Read", "Write"]],
      grants: {
        Write: { Statement: [{ Effect: "Allow", Action: ["sqs:DeleteMessage"], Resource: ["%{Source.Arn}"] }] },
        Read: {
          Statement: [
            { Effect: "Allow", Action: ["sqs:ReceiveMessage", "sqs:GetQueueAttributes"], Resource: ["%{Source.Arn}"] },
          ],
        },
      },
    },
  },
  "AWS::S3::Bucket": {
    "AWS::Lambda::Function": {
      makes: "AWS_LAMBDA_PERMISSION",
      of: "Destination",
      grants: {
        Write: {
          Action: "lambda:InvokeFunction",
          Principal: "s3.amazonaws.com",
          SourceArn: "%{Source.Arn}",
          SourceAccount: "${AWS::AccountId}",
        },
      },
    },
  },
  "AWS::StepFunctions::StateMachine": {
    "AWS::Lambda::Function": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Write: {
          Statement: [
            {
              Effect: "Allow",
              Action: ["lambda:InvokeAsync", "lambda:InvokeFunction"],
              Resource: ["%{Destination.Arn}"],
            },
          ],
        },
      },
    },
    "AWS::SNS::Topic": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Write: { Statement: [{ Effect: "Allow", Action: ["sns:Publish"], Resource: ["%{Destination.Arn}"] }] },
      },
    },
    "AWS::SQS::Queue": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Write: { Statement: [{ Effect: "Allow", Action: ["sqs:SendMessage"], Resource: ["%{Destination.Arn}"] }] },
      },
    },
    "AWS::S3::Bucket": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Read: {
          Statement: [
            {
              Effect: "Allow",
              Action: [
                "s3:GetObject",
                "s3:GetObjectAcl",
                "s3:GetObjectLegalHold",
                "s3:GetObjectRetention",
                "s3:GetObjectTorrent",
                "s3:GetObjectVersion",
                "s3:GetObjectVersionAcl",
                "s3:GetObjectVersionForReplication",
                "s3:GetObjectVersionTorrent",
                "s3:ListBucket",
                "s3:ListBucketMultipartUploads",
                "s3:ListBucketVersions",
                "s3:ListMultipartUploadParts",
              ],
              Resource: ["%{Destination.Arn}", "%{Destination.Arn}/*"],
            },
          ],
        },
        Write: {
          Statement: [
            {
              Effect: "Allow",
              Action: [
                "s3:AbortMultipartUpload",
                "s3:DeleteObject",
                "s3:DeleteObjectVersion",
                "s3:PutObject",
                "s3:PutObjectLegalHold",
                "s3:PutObjectRetention",
                "s3:RestoreObject",
              ],
              Resource: ["%{Destination.Arn}", "%{Destination.Arn}/*"],
            },
          ],
        },
      },
    },
    "AWS::DynamoDB::Table": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Read: {
          Statement: [
            {
              Effect: "Allow",
              Action: [
                "dynamodb:GetItem",
                "dynamodb:Query",
                "dynamodb:Scan",
                "dynamodb:BatchGetItem",
                "dynamodb:ConditionCheckItem",
                "dynamodb:PartiQLSelect",
              ],
              Resource: ["%{Destination.Arn}", "%{Destination.Arn}/index/*"],
            },
          ],
        },
        Write: {
          Statement: [
            {
              Effect: "Allow",
              Action: [
                "dynamodb:PutItem",
                "dynamodb:UpdateItem",
                "dynamodb:DeleteItem",
                "dynamodb:BatchWriteItem",
                "dynamodb:PartiQLDelete",
                "dynamodb:PartiQLInsert",
                "dynamodb:PartiQLUpdate",
              ],
              Resource: ["%{Destination.Arn}", "%{Destination.Arn}/index/*"],
            },
          ],
        },
      },
    },
    "AWS::StepFunctions::StateMachine": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      combinations: [["Read"], ["Read", "Write"]],
      grants: {
        Read: {
          Statement: [
            {
              Effect: "Allow",
              Action: ["states:DescribeExecution"],
              Resource: [
                "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:%{Destination.Name}:*",
              ],
            },
            {
              Effect: "Allow",
              Action: ["events:DescribeRule"],
              Resource: [
                "arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule",
              ],
            },
          ],
        },
        Write: {
          Statement: [
            { Effect: "Allow", Action: ["states:StartExecution"], Resource: ["%{Destination.Arn}"] },
            {
              Effect: "Allow",
              Action: ["states:StopExecution"],
              Resource: [
                "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:%{Destination.Name}:*",
              ],
            },
            {
              Effect: "Allow",
              Action: ["events:PutTargets", "events:PutRule"],
              Resource: [
                "arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule",
              ],
            },
          ],
        },
      },
    },
    "AWS::Events::EventBus": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Write: { Statement: [{ Effect: "Allow", Action: ["events:PutEvents"], Resource: ["%{Destination.Arn}"] }] },
      },
    },
  },
  "AWS::AppSync::DataSource": {
    "AWS::DynamoDB::Table": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Read: {
          Statement: [
            {
              Effect: "Allow",
              Action: [
                "dynamodb:GetItem",
                "dynamodb:Query",
                "dynamodb:Scan",
                "dynamodb:BatchGetItem",
                "dynamodb:ConditionCheckItem",
                "dynamodb:PartiQLSelect",
              ],
              Resource: ["%{Destination.Arn}", "%{Destination.Arn}/index/*"],
            },
          ],
        },
        Write: {
          Statement: [
            {
              Effect: "Allow",
              Action: [
                "dynamodb:PutItem",
                "dynamodb:UpdateItem",
                "dynamodb:DeleteItem",
                "dynamodb:BatchWriteItem",
                "dynamodb:PartiQLDelete",
                "dynamodb:PartiQLInsert",
                "dynamodb:PartiQLUpdate",
              ],
              Resource: ["%{Destination.Arn}", "%{Destination.Arn}/index/*"],
            },
          ],
        },
      },
    },
    "AWS::Lambda::Function": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Write: {
          Statement: [
            {
              Effect: "Allow",
              Action: ["lambda:InvokeAsync", "lambda:InvokeFunction"],
              Resource: ["%{Destination.Arn}", "%{Destination.Arn}:*"],
            },
          ],
        },
      },
    },
    "AWS::Events::EventBus": {
      makes: "AWS_IAM_ROLE_MANAGED_POLICY",
      of: "Source",
      grants: {
        Write: { Statement: [{ Effect: "Allow", Action: ["events:PutEvents"], Resource: ["%{Destination.Arn}"] }] },
      },
    },
  },
  "AWS::AppSync::GraphQLApi": {
    "AWS::Lambda::Function": {
      makes: "AWS_LAMBDA_PERMISSION",
      of: "Destination",
      grants: {
        Write: {
          Action: "lambda:InvokeFunction",
          Principal: "appsync.amazonaws.com",
          SourceArn: "arn:${AWS::Partition}:appsync:${AWS::Region}:${AWS::AccountId}:apis/%{Source.ResourceId}",
        },
      },
    },
  },
};

/** What is known of a resource by its type alone. */
export const CONNECTOR_RESOURCES: Readonly<Record<string, ConnectorResource>> = {
  "AWS::Lambda::Function": { role: "Role", gives: { Arn: { "Fn::GetAtt": ["%{logicalId}", "Arn"] } } },
  "AWS::StepFunctions::StateMachine": {
    role: "RoleArn",
    gives: { Arn: { Ref: "%{logicalId}" }, Name: { "Fn::GetAtt": ["%{logicalId}", "Name"] } },
  },
  "AWS::AppSync::GraphQLApi": {
    gives: { Id: { "Fn::GetAtt": ["%{logicalId}", "ApiId"] }, Arn: { Ref: "%{logicalId}" } },
  },
  "AWS::AppSync::DataSource": { role: "ServiceRoleArn", gives: { Arn: { Ref: "%{logicalId}" } } },
  "AWS::Events::Rule": { role: "Targets", gives: { Arn: { "Fn::GetAtt": ["%{logicalId}", "Arn"] } } },
  "AWS::SQS::Queue": { gives: { Arn: { "Fn::GetAtt": ["%{logicalId}", "Arn"] }, Url: { Ref: "%{logicalId}" } } },
  "AWS::SNS::Topic": { gives: { Arn: { Ref: "%{logicalId}" } } },
  "AWS::DynamoDB::Table": { gives: { Arn: { "Fn::GetAtt": ["%{logicalId}", "Arn"] } } },
  "AWS::S3::Bucket": { gives: { Arn: { "Fn::GetAtt": ["%{logicalId}", "Arn"] } } },
  "AWS::Location::PlaceIndex": { gives: { Arn: { "Fn::GetAtt": ["%{logicalId}", "Arn"] } } },
  "AWS::ApiGatewayV2::Api": {
    gives: { Arn: { "Fn::GetAtt": ["%{logicalId}", "Arn"] }, Qualifier: "*", Id: { Ref: "%{logicalId}" } },
  },
  "AWS::ApiGateway::RestApi": {
    gives: { Arn: { "Fn::GetAtt": ["%{logicalId}", "Arn"] }, Qualifier: "*", Id: { Ref: "%{logicalId}" } },
  },
  "AWS::Events::EventBus": { gives: { Arn: { "Fn::GetAtt": ["%{logicalId}", "Arn"] } } },
};
