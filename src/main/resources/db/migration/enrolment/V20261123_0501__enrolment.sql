-- A run is a dated delivery of one edition; an enrolment is a person's place in it.
CREATE TABLE course_run (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version INT NOT NULL DEFAULT 0,
  course_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  edition_id BIGINT NOT NULL,
  title VARCHAR(200) NOT NULL,
  starts_on DATE NOT NULL,
  ends_on DATE NOT NULL,
  created_by BIGINT NULL,
  created_at DATETIME(6) NOT NULL,
  INDEX course_run_course (course_key, starts_on, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE enrolment (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  run_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  enrolled_by BIGINT NULL,
  enrolled_at DATETIME(6) NOT NULL,
  withdrawn_at DATETIME(6) NULL,
  UNIQUE KEY enrolment_person (run_id, account_id),
  INDEX enrolment_account (account_id),
  CONSTRAINT enrolment_run FOREIGN KEY (run_id) REFERENCES course_run (id),
  CONSTRAINT enrolment_account FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE attendance (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  enrolment_id BIGINT NOT NULL,
  held_on DATE NOT NULL,
  units INT NOT NULL,
  mode VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  note VARCHAR(200) NULL,
  recorded_by BIGINT NULL,
  recorded_at DATETIME(6) NOT NULL,
  revoked_at DATETIME(6) NULL,
  revoked_by BIGINT NULL,
  INDEX attendance_enrolment (enrolment_id, held_on),
  CONSTRAINT attendance_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- A dated fact is never taken back.
CREATE TABLE completion_fact (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  enrolment_id BIGINT NOT NULL,
  kind VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  subject_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  achieved_at DATETIME(6) NOT NULL,
  detail VARCHAR(200) NULL,
  UNIQUE KEY completion_fact_once (enrolment_id, kind, subject_key),
  CONSTRAINT completion_fact_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
