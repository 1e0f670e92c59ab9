import type { WasteStream } from '@muster/shared/vocabularies';

/** One port for each country of the published cases, where the exercise lets a route begin, pass or end. */
export const mainPorts: Readonly<Record<string, string>> = {
  AE: 'AEJEA', AR: 'ARBUE', AU: 'AUBNE', BD: 'BDCGP', BE: 'BEANR', BF: 'BFOUA', BG: 'BGVAR', BH: 'BHKBS', BR: 'BRSSZ', CA: 'CAVAN',
  CD: 'CDMAT', CN: 'CNSHA', DE: 'DEHAM', ES: 'ESALG', FR: 'FRLEH', GB: 'GBFXT', GH: 'GHTEM', GN: 'GNCKY', GR: 'GRPIR', HK: 'HKHKG',
  ID: 'IDTPP', IN: 'INNSA', IT: 'ITGOA', JP: 'JPYOK', KR: 'KRPUS', LK: 'LKCMB', LR: 'LRMLW', MR: 'MRNKC', MY: 'MYPKG', NG: 'NGAPP',
  NL: 'NLRTM', PH: 'PHMNL', PL: 'PLGDN', QA: 'QADOH', RE: 'REPDG', RO: 'ROCND', SA: 'SAJED', SG: 'SGSIN', SN: 'SNDKR', TH: 'THLCH',
  TW: 'TWKHH', US: 'USLAX', VN: 'VNHPH',
};

export interface UsualCountries {
  readonly origins: readonly [string, ...string[]];
  readonly destinations: readonly [string, ...string[]];
}

const otherwise: UsualCountries = { origins: ['US', 'GB', 'DE'], destinations: ['NG', 'MY', 'IN'] };

const byStream: Readonly<Partial<Record<WasteStream, UsualCountries>>> = {
  E_WASTE: { origins: ['US', 'GB', 'JP'], destinations: ['NG', 'GH', 'TH'] },
  PLASTIC: { origins: ['DE', 'GB', 'AU'], destinations: ['MY', 'ID', 'VN'] },
  PAPER: { origins: ['GB', 'US', 'AU'], destinations: ['IN', 'ID', 'CN'] },
  METAL: { origins: ['US', 'GB', 'JP'], destinations: ['MY', 'IN', 'CN'] },
  MIXED: { origins: ['DE', 'IT', 'GB'], destinations: ['NG', 'SN', 'RO'] },
  MUNICIPAL: { origins: ['GR', 'GB', 'IT'], destinations: ['BG', 'IN', 'BR'] },
  VEHICLE_PARTS: { origins: ['GB', 'DE', 'ES'], destinations: ['GH', 'NG', 'SN'] },
  BATTERIES: { origins: ['US', 'JP', 'AE'], destinations: ['KR', 'IN', 'MY'] },
  TEXTILE: { origins: ['KR', 'JP', 'US'], destinations: ['CN', 'IN', 'GH'] },
  ODS_F_GASES: { origins: ['CN', 'IN', 'AE'], destinations: ['PL', 'AR', 'NG'] },
};

/** Countries between which a stream is known to travel, the likeliest first. */
export const usualCountries = (stream: WasteStream): UsualCountries => byStream[stream] ?? otherwise;
