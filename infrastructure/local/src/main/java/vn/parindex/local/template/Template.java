package vn.parindex.local.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the local platform runs: template.yaml, resolved.
 *
 * @param scopes what tokens of the app client may hold
 */
public record Template(
    Optional<HttpApi> api,
    List<String> scopes,
    List<FunctionResource> functions,
    List<Table> tables,
    List<Bucket> buckets,
    List<Queue> queues,
    List<ConfigurationSet> configurationSets) {

  public Template {
    scopes = List.copyOf(scopes);
    functions = List.copyOf(functions);
    tables = List.copyOf(tables);
    buckets = List.copyOf(buckets);
    queues = List.copyOf(queues);
    configurationSets = List.copyOf(configurationSets);
  }

  /** A table with its key, and the view type of its stream if it has one. */
  public record Table(
      String name,
      List<Attribute> attributes,
      String hashKey,
      Optional<String> rangeKey,
      Optional<String> streamView) {}

  /** A key attribute; its type is S, N or B. */
  public record Attribute(String name, String type) {}

  /**
   * A bucket.
   *
   * @param versioned whether it keeps old versions of its objects
   * @param cors which pages may use it from a browser; empty: none
   */
  public record Bucket(String name, boolean versioned, Optional<Cors> cors) {}

  /**
   * Pages that may use a bucket from a browser.
   *
   * @param origins of the pages, exactly
   * @param methods that they may use
   * @param headers that they may send
   */
  public record Cors(List<String> origins, List<String> methods, List<String> headers) {}

  /** A queue that only receives what failed. */
  public record Queue(String name) {}

  /**
   * A configuration set of SES.
   *
   * @param events kinds of events that it sends to EventBridge's default bus, such as BOUNCE
   */
  public record ConfigurationSet(String name, Set<String> events) {
    public ConfigurationSet {
      events = Set.copyOf(events);
    }
  }

  /** The HTTP API and those who may call it. */
  public record HttpApi(
      String id, List<Authorizer> authorizers, Optional<String> defaultAuthorizer) {
    public Optional<Authorizer> authorizer(String name) {
      return authorizers.stream().filter(it -> it.name().equals(name)).findFirst();
    }
  }

  /** A JWT authorizer of the template's own user pool. */
  public record Authorizer(String name, String issuer, List<String> audience) {}
}
