/** Who may sign in here: mock-oauth2-server in the place of Cognito. */
@NullMarked
package vn.parindex.local.identity;

import org.jspecify.annotations.NullMarked;
