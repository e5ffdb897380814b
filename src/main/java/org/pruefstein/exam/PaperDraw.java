package org.pruefstein.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.pruefstein.question.PoolItem;

/**
 * Draws papers from a pool by a blueprint: each cell gets exactly its number of questions, the quotas of types hold over
 * the whole paper, and every paper that keeps both is equally likely. The same seed over the same pool gives the same
 * paper.
 */
public final class PaperDraw {
    /**
     * Name of the way of drawing, stored with each blueprint and paper: a case only where a cell names it; blind where
     * enough papers keep the quotas, weighed where hardly any does.
     */
    public static final String ALGORITHM = "quota-v2";

    /**
     * The first way: a case as any other question; weighed after a few blind tries. Blueprints stored before the second
     * are drawn so for good.
     */
    public static final String FIRST = "quota-v1";

    private static final RandomGeneratorFactory<RandomGenerator> RANDOM = RandomGeneratorFactory.of("L64X128MixRandom");
    private final List<DrawCell> cells;
    private final TypeClasses classes;
    private final TypeSplits splits;

    /** @throws IllegalArgumentException when no paper can be drawn; {@link #obstacles} tells why */
    public PaperDraw(Blueprint blueprint, List<PoolItem> pool) {
        cells = DrawCell.all(blueprint, pool);
        classes = TypeClasses.of(blueprint);
        splits = splits(blueprint, cells, classes);
        if (!HandMarkedCells.find(blueprint, pool).isEmpty()
                || !DrawObstacles.find(blueprint, cells).isEmpty()
                || !together(splits).isEmpty()) {
            throw new IllegalArgumentException("no paper can be drawn");
        }
    }

    /** Why no paper can be drawn from this pool; empty when one can. */
    public static List<DrawObstacle> obstacles(Blueprint blueprint, List<PoolItem> pool) {
        List<DrawCell> cells = DrawCell.all(blueprint, pool);
        List<DrawObstacle> obstacles = new ArrayList<>(HandMarkedCells.find(blueprint, pool));
        obstacles.addAll(DrawObstacles.find(blueprint, cells));
        if (!obstacles.isEmpty()) {
            return List.copyOf(obstacles);
        }
        return together(splits(blueprint, cells, TypeClasses.of(blueprint)));
    }

    private static TypeSplits splits(Blueprint blueprint, List<DrawCell> cells, TypeClasses classes) {
        return new TypeSplits(
                cells, classes, blueprint.questions(), blueprint.draw().equals(FIRST));
    }

    private static List<DrawObstacle> together(TypeSplits splits) {
        return switch (splits.way()) {
            case BLIND, WEIGHED -> List.of();
            case NONE -> List.of(DrawObstacle.of("exam.obstacle-together"));
            case NARROW -> List.of(DrawObstacle.of("exam.obstacle-narrow"));
        };
    }

    /** The questions of a paper in the order in which they are asked. */
    public List<DrawnItem> draw(long seed) {
        return draw(random(seed));
    }

    /** The generator of a seed; what is drawn from it after the questions, such as the order of options, is reproducible too. */
    static RandomGenerator random(long seed) {
        return RANDOM.create(seed);
    }

    List<DrawnItem> draw(RandomGenerator random) {
        List<DrawnItem> paper = new ArrayList<>();
        List<int[]> counts = splits.draw(random);
        for (int cell = 0; cell < cells.size(); cell++) {
            for (int type = 0; type < classes.size(); type++) {
                paper.addAll(cells.get(cell).choose(classes.types().get(type), counts.get(cell)[type], random));
            }
        }
        Shuffle.shuffle(paper, random);
        return List.copyOf(paper);
    }
}
