package vn.parindex.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every export, read back and compared with a file that a person has read: cells of workbooks, text
 * of PDFs, and the pages as pictures, which {@code target/pictures} keeps to be looked at. When an
 * export changes on purpose, {@code target/golden} has what to put into the test's resources.
 */
class GoldenExportsTest {

  private static ExportScene scene;

  private static ExportScene published;

  private record Golden(String name, String body) {

    /** Who orders it: the unit has a sheet of its own. */
    String account() {
      return name.startsWith("own-") ? "stp.canbo" : "snv.canbo";
    }

    byte[] made(String format) {
      var order = "{" + body + ",\"format\":\"" + format + "\"}";
      return (name.endsWith("-published") ? published : scene).made(account(), order);
    }
  }

  @BeforeAll
  static void aRoundThatWasAppraisedAndRanked() {
    scene = new ExportScene();
    scene.scored("so");
    scene.scored("xa");
    scene.ranked("so");
    scene.ranked("xa");
    scene.surveyed();
    scene.round.declares("STP", "1.1.1", "{\"issued\":true,\"issuedOn\":\"2022-01-20\"}");
    scene.round.declares(
        "STP", "1.1.2", "{\"complete\":true,\"funded\":true}", "=HYPERLINK(\"x\")");
    scene.round.submits("STP");
    Bundles.missing(scene, "STC", "1.1.1");
    published = new ExportScene();
    for (var level : List.of("so", "xa")) {
      published.scored(level);
      published.ranked(level);
      published.published(level);
      published.rankedAgain(level);
    }
  }

  private static Stream<Golden> exports() {
    return Stream.of(
        new Golden("ranking-so", "\"kind\":\"RANKING\",\"level\":\"so\""),
        new Golden("ranking-xa", "\"kind\":\"RANKING\",\"level\":\"xa\""),
        new Golden("ranking-xa-692", "\"kind\":\"RANKING\",\"level\":\"xa\",\"within\":\"692\""),
        new Golden("fields-so", "\"kind\":\"FIELD_TABLE\",\"level\":\"so\""),
        new Golden("sheet-STP", "\"kind\":\"SCORE_SHEET\",\"unit\":\"STP\""),
        new Golden("own-STP", "\"kind\":\"SCORE_SHEET\",\"unit\":\"STP\""),
        new Golden("ranking-so-published", "\"kind\":\"RANKING\",\"level\":\"so\""),
        new Golden(
            "ranking-xa-692-published", "\"kind\":\"RANKING\",\"level\":\"xa\",\"within\":\"692\""),
        new Golden("fields-so-published", "\"kind\":\"FIELD_TABLE\",\"level\":\"so\""),
        new Golden("sheet-STP-published", "\"kind\":\"SCORE_SHEET\",\"unit\":\"STP\""),
        new Golden("own-STP-published", "\"kind\":\"SCORE_SHEET\",\"unit\":\"STP\""),
        new Golden("survey", "\"kind\":\"SURVEY_STATISTICS\""),
        new Golden("missing-so", "\"kind\":\"MISSING_EVIDENCE\",\"level\":\"so\""),
        new Golden("audit-STP", "\"kind\":\"AUDIT_EXTRACT\",\"object\":\"sheet/STP\""));
  }

  @TestFactory
  Stream<DynamicTest> theCellsOfEveryWorkbookAreAsTheyWereRead() {
    return exports()
        .map(
            export ->
                DynamicTest.dynamicTest(
                    export.name(),
                    () -> {
                      var file = export.made("XLSX");
                      compare(export.name() + ".xlsx", ReadBack.workbook(file), file);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> theTextOfEveryPdfIsAsItWasRead() {
    return exports()
        .map(
            export ->
                DynamicTest.dynamicTest(
                    export.name(),
                    () -> {
                      var file = export.made("PDF");
                      var pictures = ReadBack.pictures(file, export.name());
                      compare(export.name() + ".pdf", ReadBack.pdf(file), file);
                      assertThat(ReadBack.fontsNotEmbedded(file)).isEmpty();
                      assertThat(pictures)
                          .allSatisfy(
                              page -> {
                                assertThat(ReadBack.isCutOff(page)).isFalse();
                                assertThat(ReadBack.inked(page)).isBetween(0.005, 0.5);
                              });
                    }));
  }

  private static void compare(String name, String text, byte[] file) throws IOException {
    var target = Files.createDirectories(Path.of("target", "golden"));
    Files.writeString(target.resolve(name + ".txt"), text);
    Files.write(target.resolve(name), file);
    try (var golden = GoldenExportsTest.class.getResourceAsStream("golden/" + name + ".txt")) {
      assertThat(golden).as("golden file of " + name).isNotNull();
      assertThat(text).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
