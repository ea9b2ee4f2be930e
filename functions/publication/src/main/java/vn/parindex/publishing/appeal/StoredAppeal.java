package vn.parindex.publishing.appeal;

import vn.parindex.platform.audit.Subject;

/**
 * An appeal as it is in the table.
 *
 * @param unit the unit's code
 * @param id its name among the unit's appeals: the version that it is against, such as {@code v1}
 * @param appeal what it says
 * @param subject version and audit head
 */
public record StoredAppeal(String unit, String id, Appeal appeal, Subject subject) {}
