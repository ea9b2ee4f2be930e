package vn.parindex.submission.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.inspection.Finding;
import vn.parindex.inspection.Inspection;
import vn.parindex.inspection.InspectionFile;
import vn.parindex.inspection.InspectionState;

/**
 * An inspection as it is answered: without the places where its files lie.
 *
 * @param version for the next step
 */
record InspectionView(
    String id,
    InspectionState state,
    long version,
    LocalDate plannedOn,
    String subject,
    List<String> codes,
    Inspection.@Nullable Said notice,
    List<FileView> files,
    List<Finding> findings,
    Inspection.@Nullable Said followUp) {

  /** A photo or document. */
  record FileView(String id, String subCriterion, String fileName, long length, String sha256) {

    static FileView of(InspectionFile file) {
      var announced = file.announced();
      return new FileView(
          file.id(),
          announced.subCriterion(),
          announced.fileName(),
          announced.length(),
          announced.sha256());
    }
  }

  static InspectionView of(long version, Inspection of) {
    return new InspectionView(
        of.id(),
        of.state(),
        version,
        of.plannedOn(),
        of.subject(),
        of.codes(),
        of.notice(),
        of.files().stream().map(FileView::of).toList(),
        of.findings(),
        of.followUp());
  }
}
