-- Placeholder of its number, until the tables stand.
select 1;
