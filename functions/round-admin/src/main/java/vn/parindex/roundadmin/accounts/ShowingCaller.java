package vn.parindex.roundadmin.accounts;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.parindex.platform.access.Access;
import vn.parindex.platform.access.Caller;
import vn.parindex.platform.access.Capability;
import vn.parindex.platform.access.Role;
import vn.parindex.platform.http.Request;
import vn.parindex.platform.http.Response;

/** Shows callers who they are and what they can do. */
public final class ShowingCaller {

  private final Access access;

  public ShowingCaller(Access access) {
    this.access = access;
  }

  private record Me(
      String username,
      String name,
      @Nullable String unit,
      Set<Role> roles,
      Set<Capability> capabilities) {}

  /** Answers {@code GET /me}. */
  public Response show(Request request, Caller caller) {
    return Response.ok(
        new Me(
            caller.username(),
            caller.name(),
            caller.unit(),
            new TreeSet<>(caller.roles()),
            new TreeSet<>(access.capabilities(caller))));
  }
}
