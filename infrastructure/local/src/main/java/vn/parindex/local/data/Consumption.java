package vn.parindex.local.data;

import java.math.BigDecimal;

/**
 * Capacity that requests to DynamoDB have consumed, in request units.
 *
 * @param requests that DynamoDB has carried out
 * @param reads a unit reads 4 KB strongly, 8 KB otherwise
 * @param writes a unit writes 1 KB; in a transaction half a KB
 */
public record Consumption(long requests, BigDecimal reads, BigDecimal writes) {

  static final Consumption NONE = new Consumption(0, BigDecimal.ZERO, BigDecimal.ZERO);

  /** What came after another, earlier one. */
  public Consumption since(Consumption earlier) {
    return new Consumption(
        requests - earlier.requests,
        reads.subtract(earlier.reads),
        writes.subtract(earlier.writes));
  }

  Consumption withRead(BigDecimal units) {
    return new Consumption(requests + 1, reads.add(units), writes);
  }

  Consumption withWritten(BigDecimal units) {
    return new Consumption(requests + 1, reads, writes.add(units));
  }
}
