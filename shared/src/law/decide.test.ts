import { countries } from '../reference/countries';
import { baselEntries } from '../reference/basel-entries';
import { decide } from './decide';
import { consentOf, movementOn } from './testing/movement';
import { verdicts } from './verdict';

describe('a decision', () => {
  it('collects every prohibition, not the first', () => {
    const { grounds } = decide(movementOn('2026-01-15', 'IT>TN', { codes: ['A1160'], operation: 'D1' }));
    expect(grounds.filter(({ verdict }) => verdict === 'PROHIBITED').map(({ rule }) => rule)).toEqual(['PROHIBITED-BAN-AMENDMENT', 'PROHIBITED-BAMAKO', 'PROHIBITED-IZMIR', 'PROHIBITED-EU-HAZARDOUS', 'PROHIBITED-EU-DISPOSAL']);
  });

  it('tells what is missing, what would change it, the clocks that start, and what it stands on', () => {
    const decision = decide(movementOn('2026-01-15', 'BR>ES', { codes: ['A1080'], transits: ['UY'], documents: { held: ['NOTIFICATION'], consents: [consentOf('ES', 'CONSENTED')] } }));
    expect(decision).toMatchObject({ verdict: 'PRIOR_CONSENT_REQUIRED', changes: ['TESTS', 'CONSENT'], clocks: ['RE_IMPORT', 'TRANSIT_ANSWER'], edition: '2026-11-01' });
    expect(decision.missing).toEqual(['TRANSIT_CONSENT', 'CONTRACT', 'FINANCIAL_GUARANTEE', 'MOVEMENT_DOCUMENT']);
  });

  it('judges each line, and the movement by the gravest', () => {
    const one = movementOn('2026-01-15', 'DE>FR', { codes: ['B1010'] });
    const other = movementOn('2026-01-15', 'DE>FR', { codes: ['A1160'] });
    expect(decide({ ...one, lines: [...one.lines, ...other.lines] })).toMatchObject({ verdict: 'PRIOR_CONSENT_REQUIRED', lines: ['ALLOWED_WITH_CONDITIONS', 'PRIOR_CONSENT_REQUIRED'] });
  });

  it('knows nothing of a movement without goods', () => {
    expect(decide({ ...movementOn('2026-01-15', 'DE>FR'), lines: [] }).verdict).toBe('INSUFFICIENT_INFORMATION');
  });

  it('never allows what nobody knows to be waste, nor green waste to where no control is known', () => {
    const allowing = verdicts.filter((verdict) => verdict.startsWith('ALLOWED'));
    for (const { code: destination } of countries) {
      for (const { code } of baselEntries) {
        expect(allowing).not.toContain(decide(movementOn('2026-01-15', `DE>${destination}`, { codes: [code], status: 'UNKNOWN' })).verdict);
      }
      const { verdict, grounds } = decide(movementOn('2026-01-15', `BR>${destination}`, { codes: ['B1010'] }));
      if (allowing.includes(verdict)) expect(grounds.some(({ rule }) => rule === 'NATIONAL-MEASURE')).toBe(true);
    }
  });
});
