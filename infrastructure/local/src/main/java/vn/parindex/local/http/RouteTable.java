package vn.parindex.local.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.local.lambda.LambdaFunction;
import vn.parindex.local.template.HttpRoute;

/** The routes of the template. A literal segment wins over a parameter, from the left. */
final class RouteTable {
  /** The function that answers a request, and what its path says. */
  record Match(HttpRoute route, LambdaFunction function, Map<String, String> pathParameters) {}

  private record Entry(HttpRoute route, LambdaFunction function, List<String> segments) {
    boolean matches(String method, List<String> path) {
      if (!route.method().equals(method) || path.size() != segments.size()) {
        return false;
      }
      for (int i = 0; i < path.size(); i++) {
        boolean fits =
            isParameter(i) ? !path.get(i).isEmpty() : segments.get(i).equals(path.get(i));
        if (!fits) {
          return false;
        }
      }
      return true;
    }

    boolean isParameter(int segment) {
      return segments.get(segment).startsWith("{");
    }

    /** Literals sort before parameters, position by position. */
    String specificity() {
      StringBuilder order = new StringBuilder();
      for (int i = 0; i < segments.size(); i++) {
        order.append(isParameter(i) ? '1' : '0');
      }
      return order.toString();
    }
  }

  private final List<Entry> entries;

  RouteTable(List<LambdaFunction> functions) {
    entries =
        functions.stream()
            .flatMap(
                function ->
                    function.resource().triggers().routes().stream()
                        .map(route -> new Entry(route, function, segments(route.path()))))
            .sorted(Comparator.comparing(Entry::specificity))
            .toList();
  }

  Optional<Match> find(String method, String rawPath) {
    List<String> path = segments(rawPath);
    return entries.stream()
        .filter(entry -> entry.matches(method, path))
        .findFirst()
        .map(entry -> new Match(entry.route(), entry.function(), parameters(entry, path)));
  }

  private static Map<String, String> parameters(Entry entry, List<String> path) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < path.size(); i++) {
      if (entry.isParameter(i)) {
        String segment = entry.segments().get(i);
        // A plus sign in a path is a plus sign.
        String encoded = path.get(i).replace("+", "%2B");
        parameters.put(
            segment.substring(1, segment.length() - 1),
            URLDecoder.decode(encoded, StandardCharsets.UTF_8));
      }
    }
    return parameters;
  }

  private static List<String> segments(String path) {
    return List.of(path.substring(1).split("/", -1));
  }
}
