package vn.parindex.notation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.parindex.criteria.Adjustment;
import vn.parindex.criteria.AdjustmentPolicy;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.Field;
import vn.parindex.criteria.WaitingPolicy;
import vn.parindex.rules.WaitsFor;
import vn.parindex.text.Text;

/**
 * Reads a criteria set in the notation of {@code docs/scoring-rules.md}. Reports every fault at its
 * place, never only the first, and never throws, whatever the tree.
 */
public final class CriteriaSetNotation {

  private CriteriaSetNotation() {}

  /** Reads a set, or says everything that is wrong with it. */
  public static Reading<CriteriaSet> read(Node root) {
    Faults faults = new Faults();
    TreeLimits.check(root, faults);
    if (!faults.isEmpty()) {
      return new Reading.Refused<>(faults.all());
    }
    CriteriaSet set = set(new Cursor(root, "", faults));
    return set == null || !faults.isEmpty()
        ? new Reading.Refused<>(faults.all())
        : new Reading.Read<>(set);
  }

  private static @Nullable CriteriaSet set(Cursor at) {
    Members members = at.members();
    if (members == null) {
      return null;
    }
    String code = Scalars.name(members.required("code"));
    Text name = Texts.name(members.required("name"));
    Text sample = Texts.name(members.optional("sample"));
    Cursor maxAt = members.required("maxPoints");
    BigDecimal max = Scalars.maxPoints(maxAt);
    TreeReader tree = new TreeReader();
    List<Field> fields = tree.fields(members.required("fields"), maxAt, max);
    List<Adjustment> adjustments = new ArrayList<>();
    adjustments.addAll(tree.adjustments(members.optional("bonuses"), Adjustment.Kind.BONUS));
    adjustments.addAll(tree.adjustments(members.optional("penalties"), Adjustment.Kind.PENALTY));
    Cursor policyAt =
        adjustments.isEmpty() ? members.optional("adjustments") : members.required("adjustments");
    AdjustmentPolicy policy = policyAt == null ? AdjustmentPolicy.NONE : policy(policyAt);
    WaitingPolicy waiting = waiting(members.optional("waiting"));
    members.finish();
    return code == null || name == null || max == null || policy == null
        ? null
        : new CriteriaSet(code, name, sample, max, fields, adjustments, policy, waiting);
  }

  private static @Nullable AdjustmentPolicy policy(Cursor at) {
    Members members = at.members();
    if (members == null) {
      return null;
    }
    BigDecimal bonusCap = Scalars.points(members.required("bonusCap"), 2);
    BigDecimal penaltyCap = Scalars.points(members.required("penaltyCap"), 2);
    Cursor clampAt = members.optional("clampTotal");
    Boolean clamp = clampAt == null ? Boolean.TRUE : Scalars.yesNo(clampAt);
    members.finish();
    return bonusCap == null || penaltyCap == null || clamp == null
        ? null
        : new AdjustmentPolicy(bonusCap, penaltyCap, clamp);
  }

  private static WaitingPolicy waiting(@Nullable Cursor at) {
    Members members = at == null ? null : at.members();
    if (members == null) {
      return WaitingPolicy.ALL_LEAVE;
    }
    Set<WaitsFor> zero = EnumSet.noneOf(WaitsFor.class);
    for (Map.Entry<String, WaitsFor> source : new TreeMap<>(Words.WAITS_FOR).entrySet()) {
      Boolean leaves =
          Scalars.word(members.optional(source.getKey()), Map.of("leaves", true, "zero", false));
      if (leaves != null && !leaves) {
        zero.add(source.getValue());
      }
    }
    members.finish();
    return new WaitingPolicy(zero);
  }
}
