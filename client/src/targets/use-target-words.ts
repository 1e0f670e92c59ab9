import { useTranslation } from 'react-i18next';
import type { TargetRow_TargetFragment } from '../graphql/graphql';
import { useFormat } from '../platform/use-format';

type Told = Pick<TargetRow_TargetFragment, 'containerNumbers' | 'imoNumber' | 'vesselName' | 'vehicleRegistration' | 'route'>;

/** A target in the few words that a card or a row has room for. */
export const useTargetWords = () => {
  const { t } = useTranslation('targets');
  const format = useFormat();
  return {
    /** By what it is known when it comes. */
    marks: ({ containerNumbers, vesselName, imoNumber, vehicleRegistration }: Told): readonly string[] => {
      const [first, ...others] = containerNumbers;
      return [
        first && (others.length > 0 ? t('card.containers', { number: first, count: others.length }) : first),
        vesselName ?? (imoNumber && `IMO ${imoNumber}`),
        vehicleRegistration,
      ].filter((mark): mark is string => Boolean(mark));
    },
    /** From where to where, as far as that is known. */
    way: ({ route }: Told): string => {
      const end = (part: Told['route'][number]['part']) => {
        const point = route.find((each) => each.part === part);
        return point && (point.place ?? format.country(point.country));
      };
      const [from, to] = [end('DEPARTURE'), end('DESTINATION')];
      return from || to ? `${from ?? '…'} → ${to ?? '…'}` : '';
    },
  };
};
