/** A manifest of invented consignments; nobody of these names exists. */
export const exerciseManifest = `Container numbers;Bill of lading;Vessel;Date;Description of goods;HS code;Gross weight (kg);Packages;Value;Currency;Country of origin;Country of loading;Country of declaration;Country of destination;Port of loading;Port of discharge;Ports of transit;Consignor;Consignee;Address of the consignee;Documents;Notification number;Customs declaration
CSQU3054383;INV-2001;MV Fictional;2026-06-01;Used television sets and monitors;852872;24000;210;2400;EUR;NL;NL;NL;GH;NLRTM;GHTEM;;Fictional Export BV;Invented Trading Ltd;P.O. Box 71, Tema;Invoice;;26NL000071
MSKU9070323;INV-2002;MV Fictional;2026-06-01;Plastic scrap, baled;391590;22500;44;1800;EUR;DE;NL;NL;MY;NLRTM;MYPKG;SGSIN, LKCMB;Fictional Recycling GmbH;To the order of;Port Klang Free Zone, lot 12;;;26NL000072
TEMU1234565;INV-2003;MV Fictional;2026-06-01;Machine parts;848790;18210;64;61000;EUR;DE;NL;NL;FR;NLRTM;FRLEH;;Fictional Tools GmbH;Invented Mechanics SARL;4 rue du Port, Le Havre;Invoice, contract, bill of lading;;26NL000073
;INV-2004;MV Fictional;2026-06-01;General cargo;;9000;12;;;BE;BE;BE;NG;BEANR;NGAPP;;;Invented Shipping Services;;;;26BE000074
;INV-2005;MV Fictional;2026-06-01;Printed circuit boards, waste;854911;19950;80;9000;EUR;GB;GB;GB;TH;GBFXT;THLCH;;Fictional Metals Ltd;Invented Refining Co;22 Harbour Road, Laem Chabang;Invoice;;26GB000075
;INV-2006;MV Fictional;2026-06-01;Personal effects and household goods;630900;14120;300;700;EUR;IT;IT;IT;SN;ITGOA;SNDKR;;Fictional Removals Srl;Invented Family Transport;12 avenue du Port, Dakar;;;26IT000076
;INV-2007;MV Fictional;2026-06-01;Frozen fish;030389;23870;1190;52000;EUR;NO;NL;NL;NG;NLRTM;NGAPP;;Fictional Seafood AS;Invented Foods Ltd;3 Cold Store Road, Lagos;Invoice, bill of lading;;26NL000077
;INV-2008;MV Fictional;2026-06-01;Waste paper, unsorted;470790;31800;28;900;EUR;GB;GB;GB;IN;GBFXT;INMUN;;Fictional Paper Ltd;Invented Mills Pvt;Plot 8, Industrial Road, Mundra;;;26GB000078
;INV-2009;MV Fictional;2026-06-01;Office furniture, new;940330;8315;96;23000;EUR;PL;PL;PL;MA;PLGDN;MAPTM;;Fictional Desks Sp.;Invented Offices SARL;7 rue de la Gare, Tanger;Invoice, contract, CMR;;26PL000079
`;
