package vn.parindex.notice;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import vn.parindex.reminder.NoticeKey;

/** The id of a notice in addresses: its key, so that it is always the same. */
final class NoticeId {

  private NoticeId() {}

  static String of(NoticeKey key) {
    var text = String.join("#", key.milestone(), key.recipient(), key.deadlineVersion());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
