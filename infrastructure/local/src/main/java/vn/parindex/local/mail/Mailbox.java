package vn.parindex.local.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every message that was accepted, in memory, oldest first. Safe for use by several threads. */
public final class Mailbox {
  private final List<ReceivedMail> messages = new ArrayList<>();

  synchronized void add(ReceivedMail mail) {
    messages.add(mail);
  }

  /** All messages. */
  public synchronized List<ReceivedMail> all() {
    return List.copyOf(messages);
  }

  /** The messages to an address. */
  public List<ReceivedMail> to(String address) {
    String wanted = address.toLowerCase(Locale.ROOT);
    return all().stream().filter(mail -> mail.recipients().contains(wanted)).toList();
  }

  /** The message with an id. */
  public Optional<ReceivedMail> find(String id) {
    return all().stream().filter(mail -> mail.id().equals(id)).findFirst();
  }

  /** Forgets all messages. */
  public synchronized void empty() {
    messages.clear();
  }
}
