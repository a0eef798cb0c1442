-- The serials of S10 identifiers, 10,000 to a block. A serial may come back 24 months after it was last minted at the
-- earliest (UPU advises 24, demands 12), so a spent block rests before it is opened again.
create table postal.serial_block (
	indicator text not null,
	number int not null,
	state text not null default 'FRESH',
	taken int not null default 0,
	spent_at timestamptz,
	constraint serial_block_pk primary key (indicator, number),
	constraint serial_block_indicator check (indicator ~ '^[A-Z]{2}$'),
	constraint serial_block_number check (number between 0 and 9999),
	constraint serial_block_taken check (taken between 0 and 10000),
	constraint serial_block_state check ((state = 'FRESH' and taken = 0 and spent_at is null)
		or (state = 'OPEN' and taken < 10000 and spent_at is null)
		or (state = 'SPENT' and taken = 10000 and spent_at is not null))
);

create index serial_block_open on postal.serial_block (indicator, number) where state = 'OPEN';

-- P? is left to each post for items inside its country.
insert into postal.serial_block (indicator, number)
select 'PM', number from generate_series(0, 9999) as number;
