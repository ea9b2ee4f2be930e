package vn.parindex.exporting.check;

/**
 * Something that must hold and does not.
 *
 * @param where what it was found in, by key or name; never data of a person
 * @param what what is wrong
 */
public record Broken(String where, String what) {}
