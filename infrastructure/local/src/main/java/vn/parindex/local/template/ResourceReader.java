package vn.parindex.local.template;

import java.util.List;
import java.util.Optional;

/** Reads the resources that hold state or let people in. */
final class ResourceReader {
  private final Resolver resolver;

  ResourceReader(Resolver resolver) {
    this.resolver = resolver;
  }

  Template.Table table(String id, Section resource) {
    Section properties = resource.section("Properties");
    // Capacity, backup, encryption and expiry of items have no part here.
    properties.ignoring("TableName", "BillingMode", "TimeToLiveSpecification", "Tags");
    properties.ignoring("PointInTimeRecoverySpecification", "SSESpecification");
    properties.ignoring("DeletionProtectionEnabled");
    List<Template.Attribute> attributes =
        properties.sections("AttributeDefinitions").stream()
            .map(ResourceReader::attribute)
            .toList();
    List<Section> keys = properties.sections("KeySchema");
    Optional<String> view =
        properties.optionalSection("StreamSpecification").map(it -> it.text("StreamViewType"));
    properties.refuseRest();
    return new Template.Table(
        reference(resource, id),
        attributes,
        key(keys, "HASH").orElseThrow(() -> new TemplateRefused(resource.path(), "has no key")),
        key(keys, "RANGE"),
        view);
  }

  private static Template.Attribute attribute(Section attribute) {
    return new Template.Attribute(attribute.text("AttributeName"), attribute.text("AttributeType"));
  }

  private static Optional<String> key(List<Section> schema, String type) {
    return schema.stream()
        .filter(key -> key.text("KeyType").equals(type))
        .map(key -> key.text("AttributeName"))
        .findFirst();
  }

  Template.Bucket bucket(String id, Section resource) {
    Section properties = resource.section("Properties");
    properties.ignoring("BucketName", "PublicAccessBlockConfiguration", "BucketEncryption");
    properties.ignoring("LifecycleConfiguration", "OwnershipControls", "Tags");
    boolean versioned =
        properties
            .optionalSection("VersioningConfiguration")
            .map(it -> it.text("Status").equals("Enabled"))
            .orElse(false);
    Optional<Template.Cors> cors =
        properties.optionalSection("CorsConfiguration").map(CorsReader::read);
    properties.refuseRest();
    return new Template.Bucket(reference(resource, id), versioned, cors);
  }

  Template.Queue queue(String id, Section resource) {
    resource
        .optionalSection("Properties")
        .ifPresent(
            it ->
                it.ignoring("QueueName", "MessageRetentionPeriod", "SqsManagedSseEnabled", "Tags")
                    .refuseRest());
    String url = reference(resource, id);
    return new Template.Queue(url.substring(url.lastIndexOf('/') + 1));
  }

  /** The issuer of the pool's tokens. */
  String userPool(String id, Section resource) {
    Section properties = resource.section("Properties");
    properties.ignoring("UserPoolName", "DeletionProtection", "Policies", "MfaConfiguration");
    properties.ignoring("AdminCreateUserConfig", "AccountRecoverySetting", "UserPoolTier");
    properties.ignoring("EnabledMfas", "UserPoolTags").refuseRest();
    return Names.issuer(reference(resource, id));
  }

  /** The scopes that tokens of the client may hold. */
  List<String> userPoolClient(Section resource) {
    Section properties = resource.section("Properties");
    properties.ignoring("ClientName", "UserPoolId", "PreventUserExistenceErrors");
    properties.ignoring("ExplicitAuthFlows", "AccessTokenValidity", "TokenValidityUnits");
    // The hosted sign-in's; the page here is sent to the local one.
    properties.ignoring("AllowedOAuthFlows", "AllowedOAuthFlowsUserPoolClient");
    properties.ignoring("CallbackURLs", "LogoutURLs", "SupportedIdentityProviders");
    List<String> scopes = properties.texts("AllowedOAuthScopes");
    properties.only("GenerateSecret", false).refuseRest();
    return scopes;
  }

  Template.HttpApi api(String id, Section resource) {
    Section properties = resource.section("Properties");
    properties.ignoring("Description", "Tags", "AccessLogSettings");
    // Throttling is API Gateway's.
    properties.ignoring("DefaultRouteSettings", "RouteSettings");
    properties.only("StageName", "$default");
    Optional<Section> auth = properties.optionalSection("Auth");
    List<Template.Authorizer> authorizers =
        auth.map(it -> it.each("Authorizers", this::authorizer)).orElse(List.of());
    Optional<String> byDefault = auth.flatMap(it -> it.optionalText("DefaultAuthorizer"));
    auth.ifPresent(Section::refuseRest);
    properties.refuseRest();
    return new Template.HttpApi(reference(resource, id), authorizers, byDefault);
  }

  private Template.Authorizer authorizer(Section authorizer) {
    authorizer.only("IdentitySource", "$request.header.Authorization");
    Section jwt = authorizer.section("JwtConfiguration");
    Template.Authorizer read =
        new Template.Authorizer(
            authorizer.path().substring(authorizer.path().lastIndexOf('.') + 1),
            jwt.text("issuer"),
            jwt.texts("audience"));
    jwt.refuseRest();
    authorizer.refuseRest();
    return read;
  }

  private String reference(Section resource, String id) {
    return String.valueOf(resolver.resolve(resource.path(), new Tagged("!Ref", id)));
  }

  static String queueOf(Section destination, String arnKey) {
    destination.only("Type", "SQS");
    String arn = destination.text(arnKey);
    destination.refuseRest();
    return arn;
  }
}
