package vn.parindex.notice;

import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import vn.parindex.platform.mail.Mailer;
import vn.parindex.platform.testing.AroundCalls;

/** Ends a run at one of its steps, as the end of its process would. */
final class KilledAt {

  /** Not an exception: nothing may catch it. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final int fatal;
  private final AtomicInteger steps = new AtomicInteger();

  private KilledAt(int fatal) {
    this.fatal = fatal;
  }

  /** Half of the steps end before they are done, half just after, by turns. */
  static KilledAt step(int number) {
    return new KilledAt(number);
  }

  static KilledAt never() {
    return new KilledAt(Integer.MAX_VALUE);
  }

  boolean canDie() {
    return fatal < Integer.MAX_VALUE;
  }

  /** How many places there are to be killed at. */
  int steps() {
    return steps.get();
  }

  private void live() {
    if (steps.getAndIncrement() >= fatal) {
      throw new Killed();
    }
  }

  DynamoDbClient in(DynamoDbClient client) {
    return AroundCalls.of(client, _ -> live(), this::live);
  }

  Mailer in(Mailer mailer) {
    return mail -> {
      live();
      var sending = mailer.send(mail);
      live();
      return sending;
    };
  }
}
