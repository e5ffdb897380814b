-- A quiz of an instructor. plan is what is being written; what learners take is the published version.
CREATE TABLE authored_quiz (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version INT NOT NULL DEFAULT 0,
  course_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  -- Empty for the whole course.
  module_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  title VARCHAR(120) NOT NULL,
  plan LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  published_id BIGINT NULL,
  retired_at DATETIME(6) NULL,
  created_by BIGINT NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  INDEX authored_quiz_course (course_key, changed_at),
  CONSTRAINT authored_quiz_author FOREIGN KEY (created_by) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- What was published of it. Never changed; an attempt keeps the version it began with.
CREATE TABLE authored_quiz_version (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  quiz_id BIGINT NOT NULL,
  number INT NOT NULL,
  plan LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  published_by BIGINT NOT NULL,
  published_at DATETIME(6) NOT NULL,
  UNIQUE KEY authored_quiz_version_number (quiz_id, number),
  CONSTRAINT authored_quiz_version_quiz FOREIGN KEY (quiz_id) REFERENCES authored_quiz (id),
  CONSTRAINT authored_quiz_version_account FOREIGN KEY (published_by) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- The questions that a version names one by one.
CREATE TABLE authored_quiz_question (
  version_id BIGINT NOT NULL,
  position INT NOT NULL,
  question_id BIGINT NOT NULL,
  PRIMARY KEY (version_id, position),
  INDEX authored_quiz_question_question (question_id),
  CONSTRAINT authored_quiz_question_version FOREIGN KEY (version_id) REFERENCES authored_quiz_version (id),
  CONSTRAINT authored_quiz_question_of FOREIGN KEY (question_id) REFERENCES question (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- An attempt at such a quiz has an empty module_key; authored_quiz_id is 0 for the quiz of a module.
ALTER TABLE quiz_attempt
  ADD COLUMN authored_quiz_id BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN authored_version_id BIGINT NULL,
  ADD CONSTRAINT quiz_attempt_authored FOREIGN KEY (authored_version_id) REFERENCES authored_quiz_version (id),
  DROP INDEX quiz_attempt_open,
  ADD UNIQUE KEY quiz_attempt_open (enrolment_id, module_key, authored_quiz_id, open_slot);
