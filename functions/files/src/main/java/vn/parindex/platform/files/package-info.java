/**
 * Files that people send: YAML, workbooks, lists in CSV or XLSX. Every fault is named at its line
 * or cell, and nothing hostile in a file gets further than this package.
 */
@NullMarked
package vn.parindex.platform.files;

import org.jspecify.annotations.NullMarked;
