-- Accounts that a clerk opens for people who have none. The identity provider keeps the account and its password;
-- here is what must become of it, and the code that lets the person choose the password.
create table identity.account (
	id uuid not null,
	reference text not null,
	phone text not null,
	name text not null,
	role text not null,
	subject text,
	code_hash text not null,
	code_expires_at timestamptz not null,
	tries_left integer not null,
	activated_at timestamptz,
	created_at timestamptz not null,
	constraint account_pkey primary key (id),
	constraint account_reference_key unique (reference),
	constraint account_phone_key unique (phone),
	constraint account_role_known check (role in ('HOUSEHOLD', 'COOPERATIVE')),
	constraint account_tries_left_in_range check (tries_left between 0 and 5)
);
