-- A result names the edition of the course whose objectives it is explained by, and the receipt it rests on.
ALTER TABLE exam_result ADD COLUMN edition_id BIGINT NULL;
ALTER TABLE exam_marking ADD COLUMN receipt_hash CHAR(64) NULL;
