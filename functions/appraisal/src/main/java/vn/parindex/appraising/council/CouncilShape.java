package vn.parindex.appraising.council;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import vn.parindex.appraisal.CouncilRole;
import vn.parindex.appraisal.DivergenceThresholds;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.http.TextRule;

/**
 * A council as the body of a request describes it.
 *
 * @param members accounts with their roles
 * @param maxLoad the most items that one person may be assigned
 * @param alerts from which divergence on people are to look
 */
record CouncilShape(List<Seated> members, int maxLoad, DivergenceThresholds alerts) {

  /** Codes of accounts and units. */
  static final TextRule CODE =
      TextRule.matching(
          Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,63}"),
          64,
          "Mã gồm chữ không dấu, chữ số hoặc . _ @ -",
          "A code holds letters, digits or . _ @ -");

  private static final int MOST_MEMBERS = 100;
  private static final int MOST_LOAD = 1_000_000;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Someone in the council. */
  record Seated(String account, CouncilRole role) {}

  static CouncilShape of(Members body) {
    return new CouncilShape(
        body.list(
            "members",
            2,
            MOST_MEMBERS,
            member ->
                new Seated(member.text("account", CODE), member.oneOf("role", CouncilRole.class))),
        body.number("maxLoad", 1, MOST_LOAD),
        body.object(
            "alerts",
            alerts ->
                new DivergenceThresholds(
                    percent(alerts, "itemPercent"),
                    percent(alerts, "peersPoints"),
                    percent(alerts, "lastYearPoints"))));
  }

  private static BigDecimal percent(Members alerts, String name) {
    return alerts.decimal(name, 2, BigDecimal.ZERO, HUNDRED);
  }
}
