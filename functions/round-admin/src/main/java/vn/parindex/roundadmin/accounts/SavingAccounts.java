package vn.parindex.roundadmin.accounts;

import java.util.List;
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
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Write;

/** Accounts are created and changed, several at once; accounts that are not named stay. */
public final class SavingAccounts {

  private final AccountStore accounts;
  private final Changes changes;

  public SavingAccounts(AccountStore accounts, Changes changes) {
    this.accounts = accounts;
    this.changes = changes;
  }

  private record Saved(int saved) {}

  /** Answers {@code PUT /accounts}. */
  public Response save(Request request, Caller caller) {
    var wanted = BodyReader.read(request.body(), AccountShape::accounts);
    var actor = Actor.person(caller, request.time());
    return changes.make(
        request,
        caller,
        () -> {
          var subject = accounts.subject();
          checkVersion(request, subject);
          return change(subject, wanted, actor);
        });
  }

  private Change change(Subject subject, List<Account> wanted, Actor actor) {
    var before =
        wanted.stream().flatMap(account -> accounts.find(account.username()).stream()).toList();
    return Change.of(
        Response.ok(new Saved(wanted.size())).withVersion(subject.version() + 1),
        AuditTrail.change(
            subject, Item.of(subject.key()), actor, Action.of("save-accounts", before, wanted)),
        wanted.stream().map(AccountStore::item).map(Write::put).toList());
  }

  private static void checkVersion(Request request, Subject subject) {
    if (request.header("if-match").isPresent()) {
      long expected = request.expectedVersion();
      if (expected != subject.version()) {
        throw Problems.stale(expected, subject.version(), "accounts").asException();
      }
    }
  }
}
