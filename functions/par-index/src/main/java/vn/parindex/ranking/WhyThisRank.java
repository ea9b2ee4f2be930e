package vn.parindex.ranking;

import org.jspecify.annotations.Nullable;

/**
 * Why a unit has its rank.
 *
 * @param place its place
 * @param better the nearest unit with a better rank; null for the best
 * @param worse the nearest unit with a worse rank; null for the last
 */
public record WhyThisRank(Place place, @Nullable Neighbour better, @Nullable Neighbour worse) {}
