-- One batch run. Times are UTC, ISO 8601; ended is NULL while it runs, and stays so where it was killed.
CREATE TABLE runs (
    run INTEGER PRIMARY KEY,
    began TEXT NOT NULL,
    ended TEXT,
    rules TEXT NOT NULL,        -- the rules version: package version and a digest of rules, code and name lists
    articles INTEGER,           -- worked on
    withdrawn INTEGER           -- articles that had vanished or changed
);

-- A file of articles as it was when it was read last. While size, times and settings are the same it is not read again.
CREATE TABLE files (
    file TEXT PRIMARY KEY,      -- absolute path
    path TEXT NOT NULL,         -- as the user named it
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,  -- 0: changed while it was read; read it again
    ctime_ns INTEGER NOT NULL,
    settings TEXT NOT NULL      -- digest of the rules version and of the options for reading
) WITHOUT ROWID;

-- An article, once, however many files hold it.
CREATE TABLE articles (
    article INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,  -- of id, text and all else that is known of it
    id TEXT NOT NULL,           -- the record's own, or the file's name without suffix
    path TEXT,                  -- of the first file that holds it, with the member of an archive: news.zip/may/talks.txt
    title TEXT,
    published TEXT,             -- YYYY-MM-DD
    language TEXT,              -- ISO 639-1
    publisher TEXT,
    url TEXT,
    text TEXT,                  -- only where it was extracted (HTML): offsets of mentions count its code points
    rules TEXT NOT NULL,        -- the rules version that its facts were found with
    run INTEGER NOT NULL REFERENCES runs (run) ON DELETE RESTRICT
);
CREATE INDEX articles_by_day ON articles (published);
CREATE INDEX articles_by_run ON articles (run);

-- Which article stands where: the place in the file, from 1, counted through all members of an archive.
CREATE TABLE sources (
    file TEXT NOT NULL REFERENCES files (file) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES articles (article) ON DELETE CASCADE,
    member TEXT,                -- of an archive: may/talks.txt
    PRIMARY KEY (file, place)
) WITHOUT ROWID;
CREATE INDEX sources_by_article ON sources (article, file, place);

-- A fact of an article. slots: JSON of the type's own slots; the other columns are there for questions.
CREATE TABLE facts (
    fact INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES articles (article) ON DELETE CASCADE,
    place INTEGER NOT NULL,     -- its place among the facts of the article, from 1
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    status TEXT,
    date TEXT,                  -- EDTF: the date, deadline, period or as_of
    first_day TEXT,             -- YYYY-MM-DD; NULL where the year is not known
    last_day TEXT,
    amount INTEGER,             -- whole units of the currency; of a range its low end
    high INTEGER,
    currency TEXT,              -- ISO 4217
    bound TEXT,                 -- eq, ge, le, approx
    plover TEXT,                -- event code of PLOVER
    cameo TEXT,                 -- event code of CAMEO
    rule TEXT NOT NULL,
    slots TEXT NOT NULL,
    UNIQUE (article, place)
);
CREATE INDEX facts_by_type ON facts (type, first_day);
CREATE INDEX facts_by_day ON facts (first_day, last_day);
CREATE INDEX facts_by_id ON facts (id);

-- The countries, bodies and companies of a fact, by slot.
CREATE TABLE sides (
    fact INTEGER NOT NULL REFERENCES facts (fact) ON DELETE CASCADE,
    slot TEXT NOT NULL,
    place INTEGER NOT NULL,
    code TEXT NOT NULL,         -- ISO 3166-1 alpha-3, a body's acronym, or a company's name
    PRIMARY KEY (fact, slot, place)
) WITHOUT ROWID;
CREATE INDEX sides_by_code ON sides (code, fact);

-- The people of a fact, by slot. person: one for all spellings of a name; NULL where only an office is told.
CREATE TABLE people (
    fact INTEGER NOT NULL REFERENCES facts (fact) ON DELETE CASCADE,
    slot TEXT NOT NULL,
    place INTEGER NOT NULL,
    person TEXT,
    name TEXT,
    title TEXT,
    country TEXT,
    PRIMARY KEY (fact, slot, place)
) WITHOUT ROWID;
CREATE INDEX people_by_person ON people (person, fact);

-- The words that a fact rests on: code points start to end of the article's text.
CREATE TABLE mentions (
    mention INTEGER PRIMARY KEY,
    fact INTEGER NOT NULL REFERENCES facts (fact) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL,         -- as the article has it
    clean TEXT,                 -- with composed letters and modern tone marks, where that differs: what search sees
    slots TEXT NOT NULL,        -- JSON: the spans of each slot's own words
    UNIQUE (fact, place)
);

