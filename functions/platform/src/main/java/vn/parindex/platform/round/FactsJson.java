package vn.parindex.platform.round;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.facts.Fact;
import vn.parindex.facts.ReferenceFacts;
import vn.parindex.platform.json.Json;

/** Reference facts as JSON: the kind of a fact is written beside it. */
final class FactsJson {

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Fact.Measure.class, name = "measure"),
    @JsonSubTypes.Type(value = Fact.Day.class, name = "day")
  })
  private interface Kinds {}

  private static final JsonMapper MAPPER =
      Json.mapper().rebuild().addMixIn(Fact.class, Kinds.class).build();

  private FactsJson() {}

  static String write(ReferenceFacts facts) {
    return MAPPER.writeValueAsString(facts);
  }

  static ReferenceFacts read(String json) {
    return MAPPER.readValue(json, ReferenceFacts.class);
  }
}
