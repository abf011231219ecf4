-- Intake in full: calls for topics, joining and supporting an open topic, recordings, lost receipts, old spreadsheets.

-- A call for topics (征题): open to the end of its closing day; what came to it names it.
create table calls (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  venue_id     uuid not null,
  region_id    uuid not null,
  township_id  uuid,
  village_id   uuid,
  title        text not null,
  asks         text not null,
  opens_on     date not null,
  closes_on    date not null,
  opened_by    uuid not null,
  opened_at    timestamptz not null,
  closed_at    timestamptz,
  closed_by    uuid,
  primary key (committee_id, id),
  foreign key (committee_id, venue_id) references venues (committee_id, id),
  foreign key (committee_id, region_id) references regions (committee_id, id),
  check (closes_on >= opens_on)
);
create index calls_open on calls (committee_id, closes_on) where closed_at is null;
create index calls_of_venue on calls (committee_id, venue_id, closes_on desc);
alter table submissions add column call_id uuid;
alter table submissions add foreign key (committee_id, call_id) references calls (committee_id, id);
create index submissions_of_call on submissions (committee_id, call_id) where call_id is not null;

-- One phone, one voice: whoever has no account is told apart by a token in a cookie, kept as a digest.
create table joinings (
  committee_id  uuid not null references committees (id),
  matter_id     uuid not null,
  token_hash    text not null,
  submission_id uuid not null,
  at            timestamptz not null,
  primary key (committee_id, matter_id, token_hash),
  foreign key (committee_id, matter_id) references matters (committee_id, id),
  foreign key (committee_id, submission_id) references submissions (committee_id, id)
);
create table supports (
  committee_id uuid not null references committees (id),
  matter_id    uuid not null,
  token_hash   text not null,
  at           timestamptz not null,
  primary key (committee_id, matter_id, token_hash),
  foreign key (committee_id, matter_id) references matters (committee_id, id)
);

-- What was said in a recording, written down: in which language it was, and who interpreted.
alter table submission_words add column language text;
alter table submission_words add column interpreter bytea;

-- A lost receipt is found again through its phone number: a code of ten minutes, whether the number is known or not.
create table recoveries (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  phone_hash   text not null,
  browser_hash text not null,
  code_hash    text,
  code_until   timestamptz,
  tries        integer not null default 0,
  asked_at     timestamptz not null,
  proven_at    timestamptz,
  primary key (committee_id, id)
);
create index recoveries_of_phone on recoveries (committee_id, phone_hash, asked_at);
create index recoveries_of_browser on recoveries (committee_id, browser_hash, asked_at);
create index recoveries_by_age on recoveries (committee_id, asked_at);

-- A further key to the same receipt, made when it was found again. The first stays good.
create table receipt_keys (
  committee_id  uuid not null references committees (id),
  submission_id uuid not null,
  token_hash    text not null,
  code_hash     text not null,
  made_at       timestamptz not null,
  primary key (committee_id, token_hash),
  unique (committee_id, code_hash),
  foreign key (committee_id, submission_id) references submissions (committee_id, id)
);
create index receipt_keys_of on receipt_keys (committee_id, submission_id);

-- An old spreadsheet between its preview and the press that brings it over; sealed, for a day.
create table sheets (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  account_id   uuid not null,
  sealed       bytea not null,
  made_at      timestamptz not null,
  brought_at   timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, account_id) references accounts (committee_id, id)
);
create index sheets_by_age on sheets (committee_id, made_at);
