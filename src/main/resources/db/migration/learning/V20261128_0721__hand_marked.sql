-- What somebody wrote or handed in for a question that is not answered yet. Goes when it is answered.
CREATE TABLE quiz_draft (
  attempt_id BIGINT NOT NULL,
  position INT NOT NULL,
  answer LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  uploads INT NOT NULL DEFAULT 0,
  saved_at DATETIME(6) NOT NULL,
  PRIMARY KEY (attempt_id, position),
  CONSTRAINT quiz_draft_item FOREIGN KEY (attempt_id, position) REFERENCES quiz_item (attempt_id, position)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- An answer that a person judges has no score until its author rated it, once; the rating is points by key of a criterion.
ALTER TABLE quiz_answer MODIFY score VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;
ALTER TABLE quiz_answer ADD COLUMN rating LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;
