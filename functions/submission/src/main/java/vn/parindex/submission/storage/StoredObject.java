package vn.parindex.submission.storage;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.evidence.Announcement;

/**
 * What S3 says of an object.
 *
 * @param length in bytes
 * @param contentType as it was sent
 * @param sha256 hexadecimal; empty if the upload carried none
 */
public record StoredObject(long length, String contentType, String sha256) {

  /** In what it differs from what was announced; empty if it is just that. */
  public List<String> differencesFrom(Announcement announced) {
    var differences = new ArrayList<String>();
    if (length != announced.length()) {
      differences.add("length");
    }
    if (!contentType.equals(announced.type().mediaType())) {
      differences.add("contentType");
    }
    if (!sha256.equals(announced.sha256())) {
      differences.add("sha256");
    }
    return differences;
  }
}
