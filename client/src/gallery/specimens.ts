import type { WasteStream } from '@muster/shared/vocabularies';
import type { DaySeries } from '../charts/WeekLines';
import type { WeighedCase } from '../charts/DotStrip';
import { deeds, type StripAgency } from '../charts/SilenceStrip';
import type { Detection, MapRoute } from '../map/map-data';
import type { WallEvent } from '../ui/WallFeed';

/** The moment at which all specimens are looked at. */
export const specimenNow = Date.parse('2026-03-20T14:20:00Z');

/** A steady stream of numbers in [0, 1), the same at every visit. */
const steady = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return seed / 4_294_967_296;
};

const ports: readonly (readonly [string, string, number, number])[] = [
  ['THLCH', 'Laem Chabang', 13.09, 100.88],
  ['MYPKG', 'Port Klang', 3.0, 101.39],
  ['VNHPH', 'Hai Phong', 20.86, 106.68],
  ['IDTPP', 'Tanjung Priok', -6.1, 106.89],
  ['HKHKG', 'Hong Kong', 22.3, 114.17],
  ['INNSA', 'Nhava Sheva', 18.95, 72.95],
  ['PKKHI', 'Karachi', 24.84, 66.98],
  ['TRMER', 'Mersin', 36.8, 34.64],
  ['GRPIR', 'Piraeus', 37.94, 23.62],
  ['ITGOA', 'Genoa', 44.41, 8.92],
  ['ESVLC', 'Valencia', 39.45, -0.32],
  ['ESALG', 'Algeciras', 36.13, -5.43],
  ['PTSIE', 'Sines', 37.95, -8.87],
  ['FRLEH', 'Le Havre', 49.48, 0.12],
  ['BEANR', 'Antwerp', 51.26, 4.38],
  ['NLRTM', 'Rotterdam', 51.95, 4.14],
  ['DEHAM', 'Hamburg', 53.54, 9.97],
  ['PLGDN', 'Gdansk', 54.4, 18.67],
  ['GBFXT', 'Felixstowe', 51.95, 1.31],
  ['NGLOS', 'Lagos', 6.43, 3.39],
  ['GHTEM', 'Tema', 5.63, 0.01],
  ['CMDLA', 'Douala', 4.05, 9.69],
  ['TZDAR', 'Dar es Salaam', -6.83, 39.29],
  ['KEMBA', 'Mombasa', -4.06, 39.66],
  ['USLAX', 'Los Angeles', 33.74, -118.26],
  ['USNYC', 'New York', 40.68, -74.04],
  ['MXZLO', 'Manzanillo', 19.06, -104.31],
  ['BRSSZ', 'Santos', -23.98, -46.3],
  ['CLVAP', 'Valparaiso', -33.03, -71.63],
  ['AUMEL', 'Melbourne', -37.83, 144.92],
  ['NZAKL', 'Auckland', -36.84, 174.78],
  ['JPYOK', 'Yokohama', 35.45, 139.65],
];

const streams: readonly WasteStream[] = ['E_WASTE', 'PLASTIC', 'METAL', 'VEHICLE_PARTS', 'BATTERIES', 'TYRES', 'MUNICIPAL', 'TEXTILE'];

const draw = steady(7);
const oneOf = <Item,>(items: readonly Item[]): Item => {
  const item = items[Math.floor(draw() * items.length)];
  if (item === undefined) throw new Error('Nothing to choose from.');
  return item;
};

/** Places with cases, as an operation of some months leaves them. */
export const detections: readonly Detection[] = ports.map(([id, label, lat, lon]) => {
  const cases = Math.max(1, Math.round(draw() ** 3 * 60));
  return {
    id,
    label,
    lat,
    lon,
    cases,
    tonnes: (cases * (4 + draw() * 40)).toFixed(3),
    streams: [...new Set([oneOf(streams), oneOf(streams)])],
    at: new Date(specimenNow - draw() * 3 * 86_400_000).toISOString(),
  };
});

/** Five hundred places, to see that the map stays smooth. */
export const manyDetections: readonly Detection[] = Array.from({ length: 500 }, (_each, index) => {
  const [, label, lat, lon] = oneOf(ports);
  return {
    id: `many-${index}`,
    label,
    lat: lat + (draw() - 0.5) * 8,
    lon: lon + (draw() - 0.5) * 8,
    cases: Math.max(1, Math.round(draw() ** 4 * 30)),
    tonnes: '12.5',
    streams: [oneOf(streams)],
    at: new Date(specimenNow - draw() * 86_400_000).toISOString(),
  };
});

const stop = (code: string, role: MapRoute['points'][number]['role']) => {
  const port = ports.find(([id]) => id === code);
  if (!port) throw new Error(`No port ${code}.`);
  return { lat: port[2], lon: port[3], role, label: port[1] };
};

