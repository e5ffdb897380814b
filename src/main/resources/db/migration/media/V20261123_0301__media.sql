-- A file is addressed by the SHA-256 of its bytes and kept in pieces of at most 1 MB.
CREATE TABLE media (
  hash CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  type VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  size INT NOT NULL,
  declared_name VARCHAR(200) NOT NULL,
  stored_at DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE media_chunk (
  hash CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  position INT NOT NULL,
  bytes MEDIUMBLOB NOT NULL,
  PRIMARY KEY (hash, position),
  CONSTRAINT media_chunk_media FOREIGN KEY (hash) REFERENCES media (hash)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
