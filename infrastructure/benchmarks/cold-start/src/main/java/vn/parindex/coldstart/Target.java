package vn.parindex.coldstart;

import java.util.List;

/**
 * The most that one candidate may take of another's time.
 *
 * @param most of the median of the ratios within the rounds
 */
record Target(String candidate, String other, double most) {

  static final List<Target> ALL =
      List.of(
          new Target(Candidates.OURS, Candidates.PLAIN, 1.25),
          new Target(Candidates.OURS, Candidates.REFERENCE, 0.55),
          new Target(Candidates.OURS_IMAGE, Candidates.PLAIN_IMAGE, 1.3));

  boolean met(Rounds rounds) {
    return rounds.ratio(candidate, other, Start::millis) <= most;
  }

  String report(Rounds rounds) {
    return "%-26s %.2f (target: at most %.2f), of processor time %.2f%s"
        .formatted(
            candidate + "/" + other,
            rounds.ratio(candidate, other, Start::millis),
            most,
            rounds.ratio(candidate, other, Start::processorMillis),
            met(rounds) ? "" : "  FAILED");
  }
}
