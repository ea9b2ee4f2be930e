package vn.parindex.coldstart;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** All pairs of a comparison. */
record Pairs(List<Pair> all) {

  Pairs {
    all = List.copyOf(all);
  }

  /** The median of the ratios ours/reference, each taken within its pair. */
  double ratio() {
    return median(pair -> pair.ours().millis() / pair.reference().millis());
  }

  String report() {
    return """
    ours       median %5.0f ms, of processor time %5.0f ms
    reference  median %5.0f ms, of processor time %5.0f ms
    ratio ours/reference: %.2f (target: at most 0.55), of processor time %.2f; medians of %d pairs\
    """
        .formatted(
            median(pair -> pair.ours().millis()),
            median(pair -> pair.ours().processorMillis()),
            median(pair -> pair.reference().millis()),
            median(pair -> pair.reference().processorMillis()),
            ratio(),
            median(pair -> pair.ours().processorMillis() / pair.reference().processorMillis()),
            all.size());
  }

  private double median(ToDoubleFunction<Pair> figure) {
    var sorted = all.stream().mapToDouble(figure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
