package vn.parindex.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.evidence.Evidence;
import vn.parindex.evidence.EvidenceState;
import vn.parindex.evidence.Revisions;
import vn.parindex.sheet.MissingPart.What;
import vn.parindex.text.Text;

/**
 * What must be there before a sheet is submitted: the declared data of every sub-criterion that the
 * unit assesses, and evidence where it is required, or an explanation in its place (domain notes,
 * section 5: an explanation is needed where evidence is missing).
 */
public final class CompletenessGate {

  private CompletenessGate() {}

  /** Everything that is missing, in the order of the lines; empty when the sheet is complete. */
  public static List<MissingPart> missing(List<SheetLine> lines) {
    var missing = new ArrayList<MissingPart>();
    for (var line : lines) {
      addDeclaredData(line, missing);
      addEvidence(line, missing);
    }
    return List.copyOf(missing);
  }

  private static void addDeclaredData(SheetLine line, List<MissingPart> missing) {
    if (line.missingInputs().isEmpty()) {
      return;
    }
    var vi = line.missingInputs().stream().map(Text::vi).collect(Collectors.joining(", "));
    var en = line.missingInputs().stream().map(Text::en).collect(Collectors.joining(", "));
    missing.add(
        new MissingPart(
            line.code(),
            What.DECLARED_DATA,
            new Text("Chưa kê khai: " + vi, "Not declared yet: " + en)));
  }

  private static void addEvidence(SheetLine line, List<MissingPart> missing) {
    var current = Revisions.current(line.evidence());
    var supported = current.stream().anyMatch(evidence -> evidence.state().supports());
    if (line.evidenceRequired() && !supported && !line.explained()) {
      missing.add(
          new MissingPart(
              line.code(),
              What.EVIDENCE,
              new Text(
                  "Thiếu tài liệu kiểm chứng; hãy tải lên hoặc giải trình lý do",
                  "Evidence is missing; upload it or explain why there is none")));
    }
    for (var evidence : current) {
      addUnsettled(line.code(), evidence, missing);
    }
  }

  private static void addUnsettled(String code, Evidence evidence, List<MissingPart> missing) {
    var name = evidence.announced().fileName();
    if (evidence.state() == EvidenceState.REJECTED) {
      missing.add(
          new MissingPart(
              code,
              What.REJECTED_EVIDENCE,
              new Text(
                  "Tệp bị từ chối, hãy thay hoặc rút lại: " + name,
                  "A file was refused, replace or withdraw it: " + name)));
    }
    if (evidence.state() == EvidenceState.ANNOUNCED) {
      missing.add(
          new MissingPart(
              code,
              What.UNFINISHED_UPLOAD,
              new Text(
                  "Tệp chưa tải lên xong, hãy tải lại hoặc rút lại: " + name,
                  "An upload is not finished, repeat or withdraw it: " + name)));
    }
  }
}
