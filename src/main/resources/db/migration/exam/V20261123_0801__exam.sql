-- A blueprint version never changes; a changed blueprint of the content is a new version.
CREATE TABLE blueprint (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  course_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  blueprint_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  version_no INT NOT NULL,
  title VARCHAR(200) NOT NULL,
  definition LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  hash CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  published_at DATETIME(6) NOT NULL,
  retired_at DATETIME(6) NULL,
  UNIQUE KEY blueprint_version (course_key, blueprint_key, version_no)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- seed, algorithm, pool and its hash are stored when the session is frozen; every paper of it can be drawn again from them.
CREATE TABLE exam_session (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version INT NOT NULL DEFAULT 0,
  course_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  blueprint_id BIGINT NOT NULL,
  title VARCHAR(200) NOT NULL,
  opens_at DATETIME(6) NOT NULL,
  closes_at DATETIME(6) NOT NULL,
  common_end BOOLEAN NOT NULL,
  zone VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  common_paper BOOLEAN NOT NULL,
  start_code VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  state VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  specimen BOOLEAN NOT NULL DEFAULT FALSE,
  seed BIGINT NULL,
  algorithm VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  pool LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  pool_hash CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  created_by BIGINT NULL,
  created_at DATETIME(6) NOT NULL,
  frozen_by BIGINT NULL,
  frozen_at DATETIME(6) NULL,
  released_at DATETIME(6) NULL,
  cancelled_by BIGINT NULL,
  cancelled_at DATETIME(6) NULL,
  INDEX exam_session_course (course_key, opens_at, id),
  INDEX exam_session_opens (opens_at, id),
  CONSTRAINT exam_session_blueprint FOREIGN KEY (blueprint_id) REFERENCES blueprint (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- draw_no is 0 for the common paper of a session, else the registration it was drawn for.
CREATE TABLE paper (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  session_id BIGINT NOT NULL,
  draw_no BIGINT NOT NULL,
  seed BIGINT NOT NULL,
  algorithm VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  hash CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  drawn_at DATETIME(6) NOT NULL,
  UNIQUE KEY paper_draw (session_id, draw_no),
  CONSTRAINT paper_session FOREIGN KEY (session_id) REFERENCES exam_session (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE paper_item (
  paper_id BIGINT NOT NULL,
  position INT NOT NULL,
  question_version_id BIGINT NOT NULL,
  version_hash CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  tokens LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  points INT NOT NULL,
  module_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  objective_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  level VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (paper_id, position),
  INDEX paper_item_question (question_version_id),
  CONSTRAINT paper_item_paper FOREIGN KEY (paper_id) REFERENCES paper (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- candidate_number is drawn at random; it stands for the person until the marks are settled.
CREATE TABLE registration (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  session_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  enrolment_id BIGINT NULL,
  candidate_number INT NOT NULL,
  state VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  registered_by BIGINT NULL,
  registered_at DATETIME(6) NOT NULL,
  admission VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  admitted_by BIGINT NULL,
  admitted_at DATETIME(6) NULL,
  admission_reason VARCHAR(500) NULL,
  identity_confirmed_at DATETIME(6) NULL,
  instructions_confirmed_at DATETIME(6) NULL,
  withdrawn_by BIGINT NULL,
  withdrawn_at DATETIME(6) NULL,
  paper_id BIGINT NULL,
  UNIQUE KEY registration_person (session_id, account_id),
  UNIQUE KEY registration_number (session_id, candidate_number),
  INDEX registration_account (account_id),
  CONSTRAINT registration_session FOREIGN KEY (session_id) REFERENCES exam_session (id),
  CONSTRAINT registration_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT registration_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
  CONSTRAINT registration_paper FOREIGN KEY (paper_id) REFERENCES paper (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
