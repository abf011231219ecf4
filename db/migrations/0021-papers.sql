-- Papers: opinion briefs, the bulletins they stand in, and what leaders wrote on them.

create table briefs (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  -- Given when it is handed in: a draft has none.
  number       text,
  state        text not null check (state in ('draft', 'submitted', 'editing', 'adopted', 'returned', 'reference',
    'inIssue', 'sentUp', 'instructed', 'handled', 'fedBack')),
  state_since  timestamptz not null,
  -- The text in force, of brief_versions.
  version      integer not null,
  author_id    uuid not null,
  -- Whose voice it is, by name as it stands on the paper; another's where it was written down for them.
  by_label     text not null,
  on_word      boolean not null default false,
  addressees   text,
  -- Of its first matter; of none where it was written from nothing.
  township_id  uuid,
  village_id   uuid,
  editor_id    uuid,
  submitted_at timestamptz,
  decided_at   timestamptz,
  created_at   timestamptz not null,
  primary key (committee_id, id),
  foreign key (committee_id, author_id) references accounts (committee_id, id),
  foreign key (committee_id, editor_id) references accounts (committee_id, id),
  check (state = 'draft' or number is not null),
  check (state in ('draft', 'submitted', 'returned') or editor_id is not null)
);
create unique index briefs_number on briefs (committee_id, number) where number is not null;
create index briefs_of_author on briefs (committee_id, author_id, state, created_at desc, id desc);
create index briefs_by_state on briefs (committee_id, state, created_at desc, id desc);
create index briefs_newest on briefs (committee_id, created_at desc, id desc);

-- Each wording is kept: what the writer wrote and what the editor made of it.
create table brief_versions (
  committee_id uuid not null references committees (id),
  brief_id     uuid not null,
  no           integer not null,
  title        text not null,
  category     text not null,
  situation    text not null,
  problems     text not null,
  -- One a line.
  suggestions  text not null,
  written_by   uuid not null,
  written_at   timestamptz not null,
  primary key (committee_id, brief_id, no),
  foreign key (committee_id, brief_id) references briefs (committee_id, id),
  foreign key (committee_id, written_by) references accounts (committee_id, id)
);

create table brief_matters (
  committee_id uuid not null references committees (id),
  brief_id     uuid not null,
  matter_id    uuid not null,
  primary key (committee_id, brief_id, matter_id),
  foreign key (committee_id, brief_id) references briefs (committee_id, id),
  foreign key (committee_id, matter_id) references matters (committee_id, id)
);
create index brief_matters_of on brief_matters (committee_id, matter_id, brief_id);

-- What happened to a brief: who, when, and the words that go with it.
create table brief_steps (
  committee_id uuid not null references committees (id),
  brief_id     uuid not null,
  seq          integer not null,
  at           timestamptz not null,
  verb         text not null,
  from_state   text not null,
  to_state     text not null,
  actor_id     uuid not null,
  note         text,
  primary key (committee_id, brief_id, seq),
  foreign key (committee_id, brief_id) references briefs (committee_id, id),
  foreign key (committee_id, actor_id) references accounts (committee_id, id)
);

-- An issue has its numbers from the moment it is signed, so that a draft thrown away leaves no gap.
create table bulletins (
  committee_id    uuid not null references committees (id),
  id              uuid not null,
  state           text not null check (state in ('draft', 'signed', 'sent')),
  year            integer,
  issue           integer,
  total           integer,
  mark            text not null,
  title           text not null,
  to_report       text not null,
  to_send         text not null,
  to_issue        text not null,
  for_instruction boolean not null,
  made_by         uuid not null,
  made_at         timestamptz not null,
  signed_by       uuid,
  signed_at       timestamptz,
  sent_by         uuid,
  sent_at         timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, made_by) references accounts (committee_id, id),
  foreign key (committee_id, signed_by) references accounts (committee_id, id),
  foreign key (committee_id, sent_by) references accounts (committee_id, id),
  check ((state = 'draft') = (signed_at is null)),
  check ((state = 'draft') = (year is null or issue is null or total is null or signed_by is null)),
  check ((state = 'sent') = (sent_at is not null and sent_by is not null))
);
create unique index bulletins_issue on bulletins (committee_id, year, issue);
create unique index bulletins_total on bulletins (committee_id, total);
create index bulletins_newest on bulletins (committee_id, made_at desc, id desc);

-- A brief stands in one issue.
create table bulletin_briefs (
  committee_id uuid not null references committees (id),
  brief_id     uuid not null,
  bulletin_id  uuid not null,
  place        integer not null,
  primary key (committee_id, brief_id),
  foreign key (committee_id, brief_id) references briefs (committee_id, id),
  foreign key (committee_id, bulletin_id) references bulletins (committee_id, id)
);
create unique index bulletin_briefs_place on bulletin_briefs (committee_id, bulletin_id, place);

-- What a leader wrote on a paper: its day, level, gist and what is to be done. No scan and no file; the words lie sealed,
-- so that no search and no list can find them.
create table instructions (
  committee_id   uuid not null references committees (id),
  id             uuid not null,
  brief_id       uuid,
  bulletin_id    uuid,
  report_id      uuid,
  given_on       date not null,
  level          text not null check (level in ('central', 'province', 'city', 'county', 'department')),
  gist_sealed    bytea not null,
  action_sealed  bytea not null,
  follower_id    uuid not null,
  due_on         date,
  recorded_by    uuid not null,
  recorded_at    timestamptz not null,
  closed_by      uuid,
  closed_at      timestamptz,
  outcome_sealed bytea,
  primary key (committee_id, id),
  foreign key (committee_id, brief_id) references briefs (committee_id, id),
  foreign key (committee_id, bulletin_id) references bulletins (committee_id, id),
  foreign key (committee_id, report_id) references outcome_reports (committee_id, id),
  foreign key (committee_id, follower_id) references accounts (committee_id, id),
  foreign key (committee_id, recorded_by) references accounts (committee_id, id),
  foreign key (committee_id, closed_by) references accounts (committee_id, id),
  check (num_nonnulls(brief_id, bulletin_id, report_id) = 1),
  check ((closed_at is null) = (outcome_sealed is null) and (closed_at is null) = (closed_by is null))
);
create index instructions_open on instructions (committee_id, recorded_at) where closed_at is null;
create index instructions_newest on instructions (committee_id, given_on desc, id desc);
create index instructions_of_brief on instructions (committee_id, brief_id) where brief_id is not null;
create index instructions_of_bulletin on instructions (committee_id, bulletin_id) where bulletin_id is not null;
create index instructions_of_report on instructions (committee_id, report_id) where report_id is not null;

-- Named only: besides the office that records it and whoever follows it.
create table instruction_readers (
  committee_id   uuid not null references committees (id),
  instruction_id uuid not null,
  account_id     uuid not null,
  primary key (committee_id, instruction_id, account_id),
  foreign key (committee_id, instruction_id) references instructions (committee_id, id),
  foreign key (committee_id, account_id) references accounts (committee_id, id)
);
create index instruction_readers_own on instruction_readers (committee_id, account_id, instruction_id);

create table instruction_steps (
  committee_id   uuid not null references committees (id),
  id             uuid not null,
  instruction_id uuid not null,
  done_sealed    bytea not null,
  by_id          uuid not null,
  at             timestamptz not null,
  primary key (committee_id, id),
  foreign key (committee_id, instruction_id) references instructions (committee_id, id),
  foreign key (committee_id, by_id) references accounts (committee_id, id)
);
create index instruction_steps_of on instruction_steps (committee_id, instruction_id, id);
