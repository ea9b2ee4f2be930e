package vn.parindex.rounds.load;

import tools.jackson.databind.JsonNode;

/**
 * What the platform answered.
 *
 * @param status the HTTP status
 * @param etag the version of the thing, quoted; empty when there is none
 * @param body JSON, or a missing node
 */
record Answer(int status, String etag, JsonNode body) {

  boolean isSuccess() {
    return status / 100 == 2;
  }
}
