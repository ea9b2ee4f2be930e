package vn.parindex.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an inspection found (kết luận kiểm tra).
 *
 * @param code the item that it is about; null when it is about none, as a breach of order may be
 * @param words what was found
 * @param consequence what follows
 * @param files ids of the inspection's files that show it
 * @param followUpBy last day for the unit to follow up; null when it need not
 */
public record Finding(
    @Nullable String code,
    String words,
    Consequence consequence,
    List<String> files,
    @Nullable LocalDate followUpBy) {

  public Finding {
    files = List.copyOf(files);
  }
}
