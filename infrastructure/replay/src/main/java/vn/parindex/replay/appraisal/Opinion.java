package vn.parindex.replay.appraisal;

import vn.parindex.replay.data.Asked;
import vn.parindex.replay.play.UnitUnderPlay;

/** What the council thinks of an item in the first appraisal; drawn from the seed. */
enum Opinion {
  /** Nobody doubts it: it is accepted in bulk. */
  ACCEPT,
  /** The member puts other data in its place. */
  ADJUST,
  /** The Support Team proposes other data, and the member agrees. */
  AGREE,
  /** The Support Team proposes other data, the member accepts: the chair resolves. */
  DISPUTE,
  /** The member asks for an explanation. */
  ASK;

  /** The opinion about what a unit declared; only what it declared can be doubted. */
  static Opinion of(UnitUnderPlay unit, Asked asked) {
    var declared = unit.inventor().declare(asked);
    if (asked.kind() != Asked.Kind.SUB_CRITERION
        || declared.isEmpty()
        || declared.orElseThrow().notApplicable()
        || Data.sameAsDeclared(unit, asked)) {
      return ACCEPT;
    }
    int drawn = unit.draws("appraisal of " + asked.code()).between(0, 999);
    return drawn < 20
        ? ADJUST
        : drawn < 28 ? AGREE : drawn < 36 ? DISPUTE : drawn < 56 ? ASK : ACCEPT;
  }
}
