import { Audit20261129T1000 } from './20261129T1000-audit';
import { Agencies20261101T1010 } from './20261101T1010-agencies';
import { ApiAccess20261129T1200 } from './20261129T1200-api-access';
import { OpenReports20261101T1055 } from './20261101T1055-open-reports';
import { Files20261101T1060 } from './20261101T1060-files';
import { Imports20261101T1070 } from './20261101T1070-imports';
import { Operations20261101T1020 } from './20261101T1020-operations';
import { Platform20261101T1000 } from './20261101T1000-platform';
import { PlanningReused20261209T0200 } from './20261209T0200-planning-reused';
import { LineJudgements20261209T0300 } from './20261209T0300-line-judgements';
import { ToldOfMore20261208T1600 } from './20261208T1600-told-of-more';
import { Agreements20261209T0400 } from './20261209T0400-agreements';
import { AnswersOfAuthorities20261209T0410 } from './20261209T0410-answers-of-authorities';
import { DocumentsSearched20261209T0420 } from './20261209T0420-documents-searched';
import { Risk20261208T1300 } from './20261208T1300-risk';
import { Rights20261101T1100 } from './20261101T1100-rights';
import { Seizures20261101T1040 } from './20261101T1040-seizures';
import { Targets20261101T1030 } from './20261101T1030-targets';
import { Totals20261101T1050 } from './20261101T1050-totals';
import { Walls20261101T1110 } from './20261101T1110-walls';
import { RateBalances20261101T1700 } from './20261101T1700-rate-balances';
import { LogHeadsTold20261101T1710 } from './20261101T1710-log-heads-told';
import { Consents20261127T1000 } from './20261127T1000-consents';
import { Introductions20261127T1010 } from './20261127T1010-introductions';
import { Keys20261129T1230 } from './20261129T1230-keys';
import { Retention20261129T1240 } from './20261129T1240-retention';
import { Parties20261128T1000 } from './20261128T1000-parties';
import { Handling20261129T1300 } from './20261129T1300-handling';
import { Derived20261129T1310 } from './20261129T1310-derived';
import { FirstAdministrator20261129T1600 } from './20261129T1600-first-administrator';
import { LikelyAsNot20261129T1650 } from './20261129T1650-likely-as-not';
import { Intelligence20261129T1500 } from './20261129T1500-intelligence';
import { Search20261129T1800 } from './20261129T1800-search';
import { TotalsAstray20261129T1810 } from './20261129T1810-totals-astray';
import { SecondFactors20261129T1130 } from './20261129T1130-second-factors';
import { Identities20261129T1150 } from './20261129T1150-identities';
import { Mails20261129T1100 } from './20261129T1100-mails';
import { PasswordResets20261129T1110 } from './20261129T1110-password-resets';
import { SignInLimits20261129T1120 } from './20261129T1120-sign-in-limits';
import { ConsignmentTokens20261129T1400 } from './20261129T1400-consignment-tokens';
import { Interests20261129T1410 } from './20261129T1410-interests';
import { ConsignmentPairs20261129T1420 } from './20261129T1420-consignment-pairs';
import { VersionsForward20261127T1020 } from './20261127T1020-versions-forward';
import { TotalsSlots20261130T1200 } from './20261130T1200-totals-slots';
import { SearchOneRecord20261130T1210 } from './20261130T1210-search-one-record';
import { CompareNew20261130T1220 } from './20261130T1220-compare-new';
import { SearchKeys20261130T1230 } from './20261130T1230-search-keys';
import { NamesOfVersions20261130T1250 } from './20261130T1250-names-of-versions';
import { Messages20261201T1000 } from './20261201T1000-messages';
import { Planning20261202T1000 } from './20261202T1000-planning';
import { TotalsOfOperations20261202T1200 } from './20261202T1200-totals-of-operations';
import { Notifications20261203T1000 } from './20261203T1000-notifications';
import { Training20261204T1000 } from './20261204T1000-training';
import { Practice20261204T1010 } from './20261204T1010-practice';
import { Products20261205T1000 } from './20261205T1000-products';
import { Groups20261205T1010 } from './20261205T1010-groups';
import { SituationReports20261206T1000 } from './20261206T1000-situation-reports';
import { AnswerLinks20261207T1000 } from './20261207T1000-answer-links';
import { PlanDocuments20261207T1010 } from './20261207T1010-plan-documents';
import { LawRegister20261208T1000 } from './20261208T1000-law-register';
import { TradeStatistics20261208T1500 } from './20261208T1500-trade-statistics';
import { OutcomesTold20261207T1300 } from './20261207T1300-outcomes-told';
import { SituationDays20261208T0900 } from './20261208T0900-situation-days';
import { CoursePictures20261208T0930 } from './20261208T0930-course-pictures';
import { MessagesAfterSending20261207T1200 } from './20261207T1200-messages-after-sending';
import { TrainingFurther20261207T1100 } from './20261207T1100-training-further';
import { WasteDocuments20261208T1100 } from './20261208T1100-waste-documents';
import { TakeBack20261208T1200 } from './20261208T1200-take-back';

/** Every migration, in the order in which it is applied. */
export const migrations = [
  Platform20261101T1000,
  Agencies20261101T1010,
  Operations20261101T1020,
  Targets20261101T1030,
  Seizures20261101T1040,
  Totals20261101T1050,
  OpenReports20261101T1055,
  Files20261101T1060,
  Rights20261101T1100,
  Imports20261101T1070,
  Walls20261101T1110,
  RateBalances20261101T1700,
  LogHeadsTold20261101T1710,
  Consents20261127T1000,
  Introductions20261127T1010,
  VersionsForward20261127T1020,
  Parties20261128T1000,
  Audit20261129T1000,
  Mails20261129T1100,
  PasswordResets20261129T1110,
  SignInLimits20261129T1120,
  SecondFactors20261129T1130,
  Identities20261129T1150,
  ApiAccess20261129T1200,
  Keys20261129T1230,
  Retention20261129T1240,
  Handling20261129T1300,
  Derived20261129T1310,
  ConsignmentTokens20261129T1400,
  Interests20261129T1410,
  ConsignmentPairs20261129T1420,
  Intelligence20261129T1500,
  FirstAdministrator20261129T1600,
  LikelyAsNot20261129T1650,
  Search20261129T1800,
  TotalsAstray20261129T1810,
  TotalsSlots20261130T1200,
  SearchOneRecord20261130T1210,
  CompareNew20261130T1220,
  SearchKeys20261130T1230,
  NamesOfVersions20261130T1250,
  Messages20261201T1000,
  Planning20261202T1000,
  TotalsOfOperations20261202T1200,
  Notifications20261203T1000,
  Training20261204T1000,
  Practice20261204T1010,
  Products20261205T1000,
  Groups20261205T1010,
  SituationReports20261206T1000,
  AnswerLinks20261207T1000,
  PlanDocuments20261207T1010,
  TrainingFurther20261207T1100,
  MessagesAfterSending20261207T1200,
  OutcomesTold20261207T1300,
  SituationDays20261208T0900,
  CoursePictures20261208T0930,
  LawRegister20261208T1000,
  WasteDocuments20261208T1100,
  TakeBack20261208T1200,
  Risk20261208T1300,
  TradeStatistics20261208T1500,
  ToldOfMore20261208T1600,
  PlanningReused20261209T0200,
  LineJudgements20261209T0300,
  Agreements20261209T0400,
  AnswersOfAuthorities20261209T0410,
  DocumentsSearched20261209T0420,
];
