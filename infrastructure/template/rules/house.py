"""The house's own rules for cfn-lint. They see the template as SAM has translated it: what is really deployed.

E9001 no star among actions or resources, but where the service knows none narrower
E9002 a stream mapping loses nothing and never blocks for ever
E9003 a schedule says its zone and what happens when it fails
E9004 a table can be brought back
E9005 a bucket is closed, encrypted, versioned (or says why not) and speaks TLS only
E9006 a function's logs end, and its trace is there
E9007 a function that is called asynchronously keeps what it could not work off
E9008 a route that needs a token needs a scope of our resource server, which the pages' client may ask for
Each has its bad case in bad.yaml, which must fail.
"""
from cfnlint.rules import CloudFormationLintRule, RuleMatch

# Actions that AWS defines without a resource, or whose resource is the address written to.
WITHOUT_RESOURCE = {"xray:PutTraceSegments", "xray:PutTelemetryRecords", "ses:SendRawEmail"}
ASYNCHRONOUS = {"scheduler.amazonaws.com", "events.amazonaws.com", "s3.amazonaws.com"}


def listed(value):
    return value if isinstance(value, list) else [value]


class HouseRule(CloudFormationLintRule):
    """A rule on the resources of one kind; cfn-lint takes this class for a rule, too, which finds nothing."""

    source_url = "https://docs.aws.amazon.com/wellarchitected/latest/serverless-applications-lens/"
    tags = ["house"]
    kind = None

    def match(self, cfn):
        if self.kind is None:
            return []
        return [
            RuleMatch(["Resources", name], f"{name}: {message}")
            for name, resource in cfn.get_resources(self.kind).items()
            for message in self.faults(cfn, name, resource.get("Properties") or {}, resource)
        ]


class NoStars(HouseRule):
    id = "E9001"
    shortdesc = "Least privilege"
    description = "A statement that allows something names actions and resources"
    kind = "AWS::IAM::Role"

    def faults(self, cfn, name, properties, resource):
        for policy in properties.get("Policies", []):
            if "Fn::If" in policy:
                continue
            for statement in listed(policy.get("PolicyDocument", {}).get("Statement", [])):
                actions = listed(statement.get("Action", []))
                if statement.get("Effect") != "Allow":
                    continue
                if any(isinstance(action, str) and "*" in action for action in actions):
                    yield f"star among the actions {actions}"
                if "*" in listed(statement.get("Resource", [])) and not set(actions) <= WITHOUT_RESOURCE:
                    yield f"star as resource of {actions}"
                if "ses:SendRawEmail" in actions and "Condition" not in statement:
                    yield "may send mail from any address"


class StreamMappings(HouseRule):
    id = "E9002"
    shortdesc = "Stream mappings end"
    description = "Partial failures, bisecting, finite retries and age, a queue for failures and a filter"
    kind = "AWS::Lambda::EventSourceMapping"

    def faults(self, cfn, name, properties, resource):
        if properties.get("BisectBatchOnFunctionError") is not True:
            yield "does not bisect a batch"
        if properties.get("FunctionResponseTypes") != ["ReportBatchItemFailures"]:
            yield "does not report single failures"
        for bound in ("MaximumRetryAttempts", "MaximumRecordAgeInSeconds"):
            if int(properties.get(bound, -1)) < 0:
                yield f"has no {bound}"
        if "OnFailure" not in properties.get("DestinationConfig", {}):
            yield "drops what fails for good"
        if not properties.get("FilterCriteria"):
            yield "has no filter"


class Schedules(HouseRule):
    id = "E9003"
    shortdesc = "Schedules say their zone"
    description = "Zone of the province, retries, dead-letter queue"
    kind = "AWS::Scheduler::Schedule"

    def faults(self, cfn, name, properties, resource):
        if properties.get("ScheduleExpressionTimezone") != "Asia/Ho_Chi_Minh":
            yield "is not in the zone of the province"
        target = properties.get("Target", {})
        for part in ("RetryPolicy", "DeadLetterConfig"):
            if part not in target:
                yield f"has no {part}"


class Tables(HouseRule):
    id = "E9004"
    shortdesc = "Tables can be brought back"
    description = "Point-in-time recovery (or a written reason against it), encryption, kept when the stack goes"
    kind = "AWS::DynamoDB::Table"

    def faults(self, cfn, name, properties, resource):
        reason = resource.get("Metadata", {}).get("ParIndex", {}).get("NoPointInTimeRecovery")
        recovery = properties.get("PointInTimeRecoverySpecification", {}).get("PointInTimeRecoveryEnabled")
        if recovery is not True and not reason:
            yield "has neither point-in-time recovery nor a reason against it"
        if properties.get("SSESpecification", {}).get("SSEEnabled") is not True:
            yield "is not encrypted by a KMS key"
        if "DeletionProtectionEnabled" not in properties:
            yield "says nothing of deletion protection"
        for policy in ("DeletionPolicy", "UpdateReplacePolicy"):
            if resource.get(policy) != "Retain":
                yield f"{policy} is not Retain"


