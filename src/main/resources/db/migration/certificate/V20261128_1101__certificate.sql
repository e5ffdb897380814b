-- What is certified is stored: the signed facts, and the document by the hash of its bytes in media. standing is 1 while
-- valid and NULL once revoked, so that a place has at most one valid proof of each kind and any number of revoked ones.
CREATE TABLE certificate (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  enrolment_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  course_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  kind VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  serial VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  holder VARCHAR(250) NOT NULL,
  code_hash CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  facts LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  signature VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  key_id VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  document_hash CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  issued_by BIGINT NULL,
  issued_at DATETIME(6) NOT NULL,
  standing TINYINT NULL,
  revoked_by BIGINT NULL,
  revoked_at DATETIME(6) NULL,
  revocation_reason VARCHAR(500) NULL,
  UNIQUE KEY certificate_serial (serial),
  UNIQUE KEY certificate_code (code_hash),
  UNIQUE KEY certificate_standing (enrolment_id, kind, standing),
  INDEX certificate_account (account_id, id),
  INDEX certificate_course (course_key, id),
  CONSTRAINT certificate_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id),
  CONSTRAINT certificate_document FOREIGN KEY (document_hash) REFERENCES media (hash)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- The last number of each year; its row is locked from the number's drawing to the end of the issue, so none is missing.
CREATE TABLE certificate_sequence (
  issue_year INT NOT NULL PRIMARY KEY,
  last_number INT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- An administrator's permission to certify an exam whose questions and keys are published.
CREATE TABLE specimen_permit (
  enrolment_id BIGINT NOT NULL PRIMARY KEY,
  reason VARCHAR(500) NOT NULL,
  permitted_by BIGINT NOT NULL,
  permitted_at DATETIME(6) NOT NULL,
  CONSTRAINT specimen_permit_enrolment FOREIGN KEY (enrolment_id) REFERENCES enrolment (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
