import type { Agreed, Cover } from './agreements';
import type { Subject } from './classify';
import type { Law } from './law';
import type { Concerned, MeasureSide } from './measures';
import type { Movement } from './movement';
import type { Treaty } from './treaties';

/** By which a measure names waste that stands on no list and is not hazardous. */
export const unlistedCode = 'UNLISTED';
const unlisted = [unlistedCode];

const european = { from: '1963-05-18', until: '2026-05-20' };

/** A movement as rules ask about it. */
export class Question {
  readonly day: string;
  readonly isRecovery: boolean;
  readonly isDisposal: boolean;

  constructor(
    readonly movement: Movement,
    readonly law: Law,
  ) {
    this.day = movement.date.slice(0, 10);
    this.isRecovery = movement.operation?.startsWith('R') === true;
    this.isDisposal = movement.operation?.startsWith('D') === true;
  }

  binds(treaty: Treaty, country: string): boolean {
    return this.law.treaties.binds(treaty, country, this.day);
  }

  get isWithinOecd(): boolean {
    return this.binds('OECD', this.movement.origin) && this.binds('OECD', this.movement.destination);
  }

  /** Whether a country is in the Union, or in its customs territory by a convention: Monaco, with France since 1963, as long as Regulation 1013/2006 applied. */
  isEuropean(country: string): boolean {
    return this.binds('EU', country) || (country === 'MC' && this.day >= european.from && this.day <= european.until);
  }

  /** Whether the OECD Decision, the Union's own law or Annex VII's third member takes a destination out of the Union's export ban. */
  isOpenToTheUnion(country: string): boolean {
    return this.binds('OECD', country) || this.isEuropean(country) || country === 'LI';
  }

  /** Whether the Regulation on shipments, or what the United Kingdom kept of it, governs: out of the Union, to where its export ban does not reach. */
  get isWithinTheRegulation(): boolean {
    const { origin, destination } = this.movement;
    return (this.isEuropean(origin) || origin === 'GB') && this.isOpenToTheUnion(destination);
  }

  /** Whether a country is in Annex VII of the Convention, or within the customs territory of those that are. */
  isInAnnexVII(country: string): boolean {
    return this.binds('ANNEX_VII', country) || this.isEuropean(country);
  }

  /** Whether Article 4(5) closes trade between a Party and a State that is none, unless an agreement opens it: for recovery within the OECD its Decision is one. */
  get isClosedToOthers(): boolean {
    const { origin, destination } = this.movement;
    if (this.binds('BASEL', origin) === this.binds('BASEL', destination) || destination === 'AQ') return false;
    return !(this.isWithinOecd && this.isRecovery);
  }

  readonly isOfTheUnion: Agreed['isOfTheUnion'] = (country) => this.binds('EU', country);

  /** The agreement under Article 11 that covers goods of this movement. */
  agreementFor({ naming }: Pick<Subject, 'naming'>): Cover | null {
    const { origin, destination, operation } = this.movement;
    return this.law.agreements.that({ day: this.day, origin, destination, operation, hs6: naming.hs6, codes: naming.codes, isOfTheUnion: this.isOfTheUnion });
  }

  concerned(side: MeasureSide, jurisdiction: string, { naming, control }: Subject): Concerned {
    const other = side === 'IMPORT' ? this.movement.origin : this.movement.destination;
    return {
      day: this.day, side, jurisdiction, other, hs6: naming.hs6, codes: naming.codes.length === 0 && control === 'UNLISTED' ? unlisted : naming.codes, operation: this.movement.operation,
      otherIsBasel: this.binds('BASEL', other),
    };
  }
}

/** Whether the Convention controls it: hazardous or other waste. */
export const isControlled = ({ control }: Subject): boolean => control === 'HAZARDOUS' || control === 'OTHER';
