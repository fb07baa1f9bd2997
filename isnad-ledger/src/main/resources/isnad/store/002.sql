-- Traits lie by sixteen days, then by feature: what is added of late lies together, however much
-- there is, and a window of days is one or two places to look at.
CREATE TABLE near(
  era INTEGER NOT NULL,
  feature INTEGER NOT NULL,
  day INTEGER NOT NULL,
  target INTEGER NOT NULL,
  PRIMARY KEY(era, feature, day, target)
) STRICT, WITHOUT ROWID;
INSERT INTO near(era, feature, day, target) SELECT day >> 4, feature, day, target FROM trait;
DROP TABLE trait;
ALTER TABLE near RENAME TO trait;
