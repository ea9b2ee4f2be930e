/** LocalStack, in a container or as programs of this machine, with the template's resources. */
@NullMarked
package vn.parindex.localstack;

import org.jspecify.annotations.NullMarked;
