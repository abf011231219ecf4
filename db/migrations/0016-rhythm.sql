-- Rhythm: how often what is asked for, the plan of the year, the standards of venues, venues that stand idle, the
-- library of rules, and the addresses that calendars read. What was kept is never stored: it is counted from what was held.
create table frequency_rules (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  duty         text not null check (duty in ('deliberation', 'learning', 'briefing', 'fieldStudy', 'listeningDay')),
  subject      text not null check (subject in ('township', 'venue')),
  area         text not null check (area in ('any', 'street', 'township')),
  kinds        text[] not null default '{}',
  at_least     integer not null check (at_least between 1 and 30),
  per          text not null check (per in ('week', 'month', 'twoMonths', 'quarter', 'halfYear', 'year')),
  -- Judged are the periods that begin within these days; null where it has always been so.
  from_day     date,
  to_day       date,
  made_by      uuid not null,
  made_at      timestamptz not null,
  primary key (committee_id, id),
  foreign key (committee_id, made_by) references accounts (committee_id, id),
  check (subject = 'venue' or kinds = '{}')
);
create unique index frequency_rules_in_force on frequency_rules (committee_id, duty, subject, area, kinds) where to_day is null;

-- The plan of a year: its items are text, kind, who and when. Numbers are counted from the items.
create table year_plans (
  committee_id uuid not null references committees (id),
  year         integer not null check (year between 2000 and 2200),
  basis        text,
  published_by uuid,
  published_at timestamptz,
  primary key (committee_id, year),
  foreign key (committee_id, published_by) references accounts (committee_id, id),
  check ((published_by is null) = (published_at is null))
);

create table year_plan_items (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  year         integer not null,
  kind         text not null check (kind in ('thematic', 'inspection', 'quarterly', 'supervision', 'other')),
  text         text not null,
  who          text not null,
  lead_id      uuid,
  due_on       date not null,
  made_by      uuid not null,
  made_at      timestamptz not null,
  dropped_at   timestamptz,
  dropped_by   uuid,
  why_dropped  text,
  primary key (committee_id, id),
  foreign key (committee_id, year) references year_plans (committee_id, year),
  foreign key (committee_id, lead_id) references accounts (committee_id, id),
  foreign key (committee_id, made_by) references accounts (committee_id, id),
  foreign key (committee_id, dropped_by) references accounts (committee_id, id),
  check ((dropped_at is null) = (why_dropped is null))
);
create index year_plan_items_by_day on year_plan_items (committee_id, year, due_on, id);
create index year_plan_items_of on year_plan_items (committee_id, lead_id, due_on) where dropped_at is null and lead_id is not null;

-- What was held for it. One deed ticks one item: nothing is counted twice. Meetings and activities are other rooms' rows.
create table year_plan_deeds (
  committee_id uuid not null references committees (id),
  deed_kind    text not null check (deed_kind in ('meeting', 'activity')),
  deed_id      uuid not null,
  item_id      uuid not null,
  linked_by    uuid not null,
  linked_at    timestamptz not null,
  primary key (committee_id, deed_kind, deed_id),
  foreign key (committee_id, item_id) references year_plan_items (committee_id, id),
  foreign key (committee_id, linked_by) references accounts (committee_id, id)
);
create index year_plan_deeds_of on year_plan_deeds (committee_id, item_id);

-- A committee's own version of a standard; without one the usual standards hold.
create table venue_standards (
  committee_id uuid not null references committees (id),
  code         text not null,
  version      integer not null,
  name_zh      text not null,
  name_en      text not null,
  kinds        text[] not null,
  items        jsonb not null,
  in_force     boolean not null,
  made_by      uuid not null,
  made_at      timestamptz not null,
  primary key (committee_id, code, version),
  foreign key (committee_id, made_by) references accounts (committee_id, id)
);

