package vn.parindex.roundadmin.rounds;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import vn.parindex.platform.http.Codes;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.http.TextRule;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.ranking.ClassBand;
import vn.parindex.ranking.ClassTable;
import vn.parindex.ranking.RankingPolicy;
import vn.parindex.ranking.RankingScope;
import vn.parindex.ranking.TieBreak;
import vn.parindex.ranking.TieStyle;
import vn.parindex.round.Calendar;
import vn.parindex.round.Deadline;
import vn.parindex.round.Level;
import vn.parindex.round.Round;
import vn.parindex.round.RoundSetUp;
import vn.parindex.round.RunBy;

/** A round as the body of a request describes it. */
public final class RoundShape {

  /** The first and last year that a round can assess. */
  static final int FIRST_YEAR = 2010;

  static final int LAST_YEAR = 2100;

  private static final int MOST_LEVELS = 10;
  private static final int MOST_DEADLINES = 200;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final TextRule LABEL = Codes.NAME;
  private static final TextRule ZONE =
      new TextRule(
          40,
          zone -> ZoneId.getAvailableZoneIds().contains(zone),
          "unknown-zone",
          "Không có múi giờ này, ví dụ đúng: Asia/Ho_Chi_Minh",
          "No such zone; a right one is Asia/Ho_Chi_Minh");

  private RoundShape() {}

  static Round of(Members body) {
    var zone = body.text("zone", ZONE);
    return new Round(
        body.text("code", Codes.PLAIN),
        body.words("name", LABEL),
        body.number("year", FIRST_YEAR, LAST_YEAR),
        zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone),
        body.list("levels", 1, MOST_LEVELS, RoundShape::level),
        body.has("deadlines") ? deadlines(body) : List.of(),
        body.object("rankingPolicy", RoundShape::rankingPolicy),
        body.object("classTable", RoundShape::classTable));
  }

  /** The member {@code deadlines} of a body. */
  public static List<Deadline> deadlines(Members body) {
    return body.list("deadlines", 0, MOST_DEADLINES, RoundShape::deadline);
  }

  /** What the rules of the domain have against a round. */
  static List<FieldError> faults(Round round) {
    return Stream.of(
            ElementFaults.errors("levels", RoundSetUp.levelFaults(round.levels())),
            ElementFaults.errors("deadlines", Calendar.faults(round.levels(), round.deadlines())),
            ElementFaults.errors(
                "rankingPolicy/tieBreaks",
                RoundSetUp.tieBreakFaults(round.rankingPolicy().tieBreaks())),
            bandErrors(round.classTable()))
        .flatMap(List::stream)
        .toList();
  }

  /** The class table keeps its bands in its own order, so the list as a whole is named. */
  private static List<FieldError> bandErrors(ClassTable table) {
    return RoundSetUp.bandFaults(table.bands()).stream()
        .map(f -> new FieldError("/classTable/bands", f.code(), f.message().vi(), f.message().en()))
        .toList();
  }

  private static Level level(Members level) {
    return new Level(
        level.text("code", Codes.PLAIN),
        level.words("name", LABEL),
        level.oneOf("runBy", RunBy.class),
        level.allOf("rankedWithin", 1, RankingScope.class));
  }

  private static Deadline deadline(Members deadline) {
    return new Deadline(
        deadline.text("level", Codes.PLAIN),
        deadline.text("step", Codes.PLAIN),
        deadline.words("name", LABEL),
        deadline.instant("opensAt"),
        deadline.instant("closesAt"),
        1,
        deadline.has("reminders") ? deadline.object("reminders", ReminderShape::of) : null);
  }

  private static RankingPolicy rankingPolicy(Members policy) {
    return new RankingPolicy(
        policy.oneOf("ties", TieStyle.class),
        policy.list("tieBreaks", 0, 10, RoundShape::tieBreak));
  }

  private static TieBreak tieBreak(Members tieBreak) {
    var by = tieBreak.oneOf("by", TieBreak.By.class);
    var field = tieBreak.optionalText("field", Codes.FIELD);
    if (tieBreak.has("by") && (by == TieBreak.By.FIELD) != tieBreak.has("field")) {
      tieBreak.fault(
          "field",
          "field-mismatch",
          "Chỉ tiêu chí phụ theo lĩnh vực mới nêu mã lĩnh vực, và phải nêu",
          "A tie-break by field names the field, others do not");
    }
    return by == TieBreak.By.FIELD ? TieBreak.byField(field.orElse("")) : new TieBreak(by, null);
  }

  private static ClassTable classTable(Members table) {
    return new ClassTable(table.list("bands", 1, 20, RoundShape::band));
  }

  private static ClassBand band(Members band) {
    return new ClassBand(
        band.words("label", LABEL),
        band.decimal("lowerBound", 2, BigDecimal.ZERO, HUNDRED),
        band.flag("inclusive"));
  }
}
