-- Schedules that designers asked to keep. Nothing ever changes a version; a change is a new one.
create table schedule_version (
    id varchar(120) primary key,
    name varchar(80) not null,
    version integer not null,
    saved_at varchar(30) not null,
    schedule text not null
);
create unique index schedule_version_of on schedule_version (name, version);
