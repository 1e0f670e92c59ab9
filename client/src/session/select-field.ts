import type { RefObject } from 'react';

/** Goes to a field and selects what stands there, so that typing replaces it. */
export const selectField = ({ current }: RefObject<HTMLInputElement | null>): void => {
  current?.focus();
  current?.select();
};
