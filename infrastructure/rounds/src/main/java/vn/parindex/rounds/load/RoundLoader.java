package vn.parindex.rounds.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.parindex.rounds.AccountRow;
import vn.parindex.rounds.RoundFolder;
import vn.parindex.text.Text;

/**
 * Sets up a round on a running platform as Home Affairs would, through the public HTTP API only:
 * accounts, round, units, calendar, criteria sets (each tried first), facts, then opens it, and the
 * councils and the survey if the round has them.
 *
 * <p>It may be run again at any time: what is there is replaced while the round is a draft, and an
 * open or closed round is left as it is. Not safe for use by several threads.
 */
public final class RoundLoader implements AutoCloseable {

  /** The most accounts that the platform takes at once. */
  private static final int ACCOUNTS_AT_ONCE = 90;

  /** Well under the platform's limit of 2,000 facts at once. */
  private static final int FACTS_AT_ONCE = 500;

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI base;
  private final Function<String, String> tokens;
  private final Progress progress;

  /**
   * A loader for one platform.
   *
   * @param base the API's address
   * @param tokens gives the bearer token of a username; that of the system administrator must be of
   *     the group {@code system-admin}
   * @param progress is told how it goes on
   */
  public RoundLoader(URI base, Function<String, String> tokens, Progress progress) {
    this.base = base;
    this.tokens = tokens;
    this.progress = progress;
  }

  /**
   * Loads and opens a round.
   *
   * @throws LoadingException when the platform refuses or cannot be reached
   */
  public void load(RoundFolder folder) {
    saveAccounts(folder);
    var homeAffairs = api(folder, "HOME_AFFAIRS");
    var round = "/rounds/" + folder.round().code();
    if (homeAffairs.get(round).status() == 404) {
      homeAffairs.post("/rounds", Bodies.NewRound.of(folder.round()));
    }
    if (homeAffairs.get(round).body().path("state").asString().equals("DRAFT")) {
      fill(homeAffairs, round, folder);
      homeAffairs.act(round + "/open", etag(homeAffairs, round));
    }
    new CouncilLoader(homeAffairs, progress).load(folder);
    folder.survey().ifPresent(plan -> new SurveyLoader(homeAffairs, progress).load(folder, plan));
    progress.at(new Text("Đợt đánh giá đã mở", "The round is open"), 1, 1);
  }

  @Override
  public void close() {
    http.close();
  }

  private void saveAccounts(RoundFolder folder) {
    var admin = api(folder, "SYSTEM_ADMIN");
    var step = new Text("Tài khoản", "Accounts");
    inBatches(
        step,
        folder.accounts(),
        ACCOUNTS_AT_ONCE,
        batch -> admin.put("/accounts", Bodies.Accounts.of(batch)));
  }

  private void fill(Api homeAffairs, String round, RoundFolder folder) {
    homeAffairs.put(round + "/units", new Bodies.Units(folder.units()));
    progress.at(new Text("Đơn vị", "Units"), folder.units().size(), folder.units().size());

    var deadlines = folder.round().deadlines();
    homeAffairs.put(round + "/calendar", etag(homeAffairs, round), Bodies.Calendar.of(deadlines));
    progress.at(new Text("Lịch", "Calendar"), deadlines.size(), deadlines.size());

    importCriteriaSets(homeAffairs, round, folder);
    inBatches(
        new Text("Số liệu tham chiếu", "Reference facts"),
        folder.facts(),
        FACTS_AT_ONCE,
        batch -> homeAffairs.put(round + "/facts", Bodies.Facts.of(batch)));
  }

  private void importCriteriaSets(Api homeAffairs, String round, RoundFolder folder) {
    var levels = folder.round().levels();
    int done = 0;
    for (var level : levels) {
      var path = round + "/criteria-sets/" + level.code();
      var yaml = folder.criteriaSet(level.code());
      homeAffairs.putYaml(path + "?dryRun=true", yaml);
      homeAffairs.putYaml(path, yaml);
      done++;
      progress.at(new Text("Bộ tiêu chí", "Criteria sets"), done, levels.size());
    }
  }

  private <T> void inBatches(Text step, List<T> all, int size, Consumer<List<T>> save) {
    for (int from = 0; from < all.size(); from += size) {
      int to = Math.min(from + size, all.size());
      save.accept(all.subList(from, to));
      progress.at(step, to, all.size());
    }
  }

  private Api api(RoundFolder folder, String role) {
    var username =
        folder
            .accountWith(role)
            .map(AccountRow::username)
            .orElseThrow(() -> new LoadingException("the round has no account with role " + role));
    return new Api(http, base, tokens, username);
  }

  private static String etag(Api homeAffairs, String round) {
    return homeAffairs.get(round).etag();
  }
}
