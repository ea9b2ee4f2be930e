package vn.parindex.appraisal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.criteria.SubCriterion;

/** What keeps an appraisal of a sheet from being concluded. */
public final class OpenItems {

  private OpenItems() {}

  /** Items open in the first appraisal: every item that the unit declares must be decided. */
  public static List<OpenItem> first(CriteriaSet set, Map<String, ItemAppraisal> first) {
    return open(Copies.appraised(set).stream().map(SubCriterion::code).toList(), first);
  }

  /**
   * Items open in the second appraisal: what was asked about or reopened by an inspection must be
   * decided; whatever else was taken up must not be disputed.
   */
  public static List<OpenItem> second(
      Map<String, ItemAppraisal> first,
      Map<String, ItemAppraisal> second,
      Collection<String> reopened) {
    var wanted = again(first, reopened);
    var open = new ArrayList<>(open(wanted, second));
    second.values().stream()
        .filter(item -> item.isDisputed() && !wanted.contains(item.code()))
        .map(item -> new OpenItem(item.code(), OpenItem.Why.DISPUTED))
        .forEach(open::add);
    return List.copyOf(open);
  }

  /** What the second appraisal must decide: what was asked about, or reopened by an inspection. */
  public static Set<String> again(Map<String, ItemAppraisal> first, Collection<String> reopened) {
    var wanted = new TreeSet<>(asked(first).keySet());
    wanted.addAll(reopened);
    return wanted;
  }

  /** What the unit was asked in the first appraisal, by code. */
  public static Map<String, Decision.AskExplanation> asked(Map<String, ItemAppraisal> first) {
    var asked = new TreeMap<String, Decision.AskExplanation>();
    first.values().forEach(item -> item.asked().ifPresent(ask -> asked.put(item.code(), ask)));
    return asked;
  }

  /** Whether every deadline for an explanation has passed; the deadline itself is too late. */
  public static boolean noTimeLeft(Collection<Decision.AskExplanation> asked, Instant now) {
    return asked.stream().noneMatch(ask -> now.isBefore(ask.dueAt()));
  }

  private static List<OpenItem> open(Collection<String> codes, Map<String, ItemAppraisal> items) {
    var open = new ArrayList<OpenItem>();
    for (var code : codes) {
      var item = items.getOrDefault(code, ItemAppraisal.untouched(code));
      if (item.isDisputed()) {
        open.add(new OpenItem(code, OpenItem.Why.DISPUTED));
      } else if (item.standing().isEmpty()) {
        open.add(new OpenItem(code, OpenItem.Why.UNDECIDED));
      }
    }
    return List.copyOf(open);
  }
}
