package vn.parindex.notation;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads codes of a set: unique, nested in their parent's, ascending among siblings. */
final class Codes {

  private static final Pattern NESTED = Pattern.compile("[1-9][0-9]{0,2}(\\.[1-9][0-9]{0,2}){0,2}");
  private static final Pattern LETTERED = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,15}");

  private final Set<String> used = new HashSet<>();

  /**
   * The code of a field, criterion or sub-criterion.
   *
   * @param parent code of its parent; empty for a field; null when that has a fault of its own
   * @param before code of the sibling before it, or null
   */
  @Nullable String nested(@Nullable Cursor at, @Nullable String parent, @Nullable String before) {
    String code = Scalars.matching(at, NESTED, "một mã như 1.1.2", "a code such as 1.1.2");
    if (at == null || code == null) {
      return null;
    }
    unique(at, code);
    if (parent == null) {
      return code;
    }
    int dot = code.lastIndexOf('.');
    if (!parent.equals(dot < 0 ? "" : code.substring(0, dot))) {
      at.fault(
          FaultCode.CODE_ORDER,
          parent.isEmpty()
              ? "Mã lĩnh vực chỉ có một số"
              : "Mã phải bắt đầu bằng " + parent + ". và thêm một số",
          parent.isEmpty()
              ? "The code of a field is one number"
              : "The code must be " + parent + ". and one number");
    } else if (before != null && last(before) >= last(code)) {
      at.fault(
          FaultCode.CODE_ORDER,
          "Mã phải lớn hơn mã đứng trước (" + before + ")",
          "The code must come after the one before (" + before + ")");
    }
    return code;
  }

  /** The code of a bonus or penalty. */
  @Nullable String lettered(@Nullable Cursor at) {
    String code = Scalars.matching(at, LETTERED, "một mã như T1", "a code such as T1");
    if (at != null && code != null) {
      unique(at, code);
    }
    return code;
  }

  private void unique(Cursor at, String code) {
    if (!used.add(code)) {
      at.fault(
          FaultCode.DUPLICATE_CODE, "Mã " + code + " đã dùng", "Code " + code + " is used twice");
    }
  }

  private static int last(String code) {
    return Integer.parseInt(code.substring(code.lastIndexOf('.') + 1));
  }
}
