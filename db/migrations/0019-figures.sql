-- Figures: what each record counts towards, and sums of that, both kept up by following the journal; and the duty file's
-- corrections. Everything here but the corrections can be thrown away and counted again.
create table figure_marks (
  committee_id uuid not null references committees (id),
  follows      text not null check (follows in ('matter', 'submission')),
  xid          xid8 not null default '0',
  subject_id   uuid not null default '00000000-0000-0000-0000-000000000000',
  seq          integer not null default 0,
  counted_at   timestamptz not null,
  primary key (committee_id, follows)
);

-- One row a figure and record. `day` is when it began to count: a thing that is due counts from its due day on.
create table figure_facts (
  committee_id uuid not null references committees (id),
  figure       text not null,
  day          date not null,
  record_id    uuid not null,
  subject_id   uuid not null,
  matter_id    uuid,
  met          boolean not null,
  township_id  uuid,
  village_id   uuid,
  venue_id     uuid,
  method_code  text,
  category     text,
  channel      text,
  primary key (committee_id, figure, day, record_id)
);
create index figure_facts_of on figure_facts (committee_id, subject_id);

create table figure_sums (
  committee_id uuid not null references committees (id),
  figure       text not null,
  dimension    text not null check (dimension in ('all', 'township', 'village', 'villageChannel', 'venue', 'method', 'category', 'channel')),
  member       text not null,
  -- By village the first of the month: few records a village and day.
  day          date not null,
  n            integer not null,
  d            integer not null,
  primary key (committee_id, figure, dimension, day, member)
);

create table duty_corrections (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  account_id   uuid not null,
  year         integer not null check (year between 2000 and 2200),
  kind         text not null,
  record_id    uuid,
  wish         text not null check (wish in ('add', 'strike', 'change')),
  day          date,
  text         text not null,
  reason       text not null,
  asked_by     uuid not null,
  asked_at     timestamptz not null,
  decision     text check (decision in ('confirmed', 'refused')),
  answer       text,
  decided_by   uuid,
  decided_at   timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, account_id) references accounts (committee_id, id),
  foreign key (committee_id, asked_by) references accounts (committee_id, id),
  foreign key (committee_id, decided_by) references accounts (committee_id, id),
  check ((decision is null) = (decided_at is null)),
  check ((decision is null) = (decided_by is null)),
  check (decided_by is null or decided_by <> account_id),
  check ((wish = 'add') = (record_id is null))
);
create index duty_corrections_of on duty_corrections (committee_id, account_id, year, asked_at, id);
create index duty_corrections_open on duty_corrections (committee_id, asked_at, id) where decision is null;
