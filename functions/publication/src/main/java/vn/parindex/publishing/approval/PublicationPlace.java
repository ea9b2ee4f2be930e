package vn.parindex.publishing.approval;

import java.time.Instant;
import java.time.LocalDate;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.round.StoredRound;
import vn.parindex.round.Level;

/**
 * A level of a round, whose results are published together.
 *
 * @param stored the round
 * @param level the level
 */
record PublicationPlace(StoredRound stored, Level level) {

  /**
   * The level in the path.
   *
   * @throws vn.parindex.platform.problem.ProblemException 404
   */
  static PublicationPlace of(Request request, RoundStore rounds) {
    var stored = rounds.round(request.pathParameter("round"));
    var code = request.pathParameter("level");
    return new PublicationPlace(
        stored,
        stored
            .round()
            .level(code)
            .orElseThrow(() -> Problems.notFound("level", code).asException()));
  }

  /** The day of an instant in the round's zone. */
  LocalDate day(Instant time) {
    return time.atZone(stored.round().zone()).toLocalDate();
  }

  /** The round's code. */
  String round() {
    return stored.round().code();
  }
}
