package vn.parindex.local.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.local.json.Json;
import vn.parindex.local.template.TemplateRefused;

class EventPatternTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"a":["x"]}                       | {"a":"x","b":1}   | true
          {"a":["x","y"]}                   | {"a":"y"}         | true
          {"a":["x"]}                       | {"a":"X"}         | false
          {"a":["x"]}                       | {}                | false
          {"a":["x"],"b":[1]}               | {"a":"x","b":2}   | false
          {"a":{"b":{"c":[{"prefix":"S#"}]}}} | {"a":{"b":{"c":"S#1"}}} | true
          {"a":{"b":{"c":[{"prefix":"S#"}]}}} | {"a":{"b":{"c":"T#1"}}} | false
          {"a":{"b":{"c":[{"prefix":"S#"}]}}} | {"a":{"b":"S#"}}  | false
          {"a":[{"prefix":"S#"},"exact"]}   | {"a":"exact"}     | true
          """)
  void everyFieldMustMatchAndOneEntryOfItsList(String pattern, String event, boolean passes) {
    assertThat(EventPattern.parse("Mapping", pattern).test(Json.read(event))).isEqualTo(passes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":[{\"suffix\":\"x\"}]}",
        "{\"a\":[{\"anything-but\":[\"x\"]}]}",
        "{\"a\":[{\"exists\":true}]}",
        "{\"a\":[{\"numeric\":[\">\",1]}]}",
        "{\"$or\":[{\"a\":[1]}]}",
        "{\"a\":\"x\"}",
        "no json"
      })
  void otherPatternsAreRefusedByName(String pattern) {
    assertThatThrownBy(() -> EventPattern.parse("Mapping", pattern))
        .isInstanceOf(TemplateRefused.class)
        .hasMessageContaining("Mapping");
  }

  @Test
  void theProjectsPatternsMatchSheets() {
    EventPattern pattern =
        EventPattern.parse(
            "SheetChanged",
            "{\"dynamodb\":{\"Keys\":{\"pk\":{\"S\":[{\"prefix\":\"SHEET#\"}]},"
                + "\"sk\":{\"S\":[\"META\"]}}}}");

    assertThat(pattern.test(event("SHEET#2022#SNV", "META"))).isTrue();
    assertThat(pattern.test(event("SHEET#2022#SNV", "SCORE#1.1"))).isFalse();
    assertThat(pattern.test(event("ROUND#2022", "META"))).isFalse();
  }

  private static tools.jackson.databind.JsonNode event(String pk, String sk) {
    return Json.read(
        "{\"dynamodb\":{\"Keys\":{\"pk\":{\"S\":\"%s\"},\"sk\":{\"S\":\"%s\"}}}}"
            .formatted(pk, sk));
  }
}
