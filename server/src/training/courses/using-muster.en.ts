import type { CourseText } from '@muster/shared/training/course-text';

/** How to work with Muster, from signing in to the answer that closes the loop. */
export const usingMusterEn: CourseText = {
  key: 'using-muster',
  language: 'en',
  title: 'Using Muster',
  summary:
    'For everybody who takes part in an operation: how an operation lives and what your agency prepares, how to sign in safely, what waits for you today, how to answer a warning, record a control and report a seizure from a bad line, who sees what you write, and how to ask and tell others.',
  passMarkPercent: 80,
  attempts: 3,
  edition: '2026-11',
  lessons: [
    {
      key: 'life-of-an-operation',
      title: 'The life of an operation, and being ready for it',
      minutes: 7,
      blocks: [
        {
          kind: 'text',
          text: 'An operation is the unit of everything in Muster: targets, messages, controls and reports all belong to one. It has a lead agency, coordinators, participants, days and phases. Beside it there are standing groups: networks without an end, where agencies warn one another between operations.',
        },
        {
          kind: 'picture',
          picture: 'operation-life',
          alt: 'Eight numbered circles joined by arrows; a dashed arrow leads from the second back to the first, a dashed loop stands at the fifth.',
          caption: '1 Draft, 2 Proposed (it may be given back), 3 Approved, 4 In preparation, 5 Active (it may be suspended and resumed), 6 In consolidation, 7 Closed, 8 Archived. Until it is closed it can also be cancelled.',
        },
        {
          kind: 'table',
          head: ['State', 'What you can do'],
          rows: [
            ['Draft, Proposed, Approved', 'Coordinators write the plan. Whoever proposes it does not approve it: that takes a second pair of eyes.'],
            ['In preparation', 'Your agency is invited, answers, names its people, writes its plan. Messages and first targets are possible.'],
            ['Active', 'Warnings, controls, answers, seizures.'],
            ['Suspended', 'Controls rest. What was found already can still be reported.'],
            ['In consolidation', 'The operational days are over; late reports are still taken, and each report is validated. Figures are preliminary until then.'],
            ['Closed, Archived', 'The figures are final. Nothing can be added.'],
          ],
        },
        {
          kind: 'text',
          text: 'You have one role in each operation: coordinator, national contact point, officer, analyst, manager or observer. Contact points, officers and coordinators report and write; an agency of a country has one national contact point, who answers for it. Which role you have stands in the list “Operations”.',
        },
        {
          kind: 'text',
          text: 'An invitation appears on your page “Today”. Whoever answers for your agency reads the plan, and then accepts and names the contact point, or declines with a reason.',
        },
        {
          kind: 'steps',
          items: [
            'Open “Participants” and see to it that everybody who will control or report has a role.',
            'Open “Plan” and there “Your national plan”: contacts, places, days and hours, selection and control, people and means, other authorities, storage, tests and return. Press “Send to the coordinators”. They accept it, or give it back with remarks. Other participants never read it.',
            'Look at “Tasks” for what is yours, and press “Begin” and “Done” as you go.',
            'Press “Try the connection” where you will work: at the quay, on the phone. It says whether news arrive live and whether the device keeps a report while there is no line.',
            'Finish your training. Then look at “Readiness”: it shows for each agency what is there, what is missing and what is late.',
          ],
        },
        {
          kind: 'text',
          text: 'An operation begins when everybody is ready, or when a coordinator says on record why it begins without some. A notice “Exercise” at the top means that its reports are not real.',
        },
      ],
    },
    {
      key: 'signing-in',
      title: 'Signing in, and the second factor',
      minutes: 5,
      blocks: [
        {
          kind: 'text',
          text: 'Accounts are made by invitation. The link works once and for a limited time; you choose the language of your screens and a password of at least ten characters. Several words that nobody would guess are best; signs and digits are not needed. Some agencies sign in through their own provider: then a button of that name stands under “By your agency”.',
        },
        {
          kind: 'text',
          text: 'A password can be learned by others. A second factor keeps them out all the same. Two kinds exist, and you may have both.',
        },
        {
          kind: 'table',
          head: ['Second factor', 'How it works', 'Good to know'],
          rows: [
            ['Authenticator app', 'Your telephone shows a code of six digits, new every half minute, without a network.', 'The clock of the telephone has to be right.'],
            ['Passkey', 'A key on the device, or a security key, unlocked by finger, face or PIN.', 'It signs you in without a password, and cannot be typed into a false page.'],
            ['Recovery codes', 'They stand in for app or passkey. Each works once.', 'They are shown once: print them, and keep them apart from your telephone.'],
          ],
        },
        {
          kind: 'steps',
          items: [
            'Open the menu with your name, then “Account and settings”.',
            'Under “Second factor” press “Set up an authenticator app” or “Add a passkey”, and follow the page.',
            'Keep the recovery codes.',
            'If app, passkey and codes are all lost, an administrator can take the second factor away, and you set up a new one.',
          ],
        },
        {
          kind: 'text',
          text: 'For some roles a second factor is demanded. On a server in real use these are, unless its administrators decide otherwise, coordinators, those who answer for an agency, and administrators. Until it is there nothing else opens; what you had not sent is kept.',
        },
        {
          kind: 'text',
          text: 'A session lasts twelve hours. Before grave steps Muster asks “Is it still you?”; for five minutes it does not ask again. After several wrong tries an account is locked for a while: wait a few minutes. “Forgotten your password?” mails a link that works once, for an hour.',
        },
        {
          kind: 'list',
          items: [
            'On a shared device sign out when you go. Reports that you had not sent stay on the device for you alone; the next person does not see them.',
            'Under “Where you are signed in” you see every browser. One that you do not know: “Sign out there”, then change the password.',
            'A device is lost? “Sign out everywhere” from another one, and tell your contact point.',
            'Never share an account. Every step is recorded under the name of whoever was signed in.',
          ],
        },
      ],
    },
    {
      key: 'today-and-clocks',
      title: 'Today, and what is due',
      minutes: 5,
      blocks: [
        {
          kind: 'text',
          text: 'After signing in you see “Today”. It asks one question: what needs you? What is empty does not show, so a short page is a good sign.',
        },
        {
          kind: 'table',
          head: ['On the page', 'What to do'],
          rows: [
            ['Invitations to answer', 'Whoever answers for your agency reads the plan, then accepts or declines.'],
            ['Warnings that await your answer', 'Open each, acknowledge it, have it controlled, answer.'],
            ['To coordinate', 'For coordinators: an operation to approve, reports to validate.'],
            ['People to get to know', 'Somebody introduced you to an expert: read why, and write.'],
            ['Reports to finish', 'Drafts of your agency, and reports that were sent back with a question.'],
            ['Interests of other agencies', 'Another agency looks at the same consignment: answer whether you show your record.'],
            ['Targets to control', 'What is on its way to you, with its arrival and the time by which the control is due.'],
            ['My operations', 'Where you take part, with the latest news.'],
          ],
        },
        {
          kind: 'text',
          text: 'Every agency that a warning goes to has clocks of its own: one to acknowledge, one to answer. Where the sender sets no other times, these hold. For a warning nights and weekends count like other days, because ships do not wait; the other times leave out the days of rest of your country.',
        },
        {
          kind: 'table',
          head: ['Message', 'Acknowledge within', 'Answer within'],
          rows: [
            ['Warning', '4 hours; sooner when the arrival is near', '72 hours; when the arrival is known, 24 hours after it'],
            ['Request for information', '1 working day', '5 working days'],
            ['Request for mutual assistance', '1 working day', '10 working days'],
            ['Consent check', '1 working day', '3 working days'],
            ['Broadcast', '2 working days', 'no answer is waited for'],
          ],
        },
        {
          kind: 'table',
          head: ['Clock', 'What it means'],
          rows: [
            ['On time', 'There is time.'],
            ['Due soon', 'A quarter of the time or less is left.'],
            ['Overdue', 'The time has passed. Do it now; late is better than never.'],
            ['Long overdue', 'It is a matter for the coordination unit: expect a question.'],
            ['Done', 'Nothing more is waited for from you.'],
          ],
        },
        {
          kind: 'text',
          text: 'At the top of live pages stands how fresh they are: “Live”, “Catching up”, or “Stale since” with a time. Stale means that what you see may be old, not that nothing happens. When the line comes back the page goes on where it broke off.',
        },
      ],
    },
    {
      key: 'answering-a-warning',
      title: 'Answering a warning',
      minutes: 6,
      blocks: [
        {
          kind: 'text',
          text: 'A warning says: watch this consignment, or watch this pattern. It is the beginning of a loop, and it is worth what becomes of it. The sender sees how far each agency has come.',
        },
        {
          kind: 'picture',
          picture: 'warning-loop',
          alt: 'A letter, a tick, a magnifying glass and a speech bubble in a row, joined by arrows; a line leads from the last back to the first, and a dashed line from the magnifying glass joins it.',
          caption: '1 Sent, 2 Acknowledged, 3 Controlled, 4 Answered, 5 back to the sender. Dashed: a control that is reported on the target answers by itself.',
        },
        {
          kind: 'steps',
          items: [
            'Open the warning from “Today” or from “Messages”, box “To us”.',
            'Press “Acknowledge”. It means: we have it, somebody is on it. It promises no result, so do not wait with it.',
            'Read what to watch for, why, and when it is expected. Open the target: there are the numbers and names by which to recognise it.',
            'Have it controlled.',
            'Answer under “What became of it?”. If there is something to say, write the note first: it goes with the answer, to the sender and the coordinators.',
          ],
        },
        {
          kind: 'table',
          head: ['Answer', 'When'],
          rows: [
            ['Found', 'A control found illegal waste or another offence.'],
            ['Nothing found', 'It was controlled, and nothing was found.'],
            ['Missed', 'It had gone before it could be controlled.'],
            ['Not ours', 'It never came to you: unloaded elsewhere, another consignee, another country.'],
          ],
        },
        {
          kind: 'text',
          text: '“Nothing found” is an answer like any other. It counts as work done, it shows the sender how good the indicator is, and it spares the next port a control. What hurts an operation is silence, not a clean container. “Missed” and “Not ours” are honest as well: they tell the sender to look further along the way.',
        },
        {
          kind: 'text',
          text: 'You often need not press anything. A control that you report on the target answers the warning: “Nothing found” where it found nothing, “Found” where it found waste or another offence. A control that is “Inconclusive” leaves the answer open until the samples are back. A seizure reported from the target answers “Found” by itself, if all who see the warning see the report too; otherwise you answer in your own words. And what was found outweighs what was not, whichever came first.',
        },
        {
          kind: 'list',
          items: [
            'A warning without a target describes a pattern. Control what fits, and answer it on its page.',
            'If the warning went to you by mistake, answer “Not ours” at once; do not let it run out.',
            'Ask back with “Reply”. Your clock goes on meanwhile.',
            '“What became of warnings” shows for the whole operation how many were acknowledged and answered, how fast, what was found, and who is silent.',
          ],
        },
      ],
    },
    {
      key: 'recording-a-control',
      title: 'Recording a control',
      minutes: 5,
      blocks: [
        {
          kind: 'text',
          text: 'Targets are what is worth controlling: a consignment, a container, a vessel, a vehicle or a company. The board shows four columns: “Nominated”, “Assigned”, “Controlled”, “Closed”. With the filter “my agency” you see what you are to act on.',
        },
        {
          kind: 'steps',
          items: [
            'Open the target and press “Report a control”.',
            'Say first what the control found (see the table).',
            'Say how it was controlled: the method that mattered most.',
            'Check when and where. The form knows the time of now; change it if you write later. The clock is that of the place.',
            'Add what the others should know, without names of persons or companies.',
            'Press “Report the control”.',
          ],
        },
        {
          kind: 'table',
          head: ['What the control found', 'What follows'],
          rows: [
            ['Nothing found', 'It counts as work done, and whoever nominated the target sees it. Close the target when no other control is to come.'],
            ['Illegal waste', 'Report the seizure next: its form begins with what the target says.'],
            ['Another offence', 'Say which one in the note. Report the seizure, if there was one.'],
            ['Inconclusive', 'Samples are on their way, or another control is needed. The target stays open; report another control when more is known.'],
          ],
        },
        {
          kind: 'text',
          text: 'A target may be controlled more than once, by several agencies. Controls are reported by the agencies that are to act on it, while it is open. If it is not yours and should be, ask whoever nominated it, or a coordinator, to assign it to you.',
        },
        {
          kind: 'text',
          text: 'Closing is a step of its own: “Close”, then what became of it. Use “Missed” and “Not ours” there where no control took place. Where one did, report the control first: closing does not replace it. A closed target can be reopened.',
        },
        {
          kind: 'text',
          text: 'Something is arriving and nobody nominated it? Press “Nominate a target”: what it is, why it is suspected, when and where it comes. Container numbers are checked as you type; the title is read by every participant, so names belong into the sealed part.',
        },
      ],
    },
    {
      key: 'reporting-a-seizure',
      title: 'Reporting a seizure, also from a bad line',
      minutes: 7,
      blocks: [
        {
          kind: 'text',
          text: 'Report at once and correct later. The short form is meant for the quay and a telephone; under “Add more details” stands the rest. Press “Report a seizure” in the operation, or “Report a seizure from it” on the target, which fills in what the target says.',
        },
        {
          kind: 'table',
          head: ['Needed before it can be sent', 'Worth adding at once'],
          rows: [
            ['When it was detected, as precisely as you know', 'How it travelled, container numbers'],
            ['Country and place', 'What was declared'],
            ['What was found, in words', 'What became of the goods'],
            ['Kind of waste', 'Photographs and documents'],
            ['How much, with its unit and how it is known', 'A second quantity or a second thing found'],
          ],
        },
        {
          kind: 'list',
          items: [
            'Kilograms, pieces, litres, cubic metres and containers each have a line of their own. They are never added to each other. Say for each: weighed, declared or estimated.',
            'A container number has four letters and seven digits; the form says when the last digit cannot be right and which it should be.',
            'Names of consignor, consignee, broker and carrier do not belong into the text. You name them on the page of the report, where they are sealed; whoever opens a name says what for, and that is recorded.',
          ],
        },
        {
          kind: 'picture',
          picture: 'outbox',
          alt: 'A telephone with a report, a dashed line that is broken in the middle, a round arrow at the break, and servers with a tick.',
          caption: 'A: the report waits on your device. 1: it is sent again by itself when the line comes back. B: it arrives and is counted once, however often it was sent.',
        },
        {
          kind: 'steps',
          items: [
            'While you type, the form keeps itself on the device: “Saved on this device at”. If the page closes, open the form again and you find it as you left it.',
            'Press “Send the report”. Without a line it says “The line is down: the report has not arrived yet” and waits on the device, as in an outbox.',
            'Leave it open. It is sent again by itself, or press “Try now”. It cannot be counted twice: the report has its own identifier from the beginning.',
            'Wait for the receipt with its reference. Only the receipt means that it has arrived.',
            'Photographs travel after the report. If one “did not get through”, press “Try again”. Do not delete the originals before each has arrived.',
          ],
        },
        {
          kind: 'warning',
          text: 'What is RED is not kept on the device: send it before you leave the page. If the page says that this device does not keep what you type, the same holds; a private window is a common reason. Try this before the operation with “Try the connection”.',
        },
        {
          kind: 'text',
          text: '“Keep as a draft” sends the report to your agency only: nobody else sees it and nothing of it is counted. Once it is sent to the operation it counts as preliminary. The coordinators validate it, or send it back with a question; then you find it on “Today” under reports to finish. Correct what was asked and press “Send the report”: until you answer it is not counted. After validation your agency cannot correct it any more; ask a coordinator to reopen it.',
        },
        {
          kind: 'text',
          text: 'If a colleague changed the report while you wrote, you are shown both texts and choose. Nothing of yours is lost, and every version is kept. Many reports in a table? “Import a sheet” on the page “Seizures”.',
        },
      ],
    },
    {
      key: 'who-sees-this',
      title: 'Handling: who sees this',
      minutes: 6,
      blocks: [
        {
          kind: 'text',
          text: 'What you write is seen by those whom you choose, on every path: in lists, search, figures, exports and live news. The fold “Handling” on the form asks “Who may see it?”. If you change nothing, every participant of the operation sees it once it is sent.',
        },
        {
          kind: 'table',
          head: ['Level', 'Who sees it'],
          rows: [
            ['TLP:CLEAR', 'every participant; it may be made public'],
            ['TLP:GREEN', 'every participant of the operation'],
            ['TLP:AMBER', 'participants who need to know: not observers'],
            ['TLP:AMBER+STRICT', 'your agency, and the agencies that you name'],
            ['TLP:RED', 'the persons whom you name; each sight of it is on record'],
          ],
        },
        {
          kind: 'steps',
          items: [
            'Choose the level. With “Only for agencies that I name” you narrow it further: your own agency always sees it.',
            'Decide whether “The coordinators see it too”. What they do not see they can neither validate nor count.',
            'Read the line that says how many agencies will see it, and open “Which, and why”.',
            'After sending use “See it as …” on the record: you look at it with the eyes of another agency and role.',
          ],
        },
        {
          kind: 'text',
          text: 'You can change it later with “Change handling”, and you say why. If agencies lose sight of it, Muster tells you which before you do it; it leaves their screens and devices at once. What they have read or printed cannot be taken back. Only the agency whose record it is may open it to more.',
        },
        {
          kind: 'list',
          items: [
            'What comes from a record is never for more eyes than the record: a report from a target that is AMBER cannot be GREEN.',
            'Files can have a handling of their own, stricter than their report.',
            'Caveats are words that people obey: H1 not as evidence in court without permission, H2 no onward dissemination without permission, H3 other restrictions.',
            'A record that you may not see does not exist for you: no line, no number, no hint. So “I find nothing” does not mean “there is nothing”.',
            'As narrow as needed, as open as possible: what nobody sees, nobody can act on.',
          ],
        },
        {
          kind: 'text',
          text: 'Knowledge about somebody else’s target or report goes to “Add what you know”: it is sealed, evaluated (the source from A to X, the information from 1 to 4) and belongs to your agency. And when another agency looks at the same container without either of you seeing the other’s record, Muster tells both that there is an interest, and nothing else. Each side decides whether to show its record; only when both offer are they shown.',
        },
      ],
    },
    {
      key: 'messages-and-requests',
      title: 'Messages and requests',
      minutes: 5,
      blocks: [
        {
          kind: 'text',
          text: 'Messages belong to an operation and stay with it. Coordinators, national contact points and officers write them while it is in preparation or going on. “Messages” has three boxes: “To us”, “Sent”, “All that I see”.',
        },
        {
          kind: 'table',
          head: ['Kind', 'Use it to', 'To whom'],
          rows: [
            ['Warning', 'have a consignment or a pattern watched', 'agencies that you choose'],
            ['Request for information', 'ask what an agency knows', 'agencies that you choose'],
            ['Request for mutual assistance', 'ask what an agency can do', 'agencies that you choose'],
            ['Consent check', 'ask whether a movement was notified and consented to', 'a competent authority'],
            ['Feedback', 'say what became of something', 'goes with a message that it answers'],
            ['Broadcast', 'tell everybody', 'every participant'],
            ['Situation report', 'say how things stand', 'every participant'],
          ],
        },
        {
          kind: 'steps',
          items: [
            'Press “Write a message” and choose the kind. From a target use “Warn agencies”: the message then points to it.',
            'Choose agencies by name, or all of a region or a country. Send it to those who can act, not to everybody.',
            'Say what to watch for and why, with the risk indicators, and when it is expected. The clocks of the addressees follow from that.',
            'No names of persons or companies: those stand in the target, sealed.',
            'Press “Send the message”. Once sent it cannot be edited: a correction is a reply.',
          ],
        },
        {
          kind: 'text',
          text: 'Requests are answered like warnings, with “Found”, “Nothing found” or “Not ours”, and a note that says the rest. An answer that you have nothing is worth sending: the other side stops waiting.',
        },
        {
          kind: 'text',
          text: 'A message is handled at least as strictly as what it is about, and an addressee who may not see the target cannot be chosen: release the target to that agency first. Everybody who sees a message sees who has acknowledged and what was answered. The note of an answer is for the sender and the coordinators.',
        },
        {
          kind: 'list',
          items: [
            'Write in your own language if that is quicker. Others can press “Add a translation”; it stands beside the original, with the agency that made it.',
            '“Call upon somebody by name” draws the attention of one person at an addressee.',
            'A nudge is better than a complaint: look at “Who is silent”, and write to the contact point. The page “Participants” can write to several at once.',
            'Between operations write in the standing group. Its experts are listed there, and members may introduce two people who should know each other.',
          ],
        },
      ],
    },
  ],
  questions: [
    {
      key: 'late-report',
      lesson: 'life-of-an-operation',
      text: 'The operational days ended yesterday. You find a seizure of last week that nobody reported. What do you do?',
      choices: [
        { key: 'a', text: 'Nothing: the operational days are over, and with them the figures.', isRight: false },
        { key: 'b', text: 'Send it to the coordinators as a message, and they add it to the total.', isRight: false },
        { key: 'c', text: 'Report it now: during consolidation late reports are still taken.', isRight: true },
        { key: 'd', text: 'Keep it as a draft, and send it in the next edition of the operation.', isRight: false },
      ],
      explanation: 'In consolidation controls end but reports are still taken, and validated. Only closing makes the figures final.',
    },
    {
      key: 'ready',
      lesson: 'life-of-an-operation',
      text: 'Your agency has accepted and named a contact point. “Readiness” still shows “missing”. What is it most likely?',
      choices: [
        { key: 'a', text: 'A first seizure, or at least a control that was reported.', isRight: false },
        { key: 'b', text: 'The agreement of all other participants of the operation.', isRight: false },
        { key: 'c', text: 'Its people, their training, its national plan, or the connection not yet tried.', isRight: true },
        { key: 'd', text: 'The approval of the operation by a second coordinator.', isRight: false },
      ],
      explanation: 'Ready means: accepted, contact point named, people named and trained, national plan sent, connection tried.',
    },
    {
      key: 'recovery-codes',
      lesson: 'signing-in',
      text: 'Where do your recovery codes belong?',
      choices: [
        { key: 'a', text: 'On paper, and kept apart from the telephone that holds the app.', isRight: true },
        { key: 'b', text: 'In a note on the telephone that holds the app, so that they are at hand.', isRight: false },
        { key: 'c', text: 'With a colleague who may sign in with them when you are away.', isRight: false },
        { key: 'd', text: 'Nowhere: they can be shown again at any time under “Second factor”.', isRight: false },
      ],
      explanation: 'They are for the day on which the telephone is gone, and they are shown once. Each works once.',
    },
    {
      key: 'unknown-browser',
      lesson: 'signing-in',
      text: 'Under “Where you are signed in” stands a browser that you do not know. What first?',
      choices: [
        { key: 'a', text: 'Wait: a session lasts twelve hours only, and then it is over by itself.', isRight: false },
        { key: 'b', text: 'Ask for a new account and leave the old one as it is, with its session.', isRight: false },
        { key: 'c', text: 'Sign it out there, change the password, and tell your contact point of it.', isRight: true },
        { key: 'd', text: 'Set up the authenticator app again; the other session may go on.', isRight: false },
      ],
      explanation: 'Signing it out works at once, and changing the password signs out every other browser as well.',
    },
    {
      key: 'due-soon',
      lesson: 'today-and-clocks',
      text: 'A warning shows “overdue, acknowledge”. The container arrives tomorrow. What do you do?',
      choices: [
        { key: 'a', text: 'Leave it: what is overdue is taken from you and given to another agency.', isRight: false },
        { key: 'b', text: 'Acknowledge now, and have it controlled on arrival.', isRight: true },
        { key: 'c', text: 'Answer “Missed”, since the time for acknowledging has been missed.', isRight: false },
        { key: 'd', text: 'Answer “Nothing found” now, and correct it if a control finds something.', isRight: false },
      ],
      explanation: 'Late is better than never. “Missed” is for what has gone before it could be controlled.',
    },
    {
      key: 'stale',
      lesson: 'today-and-clocks',
      text: 'A page says “Stale since 14:05”. What does it mean?',
      choices: [
        { key: 'a', text: 'Nothing has happened in the operation since 14:05, on any page.', isRight: false },
        { key: 'b', text: 'The operation was suspended at 14:05, and controls rest until it is resumed.', isRight: false },
        { key: 'c', text: 'Your session ended at 14:05, and what you had typed is lost.', isRight: false },
        { key: 'd', text: 'What you see may be older than the truth; the page goes on when the line is back.', isRight: true },
      ],
      explanation: 'The page says honestly how fresh it is. It resumes where it broke off.',
    },
    {
      key: 'nothing-found',
      lesson: 'answering-a-warning',
      text: 'The container of a warning was opened and was clean. What do you do?',
      choices: [
        { key: 'a', text: 'Nothing: a warning is answered only when something was found.', isRight: false },
        { key: 'b', text: 'Report the control with “Nothing found”: that answers it, and counts.', isRight: true },
        { key: 'c', text: 'Answer “Not ours”, since there was no waste of ours in it.', isRight: false },
        { key: 'd', text: 'Answer “Missed”, and close the target without a control.', isRight: false },
      ],
      explanation: 'Nothing found is an answer like any other. “Not ours” says that it never came to you, “Missed” that it had gone.',
    },
    {
      key: 'unloaded-elsewhere',
      lesson: 'answering-a-warning',
      text: 'The ship went to another port, and the container was unloaded there. Which answer?',
      choices: [
        { key: 'a', text: 'Missed, because nobody of ours could control it', isRight: false },
        { key: 'b', text: 'Nothing found, because nothing was found here', isRight: false },
        { key: 'c', text: 'Not ours, with a note that says where it went', isRight: true },
        { key: 'd', text: 'None, because another agency will answer for it', isRight: false },
      ],
      explanation: 'It never came to you. With the note the sender can warn the right agency while there is still time.',
    },
    {
      key: 'samples-on-their-way',
      lesson: 'recording-a-control',
      text: 'You controlled a load of powder and sent samples to a laboratory. What does the control say?',
      choices: [
        { key: 'a', text: '“Inconclusive”: the target stays open, and another control follows with the result.', isRight: true },
        { key: 'b', text: '“Illegal waste”, to be on the safe side; it can be corrected later.', isRight: false },
        { key: 'c', text: '“Nothing found”, since nothing is proven before the laboratory answers.', isRight: false },
        { key: 'd', text: 'Nothing yet: a control is recorded when the result is there.', isRight: false },
      ],
      explanation: 'The work is on record and the warning stays open for its answer.',
    },
    {
      key: 'line-is-down',
      lesson: 'reporting-a-seizure',
      text: 'You press “Send the report”, and the page says that the line is down. What is right?',
      choices: [
        { key: 'a', text: 'Type it again at once on another device, since the first one has surely lost it.', isRight: false },
        { key: 'b', text: 'It has arrived all the same; close the page and look for it tomorrow in the list.', isRight: false },
        { key: 'c', text: 'Leave it open: it is sent again by itself and counts once. Wait for the receipt.', isRight: true },
        { key: 'd', text: 'Read it to the coordinators by telephone, press “Begin anew”, and go home.', isRight: false },
      ],
      explanation: 'The same report may be sent as often as it takes. Typed again elsewhere it would be a second report, which somebody has to find and part.',
    },
    {
      key: 'two-units',
      lesson: 'reporting-a-seizure',
      text: 'You counted 60 batteries, and the lorry scale says 900 kg for them. How do you report it?',
      choices: [
        { key: 'a', text: 'One quantity: 960, with the remark “pieces and kilograms”', isRight: false },
        { key: 'b', text: 'One quantity: 15 kg, as the weight of a single piece', isRight: false },
        { key: 'c', text: 'Only the weight, since a report has one quantity', isRight: false },
        { key: 'd', text: 'Two quantities: 60 pieces, and 900 kg weighed', isRight: true },
      ],
      explanation: 'Units stand side by side, each with how it is known. They are never added.',
    },
    {
      key: 'sent-back',
      lesson: 'reporting-a-seizure',
      text: 'A report of yours was sent back. What holds?',
      choices: [
        { key: 'a', text: 'It was deleted, and has to be written anew from the beginning.', isRight: false },
        { key: 'b', text: 'The goods went back to their sender, and the case is over.', isRight: false },
        { key: 'c', text: 'It counts as validated, with a remark by the coordinators.', isRight: false },
        { key: 'd', text: 'It is not counted until you have answered and sent it again.', isRight: true },
      ],
      explanation: '“Sent back” is about the report. What became of the goods is another field, where “Returned” stands.',
    },
    {
      key: 'amber-observer',
      lesson: 'who-sees-this',
      text: 'You mark a report TLP:AMBER. Who of these does not see it?',
      choices: [
        { key: 'a', text: 'The contact point of another agency', isRight: false },
        { key: 'b', text: 'The coordinators of the operation', isRight: false },
        { key: 'c', text: 'An officer of your own agency', isRight: false },
        { key: 'd', text: 'A partner who observes', isRight: true },
      ],
      explanation: 'AMBER is for participants who need to know; observers do not. To limit it to certain agencies, name them.',
    },
    {
      key: 'wrong-message',
      lesson: 'messages-and-requests',
      text: 'You notice a wrong container number in a warning that was sent. What do you do?',
      choices: [
        { key: 'a', text: 'Open the message, edit the number, and save it without a word.', isRight: false },
        { key: 'b', text: 'Send a broadcast with the right number to every participant.', isRight: false },
        { key: 'c', text: 'Send the warning once more, and leave the first as it is.', isRight: false },
        { key: 'd', text: 'Correct the target, and reply to all the addressees of the warning.', isRight: true },
      ],
      explanation: 'What was sent stays as it was; a correction is a reply. The target itself can be corrected, and says why.',
    },
    {
      key: 'which-kind',
      lesson: 'messages-and-requests',
      text: 'You want to know whether a State consented to a movement. Which message?',
      choices: [
        { key: 'a', text: 'A request for mutual assistance, to its customs', isRight: false },
        { key: 'b', text: 'A warning, to the ports of that State', isRight: false },
        { key: 'c', text: 'A consent check, to its competent authority', isRight: true },
        { key: 'd', text: 'A broadcast, to every participant at once', isRight: false },
      ],
      explanation: 'The competent authority knows, and its answer stays on record beside the case.',
    },
  ],
};
