package vn.parindex.intake.tally;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.parindex.facts.SurveyResult;
import vn.parindex.intake.store.AskedGroup;
import vn.parindex.intake.store.Ballots.Ballot;
import vn.parindex.intake.store.GroupCounts;
import vn.parindex.intake.store.Progress;
import vn.parindex.survey.Batches;
import vn.parindex.survey.CountedBallot;
import vn.parindex.survey.Questionnaire;
import vn.parindex.survey.SurveyPoints;

/**
 * Counts the ballots about one unit, and says what of it may be seen now: while ballots come in
 * only full batches, in the end everything.
 *
 * @param results results that become visible, by sub-criterion
 * @param counts counts that become visible, by group
 * @param progress how far has been counted after this
 */
record CountingUnit(
    Map<String, SurveyResult> results, Map<String, GroupCounts> counts, Progress progress) {

  private static final String GROUP = "group:";

  /**
   * Counts.
   *
   * @param subCriteria survey sub-criteria of the unit
   * @param groups who is asked about the unit
   * @param before how far had been counted
   * @param isFinal whether no ballot comes any more
   */
  static CountingUnit of(
      Collection<String> subCriteria,
      List<AskedGroup> groups,
      List<Ballot> ballots,
      Progress before,
      boolean isFinal) {
    var results = new TreeMap<String, SurveyResult>();
    var counts = new TreeMap<String, GroupCounts>();
    var parts = new HashMap<String, Progress.Part>();
    SurveyPoints.results(subCriteria, counted(groups, ballots))
        .forEach(
            (code, now) -> {
              var part = before.part(code);
              int number = now.validBallots();
              if (isFinal) {
                results.put(code, now);
              } else if (part.batches().releases(number)) {
                results.put(
                    code, new SurveyResult(part.first(), part.second(), part.batches().held()));
              }
              parts.put(code, after(part, number, isFinal, now.weights(), now.opinions()));
            });
    for (var group : groups) {
      var now = counts(group.group(), ballots);
      var part = before.part(GROUP + group.group());
      if (isFinal) {
        counts.put(group.group(), now);
      } else if (part.batches().releases(now.all())) {
        counts.put(group.group(), new GroupCounts(part.first().intValueExact(), part.second()));
      }
      parts.put(
          GROUP + group.group(),
          after(part, now.all(), isFinal, BigDecimal.valueOf(now.valid()), now.invalid()));
    }
    return new CountingUnit(results, counts, new Progress(before.version() + 1, isFinal, parts));
  }

  private static Progress.Part after(
      Progress.Part before, int number, boolean isFinal, BigDecimal first, int second) {
    if (isFinal) {
      return new Progress.Part(new Batches(number, number), first, second);
    }
    var batches = before.batches().after(number);
    return before.batches().holds(number)
        ? new Progress.Part(batches, first, second)
        : new Progress.Part(batches, before.first(), before.second());
  }

  private static List<CountedBallot> counted(List<AskedGroup> groups, List<Ballot> ballots) {
    var asked = new HashMap<String, Questionnaire>();
    groups.forEach(group -> asked.put(group.group(), group.questionnaire()));
    return ballots.stream()
        .filter(ballot -> ballot.invalid() == null && asked.containsKey(ballot.group()))
        .map(
            ballot ->
                new CountedBallot(
                    Objects.requireNonNull(asked.get(ballot.group())), ballot.answers()))
        .toList();
  }

  private static GroupCounts counts(String group, List<Ballot> ballots) {
    var ofGroup = ballots.stream().filter(ballot -> ballot.group().equals(group)).toList();
    int valid = (int) ofGroup.stream().filter(ballot -> ballot.invalid() == null).count();
    return new GroupCounts(valid, ofGroup.size() - valid);
  }
}