/** Ways that goods took; one crosses the date line. */
export const routes: readonly MapRoute[] = [
  { id: 'a', weight: 31, stream: 'E_WASTE', points: [stop('USLAX', 'departure'), stop('HKHKG', 'transit'), stop('THLCH', 'destination')] },
  { id: 'b', weight: 18, stream: 'PLASTIC', points: [stop('GBFXT', 'departure'), stop('NLRTM', 'transit'), stop('TRMER', 'destination')] },
  { id: 'c', weight: 12, stream: 'VEHICLE_PARTS', points: [stop('BEANR', 'departure'), stop('NGLOS', 'destination')] },
  { id: 'd', weight: 9, stream: 'PLASTIC', points: [stop('DEHAM', 'departure'), stop('MYPKG', 'destination')] },
  { id: 'e', weight: 6, stream: 'BATTERIES', points: [stop('NZAKL', 'departure'), stop('CLVAP', 'destination')] },
  { id: 'f', weight: 7, stream: 'TEXTILE', points: [stop('USNYC', 'departure'), stop('CLVAP', 'destination')] },
  { id: 'g', weight: 14, stream: 'METAL', points: [stop('ITGOA', 'departure'), stop('PKKHI', 'destination')] },
];

const dayAt = (index: number): string => new Date(Date.UTC(2026, 1, 2 + index)).toISOString().slice(0, 10);

const seriesOf = (id: string, label: string, tone: DaySeries['tone'], lift: number): DaySeries => ({
  id,
  label,
  tone,
  points: Array.from({ length: 46 }, (_each, index) => ({
    day: dayAt(index),
    value: index < 8 ? Math.round(draw() * 2) : Math.round((Math.sin(index / 5) + 1.4) * lift * (0.6 + draw() * 0.8)),
  })),
});

/** Three figures by day. */
export const daySeries: readonly DaySeries[] = [
  seriesOf('warnings', 'Warnings', 'blue', 6),
  seriesOf('controls', 'Controls', 'green', 10),
  seriesOf('seizures', 'Seizures', 'red', 3),
];

/** The phases behind them. */
export const phases = [
  { label: 'Phase I', from: '2026-02-10', to: '2026-02-24' },
  { label: 'Phase II', from: '2026-03-03', to: '2026-03-20' },
];

/** Cases by weight: one of them weighs more than all the others. */
export const weighedCases: readonly WeighedCase[] = [
  ...Array.from({ length: 162 }, (_each, index): WeighedCase => ({
    id: `case-${index}`,
    label: `DMX-${String(index + 1).padStart(3, '0')}`,
    kilograms: (10 ** (1.4 + (draw() + draw() + draw()) * 1.05)).toFixed(0),
    standing: draw() < 0.4 ? 'preliminary' : 'validated',
  })),
  { id: 'slag', label: 'DMX-088 slag', kilograms: '2340000', standing: 'validated' },
];

const regions = ['Africa', 'Americas', 'Asia-Pacific', 'Europe', 'Middle East'];

/** A hundred agencies and what each did. */
export const agencies: readonly StripAgency[] = Array.from({ length: 98 }, (_each, index) => {
  const did = deeds[Math.min(4, Math.floor(draw() ** 1.2 * 5))] ?? 'SILENT';
  return {
    id: `agency-${index}`,
    name: `Customs ${index + 1}`,
    region: regions[Math.floor((index / 98) * regions.length)] ?? 'Europe',
    did,
    at: did === 'SILENT' ? undefined : new Date(specimenNow - draw() ** 2 * 9 * 86_400_000).toISOString(),
    href: `#agency-${index}`,
  };
});

/** The feed of a wall. */
export const wallEvents: readonly WallEvent[] = [
  { id: '1', at: '2026-03-20T14:18:00Z', place: 'Laem Chabang', shape: 'diamond', tone: 'red', found: 'E-waste: 4 containers of printed circuit boards', amount: '92 t', declared: 'metal scrap' },
  { id: '2', at: '2026-03-20T14:02:00Z', place: 'Rotterdam', shape: 'ring', tone: 'green', found: 'Controlled, nothing found' },
  { id: '3', at: '2026-03-20T13:40:00Z', place: 'Mersin', shape: 'diamond', tone: 'red', found: 'Plastic: mixed household film', amount: '23 t', declared: 'polyethylene pellets' },
  { id: '4', at: '2026-03-20T12:55:00Z', place: 'Lagos', shape: 'diamond', tone: 'red', found: 'Vehicle parts: 61 engines', declared: 'personal effects' },
  { id: '5', at: '2026-03-20T11:10:00Z', place: 'Genoa', shape: 'back', tone: 'blue', found: 'Returned to the exporter', amount: '18 t' },
  { id: '6', at: '2026-03-20T10:31:00Z', place: 'Port Klang', shape: 'diamond', tone: 'red', found: 'E-waste: 2,400 displays', declared: 'used televisions' },
];

/** Codes to search through. */
export const codes = [
  { id: 'A1181', code: 'A1181', title: 'Waste electrical and electronic equipment, hazardous', keywords: 'e-waste weee' },
  { id: 'Y49', code: 'Y49', title: 'Waste electrical and electronic equipment', keywords: 'e-waste weee' },
  { id: 'Y48', code: 'Y48', title: 'Plastic waste, including mixtures', keywords: 'polymer' },
  { id: 'A3210', code: 'A3210', title: 'Plastic waste, hazardous' },
  { id: 'B3011', code: 'B3011', title: 'Plastic waste, clean and sorted' },
  { id: '391590', code: '3915.90', title: 'Waste, parings and scrap, of other plastics' },
  { id: '854911', code: '8549.11', title: 'Waste and scrap of lead-acid accumulators', keywords: 'batteries' },
  { id: '262110', code: '2621.10', title: 'Ash and residues from incinerating municipal waste' },
];
