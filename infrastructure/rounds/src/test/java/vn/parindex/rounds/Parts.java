package vn.parindex.rounds;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that records are made of, down to the last. */
final class Parts {

  private Parts() {}

  /** All records and enum constants reachable from here, itself included. */
  static Set<Object> of(Object whole) {
    var found = new HashSet<Object>();
    collect(whole, found);
    return found;
  }

  private static void collect(@Nullable Object part, Set<Object> found) {
    switch (part) {
      case null -> {}
      case Optional<?> optional -> optional.ifPresent(value -> collect(value, found));
      case Collection<?> items -> items.forEach(item -> collect(item, found));
      case Map<?, ?> map -> map.values().forEach(value -> collect(value, found));
      case Enum<?> constant -> found.add(constant);
      case Record record -> {
        if (found.add(record)) {
          for (var component : record.getClass().getRecordComponents()) {
            collect(value(record, component.getAccessor()), found);
          }
        }
      }
      default -> {}
    }
  }

  private static @Nullable Object value(Record record, java.lang.reflect.Method accessor) {
    try {
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(accessor.toString(), e);
    }
  }
}
