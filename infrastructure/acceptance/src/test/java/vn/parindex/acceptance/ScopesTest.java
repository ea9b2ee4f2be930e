package vn.parindex.acceptance;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.parindex.replay.http.Reply;
import vn.parindex.replay.http.Session;

/** What an app may do with a person's token: less than the person, if the app was given less. */
@ExtendWith(PlatformExtension.class)
class ScopesTest {

  private static final String FORBIDDEN_BY_THE_GATEWAY = "{\"message\":\"Forbidden\"}";

  @Test
  void every_route_is_closed_to_a_token_of_every_scope_but_its_own(Platform platform) {
    assertThat(refusals(platform, platform.contract().scopes().keySet(), Holding.ALL_OTHERS))
        .isEqualTo(platform.contract().scopes().keySet());
  }

  @Test
  void every_route_is_open_to_a_token_of_its_own_scope_alone(Platform platform) {
    assertThat(refusals(platform, platform.contract().scopes().keySet(), Holding.ITS_OWN))
        .isEmpty();
  }

  @Test
  void a_token_that_may_only_read_changes_nothing(Platform platform) {
    var changes = new TreeSet<>(platform.contract().scopes().keySet());
    changes.removeIf(route -> route.startsWith("GET "));

    assertThat(refusals(platform, changes, Holding.ALL_THAT_READ)).isEqualTo(changes);
  }

  @Test
  void a_token_of_the_sign_in_alone_opens_nothing(Platform platform) {
    assertThat(refusals(platform, platform.contract().scopes().keySet(), Holding.SIGN_IN))
        .isEqualTo(platform.contract().scopes().keySet());
  }

  private enum Holding {
    ITS_OWN,
    ALL_OTHERS,
    ALL_THAT_READ,
    SIGN_IN;

    List<String> of(List<String> own, Collection<String> all) {
      return switch (this) {
        case ITS_OWN -> own;
        case ALL_OTHERS -> all.stream().filter(not(own::contains)).toList();
        case ALL_THAT_READ -> all.stream().filter(scope -> scope.endsWith(".read")).toList();
        case SIGN_IN -> List.of("openid");
      };
    }
  }

  /** The routes that the gateway refuses to Home Affairs with such a token. */
  private static Set<String> refusals(Platform platform, Set<String> routes, Holding holding) {
    var round = TestRound.open(platform);
    var needed = platform.contract().scopes();
    var all = new TreeSet<String>();
    needed.values().forEach(all::addAll);
    var sessions = new TreeMap<String, Session>();
    var refused = new TreeSet<String>();
    for (var route : routes) {
      var scopes = holding.of(needed.getOrDefault(route, List.of()), all);
      var session = sessions.computeIfAbsent(scopes.toString(), _ -> session(platform, scopes));
      if (isRefused(AnyRoute.ask(session, route, round, "DA"))) {
        refused.add(route);
      }
    }
    return refused;
  }

  private static Session session(Platform platform, List<String> scopes) {
    var token = platform.signIn().token(TestAccounts.HOME_AFFAIRS, scopes);
    return new Session(platform.api(), token);
  }

  private static boolean isRefused(Reply reply) {
    return reply.status() == 403 && reply.text().equals(FORBIDDEN_BY_THE_GATEWAY);
  }
}
