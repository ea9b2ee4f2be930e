package vn.parindex.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.platform.testing.TableRound.ROUND;
import static vn.parindex.publishing.PublishingRound.LEVEL;
import static vn.parindex.publishing.PublishingRound.require;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.parindex.publication.PublicationState;

/** The state machine of publication over HTTP: every step in every state, by who may take it. */
class EveryStepInEveryStateTest {

  private static final Map<String, String> WHO =
      Map.of(
          "aggregate", "snv.canbo",
          "conclude", "chair",
          "submit", "snv.canbo",
          "approve", "ubnd.lanhdao",
          "return", "ubnd.lanhdao");

  private static final Map<PublicationState, Set<String>> ALLOWED =
      Map.of(
          PublicationState.NOT_BEGUN, Set.of("aggregate"),
          PublicationState.AGGREGATED, Set.of("aggregate", "conclude"),
          PublicationState.CONCLUDED, Set.of("aggregate", "submit"),
          PublicationState.SUBMITTED, Set.of("approve", "return"),
          PublicationState.RETURNED, Set.of("aggregate", "submit"),
          PublicationState.PUBLISHED, Set.of("aggregate"));

  private static final Map<PublicationState, List<String>> WAY =
      Map.of(
          PublicationState.NOT_BEGUN, List.of(),
          PublicationState.AGGREGATED, List.of("aggregate"),
          PublicationState.CONCLUDED, List.of("aggregate", "conclude"),
          PublicationState.SUBMITTED, List.of("aggregate", "conclude", "submit"),
          PublicationState.RETURNED, List.of("aggregate", "conclude", "submit", "return"),
          PublicationState.PUBLISHED, List.of("aggregate", "conclude", "submit", "approve"));

  @TestFactory
  Stream<DynamicTest> aStepIsTakenWhereItMayBeAndRefusedEverywhereElse() {
    return Stream.of(PublicationState.values())
        .flatMap(
            state ->
                WHO.keySet().stream()
                    .sorted()
                    .map(
                        step ->
                            DynamicTest.dynamicTest(
                                step + " in " + state, () -> tries(step, state))));
  }

  private static void tries(String step, PublicationState state) {
    var round = new PublishingRound().ranked();
    for (var before : WAY.getOrDefault(state, List.of())) {
      require(round.step(WHO.getOrDefault(before, ""), before, "so"));
    }
    var before = round.status("so").json();
    assertThat(before.path("state").asString()).isEqualTo(state.name());

    var answer = round.step(WHO.getOrDefault(step, ""), step, "so");

    if (ALLOWED.getOrDefault(state, Set.of()).contains(step)) {
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.version()).isEqualTo(before.path("version").asLong() + 1);
    } else {
      assertThat(answer.status()).isEqualTo(409);
      assertThat(answer.problem()).isEqualTo("wrong-publication-state");
      assertThat(round.as("snv.canbo").call("GET " + LEVEL, ROUND, "so").json()).isEqualTo(before);
    }
  }
}