-- What no fact can tell (a sign on the door): who saw it and when.
create table venue_sightings (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  venue_id     uuid not null,
  item_key     text not null,
  note         text not null,
  seen_by      uuid not null,
  seen_at      timestamptz not null,
  ended_at     timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, venue_id) references venues (committee_id, id),
  foreign key (committee_id, seen_by) references accounts (committee_id, id)
);
create unique index venue_sightings_in_force on venue_sightings (committee_id, venue_id, item_key) where ended_at is null;

-- Asked of the owner of a venue where nothing has happened; one question is open at a time.
create table idle_questions (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  venue_id     uuid not null,
  idle_since   date not null,
  asked_at     timestamptz not null,
  answer       text check (answer in ('goesOn', 'merge', 'close')),
  reason       text,
  merge_into   uuid,
  answered_by  uuid,
  answered_at  timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, venue_id) references venues (committee_id, id),
  foreign key (committee_id, merge_into) references venues (committee_id, id),
  foreign key (committee_id, answered_by) references accounts (committee_id, id),
  check ((answer is null) = (answered_at is null)),
  check ((answer is not distinct from 'merge') = (merge_into is not null)),
  check (merge_into is distinct from venue_id)
);
create unique index idle_questions_open on idle_questions (committee_id, venue_id) where answered_at is null;
create index idle_questions_of on idle_questions (committee_id, venue_id, asked_at desc);

-- The rule library. A version that is published doesn't change; the next one replaces it.
create table rule_documents (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  venue_id     uuid,
  subject      text not null check (subject in ('venue', 'deliberation', 'reception', 'visiting', 'learning', 'duty', 'handling', 'other')),
  made_by      uuid not null,
  made_at      timestamptz not null,
  repealed_at  timestamptz,
  repealed_by  uuid,
  why_repealed text,
  primary key (committee_id, id),
  foreign key (committee_id, venue_id) references venues (committee_id, id),
  foreign key (committee_id, made_by) references accounts (committee_id, id),
  foreign key (committee_id, repealed_by) references accounts (committee_id, id),
  check ((repealed_at is null) = (why_repealed is null))
);
create index rule_documents_of on rule_documents (committee_id, venue_id) where repealed_at is null;

create table rule_versions (
  committee_id uuid not null references committees (id),
  rule_id      uuid not null,
  version      integer not null,
  title_zh     text not null,
  title_en     text not null,
  body         text not null,
  changed      text,
  drafted_by   uuid not null,
  drafted_at   timestamptz not null,
  published_by uuid,
  published_at timestamptz,
  primary key (committee_id, rule_id, version),
  foreign key (committee_id, rule_id) references rule_documents (committee_id, id),
  foreign key (committee_id, drafted_by) references accounts (committee_id, id),
  foreign key (committee_id, published_by) references accounts (committee_id, id),
  check ((published_by is null) = (published_at is null))
);
create unique index rule_versions_draft on rule_versions (committee_id, rule_id) where published_at is null;

-- An address that a calendar reads. Whoever holds it reads it, so it can be taken back.
create table feeds (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  kind         text not null check (kind in ('person', 'venue', 'county')),
  account_id   uuid,
  venue_id     uuid,
  lang         text not null check (lang in ('zh', 'en')),
  token_hash   text not null,
  token_sealed bytea,
  made_by      uuid not null,
  made_at      timestamptz not null,
  revoked_at   timestamptz,
  primary key (committee_id, id),
  unique (committee_id, token_hash),
  foreign key (committee_id, account_id) references accounts (committee_id, id),
  foreign key (committee_id, venue_id) references venues (committee_id, id),
  foreign key (committee_id, made_by) references accounts (committee_id, id),
  check ((kind = 'person') = (account_id is not null)),
  check ((kind = 'venue') = (venue_id is not null)),
  check ((revoked_at is null) = (token_sealed is not null))
);
create unique index feeds_in_force on feeds (committee_id, kind, coalesce(account_id, venue_id, committee_id)) where revoked_at is null;
