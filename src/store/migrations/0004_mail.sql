-- The route that the mail of a case took, and the address that it was written to (M11).
ALTER TABLE cases ADD COLUMN route TEXT;
ALTER TABLE cases ADD COLUMN mailbox TEXT;

-- What mail to customers ends with.
ALTER TABLE people ADD COLUMN signature TEXT;
ALTER TABLE support_groups ADD COLUMN signature TEXT;
