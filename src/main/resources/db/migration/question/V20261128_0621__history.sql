-- Who wrote a version, why, and until when a second person shall look at it.
ALTER TABLE question_version
  ADD COLUMN created_at DATETIME(6) NULL,
  ADD COLUMN change_note VARCHAR(500) NULL,
  ADD COLUMN restored_from INT NULL,
  ADD COLUMN due_at DATETIME(6) NULL;

-- The way of a version, in order. Its approval and the release of its key stand in the version itself.
CREATE TABLE question_step (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version_id BIGINT NOT NULL,
  kind VARCHAR(12) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  account_id BIGINT NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  note VARCHAR(2000) NULL,
  CONSTRAINT question_step_version FOREIGN KEY (version_id) REFERENCES question_version (id),
  CONSTRAINT question_step_account FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO question_step (version_id, kind, account_id, happened_at, note)
SELECT id, 'RETURNED', reviewed_by, reviewed_at, review_comment FROM question_version
WHERE review_comment IS NOT NULL AND reviewed_by IS NOT NULL AND reviewed_at IS NOT NULL;
