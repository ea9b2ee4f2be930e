package vn.parindex.notice;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problems;
import vn.parindex.reminder.NoticeKey;

/** The id of a notice in addresses: its key, so that it is always the same. */
final class NoticeId {

  private NoticeId() {}

  static String of(NoticeKey key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Ledger.key(key).sk().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The place in the ledger of the notice with an id.
   *
   * @throws vn.parindex.platform.problem.ProblemException 400 if it is no id
   */
  static String sortKey(String id) {
    try {
      return new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Problems.invalid(
              List.of(new FieldError("after", "not-an-id", "Không phải mã", "Not an id")))
          .asException();
    }
  }
}
