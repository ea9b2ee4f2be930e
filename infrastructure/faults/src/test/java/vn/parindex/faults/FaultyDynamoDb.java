package vn.parindex.faults;

import java.util.Random;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import vn.parindex.platform.testing.AroundCalls;
import vn.parindex.platform.testing.LocalDynamoDb;

/** The real database behind a line that fails as a seed says, at most once an invocation. */
final class FaultyDynamoDb {

  /** The process ended. Not an exception: nothing may catch it. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private enum Fault {
    KILLED_BEFORE,
    KILLED_AFTER,
    THROTTLED,
    NO_ANSWER
  }

  private static final int CALLS = 12;

  private final Random random;
  private int untilFault = Integer.MAX_VALUE;
  private Fault fault = Fault.THROTTLED;
  private int faults;
  private boolean now;

  FaultyDynamoDb(Random random) {
    this.random = random;
  }

  /** The next invocation meets a fault at one of its calls, if it makes that many. */
  void arm() {
    untilFault = random.nextInt(CALLS);
    fault = Fault.values()[random.nextInt(Fault.values().length)];
  }

  void disarm() {
    untilFault = Integer.MAX_VALUE;
  }

  /** How many faults happened. */
  int faults() {
    return faults;
  }

  DynamoDbClient client() {
    return AroundCalls.of(LocalDynamoDb.client(), _ -> before(), this::after);
  }

  private void before() {
    now = untilFault-- == 0;
    if (!now) {
      return;
    }
    faults++;
    switch (fault) {
      case KILLED_BEFORE -> throw new Killed();
      case THROTTLED ->
          throw ProvisionedThroughputExceededException.builder().message("throttled").build();
      case KILLED_AFTER, NO_ANSWER -> {}
    }
  }

  private void after() {
    if (!now) {
      return;
    }
    switch (fault) {
      case KILLED_AFTER -> throw new Killed();
      case NO_ANSWER -> throw SdkClientException.create("The connection ended before the answer");
      case KILLED_BEFORE, THROTTLED -> {}
    }
  }
}
