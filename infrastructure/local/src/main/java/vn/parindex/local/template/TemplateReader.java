package vn.parindex.local.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads an AWS SAM template: exactly the parts that this project's template uses. */
public final class TemplateReader {
  private static final Set<String> SECTIONS =
      Set.of(
          "AWSTemplateFormatVersion",
          "Transform",
          "Description",
          "Metadata",
          "Parameters",
          "Conditions",
          "Globals",
          "Resources",
          "Outputs");

  private final Map<?, ?> tree;
  private final Resolver resolver;

  private TemplateReader(Map<?, ?> tree, Map<String, String> parameters) {
    this.tree = tree;
    this.resolver =
        new Resolver(parameters(parameters), section("Conditions"), section("Resources"));
  }

  /**
   * Reads and resolves a template.
   *
   * @param parameters values of the template's parameters; the others keep their default
   * @throws TemplateRefused if a part is not understood; its message names the part
   */
  public static Template read(Path file, Map<String, String> parameters) throws IOException {
    return new TemplateReader(YamlTree.read(file), parameters).read();
  }

  private Template read() {
    tree.keySet().stream()
        .map(String::valueOf)
        .filter(name -> !SECTIONS.contains(name))
        .forEach(
            name -> {
              throw TemplateRefused.notUnderstood(name, "this section");
            });
    Optional<Template.HttpApi> api = Optional.empty();
    List<String> scopes = new ArrayList<>();
    List<FunctionResource> functions = new ArrayList<>();
    List<Template.Table> tables = new ArrayList<>();
    List<Template.Bucket> buckets = new ArrayList<>();
    List<Template.Queue> queues = new ArrayList<>();
    Map<String, Set<String>> mailEvents = new LinkedHashMap<>();
    Set<String> issuers = new HashSet<>();
    ResourceReader reader = new ResourceReader(resolver);
    MailReader mailReader = new MailReader(resolver);
    FunctionReader functionReader = new FunctionReader(section("Globals"));
    for (Map.Entry<?, ?> entry : section("Resources").entrySet()) {
      String id = String.valueOf(entry.getKey());
      Section resource = resource(id, Objects.requireNonNull(entry.getValue()));
      if (!isThere(resource)) {
        continue;
      }
      switch (resource.text("Type")) {
        case "AWS::Serverless::Function" -> functions.add(functionReader.read(id, resource));
        case "AWS::Serverless::HttpApi" -> api = Optional.of(reader.api(id, resource));
        case "AWS::DynamoDB::Table" -> tables.add(reader.table(id, resource));
        case "AWS::S3::Bucket" -> buckets.add(reader.bucket(id, resource));
        case "AWS::SQS::Queue" -> queues.add(reader.queue(id, resource));
        case "AWS::SES::ConfigurationSet" -> {
          var _ =
              mailEvents.computeIfAbsent(
                  mailReader.configurationSet(id, resource), _ -> new HashSet<>());
        }
        case "AWS::SES::ConfigurationSetEventDestination" -> {
          MailReader.Destination to = mailReader.destination(resource);
          mailEvents
              .computeIfAbsent(to.configurationSet(), _ -> new HashSet<>())
              .addAll(to.events());
        }
        case "AWS::Cognito::UserPool" -> issuers.add(reader.userPool(id, resource));
        case "AWS::Cognito::UserPoolClient" -> scopes.addAll(reader.userPoolClient(resource));
        // The web page's own address; here its files are served beside the API.
        case "AWS::Cognito::UserPoolDomain",
            // Their names are those that routes and client name; cfn-lint compares them.
            "AWS::Cognito::UserPoolResourceServer",
            "AWS::CloudFront::Distribution",
            "AWS::CloudFront::Function",
            "AWS::CloudFront::OriginAccessControl",
            "AWS::CloudFront::ResponseHeadersPolicy" -> {}
        // They watch or guard what runs and change nothing of it.
        case "AWS::Logs::LogGroup",
            "AWS::Logs::MetricFilter",
            "AWS::CloudWatch::Alarm",
            "AWS::CloudWatch::Dashboard",
            "AWS::SNS::Topic",
            "AWS::SNS::Subscription",
            "AWS::S3::BucketPolicy",
            "AWS::GuardDuty::MalwareProtectionPlan",
            "AWS::IAM::Role" -> {}
        case String type ->
            throw TemplateRefused.notUnderstood(resource.path(), "resource type " + type);
      }
    }
    List<Template.ConfigurationSet> sets =
        mailEvents.entrySet().stream()
            .map(set -> new Template.ConfigurationSet(set.getKey(), set.getValue()))
            .toList();
    return Wiring.checked(
        new Template(api, scopes, functions, tables, buckets, queues, sets), issuers);
  }

  private Section resource(String id, Object raw) {
    if (!(raw instanceof Map<?, ?> map)) {
      throw new TemplateRefused("Resources." + id, "is not a map");
    }
    Section resource = new Section("Resources." + id, map, resolver);
    resource.ignoring("Type", "Properties", "Metadata", "DependsOn", "Condition");
    resource.ignoring("DeletionPolicy", "UpdateReplacePolicy").refuseRest();
    return resource;
  }

  private boolean isThere(Section resource) {
    return resource
        .optionalText("Condition")
        .map(name -> resolver.condition(resource.path(), name))
        .orElse(true);
  }

  private Map<String, Object> parameters(Map<String, String> given) {
    Map<String, Object> values = new LinkedHashMap<>();
    section("Parameters")
        .forEach(
            (key, raw) -> {
              String name = String.valueOf(key);
              Object value = given.get(name);
              if (value == null && raw instanceof Map<?, ?> parameter) {
                value = parameter.get("Default");
              }
              if (value == null) {
                throw new TemplateRefused("Parameters." + name, "has no value");
              }
              values.put(name, value);
            });
    given.keySet().stream()
        .filter(name -> !values.containsKey(name))
        .forEach(
            name -> {
              throw new TemplateRefused("Parameters." + name, "is not a parameter of the template");
            });
    return values;
  }

  private Map<?, ?> section(String name) {
    return tree.get(name) instanceof Map<?, ?> map ? map : Map.of();
  }
}
