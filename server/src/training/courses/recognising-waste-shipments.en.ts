import type { CourseText } from '@muster/shared/training/course-text';

/** How to recognise an illegal shipment of waste, from the papers to what follows the finding. */
export const recognisingWasteShipmentsEn: CourseText = {
  key: 'recognising-waste-shipments',
  language: 'en',
  title: 'Recognising illegal waste shipments',
  summary:
    'For officers who choose, open and examine consignments: what waste is and which rules follow it, the papers that must travel with it, what typical shipments look like and how they are hidden, how to stay unharmed, and what to write down so that the finding stands.',
  passMarkPercent: 80,
  attempts: 3,
  edition: '2026-11',
  lessons: [
    {
      key: 'why-waste-moves',
      title: 'What waste is, and why it moves',
      minutes: 6,
      blocks: [
        {
          kind: 'text',
          text: 'Waste is what somebody disposes of, means to dispose of, or is obliged by national law to dispose of. That is the sense of Article 2 of the Basel Convention. “Disposal” has a wide meaning there: it covers landfill and burning (operations D1 to D15) as well as recovery and recycling (R1 to R13). So “it is going to be recycled” does not mean “it is not waste”. Neither does a price: much waste is bought and sold.',
        },
        {
          kind: 'text',
          text: 'Most waste that crosses borders does so lawfully. Clean paper, metal and plastic are raw materials, and some hazardous waste can only be treated well in a few places. A shipment becomes a matter for you when it avoids the rules: when nobody was asked, when the papers say something else, or when the place that it goes to cannot treat it.',
        },
        {
          kind: 'text',
          text: 'The reason is nearly always the difference between two costs. Proper treatment is dear; a container on a ship that would otherwise return empty is cheap. The sender is paid to take the waste and saves the treatment; the receiver takes out what has value and burns, dumps or abandons the rest. The risk is small as long as controls look for other things.',
        },
        {
          kind: 'list',
          items: [
            'Low value and high volume: a cargo that hardly pays for its freight is worth a question.',
            'The same goods change their name on the way: waste at departure, second-hand goods or raw material at arrival.',
            'Owners change often, and brokers stand between those who know what is inside and those who sign.',
            'When one port looks more closely, the cargo moves to the next one.',
          ],
        },
        {
          kind: 'table',
          head: ['When and where', 'Declared', 'Found'],
          rows: [
            ['Santos, Rio Grande and Caxias do Sul, Brazil, 2009', 'recyclable plastic polymers, 89 containers', 'household and hospital waste: batteries, syringes, nappies'],
            ['Genoa-Pra’, Italy, May 2021', 'copper scrap, 3 containers', 'shredded electronic waste, over 61 tonnes'],
            ['Kochi, India, reported December 2021', 'waste paper, 29 containers', 'worn-out tyres; the importer’s address was false'],
            ['Port Klang, Malaysia, August to October 2024', 'aluminium and copper, 107 containers', 'electronic waste, 2,118,910 kg'],
          ],
        },
        {
          kind: 'text',
          text: 'Two things are not decided at the quay. Whether a material is waste, and whether it is hazardous, is for a competent authority to say, often after a test. And two kinds of waste have rules of their own: radioactive material belongs to the nuclear regulator, and what arises in the normal running of a ship belongs to the conventions on ships. Your part is to see that a question exists, to hold the goods while it is asked, and to keep the evidence.',
        },
      ],
    },
    {
      key: 'basel-in-practice',
      title: 'The Basel Convention in practice',
      minutes: 8,
      blocks: [
        {
          kind: 'text',
          text: 'The Basel Convention has been in force since 5 May 1992 and binds nearly every State; as of July 2025 the United States was among the few that are not Parties. Its heart is prior informed consent: hazardous waste and certain other waste may leave only after every State concerned has been told and has agreed.',
        },
        {
          kind: 'picture',
          picture: 'consent-path',
          alt: 'Three authorities in a row; dashed arrows lead from the first to the others, solid arrows back to it; below, a lorry with a document drives to the right.',
          caption: 'Prior informed consent. 1: State of export, which notifies (dashed). 2: State of transit. 3: State of import. Both consent (solid). 4: only then does the waste move, with its movement document.',
        },
        {
          kind: 'steps',
          items: [
            'The State of export notifies the competent authorities of import and transit in writing, or has the exporter do so.',
            'The State of import consents in writing, and confirms that a contract provides for sound management of the waste.',
            'Each State of transit has 60 days to answer. Silence counts as consent only where that State has given up its demand for written consent.',
            'A movement document travels with the waste from its beginning to its disposal, and insurance or a guarantee is there where a State asks for it.',
            'A general notification for several shipments covers twelve months at most, and only the same waste, customs offices and disposer.',
          ],
        },
        {
          kind: 'table',
          head: ['Where a waste stands', 'What it means', 'Examples'],
          rows: [
            ['List A (Annex VIII)', 'presumed hazardous; consent needed', 'A1160 lead-acid batteries, A2050 asbestos, A4020 clinical waste'],
            ['List B (Annex IX)', 'not hazardous unless it is contaminated enough to show a hazard', 'B1010 metal scrap, B3020 paper, B3140 tyres for recovery'],
            ['Annex II (Y46 to Y49)', 'other waste; consent needed although not hazardous', 'Y46 household waste, Y48 mixed plastic, Y49 electronic waste'],
            ['Annex I (Y1 to Y45)', 'categories and constituents that can make waste hazardous', 'Y8 mineral oil, Y31 lead, Y36 asbestos'],
            ['Annex III (H codes)', 'what makes it dangerous', 'H3 flammable liquid, H6.2 infectious, H12 ecotoxic'],
          ],
        },
        {
          kind: 'text',
          text: 'A list entry is a presumption. A test can show that waste of list A has no hazard of Annex III, or that a load declared under list B is hazardous after all. A State may also define more waste as hazardous by its own law, and that counts for shipments to it and from it.',
        },
        {
          kind: 'text',
          text: 'Lists change, so every code has dates. What counts is the day of the movement.',
        },
        {
          kind: 'list',
          items: [
            'Since 5 December 2019 the Ban Amendment (Article 4A) stops States of Annex VII that are bound by it (members of the OECD and of the European Union, and Liechtenstein) from sending hazardous waste to States outside that annex.',
            'Since 1 January 2021 plastic waste stands in three places: B3011 for clean, nearly single plastics that go to recycling, Y48 for other plastic waste, A3210 for hazardous plastic waste. B3010 has ended.',
            'Since 1 January 2025 all electronic waste needs consent: A1181 where it is hazardous, Y49 where it is not; a fraction that another entry covers, such as clean metal, follows that entry. A1180, B1110 and B4030 have ended.',
          ],
        },
        {
          kind: 'text',
          text: 'Many States go further than the Convention, and their measures are dated as well. Examples: China has let in no solid waste since 1 January 2021; Malaysia has asked for a certificate for plastic waste since 1 July 2025; the European Union has prohibited the export of plastic waste to countries outside the OECD since 21 November 2026 (exceptions may be granted to single countries later). African States that are Parties to the Bamako Convention prohibit hazardous waste, and household waste with it, from outside.',
        },
        {
          kind: 'table',
          head: ['Illegal traffic, Article 9(1)', 'What you see'],
          rows: [
            ['(a) without notification', 'no notification number for waste that needs one'],
            ['(b) without consent', 'a State concerned has not answered, has refused, or its consent has run out'],
            ['(c) consent by fraud', 'forged papers, a false facility, a false description that was consented to'],
            ['(d) does not match its documents', 'another waste, amount, route or receiver than the papers say'],
            ['(e) deliberate disposal', 'dumped or left behind against the Convention and international law'],
          ],
        },
      ],
    },
    {
      key: 'documents',
      title: 'Documents that must travel',
      minutes: 7,
      blocks: [
        {
          kind: 'text',
          text: 'Papers do not prove that a shipment is lawful, but a missing or contradictory paper is the cheapest indicator that you have. Ask for them before you open anything, and lay them side by side.',
        },
        {
          kind: 'table',
          head: ['Kind of goods', 'What must be there'],
          rows: [
            ['Waste that needs consent (list A, Annex II)', 'notification with its number; written consent of the State of import and of each State of transit; contract; movement document with the load; insurance or guarantee where demanded'],
            ['Waste of list B for recovery', 'the usual commercial papers; in the European Union and the United Kingdom also the form called Annex VII, signed before the shipment starts, and a contract'],
            ['Used electrical equipment that is said to be goods', 'in the European Union and the United Kingdom: invoice and contract that say it is for direct re-use and fully functional; a record of tests for each item; the holder’s declaration that nothing in the load is waste; a transport document; packaging that protects it'],
            ['Everything', 'manifest, bill of lading or waybill, invoice, packing list, verified weight of the container'],
          ],
        },
        {
          kind: 'warning',
          text: 'Two things are called “Annex VII”. Annex VII of the Basel Convention is the list of States for the Ban Amendment. The form “Annex VII” belongs to the law of the European Union and the United Kingdom, and goes with waste that needs no consent. Whoever shows that form for hazardous waste shows the wrong paper.',
        },
        {
          kind: 'text',
          text: 'Between members of the OECD there is a lighter way for waste that goes to recovery: for its amber list, silence counts as consent after 30 days, or after 7 working days where the facility is approved beforehand. So the question “who consented, by what rule, and until when?” can have different right answers. A competent authority knows; ask it rather than guess.',
        },
        {
          kind: 'steps',
          items: [
            'Compare the description: do manifest, invoice, customs declaration and notification speak of one material? Is a product code used for waste, or a code of harmless waste for hazardous waste?',
            'Compare numbers: containers, seals, weights, pieces. A seal that differs from the papers is a finding of its own.',
            'Compare people: is the consignee the facility that was notified? Is there a street address, or only a post office box? Can that facility treat this waste?',
            'Compare the way: do the ports agree with the notified route? Is the declaration made in another country than the one where it was loaded?',
            'Compare dates: was the consent valid on the day on which it moved? Has the general notification passed its twelve months?',
            'Look at tests of used equipment: one record for each item, with a date and with results that differ? A stack of the same sheet proves nothing. In one published inquiry into shipments of 2018 and 2019, functionality certificates were false.',
          ],
        },
        {
          kind: 'text',
          text: 'Copy or photograph each paper before you give it back, front and back, stamps included. In Muster the notification number and the consents have fields of their own in the seizure report, under “Why it is illegal”; photographs and documents go to “Photographs and documents”. To ask whether a movement was notified and consented to, send a “Consent check” to the competent authority: its answer is then on record beside the case.',
        },
      ],
    },
    {
      key: 'electronics-plastic-metal',
      title: 'Typical streams: electronics, plastic, paper, metal and slag',
      minutes: 8,
      blocks: [
        {
          kind: 'text',
          text: 'Learn a stream by three questions: what does it look like, what is it declared as, and what would make it lawful? The tables give headings of the Harmonized System (HS) and entries of the Basel Convention as a help. They are not a classification.',
        },
        {
          kind: 'table',
          head: ['Electronic waste', ''],
          rows: [
            ['Looks like', 'screens, computers, phones, fridges and cables in heaps; circuit boards in big bags; shredded mixtures of board, plastic and wire'],
            ['Declared as', 'used electronics, computer parts, liquid crystal panels, telecommunication equipment, personal effects, copper or aluminium scrap, mixed metal, plastic'],
            ['Codes', 'HS 8549; A1181 hazardous, Y49 not hazardous (since 1 January 2025); A2010 glass of cathode-ray tubes'],
            ['Signs', 'cut cables, broken or missing parts, casings closed so that nothing can be checked, no packaging, screens stacked face to face without protection'],
          ],
        },
        {
          kind: 'picture',
          picture: 'used-or-waste',
          alt: 'Left: a screen with a plug, boxed on a pallet. Right: a broken screen and a fridge thrown on a heap, a cable cut off.',
          caption: 'A: a used set that works travels packed, with its cable and a test record. B: broken, cut, stacked without protection: presumed to be waste until somebody proves otherwise.',
        },
        {
          kind: 'table',
          head: ['Plastic', ''],
          rows: [
            ['Looks like', 'bales, flakes, granules, film on rolls; when it is dirty: labels, food, nappies, wires, liquid below the bale, smell'],
            ['Declared as', 'clean plastic, plastic scrap, recyclable polymers, synthetic flakes, recyclable materials'],
            ['Codes', 'HS 3915; B3011 clean and nearly one plastic (or polyethylene, polypropylene and PET together, to be recycled separately), Y48 otherwise, A3210 hazardous'],
            ['Signs', 'several colours and kinds in one bale, other waste in it, no specification, a receiver that recycles nothing of the kind'],
          ],
        },
        {
          kind: 'picture',
          picture: 'plastic-bales',
          alt: 'Left: a bale of even layers. Right: a bale with a bottle, a nappy, a syringe and a battery in it, dripping and smelling.',
          caption: 'A: one material in even layers. B: other waste between the plastic, liquid and smell. Look at the side and the underside of a bale, not at its front.',
        },
        {
          kind: 'text',
          text: 'Paper (HS 4707, entry B3020) is the classic cover for household waste (Y46). In June 2019 eight containers of waste paper at Surabaya, 210,300 kg, held paper with household and hazardous waste; in 2015 seven containers of mixed waste paper were stopped at Felixstowe, and held contaminated household waste. Open a bale, or have one opened: the outside is chosen.',
        },
        {
          kind: 'table',
          head: ['Metal, slag and dross', ''],
          rows: [
            ['Looks like', 'pieces that can be told by eye; or powder, grey lumps, ash and dust that cannot'],
            ['Declared as', 'scrap, alloy, flakes, concentrate, oxide, raw material for industry'],
            ['Codes', 'HS 7204, 7404, 7602 for scrap, 2618 to 2621 for slag, ash and residues; B1010 clean metal in solid form, not as dust; A1010, A1020, A1030 with lead, cadmium, arsenic or mercury; B1100, B1200, B1210 for some slags and drosses'],
            ['Signs', 'powder under the name of a metal, smell of ammonia when damp, warmth, a declared origin where no such industry exists, a product name for a residue'],
          ],
        },
        {
          kind: 'text',
          text: 'Published cases show the pattern: aluminium dross declared as industrial aluminium oxide (Nhava Sheva, March 2022), iron and steel residue declared as zinc oxide powder (Guangxi, August 2017), electronic waste declared as copper concentrate (Port Klang, May 2025). One slag case can also outweigh everything else: in an operation of 2018 a single one of about 180,000 tonnes was more than half of all tonnes. That is why tonnes are shown with and without the largest case.',
        },
      ],
    },
    {
      key: 'batteries-to-gases',
      title: 'Typical streams: batteries, tyres, vehicles, textiles, medical waste, gases',
      minutes: 7,
      blocks: [
        {
          kind: 'table',
          head: ['Stream', 'What it looks like', 'Often declared as', 'What to ask'],
          rows: [
            ['Lead-acid batteries (HS 8549.11, A1160)', 'black or white boxes with two poles, acid at the bottom, white or green crust, heavy pallets', 'used batteries for re-use, lead scrap, spare parts', 'Has anybody notified? Do they stand upright, closed, in a tray? Lead scrap mixed with plates is no clean scrap.'],
            ['Other batteries (A1170 unsorted, B1090 to a specification without lead, cadmium, mercury)', 'packs of telephones, tools and vehicles, loose cells in drums', 'electronic parts, toys, metal', 'Swollen, taped, mixed, warm? Then keep away: see the lesson on safety.'],
            ['Tyres (HS 4012.20, 4004; B3140 for recovery, B3080)', 'whole tyres, tyres pushed into one another two or three deep, shreds', 'used tyres, retreaded tyres, waste paper', 'Is there a tread that somebody could still drive on? Who recovers them?'],
            ['Vehicles and parts (B1250 only without liquids and hazardous parts)', 'cut cars, engines that drip, fuel tanks with residue, airbags, shock absorbers', 'used vehicles, spare parts, second-hand goods', 'Are liquids drained? Does the vehicle have papers of a vehicle, or of a wreck?'],
            ['Textiles (HS 6309, 6310; B3030)', 'sorted bales of clothing; or wet, torn, soiled cloth, single shoes', 'worn clothing', 'Sorted and clean? If a good part is rags, the question of waste is open.'],
            ['Medical waste (HS 3825.30, 3006.92; A4020, A4010)', 'yellow or red bags, tubes, syringes, gloves, medicines', 'mattresses, plastic, recyclables', 'Do not search by hand. Close it, and call those who can.'],
            ['Waste oil (HS 2710.91 and 2710.99; A3020, with PCB A3180)', 'dark oil in drums, tanks and containers with a bladder', 'fuel, lubricant, base oil', 'Does the label fit what is inside? Only a sample tells.'],
            ['Household waste (HS 3825.10; Y46)', 'everything at once, smell, flies, liquid', 'paper, plastic, refuse-derived fuel', 'Consent is needed whatever the name.'],
          ],
        },
        {
          kind: 'text',
          text: 'Used mattresses, carpets and rugs were declared in 263 containers that reached Colombo between 2017 and 2019: hospital waste and mixed plastic were found, around 3,000 tonnes. The last containers went back on 21 February 2022. A bad smell had given them away.',
        },
        {
          kind: 'text',
          text: 'Gases are a stream of their own. Substances that deplete the ozone layer (CFC, HCFC such as R22, halons) and fluorinated gases (HFC such as R134a) fall under the Montreal Protocol: often they are no waste at all, but goods that need a licence. They come in cylinders, or inside fridges and air conditioners that are filled already. In October 2022, during Operation DEMETER VIII, Polish customs found 1,239 cylinders that cannot be refilled, over 19 tonnes: R134a, R507, R23 and some R22.',
        },
        {
          kind: 'list',
          items: [
            'A cylinder that cannot be refilled has a thin wall and mostly says so on its side; several countries prohibit it.',
            'The print on the box can name another gas than the cylinder holds. Only an instrument tells.',
            'Old fridges: gas in the circuit, and often in the foam as well. Cut pipes mean that the gas has gone, and what is left is waste.',
            'Use “Refrigerant gases” as the kind of waste in Muster, and say in the words what it is; a competent authority decides whether it is waste.',
          ],
        },
        {
          kind: 'text',
          text: 'Loads are mixed more often than pure. Containers from Genoa to West Africa (a case published in July 2021) held end-of-life appliances, tyres, fire extinguishers, gas cylinders, lead batteries, solar panels and phones, behind cars and building material. Report each thing with its own kind of waste and its own quantities rather than everything as “Mixed”.',
        },
      ],
    },
    {
      key: 'risk-indicators',
      title: 'Risk indicators',
      minutes: 7,
      blocks: [
        {
          kind: 'text',
          text: 'You cannot open everything, so you choose. A risk indicator is a sign that made earlier shipments stand out. None proves anything by itself; three from different groups are worth a control. The indicators below come from published training material, threat assessments and cases.',
        },
        {
          kind: 'table',
          head: ['Group', 'Indicators'],
          rows: [
            ['Parties', 'known from earlier cases, or flagged by another agency or an organisation; address that does not exist, or only a post office box; a facility that cannot treat the waste; owners that change often; several consignments within days for one consignee'],
            ['Documents', 'no notification or consent; forged papers; papers that contradict one another; a container that the customs system does not know; used equipment without invoice, contract, tests or declaration'],
            ['Commodity', 'a description that hid waste before (scrap metal, mixed metal, plastic scrap, used goods, waste paper); product code for waste; second-hand goods; weight that does not fit the goods; container overloaded; low value and high volume; personal effects from an industrial area'],
            ['Route', 'a way that makes no sense; several stops or a detour through a hub; a new port for a known exporter; declared in another country than loaded; an origin that does not fit the material; a free zone; from a State that is no Party without an agreement'],
            ['Time and behaviour', 'nobody claims the cargo; papers do not come; storage time has run out; freight unpaid'],
            ['Physical', 'broken or different seal; smell; leaking; goods in front and something else behind; casings closed for good; cut cables; stacking without protection'],
            ['Sources', 'a warning from the country of export or transit; earlier inspections; what manifests and bills of lading say when somebody reads them'],
          ],
        },
        {
          kind: 'text',
          text: 'Weigh the declaration. Ask what a container of the declared goods ought to weigh and be worth. Foam mattresses do not fill the payload of a container; copper scrap does long before the container is full. In the investigation at Algeciras published in July 2022 one container held up to 33 tonnes, beyond its capacity.',
        },
        {
          kind: 'text',
          text: 'Do not forget silence. Cargo that nobody claims has told more than one story: 29 containers at Kochi, whose importer did not come with papers; 127 at Varna in 2019 and 2020, found when the 90 days of temporary storage had passed. A list of what has stood at the terminal longest costs nothing.',
        },
        {
          kind: 'steps',
          items: [
            'Name the indicators that hit, before the control. In Muster they stand on the target and in the report under “Risk indicators”.',
            'Control, and say what was found, also when it was nothing.',
            'Look at the page “What became of warnings”: it shows for each indicator how often something was found among what was controlled.',
            'Drop an indicator that never hits, sharpen one that hits everything.',
          ],
        },
        {
          kind: 'text',
          text: 'That is why a clean result is worth reporting. Of 65 containers controlled at Batam in the middle of 2019, 16 met the standards; of 102 examined at Tangerang in August 2019, 79 were clean. Without these an indicator would look infallible, and nobody would learn where to look next.',
        },
      ],
    },
    {
      key: 'hidden-and-found',
      title: 'How waste is hidden, and how it is found',
      minutes: 8,
      blocks: [
        { kind: 'text', text: 'Three ways of hiding are used again and again, alone or together.' },
        {
          kind: 'list',
          items: [
            'Cover load: good goods at the doors, waste behind. Cars, building material and clothing have served as covers.',
            'Wrong description: the truth is bent (“scrap” for shredded electronics) or replaced (“waste paper” for tyres). A code that needs no consent takes the place of one that does.',
            'Second-hand goods: “used”, “for repair”, “personal effects”, “donation”. The object is real, its usefulness is not.',
          ],
        },
        {
          kind: 'picture',
          picture: 'cover-load',
          alt: 'A container cut open along its side: boxes at the doors, behind them tyres, appliances and a battery.',
          caption: 'Cover load. A: what is seen from the open doors. B: what is behind. A look at the doors controls the first metre only.',
        },
        {
          kind: 'text',
          text: 'Muster knows nine methods of detection. Choose the one that made you find it, not the last one that you used: whoever reads the figures learns from it what works.',
        },
        {
          kind: 'table',
          head: ['Method', 'What it does well', 'What it does not do'],
          rows: [
            ['Risk profile', 'sifts all declarations before arrival', 'says nothing about the box itself'],
            ['Intelligence', 'names the box, the day and the people', 'has to be evaluated, and its source protected'],
            ['Scanner', 'shows shapes and densities without opening; finds cover loads', 'does not tell clean from dirty, or waste from goods'],
            ['Physical search', 'sees, counts, photographs', 'is slow and dangerous; a view from the doors is no search'],
            ['Sampling', 'settles what powder, liquid or gas it is', 'takes days; a bad sample proves nothing'],
            ['Random check', 'finds what no profile expects, and keeps the others honest', 'seldom hits'],
            ['Dog', 'leads to what it was trained for', 'tires, and finds nothing else'],
            ['Odour', 'needs nobody trained; has started several large cases', 'warns you of a danger too: step back first'],
            ['Notified by a partner', 'somebody saw it loaded', 'helps only when it arrives before the ship leaves'],
          ],
        },
        {
          kind: 'picture',
          picture: 'scanner-image',
          alt: 'Two containers as a scanner shows them: above, an even grey; below, tyres, boxes of different darkness and a small stack of even boxes at the doors.',
          caption: 'A: one commodity gives an even image. B: round shapes, frames, dark blocks and gaps; the dashed part at the doors is a cover load.',
        },
        {
          kind: 'text',
          text: 'On an image look for what does not fit the word on the declaration: circles in paper, dark blocks in clothing, frames and coils in plastic, a sharp change of density a metre behind the doors, a floor or a front wall that is too thick. At Naples in October 2022 a scanner showed what three containers of “used tyres, clothing, food” also held: tyres pushed into one another, appliances, generators.',
        },
        {
          kind: 'text',
          text: 'Radiation alarms are a matter of their own. Scrap with a radioactive source in it sets off the portal at a port or a smelter. Nobody searches for the source by hand: move away, keep others away, call radiation protection. Radioactive waste is for the nuclear regulator and not for the Basel procedure.',
        },
        {
          kind: 'text',
          text: 'Time decides. At Lagos in April 2010 the inspection came more than 24 hours after the ship; in May of that year inspectors in Belgium warned their colleagues in Nigeria of a load at Antwerp, and the shipment did not take place. A warning while the goods are still on the quay of departure is worth more than a seizure at arrival: nothing has to be taken back.',
        },
      ],
    },
    {
      key: 'safety',
      title: 'Safety',
      minutes: 7,
      blocks: [
        {
          kind: 'warning',
          text: 'No finding is worth an injury. If you do not know what it is, do not touch it, do not open it, do not smell it on purpose. The rules of your own agency come before this lesson.',
        },
        {
          kind: 'picture',
          picture: 'container-opening',
          alt: 'A container from above: one door slightly open, a person behind it at the side, a hatched area in front of the opening, a second person at a distance.',
          caption: 'Opening. A: nobody stands here, where goods fall and gas streams out. 1: open slowly from behind the door, at the side. 2: a second person watches and can call for help.',
        },
        {
          kind: 'steps',
          items: [
            'Before: read the papers and the placards. Look for bulges, leaks, heat, smell, sounds, dead insects, signs of fumigation.',
            'Open one door a little and from the side: the load may have moved and lean on it.',
            'Step away and let the air in. Measure oxygen, explosive and poisonous gases from outside, with an instrument that was tested, by somebody trained.',
            'A closed container is a confined space. Enter only when the air is measured and good, with protection, in daylight or with a safe lamp, never alone, and with somebody outside who can call for help.',
            'Do not climb on the load, and do not pull anything out from below.',
            'Afterwards: wash hands and face before you eat, drink or smoke; leave gloves and overalls there; report every cut and every splash.',
          ],
        },
        {
          kind: 'table',
          head: ['If you see', 'Danger', 'Do'],
          rows: [
            ['Lithium batteries that are swollen, warm, hissing, smoking, or smell sweet', 'fire that starts again and again, poisonous smoke', 'everybody away, upwind; call the fire service; do not carry them inside; do not close the door on a beginning fire and forget it'],
            ['Lead-acid batteries that leak', 'acid, gas that explodes', 'no sparks, eye protection, do not tilt them'],
            ['Grey fibres, boards, lagging, brake dust', 'asbestos: dust that kills years later', 'do not break, sweep or blow; close; call specialists'],
            ['Medical bags, needles', 'infection', 'never reach in, never press a bag; thick gloves do not stop needles; call specialists'],
            ['Drums and canisters without labels', 'poison, fire, reaction when mixed', 'do not open, do not move; from a distance photograph labels and numbers'],
            ['Gas cylinders, fire extinguishers, airbags', 'pressure, suffocation, explosion', 'do not turn valves; shade; distance'],
            ['Dross, slag or metal dust, damp or warm', 'gives off flammable or poisonous gas with water', 'keep it dry, do not extinguish with water, air'],
            ['Screens, lamps, old switches', 'glass under vacuum, lead, mercury', 'do not break; air the room if it happened'],
            ['Rotting waste', 'no oxygen, hydrogen sulphide that the nose soon stops smelling', 'do not enter; air; measure'],
          ],
        },
        {
          kind: 'text',
          text: 'Fumigants are invisible, and their placards are often missing. A container with harmless goods can be dangerous for this reason alone, and goods give off gas again after the doors were closed for a while. Measure each time that you enter, not once a day.',
        },
        {
          kind: 'list',
          items: [
            'If somebody falls down in a container, do not run in: call for help, bring air in, go in only with breathing apparatus and training.',
            'If there is fire, leave, count people, tell the fire service what is inside and what the papers said.',
            'If a radiation alarm sounds, go back the way you came and keep the place clear.',
          ],
        },
      ],
    },
    {
      key: 'evidence-and-quantities',
      title: 'Evidence, samples and quantities',
      minutes: 7,
      blocks: [
        {
          kind: 'text',
          text: 'What you write down within the first hour decides whether the case stands a year later. Think of a reader who was not there: a judge, a competent authority in the country of export, a colleague who takes over.',
        },
        {
          kind: 'steps',
          items: [
            'Photograph before you touch: the closed doors with the container number, the seal, the open doors, each layer, labels, serial numbers, then details with a scale beside them.',
            'Write down who was there, when the seal was cut and by whom, and the number of the new seal.',
            'Note the date and time with the precision that you have. “In May” is better than an invented day.',
            'Keep originals of photographs. Send copies.',
            'Note each hand-over of goods and samples: who gave, who took, when, where, why. A chain with a gap is no chain.',
          ],
        },
        {
          kind: 'text',
          text: 'Samples are taken by people who are trained and protected, after asking the laboratory which vessel, how much and how cold. Take from several places and depths, and say where; a sample from the front describes the front. Divide it: one for the laboratory, one kept sealed for the other side. Number, seal and sign each, and send them with a list. Put the laboratory into the report under “Laboratory”; until it answers, a control is “Inconclusive”, which is a finding of its own.',
        },
        {
          kind: 'text',
          text: 'A test of function is a sample too. For used equipment it answers the question of waste better than a look: plug it in, or have it plugged in, item by item, and record what happened.',
        },
        {
          kind: 'picture',
          picture: 'quantities',
          alt: 'A sack marked kg on a scale; five phones, numbered; between them a plus sign that is crossed out.',
          caption: 'Kilograms and pieces stand side by side. They are never added.',
        },
        {
          kind: 'list',
          items: [
            'One line for each unit: kilograms, pieces, litres, cubic metres, containers. One published seizure at an airport was 2,400 phone displays and 170 kg of batteries: that is two quantities, and neither is “2,570”.',
            'Say how you know it: weighed, declared or estimated. An estimate is welcome as long as it says that it is one.',
            'Weigh where you can: the weight of a lorry with and without its load, the verified weight of the container less its own.',
            'Separate streams: batteries and displays in one box are two things found, each with its own quantity.',
            'Nothing between thousands: in English write 1234.5, never 1,234.5. What cannot be read one way only is refused rather than guessed.',
            'Do not copy the declared weight into the found weight. It has its own field.',
          ],
        },
        {
          kind: 'text',
          text: 'Sources may differ, and that may be said: reports of one case in Brazil in 2009 speak of 1,200, 1,400 and 1,500 tonnes. Write what you measured, and put the rest into the remarks. A figure is preliminary until the coordinators have validated the report; if you find a mistake, correct the report, since every version is kept.',
        },
      ],
    },
    {
      key: 'after-the-finding',
      title: 'After the finding',
      minutes: 6,
      blocks: [
        {
          kind: 'text',
          text: 'First hold the goods, then ask, then decide. Which of these you may do yourself depends on your law; who decides whether it is waste and what becomes of it is a competent authority.',
        },
        {
          kind: 'table',
          head: ['Outcome', 'What it means'],
          rows: [
            ['Detained', 'held while the question is open: tests, papers, an answer from abroad'],
            ['Seized', 'taken into official custody for proceedings'],
            ['Refused', 'not let in; it has to turn back, or be taken back'],
            ['Returned', 'it has left for the State that it came from'],
            ['Disposed of', 'treated where it was found, at whose cost is for the law to say'],
            ['Released', 'nothing was wrong, or it has been put right'],
          ],
        },
        {
          kind: 'text',
          text: 'Report what is true now and correct it later: a load may be detained in June, seized in July and returned the year after. Detained goods need a safe place: acid, gases and batteries do not wait in a hall among other goods.',
        },
        {
          kind: 'text',
          text: 'Illegal traffic starts a clock. Which one depends on whose fault it was.',
        },
        {
          kind: 'table',
          head: ['Case', 'Duty', 'Time', 'Article'],
          rows: [
            ['Exporter or generator at fault', 'the State of export sees that the waste is taken back, or disposed of soundly if that cannot be done', '30 days from when the State of export was told, or another time that the States agree on', '9(2)'],
            ['Importer or disposer at fault', 'the State of import sees that it is disposed of soundly', '30 days from when it came to the notice of the State of import, or another time that the States agree on', '9(3)'],
            ['Nobody can be held to it', 'the States concerned co-operate so that it is disposed of soundly as soon as possible', 'as soon as possible', '9(4)'],
            ['Consented, but cannot be completed', 'the State of export sees that it is taken back where no other sound way is found', '90 days from when the State of import told the State of export and the Secretariat, or another time that the States agree on', '8'],
          ],
        },
        {
          kind: 'text',
          text: 'The clock of Article 9(2) runs from the day on which the State of export was told. So tell it early, in writing, through the competent authority, with photographs, container numbers, what was declared, what was found and why it is illegal traffic. A transit State must not stand in the way of a return. In practice returns have taken from weeks to years: of the containers at Colombo, which came from 2017 on, the first 21 left in September 2020.',
        },
        {
          kind: 'steps',
          items: [
            'Report the seizure in Muster: what was declared, what was found, quantities, outcome, “Ground of illegal traffic”.',
            'Answer the warning that it came from, if the report has not answered it by itself.',
            'Ask the competent authorities: “Consent check”, “Request for information”, “Request for mutual assistance”.',
            'Tell the agencies on the way: the same exporter may have other boxes at sea.',
            'Keep evidence and costs together; somebody will ask who pays.',
            'When the goods have gone, correct the outcome.',
          ],
        },
        {
          kind: 'text',
          text: 'A State of import that has confirmed illegal traffic can also report it to the Secretariat of the Convention on the form made for that. And tell the officer who nominated the target what came of it. Whoever gives information and hears nothing stops giving it.',
        },
      ],
    },
  ],
  questions: [
    {
      key: 'recycling-is-waste',
      lesson: 'why-waste-moves',
      text: 'An exporter says: “This is no waste, it is sold for recycling.” What is right?',
      choices: [
        { key: 'a', text: 'It is right: what is sold at a price is goods, and goods are not waste.', isRight: false },
        { key: 'b', text: 'It can be waste all the same: recovery and recycling count as disposal in the Convention.', isRight: true },
        { key: 'c', text: 'It is right as long as the buyer shows a contract for recycling.', isRight: false },
        { key: 'd', text: 'It is wrong only if the material is hazardous under list A.', isRight: false },
      ],
      explanation: 'Disposal covers the operations D1 to D15 and R1 to R13. Price and recycling do not take away the question; a competent authority answers it.',
    },
    {
      key: 'transit-silence',
      lesson: 'basel-in-practice',
      text: 'A transit State was notified 61 days ago and has not answered. It has not given up its demand for written consent. May the waste move through it?',
      choices: [
        { key: 'a', text: 'No, its written consent is needed.', isRight: true },
        { key: 'b', text: 'Yes, after 60 days its silence counts as consent in any case.', isRight: false },
        { key: 'c', text: 'Yes, because a transit State only has to be told, not asked.', isRight: false },
        { key: 'd', text: 'Yes, provided that the State of import has consented in writing.', isRight: false },
      ],
      explanation: 'Article 6(4): silence counts after 60 days only where the transit State has given up its demand for prior written consent.',
    },
    {
      key: 'plastic-dates',
      lesson: 'basel-in-practice',
      text: 'Mixed, dirty but not hazardous plastic waste moves between two Parties in 2026, neither of which has special rules for it. Which entry is it, and what follows?',
      choices: [
        { key: 'a', text: 'B3011: no consent, because it is not hazardous.', isRight: false },
        { key: 'b', text: 'B3010: no consent, because it is prepared to a specification.', isRight: false },
        { key: 'c', text: 'Y48: prior informed consent is needed, also for recycling.', isRight: true },
        { key: 'd', text: 'A3210: consent, because dirty plastic is always hazardous.', isRight: false },
      ],
      explanation: 'Since 1 January 2021 plastic waste that is neither clean and nearly one plastic (B3011) nor hazardous (A3210) is Y48 of Annex II, and needs consent. B3010 ended with 2020.',
    },
    {
      key: 'electronic-2025',
      lesson: 'basel-in-practice',
      text: 'What changed for electronic waste on 1 January 2025?',
      choices: [
        { key: 'a', text: 'All of it became prohibited between any two States.', isRight: false },
        { key: 'b', text: 'Only the hazardous part (A1181) needs consent since then.', isRight: false },
        { key: 'c', text: 'All of it needs consent since then: A1181 or Y49.', isRight: true },
        { key: 'd', text: 'Circuit boards without batteries went to list B, as B1110.', isRight: false },
      ],
      explanation: 'A1181 and Y49 came in; A1180, B1110 and B4030 went out. The entries for electronic waste on list B are gone.',
    },
    {
      key: 'which-ground',
      lesson: 'basel-in-practice',
      text: 'A valid notification and all consents cover metal scrap. The containers hold lead-acid batteries. Which ground of Article 9(1) fits best?',
      choices: [
        { key: 'a', text: '(d) it does not match its documents in a material way', isRight: true },
        { key: 'b', text: '(b) without the consent of a State of transit', isRight: false },
        { key: 'c', text: '(e) deliberate disposal against international law', isRight: false },
        { key: 'd', text: 'None, since notification and consents are there', isRight: false },
      ],
      explanation: 'What was consented to is not what is there. Other grounds may come in as well, fraud for instance, but the mismatch is what you can show now.',
    },
    {
      key: 'two-annexes-vii',
      lesson: 'documents',
      text: 'For a load of hazardous waste the driver shows a form called “Annex VII” and nothing else. What do you conclude?',
      choices: [
        { key: 'a', text: 'It is the wrong paper for such waste: notification and consents are missing.', isRight: true },
        { key: 'b', text: 'It is the movement document of the Basel Convention, so the load may go on.', isRight: false },
        { key: 'c', text: 'It shows that the State of destination is on the list for the Ban Amendment.', isRight: false },
        { key: 'd', text: 'It is enough, as long as it was signed before the shipment started.', isRight: false },
      ],
      explanation: 'The form and Annex VII of the Convention share a name only. Hazardous waste needs a notification, consents and a movement document.',
    },
    {
      key: 'used-equipment-papers',
      lesson: 'documents',
      text: 'Used televisions leave the European Union as goods for re-use. What must be there beside invoice, contract and transport document?',
      choices: [
        { key: 'a', text: 'One certificate of function for the whole container, signed by the exporter and stamped.', isRight: false },
        { key: 'b', text: 'Photographs of the first pallet, the notification number and the consent of the destination.', isRight: false },
        { key: 'c', text: 'Nothing more, because used goods that somebody has bought are not waste in any case.', isRight: false },
        { key: 'd', text: 'A test record for each item, a declaration that nothing is waste, protective packaging.', isRight: true },
      ],
      explanation: 'Annex VI of Directive 2012/19/EU asks for proof item by item. Without it the load is presumed to be waste.',
    },
    {
      key: 'dross',
      lesson: 'electronics-plastic-metal',
      text: 'Grey powder, declared as industrial aluminium oxide, smells of ammonia after rain. What comes to mind first?',
      choices: [
        { key: 'a', text: 'Clean aluminium scrap of entry B1010, wet from the crossing.', isRight: false },
        { key: 'b', text: 'Aluminium oxide as declared, since that is a grey powder as well.', isRight: false },
        { key: 'c', text: 'Aluminium dross: keep it dry, let air in, have it tested.', isRight: true },
        { key: 'd', text: 'Fertiliser: rinse it with water until the smell has gone.', isRight: false },
      ],
      explanation: 'Residues travel under names of products. Dross can give off flammable and poisonous gas with water, so dryness and air come first, a sample second.',
    },
    {
      key: 'tyres-cover',
      lesson: 'batteries-to-gases',
      text: 'You open a container declared as used car tyres and find them pushed into one another, three deep, with worn treads. Which question matters most?',
      choices: [
        { key: 'a', text: 'How many pieces there are, so that the pieces can be turned into tonnes', isRight: false },
        { key: 'b', text: 'Whether the container is sealed with the number that the papers give', isRight: false },
        { key: 'c', text: 'Whether somebody recovers them, and whether anybody could still drive on them', isRight: true },
        { key: 'd', text: 'Whether tyres are on list A and therefore always need consent', isRight: false },
      ],
      explanation: 'Tyres for recovery stand on list B (B3140); tyres that are worn out and go to no recovery are a different matter. Squeezing ruins a tyre that is meant to be used.',
    },
    {
      key: 'gases-waste',
      lesson: 'batteries-to-gases',
      text: 'A control finds new cylinders of R134a that cannot be refilled, without a licence. How is it reported?',
      choices: [
        { key: 'a', text: 'Not at all: new gas is no waste, and so it is outside every operation.', isRight: false },
        { key: 'b', text: 'As metal: the cylinders are of steel, and their weight is what counts.', isRight: false },
        { key: 'c', text: 'As hazardous chemicals, with pieces and kilograms added up to one figure.', isRight: false },
        { key: 'd', text: 'As refrigerant gases: cylinders as pieces, and kilograms on a line of their own.', isRight: true },
      ],
      explanation: 'Such gases fall under the Montreal Protocol and belong to the scope of many operations, although they are often goods and not waste.',
    },
    {
      key: 'indicator-weight',
      lesson: 'risk-indicators',
      text: 'Which of these consignments deserves a control first?',
      choices: [
        { key: 'a', text: '“Waste paper”: known exporter and known mill, usual route, usual weight, sealed.', isRight: false },
        { key: 'b', text: '“Aluminium scrap”: new exporter with a post office box, detour, too light for metal.', isRight: true },
        { key: 'c', text: '“Used clothing”: sorted bales for a known dealer, papers complete, usual route.', isRight: false },
        { key: 'd', text: '“Granulated slag”: for a cement works, notified as national law demands, weighed.', isRight: false },
      ],
      explanation: 'One indicator says little. Several from different groups (party, route, weight) are worth a control.',
    },
    {
      key: 'nothing-found-indicator',
      lesson: 'risk-indicators',
      text: 'A control chosen by an indicator finds nothing. Why is it reported?',
      choices: [
        { key: 'a', text: 'So that this box and this exporter are never controlled again by anybody.', isRight: false },
        { key: 'b', text: 'Because a target cannot be closed until something has been found in it.', isRight: false },
        { key: 'c', text: 'It is work done like any other, and it shows how often the indicator is right.', isRight: true },
        { key: 'd', text: 'It is not reported: only what was found says something about an indicator.', isRight: false },
      ],
      explanation: 'A rate needs both parts: what was found and what was not. An indicator without misses teaches nothing.',
    },
    {
      key: 'scanner-limits',
      lesson: 'hidden-and-found',
      text: 'A scanner shows even bales. What do you know?',
      choices: [
        { key: 'a', text: 'That the plastic is clean and of one kind, so B3011 applies.', isRight: false },
        { key: 'b', text: 'That no other load stands out; clean or dirty, waste or goods, the image does not say.', isRight: true },
        { key: 'c', text: 'That it is goods and no waste, because waste is never baled so evenly.', isRight: false },
        { key: 'd', text: 'That the weight is right, so the papers need not be looked at.', isRight: false },
      ],
      explanation: 'An image shows shape and density. Contamination and law need papers, eyes, sometimes a laboratory.',
    },
    {
      key: 'opening',
      lesson: 'safety',
      text: 'How do you open a suspect container?',
      choices: [
        { key: 'a', text: 'Both doors at once and wide, standing in the middle, so that air comes in fast.', isRight: false },
        { key: 'b', text: 'One door a little, from the side; then step away, let the air in, and have it measured.', isRight: true },
        { key: 'c', text: 'Alone, so that nobody else is in danger, and go in at once to look at the back.', isRight: false },
        { key: 'd', text: 'From the side, smelling at the gap first: what does not smell is not dangerous.', isRight: false },
      ],
      explanation: 'The load may fall, gas may stream out, the air may hold no oxygen. The nose is no instrument.',
    },
    {
      key: 'battery-smoke',
      lesson: 'safety',
      text: 'In a box of mixed batteries one pack is swollen and hisses. What first?',
      choices: [
        { key: 'a', text: 'Get everybody away, upwind, and call the fire service at once.', isRight: true },
        { key: 'b', text: 'Take the pack out and carry it inside, where it can be watched.', isRight: false },
        { key: 'c', text: 'Photograph it from close by first: the evidence may burn.', isRight: false },
        { key: 'd', text: 'Close the box tightly, so that the fire gets no air, and go on.', isRight: false },
      ],
      explanation: 'A lithium battery that hisses can burn within seconds, and its smoke is poisonous. Evidence comes after people.',
    },
    {
      key: 'kilograms-and-pieces',
      lesson: 'evidence-and-quantities',
      text: 'You find 2,400 phone displays, counted, and 170 kg of batteries, weighed. What do you report?',
      choices: [
        { key: 'a', text: 'One thing found, “Mixed”, with the quantity 2570 and the basis weighed.', isRight: false },
        { key: 'b', text: 'One thing found: electronic waste, 170 kg, since pieces say nothing about mass.', isRight: false },
        { key: 'c', text: 'Two things found: displays, 2400 pieces; batteries, 170 kg weighed.', isRight: true },
        { key: 'd', text: 'Two things found, each with the weight that the declaration gives for it.', isRight: false },
      ],
      explanation: 'Units stand side by side, each with its basis, and each thing has its own kind of waste. Pieces and kilograms are never added.',
    },
    {
      key: 'custody',
      lesson: 'evidence-and-quantities',
      text: 'Which sample is worth most in court?',
      choices: [
        { key: 'a', text: 'A very large one from the front of the load, in a clean bag without a number.', isRight: false },
        { key: 'b', text: 'From several places, numbered, sealed and signed, with each hand-over noted.', isRight: true },
        { key: 'c', text: 'One that the exporter took in advance and had tested by a good laboratory.', isRight: false },
        { key: 'd', text: 'One that was tested at once, of which nobody remembers who took it where.', isRight: false },
      ],
      explanation: 'A sample must stand for the load and must be shown never to have left safe hands.',
    },
    {
      key: 'take-back-clock',
      lesson: 'after-the-finding',
      text: 'The exporter is at fault. When does the clock of 30 days of Article 9(2) begin?',
      choices: [
        { key: 'a', text: 'When the ship left the last port of the State of export.', isRight: false },
        { key: 'b', text: 'When the container was opened and the seal was cut.', isRight: false },
        { key: 'c', text: 'When the laboratory has confirmed that it is hazardous waste.', isRight: false },
        { key: 'd', text: 'When the State of export has been told of the illegal traffic.', isRight: true },
      ],
      explanation: 'That is why the State of export is told early and in writing. The States concerned may agree on another time.',
    },
  ],
};
