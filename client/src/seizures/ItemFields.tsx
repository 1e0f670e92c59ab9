import { annexIEntries, annexIIEntries, annexIXEntries, annexVIIIEntries } from '@muster/shared/reference/basel-entries';
import { parseUnNumber } from '@muster/shared/identifiers/un-number';
import { hazardCharacteristics } from '@muster/shared/reference/hazard-characteristics';
import { hsHeadings } from '@muster/shared/reference/hs-headings';
import { unNumbers } from '@muster/shared/reference/un-numbers';
import { wasteStreamEntries } from '@muster/shared/reference/waste-streams';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../ui/Checkbox';
import { CodePicker } from './CodePicker';
import { parseHs } from './DeclaredGroup';
import type { ProblemAt } from './problems';
import type { DraftItem } from './report-draft';
import { useCandidates } from './use-candidates';

interface Props {
  readonly item: DraftItem;
  readonly index: number;
  readonly on: string;
  readonly set: (patch: Partial<DraftItem>) => void;
  readonly problem: ProblemAt;
}

/** Reads a UN number that the short table does not list. */
const parseUn = (text: string): string | undefined => {
  const parsed = parseUnNumber(text);
  return parsed.ok ? parsed.value : undefined;
};

const listed = [...annexVIIIEntries, ...annexIIEntries, ...annexIXEntries];

/** The codes of one thing found: HS, Basel, hazards. Those that fit its stream are offered first. */
export const ItemFields = ({ item, index, on, set, problem }: Props) => {
  const { t, i18n } = useTranslation('seizures');
  const stream = wasteStreamEntries.find(({ code }) => code === item.wasteStream);
  const candidates = useCandidates(item.hs, on);
  const at = (field: string) => problem(`items.${index}.${field}`);
  return (
    <>
      <CodePicker label={t('field.hs')} codes={hsHeadings} first={stream?.hsPrefixes ?? []} on={on} parse={parseHs} value={item.hs} onChange={(hs) => set({ hs })} error={at('hs')} />
      <CodePicker label={t('field.baselCode')} hint={candidates.hint} codes={listed} first={[...candidates.first, ...(stream?.baselCodes ?? [])]} on={on} value={item.baselCode} onChange={(baselCode) => set({ baselCode })} error={at('baselCode')} />
      <CodePicker label={t('field.annexI')} codes={annexIEntries} first={stream?.baselCodes ?? []} on={on} value={item.annexI} onChange={(annexI) => set({ annexI })} error={at('annexI')} />
      <CodePicker label={t('field.unNumber')} hint={t('report.unHint')} codes={unNumbers} on={on} parse={parseUn} value={item.unNumber || undefined} onChange={(unNumber = '') => set({ unNumber })} error={at('unNumber')} />
      <fieldset className="field report-wide">
        <legend className="field-label">{t('field.hazards')}</legend>
        <div className="hazards">
          {hazardCharacteristics.map(({ code, title }) => (
            <Checkbox
              key={code}
              checked={item.hazards.includes(code)}
              onChange={(checked) => set({ hazards: checked ? [...item.hazards, code] : item.hazards.filter((each) => each !== code) })}
            >
              <span className="code">{code}</span> {i18n.language === 'fr' ? title.fr : title.en}
            </Checkbox>
          ))}
        </div>
      </fieldset>
    </>
  );
};
