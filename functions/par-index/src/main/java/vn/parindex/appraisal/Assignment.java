package vn.parindex.appraisal;

import java.util.List;

/**
 * What one person of a council is to appraise (phân công).
 *
 * @param account the person
 * @param part which part of each sheet
 * @param units of which units; empty for all that the council appraises
 */
public record Assignment(String account, Part part, List<String> units) {

  public Assignment {
    units = List.copyOf(units);
  }
}
