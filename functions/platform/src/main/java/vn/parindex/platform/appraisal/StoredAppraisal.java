package vn.parindex.platform.appraisal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.appraisal.Decision;
import vn.parindex.appraisal.ItemAppraisal;
import vn.parindex.appraisal.OpenItem;
import vn.parindex.appraisal.OpenItems;
import vn.parindex.appraisal.Pass;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.platform.audit.Subject;

/**
 * The appraisal of a sheet as it is in the table, its present attempt.
 *
 * @param round the round's code
 * @param unit the unit's code
 * @param status where it stands
 * @param subject version and audit head, of its own and not the sheet's
 * @param first what was said in the first appraisal, by code
 * @param second what was said in the second, by code
 * @param explanations the unit's answers, by code
 */
public record StoredAppraisal(
    String round,
    String unit,
    AppraisalStatus status,
    Subject subject,
    Map<String, StoredItem> first,
    Map<String, StoredItem> second,
    Map<String, StoredExplanation> explanations) {

  public StoredAppraisal {
    first = Map.copyOf(first);
    second = Map.copyOf(second);
    explanations = Map.copyOf(explanations);
  }

  /** The version of the appraisal: it grows with every change. */
  public long version() {
    return subject.version();
  }

  /** What was said of an item in an appraisal. */
  public StoredItem item(Pass pass, String code) {
    return items(pass).getOrDefault(code, StoredItem.untouched(code));
  }

  /** What was said in an appraisal, as the domain knows it, by code. */
  public Map<String, ItemAppraisal> appraisals(Pass pass, CriteriaSet set) {
    var all = new HashMap<String, ItemAppraisal>();
    var stored = items(pass);
    for (var item : set.items()) {
      var one = stored.get(item.code());
      if (one != null) {
        all.put(item.code(), one.appraisal(item));
      }
    }
    return all;
  }

  /** What the unit was asked, by code. */
  public Map<String, Decision.AskExplanation> asked(CriteriaSet set) {
    return OpenItems.asked(appraisals(Pass.FIRST, set));
  }

  /** What the second appraisal must decide, by code. */
  public Set<String> again(CriteriaSet set) {
    return OpenItems.again(appraisals(Pass.FIRST, set), status.reopened());
  }

  /** What keeps an appraisal from being concluded, or the points from being locked. */
  public List<OpenItem> open(Pass pass, CriteriaSet set) {
    var said = appraisals(Pass.FIRST, set);
    return switch (pass) {
      case FIRST -> OpenItems.first(set, said);
      case SECOND -> OpenItems.second(said, appraisals(Pass.SECOND, set), status.reopened());
    };
  }

  private Map<String, StoredItem> items(Pass pass) {
    return switch (pass) {
      case FIRST -> first;
      case SECOND -> second;
    };
  }
}
