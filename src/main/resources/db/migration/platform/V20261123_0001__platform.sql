-- Event registry of Spring Modulith, jobs of db-scheduler.
CREATE TABLE EVENT_PUBLICATION (
  ID VARCHAR(36) NOT NULL PRIMARY KEY,
  LISTENER_ID VARCHAR(512) NOT NULL,
  EVENT_TYPE VARCHAR(512) NOT NULL,
  SERIALIZED_EVENT VARCHAR(4000) NOT NULL,
  PUBLICATION_DATE DATETIME(6) NOT NULL,
  COMPLETION_DATE DATETIME(6) NULL,
  STATUS VARCHAR(20),
  COMPLETION_ATTEMPTS INT,
  LAST_RESUBMISSION_DATE DATETIME(6) NULL,
  INDEX EVENT_PUBLICATION_BY_COMPLETION_DATE_IDX (COMPLETION_DATE)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE scheduled_tasks (
  task_name VARCHAR(100) NOT NULL,
  task_instance VARCHAR(100) NOT NULL,
  task_data BLOB,
  execution_time DATETIME(6) NOT NULL,
  picked BOOLEAN NOT NULL,
  picked_by VARCHAR(50),
  last_success DATETIME(6) NULL,
  last_failure DATETIME(6) NULL,
  consecutive_failures INT,
  last_heartbeat DATETIME(6) NULL,
  version BIGINT NOT NULL,
  priority SMALLINT,
  state VARCHAR(50),
  PRIMARY KEY (task_name, task_instance),
  INDEX execution_time_idx (execution_time),
  INDEX last_heartbeat_idx (last_heartbeat),
  INDEX priority_execution_time_idx (priority DESC, execution_time ASC)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
