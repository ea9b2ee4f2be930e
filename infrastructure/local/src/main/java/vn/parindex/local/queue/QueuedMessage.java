package vn.parindex.local.queue;

import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A message in a queue.
 *
 * @param id also its receipt here
 * @param body what was sent
 * @param attributes texts that came beside it
 * @param visibleFrom when it may be received, by the machine's clock
 */
public record QueuedMessage(
    String id, JsonNode body, Map<String, String> attributes, Instant visibleFrom) {

  public QueuedMessage {
    attributes = Map.copyOf(attributes);
  }

  QueuedMessage visibleFrom(Instant time) {
    return new QueuedMessage(id, body, attributes, time);
  }
}
