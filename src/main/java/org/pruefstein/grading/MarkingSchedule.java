package org.pruefstein.grading;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks each minute, on one node, for ended sittings that nobody has marked. */
@Configuration(proxyBeanMethods = false)
class MarkingSchedule {
    @Bean
    RecurringTask<Void> outstandingMarking(OutstandingMarks marks) {
        return Tasks.recurring("outstanding-marking", FixedDelay.ofMinutes(1))
                .execute((instance, context) -> marks.catchUp());
    }
}
