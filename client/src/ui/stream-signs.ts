import type { WasteStream } from '@muster/shared/vocabularies';
import type { StateSign } from './state-signs';

/** A waste stream's shape and colour, the same on the map, in charts and in lists. */
export const streamSigns: Readonly<Record<WasteStream, StateSign>> = {
  E_WASTE: { shape: 'square', tone: 'blue' },
  PLASTIC: { shape: 'disc', tone: 'amber' },
  METAL: { shape: 'diamond', tone: 'neutral' },
  VEHICLE_PARTS: { shape: 'square', tone: 'purple' },
  TYRES: { shape: 'ring', tone: 'neutral' },
  BATTERIES: { shape: 'triangle', tone: 'red' },
  PAPER: { shape: 'dash', tone: 'sky' },
  TEXTILE: { shape: 'diamond', tone: 'purple' },
  MUNICIPAL: { shape: 'square', tone: 'green' },
  HAZARDOUS_CHEMICAL: { shape: 'diamond', tone: 'red' },
  CLINICAL: { shape: 'cross', tone: 'red' },
  MINERAL_SLAG: { shape: 'square', tone: 'neutral' },
  CONSTRUCTION: { shape: 'square', tone: 'yellow' },
  OIL: { shape: 'disc', tone: 'yellow' },
  ODS_F_GASES: { shape: 'ring', tone: 'sky' },
  MIXED: { shape: 'half', tone: 'green' },
  OTHER: { shape: 'dash', tone: 'neutral' },
};
