package vn.parindex.platform.round;

import vn.parindex.platform.audit.Subject;
import vn.parindex.round.Round;
import vn.parindex.round.RoundState;

/**
 * A round as it is in the table.
 *
 * @param round its data
 * @param state where it stands
 * @param subject version and audit head
 */
public record StoredRound(Round round, RoundState state, Subject subject) {}
