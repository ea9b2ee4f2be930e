package vn.parindex.roundadmin.rounds;

import java.util.List;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problem;
import vn.parindex.platform.problem.Problems;
import vn.parindex.round.Missing;

/** What the state of a round forbids. */
public final class RoundProblems {

  private RoundProblems() {}

  /** A code can be used once. */
  static Problem exists(String round) {
    return Problems.conflict("round-exists", "Đã có đợt mang mã này", "A round has this code")
        .with("round", round);
  }

  /** A locked round changes no more. */
  static Problem closed() {
    return Problems.conflict(
        "round-closed", "Đợt đánh giá đã khóa", "The round is closed and changes no more");
  }

  /** Only an open round has units at work. */
  public static Problem notOpen() {
    return Problems.conflict("round-not-open", "Đợt đánh giá chưa mở", "The round is not open");
  }

  /** Nobody reports a step that tells by itself whether it is done. */
  public static Problem stepTells(String step) {
    return Problems.conflict(
            "step-tells-itself",
            "Hệ thống tự biết bước này đã xong hay chưa",
            "The system knows by itself whether this step is done")
        .with("step", step);
  }

  /** The state does not allow the step. */
  static Problem wrongState(Object state) {
    return Problems.conflict(
            "wrong-state",
            "Trạng thái của đợt không cho phép",
            "The state of the round does not allow it")
        .with("state", state);
  }

  /** 413: the units are as many as allowed, but too long all together to be kept. */
  public static Problem unitsTooLarge(long maxPackedBytes) {
    return Problem.of(
            413,
            "units-too-large",
            "Danh sách đơn vị quá dài: hãy rút ngắn tên đơn vị",
            "The list of units is too long: shorten the names")
        .with("maxPackedBytes", maxPackedBytes);
  }

  /** Units work with the set, so it stays as it is. */
  public static Problem criteriaSetImmutable() {
    return Problems.conflict(
        "criteria-set-immutable",
        "Đợt đã mở nên không thay đổi được bộ tiêu chí",
        "The round is open, so its criteria sets can not change");
  }

  /** Everything that is missing. */
  public static Problem incomplete(List<Missing> missing) {
    return Problems.conflict(
            "round-incomplete", "Đợt đánh giá chưa đủ dữ liệu", "The round is not complete")
        .with(
            missing.stream()
                .map(
                    m ->
                        new FieldError(
                            m.place(), "missing-" + m.what(), m.message().vi(), m.message().en()))
                .toList());
  }
}
