-- What was deleted or replaced but may still be found in the files, because another program was
-- reading them.
create table unfinished (
    id integer primary key,
    what varchar(20) not null
);
