package vn.parindex.notation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.parindex.criteria.EvidenceRequirement;
import vn.parindex.criteria.LegalBasis;
import vn.parindex.text.Text;

/** Reads what a sub-criterion says besides its rule. */
final class DetailReader {

  private DetailReader() {}

  static @Nullable EvidenceRequirement evidence(@Nullable Cursor at) {
    if (at == null) {
      return null;
    }
    if (at.isScalar()) {
      Text text = Texts.note(at);
      return text == null ? null : new EvidenceRequirement(text, true);
    }
    Members members = at.members();
    if (members == null) {
      return null;
    }
    Text text = Texts.note(members.required("text"));
    Cursor requiredAt = members.optional("required");
    Boolean required = requiredAt == null ? Boolean.TRUE : Scalars.yesNo(requiredAt);
    members.finish();
    return text == null || required == null ? null : new EvidenceRequirement(text, required);
  }

  static List<LegalBasis> legalBasis(@Nullable Cursor at) {
    if (at == null) {
      return List.of();
    }
    if (at.isScalar()) {
      return list(document(at));
    }
    return at.items().stream().map(DetailReader::document).filter(Objects::nonNull).toList();
  }

  private static List<LegalBasis> list(@Nullable LegalBasis document) {
    return document == null ? List.of() : List.of(document);
  }

  private static @Nullable LegalBasis document(Cursor at) {
    if (at.isScalar()) {
      Text title = Texts.name(at);
      return title == null ? null : new LegalBasis(title, List.of());
    }
    Members members = at.members();
    if (members == null) {
      return null;
    }
    Text title = Texts.name(members.required("title"));
    Cursor versionsAt = members.optional("versions");
    List<LegalBasis.Version> versions = new ArrayList<>();
    for (Cursor item : versionsAt == null ? List.<Cursor>of() : versionsAt.items()) {
      LegalBasis.Version version = version(item);
      if (version != null) {
        versions.add(version);
      }
    }
    members.finish();
    return title == null ? null : new LegalBasis(title, versions);
  }

  private static LegalBasis.@Nullable Version version(Cursor at) {
    Members members = at.members();
    if (members == null) {
      return null;
    }
    Text number = Texts.name(members.required("number"));
    LocalDate from = Scalars.day(members.required("from"));
    members.finish();
    return number == null || from == null ? null : new LegalBasis.Version(number.vi(), from);
  }

  static List<String> names(@Nullable Cursor at) {
    if (at == null) {
      return List.of();
    }
    return at.items().stream().map(Scalars::name).filter(Objects::nonNull).toList();
  }
}
