-- A parcel may be delivered while another of its card payment waits to be weighed: it is earned when that is captured.
alter table payment.settlement add column delivered_at timestamptz;
