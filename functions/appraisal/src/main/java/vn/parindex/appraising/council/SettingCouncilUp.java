package vn.parindex.appraising.council;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import vn.parindex.appraisal.AssignmentCheck;
import vn.parindex.appraisal.Council;
import vn.parindex.appraisal.CouncilMember;
import vn.parindex.appraisal.CouncilSetUp;
import vn.parindex.platform.access.Account;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.accounts.AccountStore;
import vn.parindex.platform.appraisal.CouncilItems;
import vn.parindex.platform.appraisal.CouncilStore;
import vn.parindex.platform.appraisal.StoredCouncil;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.http.BodyReader;
import vn.parindex.platform.http.Change;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.round.ElementFault;
import vn.parindex.text.Text;

/**
 * Home Affairs, or a district for its communes, says who is in the council and its Support Team
 * (plan 288, step 4). Only accounts that appraise and do nothing else can be in one.
 */
public final class SettingCouncilUp implements BiFunction<Request, Caller, Response> {

  private final RoundStore rounds;
  private final CouncilStore councils;
  private final AccountStore accounts;
  private final Changes changes;

  public SettingCouncilUp(
      RoundStore rounds, CouncilStore councils, AccountStore accounts, Changes changes) {
    this.rounds = rounds;
    this.councils = councils;
    this.accounts = accounts;
    this.changes = changes;
  }

  @Override
  public Response apply(Request request, Caller caller) {
    var place = CouncilPlace.of(request, rounds);
    place.requireNotClosed();
    var shape = BodyReader.read(request.body(), CouncilShape::of);
    var council = council(place, shape);
    long expected = request.expectedVersion();
    return changes.make(
        request,
        caller,
        () -> {
          var stored = councils.find(place.roundCode(), place.level(), place.convenedBy());
          var subject =
              stored
                  .map(StoredCouncil::subject)
                  .orElse(
                      Subject.absent(
                          CouncilItems.main(place.roundCode(), place.level(), place.convenedBy())));
          if (subject.version() != expected) {
            throw Problems.stale(
                    expected,
                    subject.version(),
                    stored.<Object>map(StoredCouncil::council).orElse(""))
                .asException();
          }
          stored.ifPresent(before -> requireThatAssignmentsFit(place, council, before));
          return new Change(
              AuditTrail.change(
                  subject,
                  CouncilItems.main(place.roundCode(), council),
                  Actor.person(caller, request.time()),
                  Action.of(
                      "set-council-up", stored.map(StoredCouncil::council).orElse(null), council)),
              Response.ok(council).withVersion(expected + 1));
        });
  }

  private Council council(CouncilPlace place, CouncilShape shape) {
    var faults = new ArrayList<ElementFault>();
    var members = new ArrayList<CouncilMember>();
    for (int i = 0; i < shape.members().size(); i++) {
      var seated = shape.members().get(i);
      var account =
          accounts
              .find(seated.account())
              .filter(Account::active)
              .filter(a -> a.roles().contains(Role.APPRAISER));
      if (account.isEmpty()) {
        faults.add(
            new ElementFault(
                i,
                "account",
                "not-an-appraiser",
                new Text(
                    "Không phải tài khoản thẩm định đang hoạt động",
                    "Not an active account of an appraiser")));
      }
      members.add(
          new CouncilMember(
              seated.account(), account.map(Account::unit).orElse(null), seated.role()));
    }
    faults.addAll(CouncilSetUp.memberFaults(members));
    Places.refuse(Places.in("members"), faults);
    CouncilSetUp.missing(members)
        .ifPresent(
            text -> {
              throw Problems.invalid(
                      List.of(new FieldError("/members", "incomplete", text.vi(), text.en())))
                  .asException();
            });
    return new Council(place.level(), place.convenedBy(), members, shape.maxLoad(), shape.alerts());
  }

  private static void requireThatAssignmentsFit(
      CouncilPlace place, Council council, StoredCouncil before) {
    var faults =
        AssignmentCheck.faults(council, place.set(), place.unitCodes(), before.assignments());
    if (!faults.isEmpty()) {
      throw Problems.conflict(
              "assignments-do-not-fit",
              "Phân công hiện có không hợp với Hội đồng mới; hãy sửa phân công trước",
              "The present assignments do not fit the new council; change them first")
          .with(Places.errors(Places.in("assignments"), faults))
          .asException();
    }
  }
}
