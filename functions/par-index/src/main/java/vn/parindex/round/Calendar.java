package vn.parindex.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.text.Text;

/** The rules of a round's calendar: one deadline for each level and step. */
public final class Calendar {

  private Calendar() {}

  /** Everything that is wrong with a calendar for these levels, in order. */
  public static List<ElementFault> faults(List<Level> levels, List<Deadline> deadlines) {
    var known = levels.stream().map(Level::code).collect(Collectors.toSet());
    var planned = new HashSet<List<String>>();
    var faults = new ArrayList<ElementFault>();
    for (int i = 0; i < deadlines.size(); i++) {
      faults.addAll(faults(i, deadlines.get(i), known, planned));
      faults.addAll(reminderFaults(i, deadlines.get(i), levels));
    }
    faults.addAll(StepOrder.faults(deadlines));
    return List.copyOf(faults);
  }

  /**
   * Deadlines that have passed before anyone could be told of them: in an open round those that are
   * new or moved, in a draft those of the units, who would be called late the day it opens.
   */
  public static List<ElementFault> pastFaults(
      Round before, RoundState state, List<Deadline> wanted, Instant now) {
    var faults = new ArrayList<ElementFault>();
    for (int i = 0; i < wanted.size(); i++) {
      var deadline = wanted.get(i);
      var isNews =
          before
              .deadline(deadline.level(), deadline.step())
              .filter(known -> !isMoved(known, deadline))
              .isEmpty();
      var matters =
          state == RoundState.OPEN ? isNews : deadline.step().equals(Deadline.SELF_ASSESSMENT);
      if (matters && !deadline.closesAt().isAfter(now)) {
        faults.add(
            new ElementFault(
                i,
                "closesAt",
                "in-the-past",
                new Text("Hạn này đã qua", "This deadline has passed already")));
      }
    }
    return List.copyOf(faults);
  }

  private static List<ElementFault> reminderFaults(
      int index, Deadline deadline, List<Level> levels) {
    var reminders = deadline.reminders();
    return reminders == null
        ? List.of()
        : levels.stream()
            .filter(level -> level.code().equals(deadline.level()))
            .flatMap(
                level -> ReminderRules.faults(index, deadline, reminders, level.runBy()).stream())
            .toList();
  }

  /**
   * The calendar as wanted, with versions: a new deadline has version 1; one whose opening or
   * closing moves gets the next version, so that its reminders are planned anew; others keep
   * theirs.
   */
  public static List<Deadline> replanned(Round round, List<Deadline> wanted) {
    return wanted.stream().map(deadline -> replanned(round, deadline)).toList();
  }

  private static Deadline replanned(Round round, Deadline wanted) {
    int version =
        round
            .deadline(wanted.level(), wanted.step())
            .map(before -> isMoved(before, wanted) ? before.version() + 1 : before.version())
            .orElse(1);
    return wanted.inVersion(version);
  }

  private static boolean isMoved(Deadline before, Deadline wanted) {
    return !before.opensAt().equals(wanted.opensAt())
        || !before.closesAt().equals(wanted.closesAt());
  }

  private static List<ElementFault> faults(
      int index, Deadline deadline, Set<String> levels, Set<List<String>> planned) {
    var faults = new ArrayList<ElementFault>();
    if (!levels.contains(deadline.level())) {
      faults.add(
          new ElementFault(
              index,
              "level",
              "unknown-level",
              new Text("Đợt không có cấp này", "The round has no such level")));
    }
    if (!planned.add(List.of(deadline.level(), deadline.step()))) {
      faults.add(
          new ElementFault(
              index,
              "step",
              "duplicate-step",
              new Text(
                  "Mỗi cấp chỉ có một hạn cho mỗi bước",
                  "A level has one deadline for each step")));
    }
    if (!deadline.opensAt().isBefore(deadline.closesAt())) {
      faults.add(
          new ElementFault(
              index,
              "closesAt",
              "closes-before-it-opens",
              new Text("Phải đóng sau khi mở", "Must close after it opens")));
    }
    return faults;
  }
}
