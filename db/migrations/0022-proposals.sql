-- Proposals: what members put to those who govern, from the first draft to the proposer's own word on the reply.
create table proposals (
  committee_id    uuid not null references committees (id),
  id              uuid not null,
  number          text,
  session         text,
  state           text not null check (state in ('draft', 'coSigning', 'submitted', 'review', 'filed', 'merged', 'returned', 'notFiled', 'toBrief', 'handed', 'handling', 'replied', 'evaluated', 'concluded', 'redo')),
  state_since     timestamptz not null,
  seq             integer not null default 0,
  collective      boolean not null default false,
  first_id        uuid not null,
  body_id         uuid,
  category        text not null,
  subject         text not null check (char_length(subject) between 1 and 50),
  situation       text not null,
  analysis        text not null,
  suggestions     text not null,
  matter_id       uuid,
  brief_id        uuid,
  entered_by      uuid,
  on_word_of      text,
  made_at         timestamptz not null,
  submitted_at    timestamptz,
  filed_at        timestamptz,
  reason          text check (reason in ('secret', 'banned', 'partyPersonnel', 'otherParties', 'court', 'academic', 'personal', 'promotion', 'accusation', 'empty')),
  decision_note   text,
  merged_into     uuid,
  became_brief    uuid,
  redo            smallint not null default 0 check (redo in (0, 1)),
  redo_reason     text,
  key_at          timestamptz,
  key_by          uuid,
  supervisor      text,
  supervision_way text,
  supervise_by    date,
  excellent_at    timestamptz,
  excellent_by    uuid,
  primary key (committee_id, id),
  unique (committee_id, number),
  foreign key (committee_id, first_id) references accounts (committee_id, id),
  foreign key (committee_id, body_id) references bodies (committee_id, id),
  foreign key (committee_id, matter_id) references matters (committee_id, id),
  foreign key (committee_id, merged_into) references proposals (committee_id, id),
  check (collective = (body_id is not null)),
  check ((entered_by is null) = (on_word_of is null)),
  check (state in ('draft', 'coSigning') or submitted_at is not null),
  check ((state = 'merged') = (merged_into is not null)),
  check (merged_into <> id),
  check (state not in ('notFiled', 'toBrief') or reason is not null),
  check ((key_at is null) = (supervisor is null))
);
create index proposals_list on proposals (committee_id, submitted_at desc, id desc) where submitted_at is not null;
create index proposals_by_state on proposals (committee_id, state, state_since, id);
create index proposals_by_first on proposals (committee_id, first_id, id);
create index proposals_of_matter on proposals (committee_id, matter_id) where matter_id is not null;
create index proposals_merged on proposals (committee_id, merged_into) where merged_into is not null;
create index proposals_key on proposals (committee_id, key_at desc) where key_at is not null;

-- What happened to it: ids and codes only. Never changed, never deleted.
create table proposal_steps (
  committee_id uuid not null references committees (id),
  proposal_id  uuid not null,
  seq          integer not null,
  at           timestamptz not null,
  verb         text not null,
  from_state   text not null,
  to_state     text not null,
  actor_kind   text not null,
  actor_id     uuid,
  on_word_of   text,
  payload      jsonb not null default '{}',
  primary key (committee_id, proposal_id, seq),
  foreign key (committee_id, proposal_id) references proposals (committee_id, id)
);
create trigger proposal_steps_append_only before update or delete on proposal_steps for each row execute function journal_is_append_only();

-- Who was asked to sign with the first proposer. Asked and not answered is no answer.
create table proposal_signers (
  committee_id uuid not null references committees (id),
  proposal_id  uuid not null,
  account_id   uuid not null,
  asked_at     timestamptz not null,
  answer       text check (answer in ('signed', 'declined')),
  answered_at  timestamptz,
  on_word_of   text,
  entered_by   uuid,
  primary key (committee_id, proposal_id, account_id),
  foreign key (committee_id, proposal_id) references proposals (committee_id, id),
  foreign key (committee_id, account_id) references accounts (committee_id, id),
  check ((answer is null) = (answered_at is null)),
  check ((entered_by is null) = (on_word_of is null))
);
create index proposal_signers_by_account on proposal_signers (committee_id, account_id, answer);

-- A unit it was handed to: one leads with helpers beside it, or several each answer for their part.
create table proposal_units (
  committee_id       uuid not null references committees (id),
  id                 uuid not null,
  proposal_id        uuid not null,
  body_id            uuid not null,
  mode               text not null check (mode in ('lead', 'co', 'split')),
  part               text,
  state              text not null check (state in ('handed', 'objected', 'released', 'signed', 'extensionAsked', 'replied')),
  handed_at          timestamptz not null,
  due_at             timestamptz not null,
  objection          text,
  objection_decision text,
  extension_reason   text,
  extension_decision text,
  extended_at        timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, proposal_id) references proposals (committee_id, id),
  foreign key (committee_id, body_id) references bodies (committee_id, id)
);
create unique index proposal_units_once on proposal_units (committee_id, proposal_id, body_id) where state <> 'released';
create unique index proposal_units_one_lead on proposal_units (committee_id, proposal_id) where mode = 'lead' and state <> 'released';
create index proposal_units_by_body on proposal_units (committee_id, body_id, state, due_at);

