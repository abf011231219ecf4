-- The stops: what each of them alone keeps.

-- Intake: a draft kept between the three steps.
create table drafts (
  committee_id uuid not null references committees (id),
  token_hash   text not null,
  sealed       bytea not null,
  step         integer not null,
  updated_at   timestamptz not null,
  expires_at   timestamptz not null,
  primary key (committee_id, token_hash)
);

-- Triage: screening with its checks and who decided.
create table screenings (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  matter_id    uuid not null,
  criteria     jsonb not null,
  met_representatives text,
  decision     text not null check (decision in ('confirmed', 'resolvedDirectly', 'escalated', 'diverted', 'notSuitable')),
  reason       text not null,
  party_committee_consent text,
  by           uuid not null,
  at           timestamptz not null,
  primary key (committee_id, id),
  foreign key (committee_id, matter_id) references matters (committee_id, id)
);

-- Claims.
create table claim_windows (
  committee_id uuid not null references committees (id),
  matter_id    uuid not null,
  opened_at    timestamptz not null,
  closes_at    timestamptz not null,
  wanted       integer not null,
  whole_group_reason text,
  closed_at    timestamptz,
  primary key (committee_id, matter_id),
  foreign key (committee_id, matter_id) references matters (committee_id, id)
);
create table claims (
  committee_id   uuid not null references committees (id),
  id             uuid not null,
  matter_id      uuid not null,
  account_id     uuid not null,
  part           text not null check (part in ('lead', 'partner')),
  allotted_by    uuid,
  claimed_at     timestamptz not null,
  released_at    timestamptz,
  release_reason text,
  primary key (committee_id, id),
  foreign key (committee_id, matter_id) references matters (committee_id, id),
  foreign key (committee_id, account_id) references accounts (committee_id, id)
);
create unique index claims_one_lead on claims (committee_id, matter_id) where part = 'lead' and released_at is null;
create unique index claims_once on claims (committee_id, matter_id, account_id) where released_at is null;

-- Deliberation.
create table research_notes (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  matter_id    uuid not null,
  at_place     text,
  situation    text not null,
  problem      text,
  advice       text,
  by           uuid not null,
  at           timestamptz not null,
  primary key (committee_id, id),
  foreign key (committee_id, matter_id) references matters (committee_id, id)
);
create table plans (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  matter_id    uuid not null,
  body         jsonb not null,
  drafted_by   uuid not null,
  drafted_at   timestamptz not null,
  approved_by  uuid,
  approved_at  timestamptz,
  returned_why text,
  primary key (committee_id, id),
  foreign key (committee_id, matter_id) references matters (committee_id, id)
);
create table meetings (
  committee_id  uuid not null references committees (id),
  id            uuid not null,
  matter_id     uuid not null,
  state         text not null check (state in ('draft', 'approved', 'notified', 'held', 'minutesDraft', 'minutesConfirmed', 'published', 'internal', 'cancelled', 'postponed')),
  class         text not null check (class in ('micro', 'thematic', 'counterpart', 'pointToPoint', 'communityThematic', 'joint', 'remote', 'oversightVisit')),
  form          text not null check (form in ('hall', 'field', 'yard', 'online', 'remote', 'pointToPoint')),
  place         text not null,
  starts_at     timestamptz not null,
  chair_id      uuid,
  chair_label   text not null,
  clerk_id      uuid,
  gist          text,
  disagreement  text,
  sealing       text check (sealing in ('signed', 'fingerprint', 'readAloud', 'objections')),
  sealed_note   text,
  objections_until timestamptz,
  held_at       timestamptz,
  confirmed_at  timestamptz,
  created_at    timestamptz not null,
  primary key (committee_id, id),
  foreign key (committee_id, matter_id) references matters (committee_id, id)
);
create index meetings_of on meetings (committee_id, matter_id);
create index meetings_by_day on meetings (committee_id, starts_at);
create table speeches (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  meeting_id   uuid not null,
  no           integer not null,
  speaker_role text not null,
  gist         text not null,
  primary key (committee_id, id),
  foreign key (committee_id, meeting_id) references meetings (committee_id, id)
);
create table objections (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  meeting_id   uuid not null,
  by_label     text not null,
  text         text not null,
  answer       text,
  at           timestamptz not null,
  answered_at  timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, meeting_id) references meetings (committee_id, id)
);
create table outcome_reports (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  matter_id    uuid not null,
  recipients   text not null,
  body         text not null,
  sent_by      uuid not null,
  sent_at      timestamptz not null,
  received_at  timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, matter_id) references matters (committee_id, id)
);

