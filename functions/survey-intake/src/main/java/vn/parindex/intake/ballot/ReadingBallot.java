package vn.parindex.intake.ballot;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.intake.store.Link;
import vn.parindex.intake.store.SurveyProblems;
import vn.parindex.intake.store.SurveyStep;
import vn.parindex.intake.store.SurveyStore;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.survey.Question;
import vn.parindex.survey.Questionnaire;
import vn.parindex.text.Text;

/** Shows a respondent the questionnaire of their link, without weights. */
final class ReadingBallot {

  private final BallotLink links;
  private final OpenSurvey open;
  private final SurveyStore surveys;

  ReadingBallot(BallotLink links, OpenSurvey open, SurveyStore surveys) {
    this.links = links;
    this.open = open;
    this.surveys = surveys;
  }

  private record Choice(String code, Text text) {}

  private record Asked(String code, Text text, boolean required, List<Choice> options) {
    static Asked of(Question question) {
      return new Asked(
          question.code(),
          question.text(),
          question.required(),
          question.options().stream().map(o -> new Choice(o.code(), o.text())).toList());
    }
  }

  private record Shown(
      String round,
      String unit,
      String unitName,
      Text groupName,
      Text name,
      @Nullable Text sample,
      List<Asked> questions,
      @Nullable Text comment,
      Instant closesAt) {

    static Shown of(Link link, Questionnaire asked, Instant closesAt) {
      return new Shown(
          link.round(),
          link.unit(),
          link.unitName(),
          asked.groupName(),
          asked.name(),
          asked.sample(),
          asked.questions().stream().map(Asked::of).toList(),
          asked.comment(),
          closesAt);
    }
  }

  /** Answers {@code GET /rounds/{round}/survey/ballot}. */
  Response show(Request request) {
    var link = links.of(request).link();
    if (link.isSpent()) {
      throw SurveyProblems.alreadyAnswered().asException();
    }
    var round = open.rules(link.round(), link.level(), request.time()).round();
    var asked = surveys.immutable(link.round(), link.level(), link.group());
    var deadline = SurveyStep.deadline(round, link.level()).orElseThrow();
    return Response.ok(Shown.of(link, asked, deadline.closesAt()));
  }
}
