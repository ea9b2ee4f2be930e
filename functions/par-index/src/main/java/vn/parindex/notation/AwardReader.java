package vn.parindex.notation;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.parindex.numbers.Decimals;
import vn.parindex.rules.Award;
import vn.parindex.rules.Constant;
import vn.parindex.rules.Dimension;
import vn.parindex.rules.Fallback;
import vn.parindex.rules.Quantity;

/** Reads what something is worth: {@code 0.5}, {@code 75%}, {@code full}, a proportion. */
final class AwardReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECIMALS = 4;

  private AwardReader() {}

  /** A constant award; the usual one when the member was left out. */
  static Award.@Nullable Fixed fixed(@Nullable Cursor at, Award.Fixed usual) {
    return at == null ? usual : fixed(at);
  }

  static Award.@Nullable Fixed fixed(@Nullable Cursor at) {
    String text = at == null ? null : at.scalar();
    if (at == null || text == null) {
      return null;
    }
    if (text.equals("full")) {
      return Award.FULL;
    }
    if (text.endsWith("%")) {
      return share(at, text);
    }
    BigDecimal points = Scalars.points(at, DECIMALS);
    return points == null ? null : new Award.Points(points);
  }

  private static Award.@Nullable Fixed share(Cursor at, String text) {
    BigDecimal percent = Decimals.parse(text.substring(0, text.length() - 1).strip()).orElse(null);
    if (percent == null || percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
      at.fault(
          FaultCode.BAD_POINTS,
          "Cần tỷ lệ điểm tối đa từ 0% đến 100%",
          "Needs a share of the maximum from 0% to 100%");
      return null;
    }
    return new Award.Share(percent);
  }

  /** What a band of a quantity is worth, which may be a proportion. */
  static @Nullable Award ofBand(@Nullable Cursor at, @Nullable Dimension dimension, Scope scope) {
    if (at == null) {
      return null;
    }
    if (!at.isScalar()) {
      return proportion(at, dimension, scope);
    }
    if (!Objects.requireNonNull(at.scalar()).equals("proportional")) {
      return fixed(at);
    }
    return dimension == null || QuantityReader.sameDimension(at, dimension, Dimension.PERCENT)
        ? Award.Proportion.OF_WHOLE
        : null;
  }

  private static @Nullable Award proportion(Cursor at, @Nullable Dimension dimension, Scope scope) {
    Members members = at.members();
    if (members == null) {
      return null;
    }
    Cursor targetAt = members.required("proportional");
    Quantity target = QuantityReader.read(targetAt, scope);
    Fallback whenZero = whenTargetZero(members, targetAt, target);
    members.finish();
    if (targetAt == null || target == null || whenZero == null) {
      return null;
    }
    return dimension == null
            || QuantityReader.sameDimension(targetAt, dimension, target.dimension())
        ? new Award.Proportion(target, whenZero)
        : null;
  }

  /** Asked for only when the target can be 0; a constant target must be above 0. */
  static @Nullable Fallback whenTargetZero(
      Members members, @Nullable Cursor targetAt, @Nullable Quantity target) {
    if (targetAt == null || target == null) {
      members.optional("whenTargetZero");
      return null;
    }
    if (!(target instanceof Constant constant)) {
      return Scalars.word(members.required("whenTargetZero"), Words.FALLBACK);
    }
    if (constant.value().signum() <= 0) {
      targetAt.fault(FaultCode.BAD_NUMBER, "Chỉ tiêu phải lớn hơn 0", "The target must be above 0");
      return null;
    }
    return Fallback.UNSCORED;
  }
}
