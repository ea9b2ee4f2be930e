package vn.parindex.notation;

import org.jspecify.annotations.Nullable;
import vn.parindex.text.Text;

/** Reads texts for people: {@code {vi: ..., en: ...}}, or one text for both languages. */
final class Texts {

  private static final int NAME_LENGTH = 500;
  private static final int NOTE_LENGTH = 2000;

  private Texts() {}

  /** A name or label: one line. */
  static @Nullable Text name(@Nullable Cursor at) {
    return read(at, NAME_LENGTH);
  }

  /** A note or requirement. */
  static @Nullable Text note(@Nullable Cursor at) {
    return read(at, NOTE_LENGTH);
  }

  private static @Nullable Text read(@Nullable Cursor at, int most) {
    if (at == null) {
      return null;
    }
    if (at.isScalar()) {
      String both = line(at, most);
      return both == null ? null : Text.same(both);
    }
    Members members = at.members();
    if (members == null) {
      return null;
    }
    Cursor viAt = members.required("vi");
    Cursor enAt = members.optional("en");
    String vi = viAt == null ? null : line(viAt, most);
    String en = enAt == null ? vi : line(enAt, most);
    members.finish();
    return vi == null || en == null ? null : new Text(vi, en);
  }

  private static @Nullable String line(Cursor at, int most) {
    String text = at.scalar();
    if (text == null) {
      return null;
    }
    if (text.isEmpty()) {
      at.fault(FaultCode.EMPTY_TEXT, "Không được để trống", "May not be empty");
      return null;
    }
    if (text.length() > most) {
      at.fault(FaultCode.BAD_TEXT, "Tối đa " + most + " ký tự", "At most " + most + " characters");
      return null;
    }
    if ("=+-@".indexOf(text.charAt(0)) >= 0) {
      at.fault(
          FaultCode.BAD_TEXT,
          "Không được bắt đầu bằng = + - @ (bảng tính hiểu là công thức)",
          "May not start with = + - @ (a spreadsheet takes it for a formula)");
      return null;
    }
    if (text.codePoints().anyMatch(Texts::isHidden)) {
      at.fault(FaultCode.BAD_TEXT, "Có ký tự điều khiển", "Has control characters");
      return null;
    }
    return text;
  }

  /** Control characters, and those that turn the reading direction to disguise a text. */
  private static boolean isHidden(int character) {
    return (Character.isISOControl(character) && character != '\n')
        || Character.getType(character) == Character.SURROGATE
        || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }
}
