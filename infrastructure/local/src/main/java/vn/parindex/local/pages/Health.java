package vn.parindex.local.pages;

import tools.jackson.databind.node.ObjectNode;
import vn.parindex.local.RunningPlatform;
import vn.parindex.local.json.Json;
import vn.parindex.local.lambda.LambdaFunction;

/** What runs, and what it did so far. */
final class Health {
  private final RunningPlatform platform;

  Health(RunningPlatform platform) {
    this.platform = platform;
  }

  ObjectNode json() {
    ObjectNode health = Json.object().put("ready", true);
    ObjectNode parts = health.putObject("parts");
    parts.put("api", platform.api().toString()).put("issuer", platform.issuer().toString());
    parts.put("dynamoDb", platform.dynamoDbEndpoint().toString());
    parts.put("s3", platform.s3Endpoint().toString());
    parts.put("ses", platform.sesEndpoint().toString());
    parts.put("sqs, lambda", platform.servicesEndpoint().toString());
    health.put("time", platform.now().toString());
    health.put("pending", platform.pending()).put("logs", platform.logs().toString());
    var functions = health.putArray("functions");
    for (LambdaFunction function : platform.functions()) {
      ObjectNode each = functions.addObject().put("name", function.resource().name());
      function.pids().forEach(each.putArray("jvms")::add);
      each.put("invocations", function.counts().invocations());
      each.put("errors", function.counts().errors());
      each.put("pending", function.counts().pending());
    }
    ObjectNode queues = health.putObject("queues");
    for (String name : platform.queues()) {
      queues.put(name, platform.queue(name).orElseThrow().size());
    }
    return health;
  }
}
