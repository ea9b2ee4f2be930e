package vn.parindex.architecture.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.testing.Api;

/**
 * Every person sends every request that the template knows, on every unit and item, in every stage:
 * no request whatsoever of a unit changes an appraised value, no appraiser an unassigned one, no
 * district another district's commune. The same requests of those who may do change one, so the
 * requests are right.
 */
class AppraisedValuesTest {

  private static final LocalDatabase DATABASE = new LocalDatabase();
  private static final AtomicInteger COMBINATIONS = new AtomicInteger();

  /** Who may say something of which item of which unit, by decision or in bulk. */
  private static final Map<String, Set<String>> MAY =
      Map.of(
          "member.snv", Set.of("STC 1.1.1"),
          "member.stc", Set.of("SNV 1.1.1", "SNV 2.1.1", "SNV T1"),
          "member.688", Set.of("25216 1.1.1"),
          "member.689", Set.of("25195 1.1.1"));

  private static final List<String> PEOPLE =
      List.of(
          "SNV.canbo",
          "STC.canbo",
          "STC.lanhdao",
          "STC.cahai",
          "25216.cahai",
          "25195.cahai",
          "noivu.688",
          "noivu.689",
          "snv.canbo",
          "ubnd.lanhdao",
          "chair",
          "member.snv",
          "member.stc",
          "support.snv",
          "chair.688",
          "member.688",
          "member.689",
          "stranger",
          "nobody-we-know");

  @TestFactory
  Stream<DynamicTest> nobodyChangesAnAppraisedValueThatIsNotTheirs() {
    return Stream.of(
            AppraisalStage.FIRST_APPRAISAL, AppraisalStage.EXPLANATION_ASKED, AppraisalStage.LOCKED)
        .flatMap(
            stage ->
                PEOPLE.stream()
                    .map(
                        person ->
                            DynamicTest.dynamicTest(
                                person + " in " + stage, () -> tries(person, stage))));
  }

  @AfterAll
  static void saysHowManyWereTried() throws IOException {
    DATABASE.close();
    var notes = Path.of("target", "surefire-reports");
    Files.createDirectories(notes);
    Files.writeString(
        notes.resolve("note-appraised-values.txt"),
        "persona x route x object: %d requests tried, none changed another's appraised value%n"
            .formatted(COMBINATIONS.get()));
  }

  private static void tries(String person, AppraisalStage stage) throws Exception {
    var name = DATABASE.newTable();
    var scene = new Scene(new AssessmentTable(DATABASE.client(), name), stage);
    var routes = Routes.on(DATABASE, name);
    var changed = new HashSet<String>();
    var before = scene.appraisedValues();
    var last = routes.all().getLast();
    for (var route : routes.all()) {
      var api = Api.of(routes.of(route), Scene.NOW).as(person);
      for (var attempt : Attempt.at(route)) {
        assertThat(attempt.by(api).status()).as(route).isLessThan(500);
        COMBINATIONS.incrementAndGet();
      }
      if (!route.startsWith("GET ") || route.equals(last)) {
        var after = scene.appraisedValues();
        var here = differences(before, after);
        assertThat(MAY.getOrDefault(person, Set.of())).as(route).containsAll(here);
        changed.addAll(here);
        before = after;
      }
    }
    if (stage == AppraisalStage.FIRST_APPRAISAL) {
      assertThat(changed).isEqualTo(MAY.getOrDefault(person, Set.of()));
    } else {
      assertThat(changed).isEmpty();
    }
  }

  /** Unit and item of every value that is new, gone or another. */
  private static Set<String> differences(Map<String, String> before, Map<String, String> after) {
    var different = new HashSet<String>();
    var all = new HashSet<>(before.keySet());
    all.addAll(after.keySet());
    for (var key : all) {
      if (!String.valueOf(before.get(key)).equals(String.valueOf(after.get(key)))) {
        var unit = key.substring(0, key.indexOf(' '));
        different.add(unit + " " + key.substring(key.lastIndexOf('#') + 1));
      }
    }
    return different;
  }
}
