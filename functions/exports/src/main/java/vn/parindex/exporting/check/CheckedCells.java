package vn.parindex.exporting.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Item;

/**
 * The survey's quotas: what is used of one is at least what was sent out, and no more comes back
 * than that. Of those who are asked only the number is looked at.
 */
final class CheckedCells {

  private final AssessmentTable invitations;

  CheckedCells(AssessmentTable invitations) {
    this.invitations = invitations;
  }

  List<Broken> broken(StoredRound round) {
    var code = round.round().code();
    // Cells last: an invitation moves both at once, and people only ever come to be more.
    var people = people(code);
    var broken = new ArrayList<Broken>();
    for (var cell : invitations.query("CELLS#" + code)) {
      addBroken(cell, people.getOrDefault(cell.key().sk(), 0L), broken);
    }
    return broken;
  }

  /** How many people are asked, by unit and group. */
  private Map<String, Long> people(String round) {
    return invitations.query("RESPONDENTS#" + round).stream()
        .map(person -> person.key().sk())
        .collect(
            Collectors.groupingBy(
                sk -> sk.substring(0, sk.lastIndexOf('#')), Collectors.counting()));
  }

  private static void addBroken(Item cell, long people, List<Broken> broken) {
    var where = "cell " + cell.key().sk();
    long quota = cell.number("quota");
    long left = cell.number("left");
    long forms = cell.number("paperLeft");
    long returned = cell.number("returned");
    if (left < 0 || forms < 0 || returned < 0 || left > quota) {
      broken.add(new Broken(where, "a counter is out of its bounds"));
    }
    if (people + forms > quota - left) {
      broken.add(new Broken(where, "more people and forms than are counted as invited"));
    }
    if (returned + forms > quota - left) {
      broken.add(new Broken(where, "more ballots came back than were sent out"));
    }
  }
}
