package vn.parindex.round;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.parindex.ranking.ClassBand;
import vn.parindex.ranking.TieBreak;
import vn.parindex.text.Text;

/** The rules of what a round is created with: levels, ranking policy, classes. */
public final class RoundSetUp {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private RoundSetUp() {}

  /** Levels have different codes, and each is ranked in some way, each way once. */
  public static List<ElementFault> levelFaults(List<Level> levels) {
    var codes = new HashSet<String>();
    var faults = new ArrayList<ElementFault>();
    for (int i = 0; i < levels.size(); i++) {
      var level = levels.get(i);
      if (!codes.add(level.code())) {
        faults.add(fault(i, "code", "duplicate-code", "Mã cấp bị trùng", "Two levels of one code"));
      }
      var scopes = new HashSet<>(level.rankedWithin());
      if (scopes.isEmpty() || scopes.size() < level.rankedWithin().size()) {
        faults.add(
            fault(
                i,
                "rankedWithin",
                "bad-scopes",
                "Cần ít nhất một phạm vi xếp hạng, không trùng",
                "At least one scope of ranking, each once"));
      }
    }
    return List.copyOf(faults);
  }

  /** No tie-break comes twice. */
  public static List<ElementFault> tieBreakFaults(List<TieBreak> tieBreaks) {
    var seen = new HashSet<TieBreak>();
    var faults = new ArrayList<ElementFault>();
    for (int i = 0; i < tieBreaks.size(); i++) {
      if (!seen.add(tieBreaks.get(i))) {
        faults.add(fault(i, "by", "duplicate-tie-break", "Bị lặp lại", "Named twice"));
      }
    }
    return List.copyOf(faults);
  }

  /** Class bounds lie from 0 to 100 percent, and no two classes begin at the same place. */
  public static List<ElementFault> bandFaults(List<ClassBand> bands) {
    var seen = new HashSet<List<Object>>();
    var faults = new ArrayList<ElementFault>();
    for (int i = 0; i < bands.size(); i++) {
      var band = bands.get(i);
      if (band.lowerBound().signum() < 0 || band.lowerBound().compareTo(HUNDRED) > 0) {
        faults.add(fault(i, "lowerBound", "out-of-range", "Phải từ 0 đến 100", "From 0 to 100"));
      }
      if (!seen.add(List.of(band.lowerBound().stripTrailingZeros(), band.inclusive()))) {
        faults.add(
            fault(
                i,
                "lowerBound",
                "duplicate-bound",
                "Hai mức xếp loại có cùng cận dưới",
                "Two classes begin at the same bound"));
      }
    }
    return List.copyOf(faults);
  }

  private static ElementFault fault(int index, String member, String code, String vi, String en) {
    return new ElementFault(index, member, code, new Text(vi, en));
  }
}
