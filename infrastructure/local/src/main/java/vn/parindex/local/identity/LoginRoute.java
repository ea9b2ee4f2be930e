package vn.parindex.local.identity;

import java.util.List;
import java.util.function.Supplier;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponseKt;
import no.nav.security.mock.oauth2.http.Route;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.local.html.Html;
import vn.parindex.local.json.Json;

/** The login page: one button for each account. The form goes to mock-oauth2-server itself. */
final class LoginRoute implements Route {
  private final Supplier<List<Account>> accounts;

  LoginRoute(Supplier<List<Account>> accounts) {
    this.accounts = accounts;
  }

  @Override
  public boolean match(OAuth2HttpRequest request) {
    return request.getMethod().equals("GET")
        && request.getUrl().encodedPath().endsWith("/authorize");
  }

  @Override
  public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
    StringBuilder rows = new StringBuilder();
    for (Account account : accounts.get()) {
      rows.append(row(account));
    }
    return OAuth2HttpResponseKt.html(
        Html.page(
            "Đăng nhập (chỉ để phát triển) · Sign in (development only)",
            """
            <p>Chọn một tài khoản. Không cần mật khẩu. · Choose an account, no password.</p>
            <table>%s</table>
            <form method="post">
            <p><label>Tài khoản khác · Another account: <input name="username" required></label>
            <button>Đăng nhập · Sign in</button></p></form>
            """
                .formatted(rows)));
  }

  private static String row(Account account) {
    return """
        <tr><td><form method="post"><input type="hidden" name="username" value="%s">
        <input type="hidden" name="claims" value="%s"><button>%s</button></form></td>
        <td>%s</td></tr>
        """
        .formatted(
            Html.escape(account.username()),
            Html.escape(claims(account)),
            Html.escape(account.username()),
            Html.escape(account.description()));
  }

  private static String claims(Account account) {
    ObjectNode claims = Json.object();
    if (!account.groups().isEmpty()) {
      account.groups().forEach(claims.putArray("cognito:groups")::add);
    }
    return claims.toString();
  }
}
