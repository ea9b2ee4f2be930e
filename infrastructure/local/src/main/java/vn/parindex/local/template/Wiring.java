package vn.parindex.local.template;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that the parts of a template meet: a stream has its table, a trigger its bucket. */
final class Wiring {
  private static final Duration GATEWAY_TIMEOUT = Duration.ofSeconds(30);

  private final Template template;

  private Wiring(Template template) {
    this.template = template;
  }

  static Template checked(Template template, Set<String> issuers) {
    Wiring wiring = new Wiring(template);
    wiring.checkAuthorizers(issuers);
    wiring.checkRoutes();
    template.functions().forEach(wiring::checkTriggers);
    return template;
  }

  private void checkAuthorizers(Set<String> issuers) {
    for (Template.Authorizer it : template.api().stream().flatMap(Wiring::authorizers).toList()) {
      require(issuers.contains(it.issuer()), it.name(), "its issuer is not a user pool here");
    }
  }

  private static Stream<Template.Authorizer> authorizers(Template.HttpApi api) {
    return api.authorizers().stream();
  }

  private void checkRoutes() {
    Set<String> seen = new HashSet<>();
    template.functions().stream()
        .flatMap(function -> function.triggers().routes().stream())
        .filter(route -> !seen.add(route.key().replaceAll("\\{[^}]+}", "{}")))
        .findFirst()
        .ifPresent(
            route -> {
              throw new TemplateRefused(route.key(), "two functions answer this route");
            });
  }

  private void checkTriggers(FunctionResource function) {
    String path = "Resources." + function.name();
    FunctionResource.Triggers triggers = function.triggers();
    require(
        triggers.routes().isEmpty() || function.timeout().compareTo(GATEWAY_TIMEOUT) <= 0,
        path,
        "has routes, and API Gateway waits no longer than 30 seconds");
    Set<String> streams =
        template.tables().stream()
            .filter(table -> table.streamView().isPresent())
            .map(table -> Names.streamArn(table.name()))
            .collect(Collectors.toSet());
    for (StreamMapping mapping : triggers.streams()) {
      require(streams.contains(mapping.streamArn()), path, "its stream has no table");
    }
    Set<String> buckets =
        template.buckets().stream().map(Template.Bucket::name).collect(Collectors.toSet());
    for (ObjectCreated event : triggers.objects()) {
      require(buckets.contains(event.bucket()), path, "its bucket is not in the template");
    }
    Set<String> queues =
        template.queues().stream()
            .map(queue -> Names.arn("sqs", queue.name()))
            .collect(Collectors.toSet());
    Stream.of(
            triggers.streams().stream().map(StreamMapping::onFailureQueue),
            triggers.schedules().stream().map(Schedule::deadLetterQueue),
            Stream.of(function.async().onFailureQueue()))
        .flatMap(each -> each)
        .flatMap(Optional::stream)
        .forEach(arn -> require(queues.contains(arn), path, arn + " is not a queue here"));
  }

  private static void require(boolean holds, String path, String why) {
    if (!holds) {
      throw new TemplateRefused(path, why);
    }
  }
}
