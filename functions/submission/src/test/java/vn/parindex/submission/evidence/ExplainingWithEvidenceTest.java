package vn.parindex.submission.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.submission.Round2022.CLOSES;
import static vn.parindex.submission.Round2022.CODE;
import static vn.parindex.submission.Round2022.SCORE;
import static vn.parindex.submission.Round2022.SHEET;
import static vn.parindex.submission.Round2022.UNIT;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.parindex.evidence.EvidenceType;
import vn.parindex.platform.testing.Answer;
import vn.parindex.submission.Round2022;
import vn.parindex.submission.SampleFiles;
import vn.parindex.submission.Uploads;

/** While a unit explains, it adds evidence for what it was asked about, and nothing else. */
class ExplainingWithEvidenceTest {

  private static final byte[] PDF = SampleFiles.pdf("bao cao bo sung");
  private static final Instant DUE = CLOSES.plus(Duration.ofDays(30));

  private final Round2022 round = Round2022.open();

  @Test
  void evidenceForAnAskedItemIsTakenUntilItsDeadlineToTheSecond() {
    round.isAsked("1.1.1", DUE);

    assertThat(announce("1.1.1", DUE).problem()).isEqualTo("explanation-deadline-passed");
    var announced = announce("1.1.1", DUE.minusSeconds(1));
    assertThat(announced.status()).isEqualTo(201);
    var id = announced.json().path("id").asString();
    Uploads.put(announced, PDF);
    assertThat(Uploads.act(round.officer().at(DUE), "commit", id).problem())
        .isEqualTo("explanation-deadline-passed");
    var committed = Uploads.act(round.officer().at(DUE.minusSeconds(1)), "commit", id);
    assertThat(committed.json().path("state").asString()).isEqualTo("STORED");
    assertThat(round.trailIsWhole()).isTrue();
  }

  @Test
  void forAnItemThatWasNotAskedAboutNothingIsAdded() {
    round.isAsked("1.1.1", DUE);

    assertThat(announce("1.1.2", CLOSES).problem()).isEqualTo("not-asked");
    assertThat(round.sheet().evidence()).isEmpty();
  }

  @Test
  void whatWasSubmittedIsNeitherReplacedNorWithdrawn() {
    var first = Uploads.announce(round.officer(), PDF, "1.1.1");
    var id = first.json().path("id").asString();
    Uploads.put(first, PDF);
    Uploads.act(round.officer(), "commit", id);
    round.isAsked("1.1.1", DUE);

    var body = Uploads.body(PDF, "1.1.1", EvidenceType.PDF, "Khác.pdf", id);
    assertThat(Uploads.announce(round.officer().at(CLOSES), body).problem())
        .isEqualTo("only-additions");
    assertThat(
            Uploads.act(round.officer().at(CLOSES), "withdraw", id, "{\"reason\":\"Nhầm\"}")
                .problem())
        .isNotEmpty();
  }

  @Test
  void theDeclaredDataStaysAsItWasSubmitted() {
    round.isAsked("1.1.1", DUE);
    round.extend(DUE);
    var officer = round.officer().at(CLOSES);

    assertThat(
            officer
                .onVersion(0)
                .callWith("{\"values\":{}}", "PUT " + SCORE, CODE, UNIT, "1.1.1")
                .problem())
        .isEqualTo("wrong-state");
    assertThat(
            officer
                .onVersion(round.sheet().version())
                .callWith("{\"reason\":\"Rút\"}", "POST " + SHEET + "/withdraw", CODE, UNIT)
                .problem())
        .isEqualTo("wrong-state");
  }

  private Answer announce(String code, Instant time) {
    return Uploads.announce(round.officer().at(time), PDF, code);
  }
}
