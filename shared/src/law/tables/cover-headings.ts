import { hsCorrelations } from '../../reference/hs-correlation';

/** Subheadings of goods that waste travels under: the same one serves the working article and what is left of it, so that it says nothing of the status. */
export const coverHeadings: ReadonlySet<string> = new Set(hsCorrelations.filter(({ nature }) => nature !== 'WASTE').map(({ hs6 }) => hs6));
