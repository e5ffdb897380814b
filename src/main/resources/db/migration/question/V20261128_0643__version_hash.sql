-- Whether a body is known already, wherever it stands: published with its key, or the same in another course.
CREATE INDEX question_version_hash ON question_version (hash);
