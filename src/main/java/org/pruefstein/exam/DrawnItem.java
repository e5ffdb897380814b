package org.pruefstein.exam;

import org.pruefstein.question.PoolItem;

/** A question drawn for a paper, with the points of its cell. */
public record DrawnItem(PoolItem item, int points) {}
