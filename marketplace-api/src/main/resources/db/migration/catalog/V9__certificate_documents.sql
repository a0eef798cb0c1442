-- The certificate itself, as a file named by this id: seen by its seller and by operators, never by the public.
alter table catalog.certificate add column document_id uuid;
alter table catalog.certificate add column document_type text
	constraint certificate_document_type_known check (document_type in ('PDF', 'JPEG'));
alter table catalog.certificate add constraint certificate_document_has_a_type
	check ((document_id is null) = (document_type is null));
