package vn.parindex.replay.notice;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.http.Session;

/** The ledger of notices, as Home Affairs reads it through the API. */
final class Outbox {

  private Outbox() {}

  /**
   * An entry of the ledger.
   *
   * @param line what was told, and to whom
   * @param state what became of it
   * @param mail the id of the message; empty without one
   */
  record Entry(NoticeLine line, String state, String mail) {}

  /** All entries of a round. */
  static List<Entry> read(Session homeAffairs, String round) {
    var entries = new ArrayList<Entry>();
    var path = "/rounds/" + round + "/notices";
    var after = "";
    do {
      var page = homeAffairs.get(path + after).expect(200).json();
      page.get("notices").forEach(notice -> entries.add(entry(notice)));
      after = page.path("next").isString() ? "?after=" + page.get("next").asString() : "";
    } while (!after.isEmpty());
    return List.copyOf(entries);
  }

  private static Entry entry(JsonNode notice) {
    var line =
        new NoticeLine(
            OffsetDateTime.parse(notice.get("at").asString()).toInstant(),
            notice.get("milestone").asString(),
            notice.get("recipient").asString(),
            notice.get("deadlineVersion").asString(),
            notice.get("kind").asString(),
            notice.get("units").valueStream().map(JsonNode::asString).toList());
    return new Entry(line, notice.get("state").asString(), notice.path("mail").asString(""));
  }
}
