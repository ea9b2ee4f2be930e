package vn.parindex.replay.data;

import static vn.parindex.replay.data.Quantities.HUNDRED;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import tools.jackson.databind.JsonNode;

/** Sets inputs so that a rule gives about so many percent of its maximum. */
final class Rules {

  private final Draft draft;

  Rules(Draft draft) {
    this.draft = draft;
  }

  /**
   * Aims a rule.
   *
   * @param rule as written in the set
   * @param maxPoints the maximum of the sub-criterion or part
   * @param aim percent of it
   */
  void aim(JsonNode rule, BigDecimal maxPoints, int aim) {
    switch (rule.get("form").asString()) {
      case "yesNo" -> Conditions.make(draft, rule.get("when"), aim >= 50);
      case "level" -> level(rule, maxPoints, aim);
      case "step", "piecewise" -> banded(rule, maxPoints, aim);
      case "proportional" -> proportional(rule, aim);
      case "case" -> pickCase(rule, maxPoints, aim);
      case "sum" -> sum(rule, aim);
      case "count" -> count(rule, maxPoints, aim);
      case "bestOf" -> bestOf(rule, maxPoints, aim);
      case "deduct" -> deduct(rule, maxPoints, aim);
      case "veto" -> veto(rule, maxPoints, aim);
      case "date" -> date(rule, aim);
      case "baseline" -> baseline(rule, maxPoints, aim);
      case "cohort" -> cohort(rule, aim);
      case "fixed", "survey", "external", "manual" -> {} // nothing to declare
      default -> throw new IllegalArgumentException("Unknown form in " + rule);
    }
  }

  private void level(JsonNode rule, BigDecimal maxPoints, int aim) {
    var levels = rule.get("levels");
    var option =
        levels.propertyNames().stream()
            .min(Comparator.comparing(o -> Share.distance(levels.get(o), maxPoints, aim)))
            .orElseThrow();
    draft.set(rule.get("choice").asString(), option);
  }

  private Band nearest(JsonNode bands, BigDecimal maxPoints, int aim) {
    return Band.of(bands).stream()
        .min(Comparator.comparing(b -> Share.distance(b.points(), maxPoints, aim)))
        .orElseThrow();
  }

  private void banded(JsonNode rule, BigDecimal maxPoints, int aim) {
    Quantities.aim(draft, rule.get("of"), nearest(rule.get("bands"), maxPoints, aim).inside());
  }

  private void proportional(JsonNode rule, int aim) {
    var target =
        rule.has("target") ? Quantities.known(draft, rule.get("target")).orElse(HUNDRED) : HUNDRED;
    var wanted = target.multiply(new BigDecimal(aim)).divide(HUNDRED, MathContext.DECIMAL64);
    Quantities.aim(draft, rule.get("of"), wanted);
  }

  private void pickCase(JsonNode rule, BigDecimal maxPoints, int aim) {
    var cases = rule.get("cases");
    var key = rule.get("choice").asString();
    var options = draft.input(key).options();
    var option =
        options.stream()
            .min(Comparator.comparing(o -> caseDistance(cases.get(o), maxPoints, aim)))
            .orElseThrow();
    draft.set(key, option);
    aim(cases.get(option), maxPoints, aim);
  }

  private static BigDecimal caseDistance(JsonNode rule, BigDecimal maxPoints, int aim) {
    return rule.get("form").asString().equals("fixed")
        ? Share.distance(rule.get("points"), maxPoints, aim)
        : new BigDecimal(5); // a formula gives about what is aimed at
  }

  private void sum(JsonNode rule, int aim) {
    for (var part : rule.get("parts")) {
      var points = new BigDecimal(part.get("maxPoints").asString());
      aim(part.get("rule"), points, draft.draws().chance(aim) ? 100 : aim / 2);
    }
  }

  private void count(JsonNode rule, BigDecimal maxPoints, int aim) {
    var each = Share.of(rule.get("each"), maxPoints).max(BigDecimal.ONE);
    Quantities.aim(
        draft, rule.get("of"), new BigDecimal(aim).divide(each, 0, RoundingMode.CEILING));
  }

  private void bestOf(JsonNode rule, BigDecimal maxPoints, int aim) {
    var first = true;
    for (var alternative : rule.get("of")) {
      var own = alternative.path("maxPoints").asString(maxPoints.toPlainString());
      aim(alternative.get("rule"), new BigDecimal(own), first ? aim : aim / 2);
      first = false;
    }
  }

  private void deduct(JsonNode rule, BigDecimal maxPoints, int aim) {
    var toLose = HUNDRED.subtract(new BigDecimal(aim));
    for (var event : rule.get("events")) {
      var each = Share.of(event.get("each"), maxPoints).max(BigDecimal.ONE);
      var times = toLose.divide(each, 0, RoundingMode.HALF_UP);
      Quantities.aim(draft, event.get("of"), times);
      toLose = toLose.subtract(times.multiply(each)).max(BigDecimal.ZERO);
    }
  }

  private void veto(JsonNode rule, BigDecimal maxPoints, int aim) {
    Conditions.make(draft, rule.get("when"), aim < 10);
    if (rule.has("otherwise")) {
      aim(rule.get("otherwise"), maxPoints, aim);
    }
  }

  private void date(JsonNode rule, int aim) {
    Days.late(draft, rule.get("actual"), rule.get("due"), aim >= 80 ? 0 : 100 - aim);
  }

  /** Not far behind the best, whom nobody knows yet: 10 of whatever is compared. */
  private void cohort(JsonNode rule, int aim) {
    var share = new BigDecimal(Math.max(aim, 55) - draft.draws().between(0, 10));
    var best = BigDecimal.TEN;
    var value =
        rule.get("best").asString().equals("lowest")
            ? best.multiply(HUNDRED).divide(share, MathContext.DECIMAL64)
            : best.multiply(share).divide(HUNDRED, MathContext.DECIMAL64);
    Quantities.aim(draft, rule.get("of"), value);
  }

  private void baseline(JsonNode rule, BigDecimal maxPoints, int aim) {
    var base = Quantities.known(draft, rule.get("base")).orElse(new BigDecimal(40));
    var change = nearest(rule.get("bands"), maxPoints, aim).inside();
    var byPercent = base.multiply(change).divide(HUNDRED, MathContext.DECIMAL64);
    var value =
        switch (rule.get("measure").asString()) {
          case "change" -> base.add(change);
          case "changePercent" -> base.add(byPercent).setScale(0, RoundingMode.CEILING);
          case "reductionPercent" -> base.subtract(byPercent).setScale(0, RoundingMode.FLOOR);
          case "sharePercent" -> byPercent.setScale(0, RoundingMode.CEILING);
          default -> throw new IllegalArgumentException("Unknown measure in " + rule);
        };
    Quantities.aim(draft, rule.get("of"), value.max(BigDecimal.ZERO));
  }
}
