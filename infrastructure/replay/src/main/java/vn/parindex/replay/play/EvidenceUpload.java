package vn.parindex.replay.play;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.parindex.replay.files.EvidenceFile;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.http.Reply;
import vn.parindex.replay.http.Session;
import vn.parindex.replay.http.Upload;

/** The three steps of an upload: announce, send to the presigned address, commit. */
public final class EvidenceUpload {

  private final Session officer;
  private final String evidence;

  /**
   * Uploads of one unit.
   *
   * @param officer who uploads
   * @param evidence the address of the unit's evidence
   */
  public EvidenceUpload(Session officer, String evidence) {
    this.officer = officer;
    this.evidence = evidence;
  }

  /** Announces a file; the answer holds its id and where to send it. */
  public Reply announce(
      String subCriterion, EvidenceFile file, @Nullable LocalDate day, @Nullable String replaces) {
    var body = file.announcement(subCriterion);
    if (day != null) {
      body.put("evidenceDate", day.toString());
    }
    if (replaces != null) {
      body.put("replaces", replaces);
    }
    return officer.post(evidence).json(body).sendPatiently();
  }

  /** Asks for a fresh address after a failed upload. */
  public Reply signAgain(String id) {
    return officer.post(evidence + "/" + id + "/upload-url").json(Json.object()).sendPatiently();
  }

  /** Says that the file has been sent. */
  public Reply commit(String id) {
    return officer.post(evidence + "/" + id + "/commit").json(Json.object()).sendPatiently();
  }

  /** All three steps; returns the document's id. */
  public String upload(
      String subCriterion, EvidenceFile file, @Nullable LocalDate day, @Nullable String replaces) {
    var announced = announce(subCriterion, file, day, replaces).expect(201).json();
    Upload.of(announced.get("upload")).send(officer.api(), file.content()).expect(200);
    var id = announced.get("id").asString();
    commit(id).expect(200);
    return id;
  }
}
