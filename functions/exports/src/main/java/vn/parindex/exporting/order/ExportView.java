package vn.parindex.exporting.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.objects.SignedDownload;
import vn.parindex.text.Text;

/**
 * An export as it is answered.
 *
 * @param state as in {@link ExportProgress.State}, or {@code EXPIRED} once the file is gone
 * @param percent how far it is, 0 to 100
 * @param fileName the name that the download has
 * @param expiresAt when the file is gone
 * @param download where to fetch the file; only for a single export that is ready
 */
record ExportView(
    String id,
    String round,
    ExportKind kind,
    ExportFormat format,
    @Nullable String level,
    @Nullable String within,
    @Nullable String unit,
    String by,
    Instant orderedAt,
    String state,
    int done,
    int total,
    int percent,
    int attempt,
    @Nullable Text reason,
    String fileName,
    @Nullable Long bytes,
    @Nullable String sha256,
    Instant expiresAt,
    @Nullable SignedDownload download) {

  static ExportView of(ExportJob job, ExportProgress progress, Instant now) {
    var wanted = job.wanted();
    return new ExportView(
        job.id(),
        job.round(),
        wanted.kind(),
        wanted.format(),
        wanted.level(),
        wanted.within(),
        wanted.unit(),
        job.by(),
        job.at(),
        isExpired(job, progress, now) ? "EXPIRED" : progress.state().name(),
        progress.done(),
        progress.total(),
        progress.total() == 0 ? 0 : progress.done() * 100 / progress.total(),
        progress.attempt(),
        progress.reason(),
        job.fileName(),
        progress.bytes(),
        progress.sha256(),
        job.expiresAt(),
        null);
  }

  ExportView with(SignedDownload from) {
    return new ExportView(
        id, round, kind, format, level, within, unit, by, orderedAt, state, done, total, percent,
        attempt, reason, fileName, bytes, sha256, expiresAt, from);
  }

  static boolean isExpired(ExportJob job, ExportProgress progress, Instant now) {
    return progress.state() == ExportProgress.State.READY && !now.isBefore(job.expiresAt());
  }
}
