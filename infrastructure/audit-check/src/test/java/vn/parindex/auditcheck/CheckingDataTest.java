package vn.parindex.auditcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import vn.parindex.local.CannotStart;
import vn.parindex.local.DataDirectory;
import vn.parindex.local.data.DynamoDbPart;
import vn.parindex.local.template.Template;
import vn.parindex.platform.audit.Action;
import vn.parindex.platform.audit.Actor;
import vn.parindex.platform.audit.AuditFault;
import vn.parindex.platform.audit.AuditTrail;
import vn.parindex.platform.audit.Subject;
import vn.parindex.platform.table.AssessmentTable;
import vn.parindex.platform.table.Item;
import vn.parindex.platform.table.Key;

class CheckingDataTest {

  private static final Key ROUND = new Key("ROUND#2022", "META");
  private static final Actor ACTOR =
      new Actor("snv.canbo", Set.of(), "api", Instant.parse("2022-10-10T01:00:00Z"));
  private static final Template.Table TABLE =
      new Template.Table(
          CheckedTable.TABLE,
          List.of(new Template.Attribute("pk", "S"), new Template.Attribute("sk", "S")),
          "pk",
          Optional.of("sk"),
          Optional.empty());

  @TempDir Path data;

  @Test
  void theDataThatAPlatformLeftIsChecked() throws Exception {
    inDatabase(CheckingDataTest::changeThrice);

    var report = CheckingData.check(data);

    assertThat(report.isWhole()).isTrue();
    assertThat(report.trails()).isEqualTo(1);
    assertThat(report.entries()).isEqualTo(3);
    assertThat(report.lines()).last().asString().contains("ĐẠT");
  }

  @Test
  void anEntryRemovedFromTheFilesShows() throws Exception {
    inDatabase(CheckingDataTest::changeThrice);
    inDatabase(table -> table.deleteAll(List.of(new Key("AUDIT#ROUND#2022", "0000000002"))));

    assertThat(CheckingData.check(data).faults())
        .containsExactly(new AuditFault("AUDIT#ROUND#2022", 2, AuditFault.Kind.REMOVED));
  }

  @Test
  void aDirectoryThatAPlatformUsesIsLeftAlone() throws Exception {
    inDatabase(CheckingDataTest::changeThrice);

    try (var _ = new DataDirectory(data)) {
      assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> CheckingData.check(data));
    }
  }

  @Test
  void aDirectoryWithoutDataIsRefused() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> CheckingData.check(data));
  }

  private static void changeThrice(AssessmentTable table) {
    for (int change = 1; change <= 3; change++) {
      var before = table.get(ROUND).map(Subject::of).orElse(Subject.absent(ROUND));
      var action = Action.of("save-round", null, change);
      try {
        table.transact(AuditTrail.change(before, Item.of(ROUND), ACTOR, action));
      } catch (vn.parindex.platform.table.ConditionFailed e) {
        throw new AssertionError(e);
      }
    }
  }

  private void inDatabase(Consumer<AssessmentTable> work) throws Exception {
    var key = AwsBasicCredentials.create("test", "test");
    try (var database =
        new DynamoDbPart(0, Optional.of(data.resolve("dynamodb")), List.of(TABLE), key)) {
      work.accept(new AssessmentTable(database.client(), CheckedTable.TABLE));
    }
  }
}