-- What could not be read, one row a problem. file: the absolute path. "where": file and line as messages name it.
CREATE TABLE problems (
    problem INTEGER PRIMARY KEY,
    file TEXT NOT NULL,
    path TEXT NOT NULL,
    "where" TEXT NOT NULL,
    what TEXT NOT NULL,
    hint TEXT
);
CREATE INDEX problems_by_file ON problems (file);

-- The first file that holds an article gives its path.
CREATE TRIGGER sources_added AFTER INSERT ON sources BEGIN
    UPDATE articles SET path = (SELECT path || coalesce('/' || member, '') FROM sources JOIN files USING (file) WHERE article = new.article
        ORDER BY file, sources.place LIMIT 1) WHERE article = new.article;
END;
CREATE TRIGGER sources_moved AFTER UPDATE OF article, member ON sources BEGIN
    UPDATE articles SET path = (SELECT path || coalesce('/' || member, '') FROM sources JOIN files USING (file) WHERE article = articles.article
        ORDER BY file, sources.place LIMIT 1) WHERE article IN (old.article, new.article);
END;
CREATE TRIGGER sources_gone AFTER DELETE ON sources BEGIN
    UPDATE articles SET path = (SELECT path || coalesce('/' || member, '') FROM sources JOIN files USING (file) WHERE article = old.article
        ORDER BY file, sources.place LIMIT 1) WHERE article = old.article;
END;

-- Full-text search over the mentions: as written, and without any diacritics ("ban dan" finds "bán dẫn").
CREATE VIEW words AS SELECT mention, coalesce(clean, text) AS text FROM mentions;
CREATE VIEW plain_words AS
    SELECT mention, replace(replace(coalesce(clean, text), 'đ', 'd'), 'Đ', 'D') AS text FROM mentions;
CREATE VIRTUAL TABLE evidence USING fts5 (
    text, content = 'words', content_rowid = 'mention', tokenize = 'unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE evidence_plain USING fts5 (
    text, content = 'plain_words', content_rowid = 'mention', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER mentions_added AFTER INSERT ON mentions BEGIN
    INSERT INTO evidence (rowid, text) VALUES (new.mention, coalesce(new.clean, new.text));
    INSERT INTO evidence_plain (rowid, text)
        VALUES (new.mention, replace(replace(coalesce(new.clean, new.text), 'đ', 'd'), 'Đ', 'D'));
END;
CREATE TRIGGER mentions_gone AFTER DELETE ON mentions BEGIN
    INSERT INTO evidence (evidence, rowid, text) VALUES ('delete', old.mention, coalesce(old.clean, old.text));
    INSERT INTO evidence_plain (evidence_plain, rowid, text)
        VALUES ('delete', old.mention, replace(replace(coalesce(old.clean, old.text), 'đ', 'd'), 'Đ', 'D'));
END;

-- Views, for people who ask in SQL.

-- A fact a row, with its article, its sides and its first words.
CREATE VIEW fact_list AS
    SELECT facts.fact, facts.id, type, facts.date, first_day, last_day, status,
        (SELECT group_concat(code, ', ') FROM (SELECT DISTINCT code FROM sides WHERE sides.fact = facts.fact
            ORDER BY code)) AS sides,
        (SELECT group_concat(coalesce(name, title, country), '; ') FROM people WHERE people.fact = facts.fact) AS people,
        amount, currency, bound, plover, cameo, articles.id AS article_id, articles.path, articles.title,
        published, language, rule, slots,
        (SELECT text FROM mentions WHERE mentions.fact = facts.fact ORDER BY place LIMIT 1) AS evidence
    FROM facts JOIN articles USING (article);

-- Two sides of one fact, in the order of the alphabet; a fact of three sides has three rows.
CREATE VIEW pairs AS
    SELECT DISTINCT one.fact, one.code AS one, other.code AS other
    FROM sides AS one JOIN sides AS other ON other.fact = one.fact AND one.code < other.code;

-- A person a row, with the number of facts and of articles.
CREATE VIEW persons AS
    SELECT person, max(name) AS name, max(country) AS country, count(DISTINCT people.fact) AS facts,
        count(DISTINCT facts.article) AS articles
    FROM people JOIN facts USING (fact) WHERE person IS NOT NULL GROUP BY person;
