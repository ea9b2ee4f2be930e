package vn.parindex.intake.store;

import java.util.List;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Condition;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;
import vn.parindex.platform.table.Write;

/** Respondents in the table of invitations, one partition a round. */
public final class Respondents {

  private final AssessmentTable invitations;

  public Respondents(AssessmentTable invitations) {
    this.invitations = invitations;
  }

  /** All respondents of a round, by unit and group. */
  public List<Respondent> all(String round) {
    return invitations.query(partition(round)).stream().map(Respondents::respondent).toList();
  }

  /** Someone who is not on the list yet. */
  public static Write add(String round, Respondent respondent) {
    return new Write.Put(item(round, respondent), new Condition.Absent());
  }

  /** The same person as nobody else has changed them meanwhile. */
  public static Write change(String round, Respondent before, Respondent after) {
    return new Write.Put(item(round, after), new Condition.VersionIs(before.version()));
  }

  private static Item item(String round, Respondent respondent) {
    return Item.of(
            new Key(
                partition(round),
                respondent.unit() + "#" + respondent.group() + "#" + respondent.id()))
        .withJson("doc", respondent)
        .with("version", respondent.version());
  }

  private static Respondent respondent(Item item) {
    return item.json("doc", Respondent.class);
  }

  private static String partition(String round) {
    return "RESPONDENTS#" + round;
  }
}