class Buckets(HouseRule):
    id = "E9005"
    shortdesc = "Buckets are closed"
    description = "No public access, encryption, versions, TLS only, kept when the stack goes"
    kind = "AWS::S3::Bucket"

    def faults(self, cfn, name, properties, resource):
        block = properties.get("PublicAccessBlockConfiguration", {})
        for part in ("BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"):
            if block.get(part) is not True:
                yield f"{part} is not on"
        if not properties.get("BucketEncryption"):
            yield "is not encrypted"
        reason = resource.get("Metadata", {}).get("ParIndex", {}).get("NoVersions")
        if properties.get("VersioningConfiguration", {}).get("Status") != "Enabled" and not reason:
            yield "has neither versions nor a reason against them"
        if not properties.get("LifecycleConfiguration"):
            yield "has no lifecycle"
        if not any(self.refuses_plain(policy, name) for policy in cfn.get_resources("AWS::S3::BucketPolicy").values()):
            yield "answers without TLS"
        if resource.get("DeletionPolicy") != "Retain":
            yield "DeletionPolicy is not Retain"

    @staticmethod
    def refuses_plain(policy, bucket):
        properties = policy.get("Properties", {})
        return properties.get("Bucket") == {"Ref": bucket} and any(
            statement.get("Effect") == "Deny"
            and statement.get("Condition", {}).get("Bool", {}).get("aws:SecureTransport") == "false"
            for statement in properties.get("PolicyDocument", {}).get("Statement", [])
        )


class Functions(HouseRule):
    id = "E9006"
    shortdesc = "Functions can be followed"
    description = "JSON logs in a group with an end, active tracing, Java 25"
    kind = "AWS::Lambda::Function"

    def faults(self, cfn, name, properties, resource):
        logging = properties.get("LoggingConfig", {})
        if logging.get("LogFormat") != "JSON":
            yield "does not log as JSON"
        group = logging.get("LogGroup", {}).get("Ref")
        kept = cfn.get_resources("AWS::Logs::LogGroup").get(group, {}).get("Properties", {})
        if not kept.get("RetentionInDays"):
            yield "logs into a group without an end"
        if properties.get("TracingConfig", {}).get("Mode") != "Active":
            yield "is not traced"
        if properties.get("Runtime") != "java25":
            yield f"runs on {properties.get('Runtime')}"


class Asynchronous(HouseRule):
    id = "E9007"
    shortdesc = "Nothing asynchronous is dropped"
    description = "Functions called by schedules, rules and buckets have an on-failure destination"
    kind = "AWS::Lambda::Function"

    def faults(self, cfn, name, properties, resource):
        if not self.is_called(cfn, name):
            return
        for config in cfn.get_resources("AWS::Lambda::EventInvokeConfig").values():
            settings = config.get("Properties", {})
            if settings.get("FunctionName") == {"Ref": name}:
                if "OnFailure" in settings.get("DestinationConfig", {}):
                    return
        yield "is called asynchronously and drops what fails for good"

    @staticmethod
    def is_called(cfn, name):
        permissions = cfn.get_resources("AWS::Lambda::Permission").values()
        schedules = cfn.get_resources("AWS::Scheduler::Schedule").values()
        return any(
            permission["Properties"].get("Principal") in ASYNCHRONOUS
            and name in (str(permission["Properties"].get("FunctionName")))
            for permission in permissions
        ) or any(name in str(schedule["Properties"].get("Target", {}).get("Arn")) for schedule in schedules)


class Scopes(HouseRule):
    id = "E9008"
    shortdesc = "Routes name their scope"
    description = "A route with an authorizer names one scope, which the resource server has and a client may ask for"
    kind = "AWS::ApiGatewayV2::Api"

    def faults(self, cfn, name, properties, resource):
        there = {
            f"{server['Properties']['Identifier']}/{scope['ScopeName']}"
            for server in cfn.get_resources("AWS::Cognito::UserPoolResourceServer").values()
            for scope in server["Properties"].get("Scopes", [])
        }
        asked = {
            scope
            for client in cfn.get_resources("AWS::Cognito::UserPoolClient").values()
            for scope in client["Properties"].get("AllowedOAuthScopes", [])
        }
        needed = set()
        for path, methods in properties.get("Body", {}).get("paths", {}).items():
            for method, operation in methods.items():
                for ways in operation.get("security", []):
                    for authorizer, scopes in ways.items():
                        if authorizer == "NONE":
                            continue
                        needed.update(scopes)
                        if len(scopes) != 1 or scopes[0] not in there:
                            yield f"{method} {path} needs {scopes or 'no scope'}"
        for scope in sorted((there - needed) | (there - asked)):
            yield f"{scope} is of no route, or no client may ask for it"
