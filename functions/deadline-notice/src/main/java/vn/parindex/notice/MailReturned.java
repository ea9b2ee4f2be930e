package vn.parindex.notice;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.parindex.notice.Addresses.Mark;
import vn.parindex.platform.access.Account;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.accounts.AccountStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.platform.table.Write;
import vn.parindex.text.Text;

/**
 * A message bounced for good or was called spam: the address gets nothing more, and whoever runs
 * the round and the unit's own coordinators find it in the inbox. The same event may come again: it
 * writes the same items.
 */
final class MailReturned implements Function<JsonNode, String> {

  private static final int MOST_TOLD = 90;

  /** Cán bộ đầu mối of a unit, and of a district for its own people. */
  private static final Set<Role> COORDINATORS = Set.of(Role.UNIT_OFFICER, Role.DISTRICT_OFFICER);

  private final AssessmentTable table;
  private final AccountStore accounts;

  MailReturned(AssessmentTable table) {
    this.table = table;
    this.accounts = new AccountStore(table);
  }

  @Override
  public String apply(JsonNode event) {
    var at = Instant.parse(event.path("time").asString());
    var detail = event.path("detail");
    var marked =
        switch (detail.path("eventType").asString()) {
          case "Bounce" -> bounced(detail.path("bounce"), at);
          case "Complaint" -> complained(detail.path("complaint"), at);
          case String type -> throw new IllegalArgumentException("Not a returned mail: " + type);
        };
    return "Marked " + marked.size();
  }

  /** After a full mailbox or a greylisting server SES tries again by itself. */
  private List<String> bounced(JsonNode bounce, Instant at) {
    return bounce.path("bounceType").asString().equals("Permanent")
        ? marked(bounce.path("bouncedRecipients"), Mark.BOUNCED, at, feedback(bounce))
        : List.of();
  }

  private List<String> complained(JsonNode complaint, Instant at) {
    return marked(complaint.path("complainedRecipients"), Mark.COMPLAINED, at, feedback(complaint));
  }

  private static String feedback(JsonNode returned) {
    return returned.path("feedbackId").asString();
  }

  private List<String> marked(JsonNode recipients, Mark mark, Instant at, String feedback) {
    var addresses =
        recipients
            .valueStream()
            .map(r -> r.path("emailAddress").asString().toLowerCase(Locale.ROOT))
            .toList();
    var all = accounts.all();
    for (var address : addresses) {
      var writes = new ArrayList<>(Addresses.mark(address, mark, at));
      writes.addAll(tellings(all, address, mark, at, feedback));
      try {
        table.transact(writes);
      } catch (ConditionFailed e) {
        throw new IllegalStateException("Written by another at once; Lambda tries again", e);
      }
    }
    return addresses;
  }

  private static List<Write> tellings(
      List<Account> all, String address, Mark mark, Instant at, String feedback) {
    var owners =
        all.stream().filter(a -> a.email().toLowerCase(Locale.ROOT).equals(address)).toList();
    var why =
        mark == Mark.BOUNCED
            ? new Text("bị trả lại", "came back")
            : new Text("bị báo là thư rác", "was reported as spam");
    var message =
        new Inbox.Message(
            at,
            new Text("Thư không tới nơi", "Mail did not arrive"),
            new Text("Thư gửi tài khoản ", "Mail to the account ")
                .plus(owners.stream().map(Account::username).collect(joining(", ")) + " ")
                .plus(why)
                .plus(
                    "; hệ thống ngừng gửi thư tới địa chỉ này cho đến khi địa chỉ được sửa.",
                    "; nothing more is sent to this address until it is corrected."));
    return coordinators(all, owners)
        .limit(MOST_TOLD)
        .map(account -> Write.put(Inbox.item(account.username(), feedback, message)))
        .toList();
  }

  /** Home Affairs, and who coordinates the unit whose mail came back; the inbox reaches them. */
  private static Stream<Account> coordinators(List<Account> all, List<Account> owners) {
    return all.stream()
        .filter(Account::active)
        .filter(
            a ->
                a.roles().contains(Role.HOME_AFFAIRS)
                    || (a.roles().stream().anyMatch(COORDINATORS::contains)
                        && owners.stream().anyMatch(owner -> isOfOneUnit(a, owner))));
  }

  private static boolean isOfOneUnit(Account one, Account other) {
    return one.unit() != null && one.unit().equals(other.unit());
  }
}
