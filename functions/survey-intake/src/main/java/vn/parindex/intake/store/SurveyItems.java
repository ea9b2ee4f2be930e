package vn.parindex.intake.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.table.Condition;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;
import vn.parindex.platform.table.Write;
import vn.parindex.round.Deadline;
import vn.parindex.round.StepDone;
import vn.parindex.survey.Questionnaire;

/** How the survey lies in the assessment table: what is no secret, one partition a round. */
public final class SurveyItems {

  static final String QUESTIONNAIRE = "QUESTIONNAIRE#";
  static final String COUNTS = "COUNTS#";
  private static final String LINK_KEY = "LINK_KEY";

  private SurveyItems() {}

  static String partition(String round) {
    return "SURVEY#" + round;
  }

  static Key main(String round) {
    return new Key(partition(round), "META");
  }

  /** The main item of a survey. Version and audit head are set by the audit trail. */
  public static Item main(StoredSurvey survey) {
    return Item.of(main(survey.round()))
        .with("state", survey.state().name())
        .with("maxBlankPercent", survey.maxBlankPercent());
  }

  static StoredSurvey survey(String round, Item item) {
    return new StoredSurvey(
        round,
        SurveyState.valueOf(item.text("state")),
        Math.toIntExact(item.number("maxBlankPercent")),
        Subject.of(item));
  }

  static Key questionnaire(String round, String level, String group) {
    return new Key(partition(round), QUESTIONNAIRE + level + "#" + group);
  }

  /** The item for a questionnaire. */
  public static Item questionnaire(
      String round, String level, String group, Questionnaire questionnaire) {
    return Item.of(questionnaire(round, level, group)).withJson("doc", questionnaire);
  }

  static AskedGroup askedGroup(Item item) {
    var codes = item.key().sk().substring(QUESTIONNAIRE.length()).split("#", -1);
    return new AskedGroup(codes[0], codes[1], item.json("doc", Questionnaire.class));
  }

  static Key linkKey(String round) {
    return new Key(partition(round), LINK_KEY);
  }

  /** The key of a round's links, which is made once and stays. */
  public static Write newLinkKey(String round, LinkKey key) {
    return new Write.Put(Item.of(linkKey(round)).with("key", key.hex()), new Condition.Absent());
  }

  /** What tells the calendar that the survey of all levels that are asked about is done. */
  public static List<Write> done(String round, Collection<AskedGroup> groups, Instant at) {
    return groups.stream()
        .map(AskedGroup::level)
        .distinct()
        .map(level -> new StepDone(level, Deadline.SURVEY, null, at))
        .map(done -> Write.put(RoundItems.stepDone(round, done)))
        .toList();
  }

  /** The item for the counts of a unit that may be seen, by group. */
  public static Item counts(String round, String unit, Map<String, GroupCounts> groups) {
    return Item.of(new Key(partition(round), COUNTS + unit)).withJson("doc", groups);
  }
}
