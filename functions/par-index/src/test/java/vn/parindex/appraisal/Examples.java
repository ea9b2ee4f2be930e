package vn.parindex.appraisal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import vn.parindex.declared.DeclaredData;
import vn.parindex.declared.DeclaredValue;

/** Decisions for tests. */
final class Examples {

  static final Instant NOW = Instant.parse("2022-12-15T02:00:00Z");
  static final Instant DUE = Instant.parse("2023-01-10T17:00:00Z");
  static final Decision ACCEPT = new Decision.Accept();

  private Examples() {}

  static Vote vote(Decision decision) {
    return new Vote(decision, "someone", NOW);
  }

  static Decision adjust(int done) {
    return new Decision.Adjust(data(done), "Số liệu theo báo cáo của Văn phòng UBND tỉnh");
  }

  static Decision ask() {
    return new Decision.AskExplanation("Vì sao chưa có báo cáo?", DUE);
  }

  static DeclaredData data(int done) {
    return DeclaredData.of(Map.of("done", new DeclaredValue.Amount(BigDecimal.valueOf(done))));
  }

  static ItemAppraisal decided(String code, Decision decision) {
    return ItemAppraisal.untouched(code).decided(vote(decision)).orElseThrow();
  }

  static ItemAppraisal disputed(String code, Decision proposal, Decision decision) {
    return ItemAppraisal.untouched(code)
        .proposed(vote(proposal))
        .orElseThrow()
        .decided(vote(decision))
        .orElseThrow();
  }
}
