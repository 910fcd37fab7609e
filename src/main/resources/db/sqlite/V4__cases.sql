-- The address of a client's pages, which says nothing about them, and the version a change is made on.
alter table person add column address varchar(16) not null default '';
alter table person add column version integer not null default 1;
alter table person add column goal varchar(200);
alter table person add column review_on varchar(10);
update person set address = lower(hex(randomblob(8)));
create unique index person_address on person (address) where address <> '';
-- A report as it was saved. Nothing ever changes it; it goes with its client.
create table saved_report (
    id varchar(40) primary key,
    person_id varchar(80) not null references person (id) on delete cascade,
    job varchar(200) not null,
    made_on varchar(10) not null,
    saved_at varchar(30) not null,
    hash varchar(64) not null,
    data_versions text not null,
    inputs text not null,
    media_type varchar(100) not null,
    content blob not null
);
create index saved_report_of on saved_report (person_id, made_on);
-- What somebody wrote about a client: who, what, when.
create table case_note (
    id varchar(40) primary key,
    person_id varchar(80) not null references person (id) on delete cascade,
    written_at varchar(30) not null,
    author varchar(200) not null,
    note text not null
);
create index case_note_of on case_note (person_id, written_at);
-- Who opened, changed, printed or deleted; a client by the address, so that nothing else outlives them.
create table case_event (
    id varchar(40) primary key,
    address varchar(16) not null,
    happened_at varchar(30) not null,
    actor varchar(200) not null,
    kind varchar(20) not null
);
create index case_event_of on case_event (address, happened_at);
