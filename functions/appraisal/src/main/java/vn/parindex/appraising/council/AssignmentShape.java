package vn.parindex.appraising.council;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.appraisal.Assignment;
import vn.parindex.appraisal.Part;
import vn.parindex.platform.http.Members;

/** Assignments as the body of a request describes them. */
final class AssignmentShape {

  static final int MOST_ASSIGNMENTS = 1_000;
  private static final int MOST_UNITS = 500;

  private AssignmentShape() {}

  static List<Assignment> assignments(Members body) {
    return body.list("assignments", 1, MOST_ASSIGNMENTS, AssignmentShape::assignment);
  }

  private static Assignment assignment(Members one) {
    return new Assignment(
        one.text("account", CouncilShape.CODE),
        one.object("part", part -> part(part, "kind")),
        one.has("units") ? one.texts("units", 0, MOST_UNITS, CouncilShape.CODE) : List.of());
  }

  /**
   * A part of each sheet.
   *
   * @param kindMember the member that holds its kind; its code, if it has one, is in {@code code}
   */
  static Part part(Members part, String kindMember) {
    var read = part.oneOfThese(kindMember, Part.Kind.class);
    @Nullable String code = part.optionalText("code", CouncilShape.CODE).orElse(null);
    if (read.isEmpty()) {
      // Of an unknown part nobody can say whether it has a code.
      return new Part(Part.Kind.SHEET, null);
    }
    var kind = read.get();
    boolean named = kind == Part.Kind.FIELD || kind == Part.Kind.CRITERION;
    if (named && code == null) {
      part.fault("code", "missing", "Thiếu mã lĩnh vực hoặc tiêu chí", "The code is missing");
      return new Part(Part.Kind.SHEET, null);
    }
    if (!named && code != null) {
      part.fault("code", "not-allowed", "Phần này không có mã", "This part has no code");
      return new Part(kind, null);
    }
    return new Part(kind, code);
  }
}
