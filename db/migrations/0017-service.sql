-- Service: who receives when, what was held for people and what it brought, what groups ask for, what a new rule says,
-- and what members look into over months.

-- People who serve and are no members: lawyers, doctors, teachers. They have no account; the office keeps the list.
create table professionals (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  name         text not null,
  trade        text not null check (trade in ('law', 'health', 'education', 'farming', 'business', 'building', 'culture', 'other')),
  firm         text not null,
  region_id    uuid not null,
  township_id  uuid,
  village_id   uuid,
  phone_sealed bytea,
  added_by     uuid not null,
  added_at     timestamptz not null,
  left_at      timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, region_id) references regions (committee_id, id),
  foreign key (committee_id, added_by) references accounts (committee_id, id)
);
create index professionals_here on professionals (committee_id, trade, name, id) where left_at is null;

-- A roster is a rule (every Wednesday at this venue); its shifts are days on which people sit there.
create table rosters (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  venue_id     uuid not null,
  kind         text not null check (kind in ('listening', 'professional')),
  title        text not null,
  weekday      smallint not null check (weekday between 1 and 7),
  from_time    text not null check (from_time ~ '^[0-2][0-9]:[0-5][0-9]$'),
  to_time      text not null check (to_time ~ '^[0-2][0-9]:[0-5][0-9]$' and to_time > from_time),
  members      smallint not null check (members between 0 and 9),
  liaisons     smallint not null check (liaisons between 0 and 9),
  apart_days   smallint not null check (apart_days between 0 and 60),
  made_by      uuid not null,
  made_at      timestamptz not null,
  closed_at    timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, venue_id) references venues (committee_id, id),
  foreign key (committee_id, made_by) references accounts (committee_id, id),
  check (members + liaisons > 0)
);
create unique index rosters_in_force on rosters (committee_id, venue_id, kind, weekday) where closed_at is null;

-- Whose turns are drawn for: exactly one of an account or a professional.
create table roster_people (
  committee_id    uuid not null references committees (id),
  id              uuid not null,
  roster_id       uuid not null,
  seat            text not null check (seat in ('member', 'liaison', 'professional')),
  account_id      uuid,
  professional_id uuid,
  joined_on       date not null,
  left_on         date,
  primary key (committee_id, id),
  foreign key (committee_id, roster_id) references rosters (committee_id, id),
  foreign key (committee_id, account_id) references accounts (committee_id, id),
  foreign key (committee_id, professional_id) references professionals (committee_id, id),
  check ((account_id is null) <> (professional_id is null)),
  check ((seat = 'professional') = (professional_id is not null))
);
create unique index roster_people_once on roster_people (committee_id, roster_id, coalesce(account_id, professional_id)) where left_on is null;
create index roster_people_of on roster_people (committee_id, account_id) where left_on is null;

-- Said by the person: away on these days, or glad to come on these.
create table day_wishes (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  account_id   uuid not null,
  wish         text not null check (wish in ('away', 'glad')),
  from_day     date not null,
  to_day       date not null,
  made_at      timestamptz not null,
  primary key (committee_id, id),
  foreign key (committee_id, account_id) references accounts (committee_id, id),
  check (to_day >= from_day)
);
create index day_wishes_of on day_wishes (committee_id, account_id, from_day);

create table shifts (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  roster_id    uuid not null,
  venue_id     uuid not null,
  region_id    uuid not null,
  township_id  uuid,
  village_id   uuid,
  day          date not null,
  starts_at    timestamptz not null,
  ends_at      timestamptz not null,
  state        text not null check (state in ('planned', 'held', 'cancelled')),
  why          text,
  settled_by   uuid,
  settled_at   timestamptz,
  reminded_at  timestamptz,
  made_at      timestamptz not null,
  primary key (committee_id, id),
  unique (committee_id, roster_id, day),
  foreign key (committee_id, roster_id) references rosters (committee_id, id),
  foreign key (committee_id, venue_id) references venues (committee_id, id),
  foreign key (committee_id, region_id) references regions (committee_id, id),
  foreign key (committee_id, settled_by) references accounts (committee_id, id),
  check (ends_at > starts_at),
  check ((state = 'planned') = (settled_at is null)),
  check (state <> 'cancelled' or why is not null)
);
create index shifts_by_day on shifts (committee_id, day, id);
create index shifts_of_venue on shifts (committee_id, venue_id, day);

