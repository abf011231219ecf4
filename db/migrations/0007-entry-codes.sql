-- One code of a venue is in force at a time: one poster is true.
create unique index entry_codes_in_force on entry_codes (committee_id, venue_id) where revoked_at is null;
create index entry_codes_of_venue on entry_codes (committee_id, venue_id);

-- Drafts that nobody came back to are cleared by age.
create index drafts_by_age on drafts (committee_id, expires_at);
