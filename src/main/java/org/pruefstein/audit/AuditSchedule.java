package org.pruefstein.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs the sealer every ten seconds, on one node. */
@Configuration(proxyBeanMethods = false)
class AuditSchedule {
    @Bean
    RecurringTask<Void> auditSealing(AuditSealer sealer) {
        return Tasks.recurring("audit-sealing", FixedDelay.ofSeconds(10))
                .execute((instance, context) -> sealer.seal("regular"));
    }
}
