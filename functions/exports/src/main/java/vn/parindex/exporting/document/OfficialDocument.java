package vn.parindex.exporting.document;

import java.util.List;

/**
 * A document in the form of Nghị định 30/2020/NĐ-CP: national title and motto, issuing body, number
 * and date, title, a table, notes, recipients and signature.
 *
 * @param letterhead its head
 * @param title in capitals; what it is
 * @param subtitles lines below the title
 * @param table what it says
 * @param notes lines below the table
 * @param landscape whether the paper lies on its long side
 */
public record OfficialDocument(
    Letterhead letterhead,
    String title,
    List<String> subtitles,
    Table table,
    List<String> notes,
    boolean landscape) {

  public OfficialDocument {
    subtitles = List.copyOf(subtitles);
    notes = List.copyOf(notes);
  }
}
