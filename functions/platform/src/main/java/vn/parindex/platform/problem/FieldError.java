package vn.parindex.platform.problem;

/**
 * One wrong field of a request.
 *
 * @param pointer where it is: a JSON pointer into the body, or words such as "dòng 7, cột Điểm tối
 *     đa"
 * @param code stable name of the fault, in kebab case
 * @param message what is wrong, in Vietnamese
 * @param messageEn the same in English
 */
public record FieldError(String pointer, String code, String message, String messageEn) {}
