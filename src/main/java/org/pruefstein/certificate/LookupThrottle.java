package org.pruefstein.certificate;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Limits look-ups of certificates by address, on each node; addresses are held in memory only. */
@Component
class LookupThrottle {
    private static final int ADDRESSES = 20_000;
    private static final int LONGEST_ADDRESS = 64;
    private final int perMinute;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    LookupThrottle(CertificateSettings settings) {
        this.perMinute = settings.verificationsPerMinute();
    }

    /** Counts a look-up; how long the address has to wait, zero when it may go on. */
    Duration count(String address) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(network(address), a -> newBucket());
        }
        return Duration.ofNanos(bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }

    /** One household or company has a whole IPv6 network of 64 bits, of which the first four groups are the name. */
    static String network(String address) {
        if (!address.contains(":")) {
            return address.substring(0, Math.min(LONGEST_ADDRESS, address.length()));
        }
        int compressed = address.indexOf("::");
        String[] groups = (compressed < 0 ? address : address.substring(0, compressed)).split(":", -1);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            name.append(i < groups.length ? groups[i] : "0").append(':');
        }
        return name.substring(0, Math.min(LONGEST_ADDRESS, name.length()));
    }
}
