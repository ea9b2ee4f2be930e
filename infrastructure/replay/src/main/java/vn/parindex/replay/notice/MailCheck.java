package vn.parindex.replay.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.parindex.rounds.AccountRow;

/**
 * The mailbox is the other side of the ledger: what really left. Every digest of the ledger is one
 * message to its recipient, with one line for each notice, and no other message is there.
 */
final class MailCheck {

  private final Map<String, String> addresses;

  MailCheck(List<AccountRow> accounts) {
    this.addresses =
        accounts.stream()
            .collect(Collectors.toUnmodifiableMap(AccountRow::username, AccountRow::email));
  }

  /** Objections against the messages of a mailbox. */
  List<String> objections(List<Outbox.Entry> ledger, JsonNode mailbox) {
    var objections = new ArrayList<String>();
    var digests = ledger.stream().collect(Collectors.groupingBy(Outbox.Entry::mail));
    var runs = new HashSet<List<Object>>();
    var seen = new HashMap<String, JsonNode>();
    for (var message : mailbox) {
      var id = message.get("id").asString();
      var digest = digests.getOrDefault(id, List.of());
      if (digest.isEmpty() || seen.put(id, message) != null) {
        objections.add("a message that the ledger does not have: " + id);
        continue;
      }
      var line = digest.getFirst().line();
      if (!runs.add(List.of(line.recipient(), line.sentAt()))) {
        objections.add("two messages of one run: " + line);
      }
      objections.addAll(against(message, digest));
    }
    digests.keySet().stream()
        .filter(id -> !seen.containsKey(id))
        .forEach(id -> objections.add("no message " + id + " for " + digests.get(id)));
    return List.copyOf(objections);
  }

  private List<String> against(JsonNode message, List<Outbox.Entry> digest) {
    var recipient = digest.getFirst().line().recipient();
    var objections = new ArrayList<String>();
    if (digest.stream().anyMatch(entry -> !entry.line().recipient().equals(recipient))) {
      objections.add("one message for two people: " + digest);
    }
    var to = message.get("to").valueStream().map(JsonNode::asString).toList();
    if (!to.equals(List.of(String.valueOf(addresses.get(recipient))))) {
      objections.add(recipient + " was written to at " + to);
    }
    if (told(message.get("text").asString()) != digest.size()) {
      objections.add("%d notices for %s in: %s".formatted(digest.size(), recipient, message));
    }
    return objections;
  }

  /** How many notices the Vietnamese half of a message tells: the lines that end a sentence. */
  private static long told(String text) {
    var vietnamese = text.substring(0, Math.max(0, text.indexOf("----")));
    return vietnamese.lines().filter(line -> line.endsWith(".")).count();
  }
}
