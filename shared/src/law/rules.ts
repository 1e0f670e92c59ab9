import type { Rule } from './rule';
import { agreement } from './rules/agreement';
import { amberOutside } from './rules/amber-outside';
import { annexVIIBan } from './rules/annex-vii-ban';
import { antarctic } from './rules/antarctic';
import { bamako } from './rules/bamako';
import { centralAmerica } from './rules/central-america';
import { classListed } from './rules/class-listed';
import { classPlastic } from './rules/class-plastic';
import { classTested } from './rules/class-tested';
import { classUnknown } from './rules/class-unknown';
import { euDisposal } from './rules/eu-disposal';
import { euHazardous } from './rules/eu-hazardous';
import { euList } from './rules/eu-list';
import { euPlastic } from './rules/eu-plastic';
import { fraud } from './rules/fraud';
import { generalNotification } from './rules/general-notification';
import { green } from './rules/green';
import { importConsent } from './rules/import-consent';
import { izmir } from './rules/izmir';
import { kuwait } from './rules/kuwait';
import { mismatch } from './rules/mismatch';
import { nationalMeasures } from './rules/national-measures';
import { nonParty } from './rules/non-party';
import { notWaste } from './rules/not-waste';
import { notification } from './rules/notification';
import { otherPapers } from './rules/other-papers';
import { radioactive } from './rules/radioactive';
import { ship } from './rules/ship';
import { statusUnknown } from './rules/status-unknown';
import { transitConsent } from './rules/transit-consent';
import { ukDisposal } from './rules/uk-disposal';
import { unlisted } from './rules/unlisted';
import { waigani } from './rules/waigani';

/** Every rule: how a waste is classed, what prohibits it, what it takes. Their order decides nothing. */
export const rules: readonly Rule[] = [
  radioactive,
  ship,
  statusUnknown,
  notWaste,
  classListed,
  classUnknown,
  classTested,
  classPlastic,
  antarctic,
  nonParty,
  agreement,
  annexVIIBan,
  bamako,
  waigani,
  izmir,
  kuwait,
  centralAmerica,
  euHazardous,
  euDisposal,
  ukDisposal,
  euPlastic,
  euList,
  nationalMeasures,
  mismatch,
  fraud,
  notification,
  importConsent,
  transitConsent,
  generalNotification,
  otherPapers,
  green,
  unlisted,
  amberOutside,
];
