import type { Law } from '../law';
import { shippedLaw } from '../law';
import type { Rule } from '../rule';
import { rules } from '../rules';
import { treatyTables } from '../tables/treaty-parties';
import { TreatyRegister } from '../treaties';
import { shippedMatrix as matrix } from './main';
import { derive, replay } from './replay';

/** The share of derived cells that have to be as published. */
const bar = 0.995;

const share = (law: Law = shippedLaw, applied: readonly Rule[] = rules): number => {
  const { equal, cells } = derive(matrix, law, applied);
  return equal / cells;
};

describe('the United Kingdom’s export controls of October 2020, replayed', () => {
  const { derived, imported, allowedBlindly, blank } = replay(matrix);
  const named = ({ differences }: typeof derived): string[] => differences.map(({ code, destination, official, ours }) => `${code} to ${destination}: ${official}, here ${ours}`);

  it('derives what treaties decide', () => {
    expect(derived.cells).toBe(matrix.wastes.filter(({ code }) => /^(A|Y|R|20(0123|0135|0301)|160104|-\*)/.test(code) && code !== 'ANNEX_IIIA').length * matrix.destinations.length);
    expect(named(derived)).toEqual([]);
  });

  it('keeps what each country has laid down, once it is imported', () => {
    expect(named(imported)).toEqual([]);
    expect(imported.cells + derived.cells + blank.length).toBe(matrix.wastes.length * matrix.destinations.length);
  });

  it('allows no green waste to where no control was imported', () => {
    expect(allowedBlindly).toEqual([]);
  });

  it('names the cells that say nothing', () => {
    expect(blank.length).toBeGreaterThan(0);
    expect(new Set(blank.map(({ code }) => code.split('/')[0]))).toEqual(new Set(['B1100', 'B3050']));
  });
});

describe('the replay notices', () => {
  it('a dropped rule', () => {
    expect(share(shippedLaw, rules.filter(({ id }) => id !== 'PROHIBITED-EU-HAZARDOUS'))).toBeLessThan(bar);
  });

  it('a swapped verdict', () => {
    const swapped = rules.map((rule): Rule => {
      if (rule.id !== 'CONSENT-NOTIFICATION') return rule;
      return { ...rule, find: (question, subject) => (rule.find(question, subject) ? { verdict: 'ALLOWED' } : null) };
    });
    expect(share(shippedLaw, swapped)).toBeLessThan(bar);
  });

  it('a wrong date', () => {
    const late = treatyTables.map((table) => (table.treaty === 'OECD' ? { ...table, inForceFrom: '2021-01-01' } : table));
    expect(share({ ...shippedLaw, treaties: new TreatyRegister(late) })).toBeLessThan(bar);
  });
});
