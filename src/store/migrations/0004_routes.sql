-- The route that the mail of a case took, and the address that it was written to (M11).
ALTER TABLE cases ADD COLUMN route TEXT;
ALTER TABLE cases ADD COLUMN mailbox TEXT;
