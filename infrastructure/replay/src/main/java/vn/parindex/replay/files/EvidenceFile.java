package vn.parindex.replay.files;

import tools.jackson.databind.node.ObjectNode;
import vn.parindex.replay.http.Bytes;
import vn.parindex.replay.http.Json;

/**
 * A file that a unit uploads.
 *
 * @param name its name
 * @param contentType its media type
 * @param content its content
 */
public record EvidenceFile(String name, String contentType, Bytes content) {

  /** What the platform is told of it before it comes. */
  public ObjectNode announcement(String subCriterion) {
    return Json.object()
        .put("subCriterion", subCriterion)
        .put("fileName", name)
        .put("contentType", contentType)
        .put("length", content.length())
        .put("sha256", content.sha256());
  }
}
