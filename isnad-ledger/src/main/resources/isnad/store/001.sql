-- The ledger's first schema. Days count from 1970-01-01; blobs named "packed" are deflated UTF-8.

-- One row: what tells this ledger from others, so that an index knows whose it is.
CREATE TABLE identity(
  id TEXT NOT NULL
) STRICT;
INSERT INTO identity(id) VALUES(lower(hex(randomblob(8))));

-- Which rules and lexicons read a record.
CREATE TABLE edition(
  edition INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- What was read, as it was delivered, so that it can be read again.
CREATE TABLE page(
  page INTEGER PRIMARY KEY,
  digest BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL,
  markup INTEGER NOT NULL,
  facts TEXT NOT NULL,
  packed BLOB NOT NULL,
  added INTEGER NOT NULL
) STRICT;

-- Numbers are never used twice, so that the index knows how far it is.
CREATE TABLE article(
  article INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  page INTEGER REFERENCES page,
  edition INTEGER NOT NULL REFERENCES edition,
  outlet TEXT,
  first_day INTEGER,
  last_day INTEGER,
  headline TEXT NOT NULL,
  packed BLOB NOT NULL,
  profile BLOB NOT NULL,
  story INTEGER REFERENCES story,
  joined TEXT,
  added INTEGER NOT NULL
) STRICT;
CREATE INDEX article_page ON article(page) WHERE page IS NOT NULL;
CREATE INDEX article_story ON article(story);
CREATE INDEX article_day ON article(first_day);

-- Articles that went away, for the index: last is the highest number that was given out by then.
CREATE TABLE gone(
  article INTEGER PRIMARY KEY,
  last INTEGER NOT NULL
) STRICT;
CREATE INDEX gone_last ON gone(last);

CREATE TABLE story(
  story INTEGER PRIMARY KEY AUTOINCREMENT,
  articles INTEGER NOT NULL,
  first_day INTEGER,
  last_day INTEGER
) STRICT;
CREATE INDEX story_day ON story(last_day);

-- One act with all its tellings.
CREATE TABLE line(
  line INTEGER PRIMARY KEY AUTOINCREMENT,
  type INTEGER NOT NULL,
  status INTEGER NOT NULL,
  day INTEGER,
  first_day INTEGER,
  last_day INTEGER,
  tellings INTEGER NOT NULL
) STRICT;
CREATE INDEX line_day ON line(day);

-- One telling.
CREATE TABLE event(
  event INTEGER PRIMARY KEY AUTOINCREMENT,
  article INTEGER NOT NULL REFERENCES article,
  number INTEGER NOT NULL,
  line INTEGER NOT NULL REFERENCES line
) STRICT;
CREATE INDEX event_article ON event(article);
CREATE INDEX event_line ON event(line);

-- What can be looked up to find acts and articles like a new one. A target is an event or, below
-- zero, an article.
CREATE TABLE trait(
  feature INTEGER NOT NULL,
  day INTEGER NOT NULL,
  target INTEGER NOT NULL,
  PRIMARY KEY(feature, day, target)
) STRICT, WITHOUT ROWID;

-- Whoever takes part; canonical is the one that it was found or told to be, its own names those
-- that people gave it.
CREATE TABLE entity(
  entity INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  canonical INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  name TEXT NOT NULL,
  name_en TEXT,
  state TEXT,
  hidden INTEGER NOT NULL DEFAULT 0,
  own_name TEXT,
  own_name_en TEXT
) STRICT;
CREATE INDEX entity_canonical ON entity(canonical);

-- Which entities were found to be one, and why; what people say goes before it.
CREATE TABLE joining(
  entity INTEGER NOT NULL REFERENCES entity,
  other INTEGER NOT NULL REFERENCES entity,
  reason TEXT NOT NULL,
  PRIMARY KEY(entity, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX joining_other ON joining(other);

-- A skeleton is what spellings of one person's name have in common.
CREATE TABLE spelling(
  folded TEXT NOT NULL,
  entity INTEGER NOT NULL REFERENCES entity,
  name TEXT NOT NULL,
  skeleton TEXT,
  PRIMARY KEY(folded, entity, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX spelling_entity ON spelling(entity);
CREATE INDEX spelling_skeleton ON spelling(skeleton) WHERE skeleton IS NOT NULL;

-- Whom an article means that says but a surname.
CREATE TABLE bearer(
  article INTEGER NOT NULL REFERENCES article,
  participant TEXT NOT NULL,
  entity INTEGER NOT NULL REFERENCES entity,
  PRIMARY KEY(article, participant)
) STRICT, WITHOUT ROWID;
CREATE INDEX bearer_entity ON bearer(entity);

CREATE TABLE office(
  entity INTEGER NOT NULL REFERENCES entity,
  role TEXT NOT NULL,
  role_en TEXT,
  first_day INTEGER,
  last_day INTEGER,
  tellings INTEGER NOT NULL,
  PRIMARY KEY(entity, role)
) STRICT, WITHOUT ROWID;

-- Who takes part in which line.
CREATE TABLE party(
  entity INTEGER NOT NULL,
  day INTEGER NOT NULL,
  line INTEGER NOT NULL,
  PRIMARY KEY(entity, day, line)
) STRICT, WITHOUT ROWID;

-- Which states and bodies meet in which line; founding lines say how a relation stands.
CREATE TABLE pair(
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  day INTEGER NOT NULL,
  line INTEGER NOT NULL,
  founding INTEGER NOT NULL,
  PRIMARY KEY(one, other, day, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX pair_founding ON pair(one, other, day) WHERE founding = 1;

-- What people put right; nothing here is ever changed, a later row undoes an earlier one.
CREATE TABLE correction(
  correction INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  why TEXT NOT NULL,
  kind TEXT NOT NULL,
  target TEXT NOT NULL,
  value TEXT,
  undone INTEGER REFERENCES correction
) STRICT;
CREATE INDEX correction_target ON correction(target);

CREATE TABLE search(
  name TEXT PRIMARY KEY,
  query TEXT NOT NULL,
  level TEXT NOT NULL,
  channel TEXT NOT NULL,
  made TEXT NOT NULL,
  seen INTEGER NOT NULL
) STRICT;

-- Who is named as a source, and how often as the first or as a later link of a chain.
CREATE TABLE source(
  folded TEXT NOT NULL,
  kind INTEGER NOT NULL,
  name TEXT NOT NULL,
  origin INTEGER NOT NULL,
  carrier INTEGER NOT NULL,
  PRIMARY KEY(folded, kind)
) STRICT, WITHOUT ROWID;
