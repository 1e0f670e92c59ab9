import { MeasureRegister } from './measures';
import { nationalMeasures } from './tables/national-measures';
import { treatyTables } from './tables/treaty-parties';
import { TreatyRegister } from './treaties';

/** What decisions stand on: who is bound by what, and what States have laid down. */
export interface Law {
  readonly treaties: TreatyRegister;
  readonly measures: MeasureRegister;
  /** Edition of the tables that are shipped. */
  readonly edition: string;
  /** How often the register that people keep has changed them; 0 is as shipped. */
  readonly register: number;
}

/** The tables as they are shipped. */
export const shippedLaw: Law = { treaties: new TreatyRegister(treatyTables), measures: new MeasureRegister(nationalMeasures), edition: '2026-11-01', register: 0 };
