package vn.parindex.notation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.criteria.AppliesTo;
import vn.parindex.criteria.AssessedBy;
import vn.parindex.criteria.EvidenceRequirement;
import vn.parindex.criteria.LegalBasis;
import vn.parindex.criteria.NotApplicable;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.declared.Input;
import vn.parindex.rules.Fallback;
import vn.parindex.rules.ManualRule;
import vn.parindex.rules.ScoringRule;
import vn.parindex.rules.SurveyRule;
import vn.parindex.rules.Uses;
import vn.parindex.text.Text;

/** Reads what is scored: a sub-criterion, a bonus or a penalty. */
final class SubCriterionReader {

  private SubCriterionReader() {}

  /**
   * Reads one item.
   *
   * @param members of its mapping, of which the code is read already
   * @param code its code; null when that has a fault
   * @param max its maximum points; null when they have a fault
   * @param order its place in the set
   */
  static @Nullable SubCriterion read(
      Members members, @Nullable String code, @Nullable BigDecimal max, int order) {
    Text name = Texts.name(members.required("name"));
    Cursor inputsAt = members.optional("inputs");
    Scope scope = InputReader.read(inputsAt);
    ScoringRule rule = RuleReader.whole(members.required("rule"), new RuleContext(scope, max));
    Cursor assessedByAt = members.optional("assessedBy");
    AssessedBy stated = Scalars.word(assessedByAt, Words.ASSESSED_BY);
    Cursor missingAt = members.optional("missing");
    Fallback missing =
        missingAt == null ? Fallback.UNSCORED : Scalars.word(missingAt, Words.FALLBACK);
    Cursor notApplicableAt = members.optional("notApplicable");
    NotApplicable notApplicable =
        notApplicableAt == null
            ? NotApplicable.NOT_ALLOWED
            : Scalars.word(notApplicableAt, Words.NOT_APPLICABLE);
    EvidenceRequirement evidence = DetailReader.evidence(members.optional("evidence"));
    String lead = Scalars.name(members.optional("leadAppraiser"));
    List<LegalBasis> legalBasis = DetailReader.legalBasis(members.optional("legalBasis"));
    AppliesTo appliesTo =
        new AppliesTo(
            DetailReader.names(members.optional("levels")),
            DetailReader.names(members.optional("groups")));
    Text note = Texts.note(members.optional("note"));
    members.finish();
    if (rule == null) {
      return null;
    }
    checkUse(inputsAt, scope, rule);
    AssessedBy assessedBy = assessedBy(rule, scope);
    if (assessedByAt != null && stated != null && stated != assessedBy) {
      assessedByAt.fault(
          FaultCode.ASSESSED_BY_MISMATCH,
          "Không khớp với quy tắc và số liệu kê khai",
          "Does not fit the rule and its inputs");
    }
    return code == null || name == null || max == null || missing == null || notApplicable == null
        ? null
        : new SubCriterion(
            code,
            order,
            name,
            max,
            assessedBy,
            List.copyOf(scope.inputs().values()),
            rule,
            missing,
            notApplicable,
            evidence,
            lead,
            legalBasis,
            appliesTo,
            note);
  }

  private static void checkUse(@Nullable Cursor at, Scope scope, ScoringRule rule) {
    List<Input> used = Uses.of(rule).inputs();
    for (Input input : scope.inputs().values()) {
      if (at != null && !used.contains(input)) {
        at.fault(
            FaultCode.UNUSED_INPUT,
            "Số liệu '" + input.key() + "' không được quy tắc dùng đến",
            "Input '" + input.key() + "' is not used by the rule");
      }
    }
  }

  private static AssessedBy assessedBy(ScoringRule rule, Scope scope) {
    return switch (rule) {
      case SurveyRule survey -> AssessedBy.SURVEY;
      case ManualRule manual -> AssessedBy.MANUAL;
      default -> scope.inputs().isEmpty() ? AssessedBy.EXTERNAL : AssessedBy.SELF;
    };
  }
}
