package vn.parindex.publishing.appeal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.parindex.appraisal.Copies;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.declared.DeclaredData;
import vn.parindex.platform.http.Codes;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.http.TextRule;
import vn.parindex.platform.sheet.DeclaredMembers;

/**
 * What the chair decides about an appeal. A correction is data, never points: the rule makes the
 * points.
 *
 * @param outcome whether it is upheld
 * @param reason why
 * @param corrections the data that stands from now on, by the item's code; some if it is upheld
 */
record AppealDecision(Outcome outcome, String reason, Map<String, DeclaredData> corrections) {

  private static final int MOST = 200;
  private static final TextRule CODE = TextRule.words(40);

  AppealDecision {
    corrections = Map.copyOf(corrections);
  }

  /** Whether the council agrees. */
  enum Outcome {
    UPHELD,
    REJECTED
  }

  /** Reads a decision about an appeal of a unit; only items of the appeal are corrected. */
  static AppealDecision read(Members body, AppealedUnit unit, Appeal appeal) {
    var outcome = body.oneOf("decision", Outcome.class);
    var reason = body.text("reason", Codes.REASON);
    var corrections = new LinkedHashMap<String, DeclaredData>();
    if (outcome == Outcome.UPHELD) {
      var seen = new HashSet<String>();
      body.list("corrections", 1, MOST, one -> correction(one, unit, appeal, seen))
          .forEach(one -> corrections.put(one.code(), one.data()));
    }
    return new AppealDecision(outcome, reason, corrections);
  }

  private record Correction(String code, DeclaredData data) {}

  private static Correction correction(
      Members one, AppealedUnit unit, Appeal appeal, Set<String> seen) {
    var code = one.text("code", CODE);
    if (one.has("code") && !appeal.isAbout(code)) {
      one.fault(
          "code",
          "not-appealed",
          "Đơn vị không kiến nghị về mục này",
          "The appeal is not about this item");
    } else if (one.has("code") && !seen.add(code)) {
      one.fault("code", "duplicate", "Mục bị lặp lại", "The same item twice");
    }
    return new Correction(
        code,
        Copies.appraised(unit.set()).stream()
            .filter(item -> item.code().equals(code))
            .findFirst()
            .map(item -> DeclaredMembers.read(one, item))
            .orElseGet(() -> unread(one)));
  }

  /** The members are known, though there is nothing to hold them against. */
  private static DeclaredData unread(Members one) {
    one.scalars("values", MOST);
    one.flag("notApplicable", false);
    return DeclaredData.EMPTY;
  }

  /** The item of a correction. */
  static SubCriterion item(AppealedUnit unit, String code) {
    return Copies.appraised(unit.set()).stream()
        .filter(item -> item.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Was checked when it was read: " + code));
  }
}
