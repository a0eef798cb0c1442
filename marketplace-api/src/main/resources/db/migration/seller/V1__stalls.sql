-- A stall belongs to one person, known by the subject of the identity provider once the account exists: a stall that
-- a clerk opens has no owner account yet. The phone is E.164 and names one household.
create table seller.stall (
	id uuid not null,
	owner_subject text,
	kind text not null,
	name text not null,
	owner_name text not null,
	phone text not null,
	province_code text not null,
	commune_code text not null,
	street text not null,
	office_code text not null,
	about text not null,
	about_en text not null,
	payout_bank_bin text not null,
	payout_account_number text not null,
	payout_holder text not null,
	since timestamptz not null,
	version bigint not null,
	constraint stall_pkey primary key (id),
	constraint stall_owner_subject_key unique (owner_subject),
	constraint stall_phone_key unique (phone),
	constraint stall_kind_known check (kind in ('HOUSEHOLD', 'COOPERATIVE')),
	constraint stall_payout_bank_bin_form check (payout_bank_bin ~ '^[0-9]{6}$'),
	constraint stall_payout_account_number_form check (payout_account_number ~ '^[0-9A-Z]{4,19}$')
);

-- A clerk may act for a household only while a session of it lives, and the session says how the household agreed.
create table seller.assistance (
	id uuid not null,
	stall_id uuid not null,
	clerk_subject text not null,
	clerk_name text not null,
	office_code text not null,
	consent_kind text not null,
	consent_note text not null,
	started_at timestamptz not null,
	expires_at timestamptz not null,
	constraint assistance_pkey primary key (id),
	constraint assistance_stall_id_fkey foreign key (stall_id) references seller.stall (id),
	constraint assistance_consent_kind_known check (consent_kind in ('SIGNED_PAPER', 'OTP')),
	constraint assistance_ends_after_start check (expires_at >= started_at)
);

create index assistance_clerk_subject_stall_id_idx on seller.assistance (clerk_subject, stall_id, expires_at desc);

-- Who did what for which stall: under assistance both people are named. Only ever added to.
create table seller.act (
	id uuid not null,
	stall_id uuid not null,
	done_by text not null,
	done_by_name text not null,
	on_behalf_of text,
	assistance_id uuid,
	act text not null,
	subject text not null,
	at timestamptz not null,
	constraint act_pkey primary key (id),
	constraint act_stall_id_fkey foreign key (stall_id) references seller.stall (id),
	constraint act_assistance_id_fkey foreign key (assistance_id) references seller.assistance (id),
	constraint act_on_behalf_names_both check ((assistance_id is null) = (on_behalf_of is null))
);

create index act_stall_id_at_idx on seller.act (stall_id, at);

revoke update, delete, truncate on seller.act from postmart_app;
