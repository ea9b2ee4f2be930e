package vn.parindex.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.publication.PublicationState.AGGREGATED;
import static vn.parindex.publication.PublicationState.CONCLUDED;
import static vn.parindex.publication.PublicationState.NOT_BEGUN;
import static vn.parindex.publication.PublicationState.PUBLISHED;
import static vn.parindex.publication.PublicationState.RETURNED;
import static vn.parindex.publication.PublicationState.SUBMITTED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.parindex.text.Text;

/** The states of a publication, and what each step keeps. */
class PublicationTest {

  private static final Instant NOW = Instant.parse("2023-02-08T02:00:00Z");
  private static final Instant CLOSED = Instant.parse("2022-12-09T17:00:00Z");
  private static final Set<String> PROVINCE = Set.of("70");

  private static final Map<PublicationState, Map<PublicationStep, PublicationState>> TABLE =
      Map.of(
          NOT_BEGUN,
          Map.of(
              PublicationStep.LEAVE_OUT, NOT_BEGUN,
              PublicationStep.AGGREGATE, AGGREGATED),
          AGGREGATED,
          Map.of(
              PublicationStep.LEAVE_OUT, AGGREGATED,
              PublicationStep.AGGREGATE, AGGREGATED,
              PublicationStep.CONCLUDE_IN_PART, AGGREGATED,
              PublicationStep.CONCLUDE, CONCLUDED),
          CONCLUDED,
          Map.of(
              PublicationStep.LEAVE_OUT, CONCLUDED,
              PublicationStep.AGGREGATE, AGGREGATED,
              PublicationStep.SUBMIT, SUBMITTED),
          SUBMITTED,
          Map.of(PublicationStep.APPROVE, PUBLISHED, PublicationStep.RETURN, RETURNED),
          RETURNED,
          Map.of(
              PublicationStep.LEAVE_OUT, RETURNED,
              PublicationStep.AGGREGATE, AGGREGATED,
              PublicationStep.SUBMIT, SUBMITTED),
          PUBLISHED,
          Map.of(
              PublicationStep.LEAVE_OUT, PUBLISHED,
              PublicationStep.AGGREGATE, AGGREGATED));

