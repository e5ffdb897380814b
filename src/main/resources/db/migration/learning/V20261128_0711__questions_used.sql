-- What was drawn for quizzes before questions remembered it.
UPDATE question SET touched_at = UTC_TIMESTAMP(6), first_used_at = (
    SELECT MIN(a.started_at) FROM quiz_item i JOIN quiz_attempt a ON a.id = i.attempt_id WHERE i.question_id = question.id)
WHERE first_used_at IS NULL AND EXISTS (SELECT 1 FROM quiz_item i WHERE i.question_id = question.id);
