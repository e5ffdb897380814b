-- One row for each course is what publishing locks; an edition and all below it never change.
CREATE TABLE course (
  course_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE course_edition (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  course_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  number INT NOT NULL,
  hash CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  lang VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  title VARCHAR(200) NOT NULL,
  outline LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  glossary LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  published_at DATETIME(6) NOT NULL,
  UNIQUE KEY course_edition_number (course_key, number),
  CONSTRAINT course_edition_course FOREIGN KEY (course_key) REFERENCES course (course_key)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- The lesson as written, with the sources it may cite; HTML is made when it is read.
CREATE TABLE course_lesson (
  edition_id BIGINT NOT NULL,
  lesson_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  body LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (edition_id, lesson_key),
  CONSTRAINT course_lesson_edition FOREIGN KEY (edition_id) REFERENCES course_edition (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- The files that belong to an edition, so that its readers may see them.
CREATE TABLE edition_media (
  edition_id BIGINT NOT NULL,
  hash CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (edition_id, hash),
  CONSTRAINT edition_media_edition FOREIGN KEY (edition_id) REFERENCES course_edition (id),
  CONSTRAINT edition_media_media FOREIGN KEY (hash) REFERENCES media (hash)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
