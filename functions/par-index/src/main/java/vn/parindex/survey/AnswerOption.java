package vn.parindex.survey;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.parindex.text.Text;

/**
 * One answer that may be chosen.
 *
 * @param code such as A; unique in its question
 * @param text for the respondent
 * @param weight share of the maximum it earns, 0 to 100; null for "no opinion", which leaves the
 *     denominator
 */
public record AnswerOption(String code, Text text, @Nullable BigDecimal weight) {

  /** Whether it gives an opinion. */
  public boolean givesOpinion() {
    return weight != null;
  }
}
