package vn.parindex.intake.ballot;

import vn.parindex.intake.store.Link;
import vn.parindex.intake.store.Links;
import vn.parindex.intake.store.SurveyProblems;
import vn.parindex.intake.store.SurveyStore;
import vn.parindex.intake.store.Token;
import vn.parindex.platform.http.Request;

/**
 * Finds the link that a request's token proves. Whatever is wrong with a token gets one answer:
 * unknown, cut off, mistyped, replaced, of another round.
 */
final class BallotLink {

  private final Links links;
  private final SurveyStore surveys;
  private final GuessLimit guesses;

  BallotLink(Links links, SurveyStore surveys, GuessLimit guesses) {
    this.links = links;
    this.surveys = surveys;
    this.guesses = guesses;
  }

  /** A token and the link that it proves. */
  record Proven(Token token, Link link) {}

  /**
   * The link of the token in the header {@code x-ballot-token}: a header, because addresses end in
   * logs.
   *
   * @throws vn.parindex.platform.problem.ProblemException 404 without a right token, 429 after too
   *     many wrong ones
   */
  Proven of(Request request) {
    var token = request.header("x-ballot-token").flatMap(Token::parse);
    if (token.isEmpty()) {
      throw guesses.unknown(request.time()).asException();
    }
    var found = links.find(token.get().selectorHash());
    if (found.isEmpty()) {
      throw guesses.unknown(request.time()).asException();
    }
    var link = found.get();
    if (guesses.isLocked(link)) {
      throw SurveyProblems.linkNotValid().asException();
    }
    if (!proves(token.get(), link)) {
      throw guesses.wrongSecret(link).asException();
    }
    if (!link.round().equals(request.pathParameter("round"))) {
      throw SurveyProblems.linkNotValid().asException();
    }
    return new Proven(token.get(), link);
  }

  /** Both are looked at: a hash that someone put into the table lets nobody in. */
  private boolean proves(Token token, Link link) {
    return token.isSignedBy(surveys.linkKey(link.round())) && token.matches(link.secretHash());
  }
}
