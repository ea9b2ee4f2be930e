package vn.parindex.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Which documents count while older ones are kept. */
public final class Revisions {

  private Revisions() {}

  /**
   * The documents that count: those taken back, those whose file never came, and those replaced by
   * a document whose file is there are left out. A revision that was refused replaces nothing.
   */
  public static List<Evidence> current(Collection<Evidence> all) {
    var replaced =
        all.stream()
            .filter(evidence -> evidence.state().supports())
            .map(evidence -> evidence.announced().replaces())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return all.stream()
        .filter(evidence -> evidence.state() != EvidenceState.WITHDRAWN)
        .filter(evidence -> evidence.state() != EvidenceState.EXPIRED)
        .filter(evidence -> !replaced.contains(evidence.id()))
        .toList();
  }
}
