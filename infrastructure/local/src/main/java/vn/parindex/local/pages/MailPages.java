package vn.parindex.local.pages;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.local.http.HttpReply;
import vn.parindex.local.json.Json;
import vn.parindex.local.mail.MailEvents;
import vn.parindex.local.mail.MailFaults;
import vn.parindex.local.mail.ReceivedMail;
import vn.parindex.local.mail.SesEndpoint;

/** The mailbox for programs, and what is to go wrong with sending. */
final class MailPages {
  private static final Pattern TO = Pattern.compile("to=([^&]*)");

  private final SesEndpoint mail;

  MailPages(SesEndpoint mail) {
    this.mail = mail;
  }

  HttpReply answer(HttpExchange exchange, String path, String query) throws IOException {
    return switch (exchange.getRequestMethod() + " " + path) {
      case "GET " -> list(query);
      case "DELETE " -> empty();
      case "GET /faults" -> HttpReply.json(200, faults().toString());
      case "PUT /faults" -> setFaults(exchange);
      case String request when request.startsWith("GET /") -> one(path.substring(1));
      case String request when request.startsWith("POST /") -> comeBack(path.substring(1), query);
      default -> notFound();
    };
  }

  private HttpReply list(String query) {
    if (query.isEmpty()) {
      return HttpReply.html(MailboxPage.html(mail.mailbox().all()));
    }
    List<ReceivedMail> found;
    if (query.equals("all")) {
      found = mail.mailbox().all();
    } else {
      Optional<String> to = to(query);
      if (to.isEmpty()) {
        return HttpReply.message(400, "?to=address, ?all");
      }
      found = mail.mailbox().to(to.get());
    }
    var list = Json.array();
    found.forEach(each -> list.add(json(each)));
    return HttpReply.json(200, list.toString());
  }

  private HttpReply empty() {
    mail.mailbox().empty();
    return HttpReply.json(200, "[]");
  }

  private HttpReply one(String name) {
    boolean raw = name.endsWith(".eml");
    String id = raw ? name.substring(0, name.length() - ".eml".length()) : name;
    return mail.mailbox()
        .find(id)
        .map(
            found ->
                raw
                    ? HttpReply.text(200, "message/rfc822", found.content().raw())
                        .with("content-disposition", "attachment; filename=" + id + ".eml")
                    : HttpReply.html(MailboxPage.html(found)))
        .orElseGet(MailPages::notFound);
  }

  /** {@code POST /{id}/bounce?to=...}; without an address, from the first. */
  private HttpReply comeBack(String path, String query) {
    String[] parts = path.split("/", -1);
    Optional<ReceivedMail> found = mail.mailbox().find(parts[0]);
    if (parts.length != 2 || found.isEmpty()) {
      return notFound();
    }
    String address = to(query).orElse(found.get().recipients().getFirst());
    switch (parts[1]) {
      case "bounce" -> mail.comeBack(found.get(), address, MailEvents.Kind.BOUNCE);
      case "complaint" -> mail.comeBack(found.get(), address, MailEvents.Kind.COMPLAINT);
      default -> {
        return notFound();
      }
    }
    return HttpReply.json(202, json(found.get()).toString());
  }

  private HttpReply setFaults(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    try {
      JsonNode wanted = Json.read(body);
      Set<String> unknown = new HashSet<>(wanted.propertyNames());
      unknown.removeAll(Set.of("throttle", "timeOut", "bounce", "complaint"));
      if (wanted.isObject() && unknown.isEmpty()) {
        mail.faults()
            .set(
                new MailFaults.Settings(
                    Math.max(0, wanted.path("throttle").asInt(0)),
                    Math.max(0, wanted.path("timeOut").asInt(0)),
                    addresses(wanted.path("bounce")),
                    addresses(wanted.path("complaint"))));
        return HttpReply.json(200, faults().toString());
      }
    } catch (JacksonException e) {
      // Falls to the answer that says what is wanted.
      return wanted();
    }
    return wanted();
  }

  private static HttpReply wanted() {
    return HttpReply.message(
        400,
        "Cần (wanted): {\"throttle\":2,\"timeOut\":1,\"bounce\":[\"a@x.vn\"],"
            + "\"complaint\":[]}");
  }

  private static Set<String> addresses(JsonNode list) {
    Set<String> addresses = new HashSet<>();
    list.forEach(each -> addresses.add(each.asString()));
    return addresses;
  }

  private ObjectNode faults() {
    MailFaults.Settings now = mail.faults().settings();
    ObjectNode faults = Json.object().put("throttle", now.throttle()).put("timeOut", now.timeOut());
    now.bounce().stream().sorted().forEach(faults.putArray("bounce")::add);
    now.complaint().stream().sorted().forEach(faults.putArray("complaint")::add);
    return faults;
  }

  private static ObjectNode json(ReceivedMail mail) {
    ObjectNode json = Json.object().put("id", mail.id()).put("time", mail.time().toString());
    json.put("from", mail.from());
    mail.recipients().forEach(json.putArray("to")::add);
    mail.configurationSet().ifPresent(set -> json.put("configurationSet", set));
    json.put("subject", mail.content().subject()).put("text", mail.content().text());
    return json.put("html", mail.content().html());
  }

  private static Optional<String> to(String query) {
    var matcher = TO.matcher(query);
    return matcher.matches()
        ? Optional.of(URLDecoder.decode(matcher.group(1), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  private static HttpReply notFound() {
    return HttpReply.message(404, "Không có thư này · No such message");
  }
}
