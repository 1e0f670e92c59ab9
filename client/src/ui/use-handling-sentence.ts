import type { TlpLevel } from '@muster/shared/vocabularies';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';

/** For whom a thing is, as its marking says it. */
export interface Audience {
  readonly tlp: TlpLevel;
  /** Names of the agencies that it may go to, beside its own; nothing where it is not limited to a list. */
  readonly releasableTo?: readonly string[] | null | undefined;
  readonly toCoordinators?: boolean | undefined;
  /** Names of those to whom RED is addressed. */
  readonly people?: readonly string[] | undefined;
}

/** Says for whom a thing is: by its level, then by its list. */
export const useHandlingSentence = () => {
  const { t } = useTranslation('kit');
  const format = useFormat();
  const limited = (tlp: TlpLevel, agencies: readonly string[], toCoordinators: boolean): string =>
    [
      t(tlp === 'AMBER' || tlp === 'AMBER_STRICT' ? 'handling.strict' : 'handling.limited'),
      agencies.length > 0 ? t('handling.releasable', { agencies: format.list(agencies) }) : t('handling.releasableNone'),
      t(toCoordinators ? 'handling.coordinators' : 'handling.noCoordinators'),
    ].join(' ');
  return ({ tlp, releasableTo, toCoordinators = false, people = [] }: Audience): string => {
    if (tlp === 'RED') return people.length > 0 ? t('handling.addressed', { people: format.list(people) }) : t('handling.RED');
    if (tlp === 'AMBER_STRICT' || releasableTo) return limited(tlp, releasableTo ?? [], toCoordinators);
    return t(`handling.${tlp}`);
  };
};
