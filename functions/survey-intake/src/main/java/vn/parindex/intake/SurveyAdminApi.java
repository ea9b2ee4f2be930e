package vn.parindex.intake;

import static vn.parindex.platform.access.Capability.MANAGE_SURVEY;
import static vn.parindex.platform.access.Capability.READ_SURVEY;

import java.util.List;
import vn.parindex.intake.invitation.HandingOutForms;
import vn.parindex.intake.invitation.ImportingRespondents;
import vn.parindex.intake.invitation.IssuingLinks;
import vn.parindex.intake.invitation.ListingRespondents;
import vn.parindex.intake.setup.ClosingSurvey;
import vn.parindex.intake.setup.ImportingQuestionnaire;
import vn.parindex.intake.setup.OpeningSurvey;
import vn.parindex.intake.setup.ReadingQuestionnaire;
import vn.parindex.intake.setup.SettingQuotas;
import vn.parindex.intake.setup.ShowingSurvey;
import vn.parindex.intake.store.Cells;
import vn.parindex.intake.store.Respondents;
import vn.parindex.intake.store.SurveyEditing;
import vn.parindex.intake.store.SurveyStore;
import vn.parindex.platform.access.Access;
import vn.parindex.platform.accounts.AccountStore;
import vn.parindex.platform.http.HttpFunction;
import vn.parindex.platform.http.Route;
import vn.parindex.platform.mail.Mailer;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.table.AssessmentTable;

/** The routes of Home Affairs. They know who is asked, and never see a ballot. */
public final class SurveyAdminApi {

  private static final String SURVEY = "/rounds/{round}/survey";

  private SurveyAdminApi() {}

  /**
   * The HTTP API on the tables.
   *
   * @param address where people find the platform, without a slash at the end
   */
  public static HttpFunction function(
      AssessmentTable table, AssessmentTable invitations, Mailer mailer, String address) {
    var rounds = new RoundStore(table);
    var surveys = new SurveyStore(table);
    var editing = new SurveyEditing(table, rounds, surveys);
    var cells = new Cells(invitations);
    var respondents = new Respondents(invitations);
    var issuing = IssuingLinks.of(rounds, surveys, editing, invitations, mailer, address);
    return new HttpFunction(
        List.of(
            new Route(
                "GET " + SURVEY, READ_SURVEY, new ShowingSurvey(rounds, surveys, cells)::show),
            new Route(
                "GET " + SURVEY + "/questionnaires/{level}/{group}",
                READ_SURVEY,
                new ReadingQuestionnaire(rounds, surveys)::show),
            new Route(
                "PUT " + SURVEY + "/questionnaires/{level}/{group}",
                MANAGE_SURVEY,
                new ImportingQuestionnaire(rounds, surveys, editing)::save),
            new Route(
                "PUT " + SURVEY + "/quotas",
                MANAGE_SURVEY,
                new SettingQuotas(rounds, surveys, editing, invitations)::save),
            new Route(
                "POST " + SURVEY + "/open",
                MANAGE_SURVEY,
                new OpeningSurvey(rounds, surveys, editing, cells)::open),
            new Route(
                "POST " + SURVEY + "/close",
                MANAGE_SURVEY,
                new ClosingSurvey(rounds, surveys, editing, invitations)::close),
            new Route(
                "GET " + SURVEY + "/respondents",
                MANAGE_SURVEY,
                new ListingRespondents(rounds, respondents)::list),
            new Route(
                "POST " + SURVEY + "/respondents",
                MANAGE_SURVEY,
                new ImportingRespondents(rounds, surveys, editing, invitations)::add),
            new Route(
                "POST " + SURVEY + "/respondents/{respondent}/link",
                MANAGE_SURVEY,
                issuing::replace),
            new Route("POST " + SURVEY + "/links", MANAGE_SURVEY, issuing::first),
            new Route("POST " + SURVEY + "/reminders", MANAGE_SURVEY, issuing::remind),
            new Route(
                "POST " + SURVEY + "/paper-forms",
                MANAGE_SURVEY,
                new HandingOutForms(editing, invitations)::handOut)),
        new Access(new AccountStore(table)::find, rounds::parentOf));
  }
}
