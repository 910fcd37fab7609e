-- What a saved report was asked with, the plan that was filled in, and what it came to in codes, so
-- that a later one can be held against it.
alter table saved_report add column question text not null default '';
alter table saved_report add column plan text not null default '';
alter table saved_report add column verdict text not null default '';
alter table saved_report add column lang varchar(10) not null default 'en';
alter table saved_report add column outcome text not null default '';
