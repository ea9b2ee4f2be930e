package vn.parindex.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.rounds.RoundFiles;
import vn.parindex.rounds.load.RoundLoader;

/** The rounds of the project are taken by the platform, through its API. */
@ExtendWith(PlatformExtension.class)
class SampleRoundsTest {

  @ParameterizedTest
  @ValueSource(strings = {"plan-288", "two-level-2025"})
  void is_loaded_and_opened_and_every_level_has_its_sheets(String folderName, Platform platform) {
    var folder = RoundFiles.read(Path.of("../rounds", folderName));
    try (var loader =
        new RoundLoader(
            platform.api().base(), user -> platform.api().as(user).token(), (_, _, _) -> {})) {
      loader.load(folder);
    }
    var home = platform.api().as(folder.accountWith("HOME_AFFAIRS").orElseThrow().username());
    var path = "/rounds/" + folder.round().code();
    assertThat(home.get(path).expect(200).json().get("state").asString()).isEqualTo("OPEN");
    for (var level : folder.round().levels()) {
      var sheets = home.get(path + "/sheets?level=" + level.code()).expect(200).json();
      assertThat(sheets.get("sheets").findValuesAsString("unit"))
          .containsExactlyInAnyOrderElementsOf(
              folder.unitsOf(level.code()).stream().map(unit -> unit.code()).toList());
    }
  }
}
