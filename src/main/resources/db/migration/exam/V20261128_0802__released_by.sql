-- Who released the first results of a session; the log names the person.
ALTER TABLE exam_session ADD COLUMN released_by BIGINT NULL;
