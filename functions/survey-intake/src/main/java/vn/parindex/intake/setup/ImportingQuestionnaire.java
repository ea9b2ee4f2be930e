package vn.parindex.intake.setup;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.parindex.intake.store.StoredSurvey;
import vn.parindex.intake.store.SurveyEdit;
import vn.parindex.intake.store.SurveyEditing;
import vn.parindex.intake.store.SurveyItems;
import vn.parindex.intake.store.SurveyProblems;
import vn.parindex.intake.store.SurveyState;
import vn.parindex.intake.store.SurveyStore;
import vn.parindex.notation.Fault;
import vn.parindex.notation.Node;
import vn.parindex.notation.QuestionnaireNotation;
import vn.parindex.notation.Reading;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.files.Yaml;
import vn.parindex.platform.http.DryRun;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;
import vn.parindex.platform.http.Stored;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.platform.problem.Problem;
import vn.parindex.platform.problem.Problems;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.Write;
import vn.parindex.survey.Questionnaire;

/**
 * Home Affairs imports what a group is asked about the units of a level. A dry run finds the same
 * faults and changes nothing. Once the survey is open it stays as it is.
 */
public final class ImportingQuestionnaire {

  /** JSON is YAML too. */
  private static final Set<String> TYPES =
      Set.of("application/yaml", "application/x-yaml", "text/yaml", "application/json");

  private final RoundStore rounds;
  private final SurveyStore surveys;
  private final SurveyEditing editing;

  public ImportingQuestionnaire(RoundStore rounds, SurveyStore surveys, SurveyEditing editing) {
    this.rounds = rounds;
    this.surveys = surveys;
    this.editing = editing;
  }

  private record Imported(
      String level, String group, int questions, List<String> subCriteria, boolean dryRun) {

    static Imported of(String level, String group, Questionnaire asked, boolean dryRun) {
      return new Imported(
          level,
          group,
          asked.questions().size(),
          asked.subCriteria().stream().sorted().toList(),
          dryRun);
    }
  }

  private record Fingerprint(String level, String group, String sha256) {}

  /** Answers {@code PUT /rounds/{round}/survey/questionnaires/{level}/{group}}. */
  public Response save(Request request, Caller caller) {
    var stored = rounds.round(request.pathParameter("round"));
    var level = request.pathParameter("level");
    var group = SurveyCodes.group(request.pathParameter("group"));
    boolean dryRun = DryRun.of(request);
    if (stored.round().level(level).isEmpty()) {
      throw Problems.notFound("level", level).asException();
    }
    var set = rounds.criteriaSet(stored, level);
    var asked = found(QuestionnaireNotation.read(found(tree(request)), set));
    Stored.refuseTooLarge(asked);
    if (dryRun) {
      refuseOpen(surveys.survey(stored.round().code()));
      return Response.ok(Imported.of(level, group, asked, true));
    }
    return editing.edit(request, caller, survey -> imported(survey, level, group, asked));
  }

  private SurveyEdit imported(
      StoredSurvey survey, String level, String group, Questionnaire asked) {
    refuseOpen(survey);
    var round = survey.round();
    @Nullable Fingerprint before =
        surveys.find(round, level, group).map(q -> fingerprint(level, group, q)).orElse(null);
    return SurveyEdit.of(
        survey,
        List.of(Write.put(SurveyItems.questionnaire(round, level, group, asked))),
        Action.of("import-questionnaire", before, fingerprint(level, group, asked)),
        version -> Response.ok(Imported.of(level, group, asked, false)).withVersion(version));
  }

  private static Fingerprint fingerprint(String level, String group, Questionnaire asked) {
    return new Fingerprint(level, group, Stored.fingerprint(asked));
  }

  private static void refuseOpen(StoredSurvey survey) {
    if (survey.state() != SurveyState.DRAFT) {
      throw SurveyProblems.immutable().asException();
    }
  }

  private static Reading<Node> tree(Request request) {
    var type = request.header("content-type").orElse("").replaceFirst(";.*", "").strip();
    if (TYPES.contains(type.toLowerCase(Locale.ROOT))) {
      return Yaml.read(request.body().bytes());
    }
    throw Problem.of(
            415,
            "unsupported-file",
            "Phiếu phải là tệp YAML hoặc JSON",
            "A questionnaire is a YAML or JSON file")
        .with("supported", List.of("application/yaml", "application/json"))
        .asException();
  }

  private static <T> T found(Reading<T> reading) {
    return switch (reading) {
      case Reading.Read<T>(var value) -> value;
      case Reading.Refused<T>(var faults) ->
          throw Problems.invalid(faults.stream().map(ImportingQuestionnaire::error).toList())
              .asException();
    };
  }

  private static FieldError error(Fault fault) {
    return new FieldError(
        fault.location().words().vi(),
        fault.code().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        fault.message().vi(),
        fault.message().en());
  }
}
