package vn.parindex.notation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.criteria.Adjustment;
import vn.parindex.criteria.Criterion;
import vn.parindex.criteria.Field;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.rules.CohortRule;
import vn.parindex.text.Text;

/** Reads the tree of fields, criteria and sub-criteria, and checks its codes and points. */
final class TreeReader {

  private final Codes codes = new Codes();
  private int order;

  /** Reads fields whose maxima must add up to the set's. */
  List<Field> fields(@Nullable Cursor at, @Nullable Cursor maxAt, @Nullable BigDecimal max) {
    List<Field> fields = new ArrayList<>();
    List<@Nullable BigDecimal> maxima = new ArrayList<>();
    @Nullable String before = null;
    for (Cursor item : at == null ? List.<Cursor>of() : at.atLeastOneItem()) {
      Members members = item.members();
      if (members == null) {
        maxima.add(null);
        continue;
      }
      String code = codes.nested(members.required("code"), "", before);
      before = code == null ? before : code;
      Text name = Texts.name(members.required("name"));
      Cursor ownMaxAt = members.required("maxPoints");
      BigDecimal ownMax = Scalars.maxPoints(ownMaxAt);
      maxima.add(ownMax);
      List<Criterion> criteria = criteria(members.required("criteria"), code, ownMaxAt, ownMax);
      members.finish();
      if (code != null && name != null && ownMax != null) {
        fields.add(new Field(code, name, ownMax, criteria));
      }
    }
    if (maxAt != null) {
      PointsCheck.sum(maxAt, max, maxima);
    }
    return fields;
  }

  private List<Criterion> criteria(
      @Nullable Cursor at,
      @Nullable String parent,
      @Nullable Cursor maxAt,
      @Nullable BigDecimal max) {
    List<Criterion> criteria = new ArrayList<>();
    List<@Nullable BigDecimal> maxima = new ArrayList<>();
    @Nullable String before = null;
    for (Cursor item : at == null ? List.<Cursor>of() : at.atLeastOneItem()) {
      Members members = item.members();
      if (members == null) {
        maxima.add(null);
        continue;
      }
      String code = codes.nested(members.required("code"), parent, before);
      before = code == null ? before : code;
      Text name = Texts.name(members.required("name"));
      Cursor ownMaxAt = members.required("maxPoints");
      BigDecimal ownMax = Scalars.maxPoints(ownMaxAt);
      maxima.add(ownMax);
      List<SubCriterion> items =
          subCriteria(members.required("subCriteria"), code, ownMaxAt, ownMax);
      members.finish();
      if (code != null && name != null && ownMax != null) {
        criteria.add(new Criterion(code, name, ownMax, items));
      }
    }
    if (maxAt != null) {
      PointsCheck.sum(maxAt, max, maxima);
    }
    return criteria;
  }

  private List<SubCriterion> subCriteria(
      @Nullable Cursor at,
      @Nullable String parent,
      @Nullable Cursor maxAt,
      @Nullable BigDecimal max) {
    List<SubCriterion> items = new ArrayList<>();
    List<@Nullable BigDecimal> maxima = new ArrayList<>();
    @Nullable String before = null;
    for (Cursor item : at == null ? List.<Cursor>of() : at.atLeastOneItem()) {
      Members members = item.members();
      if (members == null) {
        maxima.add(null);
        continue;
      }
      String code = codes.nested(members.required("code"), parent, before);
      before = code == null ? before : code;
      BigDecimal ownMax = Scalars.maxPoints(members.required("maxPoints"));
      maxima.add(ownMax);
      order++;
      SubCriterion read = SubCriterionReader.read(members, code, ownMax, order);
      if (read != null) {
        items.add(read);
      }
    }
    if (maxAt != null) {
      PointsCheck.sum(maxAt, max, maxima);
    }
    return items;
  }

  /** Reads bonuses or penalties. */
  List<Adjustment> adjustments(@Nullable Cursor at, Adjustment.Kind kind) {
    List<Adjustment> adjustments = new ArrayList<>();
    for (Cursor item : at == null ? List.<Cursor>of() : at.items()) {
      Members members = item.members();
      if (members != null) {
        String code = codes.lettered(members.required("code"));
        BigDecimal max = Scalars.maxPoints(members.required("maxPoints"));
        order++;
        SubCriterion read = SubCriterionReader.read(members, code, max, order);
        if (read != null && read.rule() instanceof CohortRule) {
          item.fault(
              FaultCode.MUST_STAND_ALONE,
              "Điểm thưởng, điểm phạt không so với các đơn vị khác",
              "Bonuses and penalties are not relative to other units");
        } else if (read != null) {
          adjustments.add(new Adjustment(kind, read));
        }
      }
    }
    return adjustments;
  }
}
