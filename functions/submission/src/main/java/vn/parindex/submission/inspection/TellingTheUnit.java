package vn.parindex.submission.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.parindex.inspection.Inspection;
import vn.parindex.inspection.InspectionStep;
import vn.parindex.platform.accounts.AccountStore;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.notice.BulkNotice;
import vn.parindex.platform.notice.Recipients;
import vn.parindex.platform.table.Condition;
import vn.parindex.platform.table.Write;
import vn.parindex.round.Recipient;
import vn.parindex.submission.unit.AssessedUnit;
import vn.parindex.text.Text;

/**
 * Orders, in the transaction of a step, the message by which officers and leaders of the unit learn
 * of it: by e-mail and in their inbox. It holds none of the inspectors' words: those are read after
 * signing in.
 */
final class TellingTheUnit {

  private static final List<Recipient> TOLD =
      List.of(Recipient.UNIT_OFFICER, Recipient.UNIT_LEADER);
  private static final Text SUBJECT =
      new Text(
          "Kiểm tra đột xuất: Chỉ số cải cách hành chính {{year}}",
          "Inspection: PAR Index {{year}}");
  private static final Text NOTICE =
      new Text(
          "{{unit}} có thông báo kiểm tra đột xuất. Xem nội dung ở mục Kiểm tra đột xuất.",
          "{{unit}} was given notice of an inspection. Read it under Inspections.");
  private static final Text CONCLUSION =
      new Text(
          "Đã có kết luận kiểm tra đột xuất tại {{unit}}. Xem kết luận và thời hạn khắc phục ở mục"
              + " Kiểm tra đột xuất.",
          "The inspection of {{unit}} is concluded. Read the findings, and by when to follow them"
              + " up, under Inspections.");

  private final AccountStore accounts;

  TellingTheUnit(AccountStore accounts) {
    this.accounts = accounts;
  }

  /** What a step writes besides: nothing, unless the unit learns of it. */
  List<Write> of(InspectionStep step, AssessedUnit unit, Inspection inspection, Actor actor) {
    return switch (step) {
      case NOTIFY -> tell(unit, inspection, "notice", NOTICE, actor);
      case CONCLUDE -> tell(unit, inspection, "conclusion", CONCLUSION, actor);
      case ADD_FILE, FOLLOW_UP -> List.of();
    };
  }

  private List<Write> tell(
      AssessedUnit unit, Inspection inspection, String about, Text words, Actor actor) {
    var recipients = new Recipients(accounts.all()).of(TOLD, unit.unitCode(), null);
    if (recipients.isEmpty()) {
      return List.of();
    }
    var code =
        "inspection-%s-%s-%s"
            .formatted(unit.unitCode().toLowerCase(Locale.ROOT), inspection.id(), about);
    var notice =
        new BulkNotice(
            unit.roundCode(),
            code,
            SUBJECT,
            words,
            actor.account(),
            actor.time(),
            recipients.size());
    var writes = new ArrayList<Write>();
    writes.add(new Write.Put(notice.mainItem(), new Condition.Absent()));
    writes.addAll(notice.writes(recipients));
    return List.copyOf(writes);
  }
}
