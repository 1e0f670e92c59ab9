import type { TakeBackResponsibility } from '../vocabularies';

/** A task that a case begins with; its day is counted from the day on which the case was opened. */
export interface TakeBackTemplateTask {
  readonly key: string;
  readonly title: Readonly<Record<'en' | 'fr', string>>;
  readonly dueAfterDays: number;
}

const task = (key: string, dueAfterDays: number, en: string, fr: string): TakeBackTemplateTask => ({ key, dueAfterDays, title: { en, fr } });

const secure = task('secure', 1, 'Keep the goods safe: sealed, stored apart, photographed', 'Mettre les marchandises en sûreté : scellées, stockées à part, photographiées');
const secretariat = task('secretariat', 5, 'Inform the Secretariat of the Basel Convention', 'Informer le Secrétariat de la Convention de Bâle');
const insurance = task('insurance', 20, 'Settle carrier, packaging, insurance and movement document of the return', 'Régler transporteur, emballage, assurance et document de mouvement du retour');
const transit = task('transit', 20, 'Notify the States of transit of the return', 'Notifier le retour aux États de transit');
const proof = task('proof', 45, 'Obtain the certificate of disposal or recovery', 'Obtenir le certificat d’élimination ou de valorisation');
const costs = task('costs', 45, 'Recover the costs from whoever bears them', 'Recouvrer les frais auprès de qui les supporte');
const report = task('report', 60, 'Report the confirmed case to the Secretariat', 'Déclarer le cas confirmé au Secrétariat');

/** What there is to do, depending on who answers for the movement. */
export const takeBackTasks: Readonly<Record<TakeBackResponsibility, readonly TakeBackTemplateTask[]>> = {
  EXPORTER: [
    secure,
    task('inform', 2, 'Inform the competent authority of the State of export, with the evidence', 'Informer l’autorité compétente de l’État d’exportation, preuves à l’appui'),
    secretariat,
    task('undertaking', 10, 'Obtain the undertaking to take the waste back', 'Obtenir l’engagement de reprendre les déchets'),
    insurance, transit, proof, costs, report,
  ],
  IMPORTER: [
    secure,
    task('inform', 2, 'Inform the competent authority of the State of import, with the evidence', 'Informer l’autorité compétente de l’État d’importation, preuves à l’appui'),
    task('order', 7, 'Order the importer or disposer to dispose of the waste in an environmentally sound manner', 'Ordonner à l’importateur ou à l’éliminateur une élimination écologiquement rationnelle'),
    task('facility', 14, 'Find a facility that may treat this waste', 'Trouver une installation autorisée à traiter ces déchets'),
    proof, costs, report,
  ],
  UNCLEAR: [
    secure,
    task('establish', 7, 'Establish with the States concerned who is responsible', 'Établir avec les États concernés qui est responsable'),
    task('agree', 14, 'Agree with the States concerned where, by whom and by when the waste is disposed of', 'Convenir avec les États concernés où, par qui et quand les déchets sont éliminés'),
    proof, costs, report,
  ],
  NOT_COMPLETED: [
    secure,
    task('inform', 2, 'Inform the State of export and the Secretariat that the movement cannot be completed', 'Informer l’État d’exportation et le Secrétariat que le mouvement ne peut être mené à terme'),
    task('alternative', 14, 'Look for another environmentally sound disposal', 'Chercher une autre élimination écologiquement rationnelle'),
    insurance, transit, proof, costs,
  ],
};
