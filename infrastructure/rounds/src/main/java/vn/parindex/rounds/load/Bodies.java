package vn.parindex.rounds.load;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.parindex.facts.Fact;
import vn.parindex.ranking.ClassTable;
import vn.parindex.ranking.RankingPolicy;
import vn.parindex.round.Deadline;
import vn.parindex.round.Level;
import vn.parindex.round.Reminders;
import vn.parindex.round.Round;
import vn.parindex.round.Unit;
import vn.parindex.rounds.AccountRow;
import vn.parindex.rounds.FactRow;
import vn.parindex.text.Text;

/** Bodies of requests, as the API's contract has them. */
final class Bodies {

  private Bodies() {}

  record Accounts(List<Account> accounts) {

    static Accounts of(List<AccountRow> rows) {
      return new Accounts(rows.stream().map(Account::of).toList());
    }
  }

  record Account(
      String username,
      String name,
      String email,
      @Nullable String unit,
      List<String> roles,
      boolean active) {

    static Account of(AccountRow row) {
      return new Account(row.username(), row.name(), row.email(), row.unit(), row.roles(), true);
    }
  }

  record NewRound(
      String code,
      Text name,
      int year,
      ZoneId zone,
      List<Level> levels,
      RankingPolicy rankingPolicy,
      ClassTable classTable) {

    static NewRound of(Round round) {
      return new NewRound(
          round.code(),
          round.name(),
          round.year(),
          round.zone(),
          round.levels(),
          round.rankingPolicy(),
          round.classTable());
    }
  }

  record Units(List<Unit> units) {}

  record Calendar(List<Step> deadlines) {

    static Calendar of(List<Deadline> deadlines) {
      return new Calendar(deadlines.stream().map(Step::of).toList());
    }
  }

  record Step(
      String level,
      String step,
      Text name,
      Instant opensAt,
      Instant closesAt,
      @Nullable Reminders reminders) {

    static Step of(Deadline deadline) {
      return new Step(
          deadline.level(),
          deadline.step(),
          deadline.name(),
          deadline.opensAt(),
          deadline.closesAt(),
          deadline.reminders());
    }
  }

  record Facts(List<UnitFact> facts) {

    static Facts of(List<FactRow> rows) {
      return new Facts(rows.stream().map(UnitFact::of).toList());
    }
  }

  record UnitFact(
      String unit,
      String key,
      @Nullable BigDecimal value,
      @Nullable LocalDate day,
      String source,
      LocalDate asOf) {

    static UnitFact of(FactRow row) {
      return switch (row.fact()) {
        case Fact.Measure(var value, var source, var asOf) ->
            new UnitFact(row.unit(), row.key(), value, null, source, asOf);
        case Fact.Day(var day, var source, var asOf) ->
            new UnitFact(row.unit(), row.key(), null, day, source, asOf);
      };
    }
  }
}