create table proposal_replies (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  proposal_id  uuid not null,
  unit_id      uuid not null,
  round        smallint not null check (round in (0, 1)),
  class        text not null check (class in ('A', 'B', 'C')),
  text         text not null,
  plan         text,
  plan_due_on  date,
  talked       text not null check (talked in ('meeting', 'phone', 'writing', 'no')),
  letter       text,
  contact      text not null,
  by_account   uuid,
  by_link      boolean not null default false,
  entered_by   uuid,
  on_word_of   text,
  at           timestamptz not null,
  primary key (committee_id, id),
  foreign key (committee_id, unit_id) references proposal_units (committee_id, id),
  foreign key (committee_id, proposal_id) references proposals (committee_id, id),
  check ((entered_by is null) = (on_word_of is null)),
  check (class <> 'B' or plan_due_on is not null)
);
create unique index proposal_replies_once on proposal_replies (committee_id, unit_id, round);
create index proposal_replies_of on proposal_replies (committee_id, proposal_id, at);

-- The proposers' own word, by account or by a link sent to them; there is no other way in.
create table proposal_evaluations (
  committee_id uuid not null references committees (id),
  proposal_id  uuid not null,
  account_id   uuid not null,
  round        smallint not null check (round in (0, 1)),
  talked       text not null check (talked in ('meeting', 'phone', 'writing', 'no')),
  attitude     text not null check (attitude in ('content', 'mostly', 'notContent')),
  outcome      text not null check (outcome in ('content', 'mostly', 'notContent')),
  reasons      text,
  through      text not null check (through in ('account', 'link')),
  at           timestamptz not null,
  primary key (committee_id, proposal_id, account_id, round),
  foreign key (committee_id, proposal_id) references proposals (committee_id, id),
  foreign key (committee_id, account_id) references accounts (committee_id, id),
  check (outcome <> 'notContent' or reasons is not null)
);

-- Every reminder and every act of supervision, on record.
create table proposal_reminders (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  proposal_id  uuid not null,
  unit_id      uuid,
  kind         text not null check (kind in ('reminder', 'supervision')),
  note         text not null,
  by           uuid not null,
  at           timestamptz not null,
  primary key (committee_id, id),
  foreign key (committee_id, proposal_id) references proposals (committee_id, id),
  foreign key (committee_id, unit_id) references proposal_units (committee_id, id)
);
create index proposal_reminders_of on proposal_reminders (committee_id, proposal_id, at);

-- Advice to those who decide. A formal recommendation (建议案) is sent only once a meeting has passed it.
create table recommendations (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  kind         text not null check (kind in ('report', 'recommendation')),
  state        text not null check (state in ('draft', 'passed', 'sent')),
  title        text not null,
  recipients   text not null,
  held         text not null,
  situation    text not null,
  problems     text not null,
  matter_id    uuid,
  number       text,
  passed_by    text check (passed_by in ('chairMeeting', 'standingCommittee')),
  passed_on    date,
  made_by      uuid not null,
  made_at      timestamptz not null,
  sent_by      uuid,
  sent_at      timestamptz,
  received_on  date,
  primary key (committee_id, id),
  unique (committee_id, number),
  foreign key (committee_id, matter_id) references matters (committee_id, id),
  foreign key (committee_id, made_by) references accounts (committee_id, id),
  check ((passed_by is null) = (passed_on is null)),
  check ((state = 'sent') = (sent_at is not null)),
  check (kind = 'report' or state = 'draft' or passed_on is not null)
);
create index recommendations_list on recommendations (committee_id, made_at desc, id desc);
create index recommendations_of_matter on recommendations (committee_id, matter_id) where matter_id is not null;

-- Its numbered advice, each answered by itself; what was not answered stays open.
create table recommendation_items (
  committee_id      uuid not null references committees (id),
  id                uuid not null,
  recommendation_id uuid not null,
  no                smallint not null,
  text              text not null,
  item_id           uuid,
  adoption          text check (adoption in ('adopted', 'partly', 'notAdopted')),
  answer            text,
  told_by           text,
  noted_by          uuid,
  noted_at          timestamptz,
  primary key (committee_id, id),
  unique (committee_id, recommendation_id, no),
  foreign key (committee_id, recommendation_id) references recommendations (committee_id, id),
  foreign key (committee_id, item_id) references items (committee_id, id),
  check ((adoption is null) = (noted_at is null)),
  check (adoption <> 'notAdopted' or answer is not null)
);

-- What was said in the plenary, with where it came from. Those that came of a study lie with the study.
create table plenary_speeches (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  title        text not null,
  text         text not null,
  session      text not null,
  said_on      date not null,
  account_id   uuid not null,
  body_id      uuid,
  matter_id    uuid,
  proposal_id  uuid,
  entered_by   uuid,
  at           timestamptz not null,
  primary key (committee_id, id),
  foreign key (committee_id, account_id) references accounts (committee_id, id),
  foreign key (committee_id, body_id) references bodies (committee_id, id),
  foreign key (committee_id, matter_id) references matters (committee_id, id),
  foreign key (committee_id, proposal_id) references proposals (committee_id, id)
);
create index plenary_speeches_list on plenary_speeches (committee_id, said_on desc, id desc);
