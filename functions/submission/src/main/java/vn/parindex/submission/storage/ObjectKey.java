package vn.parindex.submission.storage;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The key of an evidence file: {@code evidence/<round>/<unit>/<evidence>/<attempt>}. Evidence and
 * attempt are random; nothing that a person typed is part of it.
 *
 * @param round the round's code
 * @param unit the unit's code
 * @param evidence the document's id
 * @param attempt fresh for every signed upload
 */
public record ObjectKey(String round, String unit, String evidence, String attempt) {

  private static final Pattern KEY = Pattern.compile("evidence/([^/]+)/([^/]+)/([^/]+)/([^/]+)");

  /** A fresh key for one upload of a document. */
  public static ObjectKey fresh(String round, String unit, String evidence) {
    return new ObjectKey(round, unit, evidence, randomId());
  }

  /** A fresh id that nobody can guess. */
  public static String randomId() {
    return UUID.randomUUID().toString();
  }

  /** The parts of a key; empty if it is not the key of an evidence file. */
  public static Optional<ObjectKey> parse(String key) {
    var parts = KEY.matcher(key);
    return parts.matches()
        ? Optional.of(new ObjectKey(parts.group(1), parts.group(2), parts.group(3), parts.group(4)))
        : Optional.empty();
  }

  /** The key as S3 has it. */
  public String text() {
    return String.join("/", "evidence", round, unit, evidence, attempt);
  }
}
