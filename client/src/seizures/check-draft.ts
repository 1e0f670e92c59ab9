import { parseAmount } from '@muster/shared/seizures/quantity';
import { typedAmount } from '../ui/typed-amount';
import type { RefusalData } from '../platform/use-refusals';
import { checkIdentifiers, told } from './check-identifiers';
import { knownInstant } from './report-body';
import { emptyItem, type ReportDraft } from './report-draft';

/** What can be said at once, before anything is sent: the server decides by the same rules. */
export const checkDraft = (draft: ReportDraft, submit: boolean, locale: string): readonly RefusalData[] => {
  const found: RefusalData[] = [];
  const main = draft.items[0] ?? emptyItem;
  const demand = (isThere: unknown, field: string) => {
    if (submit && !isThere) found.push(told('field.required', field));
  };
  demand(knownInstant(draft.when, draft.zone), 'detectedAt');
  demand(draft.country, 'country');
  demand(draft.place.name.trim(), 'place');
  demand(draft.foundDescription.trim(), 'foundDescription');
  demand(main.wasteStream, 'items.0.wasteStream');
  draft.items.forEach((item, index) => {
    if (index === 0 || item.wasteStream) demand(item.quantities.some(({ amount }) => amount.trim()), `items.${index}.quantities`);
    let sent = -1;
    for (const { amount, unit } of item.quantities) {
      if (!amount.trim()) continue;
      sent += 1;
      const parsed = parseAmount(typedAmount(amount, locale), unit);
      if (!parsed.ok) found.push(told(parsed.rule, `items.${index}.quantities.${sent}.amount`));
    }
  });
  return [...found, ...checkIdentifiers(draft.containers, draft.imoNumber)];
};
