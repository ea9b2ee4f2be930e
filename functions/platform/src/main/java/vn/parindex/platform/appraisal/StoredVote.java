package vn.parindex.platform.appraisal;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.parindex.appraisal.Decision;
import vn.parindex.appraisal.Vote;
import vn.parindex.criteria.SubCriterion;
import vn.parindex.platform.sheet.DeclaredMembers;
import vn.parindex.platform.sheet.StoredData;

/**
 * A vote as it is kept.
 *
 * @param kind which decision
 * @param values the appraiser's own data, for {@link Kind#ADJUST}
 * @param notApplicable whether it says that the item does not apply, for {@link Kind#ADJUST}
 * @param words the reason of an adjustment, or the question
 * @param dueAt first instant too late for the answer, for {@link Kind#ASK_EXPLANATION}
 * @param by the account
 * @param at when the request reached the API
 */
public record StoredVote(
    Kind kind,
    @Nullable ObjectNode values,
    boolean notApplicable,
    @Nullable String words,
    @Nullable Instant dueAt,
    String by,
    Instant at) {

  /** Stable names of the decisions. */
  public enum Kind {
    ACCEPT,
    ADJUST,
    ASK_EXPLANATION
  }

  /** A vote to be kept. */
  public static StoredVote of(Vote vote) {
    return switch (vote.decision()) {
      case Decision.Accept() ->
          new StoredVote(Kind.ACCEPT, null, false, null, null, vote.by(), vote.at());
      case Decision.Adjust(var data, var reason) ->
          new StoredVote(
              Kind.ADJUST,
              DeclaredMembers.values(data),
              data.notApplicable(),
              reason,
              null,
              vote.by(),
              vote.at());
      case Decision.AskExplanation(var question, var dueAt) ->
          new StoredVote(Kind.ASK_EXPLANATION, null, false, question, dueAt, vote.by(), vote.at());
    };
  }

  /** The vote that was kept. */
  public Vote vote(SubCriterion item) {
    return new Vote(decision(item), by, at);
  }

  private Decision decision(SubCriterion item) {
    return switch (kind) {
      case ACCEPT -> new Decision.Accept();
      case ADJUST ->
          new Decision.Adjust(
              StoredData.data(item.inputs(), Objects.requireNonNull(values), notApplicable),
              Objects.requireNonNull(words));
      case ASK_EXPLANATION ->
          new Decision.AskExplanation(Objects.requireNonNull(words), Objects.requireNonNull(dueAt));
    };
  }
}
