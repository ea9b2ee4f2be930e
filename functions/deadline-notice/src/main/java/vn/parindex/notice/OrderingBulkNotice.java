package vn.parindex.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.parindex.platform.access.Account;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.accounts.AccountStore;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.http.TextRule;
import vn.parindex.platform.json.Json;
import vn.parindex.platform.notice.BulkNotice;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.round.Round;
import vn.parindex.round.RoundState;
import vn.parindex.round.Unit;
import vn.parindex.text.Text;

/**
 * Home Affairs writes to many at once: first a preview with the exact recipients ("who gets
 * this?"), then the order to send exactly that. Everything that is wrong is named before anything
 * is sent; sending itself is {@link SendingBulkNotice}'s.
 */
final class OrderingBulkNotice {

  private static final int LONGEST_SUBJECT = 90;
  private static final int LONGEST_TEXT = 5000;
  private static final TextRule CODE =
      TextRule.matching(
          Pattern.compile("[a-z0-9][a-z0-9-]{0,39}"),
          40,
          "Mã gồm chữ thường không dấu, chữ số, -, nhiều nhất 40 ký tự",
          "A code holds a-z, 0-9, - and at most 40 characters");
  private static final TextRule FINGERPRINT =
      TextRule.matching(
          Pattern.compile("[0-9a-f]{64}"), 64, "Lấy từ bản xem trước", "Comes from the preview");

  private final AssessmentTable table;
  private final RoundStore rounds;
  private final SheetStore sheets;
  private final AccountStore accounts;
  private final Addresses addresses;
  private final Changes changes;

  OrderingBulkNotice(AssessmentTable table) {
    this.table = table;
    this.rounds = new RoundStore(table);
    this.sheets = new SheetStore(table);
    this.accounts = new AccountStore(table);
    this.addresses = new Addresses(table);
    this.changes = new Changes(table);
  }

  private record Wanted(BulkTemplate template, BulkSelection to) {
    static Wanted of(Members body) {
      return new Wanted(
          new BulkTemplate(
              body.words("subject", TextRule.name(LONGEST_SUBJECT)),
              body.words("text", TextRule.words(LONGEST_TEXT))),
          body.object("to", BulkSelection::of));
    }
  }

  private record Order(Wanted wanted, String code, String fingerprint) {
    static Order of(Members body) {
      return new Order(
          Wanted.of(body), body.text("code", CODE), body.text("fingerprint", FINGERPRINT));
    }
  }

  /** A recipient; {@code mailed} is false where the inbox alone has it. */
  private record Recipient(String account, String name, String unit, boolean mailed) {}

  private record Preview(
      int count, String fingerprint, List<Recipient> recipients, String subject, String text) {}

  private record Ordered(String code, int recipients) {}

  /** What would be sent, and to whom. */
  private record Draft(BulkTemplate template, List<Account> recipients, BulkPlan plan) {

    /** Equal for the same words to the same people. */
    String fingerprint(Round round) {
      var content =
          Json.write(
              List.of(
                  round.code(),
                  template.subject(),
                  template.text(),
                  recipients.stream().map(Account::username).toList()));
      try {
        var digest = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("Every JDK has SHA-256", e);
      }
    }
  }

  /** Answers {@code POST /rounds/{round}/bulk-notices/preview}. */
  Response preview(Request request, Caller caller) {
    var round = open(request);
    var draft = draft(round, BodyReader.read(request.body(), Wanted::of));
    var marked = addresses.marked();
    var first = draft.recipients().getFirst();
    var sample = draft.template().filled(round, first, draft.plan().unitName(first), "");
    return Response.ok(
        new Preview(
            draft.recipients().size(),
            draft.fingerprint(round),
            draft.recipients().stream()
                .map(
                    account ->
                        new Recipient(
                            account.username(),
                            account.name(),
                            draft.plan().unitName(account),
                            SendingDigest.address(account, marked).isPresent()))
                .toList(),
            sample.subjectLine(),
            sample.text()));
  }

  /** Answers {@code POST /rounds/{round}/bulk-notices}. */
  Response order(Request request, Caller caller) {
    var round = open(request);
    var order = BodyReader.read(request.body(), Order::of);
    return changes.make(
        request,
        caller,
        () -> {
          var key = BulkNotice.main(round.code(), order.code());
          if (table.get(key).isPresent()) {
            throw Problems.conflict(
                    "bulk-notice-exists",
                    "Đã gửi một thông báo mang mã này",
                    "A notice of this code was sent already")
                .asException();
          }
          var draft = draft(round, order.wanted());
          if (!draft.fingerprint(round).equals(order.fingerprint())) {
            throw Problems.conflict(
                    "preview-outdated",
                    "Nội dung hoặc người nhận đã khác bản xem trước, hãy xem lại",
                    "Words or recipients differ from the preview; look at it again")
                .asException();
          }
          return change(round, order, draft, Actor.person(caller, request.time()));
        });
  }

  private static Change change(Round round, Order order, Draft draft, Actor actor) {
    var notice =
        new BulkNotice(
            round.code(),
            order.code(),
            draft.template().subject(),
            draft.template().text(),
            actor.account(),
            actor.time(),
            draft.recipients().size());
    return Change.of(
        Response.json(202, new Ordered(notice.code(), notice.recipients())),
        AuditTrail.change(
            Subject.absent(BulkNotice.main(round.code(), order.code())),
            notice.mainItem(),
            actor,
            Action.of("send-bulk-notice", null, notice)),
        notice.writes(draft.recipients().stream().map(Account::username).toList()));
  }

  /** Answers {@code GET /rounds/{round}/bulk-notices}. */
  Response list(Request request, Caller caller) {
    var round = rounds.round(request.pathParameter("round")).round();
    var notices =
        table.query(BulkNotice.list(round.code())).stream()
            .map(item -> item.json("doc", BulkNotice.class))
            .map(Shown::of)
            .toList();
    return Response.ok(Map.of("bulkNotices", notices));
  }

  private record Shown(
      String code, Text subject, Text text, String by, java.time.Instant at, int recipients) {
    static Shown of(BulkNotice notice) {
      return new Shown(
          notice.code(),
          notice.subject(),
          notice.text(),
          notice.by(),
          notice.at(),
          notice.recipients());
    }
  }

  private Round open(Request request) {
    var stored = rounds.round(request.pathParameter("round"));
    if (stored.state() != RoundState.OPEN) {
      throw Problems.conflict("round-not-open", "Đợt đánh giá chưa mở", "The round is not open")
          .asException();
    }
    return stored.round();
  }

  /** The draft, if nothing is wrong with it; otherwise everything is named. */
  private Draft draft(Round round, Wanted wanted) {
    var units = rounds.units(round.code());
    var submitted = wanted.to().notSubmitted() ? submitted(round, units) : Set.<String>of();
    var plan = new BulkPlan(round, units, accounts.all(), submitted);
    var recipients = plan.recipients(wanted.to());
    List<FieldError> faults = new ArrayList<>(wanted.template().faults());
    faults.addAll(plan.faults(wanted.to(), recipients));
    if (!faults.isEmpty()) {
      throw Problems.invalid(faults).asException();
    }
    return new Draft(wanted.template(), recipients, plan);
  }

  private Set<String> submitted(Round round, List<Unit> units) {
    return sheets.overview(round.code(), units.stream().map(Unit::code).toList()).stream()
        .filter(sheet -> sheet.status().state().isSubmitted())
        .map(sheet -> sheet.unit())
        .collect(Collectors.toUnmodifiableSet());
  }
}
