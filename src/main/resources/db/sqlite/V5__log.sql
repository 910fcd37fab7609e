-- Hours of a day beside hours of a week, and in class beside on the job. The column week holds the
-- day of an entry for a day, the column process the number of the course for hours in class.
alter table apprentice_hours add column span varchar(10) not null default 'WEEK';
alter table apprentice_hours add column kind varchar(10) not null default 'JOB';
-- Weeks that somebody signed off, with the hours that were signed.
create table apprentice_signed (
    id varchar(120) primary key,
    apprentice_id varchar(80) not null references apprentice (id) on delete cascade,
    week varchar(10) not null,
    signer varchar(300) not null,
    signed_on varchar(10) not null,
    entries text not null
);
create index apprentice_signed_of on apprentice_signed (apprentice_id, week);