-- A seat changes hands by ending one row and beginning another: who sat when stays known.
create table shift_seats (
  committee_id    uuid not null references committees (id),
  id              uuid not null,
  shift_id        uuid not null,
  seat            text not null check (seat in ('member', 'liaison', 'professional')),
  account_id      uuid,
  professional_id uuid,
  given           text not null check (given in ('drawn', 'swap', 'gift', 'hand')),
  since           timestamptz not null,
  left_at         timestamptz,
  came            boolean,
  primary key (committee_id, id),
  foreign key (committee_id, shift_id) references shifts (committee_id, id),
  foreign key (committee_id, account_id) references accounts (committee_id, id),
  foreign key (committee_id, professional_id) references professionals (committee_id, id),
  check ((account_id is null) <> (professional_id is null)),
  check ((seat = 'professional') = (professional_id is not null))
);
create unique index shift_seats_once on shift_seats (committee_id, shift_id, coalesce(account_id, professional_id)) where left_at is null;
create index shift_seats_of on shift_seats (committee_id, account_id, shift_id) where left_at is null;

-- One tap asks, one tap answers. Without `asked_of` whoever is free may take it; with `back_seat_id` it is an exchange.
create table swaps (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  seat_id      uuid not null,
  asked_by     uuid not null,
  asked_of     uuid,
  back_seat_id uuid,
  state        text not null check (state in ('asked', 'taken', 'declined', 'withdrawn')),
  asked_at     timestamptz not null,
  answered_by  uuid,
  answered_at  timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, seat_id) references shift_seats (committee_id, id),
  foreign key (committee_id, back_seat_id) references shift_seats (committee_id, id),
  foreign key (committee_id, asked_by) references accounts (committee_id, id),
  foreign key (committee_id, asked_of) references accounts (committee_id, id),
  foreign key (committee_id, answered_by) references accounts (committee_id, id),
  check ((state = 'asked') = (answered_at is null))
);
create unique index swaps_open on swaps (committee_id, seat_id) where state = 'asked';
create index swaps_asked_of on swaps (committee_id, asked_of) where state = 'asked';

create table teams (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  name         text not null,
  does         text not null,
  region_id    uuid not null,
  township_id  uuid,
  village_id   uuid,
  head_id      uuid,
  formed_on    date not null,
  made_by      uuid not null,
  made_at      timestamptz not null,
  closed_at    timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, region_id) references regions (committee_id, id),
  foreign key (committee_id, head_id) references accounts (committee_id, id),
  foreign key (committee_id, made_by) references accounts (committee_id, id)
);
create unique index teams_by_name on teams (committee_id, name) where closed_at is null;

-- The number of volunteers is the number of these rows; nobody types it.
create table volunteers (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  team_id      uuid not null,
  name_sealed  bytea not null,
  name_hash    text not null,
  joined_on    date not null,
  left_on      date,
  primary key (committee_id, id),
  foreign key (committee_id, team_id) references teams (committee_id, id)
);
create unique index volunteers_once on volunteers (committee_id, team_id, name_hash) where left_on is null;

create table policies (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  title        text not null,
  issuer       text not null,
  number       text,
  category     text not null,
  in_force_on  date not null,
  ended_on     date,
  full_text    text not null,
  plain_text   text not null,
  guide        text,
  state        text not null check (state in ('draft', 'published', 'withdrawn')),
  made_by      uuid not null,
  made_at      timestamptz not null,
  settled_by   uuid,
  settled_at   timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, made_by) references accounts (committee_id, id),
  foreign key (committee_id, settled_by) references accounts (committee_id, id),
  check ((state = 'draft') = (settled_at is null)),
  check (ended_on is null or ended_on >= in_force_on)
);
create index policies_by_state on policies (committee_id, state, in_force_on desc, id desc);

create table policy_explainers (
  committee_id    uuid not null references committees (id),
  id              uuid not null,
  policy_id       uuid not null,
  account_id      uuid,
  professional_id uuid,
  since           timestamptz not null,
  left_at         timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, policy_id) references policies (committee_id, id),
  foreign key (committee_id, account_id) references accounts (committee_id, id),
  foreign key (committee_id, professional_id) references professionals (committee_id, id),
  check ((account_id is null) <> (professional_id is null))
);
create unique index policy_explainers_once on policy_explainers (committee_id, policy_id, coalesce(account_id, professional_id)) where left_at is null;

