type Words = Readonly<Record<'en' | 'fr', string>>;

/** Whose a task is at first: the agency that leads, or nobody's until somebody takes it on. */
export type FirstOwner = 'LEAD' | 'OPEN';

/** A task as a template has it; days are counted from the first operational day, negative before it. */
export interface TemplateTask {
  key: string;
  title: Words;
  owner: FirstOwner;
  startsAfterDays: number;
  dueAfterDays: number;
  /** Keys of tasks that come before it. */
  after: readonly string[];
  /** Whether it falls on the operation's own day, be that a day of rest. */
  isOnTheDay: boolean;
}

const task = (key: string, en: string, fr: string, [startsAfterDays, dueAfterDays]: readonly [number, number], after: readonly string[] = [], owner: FirstOwner = 'LEAD'): TemplateTask => ({
  key, title: { en, fr }, owner, startsAfterDays, dueAfterDays, after, isOnTheDay: startsAfterDays === 0 && dueAfterDays === 0,
});

/** What an operation against illegal shipments of waste asks for, from the proposal to the next edition, for five weeks of controls. */
export const wasteOperationTasks: readonly TemplateTask[] = [
  task('threat', 'Describe the threat: routes, streams, methods, actors', 'Décrire la menace : routes, flux, méthodes, acteurs', [-168, -147]),
  task('lessons', 'Take up the lessons of the last edition', 'Reprendre les enseignements de la dernière édition', [-168, -154]),
  task('objectives', 'Set objectives that can be measured', 'Fixer des objectifs mesurables', [-154, -140], ['threat', 'lessons']),
  task('scope', 'Settle the scope: streams, codes, regions, routes', 'Arrêter le périmètre : flux, codes, régions, routes', [-154, -140], ['threat']),
  task('proposal', 'Propose the operation', 'Proposer l’opération', [-140, -133], ['objectives', 'scope']),
  task('approval', 'Have the operation approved by a second pair of eyes', 'Faire approuver l’opération par une deuxième personne', [-133, -126], ['proposal']),
  task('unit', 'Set up the operational coordination unit', 'Mettre en place l’unité de coordination opérationnelle', [-126, -98], ['approval']),
  task('partners', 'Agree with international organisations on their part', 'Convenir du rôle des organisations internationales', [-126, -98], ['approval']),
  task('plan', 'Write the operation plan', 'Rédiger le plan de l’opération', [-126, -98], ['approval']),
  task('handling', 'Agree how information is handled and released', 'Convenir du traitement et de la diffusion des informations', [-112, -91], ['plan']),
  task('invitations', 'Invite the participants', 'Inviter les participants', [-98, -84], ['plan']),
  task('acceptance', 'Follow up invitations that were not answered', 'Relancer les invitations sans réponse', [-84, -56], ['invitations']),
  task('contacts', 'Have every participant name its national contact point', 'Faire désigner par chaque participant son point de contact national', [-77, -49], ['invitations']),
  task('template', 'Send out the template of the national plans', 'Diffuser le modèle des plans nationaux', [-77, -70], ['invitations']),
  task('nationalPlans', 'Collect the national plans', 'Recueillir les plans nationaux', [-70, -35], ['template', 'contacts']),
  task('reviewPlans', 'Read the national plans and answer with remarks', 'Lire les plans nationaux et y répondre par des remarques', [-49, -21], ['nationalPlans']),
  task('indicators', 'Compile and disseminate risk indicators', 'Compiler et diffuser les indicateurs de risque', [-70, -42], ['threat', 'handling']),
  task('intelligence', 'Collect and evaluate intelligence of participants', 'Recueillir et évaluer les renseignements des participants', [-70, -14], ['handling']),
  task('profiles', 'Build risk profiles and try them on past declarations', 'Établir des profils de risque et les éprouver sur des déclarations passées', [-42, -21], ['indicators']),
  task('guide', 'Prepare guidance on identification, sampling and safety', 'Préparer les consignes d’identification, d’échantillonnage et de sécurité', [-70, -42], ['scope']),
  task('authorities', 'List the competent authorities and how they are reached', 'Dresser la liste des autorités compétentes et des moyens de les joindre', [-70, -42], ['contacts']),
  task('takeBack', 'Settle how waste is stored, tested and taken back', 'Régler le stockage, l’analyse et la reprise des déchets', [-56, -28], ['authorities']),
  task('courses', 'Assign the courses to the people of the operation', 'Attribuer les formations aux personnes de l’opération', [-49, -42], ['contacts']),
  task('briefing', 'Brief the national contact points', 'Informer les points de contact nationaux', [-28, -26], ['contacts', 'indicators', 'guide']),
  task('training', 'Have everybody finish the training', 'Faire achever la formation par tous', [-42, -7], ['courses']),
  task('practice', 'Play through a warning, a control and a seizure in practice', 'Jouer à blanc une alerte, un contrôle et une saisie', [-21, -10], ['briefing']),
  task('connections', 'Have every participant try its connection', 'Faire essayer la connexion par chaque participant', [-21, -7], ['contacts']),
  task('targets', 'Nominate the first targets', 'Proposer les premières cibles', [-14, -1], ['profiles', 'intelligence']),
  task('duty', 'Settle the duty roster of the coordination unit', 'Fixer le tableau de service de l’unité de coordination', [-14, -5], ['unit']),
  task('press', 'Agree what is said in public, and when', 'Convenir de ce qui est dit au public, et quand', [-21, -7], ['handling']),
  task('go', 'Decide whether to begin: see who is ready', 'Décider du lancement : voir qui est prêt', [-5, -1], ['reviewPlans', 'training', 'connections', 'duty']),
  task('launch', 'Begin the operational phase', 'Lancer la phase opérationnelle', [0, 0], ['go', 'targets']),
  task('daily', 'Send the situation report each day', 'Envoyer chaque jour le rapport de situation', [0, 34], ['launch']),
  task('silence', 'Ask those who are silent', 'Interroger ceux qui se taisent', [3, 34], ['launch']),
  task('midterm', 'Look at results at half time and shift the weight of controls', 'Faire le point à mi-parcours et réorienter les contrôles', [14, 18], ['launch']),
  task('end', 'End the operational phase', 'Clore la phase opérationnelle', [34, 35], ['daily']),
  task('lateReports', 'Collect late reports and answers', 'Recueillir les rapports et réponses tardifs', [35, 56], ['end']),
  task('validation', 'Validate every report, find what was counted twice', 'Valider chaque rapport, trouver les doubles comptes', [35, 77], ['end']),
  task('followUp', 'Follow up take-back, tests and proceedings', 'Suivre reprises, analyses et procédures', [35, 98], ['end'], 'OPEN'),
  task('evaluation', 'Collect the participants’ evaluation', 'Recueillir l’évaluation des participants', [42, 84], ['end']),
  task('figures', 'Settle the figures that may be said in public', 'Arrêter les chiffres qui peuvent être rendus publics', [77, 91], ['validation', 'press']),
  task('debrief', 'Hold the debriefing', 'Tenir la réunion de bilan', [119, 120], ['evaluation', 'validation']),
  task('report', 'Write the final report', 'Rédiger le rapport final', [98, 133], ['figures', 'debrief']),
  task('close', 'Close the operation', 'Clore l’opération', [133, 140], ['report']),
  task('next', 'Hand lessons and plan to the next edition', 'Transmettre enseignements et plan à l’édition suivante', [133, 147], ['report'], 'OPEN'),
];
