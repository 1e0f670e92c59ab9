import { textOfPdf } from '../testing/pdf-text';
import type { SituationFile } from './write-situation-pdf';
import { writeSituationPdf } from './write-situation-pdf';

const found = (cases: number, kg: string) => ({ cases, kg, pieces: '310', containers: '2', litres: '0', cubicMetres: '0' });

const file = (over: Partial<SituationFile> = {}, remarks: string | null = 'A quiet day: nothing from Łódź.'): SituationFile => ({
  report: {
    day: '2026-06-10', zone: 'UTC', from: '2026-06-10T00:00:00.000Z', until: '2026-06-10T22:30:00.000Z', state: 'ISSUED', number: 3, remarks, language: 'en',
    notable: [{ reference: 'S-7KQ2MX', detectedAt: '2026-06-10T08:30:00.000Z', zone: 'Europe/Amsterdam', country: 'NL', place: 'Rotterdam', wasteStream: 'E_WASTE', totalKg: '12500.5', agency: { name: 'Douane' } }],
    situation: {
      found: found(2, '12500.5'), foundInAll: found(41, '987654321098.765432'), byStream: [{ key: 'E_WASTE', cases: 2, kg: '12500.5', pieces: '310' }],
      controls: 5, controlsThatFound: 2, warningsSent: 4, addressed: 9, acknowledged: 7, ledToSomething: 1, ledToNothing: 3, waiting: 6, overdue: 2, takeBacksOpened: 3, takeBacksOpen: 12, takeBacksOverdue: 8,
      openWarnings: [{ agency: { name: 'Służba Celna' }, dueAt: '2026-06-11T10:00:00.000Z', message: { reference: 'M-44KXQP', subject: 'A lorry' } }],
      silentAgencies: [{ agencyId: 'a-1', sent: 3, since: '2026-06-02T10:00:00.000Z' }],
    },
  },
  operation: { code: 'TERRA-EX-2', name: 'Terra', isExercise: true, participations: [{ agency: { id: 'a-1', name: 'Tullverket' } }] },
  language: 'en', zone: 'Europe/Brussels', agencyName: 'Douane', at: new Date('2026-06-11T06:00:00Z'),
  ...over,
});

const textOf = async (one: SituationFile): Promise<string> => textOfPdf(await writeSituationPdf(one));

describe('the file of a situation report', () => {
  it('says what happened, with every digit, in the zone of its reader', async () => {
    const text = await textOf(file());
    for (const words of ['Situation report no. 3', 'An exercise', 'A quiet day: nothing from Łódź.', '987,654,321,098.765432', 'S-7KQ2MX', 'Rotterdam, Netherlands', 'E-waste', 'M-44KXQP', 'Służba Celna', '1 of 6: those that are due first.', 'Tullverket']) {
      expect(text.replaceAll('\n', ' ')).toContain(words);
    }
    expect(text.replaceAll('\n', ' ')).toMatch(/Jun 11, 2026, 12:30\sAM/);
  });

  it('is in the language of its reader', async () => {
    const text = (await textOf(file({ language: 'fr' }))).replaceAll('\n', ' ');
    for (const words of ['Rapport de situation nº 3', 'Déchets électroniques', 'Ce qui a été trouvé', 'Pays-Bas']) expect(text).toContain(words);
    expect(text).toMatch(/987\s654\s321\s098,765432/);
  });

  it.each([['Arabic', 'يوم هادئ'], ['Chinese', '平静的一天'], ['Hebrew', 'יום שקט']])('says so where it cannot show %s, instead of boxes', async (_script, remarks) => {
    expect((await textOf(file({}, remarks))).replaceAll('\n', ' ')).toContain('in a script that this file cannot show');
  });

  it.each([['Cyrillic', 'Спокойный день'], ['Greek', 'Ήσυχη μέρα'], ['Vietnamese', 'Một ngày yên tĩnh']])('shows %s', async (_script, remarks) => {
    expect((await textOf(file({}, remarks))).replaceAll('\n', ' ')).toContain(remarks.normalize('NFC'));
  });

  it('is the same bytes when it is made again', async () => {
    const [one, other] = [await writeSituationPdf(file()), await writeSituationPdf(file())];
    expect(one.equals(other)).toBe(true);
  });

  it('goes on over as many pages as it needs', async () => {
    const one = file();
    const many = Array.from({ length: 120 }, (_, n) => ({ agencyId: 'a-1', sent: n, since: '2026-06-02T10:00:00.000Z' }));
    const text = await textOf({ ...one, report: { ...one.report, situation: { ...one.report.situation, silentAgencies: many } } });
    expect(text).toMatch(/Page 1 of [3-9]/);
    expect(text.match(/Tullverket/g)).toHaveLength(120);
  });
});
