package vn.parindex.local.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers HTTP by its path; keeps every other event, a line each, in the file named by RECORD, and
 * fails for those that ask for it: "ailing" ones until somebody mends it.
 */
public final class SampleHandler implements RequestStreamHandler {
  private static final JsonMapper JSON = new JsonMapper();

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    JsonNode event = JSON.readTree(input.readAllBytes());
    String answer = event.has("rawPath") ? http(event, context) : keep(event);
    output.write(answer.getBytes(StandardCharsets.UTF_8));
  }

  private static String http(JsonNode event, Context context) throws IOException {
    return switch (event.at("/pathParameters/what").asString("")) {
      case "slow" -> {
        Files.createFile(record(".slow"));
        while (context.getRemainingTimeInMillis() > -60_000) {
          LockSupport.parkNanos(1_000_000);
        }
        yield "";
      }
      case "until-released" -> {
        while (!Files.exists(record(".release"))) {
          LockSupport.parkNanos(1_000_000);
        }
        yield "\"released\"";
      }
      case "boom" -> throw new IllegalStateException("asked for");
      case "exit" -> {
        Runtime.getRuntime().halt(3);
        yield "";
      }
      case "env" -> reply(JSON.valueToTree(System.getenv()));
      case "plain" -> "\"just text\"";
      case "bare" -> "{\"a\":1}";
      case "nonsense" -> "{\"statusCode\":\"blue\"}";
      case "binary" ->
          """
          {"statusCode":201,"headers":{"Content-Type":"image/png","X-One":"1"},
           "cookies":["a=1","b=2"],"body":"AAEC/w==","isBase64Encoded":true}""";
      case "context" ->
          reply(
              JSON.valueToTree(
                  Map.of(
                      "pid", ProcessHandle.current().pid(),
                      "name", context.getFunctionName(),
                      "arn", context.getInvokedFunctionArn(),
                      "requestId", context.getAwsRequestId(),
                      "memory", context.getMemoryLimitInMB(),
                      "heap", Runtime.getRuntime().maxMemory(),
                      "remaining", context.getRemainingTimeInMillis())));
      default -> reply(event);
    };
  }

  private static String reply(JsonNode body) {
    ObjectNode reply = JSON.createObjectNode().put("statusCode", 200).put("body", body.toString());
    reply.putObject("headers").put("Content-Type", "application/json");
    return reply.toString();
  }

  private static Path record(String suffix) {
    return Path.of(System.getenv("RECORD"), System.getenv("AWS_LAMBDA_FUNCTION_NAME") + suffix);
  }

  private static String keep(JsonNode event) throws IOException {
    Path file = Path.of(System.getenv("RECORD"), System.getenv("AWS_LAMBDA_FUNCTION_NAME"));
    Files.writeString(file, event + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    String text = event.toString();
    boolean mended = Files.exists(Path.of(System.getenv("RECORD"), "mended"));
    boolean ailing = text.contains("ailing") && !mended;
    if (text.contains("throw") || (ailing && !event.at("/Records/0/dynamodb").isObject())) {
      throw new IllegalStateException("asked for");
    }
    ObjectNode answer = JSON.createObjectNode();
    var failures = answer.putArray("batchItemFailures");
    for (JsonNode record : event.path("Records")) {
      String keys = record.path("dynamodb").path("Keys").toString();
      if (keys.contains("poison") || (keys.contains("ailing") && !mended)) {
        failures
            .addObject()
            .put("itemIdentifier", record.at("/dynamodb/SequenceNumber").asString());
        break;
      }
    }
    return answer.toString();
  }
}