create table activities (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  kind         text not null check (kind in ('learning', 'briefing', 'fieldStudy', 'policyTalk', 'legalClinic', 'lecture', 'nightSchool', 'fellowship', 'volunteering', 'donation', 'mediation', 'visit', 'medicalClinic', 'matchmaking')),
  title        text not null,
  about        text,
  programme    text,
  venue_id     uuid,
  body_id      uuid,
  team_id      uuid,
  policy_id    uuid,
  matter_id    uuid,
  region_id    uuid not null,
  township_id  uuid,
  village_id   uuid,
  place        text not null,
  starts_at    timestamptz not null,
  ends_at      timestamptz not null,
  open_to_all  boolean not null,
  state        text not null check (state in ('planned', 'held', 'cancelled')),
  why          text,
  came_of_it   text,
  planned_by   uuid not null,
  planned_at   timestamptz not null,
  settled_by   uuid,
  settled_at   timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, venue_id) references venues (committee_id, id),
  foreign key (committee_id, body_id) references bodies (committee_id, id),
  foreign key (committee_id, team_id) references teams (committee_id, id),
  foreign key (committee_id, policy_id) references policies (committee_id, id),
  foreign key (committee_id, matter_id) references matters (committee_id, id),
  foreign key (committee_id, region_id) references regions (committee_id, id),
  foreign key (committee_id, planned_by) references accounts (committee_id, id),
  foreign key (committee_id, settled_by) references accounts (committee_id, id),
  check (ends_at > starts_at),
  check ((state = 'planned') = (settled_at is null)),
  check (state <> 'cancelled' or why is not null)
);
create index activities_by_start on activities (committee_id, starts_at desc, id desc);
create index activities_of_township on activities (committee_id, township_id, starts_at desc, id desc);
create index activities_of_venue on activities (committee_id, venue_id, kind, starts_at) where venue_id is not null;
create index activities_of_body on activities (committee_id, body_id, kind, starts_at) where body_id is not null;
create index activities_of_matter on activities (committee_id, matter_id) where matter_id is not null;
create index activities_of_policy on activities (committee_id, policy_id) where policy_id is not null;

-- Who gives it and who is asked to come; `came` is ticked once, after it was held.
create table activity_people (
  committee_id    uuid not null references committees (id),
  id              uuid not null,
  activity_id     uuid not null,
  part            text not null check (part in ('gives', 'comes')),
  account_id      uuid,
  professional_id uuid,
  asked_at        timestamptz not null,
  came            boolean,
  primary key (committee_id, id),
  foreign key (committee_id, activity_id) references activities (committee_id, id),
  foreign key (committee_id, account_id) references accounts (committee_id, id),
  foreign key (committee_id, professional_id) references professionals (committee_id, id),
  check ((account_id is null) <> (professional_id is null))
);
create unique index activity_people_once on activity_people (committee_id, activity_id, coalesce(account_id, professional_id));
create index activity_people_of on activity_people (committee_id, account_id);

-- One household visited, one line, written by whoever stood at the door. No name, no house number, no position.
create table visits (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  activity_id  uuid not null,
  people       smallint not null check (people between 1 and 60),
  about        text,
  by           uuid not null,
  at           timestamptz not null,
  struck_at    timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, activity_id) references activities (committee_id, id),
  foreign key (committee_id, by) references accounts (committee_id, id)
);
create index visits_of on visits (committee_id, activity_id, id);

-- Each gift by itself; a sum is counted from here. A giver without an account is named as they wish to be named.
create table gifts (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  activity_id  uuid not null,
  account_id   uuid,
  giver        text not null,
  yuan         integer check (yuan > 0),
  goods        text,
  evidence     text not null,
  by           uuid not null,
  at           timestamptz not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  struck_at    timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, activity_id) references activities (committee_id, id),
  foreign key (committee_id, account_id) references accounts (committee_id, id),
  foreign key (committee_id, by) references accounts (committee_id, id),
  foreign key (committee_id, confirmed_by) references accounts (committee_id, id),
  check (yuan is not null or goods is not null),
  check ((confirmed_by is null) = (confirmed_at is null)),
  check (confirmed_by is null or confirmed_by <> by)
);
create index gifts_of on gifts (committee_id, activity_id, id);

-- What it brought: one measured step, following another where it came of it. As told until somebody else confirms it.
create table outcomes (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  activity_id  uuid not null,
  follows_id   uuid,
  measure      text not null check (measure in ('people', 'households', 'trainees', 'enterprisesMatched', 'enterprisesApproved', 'yuan', 'percent', 'years', 'sites', 'settled')),
  amount       integer not null,
  what         text not null,
  evidence     text not null,
  on_word_of   text,
  by           uuid not null,
  at           timestamptz not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  struck_at    timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, activity_id) references activities (committee_id, id),
  foreign key (committee_id, follows_id) references outcomes (committee_id, id),
  foreign key (committee_id, by) references accounts (committee_id, id),
  foreign key (committee_id, confirmed_by) references accounts (committee_id, id),
  check (amount > 0 or (measure = 'percent' and amount <> 0)),
  check ((confirmed_by is null) = (confirmed_at is null)),
  check (confirmed_by is null or confirmed_by <> by)
);
create index outcomes_of on outcomes (committee_id, activity_id, id);
create index outcomes_by_measure on outcomes (committee_id, measure, id) where struck_at is null;

