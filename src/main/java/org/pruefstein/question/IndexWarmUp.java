package org.pruefstein.question;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/** Reads the banks once the node has started, beside its work, so that the first search need not wait for it (DD006). */
@Component
class IndexWarmUp {
    private static final Logger log = LoggerFactory.getLogger(IndexWarmUp.class);
    private final QuestionIndex index;

    IndexWarmUp(QuestionIndex index) {
        this.index = index;
    }

    @Async
    @EventListener(ApplicationReadyEvent.class)
    public void read() {
        long begin = System.nanoTime();
        int known = index.read();
        log.info("{} questions can be searched, read in {} ms", known, (System.nanoTime() - begin) / 1_000_000);
    }
}
