-- What was drawn for papers before questions remembered it.
UPDATE question SET touched_at = UTC_TIMESTAMP(6), first_used_at = (
    SELECT MIN(p.drawn_at) FROM paper_item i JOIN paper p ON p.id = i.paper_id
    JOIN question_version v ON v.id = i.question_version_id WHERE v.question_id = question.id)
WHERE first_used_at IS NULL AND EXISTS (SELECT 1 FROM paper_item i JOIN question_version v ON v.id = i.question_version_id
  WHERE v.question_id = question.id);
