-- The spine. Personal text lies sealed in rows of its own; the journal holds ids only.
create table counters (
  committee_id uuid not null references committees (id),
  kind         text not null,
  year         integer not null,
  last         integer not null,
  primary key (committee_id, kind, year)
);

-- A submission's number must not queue behind another's commit: a sequence may leave gaps, a counter row may not.
create sequence submission_numbers;

create table matters (
  committee_id    uuid not null references committees (id),
  id              uuid not null,
  number          text not null,
  state           text not null check (state in ('collected', 'screening', 'confirmed', 'resolvedDirectly', 'escalated', 'diverted', 'notSuitable', 'allotting', 'researching', 'planning', 'deliberating', 'concluded', 'reporting', 'handling', 'replied', 'followingUp', 'filed', 'archived', 'suspended')),
  suspended_from  text,
  state_since     timestamptz not null,
  method_code     text not null,
  method_version  integer not null,
  track           text not null,
  level           text not null check (level in ('village', 'township', 'county', 'city', 'province')),
  region_id       uuid not null,
  township_id     uuid,
  village_id      uuid,
  venue_id        uuid,
  source          text not null check (source in ('submission', 'memberRelay', 'convenerList', 'research', 'policy')),
  headline        text not null,
  category        text not null,
  since_year      integer check (since_year between 1949 and 2200),
  urgent          boolean not null default false,
  signatories     integer not null default 1 check (signatories >= 1),
  conclusion      text check (conclusion in ('consensus', 'partial', 'none', 'explained', 'oversight')),
  dispositions    text[] not null default '{}',
  explanation     text,
  reopened_from   uuid,
  escalated_from  uuid,
  redo            integer not null default 0,
  due_at          timestamptz,
  journal_seq     integer not null default 0,
  created_at      timestamptz not null,
  archived_at     timestamptz,
  primary key (committee_id, id),
  unique (committee_id, number),
  foreign key (committee_id, region_id) references regions (committee_id, id),
  foreign key (committee_id, venue_id) references venues (committee_id, id),
  foreign key (committee_id, reopened_from) references matters (committee_id, id),
  foreign key (committee_id, escalated_from) references matters (committee_id, id),
  check ((state = 'suspended') = (suspended_from is not null)),
  check ((state = 'archived') = (archived_at is not null))
);
create index matters_list on matters (committee_id, created_at desc, id desc);
create index matters_by_township on matters (committee_id, township_id, state, created_at desc, id desc);
create index matters_by_village on matters (committee_id, village_id, state, created_at desc, id desc);
create index matters_by_state on matters (committee_id, state, state_since, id);
create index matters_due on matters (committee_id, due_at) where due_at is not null;
create index matters_by_venue on matters (committee_id, venue_id, created_at desc, id desc) where venue_id is not null;

create table submissions (
  committee_id   uuid not null references committees (id),
  id             uuid not null,
  number         text not null,
  state          text not null check (state in ('submitted', 'triage', 'needsInfo', 'accepted', 'merged', 'diverted', 'declined', 'answered', 'withdrawn', 'closed')),
  state_since    timestamptz not null,
  channel        text not null check (channel in ('qr', 'web', 'phone', 'visit', 'reception', 'field', 'memberRelay', 'import')),
  entry_code     text,
  kind           text not null check (kind in ('problem', 'suggestion', 'topic', 'report')),
  venue_id       uuid,
  region_id      uuid not null,
  township_id    uuid,
  village_id     uuid,
  place          text,
  since_year     integer,
  urgent         boolean not null default false,
  confidential   boolean not null default false,
  told_before    text,
  resident_id    uuid,
  matter_id      uuid,
  merged_into    uuid,
  receiver_id    uuid,
  signatories    integer not null default 1 check (signatories between 1 and 100000),
  entered_by     uuid,
  on_word_of     text,
  token_hash     text not null,
  code_hash      text not null,
  first_due_at   timestamptz not null,
  notice_due_at  timestamptz not null,
  told_at        timestamptz,
  created_at     timestamptz not null,
  primary key (committee_id, id),
  unique (committee_id, number),
  unique (committee_id, token_hash),
  unique (committee_id, code_hash),
  foreign key (committee_id, region_id) references regions (committee_id, id),
  foreign key (committee_id, venue_id) references venues (committee_id, id),
  foreign key (committee_id, resident_id) references residents (committee_id, id),
  foreign key (committee_id, matter_id) references matters (committee_id, id),
  foreign key (committee_id, merged_into) references submissions (committee_id, id)
);
create index submissions_waiting on submissions (committee_id, township_id, state, created_at desc, id desc) where not confidential;
create index submissions_all on submissions (committee_id, state, created_at desc, id desc) where not confidential;
create index submissions_sealed on submissions (committee_id, created_at desc, id desc) where confidential;
create index submissions_of_matter on submissions (committee_id, matter_id) where matter_id is not null;
create index submissions_notice_due on submissions (committee_id, notice_due_at) where told_at is null;
create index submissions_by_resident on submissions (committee_id, resident_id) where resident_id is not null;

