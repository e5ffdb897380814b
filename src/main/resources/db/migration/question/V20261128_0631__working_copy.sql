-- What a person typed into the editor and has not saved yet: one row for each editor that was open. question_id is NULL
-- for a question that was never saved; base is what stood in the editor before, revision the question's revision then.
CREATE TABLE question_working_copy (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version INT NOT NULL DEFAULT 0,
  account_id BIGINT NOT NULL,
  question_id BIGINT NULL,
  course_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  bank VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  revision INT NOT NULL,
  base LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  content LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  kept_at DATETIME(6) NOT NULL,
  INDEX question_working_copy_owner (account_id, question_id, kept_at),
  CONSTRAINT question_working_copy_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT question_working_copy_question FOREIGN KEY (question_id) REFERENCES question (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
