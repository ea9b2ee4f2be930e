package vn.parindex.survey;

/**
 * When results may be seen while ballots still come in. A result is first held back and seen only
 * once {@link SmallCells#LEAST} more ballots have come, so that two results that were seen, the
 * last one at closing included, always differ by at least that many ballots.
 *
 * @param seen ballots in the result that is seen; 0 for none
 * @param held ballots in the result that is held back; equal to {@code seen} when none is
 */
public record Batches(int seen, int held) {

  /** Nothing counted yet. */
  public static final Batches NONE = new Batches(0, 0);

  public Batches {
    if (seen < 0 || held < seen) {
      throw new IllegalArgumentException("What is held back is newer than what is seen");
    }
  }

  /** Whether the result that is held back may be seen, now that there are so many ballots. */
  public boolean releases(int ballots) {
    return held > seen && ballots >= held + SmallCells.LEAST;
  }

  /** Whether the result of so many ballots is to be held back next. */
  public boolean holds(int ballots) {
    int last = releases(ballots) ? held : seen;
    return (held == seen || releases(ballots)) && ballots >= last + SmallCells.LEAST;
  }

  /** What is seen and held back after counting so many ballots. */
  public Batches after(int ballots) {
    int nowSeen = releases(ballots) ? held : seen;
    return new Batches(nowSeen, holds(ballots) ? ballots : Math.max(held, nowSeen));
  }
}
