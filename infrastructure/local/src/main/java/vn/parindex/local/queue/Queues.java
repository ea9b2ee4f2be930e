package vn.parindex.local.queue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import vn.parindex.local.template.Template;

/** The queues of the template: lists in memory, since they only receive what failed. */
public final class Queues {
  private final Map<String, List<JsonNode>> messages = new LinkedHashMap<>();

  public Queues(List<Template.Queue> queues) {
    queues.forEach(queue -> messages.put(queue.name(), new CopyOnWriteArrayList<>()));
  }

  /** Sends a message to the queue of this ARN, which the template's reader has checked. */
  public void send(String arn, JsonNode message) {
    String name = arn.substring(arn.lastIndexOf(':') + 1);
    Objects.requireNonNull(messages.get(name), arn).add(message);
  }

  public List<String> names() {
    return List.copyOf(messages.keySet());
  }

  /** The messages of a queue, oldest first; empty if the template has no such queue. */
  public Optional<List<JsonNode>> messages(String name) {
    return Optional.ofNullable(messages.get(name)).map(List::copyOf);
  }
}
