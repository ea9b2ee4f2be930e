package vn.parindex.roundadmin.accounts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.parindex.platform.access.Account;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.http.Codes;
import vn.parindex.platform.http.Members;
import vn.parindex.platform.http.TextRule;

/** Accounts as the body of a request describes them. */
final class AccountShape {

  /** One transaction holds them all, with audit entry and idempotency record. */
  private static final int MOST_ACCOUNTS = 90;

  /** Roles that mean nothing without a unit. */
  private static final Set<Role> OF_A_UNIT =
      Set.of(Role.UNIT_OFFICER, Role.UNIT_LEADER, Role.DISTRICT_OFFICER);

  private static final TextRule USERNAME =
      TextRule.matching(
          Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{1,63}"),
          64,
          "Tên đăng nhập gồm 2 đến 64 chữ không dấu, chữ số hoặc . _ @ -",
          "A username holds 2 to 64 letters, digits or . _ @ -");

  private static final TextRule EMAIL =
      TextRule.matching(
          Pattern.compile("[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+"),
          254,
          "Không phải địa chỉ thư điện tử",
          "Not an e-mail address");

  private AccountShape() {}

  static List<Account> accounts(Members body) {
    var usernames = new HashSet<String>();
    return body.list("accounts", 1, MOST_ACCOUNTS, account -> account(account, usernames));
  }

  private static Account account(Members account, Set<String> usernames) {
    var read =
        new Account(
            account.text("username", USERNAME),
            account.text("name", Codes.NAME),
            account.text("email", EMAIL),
            account.optionalText("unit", Codes.UNIT).orElse(null),
            Set.copyOf(account.allOf("roles", 1, Role.class)),
            account.flag("active"));
    if (account.has("username") && !usernames.add(read.username())) {
      account.fault("username", "duplicate-username", "Bị lặp lại", "Named twice");
    }
    if (!account.has("unit") && read.roles().stream().anyMatch(OF_A_UNIT::contains)) {
      account.fault(
          "unit",
          "missing",
          "Vai trò này phải thuộc một đơn vị",
          "An account with this role belongs to a unit");
    }
    if (read.roles().contains(Role.APPRAISER) && read.roles().size() > 1) {
      account.fault(
          "roles",
          "appraiser-alone",
          "Tài khoản thẩm định không kiêm vai trò khác, để không ai tự thẩm định đơn vị mình",
          "An appraiser's account has no other role, so that nobody appraises the own unit");
    }
    return read;
  }
}
