package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.appraisal.SampleCouncil.CHAIR;
import static vn.parindex.appraisal.SampleCouncil.HOME;
import static vn.parindex.appraisal.SampleCouncil.JUSTICE;
import static vn.parindex.appraisal.SampleCouncil.SET;
import static vn.parindex.appraisal.SampleCouncil.SUPPORT;
import static vn.parindex.appraisal.SampleCouncil.UNITS;
import static vn.parindex.appraisal.SampleCouncil.assignments;
import static vn.parindex.appraisal.SampleCouncil.council;
import static vn.parindex.appraisal.SampleCouncil.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.parindex.round.ElementFault;

class AssignmentsTest {

  @Test
  void someoneAppraisesWhatWasAssignedAndNothingElse() {
    var assignments = assignments(field("home", "1", "STP"));

    assertThat(assignments.items(HOME, "STP")).containsExactly("1.1.1");
    assertThat(assignments.items(HOME, "STC")).isEmpty();
    assertThat(assignments.items(CHAIR, "STP")).isEmpty();
    assertThat(assignments.covers(HOME, "STP", "2.1.1")).isFalse();
  }

  @Test
  void withoutUnitsAllUnitsOfTheCouncilAreMeantButTheOwnOne() {
    var assignments = assignments(field("home", "1"));

    assertThat(assignments.items(HOME, "STP")).containsExactly("1.1.1");
    assertThat(assignments.items(HOME, "STC")).containsExactly("1.1.1");
    assertThat(assignments.items(HOME, "SNV")).isEmpty();
    assertThat(assignments.load(HOME)).isEqualTo(2);
  }

  @Test
  void aLeadAgencyFollowsItsFieldInEveryUnitButItself() {
    var assignments = assignments();

    assertThat(assignments.items(JUSTICE, "SNV")).containsExactly("2.1.1");
    assertThat(assignments.items(JUSTICE, "STP")).isEmpty();
    assertThat(assignments.load(JUSTICE)).isEqualTo(2);
  }

  @Test
  void unitsOfAnotherCouncilAreNobodysHere() {
    assertThat(assignments(field("home", "1")).items(HOME, "25216")).isEmpty();
  }

  @Test
  void whatNobodyDecidesIsNamed() {
    assertThat(assignments(field("home", "1"), field("support", "1", "STC")).uncovered())
        .isEqualTo(Map.of("SNV", List.of("1.1.1"), "STP", List.of("2.1.1")));
    assertThat(
            assignments(
                    field("home", "1"), field("justice", "1", "SNV"), field("chair", "2", "STP"))
                .uncovered())
        .isEmpty();
  }

  @Test
  void everyFaultIsNamedByRow() {
    var faults =
        AssignmentCheck.faults(
            council(100),
            SET,
            UNITS,
            List.of(
                field("home", "1"),
                field("stranger", "9"),
                field("home", "1"),
                field("home", "2", "SNV", "25216")));

    assertThat(faults.stream().map(fault -> fault.index() + " " + fault.code()))
        .containsExactly(
            "1 not-a-member", "1 unknown-code", "2 duplicate", "3 own-unit", "3 unknown-unit");
  }

  @Test
  void nobodyIsAssignedMoreThanTheCouncilAllows() {
    var two = List.of(field("home", "1"));

    assertThat(AssignmentCheck.faults(council(2), SET, UNITS, two)).isEmpty();
    assertThat(AssignmentCheck.faults(council(1), SET, UNITS, two))
        .extracting(ElementFault::code)
        .containsExactly("over-load");
  }

  @Test
  void aCriterionAndTheWholeSheetCanBeAssignedToo() {
    var criterion = new Assignment("home", new Part(Part.Kind.CRITERION, "2.1"), List.of());
    var sheet = new Assignment("support", new Part(Part.Kind.SHEET, null), List.of());

    assertThat(assignments(criterion).items(HOME, "STC")).containsExactly("2.1.1");
    assertThat(assignments(sheet).items(SUPPORT, "STC"))
        .containsExactlyInAnyOrder("1.1.1", "2.1.1");
  }

  @Provide
  Arbitrary<List<Assignment>> lists() {
    var part =
        Arbitraries.of(
            new Part(Part.Kind.SHEET, null),
            new Part(Part.Kind.FIELD, "1"),
            new Part(Part.Kind.FIELD, "2"),
            new Part(Part.Kind.CRITERION, "1.1"),
            new Part(Part.Kind.ADJUSTMENTS, null));
    return Combinators.combine(
            Arbitraries.of("chair", "home", "justice", "support"),
            part,
            Arbitraries.of("SNV", "STP", "STC", "25216").list().ofMaxSize(3))
        .as(Assignment::new)
        .list()
        .ofMaxSize(8);
  }

  @Property
  void nobodyEverAppraisesTheOwnUnitWhateverIsAssigned(@ForAll("lists") List<Assignment> all) {
    var assignments = new Assignments(council(100), SET, UNITS, all);
    for (var member : council(100).members()) {
      for (var unit : UNITS) {
        if (member.isOf(unit)) {
          assertThat(assignments.items(member, unit)).isEmpty();
        }
      }
    }
  }

  @Property
  void theLoadIsTheNumberOfPairsThatAreCovered(@ForAll("lists") List<Assignment> all) {
    var assignments = new Assignments(council(100), SET, UNITS, all);
    for (var member : council(100).members()) {
      var pairs = new ArrayList<String>();
      for (var unit : UNITS) {
        for (var item : SET.items()) {
          if (assignments.covers(member, unit, item.code())) {
            pairs.add(unit + item.code());
          }
        }
      }
      assertThat(assignments.load(member)).isEqualTo(pairs.size());
    }
  }
}