  @ParameterizedTest
  @EnumSource(PublicationState.class)
  void everyStepLeadsFromEveryStateWhereTheTableSaysAndNowhereElse(PublicationState state) {
    for (var step : PublicationStep.values()) {
      assertThat(state.after(step))
          .as("%s in %s", step, state)
          .isEqualTo(Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(step)));
    }
  }

  @Test
  void aLevelWithSeveralCouncilsIsConcludedOnceAllHave() {
    var all = Set.of("688", "689");
    var one = aggregated().concluded(List.of(by("688")), all).orElseThrow();
    assertThat(one.state()).isEqualTo(AGGREGATED);
    var both = one.concluded(List.of(by("689")), all).orElseThrow();
    assertThat(both.state()).isEqualTo(CONCLUDED);
    assertThat(both.conclusions()).extracting(Conclusion::council).containsExactly("688", "689");
  }

  @Test
  void aChairWhoConcludesTwiceCountsOnce() {
    var all = Set.of("688", "689");
    var twice =
        aggregated()
            .concluded(List.of(by("688")), all)
            .flatMap(once -> once.concluded(List.of(by("688")), all))
            .orElseThrow();
    assertThat(twice.state()).isEqualTo(AGGREGATED);
    assertThat(twice.conclusions()).hasSize(1);
  }

  @Test
  void anotherRankingMakesTheCouncilsConcludeAnew() {
    var again =
        aggregated()
            .concluded(List.of(by("70")), PROVINCE)
            .flatMap(done -> done.aggregated(ranking("b")))
            .orElseThrow();
    assertThat(again.state()).isEqualTo(AGGREGATED);
    assertThat(again.conclusions()).isEmpty();
  }

  @Test
  void aReturnSaysWhyUntilItIsPublished() {
    var returned = submitted().returned(NOW, "Thiếu phụ lục").orElseThrow();
    assertThat(returned.reason()).isEqualTo("Thiếu phụ lục");
    var published =
        returned
            .submitted(new Submission("snv", NOW, null))
            .flatMap(again -> again.approved(NOW))
            .orElseThrow();
    assertThat(published.reason()).isNull();
    assertThat(published.latestVersion()).isEqualTo(1);
  }

  @Test
  void ofTwoDecisionsToLeaveAUnitOutTheLaterStandsAndIsKeptByEveryStep() {
    var decided =
        Publication.NOT_BEGUN
            .leavingOut(leftOut("STP", "Không gửi"))
            .flatMap(p -> p.leavingOut(leftOut("STC", "Không gửi")))
            .flatMap(p -> p.leavingOut(leftOut("STP", "Đã nhắc hai lần")))
            .orElseThrow();
    var published =
        decided
            .aggregated(ranking("a"))
            .flatMap(p -> p.concluded(List.of(by("70")), PROVINCE))
            .flatMap(p -> p.submitted(new Submission("snv", NOW, null)))
            .flatMap(p -> p.returned(NOW, "vì"))
            .flatMap(p -> p.submitted(new Submission("snv", NOW, null)))
            .flatMap(p -> p.approved(NOW))
            .orElseThrow();
    assertThat(published.leftOut())
        .extracting(one -> one.unit() + " " + one.reason().vi())
        .containsExactly("STC Không gửi", "STP Đã nhắc hai lần");
  }

  @Test
  void aDecisionToLeaveAUnitOutFallsOnceTheUnitGetsMoreTime() {
    var decisions = List.of(leftOut("STP", "Không gửi"));
    assertThat(LeftOut.of(decisions, "STP", CLOSED)).isPresent();
    assertThat(LeftOut.of(decisions, "STP", CLOSED.plusSeconds(1))).isEmpty();
    assertThat(LeftOut.of(decisions, "STP", null)).isEmpty();
    assertThat(LeftOut.of(decisions, "STC", CLOSED)).isEmpty();
  }

  @Test
  void aSubmissionKnowsWhoMadeIt() {
    var submission = new Submission("snv.canbo", NOW, null);
    assertThat(submission.isBy("snv.canbo")).isTrue();
    assertThat(submission.isBy("ubnd.lanhdao")).isFalse();
  }

  @Property
  void onlyAnApprovalMakesAVersionAndEachMakesJustTheNext(@ForAll List<PublicationStep> steps) {
    var now = Publication.NOT_BEGUN;
    for (var step : steps) {
      var after = taken(now, step);
      assertThat(after.isPresent()).isEqualTo(now.state().after(step).isPresent());
      var version = after.map(Publication::latestVersion).orElse(now.latestVersion());
      assertThat(version)
          .isEqualTo(
              now.latestVersion() + (step == PublicationStep.APPROVE && after.isPresent() ? 1 : 0));
      now = after.orElse(now);
    }
  }

  private static Optional<Publication> taken(Publication now, PublicationStep step) {
    return switch (step) {
      case LEAVE_OUT -> now.leavingOut(leftOut("STP", "vì"));
      case AGGREGATE -> now.aggregated(ranking("a"));
      case CONCLUDE_IN_PART -> now.concluded(List.of(), PROVINCE);
      case CONCLUDE -> now.concluded(List.of(by("70")), PROVINCE);
      case SUBMIT -> now.submitted(new Submission("snv", NOW, null));
      case RETURN -> now.returned(NOW, "vì");
      case APPROVE -> now.approved(NOW);
    };
  }

  private static Publication aggregated() {
    return Publication.NOT_BEGUN.aggregated(ranking("a")).orElseThrow();
  }

  private static Publication submitted() {
    return Stream.of(aggregated())
        .flatMap(p -> p.concluded(List.of(by("70")), PROVINCE).stream())
        .flatMap(p -> p.submitted(new Submission("snv", NOW, null)).stream())
        .findFirst()
        .orElseThrow();
  }

  private static LeftOut leftOut(String unit, String reason) {
    return new LeftOut(unit, Text.same(reason), CLOSED, "chair", NOW);
  }

  private static Conclusion by(String council) {
    return new Conclusion(council, "chair." + council, NOW);
  }

  private static Aggregate ranking(String digest) {
    return new Aggregate(digest, LocalDate.of(2023, 2, 1), NOW, "hash", 3, "snv", NOW);
  }
}
