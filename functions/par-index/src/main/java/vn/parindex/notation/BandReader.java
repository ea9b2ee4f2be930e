package vn.parindex.notation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.rules.Award;
import vn.parindex.rules.Band;
import vn.parindex.rules.BandFault;
import vn.parindex.rules.Bands;
import vn.parindex.rules.Dimension;
import vn.parindex.rules.Interval;
import vn.parindex.text.Text;

/** Reads bands, and reports every gap and overlap between them. */
final class BandReader {

  private BandReader() {}

  /** How much a band may be worth. */
  enum Worth {
    /** Constants only. */
    FIXED,
    /** Constants and proportions of the value. */
    FORMULA
  }

  static @Nullable Bands read(
      @Nullable Cursor at, @Nullable Dimension dimension, Worth worth, Scope scope) {
    if (at == null) {
      return null;
    }
    List<Cursor> items = at.atLeastOneItem();
    List<Band> bands = new ArrayList<>();
    List<Interval> intervals = new ArrayList<>();
    for (Cursor item : items) {
      Members members = item.members();
      if (members != null) {
        Interval interval = interval(members, dimension);
        Cursor pointsAt = members.required("points");
        Award award =
            worth == Worth.FIXED
                ? AwardReader.fixed(pointsAt)
                : AwardReader.ofBand(pointsAt, dimension, scope);
        members.finish();
        if (interval != null) {
          intervals.add(interval);
        }
        if (interval != null && award != null) {
          bands.add(new Band(interval, award));
        }
      }
    }
    boolean covers = intervals.size() == items.size() && cover(items, intervals, dimension);
    return covers && bands.size() == items.size() && !bands.isEmpty() ? new Bands(bands) : null;
  }

  private static boolean cover(
      List<Cursor> items, List<Interval> intervals, @Nullable Dimension dimension) {
    if (items.isEmpty()) {
      return false;
    }
    List<BandFault> faults =
        Bands.faults(
            intervals.stream().map(interval -> new Band(interval, Award.NOTHING)).toList());
    for (BandFault fault : faults) {
      Text place = fault.place().words(dimension == null ? Dimension.NUMBER : dimension);
      Cursor item = items.get(fault.index());
      switch (fault.kind()) {
        case EMPTY ->
            item.fault(
                FaultCode.BAND_EMPTY,
                "Không giá trị nào thuộc khoảng này",
                "No value belongs to this band");
        case GAP ->
            item.fault(
                FaultCode.BAND_GAP,
                new Text("Giá trị không thuộc khoảng nào: ", "Values of no band: ").plus(place));
        case OVERLAP ->
            item.fault(
                FaultCode.BAND_OVERLAP,
                new Text("Giá trị thuộc hai khoảng: ", "Values of two bands: ").plus(place));
      }
    }
    return faults.isEmpty();
  }

  private static @Nullable Interval interval(Members members, @Nullable Dimension dimension) {
    Cursor exactly = members.optional("exactly");
    Cursor from = members.optional("from");
    Cursor above = members.optional("above");
    Cursor to = members.optional("to");
    Cursor below = members.optional("below");
    BigDecimal value = QuantityReader.bound(exactly, dimension);
    BigDecimal lower = QuantityReader.bound(from == null ? above : from, dimension);
    BigDecimal upper = QuantityReader.bound(to == null ? below : to, dimension);
    boolean lowerGiven = from != null || above != null;
    boolean upperGiven = to != null || below != null;
    boolean twice = (from != null && above != null) || (to != null && below != null);
    if (twice || (exactly != null && (lowerGiven || upperGiven))) {
      members
          .whole()
          .fault(
              FaultCode.WRONG_KIND,
              "Mỗi khoảng chỉ có một cận dưới và một cận trên",
              "A band has one lower and one upper bound");
      return null;
    }
    if (exactly != null) {
      return value == null ? null : new Interval(value, true, value, true);
    }
    return (lowerGiven && lower == null) || (upperGiven && upper == null)
        ? null
        : new Interval(lower, from != null, upper, to != null);
  }
}
