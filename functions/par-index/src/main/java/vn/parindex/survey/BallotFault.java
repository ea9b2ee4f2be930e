package vn.parindex.survey;

import vn.parindex.text.Text;

/**
 * Something in a ballot that can't be taken as it is.
 *
 * @param question the question's code as the ballot has it
 * @param code stable name of the fault, in kebab case
 * @param message what is wrong
 */
public record BallotFault(String question, String code, Text message) {}
