import { englishNames } from './country-names';

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/&/g, ' and ').replace(/[^a-z]+/g, ' ').replace(/\b(the|of)\b/g, ' ').replace(/\s+/g, ' ').trim();

/** As statistics write some of them otherwise. */
const otherNames: Readonly<Record<string, string>> = {
  'Abu Dhabi': 'AE', 'Dubai': 'AE', 'Sharjah Etc': 'AE', 'UAE': 'AE', 'Antigua:Barbuda': 'AG', 'Bosnia & Herz.': 'BA', 'Br Virgin Is': 'VG', 'US Virgin Is': 'VI', 'Congo (Dem. Rep)': 'CD', 'Congo (Republic)': 'CG', 'Congo': 'CG',
  'Democratic Republic of Congo': 'CD', 'Czech Republic': 'CZ', 'Dominican Rep': 'DO', 'Equat Guinea': 'GQ', 'Fr Southern Terr': 'TF', 'Hong Kong': 'HK', 'Ivory Coast': 'CI', 'Cote d\'Ivoire': 'CI', 'Kyrgyz Republic': 'KG', 'Macao': 'MO',
  'Myanmar': 'MM', 'Palestine': 'PS', 'Saint Barthelemy': 'BL', 'St Helena': 'SH', 'St Vincent': 'VC', 'Saint Vincent and the Grenadines': 'VC', 'Saint Lucia': 'LC', 'Saint Kitts and Nevis': 'KN', 'Surinam': 'SR', 'Swaziland': 'SZ', 'Timor': 'TL',
  'Tokelau Islands': 'TK', 'Trinidad:Tobago': 'TT', 'Turkey': 'TR', 'USA': 'US', 'Sao Tome and Principe': 'ST', 'Cape Verde': 'CV', 'East Timor': 'TL',
};

/** States that are no more, and what several countries are called together: of these no figure can be given to one. */
const noCountries: ReadonlySet<string> = new Set([
  'Serbia-Monteneg.', 'World', 'Africa', 'Asia', 'Europe', 'Oceania', 'North America', 'South America', 'European Union (27)', 'High-income countries', 'Low-income countries', 'Lower-middle-income countries', 'Upper-middle-income countries',
].map(plain));

const listed = englishNames.trim().split(/;\s*|\n\s*/).map((row): [string, string] => [plain(row.slice(3)), row.slice(0, 2)]);
const codes: ReadonlyMap<string, string> = new Map([...listed, ...Object.entries(otherNames).map(([name, code]): [string, string] => [plain(name), code])]);

/** The country that statistics name; `NONE` for what is no single country, null for a name that nobody knows. */
export const countryOfName = (name: string): string | 'NONE' | null => {
  const words = plain(name);
  return noCountries.has(words) ? 'NONE' : (codes.get(words) ?? null);
};
