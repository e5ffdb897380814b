-- A row is written unlinked in the business transaction; the sealer numbers and chains it later.
CREATE TABLE audit_event (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at DATETIME(6) NOT NULL,
  actor_id BIGINT NULL,
  action VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  subject VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  payload LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  salt CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  commitment CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  chain_no BIGINT NULL,
  chain_hash CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  UNIQUE KEY audit_event_chain (chain_no),
  INDEX audit_event_subject (subject, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE audit_head (
  chain_no BIGINT NOT NULL PRIMARY KEY,
  chain_hash CHAR(64) NOT NULL,
  signed_at DATETIME(6) NOT NULL,
  key_id VARCHAR(64) NOT NULL,
  signature VARCHAR(200) NOT NULL,
  reason VARCHAR(80) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
