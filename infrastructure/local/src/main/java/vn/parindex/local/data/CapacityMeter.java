package vn.parindex.local.data;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.local.json.Json;
import vn.parindex.local.loopback.LoopbackServer;

/**
 * Stands before DynamoDB, asks with every request for the capacity that it consumes, and adds it
 * up. What a refused request consumes (a condition that did not hold) is not told and not counted.
 */
public final class CapacityMeter implements AutoCloseable {
  private static final String TARGET = "X-Amz-Target";
  private static final String OPERATION = "DynamoDB_20120810.";
  private static final Set<String> READS =
      Set.of("GetItem", "BatchGetItem", "Query", "Scan", "TransactGetItems");
  private static final Set<String> WRITES =
      Set.of("PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem", "TransactWriteItems");

  /** The checksum is that of the body, which goes back as it came. */
  private static final List<String> ANSWERED = List.of("Content-Type", "x-amz-crc32");

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI database;
  private final LoopbackServer server;
  private final AtomicReference<Consumption> consumed = new AtomicReference<>(Consumption.NONE);

  /**
   * Listens on loopback.
   *
   * @param database where requests are sent on to
   */
  public CapacityMeter(URI database) throws IOException {
    this.database = database;
    server = new LoopbackServer(0);
    server.answer("/", this::handle);
    server.start();
  }

  /** Where to ask in place of the database. */
  public URI uri() {
    return server.uri();
  }

  /** All since the start. */
  public Consumption consumed() {
    return consumed.get();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String operation =
          String.valueOf(exchange.getRequestHeaders().getFirst(TARGET)).replace(OPERATION, "");
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (READS.contains(operation) || WRITES.contains(operation)) {
        body = asking(body);
      }
      HttpResponse<byte[]> answer = send(exchange, body);
      if (answer.statusCode() == 200) {
        count(operation, answer.body());
      }
      for (String header : ANSWERED) {
        answer
            .headers()
            .firstValue(header)
            .ifPresent(it -> exchange.getResponseHeaders().add(header, it));
      }
      exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
      exchange.getResponseBody().write(answer.body());
    }
  }

  private static byte[] asking(byte[] body) {
    ObjectNode request = (ObjectNode) Json.read(new String(body, StandardCharsets.UTF_8));
    return request
        .put("ReturnConsumedCapacity", "TOTAL")
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private HttpResponse<byte[]> send(HttpExchange exchange, byte[] body) throws IOException {
    var request = HttpRequest.newBuilder(database).POST(BodyPublishers.ofByteArray(body));
    for (String header : List.of(TARGET, "Authorization", "Content-Type", "X-Amz-Date")) {
      String value = exchange.getRequestHeaders().getFirst(header);
      if (value != null) {
        request.header(header, value);
      }
    }
    try {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Told to stop", e);
    }
  }

  private void count(String operation, byte[] body) {
    JsonNode told = Json.read(new String(body, StandardCharsets.UTF_8)).path("ConsumedCapacity");
    BigDecimal units = told.isArray() ? sum(told) : units(told);
    if (READS.contains(operation)) {
      consumed.updateAndGet(before -> before.withRead(units));
    } else if (WRITES.contains(operation)) {
      consumed.updateAndGet(before -> before.withWritten(units));
    }
  }

  private static BigDecimal sum(JsonNode tables) {
    return tables.valueStream().map(CapacityMeter::units).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal units(JsonNode table) {
    return new BigDecimal(table.path("CapacityUnits").asString("0"));
  }

  @Override
  public void close() {
    server.close();
    client.close();
  }
}
