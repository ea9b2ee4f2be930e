package vn.parindex.appraisal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.parindex.round.ElementFault;
import vn.parindex.text.Text;

/** The rules of who makes a council. */
public final class CouncilSetUp {

  private CouncilSetUp() {}

  /** Everyone is in it once, in one role; there is at most one chair. */
  public static List<ElementFault> memberFaults(List<CouncilMember> members) {
    var seen = new HashSet<String>();
    var faults = new ArrayList<ElementFault>();
    boolean chaired = false;
    for (int i = 0; i < members.size(); i++) {
      var member = members.get(i);
      if (!seen.add(member.account())) {
        faults.add(
            new ElementFault(
                i,
                "account",
                "duplicate-account",
                new Text("Mỗi người chỉ có một vai trò trong Hội đồng", "Everyone has one role")));
      }
      if (member.role() == CouncilRole.CHAIR) {
        if (chaired) {
          faults.add(
              new ElementFault(
                  i,
                  "role",
                  "second-chair",
                  new Text("Hội đồng chỉ có một Chủ tịch", "A council has one chair")));
        }
        chaired = true;
      }
    }
    return List.copyOf(faults);
  }

  /** What is missing for a council to work: a chair and a member. */
  public static Optional<Text> missing(List<CouncilMember> members) {
    var roles = members.stream().map(CouncilMember::role).toList();
    return roles.contains(CouncilRole.CHAIR) && roles.contains(CouncilRole.MEMBER)
        ? Optional.empty()
        : Optional.of(
            new Text(
                "Hội đồng cần một Chủ tịch và ít nhất một thành viên",
                "A council needs a chair and at least one member"));
  }
}
