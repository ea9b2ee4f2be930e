package vn.parindex.notice;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.platform.inspection.Inspections;
import vn.parindex.platform.inspection.Inspections.ToFollowUp;
import vn.parindex.platform.notice.Recipients;
import vn.parindex.reminder.Offsets;
import vn.parindex.reminder.Task;
import vn.parindex.reminder.Task.Kind;
import vn.parindex.reminder.Task.UnitName;
import vn.parindex.round.Recipient;
import vn.parindex.round.Unit;
import vn.parindex.round.Window;
import vn.parindex.text.Text;

/** What inspections found and units have still to follow up (plan 288, step 7). */
final class FollowUps {

  private static final Text NAME =
      new Text(
          "Khắc phục theo kết luận kiểm tra đột xuất",
          "Following up the findings of an inspection");
  private static final List<Recipient> TOLD =
      List.of(Recipient.UNIT_OFFICER, Recipient.UNIT_LEADER);

  private final RoundNow round;
  private final Inspections inspections;
  private final Recipients recipients;

  FollowUps(RoundNow round, Inspections inspections, Recipients recipients) {
    this.round = round;
    this.inspections = inspections;
    this.recipients = recipients;
  }

  List<Task> tasks() {
    var units =
        round.units().stream().collect(Collectors.toMap(Unit::code, unit -> unit, (one, _) -> one));
    return inspections.toFollowUp(round.stored().round().code()).stream()
        .map(one -> task(one, units))
        .toList();
  }

  private Task task(ToFollowUp one, Map<String, Unit> units) {
    var zone = round.stored().round().zone();
    var unit = units.get(one.unit());
    if (unit == null) {
      throw new IllegalStateException("An inspection of no unit of the round: " + one);
    }
    return new Task(
        Kind.TO_DO,
        "%s/inspection-follow-up/%s/%s".formatted(unit.level(), unit.code(), one.id()),
        NAME,
        new Window(
            one.plannedOn().atStartOfDay(zone).toInstant(),
            one.by().plusDays(1).atStartOfDay(zone).toInstant()),
        "v1", // a conclusion is not changed
        Offsets.REMINDERS,
        recipients.of(TOLD, unit.code(), null),
        List.of(new UnitName(unit.code(), unit.name())));
  }
}
