package vn.parindex.exporting.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who issues a document, where and when. The number is left open: the office's clerk gives it.
 *
 * @param superior the body above, in capitals; null for the topmost
 * @param body the issuing body, in capitals
 * @param symbol what follows the number, such as {@code BC-SNV}
 * @param place where it is issued
 * @param date its day, in the round's zone
 * @param signer who signs, in capitals, such as {@code GIÁM ĐỐC}
 */
public record Letterhead(
    @Nullable String superior,
    String body,
    String symbol,
    String place,
    LocalDate date,
    String signer) {

  /** Quốc hiệu. */
  public static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

  /** Tiêu ngữ. */
  public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

  /** The line of the number, open. */
  public String numberLine() {
    return "Số:          /" + symbol;
  }

  /** The line of place and date; days and the months 1 and 2 have two digits. */
  public String dateLine() {
    int month = date.getMonthValue();
    return "%s, ngày %02d tháng %s năm %d"
        .formatted(
            place,
            date.getDayOfMonth(),
            month < 3 ? "0" + month : String.valueOf(month),
            date.getYear());
  }
}
