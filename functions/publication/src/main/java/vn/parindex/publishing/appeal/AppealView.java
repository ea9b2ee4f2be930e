package vn.parindex.publishing.appeal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.publication.AppealState;

/**
 * An appeal as it is answered.
 *
 * @param appeal its name among the unit's appeals
 * @param version its own version, for the decision
 * @param against the published version that it is against
 */
record AppealView(
    String unit,
    String appeal,
    long version,
    String level,
    int against,
    AppealState state,
    List<Appeal.Item> items,
    Instant filedAt,
    @Nullable DecisionView decision) {

  /** The council's decision; who spoke for it stays in the audit trail. */
  record DecisionView(String reason, List<String> corrected, Instant at) {}

  static AppealView of(String unit, String id, long version, Appeal appeal) {
    var decision = appeal.decision();
    return new AppealView(
        unit,
        id,
        version,
        appeal.level(),
        appeal.against(),
        appeal.state(),
        appeal.items(),
        appeal.at(),
        decision == null
            ? null
            : new DecisionView(decision.reason(), decision.corrected(), decision.at()));
  }

  static AppealView of(StoredAppeal stored) {
    return of(stored.unit(), stored.id(), stored.subject().version(), stored.appeal());
  }
}