-- What the resident wrote, and every later message either way. Sealed; erasure empties it.
create table submission_words (
  committee_id  uuid not null references committees (id),
  id            uuid not null,
  submission_id uuid not null,
  said_by       text not null check (said_by in ('resident', 'staff', 'unit')),
  part          text not null check (part in ('words', 'gist', 'question', 'addition', 'reply', 'signatories')),
  sealed        bytea,
  account_id    uuid,
  at            timestamptz not null,
  erased_at     timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, submission_id) references submissions (committee_id, id)
);
create index submission_words_of on submission_words (committee_id, submission_id, id);

-- Reports of wrongdoing: one designated handler only.
create table sealed_reports (
  committee_id  uuid not null references committees (id),
  submission_id uuid not null,
  sealed        bytea not null,
  guidance      text,
  handled_at    timestamptz,
  handled_by    uuid,
  primary key (committee_id, submission_id),
  foreign key (committee_id, submission_id) references submissions (committee_id, id)
);

create table diversions (
  committee_id  uuid not null references committees (id),
  id            uuid not null,
  submission_id uuid,
  matter_id     uuid,
  destination   text not null,
  contact       text not null,
  reason        text not null,
  outside_number text,
  by            uuid not null,
  at            timestamptz not null,
  closed_at     timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, submission_id) references submissions (committee_id, id),
  foreign key (committee_id, matter_id) references matters (committee_id, id)
);

create table journal (
  committee_id uuid not null references committees (id),
  matter_id    uuid not null,
  seq          integer not null,
  at           timestamptz not null,
  verb         text not null,
  from_state   text not null,
  to_state     text not null,
  actor_kind   text not null,
  actor_id     uuid,
  on_word_of   text,
  version      integer not null default 1,
  payload      jsonb not null default '{}',
  xid          xid8 not null default pg_current_xact_id(),
  primary key (committee_id, matter_id, seq),
  foreign key (committee_id, matter_id) references matters (committee_id, id)
);
create index journal_follow on journal (committee_id, xid, matter_id, seq);
create function journal_is_append_only() returns trigger language plpgsql as $$
begin raise exception 'the journal is append-only'; end $$;
create trigger journal_append_only before update or delete on journal for each row execute function journal_is_append_only();

-- The same memory for a submission that has no matter yet, or never will.
create table submission_steps (
  committee_id  uuid not null references committees (id),
  submission_id uuid not null,
  seq           integer not null,
  at            timestamptz not null,
  verb          text not null,
  from_state    text not null,
  to_state      text not null,
  actor_kind    text not null,
  actor_id      uuid,
  on_word_of    text,
  payload       jsonb not null default '{}',
  xid           xid8 not null default pg_current_xact_id(),
  primary key (committee_id, submission_id, seq),
  foreign key (committee_id, submission_id) references submissions (committee_id, id)
);
create index submission_steps_follow on submission_steps (committee_id, xid, submission_id, seq);
create trigger submission_steps_append_only before update or delete on submission_steps for each row execute function journal_is_append_only();

