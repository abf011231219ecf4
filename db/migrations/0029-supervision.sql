-- Going to see whether what was agreed is done: held like any activity, at any time after it was agreed.
alter table activities drop constraint activities_kind_check;
alter table activities add constraint activities_kind_check check (kind in (
  'learning', 'briefing', 'fieldStudy', 'policyTalk', 'legalClinic', 'lecture', 'nightSchool', 'fellowship',
  'volunteering', 'donation', 'mediation', 'visit', 'medicalClinic', 'matchmaking', 'supervision'));
