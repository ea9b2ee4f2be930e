package vn.parindex.roundadmin;

import static vn.parindex.platform.access.Capability.EXTEND_DEADLINE;
import static vn.parindex.platform.access.Capability.GIVE_MANUAL_SCORE;
import static vn.parindex.platform.access.Capability.MANAGE_ACCOUNTS;
import static vn.parindex.platform.access.Capability.MANAGE_ROUND;
import static vn.parindex.platform.access.Capability.READ_OWN_ACCOUNT;
import static vn.parindex.platform.access.Capability.READ_ROUND;

import java.util.List;
import vn.parindex.platform.access.Access;
import vn.parindex.platform.accounts.AccountStore;
import vn.parindex.platform.http.Changes;
import vn.parindex.platform.http.Route;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.roundadmin.accounts.ListingAccounts;
import vn.parindex.roundadmin.accounts.SavingAccounts;
import vn.parindex.roundadmin.accounts.ShowingCaller;
import vn.parindex.roundadmin.calendar.ExtendingDeadline;
import vn.parindex.roundadmin.calendar.ReadingCalendar;
import vn.parindex.roundadmin.calendar.ReportingStep;
import vn.parindex.roundadmin.calendar.SavingCalendar;
import vn.parindex.roundadmin.criteria.ImportingCriteriaSet;
import vn.parindex.roundadmin.criteria.ReadingCriteriaSet;
import vn.parindex.roundadmin.facts.GivingManualScore;
import vn.parindex.roundadmin.facts.ReadingFacts;
import vn.parindex.roundadmin.facts.SavingFacts;
import vn.parindex.roundadmin.rounds.CloningRound;
import vn.parindex.roundadmin.rounds.ClosingRound;
import vn.parindex.roundadmin.rounds.CreatingRound;
import vn.parindex.roundadmin.rounds.OpeningRound;
import vn.parindex.roundadmin.rounds.ReadingRounds;
import vn.parindex.roundadmin.rounds.RoundEditing;
import vn.parindex.roundadmin.rounds.RoundViews;
import vn.parindex.roundadmin.units.ListingUnits;
import vn.parindex.roundadmin.units.SavingUnits;

/**
 * The routes, each with what a caller must be able to do; a test compares them with the template.
 */
final class Routes {

  private Routes() {}

  static List<Route> of(RoundStore rounds, AccountStore accounts, Access access, Changes changes) {
    var views = new RoundViews(rounds);
    var editing = new RoundEditing(rounds, views, changes);
    var reading = new ReadingRounds(rounds, views);
    return List.of(
        new Route("GET /me", READ_OWN_ACCOUNT, new ShowingCaller(access)::show),
        new Route("GET /accounts", MANAGE_ACCOUNTS, new ListingAccounts(accounts)::list),
        new Route("PUT /accounts", MANAGE_ACCOUNTS, new SavingAccounts(accounts, changes)::save),
        new Route("GET /rounds", READ_ROUND, reading::list),
        new Route("POST /rounds", MANAGE_ROUND, new CreatingRound(rounds, changes)::create),
        new Route("GET /rounds/{round}", READ_ROUND, reading::show),
        new Route(
            "POST /rounds/{round}/clone",
            MANAGE_ROUND,
            new CloningRound(rounds, changes)::cloneRound),
        new Route(
            "POST /rounds/{round}/open",
            MANAGE_ROUND,
            new OpeningRound(rounds, editing, views)::open),
        new Route(
            "POST /rounds/{round}/close",
            MANAGE_ROUND,
            new ClosingRound(rounds, editing, views)::close),
        new Route("GET /rounds/{round}/units", READ_ROUND, new ListingUnits(rounds)::list),
        new Route(
            "PUT /rounds/{round}/units", MANAGE_ROUND, new SavingUnits(rounds, editing)::save),
        new Route("GET /rounds/{round}/calendar", READ_ROUND, new ReadingCalendar(rounds)::show),
        new Route(
            "PUT /rounds/{round}/calendar",
            MANAGE_ROUND,
            new SavingCalendar(rounds, editing)::save),
        new Route(
            "PUT /rounds/{round}/units/{unit}/extensions/{step}",
            EXTEND_DEADLINE,
            new ExtendingDeadline(rounds, editing)::extend),
        new Route(
            "PUT /rounds/{round}/steps/{level}/{step}",
            MANAGE_ROUND,
            new ReportingStep(rounds, editing)::report),
        new Route(
            "GET /rounds/{round}/criteria-sets/{level}",
            READ_ROUND,
            new ReadingCriteriaSet(rounds)::show),
        new Route(
            "PUT /rounds/{round}/criteria-sets/{level}",
            MANAGE_ROUND,
            new ImportingCriteriaSet(rounds, editing)::save),
        new Route("GET /rounds/{round}/facts", READ_ROUND, new ReadingFacts(rounds, access)::show),
        new Route(
            "PUT /rounds/{round}/facts", MANAGE_ROUND, new SavingFacts(rounds, editing)::save),
        new Route(
            "PUT /rounds/{round}/units/{unit}/manual-scores/{code}",
            GIVE_MANUAL_SCORE,
            new GivingManualScore(rounds, editing)::give));
  }
}
