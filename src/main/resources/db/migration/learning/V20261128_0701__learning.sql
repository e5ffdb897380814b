-- A tick is the learner's own mark and can be taken away; the dated fact it made stays in completion_fact.
CREATE TABLE lesson_tick (
  enrolment_id BIGINT NOT NULL,
  lesson_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  ticked_at DATETIME(6) NOT NULL,
  PRIMARY KEY (enrolment_id, lesson_key),
  CONSTRAINT lesson_tick_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Where somebody is in a lesson: the anchor of a heading, NULL at its beginning.
CREATE TABLE reading_place (
  enrolment_id BIGINT NOT NULL,
  lesson_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  anchor VARCHAR(90) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  opened_at DATETIME(6) NOT NULL,
  moved_at DATETIME(6) NOT NULL,
  PRIMARY KEY (enrolment_id, lesson_key),
  INDEX reading_place_latest (enrolment_id, moved_at),
  CONSTRAINT reading_place_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- A practice quiz; at most one for a person and module is under way. Points are an exact fraction as text.
CREATE TABLE quiz_attempt (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  enrolment_id BIGINT NOT NULL,
  module_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  started_at DATETIME(6) NOT NULL,
  questions INT NOT NULL DEFAULT 0,
  finished_at DATETIME(6) NULL,
  open_slot TINYINT GENERATED ALWAYS AS (CASE WHEN finished_at IS NULL THEN 1 END) STORED,
  points VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  passed BOOLEAN NULL,
  UNIQUE KEY quiz_attempt_open (enrolment_id, module_key, open_slot),
  INDEX quiz_attempt_finished (enrolment_id, finished_at),
  CONSTRAINT quiz_attempt_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- What was drawn, with the order of the options and their tokens. Never changed.
CREATE TABLE quiz_item (
  attempt_id BIGINT NOT NULL,
  position INT NOT NULL,
  version_id BIGINT NOT NULL,
  question_id BIGINT NOT NULL,
  tokens LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (attempt_id, position),
  CONSTRAINT quiz_item_attempt FOREIGN KEY (attempt_id) REFERENCES quiz_attempt (id),
  CONSTRAINT quiz_item_version FOREIGN KEY (version_id) REFERENCES question_version (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- What was answered, once for each item, with its score. Never changed.
CREATE TABLE quiz_answer (
  attempt_id BIGINT NOT NULL,
  position INT NOT NULL,
  answer LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  score VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  answered_at DATETIME(6) NOT NULL,
  PRIMARY KEY (attempt_id, position),
  CONSTRAINT quiz_answer_item FOREIGN KEY (attempt_id, position) REFERENCES quiz_item (attempt_id, position)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
