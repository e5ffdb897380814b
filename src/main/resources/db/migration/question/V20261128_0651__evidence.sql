-- On what a version rests, as canonical JSON; NULL for one that was stored before this was kept.
ALTER TABLE question_version ADD COLUMN evidence TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;
