package vn.parindex.roundadmin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.roundadmin.Province.expect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.parindex.platform.testing.Answer;

class RacesTest {

  private final Province province = new Province().withDraft();

  @Test
  void ofTwoOpensAtOnceExactlyOneOpens() throws Exception {
    long version = province.version();

    var answers =
        atOnce(
            4,
            () ->
                province
                    .homeAffairs()
                    .onVersion(version)
                    .call("POST /rounds/{round}/open", "2022"));

    assertThat(answers).extracting(Answer::status).containsOnlyOnce(200);
    assertThat(answers).extracting(Answer::status).containsOnly(200, 412);
    assertThat(province.version()).isEqualTo(version + 1);
  }

  @Test
  void aRetryWithTheSameKeyGetsTheSameAnswerAndOpensOnce() throws Exception {
    long version = province.version();
    var homeAffairs =
        province.homeAffairs().onVersion(version).with("Idempotency-Key", "mo-dot-2022");

    var answers = atOnce(4, () -> homeAffairs.call("POST /rounds/{round}/open", "2022"));
    var late = homeAffairs.call("POST /rounds/{round}/open", "2022");

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    assertThat(answers).extracting(Answer::json).containsOnly(late.json());
    assertThat(late.headers()).containsEntry("idempotency-replayed", "true");
    assertThat(province.version()).isEqualTo(version + 1);
  }

  @Test
  void aKeyBelongsToOneRequest() {
    var homeAffairs = province.homeAffairs().with("Idempotency-Key", "so-lieu-01");
    expect(
        200,
        homeAffairs.callWith(
            FactsTest.fact("STP", "onlineTarget", "\"value\": 75"),
            "PUT /rounds/{round}/facts",
            "2022"));

    var other =
        homeAffairs.callWith(
            FactsTest.fact("STP", "onlineTarget", "\"value\": 5"),
            "PUT /rounds/{round}/facts",
            "2022");

    assertThat(expect(422, other).problem()).isEqualTo("idempotency-key-reused");
    var known = province.homeAffairs().call("GET /rounds/{round}/facts?unit=STP", "2022");
    assertThat(known.json().at("/facts/0/value").asInt()).isEqualTo(75);
  }

  @Test
  void changesOfDifferentThingsAtOnceAllHappen() throws Exception {
    var units = List.of("SNV", "STP", "25195", "25220");
    long version = province.version();
    var next = new ArrayList<>(units);

    var answers =
        atOnce(
            units.size(),
            () -> {
              String unit;
              synchronized (next) {
                unit = next.removeLast();
              }
              return province
                  .homeAffairs()
                  .callWith(
                      FactsTest.fact(unit, "onlineTarget", "\"value\": 75"),
                      "PUT /rounds/{round}/facts",
                      "2022");
            });

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    assertThat(province.version()).isEqualTo(version + units.size());
  }

  @Test
  void anImportCannotSlipPastAnOpening() throws Exception {
    long version = province.version();

    var answers =
        atOnce(
            6,
            () ->
                Thread.currentThread().threadId() % 2 == 0
                    ? province
                        .homeAffairs()
                        .onVersion(version)
                        .call("POST /rounds/{round}/open", "2022")
                    : province
                        .homeAffairs()
                        .onVersion(version)
                        .with("Content-Type", "application/yaml")
                        .callWith(
                            Province.CRITERIA,
                            "PUT /rounds/{round}/criteria-sets/{level}",
                            "2022",
                            "so"));

    assertThat(answers).extracting(Answer::status).containsOnlyOnce(200);
    assertThat(province.version()).isEqualTo(version + 1);
  }

  private static List<Answer> atOnce(int times, Callable<Answer> call) throws Exception {
    var start = new CyclicBarrier(times);
    Callable<Answer> together =
        () -> {
          start.await();
          return call.call();
        };
    try (var threads = Executors.newFixedThreadPool(times)) {
      var all = new ArrayList<Answer>();
      for (var answer : threads.invokeAll(Collections.nCopies(times, together))) {
        all.add(answer.get());
      }
      return all;
    }
  }
}
