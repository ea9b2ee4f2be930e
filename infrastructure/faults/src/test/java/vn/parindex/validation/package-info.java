@org.jspecify.annotations.NullMarked
package vn.parindex.validation;
