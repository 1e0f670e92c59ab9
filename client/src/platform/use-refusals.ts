import type { ParseKeys } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** An expected refusal as the server sends it. */
export interface RefusalData {
  readonly rule: string;
  readonly field?: string | null;
  readonly message: string;
  readonly arguments?: readonly { readonly name: string; readonly value: string }[];
}

/** Turns refusals into the reader's words: one by one, by rule alone, and by the field they stand at. */
export const useRefusals = () => {
  const { t } = useTranslation('refusals');
  return useMemo(() => {
    const rule = (key: string, fallback: string, values: Record<string, string> = {}): string =>
      t(key as ParseKeys<'refusals'>, { ...values, defaultValue: fallback }) as string;
    const say = ({ rule: key, message, arguments: named = [] }: RefusalData): string =>
      rule(key, message, Object.fromEntries(named.map(({ name, value }) => [name, value])));
    return {
      rule,
      say,
      /** The words for a field: its own refusals and those of anything inside it. */
      at: (refusals: readonly RefusalData[], field: string): string | undefined => {
        const found = refusals.filter(({ field: at }) => at === field || at?.startsWith(`${field}.`));
        return found.length > 0 ? [...new Set(found.map(say))].join(' ') : undefined;
      },
    };
  }, [t]);
};
