-- Committees above and below one another: matters that go up and whose result comes back, members of one seated in
-- another, and what else an office above reads. What lies in another tenant is named by its id and never joined to.

-- Of the one below: sent, and waiting until the result is back.
create table matters_sent_above (
  committee_id    uuid not null references committees (id),
  id              uuid not null,
  matter_id       uuid not null,
  above_id        uuid not null,
  above_matter_id uuid not null,
  above_number    text not null,
  sent_by         uuid not null,
  sent_at         timestamptz not null,
  answered_at     timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, matter_id) references matters (committee_id, id),
  foreign key (committee_id, sent_by) references accounts (committee_id, id)
);
create unique index matters_sent_above_waiting on matters_sent_above (committee_id, matter_id) where answered_at is null;
create index matters_sent_above_of on matters_sent_above (committee_id, matter_id);

-- Of the one above: where it came from, and the history that came with it, sealed.
create table matters_from_below (
  committee_id    uuid not null references committees (id),
  matter_id       uuid not null,
  below_id        uuid not null,
  below_matter_id uuid not null,
  below_number    text not null,
  sent_id         uuid not null,
  history_sealed  bytea,
  received_at     timestamptz not null,
  answered_by     uuid,
  answered_at     timestamptz,
  answer          text,
  primary key (committee_id, matter_id),
  foreign key (committee_id, matter_id) references matters (committee_id, id),
  foreign key (committee_id, answered_by) references accounts (committee_id, id),
  check ((answer is null) = (answered_at is null))
);

-- At home: who was offered to sit where.
create table members_lent (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  account_id   uuid not null,
  there_id     uuid not null,
  offered_by   uuid not null,
  offered_at   timestamptz not null,
  ended_at     timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, account_id) references accounts (committee_id, id),
  foreign key (committee_id, offered_by) references accounts (committee_id, id)
);
create unique index members_lent_once on members_lent (committee_id, account_id, there_id) where ended_at is null;

-- There: a seat for a member of another committee. Once taken it has an account that opens only from home.
create table guest_seats (
  committee_id    uuid not null references committees (id),
  id              uuid not null,
  home_id         uuid not null,
  home_account_id uuid not null,
  name            text not null,
  name_en         text,
  level           text not null check (level in ('county', 'city', 'province', 'national')),
  term            integer not null,
  standing        boolean not null,
  sectors         text[] not null,
  expertise       text[] not null,
  offered_at      timestamptz not null,
  answer          text check (answer in ('seated', 'declined')),
  answered_by     uuid,
  answered_at     timestamptz,
  account_id      uuid,
  ended_at        timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, answered_by) references accounts (committee_id, id),
  foreign key (committee_id, account_id) references accounts (committee_id, id),
  check ((answer is null) = (answered_at is null)),
  check (account_id is null or answer = 'seated')
);
create unique index guest_seats_once on guest_seats (committee_id, home_id, home_account_id) where ended_at is null;

-- One minute, once: the way from one's own desk to the one there.
create table guest_entries (
  committee_id uuid not null references committees (id),
  token_hash   text not null,
  seat_id      uuid not null,
  expires_at   timestamptz not null,
  used_at      timestamptz,
  primary key (committee_id, token_hash),
  foreign key (committee_id, seat_id) references guest_seats (committee_id, id)
);

-- When a venue is open, as days and hours beside the words on its door.
create table opening_hours (
  committee_id uuid not null references committees (id),
  venue_id     uuid not null,
  weekday      integer not null check (weekday between 1 and 7),
  opens        text not null check (opens ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  closes       text not null check (closes ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  primary key (committee_id, venue_id, weekday, opens),
  foreign key (committee_id, venue_id) references venues (committee_id, id),
  check (opens < closes)
);
