package vn.parindex.ranking;

import java.math.BigDecimal;
import vn.parindex.text.Text;

/**
 * A class of index values, reaching up to the next band.
 *
 * @param label the class in words, such as "Tốt"
 * @param lowerBound lowest index in percent
 * @param inclusive whether the bound itself belongs to the class ("từ 90 %") or not ("trên 90 %")
 */
public record ClassBand(Text label, BigDecimal lowerBound, boolean inclusive) {}
