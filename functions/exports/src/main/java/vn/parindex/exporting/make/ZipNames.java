package vn.parindex.exporting.make;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of entries of a ZIP that are safe on every system: no folders but ours, nothing that a
 * system reads as a device or an option, and no two that differ in capitals alone.
 */
final class ZipNames {

  private static final int LONGEST = 120;
  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
  private static final Pattern UNFIT =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\u2028\\u2029<>:\"|?*\\u202A-\\u202E]");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  private final Set<String> taken = new HashSet<>();

  /**
   * A path for a file: the folder, which is ours, and a safe form of its name, numbered if taken.
   */
  String path(String folder, String fileName) {
    var name = safe(fileName);
    int dot = name.lastIndexOf('.');
    var stem = dot > 0 ? name.substring(0, dot) : name;
    var extension = dot > 0 ? name.substring(dot) : "";
    var path = folder + name;
    for (int number = 2; !taken.add(key(path)); number++) {
      path = "%s%s (%d)%s".formatted(folder, stem, number, extension);
    }
    return path;
  }

  static String safe(String raw) {
    var name = FOLDERS.matcher(Normalizer.normalize(raw, Normalizer.Form.NFC)).replaceFirst("");
    name = UNFIT.matcher(name).replaceAll("_").replaceAll("\\s+", " ").strip();
    name = name.replaceFirst("^[.\\-=+@ ]+", "").replaceFirst("[. ]+$", "");
    if (name.isEmpty()) {
      return "tep";
    }
    if (DEVICE.matcher(name).matches()) {
      name = "_" + name;
    }
    return name.length() > LONGEST ? shortened(name) : name;
  }

  private static String shortened(String name) {
    int dot = name.lastIndexOf('.');
    var extension = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    return name.substring(0, LONGEST - extension.length()) + extension;
  }

  private static String key(String path) {
    return path.toLowerCase(Locale.ROOT);
  }
}
