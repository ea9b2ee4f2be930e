package vn.parindex.replay.appraisal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.parindex.replay.data.Asked;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.play.Tally;
import vn.parindex.replay.play.Tally.Event;

/** The first appraisal of a sheet: propose, decide, resolve, accept the rest, conclude. */
final class FirstAppraisal {

  private final Decisions decisions;
  private final Tally tally;
  private final Instant dueAt;

  /**
   * First appraisals.
   *
   * @param dueAt when the units' explanations are due
   */
  FirstAppraisal(Decisions decisions, Tally tally, Instant dueAt) {
    this.decisions = decisions;
    this.tally = tally;
    this.dueAt = dueAt;
  }

  void appraise(AppraisedUnit of) {
    of.learnWhoDecidesWhat();
    var opinions = of.opinions();
    each(opinions, Opinion.ADJUST).forEach(asked -> adjust(of, asked, 0));
    each(opinions, Opinion.AGREE).forEach(asked -> agree(of, asked));
    each(opinions, Opinion.DISPUTE).forEach(asked -> dispute(of, asked));
    each(opinions, Opinion.ASK).forEach(asked -> ask(of, asked));
    of.move("conclude", acceptTheRest(of)).expect(200);
  }

  private static List<Asked> each(Map<Opinion, List<Asked>> opinions, Opinion opinion) {
    return opinions.getOrDefault(opinion, List.of());
  }

  private void adjust(AppraisedUnit of, Asked asked, long version) {
    var values = Data.found(of.unit(), asked);
    of.say(of.decider(asked.code()), "decision", asked.code(), version, Data.adjust(values))
        .expect(200);
    played(of, asked, "ADJUST", values);
    tally.count(Event.ADJUSTED);
  }

  private void propose(AppraisedUnit of, Asked asked) {
    var support = of.council().support(of.unit().code()).orElseThrow();
    var body = Data.adjust(Data.found(of.unit(), asked));
    of.say(support, "proposal", asked.code(), 0, body).expect(200);
  }

  private void agree(AppraisedUnit of, Asked asked) {
    propose(of, asked);
    adjust(of, asked, 1);
  }

  private void dispute(AppraisedUnit of, Asked asked) {
    propose(of, asked);
    of.say(of.decider(asked.code()), "decision", asked.code(), 1, Data.accept()).expect(200);
    var values = Data.found(of.unit(), asked);
    boolean supported = of.unit().draws("resolution of " + asked.code()).chance(50);
    var word = supported ? Data.adjust(values) : Data.accept();
    of.say(of.council().chair(), "resolution", asked.code(), 2, word).expect(200);
    played(of, asked, supported ? "ADJUST" : "ACCEPT", supported ? values : null);
    tally.count(Event.RESOLVED);
  }

  private void ask(AppraisedUnit of, Asked asked) {
    var body = Data.ask(dueAt.toString());
    of.say(of.decider(asked.code()), "decision", asked.code(), 0, body).expect(200);
    played(of, asked, "ASK_EXPLANATION", null);
    tally.count(Event.ASKED);
  }

  /** The version of the appraisal when every member has accepted what is left. */
  private long acceptTheRest(AppraisedUnit of) {
    long version = 0;
    for (var member : of.deciders()) {
      var answer =
          member
              .session()
              .post(of.appraisal() + "/accept")
              .json(Json.object())
              .sendPatiently()
              .expect(200)
              .json();
      if (answer.get("remaining").asInt() > 0) {
        throw new IllegalStateException("More than fits one transaction: " + answer);
      }
      version = answer.get("version").asLong();
      tally.count(Event.ACCEPTED, answer.get("accepted").size());
    }
    return version;
  }

  private void played(AppraisedUnit of, Asked asked, String decision, @Nullable JsonNode values) {
    decisions.add(new PlayedDecision(of.unit().code(), asked.code(), 1, decision, values));
  }
}
