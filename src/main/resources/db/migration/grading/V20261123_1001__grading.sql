-- Grade keys as they were used: a version never changes.
CREATE TABLE grade_key (
  name VARCHAR(40) NOT NULL,
  version VARCHAR(40) NOT NULL,
  content LONGTEXT NOT NULL,
  hash CHAR(64) NOT NULL,
  first_used_at DATETIME(6) NOT NULL,
  PRIMARY KEY (name, version)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A marked attempt; points are exact fractions as text, such as 200/3.
CREATE TABLE exam_marking (
  attempt_id BIGINT NOT NULL PRIMARY KEY,
  session_id BIGINT NOT NULL,
  paper_id BIGINT NOT NULL,
  paper_hash VARCHAR(64) NOT NULL,
  rules VARCHAR(40) NOT NULL,
  reachable INT NOT NULL,
  earned VARCHAR(200) NOT NULL,
  points VARCHAR(200) NOT NULL,
  marked_at DATETIME(6) NOT NULL,
  INDEX exam_marking_session (session_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE exam_item_score (
  attempt_id BIGINT NOT NULL,
  position INT NOT NULL,
  question_version_id BIGINT NOT NULL,
  module_key VARCHAR(80) NOT NULL,
  objective_key VARCHAR(80) NOT NULL,
  level VARCHAR(20) NOT NULL,
  points INT NOT NULL,
  share VARCHAR(200) NOT NULL,
  PRIMARY KEY (attempt_id, position),
  INDEX exam_item_score_version (question_version_id),
  CONSTRAINT exam_item_score_marking FOREIGN KEY (attempt_id) REFERENCES exam_marking (attempt_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A released result with everything that explains it.
CREATE TABLE exam_result (
  attempt_id BIGINT NOT NULL PRIMARY KEY,
  session_id BIGINT NOT NULL,
  registration_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  enrolment_id BIGINT NULL,
  course_key VARCHAR(80) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  bank VARCHAR(20) NOT NULL,
  exam_date DATE NOT NULL,
  points VARCHAR(200) NOT NULL,
  rounded_points INT NOT NULL,
  grade INT NOT NULL,
  grade_word VARCHAR(40) NOT NULL,
  decimal_grade VARCHAR(10) NOT NULL,
  passed BOOLEAN NOT NULL,
  pass_points INT NOT NULL,
  rounding VARCHAR(1) NOT NULL,
  grade_key VARCHAR(40) NOT NULL,
  grade_key_version VARCHAR(40) NOT NULL,
  released_by BIGINT NOT NULL,
  released_at DATETIME(6) NOT NULL,
  INDEX exam_result_session (session_id),
  INDEX exam_result_account (account_id, course_key),
  INDEX exam_result_enrolment (enrolment_id),
  CONSTRAINT exam_result_marking FOREIGN KEY (attempt_id) REFERENCES exam_marking (attempt_id),
  CONSTRAINT exam_result_key FOREIGN KEY (grade_key, grade_key_version) REFERENCES grade_key (name, version)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
