package vn.parindex.intake.ballot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.parindex.intake.store.Link;
import vn.parindex.intake.store.SurveyProblems;
import vn.parindex.platform.problem.Problem;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Condition;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;
import vn.parindex.platform.table.Write;

/**
 * Limits guessing without looking at addresses, behind which a whole office may sit. A selector
 * whose secret was wrong too often is locked: its owner gets a new link. Tokens that name no link
 * at all are counted together; beyond the limit they are turned away, while tokens that name a link
 * are still looked at.
 */
final class GuessLimit {

  private static final int MOST_OF_ONE = 10;
  private static final int MOST_OF_ALL = 1_000;
  private static final int TRIES = 5;
  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final Duration KEPT = Duration.ofDays(1);
  private static final String WRONG = "wrong";

  private final AssessmentTable invitations;

  GuessLimit(AssessmentTable invitations) {
    this.invitations = invitations;
  }

  /** Whether a link's secret was guessed at too often. */
  boolean isLocked(Link link) {
    return wrong(ofOne(link)) >= MOST_OF_ONE;
  }

  /** Counts a wrong secret, and says what is answered. */
  Problem wrongSecret(Link link) {
    count(Item.of(ofOne(link)));
    return SurveyProblems.linkNotValid();
  }

  /** Counts a token that names no link, and says what is answered. */
  Problem unknown(Instant now) {
    long window = now.getEpochSecond() / WINDOW.toSeconds();
    var key = new Key("GUESSES", Long.toString(window));
    if (wrong(key) >= MOST_OF_ALL) {
      return SurveyProblems.tooManyGuesses();
    }
    boolean counted = count(Item.of(key).with("expiresAt", now.plus(KEPT).getEpochSecond()));
    return counted ? SurveyProblems.linkNotValid() : SurveyProblems.tooManyGuesses();
  }

  private long wrong(Key key) {
    return invitations.get(key).map(item -> item.number(WRONG)).orElse(0L);
  }

  /** Whether it could be counted: many that guess at one instant are in each other's way. */
  private boolean count(Item item) {
    for (int tries = 0; tries < TRIES; tries++) {
      try {
        invitations.transact(List.of(write(item)));
        return true;
      } catch (ConditionFailed _) {
        // another guess at the same instant
      }
    }
    return false;
  }

  private Write write(Item item) {
    return invitations.get(item.key()).isPresent()
        ? new Write.Add(item.key(), Map.of(WRONG, 1L), new Condition.AtLeast(Map.of(WRONG, 1L)))
        : new Write.Put(item.with(WRONG, 1), new Condition.Absent());
  }

  private static Key ofOne(Link link) {
    return new Key("LINK#" + link.selectorHash(), "GUESSES");
  }
}
