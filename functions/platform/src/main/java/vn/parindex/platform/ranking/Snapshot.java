package vn.parindex.platform.ranking;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The summary of one ranking of a level: the item that is written last, and names the run whose
 * rows belong to it. Readers see a run only through it, so only whole runs.
 *
 * @param round the round's code
 * @param level the level's code
 * @param night the day in the round's zone; one snapshot a night
 * @param run the run whose rows belong to it
 * @param trigger what it was taken for
 * @param inputsHash SHA-256 of all that the ranking follows from: equal hashes, equal rankings
 * @param previousNight the snapshot that changes of rank refer to; null for the first
 * @param ranked number of units with a rank
 * @param appraised how many of them are ranked by locked appraised points, the rest by their own
 * @param unranked number of units without
 * @param stale units whose validated points are of an older sheet, or not there yet
 * @param differing units whose validated points differ from those of this ranking
 */
public record Snapshot(
    String round,
    String level,
    LocalDate night,
    RunId run,
    Trigger trigger,
    String inputsHash,
    @Nullable LocalDate previousNight,
    int ranked,
    int appraised,
    int unranked,
    List<String> stale,
    List<String> differing) {

  public Snapshot {
    stale = List.copyOf(stale);
    differing = List.copyOf(differing);
  }
}
