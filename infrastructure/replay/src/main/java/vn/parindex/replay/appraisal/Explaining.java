package vn.parindex.replay.appraisal;

import java.util.List;
import java.util.Map;
import vn.parindex.replay.data.Asked;
import vn.parindex.replay.files.EvidenceFiles;
import vn.parindex.replay.http.Json;
import vn.parindex.replay.http.Reply;
import vn.parindex.replay.play.EvidenceUpload;
import vn.parindex.replay.play.Tally;
import vn.parindex.replay.play.Tally.Event;
import vn.parindex.replay.play.UnitUnderPlay;

/** A unit explains what it was asked about, adds evidence, and its leader sends the answers. */
final class Explaining {

  private static final int EVIDENCE_PERCENT = 30;

  private final Tally tally;

  Explaining(Tally tally) {
    this.tally = tally;
  }

  void explain(AppraisedUnit of) {
    var unit = of.unit();
    var questions = unit.officer().get(of.explanations()).expect(200).json().get("questions");
    if (questions.size() != of.asked().size()) {
      throw new IllegalStateException(unit.code() + " sees other questions: " + questions);
    }
    for (var asked : of.asked()) {
      answer(of, asked).expect(200);
      tally.count(Event.EXPLAINED);
      if (unit.draws("evidence explains " + asked.code()).chance(EVIDENCE_PERCENT)) {
        addEvidence(unit, asked);
      }
    }
    unit.leader()
        .post(of.explanations() + "/submit")
        .ifMatch(of.asked().size())
        .json(Json.object())
        .sendPatiently()
        .expect(200);
  }

  /** The deadline has passed: the answer is refused, and nothing changes. */
  void refusedByTheDeadline(AppraisedUnit of) {
    answer(of, of.asked().getFirst()).expectProblem(409, "explanation-deadline-passed");
    tally.count(Event.TOO_EARLY_OR_LATE);
  }

  /** Only what was asked about can be explained. */
  void refusedForWhatWasNotAsked(AppraisedUnit of) {
    var other = of.opinions().getOrDefault(Opinion.ACCEPT, List.of()).getFirst();
    answer(of, other).expectProblem(409, "not-asked");
    tally.count(Event.FORBIDDEN);
  }

  private static Reply answer(AppraisedUnit of, Asked asked) {
    var words =
        "Đơn vị đã rà soát tiêu chí %s; số liệu theo báo cáo năm, đính kèm văn bản liên quan."
            .formatted(asked.code());
    return of.unit()
        .officer()
        .put(of.explanations() + "/" + asked.code())
        .ifMatch(0)
        .json(Map.of("explanation", words))
        .sendPatiently();
  }

  private void addEvidence(UnitUnderPlay unit, Asked asked) {
    var title = "%s %s %s giai trinh".formatted(unit.round(), unit.code(), asked.code());
    var file = EvidenceFiles.pdf("giai-trinh", title);
    new EvidenceUpload(unit.officer(), unit.evidence()).upload(asked.code(), file, null, null);
    tally.count(Event.FILES);
  }
}
