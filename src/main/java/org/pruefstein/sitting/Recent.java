package org.pruefstein.sitting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps what was used last, for facts that never change once they are stored. */
final class Recent {
    private Recent() {}

    /** A map for several threads that forgets what was not used for longest. @param most entries kept */
    static <K, V> Map<K, V> map(int most) {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }
}
