package vn.parindex.submission.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceLimits;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.sheet.SheetItems;
import vn.parindex.platform.sheet.StoredSheet;
import vn.parindex.platform.table.Write;
import vn.parindex.submission.unit.SheetChange;

/** The writes of one change of a document; the bytes in use move with it. */
final class EvidenceChange {

  private EvidenceChange() {}

  static List<Write> writes(
      StoredSheet sheet, Evidence after, Actor actor, String action, @Nullable String reason) {
    Map<String, Evidence> all =
        new HashMap<>(sheet.evidence().stream().collect(Collectors.toMap(Evidence::id, e -> e)));
    @Nullable Evidence before = all.put(after.id(), after);
    return SheetChange.writes(
        sheet,
        sheet.status().withEvidenceBytes(EvidenceLimits.usedBytes(all.values())),
        actor,
        new Action(action, reason, before, after),
        SheetItems.evidence(sheet.round(), sheet.unit(), after));
  }

  static Optional<Evidence> find(StoredSheet sheet, String id) {
    return sheet.evidence().stream().filter(evidence -> evidence.id().equals(id)).findFirst();
  }

  /**
   * A document that must be there.
   *
   * @throws vn.parindex.platform.problem.ProblemException 404
   */
  static Evidence required(StoredSheet sheet, String id) {
    return find(sheet, id).orElseThrow(() -> EvidenceProblems.unknown(id).asException());
  }
}
