package vn.parindex.rounds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.parindex.round.Level;
import vn.parindex.round.Unit;

/** Reads the folder of a round. */
public final class RoundFiles {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private static final CsvMapper CSV =
      CsvMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(CsvReadFeature.EMPTY_STRING_AS_NULL)
          .enable(CsvReadFeature.FAIL_ON_MISSING_HEADER_COLUMNS)
          .build();

  private record Calendar(List<CalendarStep> deadlines) {}

  private record AccountLine(
      String username, String name, String email, @Nullable String unit, String roles) {

    AccountRow row() {
      return new AccountRow(username, name, email, unit, List.of(roles.split(";", -1)));
    }
  }

  private record CouncilsFile(List<CouncilPlan> councils) {}

  private record SurveyFile(int maxBlankPercent, List<SurveyGroup> groups) {}

  private record SurveyGroup(String level, String group, int people, int onPaper) {}

  private record LaterFact(String key, String recordedBy, String recordedWhen) {}

  private RoundFiles() {}

  /**
   * Reads a folder such as {@code infrastructure/rounds/plan-288}.
   *
   * @throws RoundFileException when a file is missing or cannot be read; it names the file
   */
  public static RoundFolder read(Path folder) {
    var header = yaml(folder.resolve("round.yaml"), RoundHeader.class);
    var calendar = yaml(folder.resolve("calendar.yaml"), Calendar.class).deadlines();
    var criteriaSets = new TreeMap<String, String>();
    for (Level level : header.levels()) {
      criteriaSets.put(level.code(), text(folder.resolve("criteria-" + level.code() + ".yaml")));
    }
    return new RoundFolder(
        header.with(calendar.stream().map(CalendarStep::deadline).toList()),
        calendar,
        csv(folder.resolve("units.csv"), Unit.class, unit -> unit),
        csv(folder.resolve("accounts.csv"), AccountLine.class, AccountLine::row),
        csv(folder.resolve("facts.csv"), FactLine.class, FactLine::row),
        Set.copyOf(
            csv(folder.resolve("facts-recorded-later.csv"), LaterFact.class, LaterFact::key)),
        criteriaSets,
        survey(folder),
        councils(folder));
  }

  private static List<CouncilPlan> councils(Path folder) {
    var file = folder.resolve("councils.yaml");
    return Files.exists(file) ? yaml(file, CouncilsFile.class).councils() : List.of();
  }

  private static Optional<SurveyPlan> survey(Path folder) {
    var file = folder.resolve("survey.yaml");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    var survey = yaml(file, SurveyFile.class);
    return Optional.of(
        new SurveyPlan(
            survey.maxBlankPercent(),
            survey.groups().stream().map(group -> group(folder, group)).toList()));
  }

  private static SurveyPlan.Group group(Path folder, SurveyGroup group) {
    var file = "questionnaire-%s-%s.yaml".formatted(group.level(), group.group());
    return new SurveyPlan.Group(
        group.level(), group.group(), group.people(), group.onPaper(), text(folder.resolve(file)));
  }

  private static <T> T yaml(Path file, Class<T> type) {
    try {
      return YAML.readValue(text(file), type);
    } catch (JacksonException e) {
      throw new RoundFileException(file, e);
    }
  }

  private static <T, R> List<R> csv(Path file, Class<T> line, Function<T, R> row) {
    var reader = CSV.readerFor(line).with(CsvSchema.emptySchema().withHeader());
    var text = text(file);
    try (var lines = reader.<T>readValues(text)) {
      return lines.readAll().stream().map(row).toList();
    } catch (JacksonException | IllegalArgumentException e) {
      throw new RoundFileException(file, e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new RoundFileException(file, e);
    }
  }
}
