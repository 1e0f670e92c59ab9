import { hsHeadings } from '@muster/shared/reference/hs-headings';
import { unNumbers } from '@muster/shared/reference/un-numbers';
import { findWasteCode } from '@muster/shared/reference/waste-codes';

type Title = { readonly en: string; readonly fr: string };

const others: ReadonlyMap<string, Title> = new Map([...hsHeadings, ...unNumbers].map(({ code, title }) => [code, title]));

/** The short title of a code of any table. */
export const titleOfCode = (code: string): Title | undefined => others.get(code) ?? findWasteCode(code)?.title;
