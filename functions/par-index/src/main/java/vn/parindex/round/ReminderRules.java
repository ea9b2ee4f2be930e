package vn.parindex.round;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.parindex.text.Text;

/** The rules of a deadline's reminders. */
final class ReminderRules {

  /** Earlier or later than this, a day is a slip of the pen. */
  private static final int FURTHEST = 60;

  private final int index;
  private final Deadline deadline;
  private final RunBy runBy;
  private final List<ElementFault> faults = new ArrayList<>();

  private ReminderRules(int index, Deadline deadline, RunBy runBy) {
    this.index = index;
    this.deadline = deadline;
    this.runBy = runBy;
  }

  static List<ElementFault> faults(int index, Deadline deadline, Reminders reminders, RunBy runBy) {
    var rules = new ReminderRules(index, deadline, runBy);
    rules.check("reminders/toDo", reminders.toDo(), rules.mayDo());
    rules.check("reminders/toUrge", reminders.toUrge(), rules.mayUrge());
    return rules.faults;
  }

  private Set<Recipient> mayDo() {
    return withDistrict(
        switch (deadline.step()) {
          case Deadline.SELF_ASSESSMENT ->
              EnumSet.of(Recipient.UNIT_OFFICER, Recipient.UNIT_LEADER, Recipient.HOME_AFFAIRS);
          case Deadline.ASSIGNMENT ->
              EnumSet.of(
                  Recipient.HOME_AFFAIRS, Recipient.PROVINCE_LEADER, Recipient.COUNCIL_MEMBER);
          case Deadline.APPRAISAL -> EnumSet.complementOf(EnumSet.of(Recipient.DISTRICT_OFFICER));
          default -> EnumSet.of(Recipient.HOME_AFFAIRS, Recipient.PROVINCE_LEADER);
        });
  }

  /** A district urges its communes; nobody urges districts but those above. */
  private Set<Recipient> mayUrge() {
    var may = EnumSet.of(Recipient.HOME_AFFAIRS, Recipient.PROVINCE_LEADER);
    return deadline.step().equals(Deadline.SELF_ASSESSMENT) ? withDistrict(may) : may;
  }

  private Set<Recipient> withDistrict(EnumSet<Recipient> may) {
    if (runBy == RunBy.PARENT) {
      may.add(Recipient.DISTRICT_OFFICER);
    }
    return may;
  }

  private void check(String place, Telling telling, Set<Recipient> may) {
    var offsets = telling.offsets();
    if (offsets.stream().anyMatch(offset -> Math.abs((long) offset) > FURTHEST)) {
      fault(
          place + "/offsets",
          "offset-out-of-range",
          "Mốc nhắc nằm trong 60 ngày trước hoặc sau ngày cuối",
          "A reminder lies within 60 days of the last day");
    }
    for (int i = 1; i < offsets.size(); i++) {
      if (offsets.get(i) <= offsets.get(i - 1)) {
        fault(
            place + "/offsets",
            "offsets-out-of-order",
            "Các mốc nhắc theo thứ tự tăng dần, không trùng",
            "Offsets ascend, each once");
        break;
      }
    }
    recipients(place + "/recipients", telling, may);
  }

  private void recipients(String place, Telling telling, Set<Recipient> may) {
    var recipients = telling.recipients();
    if (recipients.isEmpty() != telling.offsets().isEmpty()) {
      fault(
          place,
          "nobody-or-never",
          "Có mốc nhắc thì phải có người nhận, và ngược lại",
          "Offsets need recipients, and recipients need offsets");
    }
    if (new HashSet<>(recipients).size() < recipients.size()) {
      fault(place, "duplicate-recipient", "Bị lặp lại", "Named twice");
    }
    for (var recipient : new HashSet<>(recipients)) {
      if (!may.contains(recipient)) {
        fault(
            place,
            "not-concerned",
            recipient + " không nhận nhắc việc của bước này ở cấp này",
            recipient + " has no part in this step of the level");
      }
    }
  }

  private void fault(String member, String code, String vi, String en) {
    faults.add(new ElementFault(index, member, code, new Text(vi, en)));
  }
}
