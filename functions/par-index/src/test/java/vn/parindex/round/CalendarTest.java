package vn.parindex.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.text.Text;

class CalendarTest {

  @Test
  void everyLevelAndStepHasOneDeadlineThatClosesAfterItOpens() {
    var backwards = Rounds.deadline("xa", "2022-12-10T00:00:00+07:00", "2022-12-10T00:00:00+07:00");
    var elsewhere =
        Rounds.deadline("huyen", "2022-11-01T00:00:00+07:00", "2022-12-10T00:00:00+07:00");

    var faults =
        Calendar.faults(
            List.of(Rounds.SO, Rounds.XA),
            List.of(Rounds.SO_DEADLINE, Rounds.SO_DEADLINE, backwards, elsewhere));

    assertThat(faults)
        .extracting(f -> f.index() + " " + f.member() + " " + f.code())
        .containsExactly(
            "1 step duplicate-step", "2 closesAt closes-before-it-opens", "3 level unknown-level");
  }

  @Test
  void aMovedDeadlineGetsTheNextVersionAndOthersKeepTheirs() {
    var round = Rounds.round(Rounds.SO_DEADLINE);
    var moved = Rounds.deadline("so", "2022-11-01T00:00:00+07:00", "2022-12-15T00:00:00+07:00");
    var renamed =
        new Deadline(
            "so",
            Deadline.SELF_ASSESSMENT,
            Text.same("Chấm điểm"),
            Rounds.SO_DEADLINE.opensAt(),
            Rounds.SO_DEADLINE.closesAt(),
            77);

    assertThat(Calendar.replanned(round, List.of(moved, Rounds.XA_DEADLINE)))
        .extracting(Deadline::version)
        .containsExactly(2, 1);
    assertThat(Calendar.replanned(round, List.of(renamed)))
        .extracting(Deadline::version)
        .containsExactly(1);
  }

  @Test
  void anExtensionMustGiveTime() {
    var deadline = Rounds.SO_DEADLINE;

    assertThat(Extensions.faults(deadline, deadline.closesAt().plusSeconds(1), deadline.opensAt()))
        .isEmpty();
    assertThat(Extensions.faults(deadline, deadline.closesAt(), deadline.opensAt())).hasSize(1);
    assertThat(
            Extensions.faults(
                deadline, deadline.closesAt().plusSeconds(1), deadline.closesAt().plusSeconds(1)))
        .hasSize(1);
  }
}
