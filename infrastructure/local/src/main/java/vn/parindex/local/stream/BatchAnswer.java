package vn.parindex.local.stream;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.parindex.local.json.Json;
import vn.parindex.local.lambda.InvocationResult;

/** What an answer means for a batch when the mapping has ReportBatchItemFailures. */
sealed interface BatchAnswer {
  /** Every record is done. */
  record Done() implements BatchAnswer {}

  /** The whole batch failed. */
  record Failed() implements BatchAnswer {}

  /** All before this record are done; it and the rest are to be tried again. */
  record FailedFrom(int index) implements BatchAnswer {}

  /**
   * AWS's rules: an empty or null answer, or an empty or null list, is success; an item identifier
   * that is empty, null, unknown or under another name fails the whole batch; of several, the
   * lowest sequence number counts.
   */
  static BatchAnswer of(InvocationResult result, List<StreamRecord> batch, boolean reports) {
    if (!(result instanceof InvocationResult.Succeeded(String payload))) {
      return new Failed();
    }
    return reports ? read(payload, batch) : new Done();
  }

  private static BatchAnswer read(String payload, List<StreamRecord> batch) {
    JsonNode answer;
    try {
      answer = payload.isBlank() ? Json.object() : Json.read(payload);
    } catch (JacksonException e) {
      // Not JSON: AWS cannot tell what succeeded.
      return new Failed();
    }
    JsonNode failures = answer.path("batchItemFailures");
    if (failures.isMissingNode() || failures.isNull() || failures.isEmpty()) {
      return new Done();
    }
    int lowest = batch.size();
    for (JsonNode failure : failures) {
      Optional<Integer> index = indexOf(failure.path("itemIdentifier"), batch);
      if (index.isEmpty()) {
        return new Failed();
      }
      lowest = Math.min(lowest, index.get());
    }
    return new FailedFrom(lowest);
  }

  private static Optional<Integer> indexOf(JsonNode identifier, List<StreamRecord> batch) {
    for (int i = 0; i < batch.size(); i++) {
      if (identifier.isString() && identifier.asString().equals(batch.get(i).sequenceNumber())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
