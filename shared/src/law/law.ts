import { AgreementRegister } from './agreements';
import { MeasureRegister } from './measures';
import { agreements } from './tables/agreements';
import { nationalMeasures } from './tables/national-measures';
import { treatyTables } from './tables/treaty-parties';
import { TreatyRegister } from './treaties';

/** What decisions stand on: who is bound by what, what States have laid down, and what they have agreed. */
export interface Law {
  readonly treaties: TreatyRegister;
  readonly measures: MeasureRegister;
  readonly agreements: AgreementRegister;
  /** Edition of the tables that are shipped. */
  readonly edition: string;
  /** How often the register that people keep has changed them; 0 is as shipped. */
  readonly register: number;
}

/** The tables as they are shipped. */
export const shippedLaw: Law = {
  treaties: new TreatyRegister(treatyTables), measures: new MeasureRegister(nationalMeasures), agreements: new AgreementRegister(agreements), edition: '2026-11-01', register: 0,
};
