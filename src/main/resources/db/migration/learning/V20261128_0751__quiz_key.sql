-- The name under which a quiz leaves and comes back in files; stable within the course.
ALTER TABLE authored_quiz ADD COLUMN quiz_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;

UPDATE authored_quiz
SET quiz_key = CONCAT('quiz-', SUBSTRING(SHA2(CONCAT(course_key, '/', id, '/', changed_at), 256), 1, 12));

ALTER TABLE authored_quiz
  MODIFY COLUMN quiz_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  ADD UNIQUE KEY authored_quiz_key (course_key, quiz_key);
