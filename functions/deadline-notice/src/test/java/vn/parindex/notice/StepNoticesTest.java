package vn.parindex.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.notice.NoticeRound.LAST_DAY;
import static vn.parindex.platform.testing.TableRound.ROUND;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.appraisal.Assignment;
import vn.parindex.appraisal.Council;
import vn.parindex.appraisal.CouncilMember;
import vn.parindex.appraisal.CouncilRole;
import vn.parindex.appraisal.DivergenceThresholds;
import vn.parindex.appraisal.Part;
import vn.parindex.appraisal.Pass;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.appraisal.Acknowledgement;
import vn.parindex.platform.appraisal.AppraisalItems;
import vn.parindex.platform.appraisal.CouncilItems;
import vn.parindex.platform.appraisal.StoredExplanation;
import vn.parindex.platform.appraisal.StoredItem;
import vn.parindex.platform.appraisal.StoredVote;
import vn.parindex.platform.round.RoundItems;
import vn.parindex.platform.table.Condition;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.platform.table.Write;
import vn.parindex.platform.testing.TableRound;
import vn.parindex.round.Deadline;
import vn.parindex.round.RoundState;
import vn.parindex.round.StepDone;
import vn.parindex.round.Unit;
import vn.parindex.text.Text;

/** Every step of the calendar reminds whoever has not done it, and nobody who has. */
class StepNoticesTest {

  private static final LocalDate A_WEEK_BEFORE = LAST_DAY.minusDays(7);
  private static final LocalDate A_DAY_LATE = LAST_DAY.plusDays(1);
  private static final Instant DUE = Instant.parse("2022-12-04T17:00:00Z");
  private static final List<String> CODES = List.of("1.1.1", "1.1.2", "2.1.1", "T1");

  private final NoticeRound notices = new NoticeRound();

  StepNoticesTest() {
    notices.round.has(
        unit("70", "tinh", null),
        unit("so1", "so", "70"),
        unit("so2", "so", "70"),
        unit("688", "huyen", "70"),
        unit("689", "huyen", "70"),
        TableRound.commune("xa1", "688"),
        TableRound.commune("xa2", "689"));
    notices.round.account("hd.chutich", "70", Role.APPRAISER);
    notices.round.account("hd.so1", "so1", Role.APPRAISER);
    notices.round.account("hd.snv", "SNV", Role.APPRAISER);
    notices.round.account("hd.giupviec", "SNV", Role.APPRAISER);
    notices.round.account("huyen.688", "688", Role.DISTRICT_OFFICER);
    notices.round.account("huyen.689", "689", Role.DISTRICT_OFFICER);
  }

  private static Unit unit(String code, String level, @Nullable String parent) {
    return new Unit(code, "Đơn vị " + code, level, parent, LocalDate.of(2022, 1, 1), null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"guidance", "survey", "inspection", "council-results", "publication"})
  void aStepIsRemindedUntilItIsDoneAlsoAfterItsLastDay(String step) {
    undo("so", Deadline.SURVEY);
    notices.plans("so", step, LAST_DAY);

    notices.run(A_WEEK_BEFORE);
    notices.run(A_DAY_LATE);
    assertThat(milestones("snv.canbo"))
        .containsExactly("so/" + step + "@-7 REMINDER", "so/" + step + "@1 OVERDUE");

    done("so", step, null);
    notices.run(LAST_DAY.plusDays(3));
    assertThat(milestones("snv.canbo")).hasSize(2);
  }