-- A pause of a clock, with its reason. The 15-day notice has none.
create table pauses (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  subject_id   uuid not null,
  reason       text not null,
  review_on    date,
  from_at      timestamptz not null,
  to_at        timestamptz,
  primary key (committee_id, id)
);
create unique index pauses_open on pauses (committee_id, subject_id) where to_at is null;

create table participants (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  matter_id    uuid not null,
  meeting_id   uuid,
  part         text not null check (part in ('lead', 'partner', 'representative', 'member', 'department', 'resident', 'expert', 'chair', 'clerk')),
  standing     text not null check (standing in ('team', 'invited', 'present', 'excused', 'absent')),
  account_id   uuid,
  body_id      uuid,
  label        text not null,
  interested   boolean not null default false,
  joined_at    timestamptz not null,
  left_at      timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, matter_id) references matters (committee_id, id),
  foreign key (committee_id, account_id) references accounts (committee_id, id),
  foreign key (committee_id, body_id) references bodies (committee_id, id)
);
create unique index participants_one_lead on participants (committee_id, matter_id) where part = 'lead' and standing = 'team' and left_at is null;
create unique index participants_once_in_team on participants (committee_id, matter_id, account_id) where standing = 'team' and left_at is null;
create index participants_of on participants (committee_id, matter_id);
create index participants_by_account on participants (committee_id, account_id) where account_id is not null and left_at is null;

create table items (
  committee_id   uuid not null references committees (id),
  id             uuid not null,
  matter_id      uuid not null,
  meeting_id     uuid,
  no             integer not null,
  kind           text not null check (kind in ('consensus', 'suggestion', 'commitment', 'reserved')),
  text           text not null,
  party_kind     text check (party_kind in ('unit', 'company', 'villagersGroup', 'propertyManager', 'member', 'residentGroup')),
  body_id        uuid,
  party_name     text,
  due_on         date,
  done_when      text,
  backed_by      text,
  implementation text not null default 'open' check (implementation in ('open', 'implemented', 'partly', 'notImplemented')),
  adoption       text check (adoption in ('adopted', 'partly', 'notAdopted')),
  settled_at     timestamptz,
  settled_by     uuid,
  created_at     timestamptz not null,
  primary key (committee_id, id),
  unique (committee_id, matter_id, no),
  foreign key (committee_id, matter_id) references matters (committee_id, id),
  foreign key (committee_id, body_id) references bodies (committee_id, id),
  check (kind = 'reserved' or party_name is not null or body_id is not null)
);

-- Every evaluation, by the person's own receipt or a one-time link; or on their word, marked for ever.
create table answers (
  committee_id  uuid not null references committees (id),
  id            uuid not null,
  matter_id     uuid not null,
  submission_id uuid,
  round         integer not null default 0,
  solved        text not null check (solved in ('yes', 'partly', 'no', 'noAnswer')),
  content       text check (content in ('content', 'mostly', 'notContent')),
  through       text not null check (through in ('receipt', 'link', 'call', 'visit')),
  sealed_words  bytea,
  entered_by    uuid,
  on_word_of    text,
  tries         integer,
  at            timestamptz not null,
  primary key (committee_id, id),
  foreign key (committee_id, matter_id) references matters (committee_id, id),
  foreign key (committee_id, submission_id) references submissions (committee_id, id)
);
create unique index answers_once on answers (committee_id, matter_id, submission_id, round);

create table publications (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  matter_id    uuid not null,
  what         text not null check (what in ('topic', 'case', 'result')),
  decision     text not null check (decision in ('published', 'refused', 'takenDown')),
  headline     text,
  body         text,
  reason       text,
  decided_by   uuid not null,
  decided_at   timestamptz not null,
  superseded_at timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, matter_id) references matters (committee_id, id)
);
create unique index publications_in_force on publications (committee_id, matter_id, what) where superseded_at is null;
create index publications_public on publications (committee_id, what, decided_at desc, id desc) where superseded_at is null and decision = 'published';
