-- What the panel had said of a line when a repair took it out, by whom and why. Its votes are cleared with the meeting; this stays.
alter table usul_baris add column keluar json;
