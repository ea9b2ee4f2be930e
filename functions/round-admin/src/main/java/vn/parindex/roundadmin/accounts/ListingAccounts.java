package vn.parindex.roundadmin.accounts;

import java.util.List;
import vn.parindex.platform.access.Account;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.accounts.AccountStore;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;

/** Shows all accounts. */
public final class ListingAccounts {

  private final AccountStore accounts;

  public ListingAccounts(AccountStore accounts) {
    this.accounts = accounts;
  }

  private record Listed(List<Account> accounts) {}

  /** Answers {@code GET /accounts}. */
  public Response list(Request request, Caller caller) {
    return Response.ok(new Listed(accounts.all())).withVersion(accounts.subject().version());
  }
}
