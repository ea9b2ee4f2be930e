package vn.parindex.replay.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Objections by what they object to. Safe for use by several threads. */
public final class Findings {

  private final Map<String, List<String>> byCheck = new TreeMap<>();

  /** Registers a check that may get objections. */
  public synchronized void expect(String check) {
    byCheck.putIfAbsent(check, new ArrayList<>());
  }

  /** Objects unless something holds. */
  public synchronized void require(String check, boolean holds, String otherwise) {
    expect(check);
    if (!holds) {
      byCheck.computeIfAbsent(check, _ -> new ArrayList<>()).add(otherwise);
    }
  }

  /** Objects. */
  public synchronized void object(String check, List<String> objections) {
    expect(check);
    byCheck.computeIfAbsent(check, _ -> new ArrayList<>()).addAll(objections);
  }

  /** What held. */
  public synchronized List<String> held() {
    return byCheck.entrySet().stream()
        .filter(e -> e.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What did not hold, with some of the objections. */
  public synchronized List<String> failed() {
    return byCheck.entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .map(
            e ->
                "%s: %d. %s"
                    .formatted(
                        e.getKey(),
                        e.getValue().size(),
                        String.join("; ", e.getValue().stream().limit(5).toList())))
        .toList();
  }
}
