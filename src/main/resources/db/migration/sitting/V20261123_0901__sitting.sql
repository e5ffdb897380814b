-- One sitting per registration. It is READY from the first touch (a credit given in advance, the start page) and is
-- what start, saving, credits and the end lock. deadline_at changes only together with a credit.
CREATE TABLE attempt (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  session_id BIGINT NOT NULL,
  registration_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  course_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  state VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  start_failures INT NOT NULL DEFAULT 0,
  start_blocked_until DATETIME(6) NULL,
  paper_id BIGINT NULL,
  paper_hash CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  questions INT NOT NULL DEFAULT 0,
  started_at DATETIME(6) NULL,
  limit_seconds INT NULL,
  common_end_at DATETIME(6) NULL,
  deadline_at DATETIME(6) NULL,
  ended_at DATETIME(6) NULL,
  end_cause VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  epoch INT NOT NULL DEFAULT 0,
  last_contact_at DATETIME(6) NULL,
  flagged VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '[]',
  UNIQUE KEY attempt_registration (registration_id),
  INDEX attempt_session (session_id, id),
  INDEX attempt_overdue (state, deadline_at),
  CONSTRAINT attempt_session FOREIGN KEY (session_id) REFERENCES exam_session (id),
  CONSTRAINT attempt_registration FOREIGN KEY (registration_id) REFERENCES registration (id),
  CONSTRAINT attempt_paper FOREIGN KEY (paper_id) REFERENCES paper (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Each device or tab that was allowed to write; only the newest one may move the current answer.
CREATE TABLE writer_epoch (
  attempt_id BIGINT NOT NULL,
  epoch INT NOT NULL,
  token_hash CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  device VARCHAR(80) NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  revoked_at DATETIME(6) NULL,
  revoked_by BIGINT NULL,
  PRIMARY KEY (attempt_id, epoch),
  UNIQUE KEY writer_epoch_token (token_hash),
  CONSTRAINT writer_epoch_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Append-only. written_at is what the device says, received_at is the database's time.
CREATE TABLE answer_event (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  attempt_id BIGINT NOT NULL,
  epoch INT NOT NULL,
  seq INT NOT NULL,
  position INT NOT NULL,
  answer LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  outcome VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  reason VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  raw TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  written_at DATETIME(6) NULL,
  received_at DATETIME(6) NOT NULL,
  UNIQUE KEY answer_event_once (attempt_id, epoch, seq),
  INDEX answer_event_outcome (attempt_id, outcome, id),
  CONSTRAINT answer_event_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE answer_current (
  attempt_id BIGINT NOT NULL,
  position INT NOT NULL,
  epoch INT NOT NULL,
  seq INT NOT NULL,
  event_id BIGINT NOT NULL,
  blank BOOLEAN NOT NULL,
  PRIMARY KEY (attempt_id, position),
  CONSTRAINT answer_current_event FOREIGN KEY (event_id) REFERENCES answer_event (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Append-only: one reason for more time.
CREATE TABLE time_credit (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  registration_id BIGINT NOT NULL,
  kind VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  seconds INT NOT NULL,
  reason VARCHAR(500) NOT NULL,
  given_by BIGINT NULL,
  given_at DATETIME(6) NOT NULL,
  INDEX time_credit_registration (registration_id, id),
  CONSTRAINT time_credit_registration FOREIGN KEY (registration_id) REFERENCES registration (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- One per ended sitting: the canonical payload, its hash and the signature of the installation's key.
CREATE TABLE receipt (
  attempt_id BIGINT NOT NULL PRIMARY KEY,
  payload LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  hash CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  key_id VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  signature VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  issued_at DATETIME(6) NOT NULL,
  CONSTRAINT receipt_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Append-only.
CREATE TABLE incident (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  session_id BIGINT NOT NULL,
  attempt_id BIGINT NULL,
  kind VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  text VARCHAR(1000) NOT NULL,
  noted_by BIGINT NULL,
  noted_at DATETIME(6) NOT NULL,
  INDEX incident_session (session_id, id),
  CONSTRAINT incident_session FOREIGN KEY (session_id) REFERENCES exam_session (id),
  CONSTRAINT incident_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
