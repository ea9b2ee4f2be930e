package vn.parindex.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.platform.testing.Answer;

/** Many at the same instant: quotas never overshoot, and a ballot counts once. */
class RacesTest {

  private static final int AT_ONCE = 100;

  @Test
  void aHundredAtOnceFillTheQuotaExactly() throws Exception {
    var survey = Survey2022.open(30, 5);

    var answers =
        atOnce(i -> untilTold(() -> survey.asks("unit,group,name\nSNV,heads,Người " + i + "\n")));

    assertThat(answers.filter(answer -> answer.status() == 200)).hasSize(30);
    var cell = survey.board().json().path("cells").get(0).path("counts");
    assertThat(cell.path("issued").asInt()).isEqualTo(30);
    var people = survey.home().call("GET " + Survey2022.SURVEY + "/respondents", "2022").json();
    assertThat(people.path("respondents").size()).isEqualTo(30);
  }

  @Test
  void aHundredAtOnceOfOneBallotAreOneBallot() throws Exception {
    var survey = Survey2022.open(9, 5);
    var token = survey.tokens("SNV", "heads", 1).getFirst();

    var statuses =
        atOnce(i -> survey.gives(token, "{\"c1\": \"%s\"}".formatted(i % 2 == 0 ? "A" : "B")))
            .map(Answer::status)
            .toList();

    assertThat(statuses).containsOnly(201, 409);
    assertThat(statuses).containsOnlyOnce(201);
    assertThat(survey.ballots.query("BALLOTS#2022#SNV")).hasSize(1);
  }

  @Test
  void aHundredRetriesOfOneBallotAllGetTheFirstAnswer() throws Exception {
    var survey = Survey2022.open(9, 5);
    var token = survey.tokens("SNV", "heads", 1).getFirst();
    var respondent = survey.respondent(token).with("Idempotency-Key", "mot-khoa-duy-nhat");

    var answers =
        atOnce(
            _ ->
                respondent.callWith(
                    "{\"answers\": {\"c1\": \"A\"}}", "POST " + Survey2022.BALLOT, "2022"));

    assertThat(answers.map(Answer::status)).containsOnly(201);
    assertThat(survey.ballots.query("BALLOTS#2022#SNV")).hasSize(1);
  }

  @Test
  void aHundredPeopleAtOnceLoseNoBallot() throws Exception {
    var survey = Survey2022.open(100, 5);
    var tokens = survey.tokens("SNV", "heads", AT_ONCE);

    var answers = atOnce(i -> untilTold(() -> survey.gives(tokens.get(i), "{\"c1\": \"A\"}")));

    assertThat(answers.map(Answer::status)).containsOnly(201);
    assertThat(survey.ballots.query("BALLOTS#2022#SNV")).hasSize(AT_ONCE);
    var cell = survey.board().json().path("cells").get(0).path("counts");
    assertThat(cell.path("returned").asInt()).isEqualTo(AT_ONCE);
  }

  @Test
  void aBallotAtTheInstantOfClosingIsInOrRefused() throws Exception {
    var survey = Survey2022.open(20, 5);
    var tokens = survey.tokens("SNV", "heads", 20);

    var answers =
        atOnce(
            21,
            i ->
                i == 20
                    ? untilTold(survey::closes)
                    : untilTold(() -> survey.gives(tokens.get(i), "{\"c1\": \"A\"}")));

    assertThat(answers.get(20).status()).isEqualTo(200);
    var taken = answers.stream().limit(20).filter(answer -> answer.status() == 201).count();
    assertThat(answers.stream().limit(20).filter(answer -> answer.status() == 409))
        .hasSize(20 - Math.toIntExact(taken));
    assertThat(survey.ballots.query("BALLOTS#2022#SNV")).hasSize(Math.toIntExact(taken));
  }

  /** A client that is told "busy" asks again. */
  private static Answer untilTold(Callable<Answer> request) {
    try {
      var answer = request.call();
      while (answer.status() == 503) {
        answer = request.call();
      }
      return answer;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Numbered {
    Answer ask(int number);
  }

  private static Stream<Answer> atOnce(Numbered request) throws Exception {
    return atOnce(AT_ONCE, request).stream();
  }

  private static List<Answer> atOnce(int number, Numbered request) throws Exception {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(number)) {
      List<Future<Answer>> futures =
          IntStream.range(0, number)
              .mapToObj(
                  i ->
                      threads.submit(
                          () -> {
                            start.await();
                            return request.ask(i);
                          }))
              .toList();
      start.countDown();
      var answers = new ArrayList<Answer>();
      for (var future : futures) {
        answers.add(future.get());
      }
      return answers;
    }
  }
}
