package vn.parindex.criteria;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.parindex.text.Text;

/**
 * A document that a sub-criterion rests on. When it is amended or replaced, the new version applies
 * (guidance 383/BNV-CCHC of 28/01/2021).
 *
 * @param title what the document is about
 * @param versions its versions, oldest first
 */
public record LegalBasis(Text title, List<Version> versions) {

  /**
   * One version.
   *
   * @param number number of the document, such as 76/NQ-CP
   * @param from first day in force
   */
  public record Version(String number, LocalDate from) {}

  public LegalBasis {
    versions = versions.stream().sorted(Comparator.comparing(Version::from)).toList();
  }

  /** The version in force on a day, if any was yet. */
  public Optional<Version> inForceOn(LocalDate day) {
    return versions.reversed().stream().filter(version -> !version.from().isAfter(day)).findFirst();
  }
}
