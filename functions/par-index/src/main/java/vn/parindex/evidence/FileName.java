package vn.parindex.evidence;

import java.text.Normalizer;
import java.util.Optional;

/**
 * The name of a file as it may be shown and offered for download: without folders, control
 * characters or invisible characters that turn the reading direction ("fdp.exe"). It is a text for
 * people and never part of a storage key.
 *
 * @param value 1 to {@value #MAX_LENGTH} characters
 */
public record FileName(String value) {

  /** Longest name, in characters. */
  public static final int MAX_LENGTH = 150;

  private static final String FOLDERS = "^.*[/\\\\]";
  private static final String INVISIBLE = "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\u2028\\u2029]";

  /** The clean form of a name as a browser gives it; empty if nothing is left or it is too long. */
  public static Optional<FileName> clean(String raw) {
    var name =
        Normalizer.normalize(raw, Normalizer.Form.NFC)
            .replaceAll(INVISIBLE, "")
            .replaceFirst(FOLDERS, "")
            .replaceAll("\\s+", " ")
            .replaceFirst("^[. ]+", "")
            .strip();
    return name.isEmpty() || name.length() > MAX_LENGTH
        ? Optional.empty()
        : Optional.of(new FileName(name));
  }
}
