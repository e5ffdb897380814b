package org.pruefstein.testkit;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reduces a picture to at most 256 colours. The frequent ones stay exactly as they are, so that surfaces and text keep
 * their colour; a rare one becomes the nearest of those kept.
 */
final class Palette {
    private static final int MOST = 256;

    private Palette() {}

    static BufferedImage reduce(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel & 0xffffff, 1, Integer::sum);
        }
        int[] kept = choose(counts);
        Map<Integer, Integer> places = new HashMap<>();
        counts.keySet().forEach(colour -> places.put(colour, nearest(kept, colour)));
        IndexColorModel model = new IndexColorModel(8, kept.length, kept, 0, false, -1, 0);
        BufferedImage reduced =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        byte[] indexes = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            indexes[i] = places.get(pixels[i] & 0xffffff).byteValue();
        }
        reduced.getRaster().setDataElements(0, 0, image.getWidth(), image.getHeight(), indexes);
        return reduced;
    }

    /** The frequent colours first, each further from the others the more colours there are. */
    private static int[] choose(Map<Integer, Integer> counts) {
        List<Integer> colours = new ArrayList<>(counts.keySet());
        colours.sort(Comparator.<Integer, Integer>comparing(counts::get)
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        for (int apart = 0; ; apart += 8) {
            List<Integer> kept = new ArrayList<>();
            for (int colour : colours) {
                if (kept.size() <= MOST && kept.stream().allMatch(farther(colour, apart))) {
                    kept.add(colour);
                }
            }
            if (kept.size() <= MOST) {
                return kept.stream().mapToInt(Integer::intValue).toArray();
            }
        }
    }

    private static java.util.function.Predicate<Integer> farther(int colour, int apart) {
        return other -> distance(colour, other) > apart;
    }

    private static int nearest(int[] kept, int colour) {
        int best = 0;
        for (int i = 1; i < kept.length; i++) {
            if (distance(kept[i], colour) < distance(kept[best], colour)) {
                best = i;
            }
        }
        return best;
    }

    /** The square of the distance in the colour cube. */
    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
        int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
        int blue = (one & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }
}
