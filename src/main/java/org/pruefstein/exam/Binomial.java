package org.pruefstein.exam;

/** Number of ways to choose k of n, as a floating-point number computed in a fixed order of operations. */
final class Binomial {
    private Binomial() {}

    static double of(int n, int k) {
        double ways = 1;
        for (int i = 1; i <= Math.min(k, n - k); i++) {
            ways = ways * (n - i + 1) / i;
        }
        return ways;
    }
}
