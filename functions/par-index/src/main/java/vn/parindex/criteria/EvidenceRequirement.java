package vn.parindex.criteria;

import vn.parindex.text.Text;

/**
 * The evidence (tài liệu kiểm chứng) that a sub-criterion asks for.
 *
 * @param text what to hand in
 * @param required whether it must be handed in, or its absence explained (guidance 383/BNV-CCHC)
 */
public record EvidenceRequirement(Text text, boolean required) {}
