-- rules and templates that the house has changed; what is not here stands as it comes with the program
create table house_rule (
    part    varchar(40) not null, -- a file of policy such as promise, or the templates of a language such as recap/de
    name    varchar(60) not null,
    content varchar     not null,
    primary key (part, name)
);
