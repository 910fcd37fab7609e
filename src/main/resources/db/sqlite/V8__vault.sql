-- The key of what is sealed, under a passphrase; no row where the database has none.
create table vault (
    id integer primary key check (id = 1),
    stamp varchar(64) not null,
    salt varchar(32) not null,
    rounds integer not null,
    wrapped varchar(200) not null
);
-- The name that a row is looked up by, sealed, where the name itself is kept as a code.
alter table person add column label text;
alter table apprentice add column label text;
alter table schedule_version add column label text;
