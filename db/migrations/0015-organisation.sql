-- The organisation at work: venues of every kind with their history, who answers for what, and who may be asked.
alter table venues drop constraint venues_kind_check;
alter table venues add constraint venues_kind_check check (kind in ('studio', 'station', 'receptionHall', 'advisoryHall', 'council', 'room', 'convenerStudio', 'liaisonStation', 'partyHouse', 'listeningStudio', 'livelihoodCouncil', 'areaOffice'));

-- One room, several venues (一室多用).
create table rooms (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  name_zh      text not null,
  name_en      text not null,
  region_id    uuid not null,
  seats        integer check (seats > 0),
  primary key (committee_id, id),
  foreign key (committee_id, region_id) references regions (committee_id, id)
);
create unique index rooms_by_name on rooms (committee_id, region_id, name_zh);

alter table venues add column room_id uuid;
alter table venues add column latitude double precision check (latitude between -90 and 90);
alter table venues add column longitude double precision check (longitude between -180 and 180);
alter table venues add foreign key (committee_id, room_id) references rooms (committee_id, id);
create index venues_by_parent on venues (committee_id, parent_id) where parent_id is not null;
create index venues_by_township on venues (committee_id, township_id);

-- Asked for by those who will look after it, approved or declined once by the committee (挂牌).
create table venue_applications (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  kind         text not null,
  name_zh      text not null,
  name_en      text not null,
  brand        text,
  region_id    uuid not null,
  parent_id    uuid,
  address      text not null,
  hours_zh     text not null,
  hours_en     text not null,
  why          text not null,
  applied_by   uuid not null,
  applied_at   timestamptz not null,
  decision     text check (decision in ('approved', 'declined')),
  decided_by   uuid,
  decided_at   timestamptz,
  decided_why  text,
  venue_id     uuid,
  primary key (committee_id, id),
  foreign key (committee_id, region_id) references regions (committee_id, id),
  foreign key (committee_id, parent_id) references venues (committee_id, id),
  foreign key (committee_id, applied_by) references accounts (committee_id, id),
  foreign key (committee_id, venue_id) references venues (committee_id, id),
  check ((decision is null) = (decided_at is null)),
  check ((decision = 'approved') = (venue_id is not null))
);
create index venue_applications_waiting on venue_applications (committee_id, applied_at) where decision is null;

-- What became of a venue: opened, moved, renamed, put under another, closed.
create table venue_events (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  venue_id     uuid not null,
  kind         text not null check (kind in ('opened', 'moved', 'renamed', 'branched', 'closed')),
  day          date not null,
  by_account   uuid,
  before       text,
  after        text,
  why          text,
  primary key (committee_id, id),
  foreign key (committee_id, venue_id) references venues (committee_id, id)
);
create index venue_events_of on venue_events (committee_id, venue_id, day);
create unique index venue_events_once on venue_events (committee_id, venue_id) where kind = 'closed';
insert into venue_events (committee_id, id, venue_id, kind, day, after)
  select committee_id, gen_random_uuid(), id, 'opened', opened_on, address from venues;

-- The one committee body that guides a venue (一对一指导).
create table guidance_links (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  body_id      uuid not null,
  venue_id     uuid not null,
  from_day     date not null,
  to_day       date,
  linked_by    uuid,
  primary key (committee_id, id),
  foreign key (committee_id, body_id) references bodies (committee_id, id),
  foreign key (committee_id, venue_id) references venues (committee_id, id),
  check (to_day is null or to_day >= from_day)
);
create unique index guidance_in_force on guidance_links (committee_id, venue_id) where to_day is null;
create index guidance_of_body on guidance_links (committee_id, body_id);

-- Which places a member group answers for.
create table group_places (
  committee_id uuid not null references committees (id),
  body_id      uuid not null,
  region_id    uuid not null,
  from_day     date not null,
  primary key (committee_id, region_id, body_id),
  foreign key (committee_id, body_id) references bodies (committee_id, id),
  foreign key (committee_id, region_id) references regions (committee_id, id)
);

