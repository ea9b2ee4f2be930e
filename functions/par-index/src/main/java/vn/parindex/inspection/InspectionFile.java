package vn.parindex.inspection;

import vn.parindex.evidence.Announcement;

/**
 * A photo or document of an inspection.
 *
 * @param id its id
 * @param key where it lies
 * @param announced what it is to be; a finding can name it only once it lies there just so
 */
public record InspectionFile(String id, String key, Announcement announced) {}
