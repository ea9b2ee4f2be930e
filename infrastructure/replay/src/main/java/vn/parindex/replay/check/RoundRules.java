package vn.parindex.replay.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * How the round ranks and names, as the API shows it.
 *
 * @param dense whether ranks after a tie go on without a gap
 * @param tieBreaks in order: {@code POINTS}, {@code SURVEY} or {@code FIELD:3}
 * @param bands the class table, the highest bound first
 */
public record RoundRules(boolean dense, List<String> tieBreaks, List<Band> bands) {

  /** A class and its lower bound. */
  public record Band(String label, BigDecimal lowerBound, boolean inclusive) {

    boolean holds(BigDecimal index) {
      int order = index.compareTo(lowerBound);
      return order > 0 || (order == 0 && inclusive);
    }
  }

  public RoundRules {
    tieBreaks = List.copyOf(tieBreaks);
    bands = List.copyOf(bands);
  }

  /** Reads {@code GET /rounds/{round}}. */
  public static RoundRules read(JsonNode round) {
    var tieBreaks = new ArrayList<String>();
    for (var node : round.get("rankingPolicy").get("tieBreaks")) {
      var by = node.get("by").asString();
      tieBreaks.add(by.equals("FIELD") ? "FIELD:" + node.get("field").asString() : by);
    }
    var bands = new ArrayList<Band>();
    for (var node : round.get("classTable").get("bands")) {
      bands.add(
          new Band(
              node.get("label").get("vi").asString(),
              node.get("lowerBound").decimalValue(),
              node.get("inclusive").asBoolean()));
    }
    bands.sort(Comparator.comparing(Band::lowerBound).reversed());
    return new RoundRules(
        round.get("rankingPolicy").get("ties").asString().equals("DENSE"), tieBreaks, bands);
  }

  String classOf(BigDecimal index) {
    return bands.stream().filter(b -> b.holds(index)).map(Band::label).findFirst().orElse("");
  }
}
