-- Hearing: what can be found again. Terms are keyed hashes of pairs of characters, different for each committee: the
-- table tells nobody who has no key what was said, and no two committees share a term. Text lies sealed.
create table search_rows (
  committee_id uuid not null references committees (id),
  source_id    uuid not null,
  kind         text not null check (kind in ('message', 'matter', 'topic', 'case', 'result')),
  matter_id    uuid,
  region_id    uuid not null,
  township_id  uuid,
  village_id   uuid,
  head         integer[] not null,
  terms        integer[] not null,
  sealed       bytea not null,
  at           timestamptz not null,
  primary key (committee_id, source_id)
);
create index search_rows_terms on search_rows using gin (terms) with (gin_pending_list_limit = 512);
create index search_rows_newest on search_rows (committee_id, kind, at desc, source_id desc);
create index search_rows_by_township on search_rows (committee_id, kind, township_id, at desc, source_id desc);
create index search_rows_of_matter on search_rows (committee_id, matter_id) where matter_id is not null;

-- How many rows hold each term, counted by a job in a sample: which terms tell most, and how to look for a pair of them.
-- `words` is the same for the words by which twins are weighed.
create table search_weights (
  committee_id uuid not null references committees (id),
  made_at      timestamptz not null,
  total        integer not null,
  sampled      integer not null,
  terms        integer[] not null,
  counts       integer[] not null,
  messages     integer not null,
  words        bigint[] not null,
  word_counts  integer[] not null,
  primary key (committee_id)
);

-- A report of wrongdoing is never found, whichever room writes. Afterwards: both may be written by one statement.
create function search_row_is_open() returns trigger language plpgsql as $$
begin
  if new.kind = 'message' and exists (select 1 from submissions s where s.committee_id = new.committee_id
      and s.id = new.source_id and (s.confidential or s.kind = 'report')) then
    raise exception 'a confidential submission is never indexed';
  end if;
  return null;
end $$;
create trigger search_rows_open after insert or update on search_rows
  for each row execute function search_row_is_open();

-- What becomes confidential leaves; what moves takes its reach along.
create function search_follows_submission() returns trigger language plpgsql as $$
begin
  if new.confidential or new.kind = 'report' then
    delete from search_rows where committee_id = new.committee_id and source_id = new.id;
  else
    update search_rows set region_id = new.region_id, township_id = new.township_id, village_id = new.village_id,
      matter_id = new.matter_id where committee_id = new.committee_id and source_id = new.id;
  end if;
  return null;
end $$;
create trigger submissions_search after update of confidential, kind, region_id, township_id, village_id, matter_id
  on submissions for each row execute function search_follows_submission();

create function search_follows_matter() returns trigger language plpgsql as $$
begin
  update search_rows set region_id = new.region_id, township_id = new.township_id, village_id = new.village_id
    where committee_id = new.committee_id and matter_id = new.id and kind <> 'message';
  return null;
end $$;
create trigger matters_search after update of region_id, township_id, village_id on matters for each row
  when ((old.region_id, old.township_id, old.village_id) is distinct from (new.region_id, new.township_id, new.village_id))
  execute function search_follows_matter();

-- Erasure removes.
create function search_forgets_words() returns trigger language plpgsql as $$
begin
  delete from search_rows where committee_id = old.committee_id and source_id = old.submission_id;
  return null;
end $$;
create trigger submission_words_search after update of sealed on submission_words for each row
  when (old.sealed is not null and new.sealed is null) execute function search_forgets_words();
create trigger submission_words_search_gone after delete on submission_words
  for each row execute function search_forgets_words();

-- What is no longer published is no longer found by everyone.
create function search_forgets_publication() returns trigger language plpgsql as $$
begin
  delete from search_rows where committee_id = old.committee_id and source_id = old.id;
  return null;
end $$;
create trigger publications_search after update of superseded_at, decision on publications for each row
  when (new.superseded_at is not null or new.decision <> 'published') execute function search_forgets_publication();
create trigger publications_search_gone after delete on publications
  for each row execute function search_forgets_publication();
