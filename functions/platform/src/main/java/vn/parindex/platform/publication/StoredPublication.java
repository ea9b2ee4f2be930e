package vn.parindex.platform.publication;

import vn.parindex.platform.audit.Subject;
import vn.parindex.publication.Publication;

/**
 * The publication of a level as it is in the table.
 *
 * @param round the round's code
 * @param level the level's code
 * @param publication where it stands
 * @param subject version and audit head
 */
public record StoredPublication(
    String round, String level, Publication publication, Subject subject) {}
