package vn.parindex.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.text.Text;

/** The rules of a later deadline for one unit. */
public final class Extensions {

  private Extensions() {}

  /**
   * Everything that is wrong with an extension: it must lie after the deadline of the level and
   * after now, or it would give nothing.
   */
  public static List<Text> faults(Deadline deadline, Instant closesAt, Instant now) {
    var faults = new ArrayList<Text>();
    if (!closesAt.isAfter(deadline.closesAt())) {
      faults.add(
          new Text("Phải sau hạn chung của cấp", "Must be later than the deadline of the level"));
    }
    if (!closesAt.isAfter(now)) {
      faults.add(new Text("Phải sau thời điểm hiện tại", "Must be later than now"));
    }
    return List.copyOf(faults);
  }
}
