-- A profile that somebody asked to keep on this computer, as the text of a person file.
create table person (
    id varchar(80) primary key,
    saved_at varchar(30) not null,
    yaml text not null
);
