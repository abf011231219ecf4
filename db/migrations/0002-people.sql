-- People: regions, accounts, appointments, sign-in, the identity vault, consents.
create table regions (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  parent_id    uuid,
  code         text not null check (code ~ '^[0-9]{12}$'),
  level        text not null check (level in ('province', 'city', 'county', 'township', 'village')),
  name_zh      text not null,
  name_en      text not null,
  urban        boolean not null default false,
  path         ltree not null,
  residents    integer,
  latitude     double precision,
  longitude    double precision,
  primary key (committee_id, id),
  unique (committee_id, code),
  foreign key (committee_id, parent_id) references regions (committee_id, id)
);
create index regions_by_path on regions using gist (path);
create index regions_by_parent on regions (committee_id, parent_id);

create table accounts (
  committee_id    uuid not null references committees (id),
  id              uuid not null,
  login           text not null,
  name            text not null,
  name_en         text,
  mail            text,
  phone_sealed    bytea,
  password_hash   text,
  password_set_at timestamptz,
  totp_sealed     bytea,
  totp_last_step  bigint,
  failures        integer not null default 0,
  locked_until    timestamptz,
  lang            text not null default 'zh' check (lang in ('zh', 'en')),
  invited_at      timestamptz not null,
  joined_at       timestamptz,
  left_at         timestamptz,
  primary key (committee_id, id)
);
create unique index accounts_login on accounts (committee_id, lower(login)) where left_at is null;

create table member_profiles (
  committee_id   uuid not null references committees (id),
  account_id     uuid not null,
  term           integer not null,
  standing       boolean not null default false,
  sectors        text[] not null default '{}',
  expertise      text[] not null default '{}',
  home_region_id uuid,
  work_unit      text,
  primary key (committee_id, account_id),
  foreign key (committee_id, account_id) references accounts (committee_id, id),
  foreign key (committee_id, home_region_id) references regions (committee_id, id)
);

create table sessions (
  committee_id uuid not null references committees (id),
  token_hash   text not null,
  account_id   uuid not null,
  device       text not null check (device in ('desk', 'phone')),
  proven_at    timestamptz not null,
  seen_at      timestamptz not null,
  expires_at   timestamptz not null,
  primary key (committee_id, token_hash),
  foreign key (committee_id, account_id) references accounts (committee_id, id)
);
create index sessions_of on sessions (committee_id, account_id);

create table passkeys (
  committee_id  uuid not null references committees (id),
  credential_id text not null,
  account_id    uuid not null,
  public_key    bytea not null,
  counter       bigint not null,
  transports    text[] not null default '{}',
  label         text not null,
  created_at    timestamptz not null,
  used_at       timestamptz,
  primary key (committee_id, credential_id),
  foreign key (committee_id, account_id) references accounts (committee_id, id)
);

create table passkey_challenges (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  account_id   uuid,
  challenge    text not null,
  expires_at   timestamptz not null,
  primary key (committee_id, id)
);

-- The identity vault. Only people/identity.ts reads the sealed columns, and each reading is audited.
create table residents (
  committee_id   uuid not null references committees (id),
  id             uuid not null,
  name_sealed    bytea,
  phone_sealed   bytea,
  phone_hash     text,
  address_sealed bytea,
  tell_through   text not null default 'nothing' check (tell_through in ('sms', 'call', 'officer', 'visit', 'board', 'nothing')),
  under_14       boolean not null default false,
  region_id      uuid,
  created_at     timestamptz not null,
  erased_at      timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, region_id) references regions (committee_id, id)
);
create index residents_by_phone on residents (committee_id, phone_hash) where phone_hash is not null;

create table consents (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  resident_id  uuid not null,
  purpose      text not null check (purpose in ('handling', 'identityToUnit', 'publication', 'sensitive', 'guardian')),
  wording      integer not null,
  given_at     timestamptz not null,
  withdrawn_at timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, resident_id) references residents (committee_id, id)
);
create unique index consents_in_force on consents (committee_id, resident_id, purpose) where withdrawn_at is null;

create table data_rights_requests (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  resident_id  uuid not null,
  kind         text not null check (kind in ('export', 'correction', 'erasure', 'withdrawal')),
  at           timestamptz not null,
  done_at      timestamptz,
  refused_why  text,
  primary key (committee_id, id),
  foreign key (committee_id, resident_id) references residents (committee_id, id)
);
