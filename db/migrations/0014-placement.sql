-- Placement: a proposal who serves where, its rules, its seats. It becomes appointments all at once or not at all.
create table placements (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  title        text not null,
  state        text not null check (state in ('draft', 'asked', 'proposed', 'refused', 'issued', 'discarded')),
  venue_kinds  text[] not null,
  even_groups  boolean not null,
  by_level     boolean not null,
  each_led     boolean not null,
  wishes_bind  boolean not null,
  strength_km  integer not null check (strength_km between 0 and 1000),
  wish_km      integer not null check (wish_km between 0 and 1000),
  stay_km      integer not null check (stay_km between 0 and 1000),
  to_day       date,
  made_by      uuid not null,
  made_at      timestamptz not null,
  -- Which asking an answer belongs to: a late answer to an earlier question is let go.
  asking       integer not null default 0,
  -- Why not: faults or the rules that contradict each other, ids only.
  refusal      jsonb,
  proven       boolean,
  answered_at  timestamptz,
  ended_by     uuid,
  ended_at     timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, made_by) references accounts (committee_id, id),
  foreign key (committee_id, ended_by) references accounts (committee_id, id),
  check ((state in ('issued', 'discarded')) = (ended_at is not null))
);

create table placement_rules (
  committee_id uuid not null references committees (id),
  placement_id uuid not null,
  id           uuid not null,
  kind         text not null check (kind in ('fixed', 'recused', 'wish', 'together', 'seats', 'sector', 'needs', 'without')),
  account_id   uuid,
  other_id     uuid,
  venue_id     uuid,
  least        integer check (least >= 0),
  most         integer check (most >= least),
  word         text,
  primary key (committee_id, id),
  foreign key (committee_id, placement_id) references placements (committee_id, id),
  foreign key (committee_id, account_id) references accounts (committee_id, id),
  foreign key (committee_id, other_id) references accounts (committee_id, id),
  foreign key (committee_id, venue_id) references venues (committee_id, id)
);
create unique index placement_rules_once on placement_rules (committee_id, placement_id, kind,
  coalesce(account_id::text, ''), coalesce(other_id::text, ''), coalesce(venue_id::text, ''), coalesce(word, ''));

-- One venue each. What was found stays beside what was chosen by hand.
create table placement_seats (
  committee_id   uuid not null references committees (id),
  placement_id   uuid not null,
  account_id     uuid not null,
  venue_id       uuid not null,
  found_venue_id uuid not null,
  primary key (committee_id, placement_id, account_id),
  foreign key (committee_id, placement_id) references placements (committee_id, id),
  foreign key (committee_id, account_id) references accounts (committee_id, id),
  foreign key (committee_id, venue_id) references venues (committee_id, id),
  foreign key (committee_id, found_venue_id) references venues (committee_id, id)
);
