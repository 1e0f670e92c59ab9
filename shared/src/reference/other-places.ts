import type { Place, PlaceKind } from './place';

type Row = readonly [
  key: string, locode: string | null, name: string, country: string, kind: PlaceKind,
  latitude: number, longitude: number, zone: string,
];

/**
 * Places that are not seaports of their own: terminals, border crossings, airports and inland places where waste has
 * been controlled. Source: positions read from public maps, to about a kilometre. Edition: 2026-11-01.
 */
const rows: readonly Row[] = [
  ['MY-NORTHPORT', 'MYPKG', 'Northport, Port Klang', 'MY', 'TERMINAL', 3.04, 101.36, 'Asia/Kuala_Lumpur'],
  ['MY-WESTPORTS', 'MYPKG', 'Westports, Port Klang', 'MY', 'TERMINAL', 2.94, 101.3, 'Asia/Kuala_Lumpur'],
  ['ID-TANJUNG-PERAK', 'IDSUB', 'Tanjung Perak, Surabaya', 'ID', 'TERMINAL', -7.2, 112.73, 'Asia/Jakarta'],
  ['ID-BATU-AMPAR', 'IDBTM', 'Batu Ampar, Batam', 'ID', 'TERMINAL', 1.16, 104, 'Asia/Jakarta'],
  ['ID-TANGERANG', null, 'Tangerang', 'ID', 'INLAND', -6.17, 106.63, 'Asia/Jakarta'],
  ['PH-TAGOLOAN', null, 'Tagoloan, Misamis Oriental', 'PH', 'TERMINAL', 8.54, 124.75, 'Asia/Manila'],
  ['RO-GIURGIU', null, 'Giurgiu border crossing', 'RO', 'BORDER_CROSSING', 43.89, 25.96, 'Europe/Bucharest'],
  ['BG-KAPITAN-PETKO', null, 'Kapitan Petko Voyvoda border crossing', 'BG', 'BORDER_CROSSING', 41.72, 26.28, 'Europe/Sofia'],
  ['BG-KULATA', null, 'Kulata border crossing', 'BG', 'BORDER_CROSSING', 41.39, 23.36, 'Europe/Sofia'],
  ['BG-VARNA-WEST', 'BGVAR', 'Varna West', 'BG', 'TERMINAL', 43.19, 27.66, 'Europe/Sofia'],
  ['BR-CAXIAS-DO-SUL', null, 'Caxias do Sul', 'BR', 'INLAND', -29.17, -51.18, 'America/Sao_Paulo'],
  ['HK-KWAI-CHUNG', 'HKHKG', 'Kwai Chung container terminals', 'HK', 'TERMINAL', 22.345, 114.125, 'Asia/Hong_Kong'],
  ['HK-AIRPORT', 'HKHKG', 'Hong Kong International Airport', 'HK', 'AIRPORT', 22.31, 113.91, 'Asia/Hong_Kong'],
  ['IT-SAMPIERDARENA', 'ITGOA', 'Genoa Sampierdarena', 'IT', 'TERMINAL', 44.4, 8.89, 'Europe/Rome'],
  ['IT-PRA', 'ITGOA', 'Genoa Pra', 'IT', 'TERMINAL', 44.42, 8.78, 'Europe/Rome'],
  ['IN-VALLARPADAM', 'INCOK', 'Vallarpadam terminal, Kochi', 'IN', 'TERMINAL', 9.99, 76.25, 'Asia/Kolkata'],
];

/** Terminals, border crossings, airports and inland places. */
export const otherPlaces: readonly Place[] = rows.map(([key, locode, name, country, kind, latitude, longitude, zone]) => ({
  key, locode, name, country, kind, latitude, longitude, zone,
}));
