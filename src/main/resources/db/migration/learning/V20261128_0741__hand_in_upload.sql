-- What a person handed in, so that the files of one day stay within a measure, also after they were answered or replaced.
CREATE TABLE hand_in_upload (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT NOT NULL,
    size INT NOT NULL,
    uploaded_at DATETIME(6) NOT NULL,
    KEY hand_in_upload_time (account_id, uploaded_at),
    CONSTRAINT hand_in_upload_account FOREIGN KEY (account_id) REFERENCES account (id)
);
