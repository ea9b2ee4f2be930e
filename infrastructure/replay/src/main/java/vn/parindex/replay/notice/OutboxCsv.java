package vn.parindex.replay.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The notices of a year as CSV in UTF-8, in their order; lines end with LF. Codes and accounts hold
 * neither commas nor quotes; units are separated by spaces.
 */
final class OutboxCsv {

  private static final String HEADER = "sentAt,milestone,recipient,deadlineVersion,kind,units\n";

  private OutboxCsv() {}

  static void write(Path file, List<NoticeLine> lines, ZoneId zone) throws IOException {
    Files.writeString(file, text(lines, zone));
  }

  static String text(List<NoticeLine> lines, ZoneId zone) {
    return lines.stream()
        .sorted(NoticeLine.ORDER)
        .map(line -> row(line, zone))
        .collect(Collectors.joining("", HEADER, ""));
  }

  private static String row(NoticeLine line, ZoneId zone) {
    return String.join(
            ",",
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(line.sentAt().atZone(zone)),
            line.milestone(),
            line.recipient(),
            line.deadlineVersion(),
            line.kind(),
            String.join(" ", line.units()))
        + "\n";
  }
}