-- Handling.
create table tasks (
  committee_id   uuid not null references committees (id),
  id             uuid not null,
  matter_id      uuid not null,
  item_id        uuid not null,
  township_id    uuid,
  body_id        uuid,
  party_name     text not null,
  mode           text not null default 'lead' check (mode in ('lead', 'co', 'split')),
  state          text not null check (state in ('issued', 'objected', 'reassigned', 'upheld', 'signed', 'working', 'extensionAsked', 'replied', 'checked', 'accepted', 'returned', 'evaluated', 'closed')),
  state_since    timestamptz not null,
  consent_note   text not null,
  issued_by      uuid not null,
  issued_at      timestamptz not null,
  objection      text,
  objection_due_at timestamptz,
  due_at         timestamptz not null,
  extended_at    timestamptz,
  extension_reason text,
  returns        integer not null default 0,
  unanswered_at  timestamptz,
  closed_at      timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, matter_id) references matters (committee_id, id),
  foreign key (committee_id, item_id) references items (committee_id, id),
  foreign key (committee_id, body_id) references bodies (committee_id, id)
);
create unique index tasks_one_lead on tasks (committee_id, item_id) where mode = 'lead' and state <> 'reassigned';
create index tasks_of on tasks (committee_id, matter_id);
create index tasks_by_body on tasks (committee_id, body_id, state, due_at, id);
create index tasks_due on tasks (committee_id, due_at) where closed_at is null;
create table replies (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  task_id      uuid not null,
  class        text not null check (class in ('A', 'B', 'C')),
  adoption     text check (adoption in ('adopted', 'partly', 'notAdopted')),
  text         text not null,
  plan         text,
  plan_due_on  date,
  contact      text not null,
  by_account   uuid,
  by_link      boolean not null default false,
  on_word_of   text,
  entered_by   uuid,
  at           timestamptz not null,
  checked_by   uuid,
  checked_at   timestamptz,
  check_result text check (check_result in ('accepted', 'returned')),
  check_words  text,
  second_by    uuid,
  second_at    timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, task_id) references tasks (committee_id, id)
);
create index replies_of on replies (committee_id, task_id);
create table reminders (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  task_id      uuid not null,
  light        text not null check (light in ('blue', 'yellow', 'red')),
  by           uuid,
  at           timestamptz not null,
  primary key (committee_id, id),
  foreign key (committee_id, task_id) references tasks (committee_id, id)
);
create unique index reminders_once_a_light on reminders (committee_id, task_id, light) where by is null;
create table follow_ups (
  committee_id  uuid not null references committees (id),
  id            uuid not null,
  matter_id     uuid not null,
  submission_id uuid,
  way           text not null check (way in ('receipt', 'call', 'visit')),
  reached       boolean not null,
  by            uuid,
  at            timestamptz not null,
  primary key (committee_id, id),
  foreign key (committee_id, matter_id) references matters (committee_id, id)
);

-- Archive.
create table case_studies (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  matter_id    uuid not null,
  title        text not null,
  background   text not null,
  doing        text not null,
  outcome      text not null,
  lessons      text,
  drafted_by   uuid not null,
  drafted_at   timestamptz not null,
  approved_by  uuid,
  approved_at  timestamptz,
  primary key (committee_id, id),
  unique (committee_id, matter_id),
  foreign key (committee_id, matter_id) references matters (committee_id, id)
);
create table archive_packages (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  matter_id    uuid not null,
  number       integer not null,
  manifest     jsonb not null,
  digest       text not null,
  retention    text not null default '30' check (retention in ('permanent', '30', '10')),
  made_by      uuid not null,
  made_at      timestamptz not null,
  primary key (committee_id, id),
  unique (committee_id, matter_id, number),
  foreign key (committee_id, matter_id) references matters (committee_id, id)
);
