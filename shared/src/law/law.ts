import { MeasureRegister } from './measures';
import { nationalMeasures } from './tables/national-measures';
import { treatyTables } from './tables/treaty-parties';
import { TreatyRegister } from './treaties';

/** What decisions stand on: who is bound by what, and what States have laid down. */
export interface Law {
  readonly treaties: TreatyRegister;
  readonly measures: MeasureRegister;
  readonly edition: string;
}

/** The tables as they are shipped. A register that people keep may take the place of the measures. */
export const shippedLaw: Law = { treaties: new TreatyRegister(treatyTables), measures: new MeasureRegister(nationalMeasures), edition: '2026-11-01' };
