import { confirmedCaseFields, confirmedCaseOf } from '@muster/shared/takeback/confirmed-case';
import type { PackLanguage } from '@muster/shared/takeback/pack-words';
import { packWords } from '@muster/shared/takeback/pack-words';
import { takeBackValueWords } from '@muster/shared/words/take-back-words';
import { wasteStreamWords } from '@muster/shared/words/waste-stream-words';
import { ReportPage } from '../reports/reports.room';
import type { PackAnswer, PackCase } from './pack-document';
import type { PackedFile } from './pack-files';

export interface PackFacts {
  takeBack: PackCase;
  operation: NonNullable<PackAnswer['operation']>;
  files: readonly PackedFile[];
  language: PackLanguage;
  agencyName: string;
  at: Date;
}

const fill = (text: string, values: Readonly<Record<string, string | number>>): string => text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));

/** A take-back case with its report as a PDF, in the reader's language, of what the reader sees; moments are of the State whose clock it is. */
export const writePackPdf = ({ takeBack: one, operation, files, language, agencyName, at }: PackFacts): Promise<Buffer> => {
  const say = packWords[language];
  const words = takeBackValueWords[language];
  const streams: Readonly<Record<string, string>> = wasteStreamWords[language];
  const exact = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  const figure = (value: string): string => exact.format(value as Intl.StringNumericLiteral);
  const moments = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: one.zone });
  const moment = (instant: string | null): string => (instant === null ? '' : `${moments.format(new Date(instant))} (${one.zone})`);
  const days = new Intl.DateTimeFormat(language, { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' });
  const day = (text: string | null): string => (text === null ? '' : days.format(new Date(`${text}T00:00:00Z`)));
  const countries = new Intl.DisplayNames([language], { type: 'region' });
  const country = (code: string | null): string => (code ? (countries.of(code) ?? code) : '');
  const page = new ReportPage({ title: `${operation.code} · ${say.title} · ${one.title}`, language, at });
  const shown = (text: string | null): string => (text === null ? '' : page.canShow(text) ? text : say.notShown);
  const facts = (rows: readonly (readonly [string, string])[]): void => void page.table(['', ''], rows.filter(([, value]) => value !== ''), [0.3, 0.7]);
  const list = (heading: string, head: readonly string[], rows: readonly (readonly string[])[], shares: readonly number[], atEnd: readonly number[] = []): void => {
    page.heading(heading);
    if (rows.length === 0) page.paragraph(say.none);
    else page.table(head, rows, shares, atEnd);
  };
  const said = ({ text, strikeReason }: { text: string | null; strikeReason: string | null }): string => [strikeReason === null ? '' : fill(say.struck, { reason: shown(strikeReason) }), shown(text)].filter(Boolean).join(' ');

  page.title(`${shown(operation.code)} · ${say.title}`).paragraph(shown(one.title)).paragraph(shown(operation.name), { isFaint: true });
  if (operation.isExercise) page.paragraph(say.exercise);
  page.paragraph(fill(say.forWhom, { agency: shown(agencyName), at: moment(at.toISOString()) }), { isFaint: true });
  const { seizure } = one;
  page.paragraph(seizure ? fill(say.handling, { handling: [`TLP:${seizure.handling.tlp.replace('_', '+')}`, ...seizure.handling.caveats].join(' · ') }) : say.handlingUnseen);
  if (seizure) {
    page.heading(say.report);
    facts([
      [say.reference, seizure.reference], [say.detected, moment(seizure.detectedAt)], [say.place, [shown(seizure.place), country(seizure.country)].filter(Boolean).join(', ')], [say.agency, shown(one.agency.name)],
      [say.declared, shown(seizure.declaredDescription)], [say.found, shown(seizure.foundDescription)], [say.containers, seizure.containerNumbers.join(', ')], [say.route, seizure.route.map((point) => [shown(point.place), country(point.country)].filter(Boolean).join(', ')).join(' → ')],
      ...seizure.items.map((item): [string, string] => [streams[item.wasteStream] ?? item.wasteStream, [shown(item.description), item.baselCode, item.annexI, item.hs && `HS ${item.hs}`, item.unNumber && `UN ${item.unNumber}`, ...item.quantities.map(({ amount, unit }) => `${figure(amount)} ${words.unit[unit]}`)].filter(Boolean).join(' · ')]),
    ]);
  }
  page.heading(say.clock);
  facts([
    [say.state, words.state[one.state]], [say.responsibility, words.responsibility[one.responsibility]], [say.basis, one.citation], [fill(say.informed, { state: country(one.country) }), moment(one.informedAt)], [say.agreed, day(one.agreedDueOn)],
    [say.due, [day(one.dueOn), one.isOverdue ? say.overdue : ''].filter(Boolean).join(' · ')], [say.nextWorkingDay, one.nextWorkingDay === one.dueOn ? '' : day(one.nextWorkingDay)], [say.transit, moment(one.transitNotifiedAt)], [say.transitDue, day(one.transitDueOn)],
    [say.concerned, one.concerned.map(({ name }) => shown(name)).join(', ')],
  ]);
  list(say.history, [say.at, say.state, say.responsibility, say.by, say.why], one.history.map((each) => [moment(each.changedAt), words.state[each.state], words.responsibility[each.responsibility], `${shown(each.changedBy.name)}, ${shown(each.agency.name)}`, shown(each.reason)]), [0.2, 0.13, 0.17, 0.22, 0.28]);
  list(say.tasks, [say.task, say.owner, say.due, say.done], one.tasks.map((task) => [shown(task.title), shown(task.owner?.name ?? null), day(task.dueOn), moment(task.doneAt)]), [0.42, 0.2, 0.17, 0.21]);
  list(say.letters, [say.day, say.kind, say.from, say.to, say.text], one.letters.map((letter) => [day(letter.day), words.letterKind[letter.letterKind], shown(letter.from), shown(letter.to), said(letter)]), [0.16, 0.14, 0.18, 0.18, 0.34]);
  list(say.movements, [say.place, say.since, say.until, say.perDay, say.text], one.storages.map((storage) => [shown(storage.place), day(storage.since), day(storage.until), storage.costPerDay === null ? '' : `${figure(storage.costPerDay)} ${storage.currency ?? ''}`, said(storage)]), [0.26, 0.16, 0.16, 0.16, 0.26], [3]);
  list(say.costs, [say.day, say.kind, say.bearer, say.amount, say.text], one.costs.map((cost) => [day(cost.day), words.costKind[cost.costKind], words.bearer[cost.borneBy], `${figure(cost.amount)} ${cost.currency}`, said(cost)]), [0.16, 0.2, 0.2, 0.18, 0.26], [3]);
  if (one.costTotals.length > 0) page.paragraph(fill(say.totals, { totals: one.costTotals.map(({ amount, currency }) => `${figure(amount)} ${currency}`).join(' · ') }));
  list(say.proofs, [say.day, say.facility, say.operation, say.quantity, say.text], one.proofs.map((proof) => [day(proof.day), [shown(proof.facility), country(proof.country)].filter(Boolean).join(', '), proof.disposalOperation, `${figure(proof.quantity)} ${words.unit[proof.unit]}`, said(proof)]), [0.16, 0.28, 0.12, 0.18, 0.26], [3]);
  const form = confirmedCaseOf(one, language);
  page.heading(say.confirmed);
  facts(confirmedCaseFields.map((field) => [say.form[field], shown(form[field])]));
  list(say.files, [say.file, say.agency, say.sha256], files.map((file) => [`${shown(file.path)}${file.isOriginal ? '' : ` (${say.preview})`}`, shown(file.agencyName), file.sha256 ?? '']), [0.34, 0.16, 0.5]);
  return page.end((number, pages) => fill(say.page, { page: number, pages }));
};
