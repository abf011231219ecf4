-- What is rising: which messages tell of one thing. No text lies here: it stays in search_rows, and what leaves there
-- (made confidential, erased) leaves here by itself.
create table rising_waiting (
  committee_id  uuid not null references committees (id),
  submission_id uuid not null,
  at            timestamptz not null,
  primary key (committee_id, submission_id),
  foreign key (committee_id, submission_id) references search_rows (committee_id, source_id) on delete cascade
);
create index rising_waiting_in_order on rising_waiting (committee_id, at, submission_id);

create function rising_waits() returns trigger language plpgsql as $$
begin
  insert into rising_waiting (committee_id, submission_id, at) values (new.committee_id, new.source_id, new.at)
    on conflict do nothing;
  return null;
end $$;
create trigger search_rows_rising after insert on search_rows for each row
  when (new.kind = 'message') execute function rising_waits();
insert into rising_waiting (committee_id, submission_id, at)
  select committee_id, source_id, at from search_rows where kind = 'message' and at > now() - interval '180 days';

create table rising_events (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  begun_at     timestamptz not null,
  merged_into  uuid,
  merged_by    uuid,
  merged_at    timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, merged_into) references rising_events (committee_id, id),
  foreign key (committee_id, merged_by) references accounts (committee_id, id),
  check ((merged_into is null) = (merged_by is null) and (merged_into is null) = (merged_at is null))
);

-- `who` is a keyed digest that only tells two people apart; null where nobody is known. A person who moved a message
-- stands beside it, and no machine moves it again.
create table rising_members (
  committee_id  uuid not null references committees (id),
  submission_id uuid not null,
  event_id      uuid not null,
  at            timestamptz not null,
  who           text,
  likeness      real not null,
  moved_by      uuid,
  moved_at      timestamptz,
  moved_from    uuid,
  primary key (committee_id, submission_id),
  foreign key (committee_id, submission_id) references search_rows (committee_id, source_id) on delete cascade,
  foreign key (committee_id, event_id) references rising_events (committee_id, id),
  foreign key (committee_id, moved_by) references accounts (committee_id, id)
);
create index rising_members_of on rising_members (committee_id, event_id, at desc);
create index rising_members_newest on rising_members (committee_id, at desc);

create table rising_alarms (
  committee_id    uuid not null references committees (id),
  id              uuid not null,
  event_id        uuid not null,
  kind            text not null check (kind in ('takesOff', 'life', 'water', 'heat', 'money')),
  submission_id   uuid not null,
  raised_at       timestamptz not null,
  acknowledged_by uuid,
  acknowledged_at timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, event_id) references rising_events (committee_id, id),
  foreign key (committee_id, submission_id) references search_rows (committee_id, source_id) on delete cascade,
  foreign key (committee_id, acknowledged_by) references accounts (committee_id, id),
  check ((acknowledged_by is null) = (acknowledged_at is null))
);
create unique index rising_alarms_open on rising_alarms (committee_id, event_id, kind) where acknowledged_at is null;
create index rising_alarms_of on rising_alarms (committee_id, event_id, kind, acknowledged_at);
create index rising_alarms_caused on rising_alarms (committee_id, submission_id);

-- What looked personal before something was published, and what the approver decided. The text itself is not kept.
create table redactions (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  matter_id    uuid not null,
  what         text not null check (what in ('topic', 'case', 'result')),
  part         text not null,
  kind         text not null,
  kept         boolean not null,
  by           uuid not null,
  at           timestamptz not null,
  primary key (committee_id, id),
  foreign key (committee_id, matter_id) references matters (committee_id, id),
  foreign key (committee_id, by) references accounts (committee_id, id)
);
create index redactions_of on redactions (committee_id, matter_id, at);

-- What was noticed about a reply as it was sent. Cues are the reply's own words, sealed.
create table reply_remarks (
  committee_id uuid not null references committees (id),
  reply_id     uuid not null,
  remark       text not null check (remark in ('saysNothing', 'answersOther', 'stock', 'promiseWithoutDay')),
  cue_sealed   bytea,
  at           timestamptz not null,
  primary key (committee_id, reply_id, remark),
  foreign key (committee_id, reply_id) references replies (committee_id, id)
);
-- Looked over, with or without a remark: the whole of which a share is taken.
create table reply_looks (
  committee_id uuid not null references committees (id),
  reply_id     uuid not null,
  at           timestamptz not null,
  primary key (committee_id, reply_id),
  foreign key (committee_id, reply_id) references replies (committee_id, id)
);

-- Each call of the optional assistant: asked in the transaction of a person, made by a job afterwards. What was sent is
-- redacted; it and what came back are sealed, with digests that stay.
create table assistant_calls (
  committee_id  uuid not null references committees (id),
  id            uuid not null,
  purpose       text not null check (purpose in ('summary', 'headline', 'brief')),
  about         text not null,
  messages      integer not null,
  asked_by      uuid not null,
  asked_at      timestamptz not null,
  input_sealed  bytea not null,
  input_digest  text not null,
  model         text not null,
  state         text not null check (state in ('waiting', 'drafted', 'failed')),
  output_sealed bytea,
  output_digest text,
  failure       text,
  ended_at      timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, asked_by) references accounts (committee_id, id),
  check ((state = 'waiting') = (ended_at is null))
);
create index assistant_calls_newest on assistant_calls (committee_id, asked_at desc, id desc);
