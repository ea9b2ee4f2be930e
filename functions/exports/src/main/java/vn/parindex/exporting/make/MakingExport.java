package vn.parindex.exporting.make;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import vn.parindex.exporting.content.CannotExport;
import vn.parindex.exporting.content.Documents;
import vn.parindex.exporting.content.Progress;
import vn.parindex.exporting.content.Rankings;
import vn.parindex.exporting.content.Source;
import vn.parindex.exporting.order.ExportFormat;
import vn.parindex.exporting.order.ExportJob;
import vn.parindex.exporting.order.ExportProgress;
import vn.parindex.exporting.order.ExportStore;
import vn.parindex.exporting.order.ExportStore.Found;
import vn.parindex.exporting.render.PdfRenderer;
import vn.parindex.exporting.render.Renderer;
import vn.parindex.exporting.render.XlsxRenderer;
import vn.parindex.exporting.storage.ExportBucket;
import vn.parindex.exporting.storage.ObjectOutput;
import vn.parindex.platform.objects.FrozenRankings;
import vn.parindex.platform.round.RoundStore;
import vn.parindex.platform.sheet.SheetStore;
import vn.parindex.platform.table.AssessmentTable;

/**
 * Makes one ordered export. It may be begun any number of times: a finished one is left alone, and
 * one that was cut off is made from its beginning, over whatever was left of it.
 */
public final class MakingExport {

  private final AssessmentTable table;
  private final AssessmentTable invitations;
  private final RoundStore rounds;
  private final ExportStore exports;
  private final ExportBucket files;
  private final ExportBucket evidence;
  private final Rankings rankings;

  /**
   * The worker.
   *
   * @param invitations the survey's table, of which only the counts of its cells are read
   * @param files where finished exports go
   * @param evidence where evidence files are
   * @param frozen what was published
   */
  public MakingExport(
      AssessmentTable table,
      AssessmentTable invitations,
      ExportBucket files,
      ExportBucket evidence,
      FrozenRankings frozen) {
    this.table = table;
    this.invitations = invitations;
    this.rounds = new RoundStore(table);
    this.exports = new ExportStore(table);
    this.files = files;
    this.evidence = evidence;
    this.rankings = new Rankings(table, frozen);
  }

  /**
   * Makes an export, if it is there and not over.
   *
   * @throws RuntimeException what went wrong on our side, after it was noted; to be tried again
   */
  public void make(String round, String id) {
    var found = exports.find(round, id);
    if (found.isPresent() && !found.get().progress().needsNothing()) {
      make(found.get());
    }
  }

  private void make(Found found) {
    var job = found.job();
    var reporting = new Reporting(job, found.progress().begun());
    try {
      var written = write(job, reporting);
      exports.save(job, reporting.progress().ready(written.length(), written.sha256()));
    } catch (CannotExport e) {
      exports.save(job, reporting.progress().refused(e.reason()));
    } catch (IOException e) {
      exports.save(job, reporting.progress().failed());
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      exports.save(job, reporting.progress().failed());
      throw e;
    }
  }

  private ObjectOutput.Written write(ExportJob job, Progress progress)
      throws IOException, CannotExport {
    var out = files.write(job.key(), job.fileFormat().mediaType());
    boolean whole = false;
    try {
      write(job, out, progress);
      var written = out.complete();
      whole = true;
      return written;
    } finally {
      if (!whole) {
        out.abort();
      }
    }
  }

  private void write(ExportJob job, OutputStream out, Progress progress)
      throws IOException, CannotExport {
    var source = new Source(table, rounds, job);
    var documents = new Documents(source, invitations, rankings);
    var wanted = job.wanted();
    switch (wanted.kind()) {
      case EVIDENCE_BUNDLE -> {
        var unit = Objects.requireNonNull(wanted.unit());
        var sheet = new SheetStore(table).sheet(job.round(), unit);
        new EvidenceBundle(evidence).write(sheet.evidence(), out, progress);
      }
      case ALL_SCORE_SHEETS ->
          new SheetArchive(source, documents, renderer(wanted.format())).write(out, progress);
      case RANKING, FIELD_TABLE, SCORE_SHEET, SURVEY_STATISTICS, MISSING_EVIDENCE, AUDIT_EXTRACT ->
          renderer(wanted.format()).render(documents.document(progress), out);
    }
  }

  private static Renderer renderer(ExportFormat format) {
    return switch (format) {
      case XLSX -> new XlsxRenderer();
      case PDF -> new PdfRenderer();
      case ZIP -> throw new IllegalArgumentException("A ZIP is no document");
    };
  }

  /** Keeps the progress, but not every step of it: a hundred writes are enough. */
  private final class Reporting implements Progress {

    private final ExportJob job;
    private ExportProgress progress;

    Reporting(ExportJob job, ExportProgress begun) {
      this.job = job;
      this.progress = begun;
      exports.save(job, begun);
    }

    ExportProgress progress() {
      return progress;
    }

    @Override
    public void at(int done, int total) {
      boolean tells = total > 0 && (progress.total() != total || done * 100 / total > shown());
      progress = progress.at(done, total);
      if (tells) {
        exports.save(job, progress);
      }
    }

    private int shown() {
      return progress.total() == 0 ? 0 : progress.done() * 100 / progress.total();
    }
  }
}
