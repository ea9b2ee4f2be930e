package vn.parindex.acceptance;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.http.Reply;

/**
 * {@code openapi.yaml} as a witness of every answer: its status, media type and body must be
 * documented for the route. Members that are not documented are not allowed either.
 */
final class Contract implements Consumer<Reply> {

  private final JsonNode document;
  private final List<Operation> operations = new ArrayList<>();
  private final SchemaRegistry schemas =
      SchemaRegistry.withDefaultDialect(Dialects.getDraft202012());
  private final Map<String, Schema> compiled = new ConcurrentHashMap<>();
  private final Set<String> seen = new ConcurrentSkipListSet<>();

  /**
   * A route with its documented answers.
   *
   * @param scopes a token needs one of them; empty for a public route
   */
  record Operation(String method, String path, List<String> scopes, JsonNode responses) {

    String key() {
      return method + " " + path;
    }

    boolean matches(String method, String path) {
      return this.method.equals(method) && path.matches(this.path.replaceAll("\\{[^}]+}", "[^/]+"));
    }
  }

  private Contract(JsonNode document) {
    this.document = document;
    document
        .get("paths")
        .forEachEntry(
            (path, methods) ->
                methods.forEachEntry(
                    (method, operation) ->
                        operations.add(
                            new Operation(
                                method.toUpperCase(java.util.Locale.ROOT),
                                path,
                                scopes(operation),
                                operation.get("responses")))));
  }

  private static List<String> scopes(JsonNode operation) {
    return operation
        .get("security")
        .valueStream()
        .flatMap(way -> way.get("account").valueStream())
        .map(JsonNode::asString)
        .toList();
  }

  static Contract read(Path file) {
    var document = Yaml.read(file);
    Closed.close(document.get("components").get("schemas"));
    return new Contract(document);
  }

  /** All documented routes: {@code GET /rounds/{round}}. */
  Set<String> routes() {
    var keys = new TreeSet<String>();
    operations.forEach(operation -> keys.add(operation.key()));
    return keys;
  }

  /** The documented routes that need a token, with the scopes of which it needs one. */
  Map<String, List<String>> scopes() {
    return operations.stream()
        .filter(operation -> !operation.scopes().isEmpty())
        .collect(Collectors.toMap(Operation::key, Operation::scopes));
  }

  /** What was seen so far: {@code GET /rounds/{round} 200}. */
  Set<String> seen() {
    return Set.copyOf(seen);
  }

  @Override
  public void accept(Reply reply) {
    var words = reply.request().split(" ", 2);
    var path = URI.create(words[1]).getPath();
    operations.stream()
        .filter(operation -> operation.matches(words[0], path))
        .findFirst()
        .ifPresent(operation -> check(operation, reply)); // others: presigned addresses, no routes
  }

  private void check(Operation operation, Reply reply) {
    seen.add(operation.key() + " " + reply.status());
    var response = resolved(operation.responses().get(Integer.toString(reply.status())));
    if (response == null) {
      throw undocumented(operation, reply, "the status");
    }
    if (!response.has("content")) {
      if (reply.body().length() > 0) {
        throw undocumented(operation, reply, "a body");
      }
      return;
    }
    var type = reply.headers().firstValue("content-type").orElse("").split(";", 2)[0];
    var content = response.get("content").path(type);
    if (content.isMissingNode()) {
      throw undocumented(operation, reply, "the media type " + type);
    }
    var body = type.endsWith("json") ? reply.json() : Json.tree(reply.text());
    var errors = schema(content.get("schema")).validate(body);
    if (!errors.isEmpty()) {
      throw undocumented(operation, reply, errors.toString());
    }
  }

  private static AssertionError undocumented(Operation operation, Reply reply, String what) {
    return new AssertionError(
        "openapi.yaml does not document %s of %s: %d %s"
            .formatted(what, operation.key(), reply.status(), reply.text()));
  }

  private @Nullable JsonNode resolved(@Nullable JsonNode node) {
    return node != null && node.has("$ref")
        ? document.at(node.get("$ref").asString().substring(1))
        : node;
  }

  private Schema schema(JsonNode schema) {
    return compiled.computeIfAbsent(
        schema.toString(),
        _ -> {
          var whole = Json.object();
          whole.set("components", document.get("components"));
          whole.putArray("allOf").add(schema);
          return schemas.getSchema(whole);
        });
  }
}
