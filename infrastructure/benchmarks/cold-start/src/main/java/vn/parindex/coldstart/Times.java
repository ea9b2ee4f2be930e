package vn.parindex.coldstart;

import java.util.List;

/**
 * Measured times.
 *
 * @param millis milliseconds, sorted
 */
record Times(List<Double> millis) {

  Times {
    millis = millis.stream().sorted().toList();
  }

  double median() {
    int middle = millis.size() / 2;
    return millis.size() % 2 == 1
        ? millis.get(middle)
        : (millis.get(middle - 1) + millis.get(middle)) / 2;
  }

  @Override
  public String toString() {
    return "min %5.0f  median %5.0f  max %5.0f ms  (%d runs)"
        .formatted(millis.getFirst(), median(), millis.getLast(), millis.size());
  }
}
