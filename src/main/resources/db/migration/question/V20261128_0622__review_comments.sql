-- What reviewers say about a part of a version; place and part name it even when the part is removed later.
CREATE TABLE question_comment (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version_id BIGINT NOT NULL,
  place VARCHAR(12) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  part VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  text VARCHAR(2000) NOT NULL,
  account_id BIGINT NOT NULL,
  commented_at DATETIME(6) NOT NULL,
  resolved_by BIGINT NULL,
  resolved_at DATETIME(6) NULL,
  CONSTRAINT question_comment_version FOREIGN KEY (version_id) REFERENCES question_version (id),
  CONSTRAINT question_comment_account FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- When an author took note of the decision on a version.
ALTER TABLE question_version_author ADD COLUMN noted_at DATETIME(6) NULL;

ALTER TABLE question_version ADD INDEX question_version_due (state, due_at);
