package vn.parindex.appraisal;

import java.time.Instant;
import vn.parindex.declared.DeclaredData;

/** What an appraiser says of one item. Data, never points: the rule makes the points. */
public sealed interface Decision {

  /** The data stands as it is (chấp nhận). */
  record Accept() implements Decision {}

  /**
   * The appraiser's own data stands in place of the unit's (điều chỉnh).
   *
   * @param data of the same inputs
   * @param reason why; the unit reads it in the end
   */
  record Adjust(DeclaredData data, String reason) implements Decision {}

  /**
   * The unit is asked to explain, and may add evidence (yêu cầu giải trình); until the second
   * appraisal its data stands. Only in the first.
   *
   * @param question what is to be explained
   * @param dueAt first instant that is too late for the answer
   */
  record AskExplanation(String question, Instant dueAt) implements Decision {}

  /** Whether it may be given in an appraisal: in the second nothing more is asked. */
  default boolean isAllowedIn(Pass pass) {
    return switch (this) {
      case Accept() -> true;
      case Adjust(var _, var _) -> true;
      case AskExplanation(var _, var _) -> pass == Pass.FIRST;
    };
  }

  /** Whether the other comes to the same: the same data, or both ask. Words do not count. */
  default boolean agreesWith(Decision other) {
    return switch (this) {
      case Accept() -> other instanceof Accept;
      case Adjust(var data, var _) ->
          other instanceof Adjust(var others, var _) && data.equals(others);
      case AskExplanation(var _, var _) -> other instanceof AskExplanation;
    };
  }

  /** The data that stands after it, where this data stood before. */
  default DeclaredData applyTo(DeclaredData before) {
    return switch (this) {
      case Accept() -> before;
      case Adjust(var data, var _) -> data;
      case AskExplanation(var _, var _) -> before;
    };
  }
}