  @Test
  void onlyTheDistrictThatHasNotDoneItIsRemindedAndHomeAffairsHearsOfIt() {
    notices.plans("xa", Deadline.PUBLICATION, LAST_DAY);
    done("xa", Deadline.PUBLICATION, "688");

    notices.run(A_DAY_LATE);

    assertThat(notices.recipientsOn(A_DAY_LATE)).containsExactly("huyen.689", "snv.canbo");
    assertThat(notices.ledger(A_DAY_LATE))
        .filteredOn(entry -> entry.key().recipient().equals("snv.canbo"))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.key().milestone()).isEqualTo("xa/publication/laggards@1");
              assertThat(entry.units()).containsExactly("689");
            });
  }

  @Test
  void aDraftRoundIsStillToBeSetUpAndAnOpenOneIsNot() {
    notices.plans("so", Deadline.SET_UP, LAST_DAY);
    notices.run(A_WEEK_BEFORE);
    assertThat(notices.told()).isEmpty();

    notices.table.putAll(
        List.of(
            RoundItems.main(
                    TableRound.round()
                        .withDeadlines(
                            List.of(
                                new Deadline(
                                    "so",
                                    Deadline.SET_UP,
                                    Text.same("Mở đợt"),
                                    NoticeRound.morning(LAST_DAY.minusDays(60)),
                                    NoticeRound.morning(LAST_DAY),
                                    1))),
                    RoundState.DRAFT)
                .with("version", 10)
                .with("auditHash", "")));
    notices.run(A_WEEK_BEFORE);
    assertThat(notices.recipientsOn(A_WEEK_BEFORE)).containsExactly("snv.canbo");
  }

  @Test
  void aCouncilIsSetUpThenItsWorkAssignedThenAcknowledged() {
    notices.plans("so", Deadline.COUNCIL, LAST_DAY);
    notices.run(A_WEEK_BEFORE);
    assertThat(notices.recipientsOn(A_WEEK_BEFORE)).containsExactly("snv.canbo");
    council(List.of());
    notices.run(LAST_DAY);
    assertThat(notices.recipientsOn(LAST_DAY)).isEmpty();

    notices.plans("so", Deadline.ASSIGNMENT, LAST_DAY);
    notices.run(LAST_DAY);
    assertThat(notices.recipientsOn(LAST_DAY)).containsExactly("snv.canbo");

    council(everything());
    acknowledge("hd.so1");
    notices.run(A_DAY_LATE);
    assertThat(notices.recipientsOn(A_DAY_LATE)).containsExactly("hd.giupviec", "hd.snv");
  }

  @Test
  void peopleOfTheCouncilAreRemindedOfUnitsWithSomethingOpenForThem() {
    notices.plans("so", Deadline.APPRAISAL, LAST_DAY);
    council(everything());
    notices.round.submits("so2");

    notices.run(A_WEEK_BEFORE);

    // so1 has not submitted: nobody can appraise it, and its own member never does.
    assertThat(unitsOf("hd.snv", -7)).containsExactly("so2");
    assertThat(unitsOf("hd.so1", -7)).containsExactly("so2");
    assertThat(unitsOf("hd.giupviec", -7)).containsExactly("so2");
    assertThat(unitsOf("hd.chutich", -7)).isEmpty();
    assertThat(unitsOf("snv.canbo", -7)).containsExactly("so1", "so2");

    decide("so2", AppraisalStage.FIRST_APPRAISAL, CODES, null);
    notices.run(LAST_DAY.minusDays(3));

    assertThat(unitsOf("hd.snv", -3)).isEmpty();
    assertThat(unitsOf("hd.giupviec", -3)).isEmpty();
    assertThat(unitsOf("hd.chutich", -3)).as("who ends it").containsExactly("so2");

    notices.round.appraised("so2", AppraisalStage.LOCKED, Pass.FIRST, Map.of());
    notices.run(A_DAY_LATE);

    assertThat(unitsOf("hd.chutich", 1)).isEmpty();
    assertThat(unitsOf("snv.canbo", 1)).containsExactly("so1");
  }

  @Test
  void oneOpenItemIsEnoughForThoseToWhomItIsAssigned() {
    notices.plans("so", Deadline.APPRAISAL, LAST_DAY);
    council(everything());
    notices.round.submits("so2");
    decide("so2", AppraisalStage.FIRST_APPRAISAL, CODES.subList(1, 4), null);

    notices.run(A_WEEK_BEFORE);

    assertThat(unitsOf("hd.snv", -7)).containsExactly("so2");
    assertThat(unitsOf("hd.chutich", -7)).isEmpty();
  }

  @Test
  void aUnitIsRemindedOfWhatItIsAskedToExplainByItsOwnDeadline() {
    notices.plans("so", Deadline.APPRAISAL, LAST_DAY.plusDays(50));
    council(everything());
    notices.round.submits("so1");
    decide("so1", AppraisalStage.EXPLANATION_ASKED, CODES.subList(1, 4), "1.1.1");
    var before = LocalDate.of(2022, 12, 3);

    notices.run(before);

    assertThat(notices.recipientsOn(before)).containsExactly("so1.canbo", "so1.lanhdao");
    assertThat(milestones("so1.canbo"))
        .containsExactly("so/appraisal/explanations/so1@-1 REMINDER");
    assertThat(notices.post.delivered().getFirst().mail().text())
        .contains("Giải trình theo yêu cầu", "04/12/2022");
    notices.table.putAll(
        List.of(
            AppraisalItems.explanation(
                ROUND, "so1", 1, new StoredExplanation("1.1.1", 1, "Vì bão", "so1.canbo", DUE))));
    notices.round.appraised("so1", AppraisalStage.EXPLAINED, Pass.FIRST, Map.of());
    notices.run(before.plusDays(2));

    assertThat(milestones("so1.canbo")).hasSize(1);
  }

  private static List<Assignment> everything() {
    return Stream.of("hd.so1", "hd.snv", "hd.giupviec")
        .map(account -> new Assignment(account, new Part(Part.Kind.SHEET, null), List.of()))
        .toList();
  }

  private void council(List<Assignment> assignments) {
    var council =
        new Council(
            "so",
            "70",
            List.of(
                new CouncilMember("hd.chutich", "70", CouncilRole.CHAIR),
                new CouncilMember("hd.so1", "so1", CouncilRole.MEMBER),
                new CouncilMember("hd.snv", "SNV", CouncilRole.MEMBER),
                new CouncilMember("hd.giupviec", "SNV", CouncilRole.SUPPORT)),
            100,
            new DivergenceThresholds(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN));
    notices.table.putAll(
        List.of(
            CouncilItems.main(ROUND, council).with("version", 1).with("auditHash", ""),
            CouncilItems.assignments(ROUND, council, assignments)));
  }

  private void acknowledge(String account) {
    var council =
        new Council(
            "so",
            "70",
            List.of(),
            100,
            new DivergenceThresholds(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN));
    var own = everything().stream().filter(one -> one.account().equals(account)).toList();
    notices.table.putAll(
        List.of(CouncilItems.acknowledged(ROUND, council, new Acknowledgement(account, own, DUE))));
  }

  /** A member accepts items of a unit, and asks about one. */
  private void decide(
      String unit, AppraisalStage stage, List<String> codes, @Nullable String asked) {
    notices.round.appraised(unit, stage, Pass.FIRST, Map.of());
    var accepted = new StoredVote(StoredVote.Kind.ACCEPT, null, false, null, null, "hd.snv", DUE);
    var items = new ArrayList<StoredItem>();
    codes.forEach(code -> items.add(new StoredItem(code, 1, null, accepted, null)));
    if (asked != null) {
      var question =
          new StoredVote(
              StoredVote.Kind.ASK_EXPLANATION, null, false, "Vì sao?", DUE, "hd.snv", DUE);
      items.add(new StoredItem(asked, 1, null, question, null));
    }
    notices.table.putAll(
        items.stream().map(item -> AppraisalItems.item(ROUND, unit, 1, Pass.FIRST, item)).toList());
  }

  private void done(String level, String step, @Nullable String runner) {
    notices.table.putAll(
        List.of(RoundItems.stepDone(ROUND, new StepDone(level, step, runner, DUE))));
  }

  private void undo(String level, String step) {
    try {
      notices.table.transact(
          List.of(
              new Write.Delete(
                  RoundItems.stepDone(ROUND, level, step, null), new Condition.Any())));
    } catch (ConditionFailed e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> milestones(String recipient) {
    return notices.ledger(LAST_DAY.plusDays(9)).stream()
        .filter(entry -> entry.key().recipient().equals(recipient))
        .map(entry -> entry.key().milestone() + " " + entry.kind())
        .toList();
  }

  /** The units that a person was told of at an offset. */
  private List<String> unitsOf(String recipient, int offset) {
    return notices.ledger(LAST_DAY.plusDays(9)).stream()
        .filter(entry -> entry.key().recipient().equals(recipient))
        .filter(entry -> entry.key().milestone().endsWith("@" + offset))
        .flatMap(entry -> entry.units().stream())
        .toList();
  }
}
