import { parseContainerNumber } from '@muster/shared/identifiers/container-number';
import { parseImoNumber } from '@muster/shared/identifiers/imo-number';
import type { RefusalData } from '../platform/use-refusals';
import { listOf } from './report-draft';

/** A refusal as the server would send it. */
export const told = (rule: string, field: string, values: Record<string, string> = {}): RefusalData => ({
  rule, field, message: rule, arguments: Object.entries(values).map(([name, value]) => ({ name, value })),
});

/** What is wrong with container numbers and an IMO number as typed; a wrong check digit of the latter is no mistake. */
export const checkIdentifiers = (containers: string, imoNumber: string): readonly RefusalData[] => {
  const found = listOf(containers).flatMap((number, index) => {
    const parsed = parseContainerNumber(number);
    if (parsed.ok) return [];
    const expected = parsed.rule === 'container-number.check-digit' ? parsed.expected : '';
    return [told(parsed.rule, `containerNumbers.${index}`, { value: number, expected })];
  });
  return imoNumber.trim() && !parseImoNumber(imoNumber).ok ? [...found, told('imo-number.format', 'imoNumber')] : found;
};
