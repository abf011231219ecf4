-- Triage: what belongs to another township is offered there; the first receiver keeps it, and its clocks, until that
-- one takes it over. `region_id`, `township_id`, `village_id` are where it is offered to: reach reads them.
create table submission_offers (
  committee_id     uuid not null references committees (id),
  id               uuid not null,
  submission_id    uuid not null,
  from_township_id uuid,
  region_id        uuid not null,
  township_id      uuid not null,
  village_id       uuid,
  reason           text not null,
  offered_by       uuid not null,
  offered_at       timestamptz not null,
  answer           text check (answer in ('takenOver', 'refused', 'renewed')),
  answer_reason    text,
  answered_by      uuid,
  answered_at      timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, submission_id) references submissions (committee_id, id),
  foreign key (committee_id, region_id) references regions (committee_id, id),
  foreign key (committee_id, offered_by) references accounts (committee_id, id),
  check ((answer is null) = (answered_at is null))
);
create unique index submission_offers_open on submission_offers (committee_id, submission_id) where answered_at is null;
create index submission_offers_to on submission_offers (committee_id, township_id, offered_at) where answered_at is null;

-- The members met the household representatives before a topic was chosen: when, who, what was said.
create table representative_talks (
  committee_id    uuid not null references committees (id),
  id              uuid not null,
  matter_id       uuid not null,
  met_on          date not null,
  members         text not null,
  representatives integer not null check (representatives between 1 and 500),
  said            text not null,
  by              uuid not null,
  on_word_of      text,
  at              timestamptz not null,
  primary key (committee_id, id),
  foreign key (committee_id, matter_id) references matters (committee_id, id)
);
create index representative_talks_of on representative_talks (committee_id, matter_id, id);

-- A joint meeting chooses several topics in one act.
create table joint_screenings (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  held_on      date not null,
  present      text not null,
  by           uuid not null,
  at           timestamptz not null,
  primary key (committee_id, id)
);
alter table screenings add column joint_id uuid;
alter table screenings add foreign key (committee_id, joint_id) references joint_screenings (committee_id, id);
