import { wasteStreams } from '@muster/shared/vocabularies';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../ui/Checkbox';
import { Section } from '../ui/Page';
import { TextField } from '../ui/TextField';
import type { PlanPart } from './plan-part';
import { PickMany } from './PickMany';
import { useCodeItems } from './use-codes';
import { useRegionItems } from './use-regions';

/** What the operation looks for and where: streams, codes found by words, countries and regions, routes in words. */
export const ScopeFields = ({ draft, set, at }: PlanPart) => {
  const { t } = useTranslation(['operations', 'vocabulary']);
  const codes = useCodeItems();
  const regions = useRegionItems();
  const streamError = at('wasteStreams');
  return (
    <Section title={t('operations:plan.scope')}>
      <fieldset className="field">
        <legend className="field-label">{t('operations:plan.wasteStreams')}</legend>
        <div className="stream-grid">
          {wasteStreams.map((stream) => (
            <Checkbox
              key={stream}
              checked={draft.wasteStreams.includes(stream)}
              onChange={(isIn) => set({ wasteStreams: isIn ? [...draft.wasteStreams, stream] : draft.wasteStreams.filter((each) => each !== stream) })}
            >
              {t(`vocabulary:wasteStream.${stream}`)}
            </Checkbox>
          ))}
        </div>
        {streamError && <p className="field-error">{streamError}</p>}
      </fieldset>
      <PickMany
        label={t('operations:plan.codes')}
        hint={t('operations:plan.codesHint')}
        items={codes}
        chosen={draft.codes}
        onChange={(next) => set({ codes: next })}
        error={at('codes')}
      />
      <PickMany
        label={t('operations:plan.regions')}
        hint={t('operations:plan.regionsHint')}
        items={regions}
        chosen={draft.regions}
        onChange={(next) => set({ regions: next })}
        error={at('regions')}
      />
      <TextField
        label={t('operations:plan.routes')}
        hint={t('operations:plan.routesHint')}
        rows={3}
        value={draft.routes.join('\n')}
        onChange={(text) => set({ routes: text ? text.split('\n') : [] })}
        error={at('routes')}
      />
    </Section>
  );
};
