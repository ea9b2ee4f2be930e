package vn.parindex.local.queue;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import vn.parindex.local.template.Template;

/**
 * The queues of the template, in memory, since they only receive what failed. As in SQS a message
 * that was received is hidden for a while and comes again if nobody deletes it. Safe for use by
 * several threads.
 */
public final class Queues {
  private final Map<String, Map<String, QueuedMessage>> queues = new LinkedHashMap<>();
  private final InstantSource machine;

  /**
   * Empty queues.
   *
   * @param machine the clock by which messages are hidden
   */
  public Queues(List<Template.Queue> queues, InstantSource machine) {
    queues.forEach(queue -> this.queues.put(queue.name(), new LinkedHashMap<>()));
    this.machine = machine;
  }

  /** Sends a message to the queue of this ARN, which the template's reader has checked. */
  public void send(String arn, JsonNode body) {
    send(arn, body, Map.of());
  }

  /** Sends a message with attributes. */
  public synchronized void send(String arn, JsonNode body, Map<String, String> attributes) {
    String name = arn.substring(arn.lastIndexOf(':') + 1);
    String id = UUID.randomUUID().toString();
    Objects.requireNonNull(queues.get(name), arn)
        .put(id, new QueuedMessage(id, body, attributes, machine.instant()));
  }

  public List<String> names() {
    return List.copyOf(queues.keySet());
  }

  /** All messages of a queue, oldest first; empty if the template has no such queue. */
  public synchronized Optional<List<QueuedMessage>> messages(String name) {
    return Optional.ofNullable(queues.get(name)).map(it -> List.copyOf(it.values()));
  }

  /** The oldest messages that are not hidden; they are hidden from now on for some time. */
  synchronized List<QueuedMessage> receive(String name, int most, Duration hidden) {
    Map<String, QueuedMessage> queue = queues.getOrDefault(name, Map.of());
    List<QueuedMessage> received =
        queue.values().stream()
            .filter(it -> !it.visibleFrom().isAfter(machine.instant()))
            .limit(most)
            .toList();
    received.forEach(it -> hide(name, it.id(), hidden));
    return received;
  }

  /** Hides a message, or shows it at once for no time; nothing happens if it is gone. */
  synchronized void hide(String name, String id, Duration hidden) {
    queues
        .getOrDefault(name, Map.of())
        .computeIfPresent(id, (_, it) -> it.visibleFrom(machine.instant().plus(hidden)));
  }

  /** Deletes a message; nothing happens if it is gone. */
  synchronized void delete(String name, String id) {
    queues.getOrDefault(name, Map.of()).remove(id);
  }
}
