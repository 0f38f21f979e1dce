import {
  blocks,
  bool,
  members,
  number,
  one,
  policy,
  type Properties,
  tags,
  text,
  texts,
  type TypeEntry,
} from "./shape.js";

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_EC2.html */

const RULE: Properties = {
  CidrIp: one("cidr_blocks"),
  CidrIpv6: one("ipv6_cidr_blocks"),
  Description: text("description"),
  FromPort: number("from_port"),
  IpProtocol: text("protocol"),
  ToPort: number("to_port"),
};

const STANDALONE_RULE: Properties = {
  CidrIp: text("cidr_ipv4"),
  CidrIpv6: text("cidr_ipv6"),
  Description: text("description"),
  FromPort: number("from_port"),
  GroupId: text("security_group_id"),
  IpProtocol: text("ip_protocol"),
  ToPort: number("to_port"),
};

export const NETWORK_TYPES: Readonly<Record<string, TypeEntry>> = {
  "AWS::EC2::VPC": {
    type: "aws_vpc",
    attributes: {
      VpcId: "id",
      DefaultSecurityGroup: "default_security_group_id",
      DefaultNetworkAcl: "default_network_acl_id",
    },
    properties: {
      CidrBlock: text("cidr_block"),
      EnableDnsHostnames: bool("enable_dns_hostnames"),
      EnableDnsSupport: bool("enable_dns_support"),
      InstanceTenancy: text("instance_tenancy"),
      Tags: tags,
    },
  },
  "AWS::EC2::Subnet": {
    type: "aws_subnet",
    attributes: { SubnetId: "id" },
    properties: {
      AvailabilityZone: text("availability_zone"),
      CidrBlock: text("cidr_block"),
      Ipv6CidrBlock: text("ipv6_cidr_block"),
      MapPublicIpOnLaunch: bool("map_public_ip_on_launch"),
      Tags: tags,
      VpcId: text("vpc_id"),
    },
  },
  "AWS::EC2::RouteTable": {
    type: "aws_route_table",
    attributes: { RouteTableId: "id" },
    properties: { Tags: tags, VpcId: text("vpc_id") },
  },
  "AWS::EC2::SubnetRouteTableAssociation": {
    type: "aws_route_table_association",
    properties: { RouteTableId: text("route_table_id"), SubnetId: text("subnet_id") },
  },
  "AWS::EC2::GatewayRouteTableAssociation": {
    type: "aws_route_table_association",
    properties: { RouteTableId: text("route_table_id"), GatewayId: text("gateway_id") },
  },
  "AWS::EC2::Route": {
    type: "aws_route",
    properties: {
      CarrierGatewayId: text("carrier_gateway_id"),
      CoreNetworkArn: text("core_network_arn"),
      DestinationCidrBlock: text("destination_cidr_block"),
      DestinationIpv6CidrBlock: text("destination_ipv6_cidr_block"),
      DestinationPrefixListId: text("destination_prefix_list_id"),
      EgressOnlyInternetGatewayId: text("egress_only_gateway_id"),
      GatewayId: text("gateway_id"),
      LocalGatewayId: text("local_gateway_id"),
      NatGatewayId: text("nat_gateway_id"),
      NetworkInterfaceId: text("network_interface_id"),
      RouteTableId: text("route_table_id"),
      TransitGatewayId: text("transit_gateway_id"),
      VpcEndpointId: text("vpc_endpoint_id"),
      VpcPeeringConnectionId: text("vpc_peering_connection_id"),
    },
  },
  "AWS::EC2::InternetGateway": {
    type: "aws_internet_gateway",
    attributes: { InternetGatewayId: "id" },
    properties: { Tags: tags },
  },
  "AWS::EC2::VPCGatewayAttachment": {
    type: "aws_internet_gateway_attachment",
    properties: {
      InternetGatewayId: text("internet_gateway_id"),
      VpcId: text("vpc_id"),
      VpnGatewayId: text("vpn_gateway_id"),
    },
  },
  "AWS::EC2::VPNGateway": {
    type: "aws_vpn_gateway",
    attributes: { VPNGatewayId: "id" },
    properties: { AmazonSideAsn: text("amazon_side_asn"), Tags: tags },
  },
  "AWS::EC2::VPCEndpoint": {
    type: "aws_vpc_endpoint",
    properties: {
      PolicyDocument: policy("policy"),
      PrivateDnsEnabled: bool("private_dns_enabled"),
      RouteTableIds: texts("route_table_ids"),
      SecurityGroupIds: texts("security_group_ids"),
      ServiceName: text("service_name"),
      SubnetIds: texts("subnet_ids"),
      Tags: tags,
      VpcEndpointType: text("vpc_endpoint_type"),
      VpcId: text("vpc_id"),
    },
  },
  "AWS::EC2::NatGateway": {
    type: "aws_nat_gateway",
    attributes: { NatGatewayId: "id" },
    properties: {
      AllocationId: text("allocation_id"),
      ConnectivityType: text("connectivity_type"),
      SubnetId: text("subnet_id"),
      Tags: tags,
    },
  },
  "AWS::EC2::SecurityGroup": {
    type: "aws_security_group",
    attributes: { GroupId: "id", Id: "id" },
    others: [],
    properties: {
      GroupDescription: text("description"),
      GroupName: text("name"),
      SecurityGroupEgress: blocks("egress", {
        ...RULE,
        DestinationPrefixListId: one("prefix_list_ids"),
        DestinationSecurityGroupId: one("security_groups"),
      }),
      SecurityGroupIngress: blocks("ingress", {
        ...RULE,
        SourcePrefixListId: one("prefix_list_ids"),
        SourceSecurityGroupId: one("security_groups"),
        SourceSecurityGroupName: one("security_groups"),
      }),
      Tags: tags,
      VpcId: text("vpc_id"),
    },
  },
  "AWS::EC2::SecurityGroupIngress": {
    type: "aws_vpc_security_group_ingress_rule",
    others: ["SourceSecurityGroupOwnerId"],
    properties: {
      ...STANDALONE_RULE,
      GroupName: text("security_group_id"),
      SourcePrefixListId: text("prefix_list_id"),
      SourceSecurityGroupId: text("referenced_security_group_id"),
      SourceSecurityGroupName: text("referenced_security_group_id"),
    },
  },
  "AWS::EC2::SecurityGroupEgress": {
    type: "aws_vpc_security_group_egress_rule",
    others: [],
    properties: {
      ...STANDALONE_RULE,
      DestinationPrefixListId: text("prefix_list_id"),
      DestinationSecurityGroupId: text("referenced_security_group_id"),
    },
  },
  "AWS::EC2::PrefixList": {
    type: "aws_ec2_managed_prefix_list",
    attributes: { PrefixListId: "id" },
    properties: {
      AddressFamily: text("address_family"),
      Entries: blocks("entry", { Cidr: text("cidr"), Description: text("description") }),
      MaxEntries: number("max_entries"),
      PrefixListName: text("name"),
      Tags: tags,
    },
  },
  "AWS::EC2::NetworkAcl": {
    type: "aws_network_acl",
    properties: { Tags: tags, VpcId: text("vpc_id") },
  },
  "AWS::EC2::NetworkAclEntry": {
    type: "aws_network_acl_rule",
    properties: {
      CidrBlock: text("cidr_block"),
      Egress: bool("egress"),
      Icmp: members({ Code: number("icmp_code"), Type: number("icmp_type") }),
      Ipv6CidrBlock: text("ipv6_cidr_block"),
      NetworkAclId: text("network_acl_id"),
      PortRange: members({ From: number("from_port"), To: number("to_port") }),
      Protocol: text("protocol"),
      RuleAction: text("rule_action"),
      RuleNumber: number("rule_number"),
    },
  },
  "AWS::EC2::SubnetNetworkAclAssociation": {
    type: "aws_network_acl_association",
    properties: { NetworkAclId: text("network_acl_id"), SubnetId: text("subnet_id") },
  },
  "AWS::EC2::VPCPeeringConnection": {
    type: "aws_vpc_peering_connection",
    properties: {
      PeerOwnerId: text("peer_owner_id"),
      PeerRegion: text("peer_region"),
      PeerVpcId: text("peer_vpc_id"),
      Tags: tags,
      VpcId: text("vpc_id"),
    },
  },
  "AWS::EC2::VPCEndpointService": {
    type: "aws_vpc_endpoint_service",
    properties: {
      AcceptanceRequired: bool("acceptance_required"),
      GatewayLoadBalancerArns: texts("gateway_load_balancer_arns"),
      NetworkLoadBalancerArns: texts("network_load_balancer_arns"),
      Tags: tags,
    },
  },
  "AWS::EC2::FlowLog": {
    type: "aws_flow_log",
    properties: {
      DeliverLogsPermissionArn: text("iam_role_arn"),
      LogDestination: text("log_destination"),
      LogDestinationType: text("log_destination_type"),
      LogGroupName: text("log_group_name"),
      MaxAggregationInterval: number("max_aggregation_interval"),
      // The id of a VPC, unless ResourceType says of a subnet or an interface.
      ResourceId: text("vpc_id"),
      Tags: tags,
      TrafficType: text("traffic_type"),
    },
  },
  "AWS::EC2::Instance": {
    type: "aws_instance",
    attributes: { InstanceId: "id", PrivateIp: "private_ip", PublicIp: "public_ip" },
    properties: {
      IamInstanceProfile: text("iam_instance_profile"),
      ImageId: text("ami"),
      InstanceType: text("instance_type"),
      KeyName: text("key_name"),
      SecurityGroupIds: texts("vpc_security_group_ids"),
      SecurityGroups: texts("security_groups"),
      SubnetId: text("subnet_id"),
      Tags: tags,
      UserData: text("user_data_base64"),
    },
  },
};
