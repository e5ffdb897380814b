-- Accounts sign in, persons are printed; a role is a dated grant for one course or for all ('*').
CREATE TABLE account (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version INT NOT NULL DEFAULT 0,
  username VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  password_hash VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  must_change_password BOOLEAN NOT NULL DEFAULT FALSE,
  disabled BOOLEAN NOT NULL DEFAULT FALSE,
  locale VARCHAR(8) NULL,
  security_stamp VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  UNIQUE KEY account_username (username)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE person (
  account_id BIGINT NOT NULL PRIMARY KEY,
  given_name VARCHAR(120) NOT NULL,
  family_name VARCHAR(120) NOT NULL,
  birth_date DATE NULL,
  birth_place VARCHAR(120) NULL,
  CONSTRAINT person_account FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE role_grant (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id BIGINT NOT NULL,
  role VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  course_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  valid_from DATETIME(6) NOT NULL,
  valid_until DATETIME(6) NULL,
  granted_by BIGINT NULL,
  granted_at DATETIME(6) NOT NULL,
  revoked_at DATETIME(6) NULL,
  revoked_by BIGINT NULL,
  INDEX role_grant_account (account_id, role, course_key),
  CONSTRAINT role_grant_account FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE persistent_logins (
  series VARCHAR(64) NOT NULL PRIMARY KEY,
  username VARCHAR(120) NOT NULL,
  token VARCHAR(64) NOT NULL,
  last_used DATETIME(6) NOT NULL,
  INDEX persistent_logins_username (username)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Failed sign-ins by hash of account name and by hash of address.
CREATE TABLE sign_in_failure (
  subject CHAR(64) NOT NULL PRIMARY KEY,
  failures INT NOT NULL,
  first_at DATETIME(6) NOT NULL,
  locked_until DATETIME(6) NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
