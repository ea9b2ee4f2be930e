package vn.parindex.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.platform.testing.TableRound.ROUND;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.parindex.exporting.check.Broken;
import vn.parindex.exporting.check.NightlyCheck;
import vn.parindex.platform.ranking.UnitResult;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;
import vn.parindex.platform.testing.Template;

class NightlyCheckTest {

  /** Units change their sheets in the evening before. */
  private static final Instant NIGHT = Instant.parse("2022-12-09T20:00:00Z");

  private static final Instant QUIET = NIGHT.plus(Duration.ofDays(20));
  private static final Instant RANKED = Instant.parse("2023-01-19T20:00:00Z");
  private static final String TRAIL = "AUDIT#SHEET#" + ROUND + "#STP";

  private ExportScene scene;
  private NightlyCheck check;

  @BeforeEach
  void aRoundInWhichSomethingHappened() {
    scene = new ExportScene();
    // The scene's council has no trail.
    scene.table.deleteAll(List.of(new Key("COUNCILS#" + ROUND, "so#70")));
    for (var unit : List.of("STP", "STC", "25270")) {
      scene.round.declares(unit, "1.1.1", "{\"issued\":true}");
      scene.round.declares(unit, "1.1.2", "{\"complete\":true}");
      scene.round.submits(unit);
    }
    scene.order("snv.canbo", "{\"kind\":\"SURVEY_STATISTICS\",\"format\":\"PDF\"}");
    scene.ranked("so");
    scene.surveyed();
    check = new NightlyCheck(scene.table, scene.invitations);
  }

  private List<String> broken(Instant night) {
    return check.broken(night).stream().map(one -> one.where() + ": " + one.what()).toList();
  }

  private void edit(Key key, String attribute, String from, String to) {
    var item = scene.table.get(key).orElseThrow();
    var text = item.text(attribute);
    assertThat(text).contains(from);
    scene.table.putAll(List.of(item.with(attribute, text.replace(from, to))));
  }

  private static Key entry(int number) {
    return new Key(TRAIL, "%010d".formatted(number));
  }

  @Test
  void whereEverythingIsAsItMustBeNothingIsFound() {
    assertThat(broken(NIGHT)).isEmpty();
    assertThat(broken(RANKED)).isEmpty();
    assertThat(check.apply(RANKED)).isEqualTo("Broken: 0");
  }

  @Test
  void anEntryEditedInATrailThatChangedThatDayIsFoundTheSameNight() {
    edit(entry(2), "entry", "test", "rest");

    assertThat(broken(NIGHT)).containsExactly(TRAIL + " #2: was edited");
    assertThat(check.apply(NIGHT)).isEqualTo("Broken: 1");
  }

  @Test
  void anEntryRemovedFromATrailThatChangedThatDayIsFoundTheSameNight() {
    scene.table.deleteAll(List.of(entry(1)));

    assertThat(broken(NIGHT)).containsExactly(TRAIL + " #1: was removed");
  }

  @Test
  void theNewestEntryIsLookedAtEveryNight() {
    edit(entry(3), "entry", "test", "rest");

    assertThat(broken(QUIET)).containsExactly(TRAIL + " #3: was edited");
    scene.table.deleteAll(List.of(entry(3)));
    assertThat(broken(QUIET)).containsExactly(TRAIL + " #3: was removed");
  }

  @Test
  void anOldEntryOfAQuietTrailIsFoundOnceInFourWeeks() {
    edit(entry(1), "entry", "test", "rest");

    var nights =
        IntStream.range(0, 28)
            .mapToObj(day -> broken(QUIET.plus(Duration.ofDays(day))))
            .filter(found -> found.contains(TRAIL + " #1: was edited"));

    assertThat(nights).hasSize(1);
  }

  @Test
  void aTrailWithoutItsSubjectIsFound() {
    scene.table.deleteAll(List.of(new Key("SHEET#" + ROUND + "#STP", "META")));

    assertThat(broken(QUIET)).containsExactly(TRAIL + " #1: the subject of the trail is gone");
  }

  @Test
  void whatIsWrittenWhileItReadsIsNotTakenForAFault() throws InterruptedException {
    var writer =
        Thread.startVirtualThread(
            () ->
                IntStream.range(0, 60)
                    .forEach(_ -> scene.round.declares("STP", "1.1.1", "{\"issued\":false}")));
    do {
      assertThat(broken(NIGHT)).isEmpty();
    } while (writer.isAlive());
    writer.join();

    assertThat(scene.round.sheet("STP").version()).isEqualTo(63);
  }

  @Test
  void pointsThatAreNotTheSumOfScoresAreFound() {
    editResult(
        result ->
            new UnitResult(
                BigDecimal.ONE,
                result.penalty(),
                result.fields(),
                result.items().subList(1, result.items().size()),
                result.neighbours()));

    assertThat(broken(RANKED))
        .containsExactly(
            "ranking so 2023-01-20 " + ranked() + ": its fields are not the sum of their scores",
            "ranking so 2023-01-20 " + ranked() + ": its points are not the sum of its fields");
  }

  /** A unit in the middle: its total is below the maximum. */
  private String ranked() {
    return scene.ofLevel("so").get(10).code();
  }

  private void editResult(UnaryOperator<UnitResult> change) {
    var stored = results().getFirst();
    scene.table.putAll(
        List.of(
            Item.of(stored.key())
                .withJson("doc", change.apply(stored.json("doc", UnitResult.class)))));
  }

  private List<Item> results() {
    return scene.table.query("RANKING#" + ROUND + "#so#2023-01-20#" + ranked());
  }

  @Test
  void aRankingThatPointsToNothingIsFound() {
    scene.table.deleteAll(results().stream().map(Item::key).toList());
    assertThat(broken(RANKED))
        .containsExactly(
            "ranking so 2023-01-20 " + ranked() + ": it points to a result that is not there");

    var rows = scene.table.query("RANKING#" + ROUND + "#so#2023-01-20");
    scene.table.deleteAll(rows.stream().map(Item::key).limit(1).toList());
    assertThat(broken(RANKED))
        .containsExactly("ranking so 2023-01-20: it points to rows that are not there");
  }

  @Test
  void aQuotaThatDoesNotFitItsInvitationsIsFound() {
    var person = new Key("RESPONDENTS#" + ROUND, "STP#civil-servants#p");
    IntStream.rangeClosed(1, 4).forEach(i -> invited(person, i));
    assertThat(broken(NIGHT)).isEmpty();

    invited(person, 5);

    assertThat(broken(NIGHT))
        .containsExactly(
            "cell STP#civil-servants: more people and forms than are counted as invited");
  }

  private void invited(Key person, int number) {
    scene.invitations.putAll(List.of(Item.of(new Key(person.pk(), person.sk() + number))));
  }

  @Test
  void aRoundThatIsListedAndGoneIsFound() {
    scene.table.putAll(List.of(Item.of(new Key("ROUNDS", "2021"))));

    assertThat(check.broken(NIGHT))
        .containsExactly(new Broken("2021", "the list of rounds names it, and it is gone"));
  }

  @Test
  void theAlarmCountsWhatTheCheckLogs() {
    assertThat(Template.load().properties("BrokenInvariants").get("FilterPattern"))
        .isEqualTo("\"" + NightlyCheck.WORDS + "\"");
  }
}
