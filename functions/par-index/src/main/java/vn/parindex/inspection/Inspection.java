package vn.parindex.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An unannounced inspection of a unit.
 *
 * @param id unique within the unit
 * @param state where it stands
 * @param plannedOn the day that it is planned for
 * @param subject what is to be looked at
 * @param codes the items that are looked at; may be empty
 * @param notice what the unit was told; null before
 * @param files photos and documents
 * @param findings what was found; empty before it is concluded
 * @param followUp what the unit did; null before
 */
public record Inspection(
    String id,
    InspectionState state,
    LocalDate plannedOn,
    String subject,
    List<String> codes,
    @Nullable Said notice,
    List<InspectionFile> files,
    List<Finding> findings,
    @Nullable Said followUp) {

  public Inspection {
    codes = List.copyOf(codes);
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }

  /** Words, by whom and when. */
  public record Said(String words, String by, Instant at) {}

  /** An inspection that only its inspectors know of. */
  public static Inspection planned(
      String id, LocalDate plannedOn, String subject, List<String> codes) {
    return new Inspection(
        id, InspectionState.PLANNED, plannedOn, subject, codes, null, List.of(), List.of(), null);
  }

  /** The same once the unit has been given notice. */
  public Optional<Inspection> notified(Said words) {
    return after(InspectionStep.NOTIFY, words, files, findings, followUp);
  }

  /** The same with another file. */
  public Optional<Inspection> with(InspectionFile file) {
    var all = Stream.concat(files.stream(), Stream.of(file)).toList();
    return after(InspectionStep.ADD_FILE, notice, all, findings, followUp);
  }

  /** The same with its findings. */
  public Optional<Inspection> concluded(List<Finding> found) {
    return after(InspectionStep.CONCLUDE, notice, files, found, followUp);
  }

  /** The same once the unit has followed up. */
  public Optional<Inspection> followedUp(Said words) {
    return after(InspectionStep.FOLLOW_UP, notice, files, findings, words);
  }

  /** A file. */
  public Optional<InspectionFile> file(String wanted) {
    return files.stream().filter(file -> file.id().equals(wanted)).findFirst();
  }

  /** The items that must be decided again. */
  public List<String> reopened() {
    return findings.stream()
        .filter(finding -> finding.consequence() == Consequence.REOPEN)
        .flatMap(finding -> Stream.ofNullable(finding.code()))
        .distinct()
        .toList();
  }

  /** How many breaches it records. */
  public int breaches() {
    return Math.toIntExact(
        findings.stream().filter(f -> f.consequence() == Consequence.PENALTY).count());
  }

  private Optional<Inspection> after(
      InspectionStep step,
      @Nullable Said noticed,
      List<InspectionFile> filed,
      List<Finding> found,
      @Nullable Said followed) {
    return state
        .after(step)
        .map(
            to ->
                new Inspection(id, to, plannedOn, subject, codes, noticed, filed, found, followed));
  }
}
