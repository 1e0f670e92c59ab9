import type { ExportNote } from './note-export';
import type { AboutLine } from './write-xlsx';

const words = {
  en: {
    title: 'About', operation: 'Operation', exercise: 'An exercise: nothing in it is real.', at: 'Exported at', by: 'Exported by', handling: 'Handling',
    rule: 'For the participants of the operation. It shows what this agency may see, no more; pass it on only as the operation allows.',
    platformRule: 'For the work of this agency. It shows what this agency may see, no more.',
  },
  fr: {
    title: 'À propos', operation: 'Opération', exercise: 'Exercice : rien n’y est réel.', at: 'Exporté le', by: 'Exporté par', handling: 'Traitement',
    rule: 'Réservé aux participants de l’opération. Ne montre que ce que ce service peut voir ; à ne transmettre que dans le cadre de l’opération.',
    platformRule: 'Pour le travail de ce service. Ne montre que ce que ce service peut voir.',
  },
} as const;

/** What the sheet beside an export says: of which operation, when, by whom, and how to handle it. */
export const aboutLines = ({ operation, agencyName, personName }: ExportNote, at: Date, language: 'en' | 'fr'): { title: string; lines: AboutLine[] } => {
  const say = words[language];
  return {
    title: say.title,
    lines: [
      ...(operation ? [[say.operation, `${operation.code} · ${operation.name}`] as const] : []),
      ...(operation?.isExercise ? [['', say.exercise] as const] : []),
      [say.at, at.toISOString()],
      [say.by, `${personName}, ${agencyName}`],
      [say.handling, operation ? say.rule : say.platformRule],
    ],
  };
};