-- 订单式: a group asks, a session is held, the group says how it was. The contact is emptied when all is said.
create table orders (
  committee_id   uuid not null references committees (id),
  id             uuid not null,
  number         text not null,
  token_hash     text not null,
  wants          text not null check (wants in ('policyTalk', 'legalClinic', 'lecture', 'nightSchool', 'medicalClinic', 'volunteering', 'mediation', 'matchmaking')),
  about          text not null,
  group_name     text not null,
  people         integer not null check (people between 1 and 5000),
  wished         text,
  policy_id      uuid,
  venue_id       uuid,
  region_id      uuid not null,
  township_id    uuid,
  village_id     uuid,
  contact_sealed bytea,
  on_word_of     text,
  entered_by     uuid,
  state          text not null check (state in ('asked', 'taken', 'held', 'answered', 'declined', 'withdrawn')),
  asked_at       timestamptz not null,
  due_at         timestamptz not null,
  taken_by       uuid,
  taken_at       timestamptz,
  activity_id    uuid,
  answer         text,
  word           text check (word in ('useful', 'partly', 'notUseful')),
  word_text      text,
  word_on_word_of text,
  word_at        timestamptz,
  settled_at     timestamptz,
  primary key (committee_id, id),
  unique (committee_id, number),
  unique (committee_id, token_hash),
  foreign key (committee_id, policy_id) references policies (committee_id, id),
  foreign key (committee_id, venue_id) references venues (committee_id, id),
  foreign key (committee_id, region_id) references regions (committee_id, id),
  foreign key (committee_id, entered_by) references accounts (committee_id, id),
  foreign key (committee_id, taken_by) references accounts (committee_id, id),
  foreign key (committee_id, activity_id) references activities (committee_id, id),
  check ((word is null) = (word_at is null)),
  check (state in ('asked', 'declined', 'withdrawn') or activity_id is not null)
);
create index orders_open on orders (committee_id, due_at, id) where state in ('asked', 'taken', 'held');
create index orders_of_township on orders (committee_id, township_id, asked_at desc, id desc);
create unique index orders_of_activity on orders (committee_id, activity_id) where activity_id is not null;

-- What members look into over months: 课题.
create table studies (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  title        text not null,
  question     text not null,
  body_id      uuid,
  lead_id      uuid not null,
  region_id    uuid not null,
  township_id  uuid,
  village_id   uuid,
  begun_on     date not null,
  ends_on      date not null,
  state        text not null check (state in ('open', 'reported', 'dropped')),
  report       text,
  speech_title text,
  speech       text,
  speech_by    uuid,
  speech_at    timestamptz,
  why          text,
  made_by      uuid not null,
  made_at      timestamptz not null,
  settled_by   uuid,
  settled_at   timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, body_id) references bodies (committee_id, id),
  foreign key (committee_id, lead_id) references accounts (committee_id, id),
  foreign key (committee_id, region_id) references regions (committee_id, id),
  foreign key (committee_id, speech_by) references accounts (committee_id, id),
  foreign key (committee_id, made_by) references accounts (committee_id, id),
  foreign key (committee_id, settled_by) references accounts (committee_id, id),
  check (ends_on >= begun_on),
  check ((state = 'open') = (settled_at is null)),
  check ((state = 'reported') = (report is not null)),
  check ((speech is null) = (speech_at is null))
);
create index studies_by_state on studies (committee_id, state, ends_on, id);

create table study_people (
  committee_id uuid not null references committees (id),
  study_id     uuid not null,
  account_id   uuid not null,
  primary key (committee_id, study_id, account_id),
  foreign key (committee_id, study_id) references studies (committee_id, id),
  foreign key (committee_id, account_id) references accounts (committee_id, id)
);
create index study_people_of on study_people (committee_id, account_id);

create table study_sites (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  study_id     uuid not null,
  region_id    uuid not null,
  place        text,
  day          date not null,
  seen         text not null,
  by           uuid not null,
  at           timestamptz not null,
  primary key (committee_id, id),
  foreign key (committee_id, study_id) references studies (committee_id, id),
  foreign key (committee_id, region_id) references regions (committee_id, id),
  foreign key (committee_id, by) references accounts (committee_id, id)
);
create index study_sites_of on study_sites (committee_id, study_id, day, id);

create table study_findings (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  study_id     uuid not null,
  kind         text not null check (kind in ('feature', 'problem', 'suggestion')),
  text         text not null,
  site_id      uuid,
  by           uuid not null,
  at           timestamptz not null,
  struck_at    timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, study_id) references studies (committee_id, id),
  foreign key (committee_id, site_id) references study_sites (committee_id, id),
  foreign key (committee_id, by) references accounts (committee_id, id)
);
create index study_findings_of on study_findings (committee_id, study_id, kind, id);
