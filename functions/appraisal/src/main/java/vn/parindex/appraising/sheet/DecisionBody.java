package vn.parindex.appraising.sheet;

import java.time.Instant;
import vn.parindex.appraisal.Decision;
import vn.parindex.appraising.unit.AppraisedUnit;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.declared.DeclaredData;
import vn.parindex.platform.appraisal.StoredVote.Kind;
import vn.parindex.platform.http.Body;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.http.TextRule;
import vn.parindex.platform.sheet.DeclaredMembers;

/** Reads a decision about an item. It has data, never points; every wrong field is named. */
final class DecisionBody {

  private static final int MAX_REASON = 2_000;
  private static final int MAX_QUESTION = 2_000;

  private DecisionBody() {}

  static Decision read(Body body, SubCriterion item, AppraisedUnit unit, Instant now) {
    return BodyReader.read(body, members -> decision(members, item, unit, now));
  }

  private static Decision decision(
      Members members, SubCriterion item, AppraisedUnit unit, Instant now) {
    return switch (members.oneOf("decision", Kind.class)) {
      case ACCEPT -> new Decision.Accept();
      case ADJUST ->
          new Decision.Adjust(
              data(members, item), members.text("reason", TextRule.words(MAX_REASON)));
      case ASK_EXPLANATION ->
          new Decision.AskExplanation(
              members.text("question", TextRule.words(MAX_QUESTION)), dueAt(members, unit, now));
    };
  }

  private static DeclaredData data(Members members, SubCriterion item) {
    return DeclaredMembers.read(members, item);
  }

  /** The unit needs time to answer, and the council to look at the answer. */
  private static Instant dueAt(Members members, AppraisedUnit unit, Instant now) {
    var dueAt = members.instant("dueAt");
    if (!dueAt.isAfter(now)) {
      members.fault("dueAt", "too-early", "Phải sau thời điểm hiện tại", "Must be later than now");
    } else if (!dueAt.isBefore(unit.appraisal().closesAt())) {
      members.fault(
          "dueAt",
          "too-late",
          "Phải trước hạn thẩm định",
          "Must be before the appraisal's own deadline");
    }
    return dueAt;
  }
}
