package org.pruefstein.grading;

import java.util.List;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.Fraction;
import org.pruefstein.shared.Sha256;

/**
 * A key from points of 100 to grades, as versioned data: half-open bands and a table of decimal grades, both without
 * gaps. Bands and table follow the chambers' 100-point key (LogSystFwBAProFV, annex 1).
 *
 * @param bands by falling points; the last begins at 0
 * @param decimals by falling points, from 100 down to 0
 */
public record GradeKey(String name, String version, List<Band> bands, List<Decimal> decimals) {
    private static final Fraction HUNDRED = Fraction.of(100);

    /** A grade from so many points on, up to the band before. */
    public record Band(int grade, int from, String word) {}

    /** The decimal grade of these whole points, both included. */
    public record Decimal(int from, int to, String grade) {}

    /** @throws IllegalArgumentException when bands or table have gaps or overlap */
    public GradeKey {
        bands = List.copyOf(bands);
        decimals = List.copyOf(decimals);
        int next = 100;
        for (Decimal row : decimals) {
            if (row.to() != next || row.from() > row.to()) {
                throw new IllegalArgumentException("decimal table has a gap at " + next);
            }
            next = row.from() - 1;
        }
        if (next != -1) {
            throw new IllegalArgumentException("decimal table ends at " + (next + 1));
        }
        int above = 101;
        for (Band band : bands) {
            if (band.from() >= above) {
                throw new IllegalArgumentException("bands are not falling at " + band.from());
            }
            above = band.from();
        }
        if (above != 0) {
            throw new IllegalArgumentException("bands end at " + above);
        }
    }

    /**
     * The grade for these points.
     *
     * @param points exact points, 0 to 100
     * @param passPoints points from which the exam is passed, compared with the unrounded points
     * @throws IllegalArgumentException when the points are outside 0 to 100
     */
    public Grade grade(Fraction points, Rounding rounding, int passPoints) {
        if (points.compareTo(Fraction.ZERO) < 0 || points.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("points outside 0 to 100: " + points);
        }
        boolean passed = points.compareTo(Fraction.of(passPoints)) >= 0;
        int whole = rounding.wholePoints(points, passPoints);
        Band band = band(whole);
        return new Grade(whole, band.grade(), band.word(), decimal(whole).grade(), passed);
    }

    /** The band of these whole points, 0 to 100. */
    public Band band(int whole) {
        return bands.stream().filter(b -> whole >= b.from()).findFirst().orElseThrow();
    }

    /** The highest whole points of a band. */
    public int top(Band band) {
        int index = bands.indexOf(band);
        return index == 0 ? 100 : bands.get(index - 1).from() - 1;
    }

    /** The row of the decimal table for these whole points, 0 to 100. */
    public Decimal decimal(int whole) {
        return decimals.stream().filter(d -> whole >= d.from()).findFirst().orElseThrow();
    }

    /** The key as canonical JSON, as it is stored. */
    public String canonical() {
        return CanonicalJson.write(this);
    }

    /** SHA-256 of {@link #canonical()}. */
    public String hash() {
        return Sha256.of(canonical());
    }
}
