import { useTranslation } from 'react-i18next';
import { useFormat } from '../platform/use-format';
import { Sign } from './StatusBadge';

/** How true the screen is at this moment. */
export type FreshnessState =
  | { readonly kind: 'live'; readonly behind?: number }
  | { readonly kind: 'catching-up' }
  | { readonly kind: 'stale'; readonly since: string };

/** Live, catching up, or stale since a time; always in the same place. */
export const Freshness = ({ state }: { state: FreshnessState }) => {
  const { t } = useTranslation('kit');
  const format = useFormat();
  return (
    <span role="status" className="freshness" data-kind={state.kind}>
      {state.kind === 'live' && (
        <Sign shape="disc" tone="green">
          {state.behind ? t('freshness.behind', { count: state.behind }) : t('freshness.live')}
        </Sign>
      )}
      {state.kind === 'catching-up' && (
        <Sign shape="half" tone="amber">
          {t('freshness.catchingUp')}
        </Sign>
      )}
      {state.kind === 'stale' && (
        <Sign shape="triangle" tone="red">
          {t('freshness.stale', { time: format.time(state.since) })}
        </Sign>
      )}
    </span>
  );
};
