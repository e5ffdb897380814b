-- Who uploaded which picture for a question; that person sees it also before a question that shows it is saved.
CREATE TABLE picture_upload (
  account_id BIGINT NOT NULL,
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uploaded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (account_id, hash),
  KEY picture_upload_time (account_id, uploaded_at),
  CONSTRAINT picture_upload_account FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
