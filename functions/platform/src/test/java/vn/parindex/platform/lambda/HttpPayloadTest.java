package vn.parindex.platform.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.exc.JsonNodeException;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.testing.Api;
import vn.parindex.platform.testing.Repository;

class HttpPayloadTest {

  static Stream<String> sampleEventsOfTheHttpApi() throws IOException {
    try (var files = Files.list(Repository.root().resolve("events"))) {
      return files
          .map(Path::getFileName)
          .map(Path::toString)
          .filter(file -> Repository.text("events/" + file).contains("\"routeKey\""))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sampleEventsOfTheHttpApi")
  void anEventIsReadAsItsLibraryReadsIt(String file) {
    var event = event(Repository.text("events/" + file));

    assertThat(event)
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes(
            "cookies",
            "stageVariables",
            "requestContext\\.(accountId|apiId|domain.*|stage|time)",
            "requestContext\\.http\\.(protocol|userAgent)",
            ".*\\.scopes")
        .isEqualTo(Api.sample(file));
  }

  @Test
  void whatAnEventDoesNotHaveIsNotThere() {
    var event =
        event(
            """
            {"routeKey": "GET /me", "body": null, "pathParameters": null,
             "requestContext": {"timeEpoch": 1665363600000, "authorizer": null}}
            """);

    assertThat(event.getBody()).isNull();
    assertThat(event.getHeaders()).isNull();
    assertThat(event.getPathParameters()).isNull();
    assertThat(event.getRequestContext().getAuthorizer()).isNull();
    assertThat(event.getIsBase64Encoded()).isFalse();
  }

  @Test
  void anEventWithoutItsTimeIsRefusedForNothingIsDecidedWithoutOne() {
    assertThatThrownBy(() -> event("{\"routeKey\": \"GET /me\", \"requestContext\": {}}"))
        .isInstanceOf(JsonNodeException.class);
  }

  @Test
  void anAnswerIsWrittenAsTheHttpApiWantsIt() {
    var response =
        APIGatewayV2HTTPResponse.builder()
            .withStatusCode(201)
            .withHeaders(Map.of("etag", "\"1\""))
            .withBody("{\"name\":\"Sở Nội vụ\"}")
            .withIsBase64Encoded(false)
            .build();

    assertThat(Json.mapper().readTree(HttpPayload.response(response)))
        .isEqualTo(
            Json.mapper()
                .readTree(
                    """
                    {"statusCode": 201, "headers": {"etag": "\\"1\\""},
                     "body": "{\\"name\\":\\"Sở Nội vụ\\"}", "isBase64Encoded": false}
                    """));
  }

  private static APIGatewayV2HTTPEvent event(String json) {
    return HttpPayload.event(new ByteArrayInputStream(json.getBytes(UTF_8)));
  }
}
