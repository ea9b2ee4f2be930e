package vn.parindex.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Condition;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;
import vn.parindex.platform.table.Write;

/**
 * Secret links by which calendar programs, which can't sign in, read one person's deadlines. A
 * person has one link at most; making another ends the one before. The link is shown once: only its
 * hash is kept, in no answer, audit entry or log.
 */
final class CalendarLinks {

  /** 256 random bits in base64url: what has another shape is not even looked up. */
  static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

  private static final int TOKEN_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final AssessmentTable table;
  private final Changes changes;

  CalendarLinks(AssessmentTable table) {
    this.table = table;
    this.changes = new Changes(table);
  }

  private record Link(String path) {}

  /** Answers {@code POST /me/calendar-link}. */
  Response create(Request request, Caller caller) {
    return changes.make(
        withoutIdempotencyKey(request),
        caller,
        () -> {
          var bytes = new byte[TOKEN_BYTES];
          RANDOM.nextBytes(bytes);
          var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
          var link = Item.of(link(hash(token))).with("account", caller.username());
          var writes = new ArrayList<>(ended(caller));
          writes.add(Write.put(link));
          return Change.of(
              Response.created(new Link("/calendars/" + token)),
              moved(request, caller, "create-calendar-link", hash(token)),
              writes);
        });
  }

  /** Answers {@code DELETE /me/calendar-link}: also when there is none. */
  Response revoke(Request request, Caller caller) {
    return changes.make(
        request,
        caller,
        () -> {
          var gone = new Response(204, Map.of("cache-control", "no-store"), "");
          var ended = ended(caller);
          return ended.isEmpty()
              ? Change.none(gone)
              : Change.of(gone, moved(request, caller, "revoke-calendar-link", ""), ended);
        });
  }

  /** Whose link a token is. */
  Optional<String> account(String token) {
    return TOKEN.matcher(token).matches()
        ? table.get(link(hash(token))).map(item -> item.text("account"))
        : Optional.empty();
  }

  /** A repeated request makes another link: its answer, which holds the secret, is not kept. */
  private static Request withoutIdempotencyKey(Request request) {
    var headers = new HashMap<>(request.headers());
    headers.remove("idempotency-key");
    return new Request(
        request.routeKey(),
        request.path(),
        request.query(),
        headers,
        request.body(),
        request.identity(),
        request.time(),
        request.sourceIp());
  }

  private List<Write> ended(Caller caller) {
    return table
        .get(of(caller))
        .map(item -> item.text("link"))
        .filter(hash -> !hash.isEmpty())
        .stream()
        .<Write>map(hash -> new Write.Delete(link(hash), new Condition.Any()))
        .toList();
  }

  private List<Write> moved(Request request, Caller caller, String action, String hash) {
    var key = of(caller);
    return AuditTrail.change(
        table.get(key).map(Subject::of).orElse(Subject.absent(key)),
        Item.of(key).with("link", hash),
        Actor.person(caller, request.time()),
        Action.of(action, null, null));
  }

  private static Key of(Caller caller) {
    return new Key("CALENDAR-LINK-OF#" + caller.username(), "META");
  }

  private static Key link(String hash) {
    return new Key("CALENDAR-LINK#" + hash, "LINK");
  }

  private static String hash(String token) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
