package vn.parindex.deadletters;

import software.amazon.awssdk.core.exception.SdkException;

/**
 * {@code make dead-letters QUEUE=url [AGAIN=all|id]}: exits 0 if everything chosen was accepted, 1
 * if something of it is left, 2 if the queue can not be read.
 */
public final class Main {

  private Main() {}

  /** Arguments: the queue's URL, and which letters to give to their functions again. */
  public static void main(String[] args) {
    if (args.length != 2 || args[0].isEmpty()) {
      System.err.println("Cách dùng / Usage: make dead-letters QUEUE=url [AGAIN=all|id]");
      System.exit(2);
    }
    try (var clients = Clients.ofAccount()) {
      var queue = new DeadLetterQueue(clients.sqs(), args[0]);
      var selection = Selection.of(args[1]);
      var count = new Replaying(queue, clients.redelivery(), System.out::println).replay(selection);
      boolean missed = selection instanceof Selection.One && count.chosen() == 0;
      System.exit(missed || count.accepted() < count.chosen() ? 1 : 0);
    } catch (SdkException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }
}
