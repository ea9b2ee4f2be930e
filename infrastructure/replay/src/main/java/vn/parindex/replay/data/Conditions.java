package vn.parindex.replay.data;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/** Sets inputs so that a condition of the notation holds, or doesn't. */
final class Conditions {

  private Conditions() {}

  static void make(Draft draft, JsonNode condition, boolean holds) {
    if (condition.isString()) {
      draft.set(condition.asString(), holds);
    } else if (condition.has("all")) {
      group(draft, condition.get("all"), holds, true);
    } else if (condition.has("any")) {
      group(draft, condition.get("any"), holds, false);
    } else if (condition.has("not")) {
      make(draft, condition.get("not"), !holds);
    } else if (condition.has("choice")) {
      choice(draft, condition.get("choice").asString(), condition.get("is").asString(), holds);
    } else if (condition.has("day")) {
      Days.late(draft, condition.get("day"), condition.get("notAfter"), holds ? 0 : 5);
    } else if (condition.has("value")) {
      Quantities.aim(draft, condition.get("value"), meeting(draft, condition, holds));
    }
  }

  /** Of {@code all} one failing is enough, of {@code any} one holding. */
  private static void group(Draft draft, JsonNode conditions, boolean holds, boolean all) {
    int odd = draft.draws().between(0, conditions.size() - 1);
    for (int i = 0; i < conditions.size(); i++) {
      var same = all ? holds || i != odd : holds && i == odd;
      make(draft, conditions.get(i), same);
    }
  }

  private static void choice(Draft draft, String key, String option, boolean holds) {
    if (holds) {
      draft.set(key, option);
    } else {
      var others = draft.input(key).options().stream().filter(o -> !o.equals(option)).toList();
      draft.set(key, draft.draws().oneOf(others));
    }
  }

  private static BigDecimal meeting(Draft draft, JsonNode comparison, boolean holds) {
    for (var bound : new String[] {"from", "above", "to", "below", "exactly"}) {
      if (comparison.has(bound)) {
        var limit = Quantities.known(draft, comparison.get(bound)).orElse(BigDecimal.ZERO);
        return Side.of(bound, holds).from(limit);
      }
    }
    throw new IllegalArgumentException("No bound in " + comparison);
  }

  /** Where a number lies to a limit. */
  private enum Side {
    AT,
    OVER,
    UNDER;

    static Side of(String bound, boolean holds) {
      return switch (bound) {
        case "from" -> holds ? AT : UNDER;
        case "above" -> holds ? OVER : AT;
        case "to" -> holds ? AT : OVER;
        case "below" -> holds ? UNDER : AT;
        default -> holds ? AT : OVER;
      };
    }

    BigDecimal from(BigDecimal limit) {
      return switch (this) {
        case AT -> limit;
        case OVER -> limit.add(BigDecimal.ONE);
        case UNDER -> limit.subtract(BigDecimal.ONE).max(BigDecimal.ZERO);
      };
    }
  }
}
