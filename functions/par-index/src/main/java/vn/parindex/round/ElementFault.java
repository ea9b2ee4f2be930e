package vn.parindex.round;

import vn.parindex.text.Text;

/**
 * What is wrong with one element of a list that someone sends, such as one unit.
 *
 * @param index which element, from 0
 * @param member its wrong member, as the API calls it
 * @param code stable name of the fault, in kebab case
 * @param message what is wrong
 */
public record ElementFault(int index, String member, String code, Text message) {}
