-- A question belongs to one bank; its versions carry the text. version counts every change of question or versions.
CREATE TABLE question (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version INT NOT NULL DEFAULT 0,
  course_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  question_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  bank VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  -- What the content folder said when it was last taken over; NULL for questions written in the user interface.
  content_hash CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  -- Since when a person's text is ahead of the folder's; such a question is never overwritten.
  edited_at DATETIME(6) NULL,
  latest_version_id BIGINT NULL,
  created_by BIGINT NULL,
  created_at DATETIME(6) NOT NULL,
  UNIQUE KEY question_key (course_key, question_key)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Text and key of a version never change once it is approved. At most one version is open and one is approved.
CREATE TABLE question_version (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  question_id BIGINT NOT NULL,
  number INT NOT NULL,
  state VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  open_slot TINYINT GENERATED ALWAYS AS (CASE WHEN state IN ('DRAFT', 'IN_REVIEW') THEN 1 END) STORED,
  approved_slot TINYINT GENERATED ALWAYS AS (CASE WHEN state = 'APPROVED' THEN 1 END) STORED,
  type VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  module_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  objective_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  level VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  body LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  hash CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  search_text MEDIUMTEXT NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  reviewed_by BIGINT NULL,
  reviewed_at DATETIME(6) NULL,
  review_comment VARCHAR(2000) NULL,
  key_released_by BIGINT NULL,
  key_released_at DATETIME(6) NULL,
  UNIQUE KEY question_version_number (question_id, number),
  UNIQUE KEY question_version_open (question_id, open_slot),
  UNIQUE KEY question_version_approved (question_id, approved_slot),
  INDEX question_version_state (state, question_id),
  FULLTEXT KEY question_version_text (search_text),
  CONSTRAINT question_version_question FOREIGN KEY (question_id) REFERENCES question (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Everybody who wrote on a version; none of them may approve it.
CREATE TABLE question_version_author (
  version_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  PRIMARY KEY (version_id, account_id),
  CONSTRAINT question_version_author_version FOREIGN KEY (version_id) REFERENCES question_version (id),
  CONSTRAINT question_version_author_account FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
