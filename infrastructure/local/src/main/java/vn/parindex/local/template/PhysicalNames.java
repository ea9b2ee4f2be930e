package vn.parindex.local.template;

import java.util.Locale;
import java.util.Map;

/** What {@code !Ref} and {@code !GetAtt} of a resource give. */
final class PhysicalNames {
  private final Map<?, ?> resources;
  private final Resolver resolver;

  PhysicalNames(Map<?, ?> resources, Resolver resolver) {
    this.resources = resources;
    this.resolver = resolver;
  }

  String reference(String path, String logicalId) {
    Map<?, ?> resource = resource(path, logicalId);
    return switch (String.valueOf(resource.get("Type"))) {
      case "AWS::DynamoDB::Table" -> named(resource, "TableName", logicalId);
      case "AWS::S3::Bucket" -> named(resource, "BucketName", logicalId.toLowerCase(Locale.ROOT));
      case "AWS::SQS::Queue" ->
          "https://sqs."
              + Names.REGION
              + ".amazonaws.com/"
              + Names.ACCOUNT
              + "/"
              + named(resource, "QueueName", logicalId);
      case "AWS::Cognito::UserPool" -> Names.REGION + "_" + logicalId;
      case "AWS::Cognito::UserPoolClient" -> named(resource, "ClientName", logicalId);
      case "AWS::Serverless::HttpApi" -> logicalId.toLowerCase(Locale.ROOT);
      case "AWS::SES::ConfigurationSet" -> named(resource, "Name", logicalId);
      case "AWS::Serverless::Function" -> logicalId;
      default ->
          throw TemplateRefused.notUnderstood(
              path, "!Ref " + logicalId + " of type " + resource.get("Type"));
    };
  }

  String attribute(String path, String logicalId, String attribute) {
    Map<?, ?> resource = resource(path, logicalId);
    String name = logicalId + "." + attribute;
    return switch (resource.get("Type") + "." + attribute) {
      case "AWS::DynamoDB::Table.StreamArn" -> Names.streamArn(reference(path, logicalId));
      case "AWS::DynamoDB::Table.Arn" ->
          Names.arn("dynamodb", "table/" + reference(path, logicalId));
      case "AWS::S3::Bucket.Arn" -> Names.arn("s3", reference(path, logicalId));
      case "AWS::SQS::Queue.Arn" -> Names.arn("sqs", named(resource, "QueueName", logicalId));
      case "AWS::Serverless::Function.Arn" -> Names.functionArn(logicalId);
      default -> throw TemplateRefused.notUnderstood(path, "!GetAtt " + name);
    };
  }

  private Map<?, ?> resource(String path, String logicalId) {
    if (resources.get(logicalId) instanceof Map<?, ?> resource) {
      return resource;
    }
    throw new TemplateRefused(path, logicalId + " is neither a parameter nor a resource");
  }

  private String named(Map<?, ?> resource, String property, String fallback) {
    if (resource.get("Properties") instanceof Map<?, ?> properties) {
      Object name = properties.get(property);
      if (name != null) {
        return String.valueOf(resolver.resolve(property, name));
      }
    }
    return fallback;
  }
}
