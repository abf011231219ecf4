-- The ground: tenants, audit, outbox, files, replay keys, one-time links.
create extension if not exists ltree;

-- Exempt from the tenant rule: the tree of tenants itself.
create table committees (
  id            uuid primary key,
  parent_id     uuid references committees (id),
  region_code   text not null check (region_code ~ '^[0-9]{12}$'),
  level         text not null check (level in ('province', 'city', 'county')),
  name_zh       text not null,
  name_en       text not null,
  code_prefix   text not null unique check (code_prefix ~ '^[A-Z]{2,6}$'),
  hosts         text[] not null default '{}',
  settings      jsonb not null default '{}',
  demonstration boolean not null default false,
  created_at    timestamptz not null
);

create table audit (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  at           timestamptz not null,
  actor_kind   text not null,
  actor_id     uuid,
  act          text not null,
  object_kind  text,
  object_id    uuid,
  success      boolean not null,
  detail       jsonb not null default '{}',
  batch        integer,
  primary key (committee_id, id)
);
create index audit_unchained on audit (committee_id, id) where batch is null;
create index audit_by_actor on audit (committee_id, actor_id, id);
create index audit_by_object on audit (committee_id, object_id, id) where object_id is not null;

create table audit_batches (
  committee_id uuid not null references committees (id),
  number       integer not null,
  entries      integer not null,
  digest       text not null,
  previous     text not null,
  chained_at   timestamptz not null,
  primary key (committee_id, number)
);

-- The outbox. address and body are sealed: they may hold a phone number or a name.
create table messages (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  channel      text not null check (channel in ('mail', 'sms', 'ring', 'officer', 'visit', 'board', 'desk')),
  address      bytea,
  subject      text not null,
  body         bytea not null,
  about_kind   text,
  about_id     uuid,
  township_id  uuid,
  account_id   uuid,
  state        text not null check (state in ('queued', 'sent', 'done', 'failed', 'dropped')),
  not_before   timestamptz not null,
  attempts     integer not null default 0,
  last_error   text,
  created_at   timestamptz not null,
  settled_at   timestamptz,
  settled_by   uuid,
  outcome      text,
  primary key (committee_id, id)
);
create index messages_due on messages (committee_id, not_before) where state = 'queued';
create index messages_to_do on messages (committee_id, township_id, not_before, id) where state = 'queued' and channel in ('ring', 'officer', 'visit', 'board');
create index messages_of_account on messages (committee_id, account_id, id) where account_id is not null;
create index messages_about on messages (committee_id, about_id) where about_id is not null;

create table files (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  digest       text not null,
  kind         text not null,
  bytes        integer not null,
  name         text not null,
  subject_kind text not null,
  subject_id   uuid not null,
  seconds      integer,
  created_at   timestamptz not null,
  primary key (committee_id, id)
);
create index files_of on files (committee_id, subject_id);

-- A form sent twice is done once: the key is claimed in the verb's own transaction.
create table replays (
  committee_id uuid not null references committees (id),
  key          text not null,
  door         text not null,
  answer       jsonb,
  created_at   timestamptz not null,
  primary key (committee_id, key)
);
create index replays_by_age on replays (committee_id, created_at);

-- Exempt from the tenant rule: a link's token must find its tenant.
create table one_time_links (
  token_hash   text primary key,
  committee_id uuid not null references committees (id),
  purpose      text not null check (purpose in ('task', 'evaluation', 'minutes', 'invitation', 'recovery', 'receiptRecovery')),
  subject_id   uuid not null,
  party        text,
  expires_at   timestamptz not null,
  used_at      timestamptz,
  created_at   timestamptz not null,
  revoked_at   timestamptz
);
create index one_time_links_of on one_time_links (committee_id, subject_id);
