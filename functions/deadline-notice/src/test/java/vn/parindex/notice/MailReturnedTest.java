package vn.parindex.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.notice.NoticeRound.LAST_DAY;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.testing.Repository;

class MailReturnedTest {

  private final NoticeRound notices = new NoticeRound();
  private final MailReturned returned = new MailReturned(notices.table);

  private static String sample() {
    return Repository.text("events/mail-returned.json");
  }

  private static JsonNode event(String json) {
    return Json.mapper().readTree(json);
  }

  @Test
  void toAnAddressThatBouncedNothingMoreIsSent() {
    returned.apply(event(sample()));

    notices.run(LAST_DAY);

    assertThat(notices.recipientsOn(LAST_DAY)).doesNotContain("so1.canbo").contains("so1.lanhdao");
    // The notice itself, and that mail came back.
    assertThat(new Inbox(notices.table).of("so1.canbo")).hasSize(2);
    assertThat(notices.ledger(LAST_DAY))
        .filteredOn(e -> e.key().recipient().equals("so1.canbo"))
        .extracting(LedgerEntry::state)
        .containsExactly(LedgerEntry.State.NOT_MAILED);
  }

  @Test
  void whoRunsTheRoundIsToldOnceHoweverOftenTheEventComes() {
    returned.apply(event(sample()));
    returned.apply(event(sample()));

    var told = new Inbox(notices.table).of("snv.canbo");
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().text().vi()).contains("so1.canbo", "bị trả lại");
  }

  @Test
  void theCoordinatorsOfTheUnitAreToldAsWell() {
    notices.round.account("so1.phu", "so1", Role.UNIT_OFFICER);

    returned.apply(event(sample()));

    var inbox = new Inbox(notices.table);
    assertThat(inbox.of("so1.phu")).hasSize(1);
    assertThat(inbox.of("so1.canbo")).hasSize(1);
    assertThat(inbox.of("so2.canbo")).isEmpty();
  }

  @Test
  void aFullMailboxIsNoReasonToStop() {
    returned.apply(event(sample().replace("Permanent", "Transient")));

    notices.run(LAST_DAY);

    assertThat(notices.recipientsOn(LAST_DAY)).contains("so1.canbo");
  }

  @Test
  void aComplaintStopsTheMailAsWell() {
    returned.apply(
        event(
            sample()
                .replace("\"eventType\": \"Bounce\"", "\"eventType\": \"Complaint\"")
                .replace("\"bounce\"", "\"complaint\"")
                .replace("bouncedRecipients", "complainedRecipients")));

    notices.run(LAST_DAY);

    assertThat(notices.recipientsOn(LAST_DAY)).doesNotContain("so1.canbo");
  }
}
