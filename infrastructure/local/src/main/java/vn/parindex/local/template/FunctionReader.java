package vn.parindex.local.template;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads functions, with what Globals says about all of them. */
final class FunctionReader {
  private static final int AWS_RETRIES = 2;

  private final Map<?, ?> globals;

  FunctionReader(Map<?, ?> globals) {
    globals.keySet().stream()
        .filter(name -> !"Function".equals(name))
        .forEach(
            name -> {
              throw TemplateRefused.notUnderstood("Globals." + name, "this section");
            });
    this.globals = globals.get("Function") instanceof Map<?, ?> map ? map : Map.of();
  }

  FunctionResource read(String id, Section resource) {
    Section properties = resource.section("Properties").over(globals);
    properties.only("Runtime", "java25").only("PackageType", "Zip");
    // Rights, tracing, processor and snapshots have no part here.
    properties.ignoring("Policies", "Tracing", "Architectures", "Description", "Tags");
    properties.ignoring("SnapStart", "AutoPublishAlias", "FunctionName", "Role");
    properties.ignoring("DeploymentPreference");
    FunctionResource function =
        new FunctionResource(
            id,
            properties.text("CodeUri"),
            properties.text("Handler"),
            properties.number("MemorySize").orElse(128),
            Duration.ofSeconds(properties.number("Timeout").orElse(3)),
            environment(properties),
            properties
                .optionalSection("LoggingConfig")
                .flatMap(it -> it.ignoring("LogGroup").optionalText("LogFormat"))
                .orElse("Text"),
            async(properties),
            new EventReader(resource.path()).read(id, properties.optionalSection("Events")));
    properties.refuseRest();
    return function;
  }

  private static Map<String, String> environment(Section properties) {
    Map<String, String> variables = new LinkedHashMap<>();
    Optional<Section> section =
        properties.optionalSection("Environment").flatMap(it -> it.optionalSection("Variables"));
    section.ifPresent(it -> it.keys().forEach(name -> variables.put(name, it.text(name))));
    return variables;
  }

  private static AsyncInvocation async(Section properties) {
    // Retries stop by count here; the age that also stops them in AWS has no part.
    Optional<Section> config =
        properties
            .optionalSection("EventInvokeConfig")
            .map(it -> it.ignoring("MaximumEventAgeInSeconds"));
    AsyncInvocation async =
        new AsyncInvocation(
            config.flatMap(it -> it.number("MaximumRetryAttempts")).orElse(AWS_RETRIES),
            config.flatMap(FunctionReader::onFailure));
    config.ifPresent(Section::refuseRest);
    return async;
  }

  static Optional<String> onFailure(Section config) {
    return config
        .optionalSection("DestinationConfig")
        .map(
            destinations -> {
              String arn = ResourceReader.queueOf(destinations.section("OnFailure"), "Destination");
              destinations.refuseRest();
              return arn;
            });
  }
}
