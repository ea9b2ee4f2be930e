package vn.parindex.round;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.text.Text;

/** The main steps of a level end one after the other: none ends before what it rests on. */
final class StepOrder {

  private static final List<String> MAIN_STEPS =
      List.of(Deadline.SELF_ASSESSMENT, Deadline.APPRAISAL, Deadline.PUBLICATION);

  private StepOrder() {}

  static List<ElementFault> faults(List<Deadline> deadlines) {
    var faults = new ArrayList<ElementFault>();
    for (int i = 0; i < deadlines.size(); i++) {
      var later = deadlines.get(i);
      int place = MAIN_STEPS.indexOf(later.step());
      for (var earlier : deadlines) {
        if (earlier.level().equals(later.level())
            && place > MAIN_STEPS.indexOf(earlier.step())
            && MAIN_STEPS.contains(earlier.step())
            && later.closesAt().isBefore(earlier.closesAt())) {
          faults.add(fault(i, earlier));
        }
      }
    }
    return faults;
  }

  private static ElementFault fault(int index, Deadline earlier) {
    return new ElementFault(
        index,
        "closesAt",
        "out-of-order",
        new Text(
            "Kết thúc trước bước phải làm trước: " + earlier.name().vi(),
            "Closes before the step that it rests on: " + earlier.name().en()));
  }
}
