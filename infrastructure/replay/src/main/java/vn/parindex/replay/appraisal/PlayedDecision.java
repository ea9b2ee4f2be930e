package vn.parindex.replay.appraisal;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a council decided about one item other than to accept it in bulk, as it was played. The last
 * line about an item that has data says what its data is after the appraisal.
 *
 * @param unitCode the unit
 * @param code the sub-criterion, bonus or penalty
 * @param pass 1 or 2
 * @param decision {@code ACCEPT}, {@code ADJUST} or {@code ASK_EXPLANATION}: what stands in the end
 * @param values the council's data by input key; null unless adjusted
 */
@JsonPropertyOrder({"unitCode", "code", "pass", "decision", "values"})
public record PlayedDecision(
    String unitCode, String code, int pass, String decision, @Nullable JsonNode values) {

  /** Sorted by unit, item and pass. */
  public static final Comparator<PlayedDecision> ORDER =
      Comparator.comparing(PlayedDecision::unitCode)
          .thenComparing(PlayedDecision::code)
          .thenComparingInt(PlayedDecision::pass);
}
