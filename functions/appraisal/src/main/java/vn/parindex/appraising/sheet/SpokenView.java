package vn.parindex.appraising.sheet;

import org.jspecify.annotations.Nullable;
import vn.parindex.appraisal.AppraisalStage;
import vn.parindex.appraisal.ItemAppraisal;
import vn.parindex.appraisal.Pass;
import vn.parindex.appraising.unit.Work;
import vn.parindex.platform.appraisal.StoredItem;
import vn.parindex.platform.appraisal.StoredVote;

/**
 * What was said of an item in an appraisal, as it is answered.
 *
 * @param stage where the appraisal of the sheet stands
 * @param pass which appraisal
 * @param disputed whether the chair has still to resolve it
 * @param appraisalVersion the version of the whole appraisal
 */
record SpokenView(
    String code,
    AppraisalStage stage,
    Pass pass,
    long version,
    @Nullable StoredVote proposal,
    @Nullable StoredVote decision,
    @Nullable StoredVote resolution,
    boolean disputed,
    long appraisalVersion) {

  static SpokenView of(Work work, StoredItem item, ItemAppraisal said) {
    return new SpokenView(
        item.code(),
        work.status().stage(),
        work.pass(),
        item.version(),
        item.proposal(),
        item.decision(),
        item.resolution(),
        said.isDisputed(),
        work.appraisal().version() + 1);
  }
}
