-- Who is told where nobody else is, without reading all people.
CREATE INDEX people_heads ON people (login) WHERE role IN ('lead', 'admin') AND retired_at IS NULL;
