package vn.parindex.intake.invitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.intake.store.Respondent;
import vn.parindex.platform.mail.MailAddress;
import vn.parindex.round.Unit;

/** Makes links for some people and sends or prints them. For one request. */
final class LinkRun {

  private final LinkSending sending;
  private final LinkMail mail;
  private final Map<String, Unit> units;
  private final LocalDate day;
  private final Map<LinkSending.Outcome, Integer> mailed = new EnumMap<>(LinkSending.Outcome.class);
  private final List<IssuedLinks.Printed> printed = new ArrayList<>();

  LinkRun(LinkSending sending, LinkMail mail, Map<String, Unit> units, LocalDate day) {
    this.sending = sending;
    this.mail = mail;
    this.units = units;
    this.day = day;
  }

  /**
   * Serves people in turn.
   *
   * @param again whether they may have had a link before
   * @param remaining how many others wait for the next request
   */
  IssuedLinks serve(List<Respondent> people, Channel channel, boolean again, int remaining) {
    for (var person : people) {
      switch (channel) {
        case MAIL -> mail(person, again);
        case PRINT -> print(person);
      }
    }
    return new IssuedLinks(mailed, printed, remaining);
  }

  private void mail(Respondent person, boolean again) {
    var to = Optional.ofNullable(person.email()).flatMap(MailAddress::parse);
    if (to.isEmpty()) {
      mailed.merge(LinkSending.Outcome.ADDRESS_REFUSED, 1, Integer::sum);
      return;
    }
    made(person)
        .ifPresent(
            fresh -> mailed.merge(sending.send(mail, fresh, to.get(), again), 1, Integer::sum));
  }

  private void print(Respondent person) {
    made(person)
        .ifPresent(
            fresh ->
                printed.add(
                    new IssuedLinks.Printed(
                        person.id(),
                        person.name(),
                        person.unit(),
                        person.group(),
                        mail.url(fresh.token().text()))));
  }

  private Optional<LinkSending.Fresh> made(Respondent person) {
    var unit = Objects.requireNonNull(units.get(person.unit()), "a unit of the round");
    return sending.make(mail.round().code(), unit, person, day);
  }
}
