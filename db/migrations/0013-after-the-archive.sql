-- After the archive: whoever is named may ask that it be taken down, half a year later somebody looks back, and what
-- people said stays with the archived matter when a new one takes it up.
create table takedowns (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  matter_id    uuid not null,
  -- What is asked and how to reach who asks: needed until it is decided, and emptied then.
  words_sealed bytea,
  phone_sealed bytea,
  asked_at     timestamptz not null,
  due_at       timestamptz not null,
  decision     text check (decision in ('takenDown', 'kept')),
  answer       text,
  decided_by   uuid,
  decided_at   timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, matter_id) references matters (committee_id, id),
  foreign key (committee_id, decided_by) references accounts (committee_id, id),
  check ((decision is null) = (decided_at is null)),
  check ((decision is null) = (answer is null))
);
create index takedowns_open on takedowns (committee_id, due_at, id) where decision is null;

create table look_backs (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  matter_id    uuid not null,
  asked_at     timestamptz not null,
  due_at       timestamptz not null,
  holds        text check (holds in ('yes', 'partly', 'no')),
  way          text check (way in ('visit', 'call', 'meeting')),
  found        text,
  on_word_of   text,
  done_by      uuid,
  done_at      timestamptz,
  primary key (committee_id, id),
  unique (committee_id, matter_id),
  foreign key (committee_id, matter_id) references matters (committee_id, id),
  foreign key (committee_id, done_by) references accounts (committee_id, id),
  check ((done_at is null) = (holds is null))
);
create index look_backs_open on look_backs (committee_id, due_at, id) where done_at is null;
create index matters_archived on matters (committee_id, archived_at, id) where archived_at is not null;

-- The submission itself follows the new matter, and its receipt with it; the row here keeps it in the old one's story.
create table earlier_voices (
  committee_id  uuid not null references committees (id),
  matter_id     uuid not null,
  submission_id uuid not null,
  moved_at      timestamptz not null,
  primary key (committee_id, matter_id, submission_id),
  foreign key (committee_id, matter_id) references matters (committee_id, id),
  foreign key (committee_id, submission_id) references submissions (committee_id, id)
);
create index earlier_voices_of on earlier_voices (committee_id, submission_id);
