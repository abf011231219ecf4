-- Organisation: bodies, venues, appointments, member groups, methods in force.
create table bodies (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  parent_id    uuid,
  kind         text not null check (kind in ('office', 'specialCommittee', 'memberGroup', 'liaisonOffice', 'areaLiaisonOffice', 'sector', 'partyHouse', 'handlingUnit', 'villageCommittee')),
  name_zh      text not null,
  name_en      text not null,
  region_id    uuid,
  contact_mail text,
  contact_phone_sealed bytea,
  closed_at    timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, parent_id) references bodies (committee_id, id),
  foreign key (committee_id, region_id) references regions (committee_id, id)
);

create table venues (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  parent_id    uuid,
  kind         text not null check (kind in ('studio', 'station', 'receptionHall', 'advisoryHall', 'council', 'room', 'convenerStudio', 'liaisonStation', 'partyHouse')),
  name_zh      text not null,
  name_en      text not null,
  brand        text,
  region_id    uuid not null,
  township_id  uuid,
  owner_id     uuid,
  address      text not null,
  hours_zh     text not null,
  hours_en     text not null,
  shared_room  boolean not null default false,
  method_code  text not null,
  opened_on    date not null,
  closed_at    timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, parent_id) references venues (committee_id, id),
  foreign key (committee_id, region_id) references regions (committee_id, id),
  foreign key (committee_id, owner_id) references bodies (committee_id, id)
);
create index venues_by_region on venues (committee_id, region_id);

create table appointments (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  account_id   uuid not null,
  role         text not null,
  region_id    uuid not null,
  body_id      uuid,
  venue_id     uuid,
  acting       boolean not null default false,
  from_day     date not null,
  to_day       date,
  appointed_by uuid,
  primary key (committee_id, id),
  foreign key (committee_id, account_id) references accounts (committee_id, id),
  foreign key (committee_id, region_id) references regions (committee_id, id),
  foreign key (committee_id, body_id) references bodies (committee_id, id),
  foreign key (committee_id, venue_id) references venues (committee_id, id)
);
create index appointments_of on appointments (committee_id, account_id);
create index appointments_by_region on appointments (committee_id, region_id, role);
create index appointments_by_venue on appointments (committee_id, venue_id) where venue_id is not null;

-- A committee's own versions of a method; a running matter keeps the version it began with.
create table methods (
  committee_id uuid not null references committees (id),
  code         text not null,
  version      integer not null,
  body         jsonb not null,
  published_at timestamptz not null,
  published_by uuid,
  primary key (committee_id, code, version)
);

create table entry_codes (
  committee_id uuid not null references committees (id),
  code         text not null,
  venue_id     uuid not null,
  made_at      timestamptz not null,
  revoked_at   timestamptz,
  primary key (committee_id, code),
  foreign key (committee_id, venue_id) references venues (committee_id, id)
);

-- Scans and submissions by code and day: counted, never by person.
create table entry_code_days (
  committee_id uuid not null references committees (id),
  code         text not null,
  day          date not null,
  scans        integer not null default 0,
  submissions  integer not null default 0,
  primary key (committee_id, code, day),
  foreign key (committee_id, code) references entry_codes (committee_id, code)
);
