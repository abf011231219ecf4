-- The room where people speak and vote: statements, one ballot a seat, hands and paper beside the phones.

create table live_rooms (
  committee_id  uuid not null references committees (id),
  id            uuid not null,
  matter_id     uuid not null,
  code          text not null check (code ~ '^[2-9A-HJ-NP-Z]{6}$'),
  title         text not null,
  opened_by     uuid not null,
  opened_at     timestamptz not null,
  closed_at     timestamptz,
  -- The statement that the hall talks about now.
  present_no    integer,
  -- Sheets printed so far: numbers are given out once.
  sheets        integer not null default 0,
  -- A named decision: until then the report is for those who serve the matter.
  published_by  uuid,
  published_at  timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, matter_id) references matters (committee_id, id),
  foreign key (committee_id, opened_by) references accounts (committee_id, id),
  foreign key (committee_id, published_by) references accounts (committee_id, id),
  check ((published_by is null) = (published_at is null))
);
create unique index live_rooms_code on live_rooms (committee_id, code);
create index live_rooms_of on live_rooms (committee_id, matter_id, opened_at desc);

-- A seat is one phone or one sheet of paper. Nothing of the person is kept, and of the token only a digest.
create table seats (
  committee_id uuid not null references committees (id),
  room_id      uuid not null,
  no           integer not null,
  way          text not null check (way in ('phone', 'paper')),
  token_hash   text,
  sheet        integer,
  joined_at    timestamptz not null,
  -- Who typed the sheet.
  typed_by     uuid,
  primary key (committee_id, room_id, no),
  foreign key (committee_id, room_id) references live_rooms (committee_id, id),
  check ((way = 'phone') = (token_hash is not null)),
  check ((way = 'paper') = (sheet is not null and typed_by is not null))
);
create unique index seats_token on seats (committee_id, room_id, token_hash) where token_hash is not null;
create unique index seats_sheet on seats (committee_id, room_id, sheet) where sheet is not null;

-- What is voted on. An item is what the hall is about to agree on; changing its words makes a new one, voted on anew.
create table statements (
  committee_id uuid not null references committees (id),
  room_id      uuid not null,
  no           integer not null,
  kind         text not null check (kind in ('opinion', 'item')),
  text         text not null,
  reason       text,
  state        text not null check (state in ('waiting', 'shown', 'refused', 'merged', 'replaced', 'taken')),
  -- Who said it: a seat, or a person who moderates.
  seat_no      integer,
  written_by   uuid,
  written_at   timestamptz not null,
  refusal      text,
  became_no    integer,
  decided_by   uuid,
  decided_at   timestamptz,
  -- Where it was taken over to.
  item_id      uuid,
  primary key (committee_id, room_id, no),
  foreign key (committee_id, room_id) references live_rooms (committee_id, id),
  foreign key (committee_id, room_id, seat_no) references seats (committee_id, room_id, no),
  foreign key (committee_id, room_id, became_no) references statements (committee_id, room_id, no),
  foreign key (committee_id, item_id) references items (committee_id, id),
  check ((state = 'refused') = (refusal is not null)),
  check ((state in ('merged', 'replaced')) = (became_no is not null)),
  check ((state = 'taken') = (item_id is not null))
);
create index statements_waiting on statements (committee_id, room_id) where state = 'waiting';

-- One person, one ballot: the last word of a seat on a statement.
create table ballots (
  committee_id uuid not null references committees (id),
  room_id      uuid not null,
  seat_no      integer not null,
  statement_no integer not null,
  vote         smallint not null check (vote in (-1, 0, 1)),
  cast_at      timestamptz not null,
  primary key (committee_id, room_id, seat_no, statement_no),
  foreign key (committee_id, room_id, seat_no) references seats (committee_id, room_id, no),
  foreign key (committee_id, room_id, statement_no) references statements (committee_id, room_id, no)
);
create index ballots_on on ballots (committee_id, room_id, statement_no);

-- Hands in the hall: a count, never a ballot. Counted again, the older count stays in the record.
create table hand_counts (
  committee_id  uuid not null references committees (id),
  id            uuid not null,
  room_id       uuid not null,
  statement_no  integer not null,
  agree         integer not null check (agree between 0 and 100000),
  disagree      integer not null check (disagree between 0 and 100000),
  pass          integer not null check (pass between 0 and 100000),
  counted_by    uuid not null,
  counted_at    timestamptz not null,
  superseded_at timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, room_id, statement_no) references statements (committee_id, room_id, no),
  foreign key (committee_id, counted_by) references accounts (committee_id, id)
);
create unique index hand_counts_now on hand_counts (committee_id, room_id, statement_no) where superseded_at is null;

-- Ballots that don't count, for a reason that everyone may read. Lifted, they count again.
create table exclusions (
  committee_id uuid not null references committees (id),
  id           uuid not null,
  room_id      uuid not null,
  seat_no      integer not null,
  reason       text not null,
  excluded_by  uuid not null,
  excluded_at  timestamptz not null,
  lifted_by    uuid,
  lifted_at    timestamptz,
  primary key (committee_id, id),
  foreign key (committee_id, room_id, seat_no) references seats (committee_id, room_id, no),
  foreign key (committee_id, excluded_by) references accounts (committee_id, id),
  foreign key (committee_id, lifted_by) references accounts (committee_id, id),
  check ((lifted_by is null) = (lifted_at is null))
);
create unique index exclusions_now on exclusions (committee_id, room_id, seat_no) where lifted_at is null;
