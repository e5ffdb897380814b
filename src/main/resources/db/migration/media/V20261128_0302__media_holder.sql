-- A file that was only ever stored for places that may give it back, such as a question where it was handed in, is not
-- kept for good: it goes with the last of its holders.
ALTER TABLE media ADD COLUMN kept BOOLEAN NOT NULL DEFAULT TRUE;

CREATE TABLE media_holder (
  hash CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  holder VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (hash, holder),
  CONSTRAINT media_holder_media FOREIGN KEY (hash) REFERENCES media (hash)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
