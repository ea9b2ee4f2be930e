package vn.parindex.replay.survey;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one ballot says of a unit: weights only, nobody's name, no order.
 *
 * @param level level of the unit
 * @param unitCode the unit
 * @param group who judged
 * @param valid whether it counts
 * @param weights weights of its opinions by sub-criterion; one asked about without an opinion has
 *     an empty list
 */
@JsonPropertyOrder({"level", "unitCode", "weights"})
record GivenBallot(
    String level,
    String unitCode,
    @JsonIgnore String group,
    @JsonIgnore boolean valid,
    Map<String, List<BigDecimal>> weights) {

  GivenBallot {
    weights = new TreeMap<>(weights);
  }

  /**
   * The ballot of a person.
   *
   * @param maxBlankPercent share of the questions that a valid ballot may leave blank
   */
  static GivenBallot of(
      Respondent person, AskedBallot asked, Respondent.Answers answers, int maxBlankPercent) {
    int blank = asked.questions().size() - answers.chosen().size();
    boolean valid = blank * 100 <= asked.questions().size() * maxBlankPercent;
    return new GivenBallot(person.level(), person.unit(), person.group(), valid, answers.weights());
  }

  /** The same ballot, which does not count. */
  GivenBallot spoilt() {
    return new GivenBallot(level, unitCode, group, false, weights);
  }
}
