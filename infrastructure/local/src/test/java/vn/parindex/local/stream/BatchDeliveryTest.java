package vn.parindex.local.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.local.json.Json;
import vn.parindex.local.lambda.InvocationResult;
import vn.parindex.local.queue.Retries;
import vn.parindex.local.template.StreamMapping;

class BatchDeliveryTest {
  private static final Instant NOW = Instant.parse("2022-12-09T16:59:59Z");

  private final List<List<String>> invocations = new ArrayList<>();
  private final List<BatchDelivery.GivenUp> givenUp = new ArrayList<>();

  private static StreamMapping mapping(boolean bisect, boolean reports, Duration age) {
    return new StreamMapping(
        "Mapping",
        "arn",
        10,
        Optional.of(2),
        Optional.of(age),
        bisect,
        reports,
        Optional.empty(),
        List.of());
  }

  private static StreamMapping mapping(boolean bisect, boolean reports) {
    return mapping(bisect, reports, Duration.ofHours(1));
  }

  private void deliver(
      StreamMapping mapping, int records, Function<List<String>, InvocationResult> function) {
    List<StreamRecord> batch =
        IntStream.rangeClosed(1, records)
            .mapToObj(i -> new StreamRecord("" + i, NOW.minusSeconds(60), Json.object()))
            .toList();
    Function<List<StreamRecord>, InvocationResult> recorded =
        given -> {
          List<String> numbers = given.stream().map(StreamRecord::sequenceNumber).toList();
          invocations.add(numbers);
          return function.apply(numbers);
        };
    BatchDelivery delivery =
        new BatchDelivery(
            mapping, recorded, givenUp::add, new Retries(Duration.ofMillis(1)), () -> NOW);
    assertThat(delivery.deliver(batch)).isTrue();
  }

  private static InvocationResult done() {
    return new InvocationResult.Succeeded("{\"batchItemFailures\":[]}");
  }

  private static InvocationResult error() {
    return new InvocationResult.Failed("java.lang.IllegalStateException", "{}");
  }

  private static InvocationResult failures(String... sequenceNumbers) {
    var answer = Json.object();
    var list = answer.putArray("batchItemFailures");
    for (String number : sequenceNumbers) {
      list.addObject().put("itemIdentifier", number);
    }
    return new InvocationResult.Succeeded(answer.toString());
  }

  @Test
  void aBatchThatSucceedsIsDeliveredOnce() {
    deliver(mapping(true, true), 3, _ -> done());

    assertThat(invocations).containsExactly(List.of("1", "2", "3"));
    assertThat(givenUp).isEmpty();
  }

  @Test
  void aBatchThatFailsIsRepeatedAndThenGivenUp() {
    deliver(mapping(false, false), 2, _ -> error());

    assertThat(invocations).hasSize(3).allMatch(it -> it.equals(List.of("1", "2")));
    assertThat(givenUp)
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.condition()).isEqualTo("RetryAttemptsExhausted");
              assertThat(it.attempts()).isEqualTo(3);
              assertThat(it.records()).hasSize(2);
            });
  }

  @Test
  void bisectingFindsTheCulpritAndKeepsTheOrder() {
    deliver(mapping(true, false), 4, given -> given.contains("3") ? error() : done());

    assertThat(invocations)
        .containsExactly(
            List.of("1", "2", "3", "4"),
            List.of("1", "2"),
            List.of("3", "4"),
            List.of("3"),
            List.of("3"),
            List.of("3"),
            List.of("4"));
    assertThat(givenUp).singleElement().extracting(it -> it.records().size()).isEqualTo(1);
  }

  @Test
  void afterAPartialFailureOnlyTheRestIsRepeated() {
    deliver(mapping(false, true), 4, given -> given.contains("1") ? failures("4", "3") : done());

    assertThat(invocations).containsExactly(List.of("1", "2", "3", "4"), List.of("3", "4"));
    assertThat(givenUp).isEmpty();
  }

  @Test
  void aRecordThatAlwaysFailsIsGivenUpAndThoseBehindItGoOn() {
    deliver(mapping(true, true), 3, given -> given.contains("2") ? failures("2") : done());

    assertThat(invocations.getFirst()).containsExactly("1", "2", "3");
    assertThat(invocations.getLast()).containsExactly("3");
    assertThat(givenUp)
        .singleElement()
        .extracting(it -> it.records().getFirst().sequenceNumber())
        .isEqualTo("2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "{}",
        "{\"batchItemFailures\":null}",
        "{\"batchItemFailures\":[]}",
        "\"done\""
      })
  void anEmptyAnswerIsSuccess(String answer) {
    deliver(mapping(false, true), 2, _ -> new InvocationResult.Succeeded(answer));

    assertThat(invocations).hasSize(1);
    assertThat(givenUp).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"batchItemFailures\":[{\"itemIdentifier\":\"\"}]}",
        "{\"batchItemFailures\":[{\"itemIdentifier\":null}]}",
        "{\"batchItemFailures\":[{\"itemIdentifier\":\"77\"}]}",
        "{\"batchItemFailures\":[{\"wrongName\":\"1\"}]}",
        "not json"
      })
  void anAnswerThatNamesNoRecordFailsTheWholeBatch(String answer) {
    deliver(mapping(false, true), 2, _ -> new InvocationResult.Succeeded(answer));

    assertThat(invocations).hasSize(3).allMatch(it -> it.equals(List.of("1", "2")));
    assertThat(givenUp).hasSize(1);
  }

  @Test
  void withoutReportsAnAnswerIsNotRead() {
    deliver(mapping(false, false), 2, _ -> failures("2"));

    assertThat(invocations).hasSize(1);
  }

  @Test
  void recordsBeyondTheirAgeAreGivenUpAtTheFirstFailure() {
    deliver(mapping(true, true, Duration.ofSeconds(59)), 2, _ -> error());

    assertThat(invocations).hasSize(1);
    assertThat(givenUp)
        .singleElement()
        .extracting(BatchDelivery.GivenUp::condition)
        .isEqualTo("MaximumRecordAgeExceeded");
  }
}
