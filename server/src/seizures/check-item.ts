import { parseUnNumber } from '@muster/shared/identifiers/un-number';
import type { BaselAnnex } from '@muster/shared/reference/basel-entries';
import { baselEntries } from '@muster/shared/reference/basel-entries';
import { hazardCharacteristics } from '@muster/shared/reference/hazard-characteristics';
import { checkAmount } from '../platform/checks/check-amount';
import { checkHs, checkLength } from '../platform/checks/check-codes';
import type { Mistakes } from '../platform/mistakes';
import type { StoredItem } from './seizure.entity';
import type { SeizureItemInput } from './seizure.input';

const most = { quantities: 10, hazards: hazardCharacteristics.length };
const hazardCodes = new Set(hazardCharacteristics.map(({ code }) => code));
const codesOf = (...annexes: BaselAnnex[]): ReadonlySet<string> => new Set(baselEntries.filter(({ annex }) => annexes.includes(annex)).map(({ code }) => code));
// A code that is out of force is kept as it was reported; that it does not exist is a mistake.
const listed = codesOf('II', 'VIII', 'IX');
const annexI = codesOf('I');

/** One thing found, as it is stored. */
export const checkItem = (check: Mistakes, item: SeizureItemInput, at: string): StoredItem => {
  const unNumber = item.unNumber ? parseUnNumber(item.unNumber) : null;
  if (unNumber && !unNumber.ok) check.add(unNumber.rule, `${at}.unNumber`, `${at}.unNumber: a UN number has four digits.`);
  return {
    wasteStream: item.wasteStream,
    description: check.text(`${at}.description`, item.description, { max: 1000, multiline: true }),
    hs: checkHs(check, `${at}.hs`, item.hs),
    baselCode: checkCode(check, `${at}.baselCode`, item.baselCode, listed, 'basel-code.unknown', 'an entry of Annex II, VIII or IX of the Basel Convention'),
    annexI: checkCode(check, `${at}.annexI`, item.annexI, annexI, 'annex-i.unknown', 'a category of Annex I of the Basel Convention'),
    hazards: checkLength(check, `${at}.hazards`, item.hazards, most.hazards).flatMap(
      (hazard, each) => checkCode(check, `${at}.hazards.${each}`, hazard, hazardCodes, 'hazard.unknown', 'a characteristic of Annex III of the Basel Convention') ?? [],
    ),
    unNumber: unNumber?.ok ? unNumber.value : null,
    quantities: checkLength(check, `${at}.quantities`, item.quantities, most.quantities).flatMap(({ amount, unit, basis }, each) => {
      const exact = checkAmount(check, `${at}.quantities.${each}.amount`, amount, unit);
      return exact === null ? [] : [{ amount: exact, unit, basis }];
    }),
  };
};

const checkCode = (check: Mistakes, field: string, code: string | null | undefined, known: ReadonlySet<string>, rule: string, what: string): string | null => {
  if (!code) return null;
  const value = code.trim().toUpperCase();
  if (known.has(value)) return value;
  check.add(rule, field, `${field}: this is not ${what}.`, { value: code.slice(0, 20) });
  return null;
};
