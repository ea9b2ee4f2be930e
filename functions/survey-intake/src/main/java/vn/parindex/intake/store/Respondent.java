package vn.parindex.intake.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Someone who is asked about a unit.
 *
 * @param id made from who and what, so that a list imported twice makes nobody twice
 * @param unit the unit that is judged
 * @param group as whom
 * @param name the person's name
 * @param email where a link goes; null for a printed one
 * @param link selector of the link that is out; null while none is
 * @param sentOn the day on which it went out
 * @param version grows with every link
 */
public record Respondent(
    String id,
    String unit,
    String group,
    String name,
    @Nullable String email,
    @Nullable String link,
    @Nullable LocalDate sentOn,
    long version) {

  private static final int ID_LENGTH = 24;

  /** Someone to whom no link has gone yet. */
  public static Respondent of(String unit, String group, String name, @Nullable String email) {
    var who = email == null ? "name:" + name : "mail:" + email.toLowerCase(Locale.ROOT);
    return new Respondent(
        id(unit + "/" + group + "/" + who), unit, group, name, email, null, null, 1);
  }

  /** The same person after a link went out. */
  public Respondent sent(String selectorHash, LocalDate day) {
    return new Respondent(id, unit, group, name, email, selectorHash, day, version + 1);
  }

  /** The same person after a link could not be sent. */
  public Respondent notSent() {
    return new Respondent(id, unit, group, name, email, null, null, version + 1);
  }

  private static String id(String who) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(who.getBytes(StandardCharsets.UTF_8)))
          .substring(0, ID_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