-- A duty stands on the public board; a hand-over names the appointment it follows.
alter table appointments add column duty text;
alter table appointments add column follows_id uuid;
alter table appointments add foreign key (committee_id, follows_id) references appointments (committee_id, id);
create index appointments_by_body on appointments (committee_id, body_id) where body_id is not null;

alter table member_profiles add column body_id uuid;
alter table member_profiles add column work_region_id uuid;
alter table member_profiles add column level text not null default 'county' check (level in ('county', 'city', 'province', 'national'));
alter table member_profiles add column hears_appeals boolean not null default false;
alter table member_profiles add foreign key (committee_id, body_id) references bodies (committee_id, id);
alter table member_profiles add foreign key (committee_id, work_region_id) references regions (committee_id, id);

-- A member makes themselves known to a community, once (报到). Not a check-in: there is no second time.
create table registrations (
  committee_id uuid not null references committees (id),
  region_id    uuid not null,
  account_id   uuid not null,
  at           timestamptz not null,
  offers       text not null,
  primary key (committee_id, region_id, account_id),
  foreign key (committee_id, region_id) references regions (committee_id, id),
  foreign key (committee_id, account_id) references accounts (committee_id, id)
);
create index registrations_of on registrations (committee_id, account_id);

-- Expert pools (智囊团): a venue asks, each answers for themselves.
create table expert_pools (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  name_zh      text not null,
  name_en      text not null,
  opened_at    timestamptz not null,
  closed_at    timestamptz,
  primary key (committee_id, id)
);
create table pool_seats (
  committee_id uuid not null references committees (id),
  pool_id      uuid not null,
  account_id   uuid not null,
  knows        text not null,
  from_day     date not null,
  primary key (committee_id, pool_id, account_id),
  foreign key (committee_id, pool_id) references expert_pools (committee_id, id),
  foreign key (committee_id, account_id) references accounts (committee_id, id)
);
create index pool_seats_of on pool_seats (committee_id, account_id);
create table pool_questions (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  pool_id      uuid not null,
  venue_id     uuid not null,
  asked_by     uuid not null,
  asked_at     timestamptz not null,
  title        text not null,
  words        text not null,
  needed_on    date not null,
  ended_at     timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, pool_id) references expert_pools (committee_id, id),
  foreign key (committee_id, venue_id) references venues (committee_id, id),
  foreign key (committee_id, asked_by) references accounts (committee_id, id)
);
create index pool_questions_open on pool_questions (committee_id, pool_id) where ended_at is null;
create table pool_answers (
  committee_id uuid not null references committees (id),
  question_id  uuid not null,
  account_id   uuid not null,
  answer       text not null check (answer in ('yes', 'no', 'other')),
  note         text,
  at           timestamptz not null,
  primary key (committee_id, question_id, account_id),
  foreign key (committee_id, question_id) references pool_questions (committee_id, id),
  foreign key (committee_id, account_id) references accounts (committee_id, id),
  check (answer <> 'other' or note is not null)
);

-- A call for help (倡议): told only to members who asked to be told, answered only by those who wish.
create table appeals (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  venue_id     uuid,
  title        text not null,
  words        text not null,
  made_by      uuid not null,
  made_at      timestamptz not null,
  until_day    date not null,
  ended_at     timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, venue_id) references venues (committee_id, id),
  foreign key (committee_id, made_by) references accounts (committee_id, id)
);
create index appeals_open on appeals (committee_id, until_day) where ended_at is null;
create table appeal_offers (
  committee_id uuid not null references committees (id),
  appeal_id    uuid not null,
  account_id   uuid not null,
  offer        text not null,
  at           timestamptz not null,
  withdrawn_at timestamptz,
  primary key (committee_id, appeal_id, account_id),
  foreign key (committee_id, appeal_id) references appeals (committee_id, id),
  foreign key (committee_id, account_id) references accounts (committee_id, id)
);

-- A sheet kept for one noun can't be brought over as another.
alter table sheets add column noun text not null default 'matters';
