-- Searching happens in an index that each node holds in memory; touched_at tells it what to read again.
ALTER TABLE question
  ADD COLUMN touched_at DATETIME(6) NOT NULL DEFAULT '2000-01-01 00:00:00.000000',
  -- When the question was first drawn for a quiz or a paper.
  ADD COLUMN first_used_at DATETIME(6) NULL,
  ADD INDEX question_touched (touched_at);

ALTER TABLE question_version DROP INDEX question_version_text;

-- tag_key is the tag in lower case: one question has each tag once, however it is written.
CREATE TABLE question_tag (
  question_id BIGINT NOT NULL,
  tag_key VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  tag VARCHAR(40) NOT NULL,
  PRIMARY KEY (question_id, tag_key),
  INDEX question_tag_key (tag_key, question_id),
  CONSTRAINT question_tag_question FOREIGN KEY (question_id) REFERENCES question (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
