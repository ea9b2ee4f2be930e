package vn.parindex.platform.accounts;

import java.util.List;
import java.util.Optional;
import vn.parindex.platform.access.Account;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;

/** Reads accounts from the table; they lie in one partition. */
public final class AccountStore {

  private static final String PARTITION = "ACCOUNTS";
  private static final String ACCOUNT = "ACCOUNT#";
  private static final Key MAIN = new Key(PARTITION, "META");

  private final AssessmentTable table;

  public AccountStore(AssessmentTable table) {
    this.table = table;
  }

  /** An account, if there is one. */
  public Optional<Account> find(String username) {
    return table.get(key(username)).map(item -> item.json("doc", Account.class));
  }

  /** All accounts, by username. */
  public List<Account> all() {
    return table.query(PARTITION, ACCOUNT).stream()
        .map(item -> item.json("doc", Account.class))
        .toList();
  }

  /** All accounts together are one audited subject. */
  public Subject subject() {
    return table.get(MAIN).map(Subject::of).orElse(Subject.absent(MAIN));
  }

  /** The item for an account. */
  public static Item item(Account account) {
    return Item.of(key(account.username())).withJson("doc", account);
  }

  private static Key key(String username) {
    return new Key(PARTITION, ACCOUNT + username);
  }
}
