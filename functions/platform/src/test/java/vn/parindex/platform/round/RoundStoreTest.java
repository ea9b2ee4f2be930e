package vn.parindex.platform.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import vn.parindex.platform.problem.ProblemException;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.testing.LocalDynamoDb;
import vn.parindex.platform.testing.TableRound;
import vn.parindex.round.Unit;

class RoundStoreTest {

  private final AssessmentTable table = LocalDynamoDb.newTable();
  private final TableRound round = TableRound.open(table, TableRound.department("STP"));
  private final RoundStore rounds = new RoundStore(table);

  @Test
  void aUnitThatHomeAffairsRenamesHasItsNewNameAtOnce() {
    assertThat(unit("STP").name()).isEqualTo("Sở STP");

    var stp = TableRound.department("STP");
    round.has(new Unit("STP", "Sở Tư pháp", "so", null, stp.validFrom(), null));

    assertThat(unit("STP").name()).isEqualTo("Sở Tư pháp");
  }

  @Test
  void aUnitThatIsAddedIsThereAtOnce() {
    assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> unit("STC"));

    round.has(TableRound.department("STP"), TableRound.department("STC"));

    assertThat(unit("STC").name()).isEqualTo("Sở STC");
  }

  private Unit unit(String code) {
    return rounds.unit(rounds.round(TableRound.ROUND), code);
  }
}
