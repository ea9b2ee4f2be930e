package vn.parindex.intake.invitation;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.intake.store.Link;
import vn.parindex.intake.store.Links;
import vn.parindex.intake.store.Respondent;
import vn.parindex.intake.store.Respondents;
import vn.parindex.intake.store.SurveyStore;
import vn.parindex.intake.store.Token;
import vn.parindex.platform.mail.Mail;
import vn.parindex.platform.mail.MailAddress;
import vn.parindex.platform.mail.MailNotSetUp;
import vn.parindex.platform.mail.Mailer;
import vn.parindex.platform.mail.Sending;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.ConditionFailed;
import vn.parindex.platform.table.Write;
import vn.parindex.round.Unit;

/**
 * Makes a new link for a person, in the place of the one before, and sends it. The link is kept
 * before it is sent, so that what arrives always works; one that surely did not arrive is taken
 * back.
 */
final class LinkSending {

  private final AssessmentTable invitations;
  private final SurveyStore surveys;
  private final Mailer mailer;
  private final SecureRandom random = new SecureRandom();

  LinkSending(AssessmentTable invitations, SurveyStore surveys, Mailer mailer) {
    this.invitations = invitations;
    this.surveys = surveys;
    this.mailer = mailer;
  }

  /**
   * A link that is in the table, with the token that only its receiver will have.
   *
   * @param person as they are in the table from now on
   */
  record Fresh(Respondent person, Link link, Token token) {}

  /** What became of a message. */
  enum Outcome {
    SENT,
    /** The answer of the post office did not come: it may have arrived. */
    UNKNOWN,
    LATER,
    ADDRESS_REFUSED
  }

  /** Makes a new link, unless the person has answered or someone else just made one. */
  Optional<Fresh> make(String round, Unit unit, Respondent person, LocalDate day) {
    var token = Token.signed(random, surveys.linkKey(round));
    var link =
        new Link(
            token.selectorHash(),
            token.secretHash(),
            round,
            unit.level(),
            unit.code(),
            unit.name(),
            person.group(),
            1,
            null);
    var after = person.sent(link.selectorHash(), day);
    var writes = new ArrayList<Write>();
    writes.add(Links.create(link));
    writes.add(Respondents.change(round, person, after));
    var before = person.link();
    if (before != null) {
      writes.add(Links.revoke(before));
    }
    try {
      invitations.transact(writes);
      return Optional.of(new Fresh(after, link, token));
    } catch (ConditionFailed _) {
      return Optional.empty(); // answered meanwhile, or another link was made at the same time
    }
  }

  /** Sends a fresh link by e-mail. */
  Outcome send(LinkMail mail, Fresh fresh, MailAddress to, boolean again) {
    var message = mail.mail(to, fresh.person(), fresh.link(), fresh.token().text(), again);
    return switch (sent(message, fresh)) {
      case Sending.Sent _ -> Outcome.SENT;
      case Sending.Unknown _ -> Outcome.UNKNOWN;
      case Sending.Throttled _ -> takenBack(fresh, Outcome.LATER);
      case Sending.AddressRefused _ -> takenBack(fresh, Outcome.ADDRESS_REFUSED);
    };
  }

  private Sending sent(Mail message, Fresh fresh) {
    try {
      return mailer.send(message);
    } catch (MailNotSetUp e) {
      var _ = takenBack(fresh, Outcome.LATER);
      throw e;
    }
  }

  private Outcome takenBack(Fresh fresh, Outcome outcome) {
    try {
      invitations.transact(
          List.of(
              Links.revoke(fresh.link().selectorHash()),
              Respondents.change(fresh.link().round(), fresh.person(), fresh.person().notSent())));
      return outcome;
    } catch (ConditionFailed _) {
      return Outcome.UNKNOWN; // another link was made meanwhile, which stands now
    }
  }
}
