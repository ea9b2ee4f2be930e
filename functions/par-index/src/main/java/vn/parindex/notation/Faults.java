package vn.parindex.notation;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.text.Text;

/** Collects faults, up to a number that still helps a person. */
final class Faults {

  private static final int MOST = 1000;

  private final List<Fault> found = new ArrayList<>();

  void add(Location location, String path, FaultCode code, Text message) {
    if (found.size() < MOST) {
      found.add(new Fault(location, path, code, message));
    } else if (found.size() == MOST) {
      found.add(
          new Fault(
              location,
              path,
              FaultCode.MORE_FAULTS,
              new Text("Còn nhiều lỗi khác", "There are more faults")));
    }
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<Fault> all() {
    return List.copyOf(found);
  }
}
