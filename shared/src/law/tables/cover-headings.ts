/**
 * Subheadings of goods that waste travels under: the same subheading serves the working article and what is left of it, so that it says nothing of the
 * status. Source: comparison of the Harmonized System's texts (edition 2022) with the Convention's lists; ours, not official. Edition: 2026-11-01.
 */
export const coverHeadings: ReadonlySet<string> = new Set([
  '841581', '841810', '841821', '847130', '847150', '847160', '847170', '847330', '850710', '850760', '851713', '852842', '852852', '852871', '852872', '853400',
  '854143', '854430', '854449', '870321', '870322', '870323', '870332', '870829', '870899', '840991', '401211', '390110', '390210', '390761', '271019', '310100', '380210',
  '381512', '681280', '252410', '252490', '630900',
]);
