-- A deletion whose traces are still in the files, because another program was reading.
create table unfinished (
    id integer primary key
);
