package vn.parindex.coldstart;

import java.nio.file.Path;
import java.util.Map;

/**
 * One of the functions that are compared.
 *
 * @param name for the report
 * @param zip the packaged zip
 * @param handler the handler, as in the template
 * @param environment what the template sets beside the shared variables
 */
record Candidate(String name, Path zip, String handler, Map<String, String> environment) {}
