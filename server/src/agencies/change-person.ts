import type { Context } from '../platform/context';
import { notFound } from '../platform/errors';
import { Mistakes } from '../platform/mistakes';
import { assertCan } from '../platform/policy';
import { refuse } from '../platform/refusal';
import { personPolicy } from './agency.policy';
import { keepTrail } from './agency-trail';
import { checkEmail } from './check-email';
import { checkLanguage, checkLanguages } from './check-language';
import { PersonEntity } from './person.entity';

export interface PersonBody {
  name: string;
  title?: string | null;
  titleLanguage?: string | null;
  contactEmail?: string | null;
  contactPhone?: string | null;
  topics: string[];
  languages: string[];
  isContactPoint?: boolean | null;
}

/** Keeps somebody's entry in the directory: their own, or that of an agency that one answers for. */
export const changePerson = (context: Context, id: string, version: number, input: PersonBody): Promise<string> =>
  context.change(async (tx) => {
    const before = await tx.manager.findOne(PersonEntity, { where: { id } });
    if (!before) throw notFound();
    await assertCan(context, personPolicy, 'edit', before, 'Person');
    const isContactPoint = input.isContactPoint ?? before.isContactPoint;
    if (isContactPoint !== before.isContactPoint) await assertCan(context, personPolicy, 'appoint', before, 'Person');
    const body = checkPerson(input);
    const { affected } = await tx.manager.update(PersonEntity, { id, version }, { ...body, isContactPoint, version: version + 1 });
    if (affected !== 1) return refuse('version.stale', 'version', `version: you edited version ${version}, but the entry is at version ${before.version} now.`, { yours: version, current: before.version });
    await keepTrail(context, tx.manager, tx.viewer.accountId, { kind: 'PersonChanged', agencyId: before.agencyId, subjectId: id, arguments: { version: version + 1, isContactPoint } });
    return id;
  });

const mostTopics = 20;

const checkPerson = (input: PersonBody): Pick<PersonEntity, 'name' | 'title' | 'titleLanguage' | 'contactEmail' | 'contactPhone' | 'topics' | 'languages'> => {
  const mistakes = new Mistakes();
  if (input.topics.length > mostTopics) mistakes.add('list.too-long', 'topics', `topics: ${mostTopics} at most.`, { max: mostTopics });
  const phone = mistakes.text('contactPhone', input.contactPhone, { max: 40 });
  if (phone && !/^[+\d][\d ()./-]{3,}$/.test(phone)) mistakes.add('phone.malformed', 'contactPhone', 'contactPhone: this is no telephone number.');
  const topics = input.topics.slice(0, mostTopics).map((topic, index) => mistakes.requiredText(`topics.${index}`, topic, { max: 60 }));
  const body = {
    name: mistakes.requiredText('name', input.name, { max: 120 }),
    title: mistakes.text('title', input.title, { max: 120 }),
    titleLanguage: input.titleLanguage ? checkLanguage(mistakes, 'titleLanguage', input.titleLanguage) : null,
    contactEmail: input.contactEmail ? checkEmail(mistakes, 'contactEmail', input.contactEmail) : null,
    contactPhone: phone,
    topics: [...new Set(topics)],
    languages: checkLanguages(mistakes, 'languages', input.languages),
  };
  mistakes.throwIfAny();
  return body;
};
