package vn.parindex.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.platform.access.Account;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.mail.MailAddress;
import vn.parindex.platform.problem.FieldError;
import vn.parindex.round.Round;
import vn.parindex.round.Unit;

/** Who exactly gets a bulk notice, and what is wrong with that. */
final class BulkPlan {

  /** More are refused as a whole. */
  static final int MOST_RECIPIENTS = 10_000;

  private final Round round;
  private final Map<String, Unit> units;
  private final List<Account> accounts;
  private final Set<String> submitted;

  BulkPlan(Round round, List<Unit> units, List<Account> accounts, Set<String> submitted) {
    this.round = round;
    this.units = units.stream().collect(Collectors.toMap(Unit::code, u -> u, (one, _) -> one));
    this.accounts = List.copyOf(accounts);
    this.submitted = Set.copyOf(submitted);
  }

  /** The accounts that are meant, by username. */
  List<Account> recipients(BulkSelection to) {
    return accounts.stream()
        .filter(Account::active)
        .filter(account -> !to.except().contains(account.username()))
        .filter(account -> to.roles().stream().anyMatch(r -> account.roles().contains(role(r))))
        .filter(account -> !to.ofUnits() || isMeant(account, to))
        .toList();
  }

  private static Role role(vn.parindex.round.Recipient recipient) {
    return Role.valueOf(recipient.name());
  }

  private boolean isMeant(Account account, BulkSelection to) {
    return unit(account)
        .filter(unit -> to.levels().isEmpty() || to.levels().contains(unit.level()))
        .filter(unit -> to.units().isEmpty() || to.units().contains(unit.code()))
        .filter(unit -> !to.notSubmitted() || isAssessed(unit))
        .filter(unit -> !to.notSubmitted() || !submitted.contains(unit.code()))
        .isPresent();
  }

  private boolean isAssessed(Unit unit) {
    return round.level(unit.level()).isPresent();
  }

  /** The name of an account's unit; empty without one. */
  String unitName(Account account) {
    return unit(account).map(Unit::name).orElse("");
  }

  private Optional<Unit> unit(Account account) {
    return Optional.ofNullable(account.unit()).map(units::get);
  }

  /** Everything that is wrong with the people. */
  List<FieldError> faults(BulkSelection to, List<Account> recipients) {
    var faults = new ArrayList<FieldError>();
    for (int i = 0; i < to.levels().size(); i++) {
      if (round.level(to.levels().get(i)).isEmpty()) {
        faults.add(
            fault("/to/levels/" + i, "unknown-level", "Đợt không có cấp này", "No such level"));
      }
    }
    for (int i = 0; i < to.units().size(); i++) {
      if (!units.containsKey(to.units().get(i))) {
        faults.add(
            fault("/to/units/" + i, "unknown-unit", "Đợt không có đơn vị này", "No such unit"));
      }
    }
    if (recipients.isEmpty()) {
      faults.add(fault("/to", "no-recipients", "Không có ai nhận", "Nobody would get it"));
    }
    if (recipients.size() > MOST_RECIPIENTS) {
      faults.add(
          fault(
              "/to",
              "too-many-recipients",
              "%d người nhận, nhiều nhất %d".formatted(recipients.size(), MOST_RECIPIENTS),
              "%d recipients, at most %d".formatted(recipients.size(), MOST_RECIPIENTS)));
    }
    recipients.stream()
        .filter(account -> MailAddress.parse(account.email()).isEmpty())
        .forEach(account -> faults.add(invalidAddress(account)));
    return faults;
  }

  /** The address itself is not repeated: it may hold anything. */
  private static FieldError invalidAddress(Account account) {
    return fault(
        "/to",
        "invalid-address",
        "Địa chỉ thư của tài khoản " + account.username() + " không hợp lệ",
        "The address of the account " + account.username() + " is no e-mail address");
  }

  private static FieldError fault(String place, String code, String vi, String en) {
    return new FieldError(place, code, vi, en);
  }
}
