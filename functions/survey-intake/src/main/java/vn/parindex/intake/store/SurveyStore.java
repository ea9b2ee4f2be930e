package vn.parindex.intake.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Key;
import vn.parindex.survey.Questionnaire;

/** Reads surveys from the assessment table. Questionnaires of an open survey never change. */
public final class SurveyStore {

  private static final int NO_LIMIT_YET = 100;

  private final AssessmentTable table;
  private final Map<Key, Questionnaire> immutable = new ConcurrentHashMap<>();
  private final Map<Key, LinkKey> linkKeys = new ConcurrentHashMap<>();

  public SurveyStore(AssessmentTable table) {
    this.table = table;
  }

  /** The survey of a round; a draft while nothing of it is there. */
  public StoredSurvey survey(String round) {
    var key = SurveyItems.main(round);
    return table
        .get(key)
        .map(item -> SurveyItems.survey(round, item))
        .orElseGet(
            () -> new StoredSurvey(round, SurveyState.DRAFT, NO_LIMIT_YET, Subject.absent(key)));
  }

  /** All groups that are asked, by level and group. */
  public List<AskedGroup> groups(String round) {
    return table.query(SurveyItems.partition(round), SurveyItems.QUESTIONNAIRE).stream()
        .map(SurveyItems::askedGroup)
        .toList();
  }

  /** A questionnaire, if there is one for the level and group. */
  public Optional<Questionnaire> find(String round, String level, String group) {
    return table
        .get(SurveyItems.questionnaire(round, level, group))
        .map(item -> item.json("doc", Questionnaire.class));
  }

  /**
   * A questionnaire that must be there.
   *
   * @throws vn.parindex.platform.problem.ProblemException 404
   */
  public Questionnaire questionnaire(String round, String level, String group) {
    return find(round, level, group)
        .orElseThrow(() -> Problems.notFound("questionnaire", level + "/" + group).asException());
  }

  /** The questionnaire of a survey that has been opened, kept once read. */
  public Questionnaire immutable(String round, String level, String group) {
    return immutable.computeIfAbsent(
        SurveyItems.questionnaire(round, level, group), _ -> questionnaire(round, level, group));
  }

  /** The key of the links of a survey that has been opened, kept once read. */
  public LinkKey linkKey(String round) {
    return linkKeys.computeIfAbsent(
        SurveyItems.linkKey(round), key -> new LinkKey(table.get(key).orElseThrow().text("key")));
  }

  /** Counts that may be seen, by unit and group. */
  public Map<String, Map<String, GroupCounts>> counts(String round) {
    return table.query(SurveyItems.partition(round), SurveyItems.COUNTS).stream()
        .collect(
            Collectors.toUnmodifiableMap(
                item -> item.key().sk().substring(SurveyItems.COUNTS.length()),
                item ->
                    Json.mapper()
                        .readValue(
                            item.text("doc"), new TypeReference<Map<String, GroupCounts>>() {})));
  }
}
