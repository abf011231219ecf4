-- Placement: who leads a group. Marked where somebody chose by hand, and for all groups once the appointments are made.
alter table placement_seats add column leads boolean not null default false;
create unique index placement_seats_one_leader on placement_seats (committee_id, placement_id, venue_id) where leads;
