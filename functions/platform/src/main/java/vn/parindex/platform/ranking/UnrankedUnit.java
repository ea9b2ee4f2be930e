package vn.parindex.platform.ranking;

import org.jspecify.annotations.Nullable;
import vn.parindex.ranking.Unranked;
import vn.parindex.text.Text;

/**
 * A unit without a rank in a snapshot, as it is kept and answered.
 *
 * @param unit the unit's code
 * @param unitName its name
 * @param parent the unit above, if any
 * @param reason why it has no rank
 * @param message the same in words
 */
public record UnrankedUnit(
    String unit, String unitName, @Nullable String parent, Unranked.Reason reason, Text message) {

  /** A reason in words. */
  public static Text message(Unranked.Reason reason) {
    return switch (reason) {
      case NOT_SUBMITTED -> new Text("chưa gửi tự đánh giá", "has not submitted");
      case AWAITING_APPROVAL ->
          new Text("chờ lãnh đạo đơn vị duyệt", "awaits the approval of the unit's leader");
      case NOTHING_TO_SCORE ->
          new Text("chưa có tiêu chí nào được chấm điểm", "nothing can be scored yet");
    };
  }
}
