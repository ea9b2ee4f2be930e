package vn.parindex.platform.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * What a check of all trails found.
 *
 * @param trails how many subjects have a trail
 * @param entries how many entries there are
 * @param faults everything that is wrong, by trail
 * @param headsDigest SHA-256 of all heads: kept elsewhere, it shows later whether someone has
 *     written a whole chain anew, which no check of the table alone can find
 */
public record AuditReport(int trails, int entries, List<AuditFault> faults, String headsDigest) {

  public AuditReport {
    faults = List.copyOf(faults);
  }

  /** Whether nothing was edited, removed, inserted or moved. */
  public boolean isWhole() {
    return faults.isEmpty();
  }

  /** The report for people, one line each. */
  public List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add("Kiểm tra nhật ký hệ thống · Check of the audit log");
    lines.add("Số chuỗi nhật ký · trails: " + trails);
    lines.add("Số mục · entries: " + entries);
    lines.add("Dấu vết các đầu chuỗi (SHA-256) · digest of all heads: " + headsDigest);
    if (isWhole()) {
      lines.add("ĐẠT: không mục nào bị sửa, xóa, chèn, đổi chỗ · WHOLE: nothing was tampered with");
    } else {
      lines.add("KHÔNG ĐẠT · TAMPERED WITH: " + faults.size());
      faults.forEach(fault -> lines.add("  " + fault.line()));
    }
    return List.copyOf(lines);
  }
}
