-- What a county's own decisions taught: each version with how good it was on what it had not seen.
create table hearing_models (
  committee_id  uuid not null references committees (id),
  id            uuid not null,
  kind          text not null check (kind in ('category', 'place', 'unit')),
  version       integer not null,
  made_at       timestamptz not null,
  decisions     integer not null,
  -- The newest decision that it knows: only later ones examine it fairly.
  decided_until timestamptz not null,
  -- Rows held out, where it answered surely, and where that was right.
  held_out      integer not null,
  answered      integer not null,
  answered_right integer not null,
  macro_f1      real not null,
  -- What it had to be as good as, on the same rows; null where there was nothing before.
  rival_f1      real,
  classes       jsonb not null,
  shape         integer not null,
  margin        real,
  -- Null once it is too old to be gone back to.
  bytes         bytea,
  primary key (committee_id, id),
  unique (committee_id, kind, version)
);

create table hearing_model_uses (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  kind         text not null check (kind in ('category', 'place', 'unit')),
  model_id     uuid not null,
  since        timestamptz not null,
  until        timestamptz,
  -- Null: it was better, and nobody had to be asked.
  chosen_by    uuid,
  why          text not null check (why in ('better', 'back', 'newest')),
  primary key (committee_id, id),
  foreign key (committee_id, model_id) references hearing_models (committee_id, id),
  foreign key (committee_id, chosen_by) references accounts (committee_id, id),
  check ((chosen_by is null) = (why = 'better'))
);
create unique index hearing_model_uses_one on hearing_model_uses (committee_id, kind) where until is null;

-- What was suggested beside a message, and what a person decided. Keys only, no words, and not who decided.
create table suggestions (
  committee_id  uuid not null references committees (id),
  submission_id uuid not null,
  field         text not null check (field in ('category', 'place', 'unit', 'urgent', 'negative')),
  -- Null: it was unsure, which is an answer.
  suggested     text,
  -- Null: by the rules that a county begins with.
  model_id      uuid,
  taken_at      timestamptz,
  undone_at     timestamptz,
  decided       text,
  decided_at    timestamptz,
  primary key (committee_id, submission_id, field),
  foreign key (committee_id, submission_id) references submissions (committee_id, id),
  foreign key (committee_id, model_id) references hearing_models (committee_id, id)
);
create index suggestions_decided on suggestions (committee_id, decided_at) where decided_at is not null;
create index suggestions_open on suggestions (committee_id, field) where decided_at is null;

-- Of a report of wrongdoing nothing stays that could be counted.
create function suggestions_forget_sealed() returns trigger language plpgsql as $$
begin
  delete from suggestions where committee_id = new.committee_id and submission_id = new.id;
  return null;
end $$;
create trigger submissions_suggestions after update of confidential, kind on submissions for each row
  when (new.confidential or new.kind = 'report') execute function suggestions_forget_sealed();

-- Search by category: of the matter that a row belongs to.
alter table search_rows add column category text;
create index search_rows_by_category on search_rows (committee_id, kind, category, at desc, source_id desc)
  where category is not null;
update search_rows r set category = m.category from matters m
  where m.committee_id = r.committee_id and m.id = r.matter_id;

create or replace function search_follows_submission() returns trigger language plpgsql as $$
begin
  if new.confidential or new.kind = 'report' then
    delete from search_rows where committee_id = new.committee_id and source_id = new.id;
  else
    update search_rows set region_id = new.region_id, township_id = new.township_id, village_id = new.village_id,
      matter_id = new.matter_id,
      category = (select m.category from matters m where m.committee_id = new.committee_id and m.id = new.matter_id)
      where committee_id = new.committee_id and source_id = new.id;
  end if;
  return null;
end $$;

create or replace function search_follows_matter() returns trigger language plpgsql as $$
begin
  if (old.region_id, old.township_id, old.village_id) is distinct from (new.region_id, new.township_id, new.village_id) then
    update search_rows set region_id = new.region_id, township_id = new.township_id, village_id = new.village_id
      where committee_id = new.committee_id and matter_id = new.id and kind <> 'message';
  end if;
  if old.category is distinct from new.category then
    update search_rows set category = new.category where committee_id = new.committee_id and matter_id = new.id;
  end if;
  return null;
end $$;
drop trigger matters_search on matters;
create trigger matters_search after update of region_id, township_id, village_id, category on matters for each row
  when ((old.region_id, old.township_id, old.village_id, old.category)
    is distinct from (new.region_id, new.township_id, new.village_id, new.category))
  execute function search_follows_matter();
