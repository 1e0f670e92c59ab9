import type { AgencyKind } from '@muster/shared/vocabularies';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import { Checkbox } from '../ui/Checkbox';
import type { Marks } from './use-marks';

export interface PickedAgency {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly nameLanguage: string;
  readonly country?: string | null;
  readonly region?: string | null;
  readonly kind: AgencyKind;
}

interface Props {
  readonly agencies: readonly PickedAgency[];
  readonly marks: Marks;
  readonly busy: boolean;
}

/** Agencies that were found, each to be marked. */
export const AgencyPicks = ({ agencies, marks, busy }: Props) => {
  const { t } = useTranslation(['participation', 'vocabulary']);
  const format = useFormat();
  return (
    <ul className="pick-list" aria-label={t('participation:invite.found')} aria-busy={busy || undefined}>
      {agencies.map((agency) => (
        <li key={agency.id}>
          <Checkbox
            checked={marks.chosen.has(agency.id)}
            onChange={(isMarked) => marks.mark(agency.id, isMarked ? { name: agency.shortName } : null)}
            hint={[agency.country ? format.country(agency.country) : agency.region, t(`vocabulary:agencyKind.${agency.kind}`)].filter(Boolean).join(' · ')}
          >
            <span lang={agency.nameLanguage}>{agency.name}</span>
          </Checkbox>
        </li>
      ))}
    </ul>
  );
};
