package vn.parindex.deadletters;

import java.util.function.Consumer;

/**
 * Lists the letters of a queue and gives the chosen ones to their functions again. A letter is
 * deleted only after its delivery was accepted; every other one can be seen again afterwards, or,
 * if this is cut off, after minutes.
 */
final class Replaying {

  private final DeadLetterQueue queue;
  private final Redelivery redelivery;
  private final Consumer<String> out;

  Replaying(DeadLetterQueue queue, Redelivery redelivery, Consumer<String> out) {
    this.queue = queue;
    this.redelivery = redelivery;
    this.out = out;
  }

  /**
   * What came of it.
   *
   * @param found letters that lay in the queue
   * @param chosen of them
   * @param accepted of the chosen
   */
  record Count(int found, int chosen, int accepted) {
    String words() {
      return "Có %1$d, chọn %2$d, đã đưa lại %3$d, còn %4$d · found %1$d, chosen %2$d, put back %3$d, left %4$d"
          .formatted(found, chosen, accepted, found - accepted);
    }
  }

  Count replay(Selection selection) {
    var letters = queue.look();
    int chosen = 0;
    int accepted = 0;
    for (var letter : letters) {
      out.accept("%s  %s".formatted(letter.id(), letter.origin().words()));
      if (!selection.has(letter)) {
        queue.release(letter);
        continue;
      }
      chosen++;
      accepted += isAccepted(letter) ? 1 : 0;
    }
    var count = new Count(letters.size(), chosen, accepted);
    out.accept(count.words());
    return count;
  }

  private boolean isAccepted(DeadLetter letter) {
    queue.keep(letter);
    return switch (redelivery.deliver(letter.origin())) {
      case Delivery.Accepted() -> {
        queue.delete(letter);
        out.accept("  đã đưa lại · put back");
        yield true;
      }
      case Delivery.Refused(String why) -> {
        queue.release(letter);
        out.accept("  giữ lại · kept: " + why);
        yield false;
      }
    };
  }
}
