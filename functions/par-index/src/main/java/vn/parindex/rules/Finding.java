package vn.parindex.rules;

import vn.parindex.text.Text;

/**
 * Something about the declared data that people should look at. Its words are made when asked for.
 *
 * @param code stable name
 * @param key the input or fact that it is about; empty when about the whole sub-criterion
 * @param subject the same for people
 */
public record Finding(Code code, String key, Text subject) {

  /** Stable names of findings. */
  public enum Code {
    /** An input was left empty. */
    MISSING_DATA("thiếu số liệu", "data missing"),
    /** Required evidence is missing and not explained. */
    MISSING_EVIDENCE("thiếu tài liệu kiểm chứng", "evidence missing"),
    /** A value lies outside the bounds of its input. */
    OUT_OF_RANGE("ngoài khoảng cho phép", "out of range"),
    /** Values contradict each other, such as a part above its whole. */
    INCONSISTENT("số liệu mâu thuẫn", "inconsistent data"),
    /** A result above 100 % or above the target, counted as reached. */
    ABOVE_TARGET("vượt chỉ tiêu, tính bằng 100 %", "above target, counted as 100 %"),
    /** "Not applicable" where it is not allowed. */
    NOT_APPLICABLE_REFUSED("không được chọn \"Không áp dụng\"", "may not be \"not applicable\""),
    /** Points entered by another role, or outside their bounds. */
    REFUSED_POINTS("điểm nhập không hợp lệ", "entered points are not valid");

    private final String vi;
    private final String en;

    Code(String vi, String en) {
      this.vi = vi;
      this.en = en;
    }
  }

  /** The finding in words. */
  public Text text() {
    Text words = new Text(code.vi, code.en);
    return subject.equals(Text.EMPTY) ? words : subject.plus(": ").plus(words);
  }
}
