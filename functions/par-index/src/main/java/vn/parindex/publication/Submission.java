package vn.parindex.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.parindex.text.Text;

/**
 * Home Affairs' submission for approval.
 *
 * @param by the account, which can't approve it
 * @param at when
 * @param note what is published about a correction; null for a first version
 */
public record Submission(String by, Instant at, @Nullable Text note) {

  /** Whether an account has submitted it itself. */
  public boolean isBy(String account) {
    return by.equals(account);
  }
}
