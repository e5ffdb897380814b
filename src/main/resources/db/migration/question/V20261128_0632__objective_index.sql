-- How many questions an objective has is asked while one writes.
ALTER TABLE question_version ADD INDEX question_version_objective (objective_key, state, question_id);
