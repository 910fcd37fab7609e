-- The log of apprentices, kept only when somebody asks for it. The schedule is a copy of its own.
create table apprentice (
    id varchar(80) primary key,
    started varchar(10) not null,
    saved_at varchar(30) not null,
    schedule text not null
);
-- Hours of a work process in a week; the process by its number in the schedule, from 1.
create table apprentice_hours (
    id varchar(120) primary key,
    apprentice_id varchar(80) not null references apprentice (id) on delete cascade,
    week varchar(10) not null,
    process integer not null,
    minutes integer not null
);
create index apprentice_hours_of on apprentice_hours (apprentice_id, week, process);
-- A competency shown to an assessor.
create table apprentice_shown (
    id varchar(40) primary key,
    apprentice_id varchar(80) not null references apprentice (id) on delete cascade,
    process integer not null,
    skill varchar(300) not null,
    rating integer not null,
    assessor varchar(300) not null,
    shown_on varchar(10) not null
);
create index apprentice_shown_of on apprentice_shown (apprentice_id, shown_on);
