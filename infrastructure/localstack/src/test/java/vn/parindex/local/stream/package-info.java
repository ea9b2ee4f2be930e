@org.jspecify.annotations.NullMarked
package vn.parindex.local.stream;
