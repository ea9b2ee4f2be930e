package vn.parindex.platform.audit;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.access.Role;

/**
 * Who did what, as which role, through which channel, when, why, before and after.
 *
 * @param number 1 for the first change of the subject
 * @param time when the request reached the API
 * @param account the account, or the function's name for the system itself
 * @param roles the roles that the account had
 * @param channel how it came: {@code api}, {@code stream}, {@code s3-event} or {@code schedule}
 * @param action what was done, in kebab case
 * @param reason why, if one was given
 * @param before the changed part before, if there was one
 * @param after the changed part after, if there is one
 * @param previous hash of the entry before, empty for the first
 */
public record AuditEntry(
    long number,
    Instant time,
    String account,
    Set<Role> roles,
    String channel,
    String action,
    @Nullable String reason,
    @Nullable Object before,
    @Nullable Object after,
    String previous) {}
