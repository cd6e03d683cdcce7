<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>Commands</name>
    <message>
        <source>The file is sound. Rows read: %1. Sealed plans compared: %2.</source>
        <translation>Mae&apos;r ffeil yn iawn. Rhesi a ddarllenwyd: %1. Cynlluniau dan sêl a gymharwyd: %2.</translation>
    </message>
    <message>
        <source>Writes a made-up agency into a new file.</source>
        <translation>Ysgrifennu asiantaeth ddychmygol i ffeil newydd.</translation>
    </message>
    <message>
        <source>Prints support plans as PDF files: the agreed version in force, else the draft.</source>
        <translation>Argraffu cynlluniau cymorth yn ffeiliau PDF: y fersiwn y cytunwyd arno sydd mewn grym, neu fel arall y drafft.</translation>
    </message>
    <message>
        <source>Takes in a spreadsheet of people.</source>
        <translation>Mewnforio taenlen o bobl.</translation>
    </message>
    <message>
        <source>Takes in a spreadsheet of staff.</source>
        <translation>Mewnforio taenlen o staff.</translation>
    </message>
    <message>
        <source>Shows everything about one person or care worker.</source>
        <translation>Dangos popeth am un person neu weithiwr gofal.</translation>
    </message>
    <message>
        <source>Reads the whole file and says whether it is sound.</source>
        <translation>Darllen y ffeil gyfan a dweud a yw&apos;n iawn.</translation>
    </message>
    <message>
        <source>Writes everything in the file as JSON, in a canonical order.</source>
        <translation>Ysgrifennu popeth sydd yn y ffeil ar ffurf JSON, mewn trefn safonol.</translation>
    </message>
    <message>
        <source>Without a verb, Aelwyd opens its window.</source>
        <translation>Heb orchymyn, mae Aelwyd yn agor ei ffenestr.</translation>
    </message>
    <message>
        <source>Something is missing from the command.</source>
        <translation>Mae rhywbeth ar goll o&apos;r gorchymyn.</translation>
    </message>
    <message>
        <source>This part of the command was not understood: %1</source>
        <translation>Ni ddeallwyd y rhan hon o&apos;r gorchymyn: %1</translation>
    </message>
    <message>
        <source>There is a file there already, and it has not been touched. Choose another name: %1</source>
        <translation>Mae ffeil yno eisoes, ac ni chyffyrddwyd â hi. Dewiswch enw arall: %1</translation>
    </message>
    <message>
        <source>The made-up agency is in %1</source>
        <translation>Dyma ffeil yr asiantaeth ddychmygol: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ie</translation>
    </message>
    <message>
        <source>Language of choice</source>
        <translation>Dewis iaith</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation>Angen cyfieithydd ar y pryd</translation>
    </message>
    <message>
        <source>Help with sight</source>
        <translation>Cymorth o ran golwg</translation>
    </message>
    <message>
        <source>Help with hearing</source>
        <translation>Cymorth o ran clyw</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Iaith arwyddion</translation>
    </message>
    <message>
        <source>Learning disability</source>
        <translation>Anabledd dysgu</translation>
    </message>
    <message>
        <source>Own way of communicating</source>
        <translation>Ei ffordd ei hun o gyfathrebu</translation>
    </message>
    <message>
        <source>Culture and faith</source>
        <translation>Diwylliant a ffydd</translation>
    </message>
    <message>
        <source>Worker&apos;s gender for personal care</source>
        <translation>Rhywedd y gweithiwr ar gyfer gofal personol</translation>
    </message>
    <message>
        <source>Competences needed</source>
        <translation>Cymwyseddau sydd eu hangen</translation>
    </message>
    <message>
        <source>Qualities asked for</source>
        <translation>Rhinweddau y gofynnir amdanynt</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Diddordebau</translation>
    </message>
    <message>
        <source>Workers not to be sent</source>
        <translation>Gweithwyr na ddylid eu hanfon</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Cyflogaeth</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dyddiad dechrau</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Dyddiad gadael</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Rheswm dros adael</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Dyddiad hyfforddi</translation>
    </message>
    <message>
        <source>Confirmed for all calls</source>
        <translation>Wedi&apos;i gadarnhau ar gyfer pob ymweliad</translation>
    </message>
    <message>
        <source>Least contract hours</source>
        <translation>Isafswm oriau contract</translation>
    </message>
    <message>
        <source>Most contract hours</source>
        <translation>Uchafswm oriau contract</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Rhif cofrestru</translation>
    </message>
    <message>
        <source>Registration expires</source>
        <translation>Cofrestriad yn dod i ben</translation>
    </message>
    <message>
        <source>DBS check</source>
        <translation>Gwiriad DBS</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Enw a ddefnyddir</translation>
    </message>
    <message>
        <source>Pronoun</source>
        <translation>Rhagenw</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Dyddiad geni</translation>
    </message>
    <message>
        <source>NHS number</source>
        <translation>Rhif y GIG</translation>
    </message>
    <message>
        <source>Local authority reference</source>
        <translation>Cyfeirnod yr awdurdod lleol</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod post</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Ffôn symudol</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Penderfynwyd gan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Cyllid</translation>
    </message>
    <message>
        <source>Agreed hours</source>
        <translation>Oriau y cytunwyd arnynt</translation>
    </message>
    <message>
        <source>Bank period</source>
        <translation>Cyfnod bancio</translation>
    </message>
    <message>
        <source>Bank starts on</source>
        <translation>Bancio&apos;n dechrau ar</translation>
    </message>
    <message>
        <source>Most time carried over</source>
        <translation>Uchafswm amser i&apos;w gario drosodd</translation>
    </message>
    <message>
        <source>Hourly rate</source>
        <translation>Cyfradd yr awr</translation>
    </message>
    <message>
        <source>Most to pay a week</source>
        <translation>Uchafswm tâl wythnosol</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Beth mae&apos;n ei wneud</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Cytunwyd ar</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Adolygiad nesaf</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Rhywedd</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ieithoedd</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Cymwyseddau</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Argaeledd</translation>
    </message>
    <message>
        <source>Qualities</source>
        <translation>Rhinweddau</translation>
    </message>
    <message>
        <source>People not to be sent to</source>
        <translation>Pobl na ddylid mynd atynt</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Llinell %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Llinell %1, %2: %3</translation>
    </message>
    <message>
        <source>Columns passed over: %1</source>
        <translation>Colofnau a hepgorwyd: %1</translation>
    </message>
    <message>
        <source>Added: %1. Updated: %2. Unchanged: %3. Problems: %4.</source>
        <translation>Ychwanegwyd: %1. Diweddarwyd: %2. Heb newid: %3. Problemau: %4.</translation>
    </message>
    <message>
        <source>This was a trial: nothing was changed.</source>
        <translation>Prawf oedd hwn: ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Cymhlethdod</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pecyn gofal</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Profiad</translation>
    </message>
    <message>
        <source>There is no support plan yet. Reference: %1</source>
        <translation>Nid oes cynllun cymorth eto. Cyfeirnod: %1</translation>
    </message>
    <message>
        <source>Circle of support</source>
        <translation>Cylch cymorth</translation>
    </message>
    <message>
        <source>Support plans</source>
        <translation>Cynlluniau cymorth</translation>
    </message>
    <message>
        <source>Something went wrong inside Aelwyd, and nothing was changed: %1</source>
        <translation>Aeth rhywbeth o&apos;i le y tu mewn i Aelwyd, ac ni newidiwyd dim: %1</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Perthynas</translation>
    </message>
    <message>
        <source>This row has more cells than there are headings. Put a cell that holds the separator in quotation marks.</source>
        <translation>Mae mwy o gelloedd yn y rhes hon nag sydd o benawdau. Rhowch gell sy&apos;n cynnwys y gwahanydd mewn dyfynodau.</translation>
    </message>
    <message>
        <source>Two columns mean the same. Take one of them out.</source>
        <translation>Mae dwy golofn yn golygu&apos;r un peth. Tynnwch un ohonynt allan.</translation>
    </message>
    <message>
        <source>A row above has this reference already, and that row stands: %1</source>
        <translation>Mae gan res uwchben y cyfeirnod hwn eisoes, a&apos;r rhes honno sy&apos;n cyfrif: %1</translation>
    </message>
    <message>
        <source>This is none of the words that are understood here: %1</source>
        <translation>Nid yw hwn yn un o&apos;r geiriau a ddeellir yma: %1</translation>
    </message>
    <message>
        <source>Agreed for the period</source>
        <translation>Cytunwyd ar gyfer y cyfnod</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Wedi&apos;i gyflawni</translation>
    </message>
    <message>
        <source>Lost at short notice</source>
        <translation>Wedi&apos;i golli ar fyr rybudd</translation>
    </message>
    <message>
        <source>Still planned</source>
        <translation>Yn dal wedi&apos;i gynllunio</translation>
    </message>
    <message>
        <source>Left to plan</source>
        <translation>Yn weddill i&apos;w gynllunio</translation>
    </message>
    <message>
        <source>In the bank</source>
        <translation>Yn y banc</translation>
    </message>
    <message>
        <source>In the bank after what is planned</source>
        <translation>Yn y banc ar ôl yr hyn a gynlluniwyd</translation>
    </message>
    <message>
        <source>Owed to the person</source>
        <translation>Yn ddyledus i&apos;r person</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ymweliad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Banked time, %1 to %2</source>
        <translation>Amser wedi&apos;i fancio, %1 hyd %2</translation>
    </message>
    <message>
        <source>This period is over.</source>
        <translation>Mae&apos;r cyfnod hwn ar ben.</translation>
    </message>
    <message>
        <source>Delivered and planned time passes what was agreed.</source>
        <translation>Mae&apos;r amser a gyflawnwyd ac a gynlluniwyd yn fwy na&apos;r hyn y cytunwyd arno.</translation>
    </message>
    <message>
        <source>Please look at visit %1: %2</source>
        <translation>Edrychwch ar ymweliad %1: %2</translation>
    </message>
    <message>
        <source>Week from: %1</source>
        <translation>Wythnos yn dechrau: %1</translation>
    </message>
    <message>
        <source>Your plan suggests: %1</source>
        <translation>Mae eich cynllun yn awgrymu: %1</translation>
    </message>
    <message>
        <source>Your charge would be between %1 and %2 a week.</source>
        <translation>Byddai eich tâl rhwng %1 a %2 yr wythnos.</translation>
    </message>
    <message>
        <source>Your charge would be %1 a week.</source>
        <translation>Byddai eich tâl yn %1 yr wythnos.</translation>
    </message>
    <message>
        <source>Changes the agreed hours, pauses the package or ends it.</source>
        <translation>Newid yr oriau y cytunwyd arnynt, oedi&apos;r pecyn gofal neu ei derfynu.</translation>
    </message>
    <message>
        <source>Shows a person&apos;s banked time, entry by entry.</source>
        <translation>Dangos yr amser y mae person wedi&apos;i fancio, fesul cofnod.</translation>
    </message>
    <message>
        <source>Shows what a week costs a person.</source>
        <translation>Dangos beth mae wythnos yn ei gostio i berson.</translation>
    </message>
    <message>
        <source>Ranks the workers for a visit and says why, and why not.</source>
        <translation>Trefnu&apos;r gweithwyr ar gyfer ymweliad a dweud pam, a pham ddim.</translation>
    </message>
    <message>
        <source>Gives a planned visit to a worker.</source>
        <translation>Rhoi ymweliad a gynlluniwyd i weithiwr.</translation>
    </message>
    <message>
        <source>Takes in a spreadsheet of visits.</source>
        <translation>Mewnforio taenlen o ymweliadau.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>Why, or why not</source>
        <translation>Pam, neu pam ddim</translation>
    </message>
    <message>
        <source>The visit is given to this worker.</source>
        <translation>Rhoddwyd yr ymweliad i&apos;r gweithiwr hwn.</translation>
    </message>
    <message>
        <source>Not given: a rule stands against it. With --override and a reason a manager may do it all the same.</source>
        <translation>Heb ei roi: mae rheol yn ei erbyn. Gyda --override a rheswm caiff rheolwr ei wneud er hynny.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Ysgrifennwyd: %1</translation>
    </message>
    <message>
        <source>Status today</source>
        <translation>Statws heddiw</translation>
    </message>
    <message>
        <source>Shadowing</source>
        <translation>Cysgodi</translation>
    </message>
    <message>
        <source>The recovery key is in %1. Print it, keep it in a safe place and delete the file.</source>
        <translation>Mae&apos;r allwedd adfer yn %1. Argraffwch hi, cadwch hi mewn lle diogel a dilëwch y ffeil.</translation>
    </message>
    <message>
        <source>The file is protected: %1</source>
        <translation>Mae&apos;r ffeil wedi&apos;i diogelu: %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Let in: %1</source>
        <translation>Gadawyd i mewn: %1</translation>
    </message>
    <message>
        <source>New role of %1: %2</source>
        <translation>Rôl newydd (%1): %2</translation>
    </message>
    <message>
        <source>Taken out, and the key of the file is a new one: %1</source>
        <translation>Caewyd allan, ac mae gan y ffeil allwedd newydd: %1</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Newidiwyd y cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>The backup was read back and is sound: %1</source>
        <translation>Darllenwyd y copi wrth gefn yn ôl ac mae&apos;n gyfan: %1</translation>
    </message>
    <message>
        <source>End of the audit trail: %1</source>
        <translation>Diwedd y trywydd archwilio: %1</translation>
    </message>
    <message>
        <source>No backup is due.</source>
        <translation>Nid oes angen copi wrth gefn eto.</translation>
    </message>
    <message>
        <source>The backup was brought back as %1 and is sound.</source>
        <translation>Adferwyd y copi wrth gefn (%1) ac mae&apos;n gyfan.</translation>
    </message>
    <message>
        <source>Entries of the audit trail: %1. Its end: %2.</source>
        <translation>Cofnodion yn y trywydd archwilio: %1. Ei ddiwedd: %2.</translation>
    </message>
    <message>
        <source>Writes a report as a PDF or CSV file, a week as a calendar too, by the end of its name.</source>
        <translation>Ysgrifennu adroddiad yn ffeil PDF neu CSV, ac wythnos yn galendr hefyd, yn ôl diwedd enw&apos;r ffeil.</translation>
    </message>
    <message>
        <source>Lists people, staff, or what is due.</source>
        <translation>Rhestru pobl, staff, neu&apos;r hyn sydd i&apos;w wneud.</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Cofnod olaf</translation>
    </message>
    <message>
        <source>Erased: %1. Rows that are gone: %2. Copies that were made by hand are not reached: find and destroy them.</source>
        <translation>Dilëwyd: %1. Rhesi a aeth: %2. Nid yw hyn yn cyrraedd copïau a wnaed â llaw: chwiliwch amdanynt a&apos;u dinistrio.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Adran</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Geiriau</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Ffigur</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Ids of records</source>
        <translation>Dynodwyr y cofnodion</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time: every figure of the report is 0.</source>
        <translation>Ni chofnodwyd dim yn y cyfnod hwn: mae pob ffigur yn yr adroddiad yn 0.</translation>
    </message>
    <message>
        <source>Read it before you hand it over: what others have told in confidence may stand in notes.</source>
        <translation>Darllenwch ef cyn ei drosglwyddo: gall yr hyn a ddywedodd eraill yn gyfrinachol fod mewn nodiadau.</translation>
    </message>
    <message>
        <source>Protects the file, and lets people in and out. Passphrases are read from the first line of files, never from the command.</source>
        <translation>Diogelu&apos;r ffeil, a rhoi neu dynnu mynediad. Darllenir cyfrinymadroddion o linell gyntaf ffeiliau, byth o&apos;r gorchymyn.</translation>
    </message>
    <message>
        <source>Makes a backup and verifies it; --automatic only when one is due.</source>
        <translation>Gwneud copi wrth gefn a&apos;i wirio; --automatic dim ond pan fydd ei angen.</translation>
    </message>
    <message>
        <source>Brings a backup back as a new file, never over one that is there.</source>
        <translation>Adfer copi wrth gefn yn ffeil newydd, byth dros un sydd yno.</translation>
    </message>
    <message>
        <source>Shows who saw or changed what, and when.</source>
        <translation>Dangos pwy welodd neu newidiodd beth, a phryd.</translation>
    </message>
    <message>
        <source>Writes everything that is kept about a person, to read and as JSON. What is known of others is left out unless --third-parties is given.</source>
        <translation>Ysgrifennu popeth a gedwir am berson, i&apos;w ddarllen ac fel JSON. Gadewir allan yr hyn sy&apos;n hysbys am eraill oni roddir --third-parties.</translation>
    </message>
    <message>
        <source>Erases a person for good; --due only lists whose record need not be kept any longer.</source>
        <translation>Dileu person am byth; nid yw --due ond yn rhestru&apos;r bobl nad oes angen cadw eu cofnodion mwyach.</translation>
    </message>
    <message>
        <source>Written for %1: %2 (edits: %3)</source>
        <translation>Ysgrifennwyd ar gyfer %1: %2 (golygiadau: %3)</translation>
    </message>
    <message>
        <source>Not there in full yet: %1</source>
        <translation>Heb gyrraedd yn llawn eto: %1</translation>
    </message>
    <message>
        <source>Left alone, no file of a paired copy: %1</source>
        <translation>Gadawyd llonydd iddi, nid ffeil gan gopi wedi&apos;i baru: %1</translation>
    </message>
    <message>
        <source>    %1: from %2, %3: %4</source>
        <translation>    %1: oddi wrth %2, %3: %4</translation>
    </message>
    <message>
        <source>There is nothing to resolve.</source>
        <translation>Nid oes dim i&apos;w ddatrys.</translation>
    </message>
    <message>
        <source>Decided. Left to resolve: %1.</source>
        <translation>Penderfynwyd. Yn weddill i&apos;w datrys: %1.</translation>
    </message>
    <message>
        <source>The key file of this copy (%1) is written: %2</source>
        <translation>Ysgrifennwyd ffeil allwedd y copi hwn (%1): %2</translation>
    </message>
    <message>
        <source>Compare this number with the other computer, by telephone: %1</source>
        <translation>Cymharwch y rhif hwn â&apos;r cyfrifiadur arall, dros y ffôn: %1</translation>
    </message>
    <message>
        <source>Nobody was let in yet. If the other computer shows the same number, give it with --number.</source>
        <translation>Ni adawyd neb i mewn eto. Os yw&apos;r cyfrifiadur arall yn dangos yr un rhif, rhowch ef gyda --number.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Gwelwyd ddiwethaf</translation>
    </message>
    <message>
        <source>Edits it lacks</source>
        <translation>Golygiadau sydd ar goll ganddo</translation>
    </message>
    <message>
        <source>Shut out: %1</source>
        <translation>Caewyd allan: %1</translation>
    </message>
    <message>
        <source>Its name is now: %1</source>
        <translation>Ei enw nawr: %1</translation>
    </message>
    <message>
        <source>Pairs copies of one agency&apos;s file: both write key files (offer) and exchange them, the new and empty one joins, both compare the number, the other admits.</source>
        <translation>Paru copïau o ffeil un asiantaeth: mae&apos;r ddau&apos;n ysgrifennu ffeiliau allwedd (offer) ac yn eu cyfnewid, mae&apos;r un newydd a gwag yn ymuno, mae&apos;r ddau&apos;n cymharu&apos;r rhif, ac mae&apos;r llall yn ei dderbyn.</translation>
    </message>
    <message>
        <source>Writes what the other copies do not have yet into a file for all of them.</source>
        <translation>Ysgrifennu&apos;r hyn nad yw gan y copïau eraill eto mewn ffeil i bob un ohonynt.</translation>
    </message>
    <message>
        <source>Takes in a file that another copy wrote; --preview only shows what would come.</source>
        <translation>Derbyn ffeil a ysgrifennodd copi arall; mae --preview yn dangos yn unig beth fyddai&apos;n dod.</translation>
    </message>
    <message>
        <source>Takes in what other copies have put into the folder, and puts there what they need.</source>
        <translation>Derbyn yr hyn y mae copïau eraill wedi&apos;i roi yn y ffolder, a rhoi yno&apos;r hyn sydd ei angen arnynt.</translation>
    </message>
    <message>
        <source>Shows what people have to resolve because it was written apart, and takes their decisions.</source>
        <translation>Dangos yr hyn y mae&apos;n rhaid i bobl ei ddatrys am iddo gael ei ysgrifennu ar wahân, a derbyn eu penderfyniadau.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Cerdyn</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Gan bwy</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Erbyn pryd</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gwnaed ar</translation>
    </message>
    <message>
        <source>Visits among them that somebody should look at: %1.</source>
        <translation>Ymweliadau yn eu plith y dylai rhywun edrych arnynt: %1.</translation>
    </message>
    <message>
        <source>Several workers go to this visit already. Say --beside, or in whose place this one comes with --instead-of.</source>
        <translation>Mae sawl gweithiwr yn mynd i&apos;r ymweliad hwn yn barod. Rhowch --beside, neu dywedwch yn lle pwy y daw hwn gyda --instead-of.</translation>
    </message>
    <message>
        <source>The person is gone from the file, but not yet from the automatic backups in %1. They are renewed with the next backup.</source>
        <translation>Mae&apos;r person wedi mynd o&apos;r ffeil, ond nid eto o&apos;r copïau wrth gefn awtomatig yn %1. Cânt eu hadnewyddu gyda&apos;r copi wrth gefn nesaf.</translation>
    </message>
    <message>
        <source>If the clock is right, a manager says so with --clock-is-right, once for all.</source>
        <translation>Os yw&apos;r cloc yn iawn, mae rheolwr yn dweud hynny gyda --clock-is-right, unwaith i bawb.</translation>
    </message>
    <message>
        <source>Backups from before can still be read without a passphrase. How many: %1. Remove them with: backup --remove-clear</source>
        <translation>Gellir darllen copïau wrth gefn o&apos;r blaen heb gyfrinymadrodd o hyd. Nifer: %1. Tynnwch nhw gyda: backup --remove-clear</translation>
    </message>
    <message>
        <source>Backups in clear that are gone: %1</source>
        <translation>Copïau wrth gefn heb eu selio sydd wedi mynd: %1</translation>
    </message>
    <message>
        <source>Visits of the next four weeks that stand against a rule: %1. They are kept; Today tells of each as its day comes near.</source>
        <translation>Ymweliadau&apos;r pedair wythnos nesaf sy&apos;n groes i reol: %1. Fe&apos;u cedwir; mae tudalen Heddiw yn dweud am bob un wrth i&apos;w ddiwrnod agosáu.</translation>
    </message>
    <message>
        <source>And more: %1</source>
        <translation>A rhagor: %1</translation>
    </message>
    <message>
        <source>Nobody who may go speaks the person&apos;s language of choice well.</source>
        <translation>Nid oes neb a gaiff fynd yn siarad dewis iaith y person yn dda.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Beth sydd i&apos;w wneud</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Yr hyn sydd yno: %1</translation>
    </message>
    <message>
        <source>This is not a day with a time. Write it as in 2026-11-23T09:00.</source>
        <translation>Nid diwrnod gydag amser yw hwn. Ysgrifennwch ef fel hyn: 2026-11-23T09:00.</translation>
    </message>
    <message>
        <source>Whose record</source>
        <translation>Cofnod pwy</translation>
    </message>
    <message>
        <source>The file is sound. Sealed plans compared: %1.</source>
        <translation>Mae&apos;r ffeil yn iawn. Cynlluniau dan sêl a gymharwyd: %1.</translation>
    </message>
    <message>
        <source>What Today had noted did not follow from the records. It is worked out again; no record is touched by it.</source>
        <translation>Nid oedd yr hyn yr oedd Heddiw wedi&apos;i nodi yn dilyn o&apos;r cofnodion. Caiff ei weithio allan eto; nid oes dim cofnod wedi&apos;i newid.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>To the next field</source>
        <translation>I&apos;r maes nesaf</translation>
    </message>
    <message>
        <source>To the next tab</source>
        <translation>I&apos;r tab nesaf</translation>
    </message>
    <message>
        <source>Close a dialog without doing anything</source>
        <translation>Cau blwch deialog heb wneud dim</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>Everything works without a mouse</source>
        <translation>Mae popeth yn gweithio heb lygoden</translation>
    </message>
    <message>
        <source>About Aelwyd</source>
        <translation>Ynghylch Aelwyd</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Fersiwn: %1</translation>
    </message>
    <message>
        <source>The office of a home-care agency in Wales, in Welsh and in English.</source>
        <translation>Swyddfa asiantaeth gofal cartref yng Nghymru, yn Gymraeg ac yn Saesneg.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: use it, study it, share it, change it.</source>
        <translation>Meddalwedd rydd o dan Drwydded Gyhoeddus Gyffredinol GNU, fersiwn 3 neu ddiweddarach: defnyddiwch hi, astudiwch hi, rhannwch hi, newidiwch hi.</translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC licence). Letters: Inter or Noto Sans (SIL Open Font License).</source>
        <translation>Eiconau: Lucide (trwydded ISC). Llythrennau: Inter neu Noto Sans (Trwydded Ffont Agored SIL).</translation>
    </message>
    <message>
        <source>Print the plan of the person on the page</source>
        <translation>Argraffu cynllun y person ar y dudalen</translation>
    </message>
    <message>
        <source>Keep a form from any of its fields</source>
        <translation>Cadw ffurflen o unrhyw un o&apos;i meysydd</translation>
    </message>
</context>
<context>
    <name>MatchTexts</name>
    <message>
        <source>%1, %2 · %3</source>
        <comment>day, time, length</comment>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>%1: %2 fewer.</source>
        <comment>reason, points</comment>
        <translation>%1: %2 yn llai.</translation>
    </message>
    <message>
        <source>%1: %2 more.</source>
        <comment>reason, points</comment>
        <translation>%1: %2 yn fwy.</translation>
    </message>
    <message>
        <source>As many points as %1; the reference decides.</source>
        <translation>Yr un nifer o bwyntiau â hwn: %1; y cyfeirnod sy&apos;n penderfynu.</translation>
    </message>
    <message>
        <source>Points behind %1: %2.</source>
        <comment>name, points</comment>
        <translation>Pwyntiau y tu ôl i&apos;r un nesaf uwchben (%1): %2.</translation>
    </message>
    <message>
        <source>The only one who may go.</source>
        <translation>Yr unig un a gaiff fynd.</translation>
    </message>
    <message>
        <source>Comes first. Points ahead of %1: %2.</source>
        <comment>name, points</comment>
        <translation>Yn gyntaf. Pwyntiau ar y blaen i&apos;r nesaf (%1): %2.</translation>
    </message>
    <message>
        <source>%1 beside %2.</source>
        <comment>two names</comment>
        <translation>%1 wrth ochr %2.</translation>
    </message>
    <message>
        <source>May shadow</source>
        <translation>Caiff gysgodi</translation>
    </message>
    <message>
        <source>May be family</source>
        <translation>Gall fod yn deulu</translation>
    </message>
    <message>
        <source>Language of choice: %1. Nobody who may go speaks it well. That is an unmet need, and it is counted (Active Offer).</source>
        <translation>Dewis iaith: %1. Nid oes neb a gaiff fynd yn ei siarad yn dda. Mae hynny&apos;n angen heb ei ddiwallu, ac mae&apos;n cael ei gyfrif (y Cynnig Rhagweithiol).</translation>
    </message>
    <message>
        <source>Language of choice: %1. Workers who may go and speak it well: %2.</source>
        <translation>Dewis iaith: %1. Gweithwyr a gaiff fynd ac sy&apos;n ei siarad yn dda: %2.</translation>
    </message>
    <message>
        <source>%1: given to %2, who had %3 points of 100.</source>
        <comment>day, worker, points</comment>
        <translation>%1: rhoddwyd i %2, â %3 pwynt o 100.</translation>
    </message>
    <message>
        <source>%1: given to %2 against rules: %3. Decided by: %4. Why: %5</source>
        <comment>day, worker, rules, name, reason</comment>
        <translation>%1: rhoddwyd i %2 yn groes i reolau: %3. Penderfynwyd gan: %4. Pam: %5</translation>
    </message>
    <message>
        <source>What counted then: %1.</source>
        <translation>Beth oedd yn cyfrif bryd hynny: %1.</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>not decided, so it counts as Red</source>
        <translation>heb ei benderfynu, felly mae&apos;n cyfrif fel Coch</translation>
    </message>
    <message>
        <source>There is no DBS check.</source>
        <translation>Nid oes gwiriad DBS.</translation>
    </message>
    <message>
        <source>The registration has run out. Last day: %1.</source>
        <translation>Mae&apos;r cofrestriad wedi dod i ben. Diwrnod olaf: %1.</translation>
    </message>
    <message>
        <source>People given personal care in four weeks, with this visit: %1. At most: %2.</source>
        <translation>Pobl sy&apos;n cael gofal personol mewn pedair wythnos, gyda&apos;r ymweliad hwn: %1. Uchafswm: %2.</translation>
    </message>
    <message>
        <source>Hours of that week with this visit: %1. At most, while Red: %2.</source>
        <translation>Oriau&apos;r wythnos honno gyda&apos;r ymweliad hwn: %1. Uchafswm, tra&apos;n Goch: %2.</translation>
    </message>
    <message>
        <source>Hours of that week with this visit: %1. At most by contract: %2.</source>
        <translation>Oriau&apos;r wythnos honno gyda&apos;r ymweliad hwn: %1. Uchafswm y contract: %2.</translation>
    </message>
    <message>
        <source>Is not available at that time.</source>
        <translation>Nid yw ar gael bryd hynny.</translation>
    </message>
    <message>
        <source>On leave from %1 to %2.</source>
        <translation>Yn absennol. O: %1. Tan: %2.</translation>
    </message>
    <message>
        <source>Has another visit from %1 to %2.</source>
        <translation>Mae ymweliad arall rhwng %1 a %2.</translation>
    </message>
    <message>
        <source>No language of choice is known</source>
        <translation>Nid yw&apos;r dewis iaith yn hysbys</translation>
    </message>
    <message>
        <source>Does not speak the language of choice: %1</source>
        <translation>Nid yw&apos;n siarad y dewis iaith: %1</translation>
    </message>
    <message>
        <source>Language of choice: %1 (%2)</source>
        <translation>Dewis iaith: %1 (%2)</translation>
    </message>
    <message>
        <source>No interest in common</source>
        <translation>Dim diddordeb yn gyffredin</translation>
    </message>
    <message>
        <source>Interests in common: %1</source>
        <translation>Diddordebau cyffredin: %1</translation>
    </message>
    <message>
        <source>Qualities that were asked for: %1</source>
        <translation>Rhinweddau y gofynnwyd amdanynt: %1</translation>
    </message>
    <message>
        <source>None of the qualities that were asked for</source>
        <translation>Dim un o&apos;r rhinweddau y gofynnwyd amdanynt</translation>
    </message>
    <message>
        <source>No qualities are asked for</source>
        <translation>Ni ofynnir am rinweddau</translation>
    </message>
    <message>
        <source>%1 of the last %2 visits</source>
        <translation>%1 o&apos;r %2 ymweliad diwethaf</translation>
    </message>
    <message>
        <source>Has not been here in the last eight weeks</source>
        <translation>Heb fod yma yn yr wyth wythnos ddiwethaf</translation>
    </message>
    <message>
        <source>No ceiling to the week&apos;s hours</source>
        <translation>Dim terfyn ar oriau&apos;r wythnos</translation>
    </message>
    <message>
        <source>No hours left this week</source>
        <translation>Dim oriau&apos;n weddill yr wythnos hon</translation>
    </message>
    <message>
        <source>RAG status</source>
        <translation>Statws COG</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Wedi gadael</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Heb ddechrau eto</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Argaeledd</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Absenoldeb</translation>
    </message>
    <message>
        <source>Another visit</source>
        <translation>Ymweliad arall</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Cymwyseddau</translation>
    </message>
    <message>
        <source>Not to be sent</source>
        <translation>Peidio ag anfon</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Rhywedd</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Cofrestru</translation>
    </message>
    <message>
        <source>DBS check</source>
        <translation>Gwiriad DBS</translation>
    </message>
    <message>
        <source>Contract hours</source>
        <translation>Oriau contract</translation>
    </message>
    <message>
        <source>Light workload while Red</source>
        <translation>Llwyth gwaith ysgafn tra&apos;n Goch</translation>
    </message>
    <message>
        <source>People for one helper</source>
        <translation>Pobl i un cynorthwyydd</translation>
    </message>
    <message>
        <source>May only shadow. Worker: %1. Person: %2.</source>
        <translation>Caiff gysgodi yn unig. Gweithiwr: %1. Person: %2.</translation>
    </message>
    <message>
        <source>Has left. First day away: %1.</source>
        <translation>Wedi gadael. Diwrnod cyntaf i ffwrdd: %1.</translation>
    </message>
    <message>
        <source>Has not started. First day: %1.</source>
        <translation>Heb ddechrau. Diwrnod cyntaf: %1.</translation>
    </message>
    <message>
        <source>Competences that are missing: %1.</source>
        <translation>Cymwyseddau sydd ar goll: %1.</translation>
    </message>
    <message>
        <source>This worker and this person are kept apart.</source>
        <translation>Cedwir y gweithiwr a&apos;r person hwn ar wahân.</translation>
    </message>
    <message>
        <source>The person asks for a worker of another gender, or it is not known.</source>
        <translation>Mae&apos;r person yn gofyn am weithiwr o rywedd arall, neu nid yw&apos;n hysbys.</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Parhad gofal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Qualities</source>
        <translation>Rhinweddau</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Diddordebau</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Dymuniadau</translation>
    </message>
    <message>
        <source>Room in the week</source>
        <translation>Lle yn yr wythnos</translation>
    </message>
    <message>
        <source>Fair shares</source>
        <translation>Rhannu&apos;n deg</translation>
    </message>
    <message>
        <source>Another locality</source>
        <translation>Ardal arall</translation>
    </message>
    <message>
        <source>The same locality: %1</source>
        <translation>Yr un ardal: %1</translation>
    </message>
    <message>
        <source>Of the gender that was asked for</source>
        <translation>O&apos;r rhywedd y gofynnwyd amdano</translation>
    </message>
    <message>
        <source>No wish about gender</source>
        <translation>Dim dymuniad o ran rhywedd</translation>
    </message>
    <message>
        <source>Hard calls this week: %1</source>
        <translation>Ymweliadau anodd yr wythnos hon: %1</translation>
    </message>
    <message>
        <source>Equal points; the reference decides</source>
        <translation>Pwyntiau cyfartal; y cyfeirnod sy&apos;n penderfynu</translation>
    </message>
    <message>
        <source>Points behind: %1 (%2)</source>
        <translation>Pwyntiau ar ei hôl hi: %1 (%2)</translation>
    </message>
    <message>
        <source>Still to be decided</source>
        <translation>I&apos;w benderfynu o hyd</translation>
    </message>
    <message>
        <source>Confirmed for all</source>
        <translation>Wedi&apos;i gadarnhau i bawb</translation>
    </message>
    <message>
        <source>Kept to Amber and Green</source>
        <translation>Wedi&apos;i gadw at Oren a Gwyrdd</translation>
    </message>
    <message>
        <source>After the induction</source>
        <translation>Ar ôl y cyfnod sefydlu</translation>
    </message>
    <message>
        <source>After shadowing</source>
        <translation>Ar ôl cysgodi</translation>
    </message>
    <message>
        <source>After a review</source>
        <translation>Ar ôl adolygiad</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Gwyliau</translation>
    </message>
    <message>
        <source>Sickness</source>
        <translation>Salwch</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Hyfforddiant</translation>
    </message>
    <message>
        <source>Family leave</source>
        <translation>Absenoldeb teuluol</translation>
    </message>
    <message>
        <source>Other leave</source>
        <translation>Absenoldeb arall</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Goruchwyliaeth</translation>
    </message>
    <message>
        <source>Development plan</source>
        <translation>Cynllun datblygu</translation>
    </message>
    <message>
        <source>Review after two weeks as Red</source>
        <translation>Adolygiad ar ôl pythefnos yn Goch</translation>
    </message>
    <message>
        <source>Decision about Amber</source>
        <translation>Penderfyniad am Oren</translation>
    </message>
    <message>
        <source>A competence runs out</source>
        <translation>Cymhwysedd yn dod i ben</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>I ddod</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>I&apos;w wneud heddiw</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Mewn grym</translation>
    </message>
    <message>
        <source>Runs out soon</source>
        <translation>Yn dod i ben yn fuan</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>Wedi dod i ben</translation>
    </message>
    <message>
        <source>First weeks kept to the rules</source>
        <translation>Yr wythnosau cyntaf o fewn y rheolau</translation>
    </message>
    <message>
        <source>First weeks broke the rules</source>
        <translation>Yr wythnosau cyntaf wedi torri&apos;r rheolau</translation>
    </message>
    <message>
        <source>First weeks not known</source>
        <translation>Yr wythnosau cyntaf ddim yn hysbys</translation>
    </message>
    <message>
        <source>Not decided: counts as Red</source>
        <translation>Heb ei benderfynu: yn cyfrif fel Coch</translation>
    </message>
    <message>
        <source>Amber, confirmed for all</source>
        <translation>Oren, wedi&apos;i gadarnhau i bawb</translation>
    </message>
    <message>
        <source>Said after visits: %1</source>
        <translation>Dywedwyd ar ôl ymweliadau: %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two reasons</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Gwell peidio</translation>
    </message>
    <message>
        <source>Neither liked nor disliked</source>
        <translation>Heb hoffi na chasáu</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>Wedi hoffi</translation>
    </message>
    <message>
        <source>Said by: %1</source>
        <translation>Dywedwyd gan: %1</translation>
    </message>
    <message>
        <source>%1 free this week</source>
        <translation>%1 yn rhydd yr wythnos hon</translation>
    </message>
    <message>
        <source>The DBS check does not hold on that day. Its date: %1. Years for which a check holds: %2.</source>
        <translation>Nid yw&apos;r gwiriad DBS yn ddilys ar y diwrnod hwnnw. Ei ddyddiad: %1. Nifer y blynyddoedd y mae gwiriad yn ddilys: %2.</translation>
    </message>
    <message>
        <source>Is not registered, and the time for it is over. Months for it: %1.</source>
        <translation>Heb gofrestru, ac mae&apos;r amser i wneud hynny ar ben. Nifer y misoedd i gofrestru: %1.</translation>
    </message>
    <message>
        <source>speaks %1 fluently</source>
        <translation>yn siarad %1 yn rhugl</translation>
    </message>
    <message>
        <source>speaks %1 well</source>
        <translation>yn siarad %1 yn dda</translation>
    </message>
    <message>
        <source>speaks some %1</source>
        <translation>yn siarad %1 i ryw raddau</translation>
    </message>
    <message>
        <source>gets to know people</source>
        <translation>yn dod i adnabod pobl</translation>
    </message>
    <message>
        <source>is curious about people</source>
        <translation>yn chwilfrydig am bobl</translation>
    </message>
    <message>
        <source>shows respect</source>
        <translation>yn dangos parch</translation>
    </message>
    <message>
        <source>is on time</source>
        <translation>yn brydlon</translation>
    </message>
    <message>
        <source>comes with a smile</source>
        <translation>yn dod â gwên</translation>
    </message>
    <message>
        <source>takes time</source>
        <translation>yn rhoi amser</translation>
    </message>
    <message>
        <source>listens</source>
        <translation>yn gwrando</translation>
    </message>
    <message>
        <source>is known for “%1”</source>
        <translation>yn adnabyddus am “%1”</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 munud</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 awr</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 awr</translation>
    </message>
    <message>
        <source>%1 %2 minutes</source>
        <translation>%1 %2 munud</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>has made %1 of the last %2 visits</source>
        <translation>wedi gwneud %1 o&apos;r %2 ymweliad diwethaf</translation>
    </message>
    <message>
        <source>is well liked here</source>
        <translation>yn cael ei hoffi yma</translation>
    </message>
    <message>
        <source>shares an interest in %1</source>
        <translation>yn rhannu diddordeb mewn %1</translation>
    </message>
    <message>
        <source>works in the same area</source>
        <translation>yn gweithio yn yr un ardal</translation>
    </message>
    <message>
        <source>has %1 free this week</source>
        <translation>yn rhydd am %1 yr wythnos hon</translation>
    </message>
    <message>
        <source>%1 may come. There is nothing more to tell yet.</source>
        <translation>%1: nid oes rheol yn erbyn hyn. Nid oes mwy i&apos;w ddweud eto.</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, ac %2</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>name, what can be said</comment>
        <translation>Mae %1 %2.</translation>
    </message>
    <message>
        <source>Planned visits that this status stands against: %1. They are on Today.</source>
        <translation>Ymweliadau wedi&apos;u cynllunio sy&apos;n groes i&apos;r statws hwn: %1. Maen nhw ar y dudalen Heddiw.</translation>
    </message>
    <message>
        <source>Seen at shadowing since the last decision: %1.</source>
        <translation>Gwelwyd wrth gysgodi ers y penderfyniad diwethaf: %1.</translation>
    </message>
    <message>
        <source>%1: %2 would decide: %3.</source>
        <comment>day, assessor, status</comment>
        <translation>%1: byddai %2 yn penderfynu: %3.</translation>
    </message>
    <message>
        <source>No DBS check</source>
        <translation>Dim gwiriad DBS</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Saying goodbye to the other offices…</source>
        <translation>Yn ffarwelio â&apos;r swyddfeydd eraill…</translation>
    </message>
    <message>
        <source>Taking in what the other offices wrote…</source>
        <translation>Yn derbyn yr hyn a ysgrifennodd y swyddfeydd eraill…</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>Agreed: version %1 · being written: version %2</source>
        <translation>Cytunwyd: fersiwn %1 · ar y gweill: fersiwn %2</translation>
    </message>
    <message>
        <source>Agreed: version %1</source>
        <translation>Cytunwyd: fersiwn %1</translation>
    </message>
    <message>
        <source>Being written: version %1</source>
        <translation>Ar y gweill: fersiwn %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Dim eto</translation>
    </message>
    <message>
        <source>No review date</source>
        <translation>Dim dyddiad adolygu</translation>
    </message>
    <message>
        <source>Review overdue since %1</source>
        <translation>Adolygiad yn hwyr ers %1</translation>
    </message>
    <message>
        <source>Next review: %1</source>
        <translation>Adolygiad nesaf: %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>stage of a package, date</comment>
        <translation>%1 ers %2</translation>
    </message>
    <message>
        <source>Language not asked yet</source>
        <translation>Heb ofyn am ddewis iaith eto</translation>
    </message>
    <message>
        <source>%1 first</source>
        <comment>language of choice</comment>
        <translation>%1 yn gyntaf</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Angen cyfieithydd ar y pryd</translation>
    </message>
    <message>
        <source>Sees little or nothing</source>
        <translation>Yn gweld ychydig neu ddim</translation>
    </message>
    <message>
        <source>Hears little or nothing</source>
        <translation>Yn clywed ychydig neu ddim</translation>
    </message>
    <message>
        <source>Signs (BSL)</source>
        <translation>Yn arwyddo (BSL)</translation>
    </message>
    <message>
        <source>Has a learning disability</source>
        <translation>Ag anabledd dysgu</translation>
    </message>
    <message>
        <source>Likes to be called %1</source>
        <translation>Enw a ddefnyddir: %1</translation>
    </message>
</context>
<context>
    <name>PaperCourier</name>
    <message>
        <source>Printing…</source>
        <translation>Wrthi&apos;n argraffu…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Not asked yet</source>
        <translation>Heb ofyn eto</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>Likes to be called</source>
        <translation>Enw a ddefnyddir</translation>
    </message>
    <message>
        <source>Pronoun</source>
        <translation>Rhagenw</translation>
    </message>
    <message>
        <source>As the person says it: she, he, they…</source>
        <translation>Fel y mae&apos;r person yn ei ddweud: hi, ef, nhw…</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Dyddiad geni</translation>
    </message>
    <message>
        <source>For example 1/3/1939 or 1 March 1939</source>
        <translation>Er enghraifft 1/3/1939 neu 1 Mawrth 1939</translation>
    </message>
    <message>
        <source>Language of choice</source>
        <translation>Dewis iaith</translation>
    </message>
    <message>
        <source>NHS number</source>
        <translation>Rhif y GIG</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Reference of the local authority</source>
        <translation>Cyfeirnod yr awdurdod lleol</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Ffôn symudol</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod post</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>The patch that the team covers</source>
        <translation>Yr ardal y mae&apos;r tîm yn gweithio ynddi</translation>
    </message>
    <message>
        <source>Own way of communicating, and what helps</source>
        <translation>Ei ffordd ei hun o gyfathrebu, a&apos;r hyn sy&apos;n helpu</translation>
    </message>
    <message>
        <source>Culture and faith</source>
        <translation>Diwylliant a ffydd</translation>
    </message>
    <message>
        <source>Shoes off at the door, food, festivals, chapel or mosque…</source>
        <translation>Tynnu esgidiau wrth y drws, bwyd, gwyliau, capel neu fosg…</translation>
    </message>
    <message>
        <source>Who may give personal care</source>
        <translation>Pwy gaiff roi gofal personol</translation>
    </message>
    <message>
        <source>Qualities that matter in a worker</source>
        <translation>Rhinweddau pwysig mewn gweithiwr</translation>
    </message>
    <message>
        <source>Interests to share</source>
        <translation>Diddordebau i&apos;w rhannu</translation>
    </message>
    <message>
        <source>Separate them with semicolons: choir; rugby; gardening</source>
        <translation>Rhowch hanner colon rhwng pob un: côr; rygbi; garddio</translation>
    </message>
    <message>
        <source>Competences needed</source>
        <translation>Cymwyseddau sydd eu hangen</translation>
    </message>
    <message>
        <source>Workers not to send</source>
        <translation>Gweithwyr na ddylid eu hanfon</translation>
    </message>
    <message>
        <source>How they came to us</source>
        <translation>Sut y daeth y person atom</translation>
    </message>
    <message>
        <source>For example: her daughter rang; home from hospital on Friday</source>
        <translation>Er enghraifft: ei merch a ffoniodd; adref o&apos;r ysbyty ddydd Gwener</translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation>Y sefyllfa bresennol</translation>
    </message>
    <message>
        <source>Needs an interpreter</source>
        <translation>Angen cyfieithydd ar y pryd</translation>
    </message>
    <message>
        <source>Sees little or nothing</source>
        <translation>Yn gweld ychydig neu ddim</translation>
    </message>
    <message>
        <source>Hears little or nothing</source>
        <translation>Yn clywed ychydig neu ddim</translation>
    </message>
    <message>
        <source>Signs (BSL)</source>
        <translation>Yn arwyddo (BSL)</translation>
    </message>
    <message>
        <source>Has a learning disability</source>
        <translation>Ag anabledd dysgu</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>Complexity not decided</source>
        <translation>Cymhlethdod heb ei bennu</translation>
    </message>
    <message>
        <source>Plan being written</source>
        <translation>Cynllun ar y gweill</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Dim cynllun eto</translation>
    </message>
    <message>
        <source>No review date</source>
        <translation>Dim dyddiad adolygu</translation>
    </message>
    <message>
        <source>Review due today</source>
        <translation>Adolygiad heddiw</translation>
    </message>
    <message>
        <source>Review due %1</source>
        <translation>Adolygiad ar %1</translation>
    </message>
    <message>
        <source>Review late: %1</source>
        <translation>Adolygiad yn hwyr: %1</translation>
    </message>
</context>
<context>
    <name>PlanComparison</name>
    <message>
        <source>Outcome added: %1</source>
        <translation>Ychwanegwyd canlyniad: %1</translation>
    </message>
    <message>
        <source>Activity added: %1</source>
        <translation>Ychwanegwyd gweithgaredd: %1</translation>
    </message>
    <message>
        <source>Visit added: %1</source>
        <translation>Ychwanegwyd ymweliad: %1</translation>
    </message>
    <message>
        <source>Positive risk added: %1</source>
        <translation>Ychwanegwyd risg gadarnhaol: %1</translation>
    </message>
    <message>
        <source>Sharing of information added: %1</source>
        <translation>Ychwanegwyd rhannu gwybodaeth: %1</translation>
    </message>
    <message>
        <source>Outcome taken out: %1</source>
        <translation>Tynnwyd canlyniad allan: %1</translation>
    </message>
    <message>
        <source>Activity taken out: %1</source>
        <translation>Tynnwyd gweithgaredd allan: %1</translation>
    </message>
    <message>
        <source>Visit taken out: %1</source>
        <translation>Tynnwyd ymweliad allan: %1</translation>
    </message>
    <message>
        <source>Positive risk taken out: %1</source>
        <translation>Tynnwyd risg gadarnhaol allan: %1</translation>
    </message>
    <message>
        <source>Sharing of information taken out: %1</source>
        <translation>Tynnwyd rhannu gwybodaeth allan: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>not named yet</source>
        <translation>heb ei enwi eto</translation>
    </message>
    <message>
        <source>%1: now written</source>
        <translation>%1: ysgrifennwyd</translation>
    </message>
    <message>
        <source>%1 – “%2”: now written</source>
        <translation>%1 – “%2”: ysgrifennwyd</translation>
    </message>
    <message>
        <source>%1: taken out</source>
        <translation>%1: tynnwyd allan</translation>
    </message>
    <message>
        <source>%1 – “%2”: taken out</source>
        <translation>%1 – “%2”: tynnwyd allan</translation>
    </message>
    <message>
        <source>%1: new words</source>
        <translation>%1: geiriau newydd</translation>
    </message>
    <message>
        <source>%1 – “%2”: new words</source>
        <translation>%1 – “%2”: geiriau newydd</translation>
    </message>
    <message>
        <source>“%1” is now personal care</source>
        <translation>Mae “%1” yn ofal personol bellach</translation>
    </message>
    <message>
        <source>“%1” is no longer personal care</source>
        <translation>Nid yw “%1” yn ofal personol mwyach</translation>
    </message>
    <message>
        <source>The person has said yes: “%1”</source>
        <translation>Mae&apos;r person wedi cytuno: “%1”</translation>
    </message>
    <message>
        <source>The person no longer says yes: “%1”</source>
        <translation>Nid yw&apos;r person yn cytuno mwyach: “%1”</translation>
    </message>
    <message>
        <source>The person now shares the risk: “%1”</source>
        <translation>Mae&apos;r person yn rhannu&apos;r risg bellach: “%1”</translation>
    </message>
    <message>
        <source>The person no longer shares the risk: “%1”</source>
        <translation>Nid yw&apos;r person yn rhannu&apos;r risg mwyach: “%1”</translation>
    </message>
    <message>
        <source>The provider now shares the risk: “%1”</source>
        <translation>Mae&apos;r darparwr yn rhannu&apos;r risg bellach: “%1”</translation>
    </message>
    <message>
        <source>The provider no longer shares the risk: “%1”</source>
        <translation>Nid yw&apos;r darparwr yn rhannu&apos;r risg mwyach: “%1”</translation>
    </message>
    <message>
        <source>The commissioner now shares the risk: “%1”</source>
        <translation>Mae&apos;r comisiynydd yn rhannu&apos;r risg bellach: “%1”</translation>
    </message>
    <message>
        <source>The commissioner no longer shares the risk: “%1”</source>
        <translation>Nid yw&apos;r comisiynydd yn rhannu&apos;r risg mwyach: “%1”</translation>
    </message>
    <message>
        <source>Now in another place in the list: %1</source>
        <translation>Mewn lle arall yn y rhestr bellach: %1</translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3</source>
        <translation>%1: newid o “%2” i “%3”</translation>
    </message>
    <message>
        <source>%1 of “%2” changed from %3 to %4</source>
        <translation>%1, “%2”: newid o “%3” i “%4”</translation>
    </message>
</context>
<context>
    <name>PlanReadiness</name>
    <message>
        <source>Outcome %1: write the wish, in the person&apos;s own words.</source>
        <translation>Canlyniad %1: ysgrifennwch y dymuniad, yng ngeiriau&apos;r person ei hun.</translation>
    </message>
    <message>
        <source>Outcome %1: say why it was let go.</source>
        <translation>Canlyniad %1: nodwch pam y cafodd ei ollwng.</translation>
    </message>
    <message>
        <source>Activity %1: say what it is.</source>
        <translation>Gweithgaredd %1: nodwch beth ydyw.</translation>
    </message>
    <message>
        <source>Activity %1: choose the outcome again; it is not in this plan any more.</source>
        <translation>Gweithgaredd %1: dewiswch y canlyniad eto; nid yw yn y cynllun hwn mwyach.</translation>
    </message>
    <message>
        <source>Visit %1: choose the days.</source>
        <translation>Ymweliad %1: dewiswch y diwrnodau.</translation>
    </message>
    <message>
        <source>Sharing information %1: say who may know.</source>
        <translation>Rhannu gwybodaeth %1: nodwch pwy gaiff wybod.</translation>
    </message>
    <message>
        <source>Positive risk %1: say what the person wants to do.</source>
        <translation>Risg gadarnhaol %1: nodwch beth y mae&apos;r person am ei wneud.</translation>
    </message>
    <message>
        <source>Positive risk %1: write down what was agreed.</source>
        <translation>Risg gadarnhaol %1: ysgrifennwch yr hyn y cytunwyd arno.</translation>
    </message>
    <message>
        <source>Positive risk %1: choose the day to look at it again.</source>
        <translation>Risg gadarnhaol %1: dewiswch y diwrnod i edrych arni eto.</translation>
    </message>
    <message>
        <source>Write at least one outcome.</source>
        <translation>Ysgrifennwch o leiaf un canlyniad.</translation>
    </message>
    <message>
        <source>Visit %1 is under 30 minutes: say why.</source>
        <translation>Mae ymweliad %1 yn llai na 30 munud: nodwch pam.</translation>
    </message>
    <message>
        <source>Choose a day for the next review that is still to come.</source>
        <translation>Dewiswch ddiwrnod yn y dyfodol ar gyfer yr adolygiad nesaf.</translation>
    </message>
    <message>
        <source>Something that was typed cannot be kept: see the message beside it.</source>
        <translation>Ni ellir cadw rhywbeth a deipiwyd: gweler y neges wrth ei ymyl.</translation>
    </message>
    <message>
        <source>Choose the day of the next review.</source>
        <translation>Dewiswch ddiwrnod yr adolygiad nesaf.</translation>
    </message>
</context>
<context>
    <name>PlanReading</name>
    <message>
        <source>Earlier or later by: %1</source>
        <translation>Yn gynt neu&apos;n hwyrach: hyd at %1</translation>
    </message>
    <message>
        <source>Who shares the risk: %1</source>
        <translation>Pwy sy&apos;n rhannu&apos;r risg: %1</translation>
    </message>
    <message>
        <source>Looked at again on: %1</source>
        <translation>Edrychir arni eto ar: %1</translation>
    </message>
    <message>
        <source>The person has said yes</source>
        <translation>Mae&apos;r person wedi cytuno</translation>
    </message>
    <message>
        <source>The person has not said yes</source>
        <translation>Nid yw&apos;r person wedi cytuno</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation>Tan: %1</translation>
    </message>
    <message>
        <source>Agreed on %1</source>
        <translation>Cytunwyd ar %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PlanWording</name>
    <message>
        <source>The wish</source>
        <translation>Y dymuniad</translation>
    </message>
    <message>
        <source>What kind of wish it is</source>
        <translation>Pa fath o ddymuniad ydyw</translation>
    </message>
    <message>
        <source>How we go about it together</source>
        <translation>Sut rydym yn mynd ati gyda&apos;n gilydd</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Y sefyllfa bresennol</translation>
    </message>
    <message>
        <source>Why it changed or was let go</source>
        <translation>Pam y newidiodd neu y cafodd ei ollwng</translation>
    </message>
    <message>
        <source>Framework headings</source>
        <translation>Penawdau&apos;r fframwaith</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Pa mor aml</translation>
    </message>
    <message>
        <source>How I like it done</source>
        <translation>Sut rwy&apos;n hoffi ei gael</translation>
    </message>
    <message>
        <source>What I do myself</source>
        <translation>Yr hyn rwy&apos;n ei wneud fy hun</translation>
    </message>
    <message>
        <source>Outcome it serves</source>
        <translation>Ar gyfer canlyniad</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Munudau</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Adeg o&apos;r dydd</translation>
    </message>
    <message>
        <source>Care workers</source>
        <translation>Gweithwyr gofal</translation>
    </message>
    <message>
        <source>Personal care</source>
        <translation>Gofal personol</translation>
    </message>
    <message>
        <source>Competences needed</source>
        <translation>Cymwyseddau sydd eu hangen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dyddiau</translation>
    </message>
    <message>
        <source>Preferred time</source>
        <translation>Amser o ddewis</translation>
    </message>
    <message>
        <source>Minutes earlier or later</source>
        <translation>Munudau&apos;n gynt neu&apos;n hwyrach</translation>
    </message>
    <message>
        <source>Why it is under 30 minutes</source>
        <translation>Pam mae&apos;n llai na 30 munud</translation>
    </message>
    <message>
        <source>What I want to do</source>
        <translation>Yr hyn rwyf am ei wneud</translation>
    </message>
    <message>
        <source>The worry</source>
        <translation>Y pryder</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Yr hyn y cytunwyd arno</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Y person</translation>
    </message>
    <message>
        <source>We, the provider</source>
        <translation>Ni, y darparwr</translation>
    </message>
    <message>
        <source>The commissioner</source>
        <translation>Y comisiynydd</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Edrych arni eto ar</translation>
    </message>
    <message>
        <source>Who may know</source>
        <translation>Pwy gaiff wybod</translation>
    </message>
    <message>
        <source>Why they need it</source>
        <translation>Pam mae ei hangen arnynt</translation>
    </message>
    <message>
        <source>What they are told</source>
        <translation>Beth a ddywedir wrthynt</translation>
    </message>
    <message>
        <source>How it reaches them</source>
        <translation>Sut y mae&apos;n eu cyrraedd</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tan</translation>
    </message>
    <message>
        <source>The person has said yes</source>
        <translation>Mae&apos;r person wedi cytuno</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Adolygiad nesaf</translation>
    </message>
    <message>
        <source>“I want to be able to …”</source>
        <translation>“Rwyf am allu …”</translation>
    </message>
    <message>
        <source>Who does what, in small steps. “Nia walks with me as far as the wall; next month, to the shop.”</source>
        <translation>Pwy sy&apos;n gwneud beth, mewn camau bach. “Mae Nia&apos;n cerdded gyda mi at y wal; fis nesaf, at y siop.”</translation>
    </message>
    <message>
        <source>In the person&apos;s words, so that nobody wonders later.</source>
        <translation>Yng ngeiriau&apos;r person, fel na fydd neb yn gorfod dyfalu wedyn.</translation>
    </message>
    <message>
        <source>A few words. “Breakfast together”</source>
        <translation>Ychydig eiriau. “Brecwast gyda&apos;n gilydd”</translation>
    </message>
    <message>
        <source>“Porridge with salt, at the table by the window.”</source>
        <translation>“Uwd â halen, wrth y bwrdd ger y ffenestr.”</translation>
    </message>
    <message>
        <source>“I lay the table and season; you lift the pan.”</source>
        <translation>“Fi sy&apos;n gosod y bwrdd ac yn rhoi&apos;r halen; chi sy&apos;n codi&apos;r sosban.”</translation>
    </message>
    <message>
        <source>Short visits rush people. Say why this one is right for the person.</source>
        <translation>Mae ymweliadau byr yn rhuthro pobl. Nodwch pam mae hwn yn iawn i&apos;r person.</translation>
    </message>
    <message>
        <source>“I want to go to the chapel on my own.”</source>
        <translation>“Rwyf am fynd i&apos;r capel ar fy mhen fy hun.”</translation>
    </message>
    <message>
        <source>What could go wrong, and who is worried?</source>
        <translation>Beth allai fynd o&apos;i le, a phwy sy&apos;n poeni?</translation>
    </message>
    <message>
        <source>What each of us does so that it can happen.</source>
        <translation>Yr hyn y mae pob un ohonom yn ei wneud er mwyn iddo allu digwydd.</translation>
    </message>
    <message>
        <source>A person or an organisation. “The district nurses”</source>
        <translation>Person neu sefydliad. “Y nyrsys ardal”</translation>
    </message>
    <message>
        <source>“So that they know when to come about my leg.”</source>
        <translation>“Er mwyn iddynt wybod pryd i ddod ynghylch fy nghoes.”</translation>
    </message>
    <message>
        <source>“How my leg looks, and nothing else.”</source>
        <translation>“Sut mae fy nghoes yn edrych, a dim byd arall.”</translation>
    </message>
    <message>
        <source>“By telephone, to the nurse on duty.”</source>
        <translation>“Dros y ffôn, i&apos;r nyrs ar ddyletswydd.”</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Amdanaf i</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Canlyniadau</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Gweithgareddau</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ymweliadau</translation>
    </message>
    <message>
        <source>Positive risks</source>
        <translation>Risgiau cadarnhaol</translation>
    </message>
    <message>
        <source>Keys and emergencies</source>
        <translation>Allweddi ac argyfyngau</translation>
    </message>
    <message>
        <source>Sharing information</source>
        <translation>Rhannu gwybodaeth</translation>
    </message>
    <message>
        <source>Review and agreement</source>
        <translation>Adolygu a chytuno</translation>
    </message>
    <message>
        <source>Write it the way the person says it, as “I”. Leave a box empty rather than guess.</source>
        <translation>Ysgrifennwch fel y mae&apos;r person yn ei ddweud, gan ddefnyddio “fi”. Gadewch flwch yn wag yn hytrach na dyfalu.</translation>
    </message>
    <message>
        <source>What the person wants from life, in their own words. A few that matter beat a long list.</source>
        <translation>Yr hyn y mae&apos;r person am ei gael o fywyd, yn ei eiriau ei hun. Gwell ychydig o rai pwysig na rhestr hir.</translation>
    </message>
    <message>
        <source>What is done, how the person likes it, and what they do themselves: work with, not do for.</source>
        <translation>Beth sy&apos;n cael ei wneud, sut y mae&apos;r person yn ei hoffi, a&apos;r hyn y mae&apos;r person yn ei wneud drosto&apos;i hun: gweithio gyda, nid gwneud dros.</translation>
    </message>
    <message>
        <source>When somebody comes, for how long, and how early or late is still fine.</source>
        <translation>Pryd y daw rhywun, am ba hyd, a pha mor gynnar neu hwyr sy&apos;n dal yn iawn.</translation>
    </message>
    <message>
        <source>What the person wants to do although somebody worries. Risk is managed together, not taken away.</source>
        <translation>Yr hyn y mae&apos;r person am ei wneud er bod rhywun yn poeni. Rydym yn rheoli risg gyda&apos;n gilydd, nid yn ei dileu.</translation>
    </message>
    <message>
        <source>What a care worker has to know at the door, and when something goes wrong.</source>
        <translation>Yr hyn y mae&apos;n rhaid i weithiwr gofal ei wybod wrth y drws, a phan aiff rhywbeth o&apos;i le.</translation>
    </message>
    <message>
        <source>Who may be told what, and why. The person decides, and may change their mind.</source>
        <translation>Pwy gaiff wybod beth, a pham. Y person sy&apos;n penderfynu, a gall newid ei feddwl.</translation>
    </message>
    <message>
        <source>When we look at the plan again, and what is still needed before it can be agreed.</source>
        <translation>Pryd y byddwn yn edrych ar y cynllun eto, a beth sydd ei angen o hyd cyn y gellir cytuno arno.</translation>
    </message>
    <message>
        <source>Where I come from, my work, my people, what I am proud of. “I drove the school bus for thirty years.”</source>
        <translation>O ble rwy&apos;n dod, fy ngwaith, fy mhobl, yr hyn rwy&apos;n falch ohono. “Bues i&apos;n gyrru&apos;r bws ysgol am ddeng mlynedd ar hugain.”</translation>
    </message>
    <message>
        <source>People, places, habits and beliefs that make life mine. “The wireless on at breakfast, and my own cup.”</source>
        <translation>Pobl, lleoedd, arferion a chredoau sy&apos;n gwneud bywyd yn eiddo i mi. “Y radio ymlaen amser brecwast, a fy nghwpan fy hun.”</translation>
    </message>
    <message>
        <source>Strengths, great or small, that I want to go on using. “I can still make pastry by feel.”</source>
        <translation>Cryfderau, mawr neu fach, rwyf am barhau i&apos;w defnyddio. “Rwy&apos;n dal i allu gwneud crwst wrth ei deimlo.”</translation>
    </message>
    <message>
        <source>From waking to bedtime: what happens, and with whom? “Up before eight, and time to sit in the garden.”</source>
        <translation>O ddeffro tan amser gwely: beth sy&apos;n digwydd, a gyda phwy? “Codi cyn wyth, ac amser i eistedd yn yr ardd.”</translation>
    </message>
    <message>
        <source>What spoils it, how others can tell, and what helps then. “If I am rushed, my hip hurts all day.”</source>
        <translation>Beth sy&apos;n ei ddifetha, sut y gall eraill weld hynny, a beth sy&apos;n helpu wedyn. “Os caf fy rhuthro, mae fy nghlun yn brifo drwy&apos;r dydd.”</translation>
    </message>
    <message>
        <source>What somebody new should know and do. “Tell me what you are about to do before you do it.”</source>
        <translation>Yr hyn y dylai rhywun newydd ei wybod a&apos;i wneud. “Dywedwch wrthyf beth rydych ar fin ei wneud cyn i chi ei wneud.”</translation>
    </message>
    <message>
        <source>Ask family and friends, and use their words. “She always has time for a story.”</source>
        <translation>Gofynnwch i deulu a ffrindiau, a defnyddiwch eu geiriau nhw. “Mae ganddi amser am stori bob tro.”</translation>
    </message>
    <message>
        <source>How I say what I want, and how to be sure that I follow. “Sit on my left: the right ear is the deaf one.”</source>
        <translation>Sut rwy&apos;n dweud beth rwyf am ei gael, a sut i fod yn siŵr fy mod yn deall. “Eisteddwch ar y chwith i mi: y glust dde yw&apos;r un fyddar.”</translation>
    </message>
    <message>
        <source>How to come in, shoes, pets, alarms. Never write a key-safe code here: the plan is printed.</source>
        <translation>Sut i ddod i mewn, esgidiau, anifeiliaid anwes, larymau. Peidiwch byth ag ysgrifennu cod sêff allweddi yma: caiff y cynllun ei argraffu.</translation>
    </message>
    <message>
        <source>Who to call first, what to do until they come, and what I do not want.</source>
        <translation>Pwy i&apos;w ffonio gyntaf, beth i&apos;w wneud nes iddynt ddod, a beth nad wyf am ei gael.</translation>
    </message>
    <message>
        <source>What the ward must know, what to bring, and who looks after home. “Ring Nia: she feeds the cat.”</source>
        <translation>Yr hyn y mae&apos;n rhaid i&apos;r ward ei wybod, beth i fynd gyda mi, a phwy sy&apos;n gofalu am y cartref. “Ffoniwch Nia: hi sy&apos;n bwydo&apos;r gath.”</translation>
    </message>
    <message>
        <source>What there is, where it is, and whom to ring when it does not work.</source>
        <translation>Beth sydd yno, ble mae, a phwy i&apos;w ffonio pan nad yw&apos;n gweithio.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Nothing has been written here yet.</source>
        <translation>Nid oes dim wedi&apos;i ysgrifennu yma eto.</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Amdanaf i</translation>
    </message>
    <message>
        <source>My culture and faith</source>
        <translation>Fy niwylliant a&apos;m ffydd</translation>
    </message>
    <message>
        <source>My own way of communicating</source>
        <translation>Fy ffordd fy hun o gyfathrebu</translation>
    </message>
    <message>
        <source>Communication, coming in and emergencies</source>
        <translation>Cyfathrebu, dod i mewn ac argyfyngau</translation>
    </message>
    <message>
        <source>Two care workers</source>
        <translation>Dau weithiwr gofal</translation>
    </message>
    <message>
        <source>Personal care</source>
        <translation>Gofal personol</translation>
    </message>
    <message>
        <source>For outcome %1</source>
        <translation>Ar gyfer canlyniad %1</translation>
    </message>
    <message>
        <source>How I like it</source>
        <translation>Sut rwy&apos;n ei hoffi</translation>
    </message>
    <message>
        <source>What I do myself</source>
        <translation>Yr hyn rwy&apos;n ei wneud fy hun</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>My support, day by day</source>
        <translation>Fy nghymorth, o ddydd i ddydd</translation>
    </message>
    <message>
        <source>No date has been set for the next review yet.</source>
        <translation>Nid oes dyddiad wedi&apos;i bennu ar gyfer yr adolygiad nesaf eto.</translation>
    </message>
    <message>
        <source>We will look at this plan together again. Next review: %1</source>
        <translation>Byddwn yn edrych ar y cynllun hwn gyda&apos;n gilydd eto. Adolygiad nesaf: %1</translation>
    </message>
    <message>
        <source>When we look at this again, and who agreed</source>
        <translation>Pryd y byddwn yn edrych ar hyn eto, a phwy a gytunodd</translation>
    </message>
    <message>
        <source>my plan</source>
        <translation>fy nghynllun</translation>
    </message>
    <message>
        <source>my visits</source>
        <translation>fy ymweliadau</translation>
    </message>
    <message>
        <source>my health</source>
        <translation>fy iechyd</translation>
    </message>
    <message>
        <source>my money</source>
        <translation>fy arian</translation>
    </message>
    <message>
        <source>Partner in this plan</source>
        <translation>Partner yn y cynllun hwn</translation>
    </message>
    <message>
        <source>Order of calling: %1</source>
        <translation>Trefn ffonio: %1</translation>
    </message>
    <message>
        <source>May see: %1</source>
        <translation>Caiff weld: %1</translation>
    </message>
    <message>
        <source>The people around me</source>
        <translation>Y bobl o&apos;m cwmpas</translation>
    </message>
    <message>
        <source>Who to call first</source>
        <translation>Pwy i&apos;w ffonio gyntaf</translation>
    </message>
    <message>
        <source>I have not agreed to this.</source>
        <translation>Nid wyf wedi cytuno i hyn.</translation>
    </message>
    <message>
        <source>I have agreed to this, until I say otherwise.</source>
        <translation>Rwyf wedi cytuno i hyn, nes i mi ddweud yn wahanol.</translation>
    </message>
    <message>
        <source>I have agreed to this. Until: %1</source>
        <translation>Rwyf wedi cytuno i hyn. Tan: %1</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Yr hyn sy&apos;n cael ei rannu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Sut</translation>
    </message>
    <message>
        <source>Who may know what about me</source>
        <translation>Pwy gaiff wybod beth amdanaf i</translation>
    </message>
    <message>
        <source>sight</source>
        <translation>golwg</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>clyw</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation>Iaith Arwyddion Prydain</translation>
    </message>
    <message>
        <source>learning disability</source>
        <translation>anabledd dysgu</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>cyfieithydd ar y pryd</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Dyddiad geni</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>NHS number</source>
        <translation>Rhif y GIG</translation>
    </message>
    <message>
        <source>Local authority reference</source>
        <translation>Cyfeirnod yr awdurdod lleol</translation>
    </message>
    <message>
        <source>I need support with</source>
        <translation>Mae angen cymorth arnaf o ran</translation>
    </message>
    <message>
        <source>My personal care is given by</source>
        <translation>Rhoddir fy ngofal personol gan</translation>
    </message>
    <message>
        <source>I enjoy</source>
        <translation>Rwy&apos;n mwynhau</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>Cynllun cymorth</translation>
    </message>
    <message>
        <source>My visits and how I like things done</source>
        <translation>Fy ymweliadau a sut rwy&apos;n hoffi pethau</translation>
    </message>
    <message>
        <source>My one-page profile</source>
        <translation>Fy mhroffil un dudalen</translation>
    </message>
    <message>
        <source>My outcomes</source>
        <translation>Fy nghanlyniadau</translation>
    </message>
    <message>
        <source>This page is short: there is more in my full plan.</source>
        <translation>Tudalen fer yw hon: mae rhagor yn fy nghynllun llawn.</translation>
    </message>
    <message>
        <source>Part of well-being: %1</source>
        <translation>Rhan o lesiant: %1</translation>
    </message>
    <message>
        <source>How we go about it together</source>
        <translation>Sut rydym yn mynd ati gyda&apos;n gilydd</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Pam y newidiodd</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Enghraifft</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Argraffwyd ar %1</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Cytunwyd gan</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sêl</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Cytunwyd</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fersiwn</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Adolygiad nesaf</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Argraffwyd</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>DRAFT – not agreed yet</source>
        <translation>DRAFFT – heb gytuno arno eto</translation>
    </message>
    <message>
        <source>Agreed on %1 – a later version is now in force</source>
        <translation>Cytunwyd ar %1 – mae fersiwn diweddarach mewn grym bellach</translation>
    </message>
    <message>
        <source>Agreed on %1</source>
        <translation>Cytunwyd ar %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fersiwn %1</translation>
    </message>
    <message>
        <source>Next review: %1</source>
        <translation>Adolygiad nesaf: %1</translation>
    </message>
    <message>
        <source>Next review: no date yet</source>
        <translation>Adolygiad nesaf: dim dyddiad eto</translation>
    </message>
    <message>
        <source>Likes to be called: %1</source>
        <translation>Enw a ddefnyddir: %1</translation>
    </message>
    <message>
        <source>Pronoun: %1</source>
        <translation>Rhagenw: %1</translation>
    </message>
    <message>
        <source>Language of choice: %1</source>
        <translation>Dewis iaith: %1</translation>
    </message>
    <message>
        <source>Something I want to change</source>
        <translation>Rhywbeth rwyf am ei newid</translation>
    </message>
    <message>
        <source>Something I want to keep as it is</source>
        <translation>Rhywbeth rwyf am ei gadw fel y mae</translation>
    </message>
    <message>
        <source>How I want support to feel</source>
        <translation>Sut rwyf am deimlo wrth gael cymorth</translation>
    </message>
    <message>
        <source>We are working on this</source>
        <translation>Rydym yn gweithio ar hyn</translation>
    </message>
    <message>
        <source>I got there</source>
        <translation>Rwyf wedi cyrraedd y nod</translation>
    </message>
    <message>
        <source>Kept up</source>
        <translation>Wedi&apos;i gynnal</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Wedi newid</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Wedi&apos;i ollwng</translation>
    </message>
    <message>
        <source>My daily essentials</source>
        <translation>Fy hanfodion dyddiol</translation>
    </message>
    <message>
        <source>My weekly essentials</source>
        <translation>Fy hanfodion wythnosol</translation>
    </message>
    <message>
        <source>My flexible activities</source>
        <translation>Fy ngweithgareddau hyblyg</translation>
    </message>
    <message>
        <source>What needs to happen every day.</source>
        <translation>Yr hyn y mae angen iddo ddigwydd bob dydd.</translation>
    </message>
    <message>
        <source>What needs to happen every week.</source>
        <translation>Yr hyn y mae angen iddo ddigwydd bob wythnos.</translation>
    </message>
    <message>
        <source>What makes life good, when I choose it.</source>
        <translation>Yr hyn sy&apos;n gwneud bywyd yn dda, pan fyddaf yn ei ddewis.</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Unrhyw bryd</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Bore</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Canol dydd</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Prynhawn</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Gyda&apos;r nos</translation>
    </message>
    <message>
        <source>Bedtime</source>
        <translation>Amser gwely</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nos</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Y person</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Cynrychiolydd</translation>
    </message>
    <message>
        <source>The agency</source>
        <translation>Yr asiantaeth</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>Gweithiwr cymdeithasol</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Teulu</translation>
    </message>
    <message>
        <source>Unpaid carer</source>
        <translation>Gofalwr di-dâl</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Ffrind</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Cymydog</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Eiriolwr</translation>
    </message>
    <message>
        <source>Attorney</source>
        <translation>Atwrnai</translation>
    </message>
    <message>
        <source>GP</source>
        <translation>Meddyg teulu</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>Fferyllydd</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Nyrs</translation>
    </message>
    <message>
        <source>Someone else in my life</source>
        <translation>Rhywun arall yn fy mywyd</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Awdurdod lleol</translation>
    </message>
    <message>
        <source>Direct payment</source>
        <translation>Taliad uniongyrchol</translation>
    </message>
    <message>
        <source>Individual budget</source>
        <translation>Cyllideb unigol</translation>
    </message>
    <message>
        <source>Individual service fund</source>
        <translation>Cronfa gwasanaeth unigol</translation>
    </message>
    <message>
        <source>I pay for it myself</source>
        <translation>Rwy&apos;n talu amdano fy hun</translation>
    </message>
    <message>
        <source>NHS continuing health care</source>
        <translation>Gofal iechyd parhaus y GIG</translation>
    </message>
    <message>
        <source>Topped up privately</source>
        <translation>Ychwanegiad preifat</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Unrhyw un</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Menywod</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Dynion</translation>
    </message>
    <message>
        <source>My story</source>
        <translation>Fy stori</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Yr hyn sy&apos;n bwysig i mi</translation>
    </message>
    <message>
        <source>What I am good at</source>
        <translation>Yr hyn rwy&apos;n dda am ei wneud</translation>
    </message>
    <message>
        <source>A good day</source>
        <translation>Diwrnod da</translation>
    </message>
    <message>
        <source>A bad day</source>
        <translation>Diwrnod gwael</translation>
    </message>
    <message>
        <source>How best to support me</source>
        <translation>Y ffordd orau o&apos;m cefnogi</translation>
    </message>
    <message>
        <source>What people appreciate about me</source>
        <translation>Yr hyn y mae pobl yn ei werthfawrogi amdanaf</translation>
    </message>
    <message>
        <source>How I communicate</source>
        <translation>Sut rwy&apos;n cyfathrebu</translation>
    </message>
    <message>
        <source>My keys, and coming in</source>
        <translation>Fy allweddi, a dod i mewn</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>Mewn argyfwng</translation>
    </message>
    <message>
        <source>If I go into hospital</source>
        <translation>Os byddaf yn mynd i&apos;r ysbyty</translation>
    </message>
    <message>
        <source>My telecare and equipment</source>
        <translation>Fy nheleofal a&apos;m hoffer</translation>
    </message>
    <message>
        <source>me</source>
        <translation>fi</translation>
    </message>
    <message>
        <source>the agency</source>
        <translation>yr asiantaeth</translation>
    </message>
    <message>
        <source>the local authority</source>
        <translation>yr awdurdod lleol</translation>
    </message>
    <message>
        <source>Who shares the risk: %1</source>
        <translation>Pwy sy&apos;n rhannu&apos;r risg: %1</translation>
    </message>
    <message>
        <source>We look at it again: %1</source>
        <translation>Byddwn yn edrych ar hyn eto: %1</translation>
    </message>
    <message>
        <source>The worry</source>
        <translation>Y pryder</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Yr hyn y cytunwyd arno</translation>
    </message>
    <message>
        <source>Risks I choose to take</source>
        <translation>Risgiau rwy&apos;n dewis eu cymryd</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 munud</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 munud</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 awr</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 awr</translation>
    </message>
    <message>
        <source>1 hour %1 minutes</source>
        <translation>1 awr %1 munud</translation>
    </message>
    <message>
        <source>%1 hours %2 minutes</source>
        <translation>%1 awr %2 munud</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Bob dydd</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Dydd Llun i ddydd Gwener</translation>
    </message>
    <message>
        <source>Written in English only.</source>
        <translation>Yn Saesneg yn unig.</translation>
    </message>
    <message>
        <source>Written in Welsh only.</source>
        <translation>Yn Gymraeg yn unig.</translation>
    </message>
    <message>
        <source>%1, give or take %2</source>
        <translation>%1, hyd at %2 yn gynt neu&apos;n hwyrach</translation>
    </message>
    <message>
        <source>One care worker</source>
        <translation>Un gweithiwr gofal</translation>
    </message>
    <message>
        <source>Agreed time each week: %1</source>
        <translation>Amser y cytunwyd arno bob wythnos: %1</translation>
    </message>
    <message>
        <source>Agreed time each week: from %1 to %2</source>
        <translation>Amser y cytunwyd arno bob wythnos: o %1 i %2</translation>
    </message>
    <message>
        <source>Paid for by: %1</source>
        <translation>Sut y telir amdano: %1</translation>
    </message>
    <message>
        <source>Why it is under 30 minutes</source>
        <translation>Pam mae&apos;n llai na 30 munud</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dyddiau</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Am faint</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Pwy sy&apos;n dod</translation>
    </message>
    <message>
        <source>When support comes</source>
        <translation>Pryd y daw&apos;r cymorth</translation>
    </message>
    <message>
        <source>One-page profile</source>
        <translation>Proffil un dudalen</translation>
    </message>
    <message>
        <source>Home sheet</source>
        <translation>Taflen y cartref</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>parhad</translation>
    </message>
    <message>
        <source>What I ask of people who support me</source>
        <translation>Yr hyn rwy&apos;n ei ofyn gan y rhai sy&apos;n fy nghefnogi</translation>
    </message>
    <message>
        <source>to know me</source>
        <translation>fy adnabod i</translation>
    </message>
    <message>
        <source>to be curious about me</source>
        <translation>bod â diddordeb ynof i</translation>
    </message>
    <message>
        <source>respect</source>
        <translation>parch</translation>
    </message>
    <message>
        <source>to come on time</source>
        <translation>dod ar amser</translation>
    </message>
    <message>
        <source>a smile</source>
        <translation>gwên</translation>
    </message>
    <message>
        <source>to give me time</source>
        <translation>rhoi amser i mi</translation>
    </message>
    <message>
        <source>to listen</source>
        <translation>gwrando</translation>
    </message>
    <message>
        <source>cooking</source>
        <translation>coginio</translation>
    </message>
    <message>
        <source>singing</source>
        <translation>canu</translation>
    </message>
    <message>
        <source>the radio</source>
        <translation>y radio</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>darllen</translation>
    </message>
    <message>
        <source>history</source>
        <translation>hanes</translation>
    </message>
    <message>
        <source>crafts</source>
        <translation>crefftau</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>cerdded</translation>
    </message>
    <message>
        <source>the garden</source>
        <translation>yr ardd</translation>
    </message>
    <message>
        <source>football</source>
        <translation>pêl-droed</translation>
    </message>
    <message>
        <source>chapel</source>
        <translation>y capel</translation>
    </message>
    <message>
        <source>dogs</source>
        <translation>cŵn</translation>
    </message>
    <message>
        <source>rugby</source>
        <translation>rygbi</translation>
    </message>
    <message>
        <source>knitting</source>
        <translation>gwau</translation>
    </message>
    <message>
        <source>trains</source>
        <translation>trenau</translation>
    </message>
    <message>
        <source>music</source>
        <translation>cerddoriaeth</translation>
    </message>
    <message>
        <source>fishing</source>
        <translation>pysgota</translation>
    </message>
    <message>
        <source>farming</source>
        <translation>ffermio</translation>
    </message>
    <message>
        <source>No hourly rate is agreed yet, so nobody can tell me a charge. The agency will talk to me as soon as one is.</source>
        <translation>Does dim cyfradd yr awr wedi&apos;i chytuno eto, felly all neb ddweud beth fydd y tâl. Bydd yr asiantaeth yn siarad â mi cyn gynted ag y bydd un.</translation>
    </message>
    <message>
        <source>The charge follows the hours of the week.</source>
        <translation>Mae&apos;r tâl yn dilyn oriau&apos;r wythnos.</translation>
    </message>
    <message>
        <source>My finances were assessed. I am never asked for more than the most that I was assessed to pay in a week.</source>
        <translation>Cafodd fy sefyllfa ariannol ei hasesu. Fydd neb byth yn gofyn i mi am fwy na&apos;r uchafswm a aseswyd ar fy nghyfer am wythnos.</translation>
    </message>
    <message>
        <source>Wales has a most that anybody is asked to pay for a week of care at home. My charge has come up to it.</source>
        <translation>Mae gan Gymru uchafswm y gofynnir i unrhyw un ei dalu am wythnos o ofal yn y cartref. Mae fy nhâl wedi cyrraedd yr uchafswm hwnnw.</translation>
    </message>
    <message>
        <source>I have nothing to pay.</source>
        <translation>Does gen i ddim i&apos;w dalu.</translation>
    </message>
    <message>
        <source>My plan suggests %1 of support a week.</source>
        <translation>Cymorth yr wythnos yn ôl fy nghynllun: %1.</translation>
    </message>
    <message>
        <source>My plan suggests between %1 and %2 of support a week.</source>
        <translation>Cymorth yr wythnos yn ôl fy nghynllun: %1 – %2.</translation>
    </message>
    <message>
        <source>My charge would be %1 a week.</source>
        <translation>Fy nhâl am wythnos fyddai: %1.</translation>
    </message>
    <message>
        <source>My charge would be between %1 and %2 a week.</source>
        <translation>Fy nhâl am wythnos fyddai: %1 – %2.</translation>
    </message>
    <message>
        <source>In a week with more hours I pay more, in a week with fewer hours less. It is my choice, and I can ask at any time what a week will cost me.</source>
        <translation>Mewn wythnos â mwy o oriau byddaf yn talu mwy, mewn wythnos â llai o oriau byddaf yn talu llai. Fy newis i yw hyn, a chaf ofyn unrhyw bryd faint fydd wythnos yn ei gostio i mi.</translation>
    </message>
    <message>
        <source>Using my time flexibly changes nothing in my bill: I pay the same for more hours and for fewer.</source>
        <translation>Dydy defnyddio fy amser yn hyblyg ddim yn newid fy mil: byddaf yn talu&apos;r un faint am fwy o oriau ac am lai.</translation>
    </message>
    <message>
        <source>Hours in the week</source>
        <translation>Oriau yn yr wythnos</translation>
    </message>
    <message>
        <source>What I would pay</source>
        <translation>Beth fyddwn i&apos;n ei dalu</translation>
    </message>
    <message>
        <source>We talked this over</source>
        <translation>Rydym wedi trafod hyn</translation>
    </message>
    <message>
        <source>With whom: %1</source>
        <translation>Gyda phwy: %1</translation>
    </message>
    <message>
        <source>On which day: %1</source>
        <translation>Ar ba ddiwrnod: %1</translation>
    </message>
    <message>
        <source>What I want to do: %1</source>
        <translation>Beth rwyf am ei wneud: %1</translation>
    </message>
    <message>
        <source>What a week costs me</source>
        <translation>Beth mae wythnos yn ei gostio i mi</translation>
    </message>
    <message>
        <source>An honest conversation about charges</source>
        <translation>Sgwrs onest am daliadau</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Wythnos yn dechrau: %1</translation>
    </message>
    <message>
        <source>Week from (date)</source>
        <translation>Wythnos yn dechrau (dyddiad)</translation>
    </message>
    <message>
        <source>Minutes in the week</source>
        <translation>Munudau yn yr wythnos</translation>
    </message>
    <message>
        <source>Charge (£)</source>
        <translation>Tâl (£)</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 mun</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 awr</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 awr %2 mun</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Agreed for the period</source>
        <translation>Cytunwyd ar gyfer y cyfnod</translation>
    </message>
    <message>
        <source>Carried over from before</source>
        <translation>Wedi&apos;i gario drosodd o&apos;r cyfnod cynt</translation>
    </message>
    <message>
        <source>Time of visits</source>
        <translation>Amser ymweliadau</translation>
    </message>
    <message>
        <source>Lost at short notice</source>
        <translation>Wedi&apos;i golli ar fyr rybudd</translation>
    </message>
    <message>
        <source>Given back to me</source>
        <translation>Wedi&apos;i roi&apos;n ôl i mi</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Wedi&apos;i arbed</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Wedi&apos;i ddefnyddio</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Wedi&apos;i gario drosodd</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Wedi dod i ben</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Addasiad</translation>
    </message>
    <message>
        <source>Owed to me</source>
        <translation>Yn ddyledus i mi</translation>
    </message>
    <message>
        <source>The visit was shorter, as we agreed.</source>
        <translation>Roedd yr ymweliad yn fyrrach, fel y cytunwyd.</translation>
    </message>
    <message>
        <source>The visit ended early, and that was not agreed.</source>
        <translation>Daeth yr ymweliad i ben yn gynnar, heb gytundeb.</translation>
    </message>
    <message>
        <source>The visit was called off in good time.</source>
        <translation>Cafodd yr ymweliad ei ganslo mewn da bryd.</translation>
    </message>
    <message>
        <source>The visit was called off at short notice.</source>
        <translation>Cafodd yr ymweliad ei ganslo ar fyr rybudd.</translation>
    </message>
    <message>
        <source>The visit was refused at the door.</source>
        <translation>Gwrthodwyd yr ymweliad wrth y drws.</translation>
    </message>
    <message>
        <source>The agency missed the visit.</source>
        <translation>Collodd yr asiantaeth yr ymweliad.</translation>
    </message>
    <message>
        <source>Put right.</source>
        <translation>Wedi&apos;i gywiro.</translation>
    </message>
    <message>
        <source>Approved by a manager.</source>
        <translation>Wedi&apos;i gymeradwyo gan reolwr.</translation>
    </message>
    <message>
        <source>My banked time</source>
        <translation>Fy amser wedi&apos;i fancio</translation>
    </message>
    <message>
        <source>This period is over. Carried over: %1. Lapsed: %2.</source>
        <translation>Mae&apos;r cyfnod hwn ar ben. Wedi&apos;i gario drosodd: %1. Wedi dod i ben: %2.</translation>
    </message>
    <message>
        <source>in my bank, to use by %1</source>
        <translation>yn fy manc, i&apos;w ddefnyddio erbyn %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Time, in hours</source>
        <translation>Amser, mewn oriau</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Cyfanswm</translation>
    </message>
    <message>
        <source>A short visit that nobody had planned</source>
        <translation>Ymweliad byr nad oedd neb wedi&apos;i gynllunio</translation>
    </message>
    <message>
        <source>A flexible visit</source>
        <translation>Ymweliad hyblyg</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Beth ddaeth i mewn</translation>
    </message>
    <message>
        <source>I save time when we agree that a visit is shorter, or when I call one off at least 24 hours before.</source>
        <translation>Rwy&apos;n arbed amser pan fyddwn yn cytuno bod ymweliad yn fyrrach, neu pan fyddaf yn canslo un o leiaf 24 awr ymlaen llaw.</translation>
    </message>
    <message>
        <source>Nothing has come in yet.</source>
        <translation>Does dim wedi dod i mewn eto.</translation>
    </message>
    <message>
        <source>What I used it for</source>
        <translation>Ar gyfer beth y defnyddiais i ef</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Ar gyfer beth</translation>
    </message>
    <message>
        <source>I have not used any of it yet. It is there for what makes life good, when I choose it.</source>
        <translation>Dydw i ddim wedi defnyddio dim ohono eto. Mae yno ar gyfer yr hyn sy&apos;n gwneud bywyd yn dda, pan fyddaf yn dewis.</translation>
    </message>
    <message>
        <source>What is left, and until when</source>
        <translation>Beth sydd ar ôl, a than bryd</translation>
    </message>
    <message>
        <source>In my bank today: %1. I can use it until %2.</source>
        <translation>Yn fy manc heddiw: %1. Gallaf ei ddefnyddio hyd: %2.</translation>
    </message>
    <message>
        <source>Flexible visits that are planned need %1. After them there will be left: %2.</source>
        <translation>Amser ar gyfer yr ymweliadau hyblyg sydd wedi&apos;u cynllunio: %1. Yn weddill ar eu hôl: %2.</translation>
    </message>
    <message>
        <source>What I do not use by then may lapse. Ask the agency how much can go over into the next period.</source>
        <translation>Gall yr hyn na fyddaf yn ei ddefnyddio erbyn hynny ddod i ben. Gofynnwch i&apos;r asiantaeth faint y gellir ei gario drosodd i&apos;r cyfnod nesaf.</translation>
    </message>
    <message>
        <source>What the agency owes me</source>
        <translation>Beth sydd ar yr asiantaeth i mi</translation>
    </message>
    <message>
        <source>Still owed to me for visits that were missed or cut short: %1. It never lapses.</source>
        <translation>Yn ddyledus i mi o hyd am ymweliadau a gollwyd neu a dorrwyd yn fyr: %1. Nid yw byth yn dod i ben.</translation>
    </message>
    <message>
        <source>Time of visits in this period: %1. Agreed: %2.</source>
        <translation>Amser ymweliadau yn y cyfnod hwn: %1. Cytunwyd: %2.</translation>
    </message>
    <message>
        <source>Time of visits so far: %1. At a steady pace it would be %2. With what is planned the period ends at %3. Agreed: %4.</source>
        <translation>Amser ymweliadau hyd yn hyn: %1. Ar gyflymder cyson byddai&apos;n: %2. Gyda&apos;r hyn sydd wedi&apos;i gynllunio, erbyn diwedd y cyfnod: %3. Cytunwyd: %4.</translation>
    </message>
    <message>
        <source>How my time runs</source>
        <translation>Sut mae fy amser yn mynd</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>ymweliadau</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>cynlluniwyd</translation>
    </message>
    <message>
        <source>steady pace</source>
        <translation>cyson</translation>
    </message>
    <message>
        <source>By the end of</source>
        <translation>Erbyn diwedd</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ymweliadau</translation>
    </message>
    <message>
        <source>At a steady pace</source>
        <translation>Ar gyflymder cyson</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <translation>%1 (wedi&apos;i gynllunio)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Munudau</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ymweliad</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Workers in 7 days</source>
        <translation>Gweithwyr mewn 7 diwrnod</translation>
    </message>
    <message>
        <source>Workers in 14 days</source>
        <translation>Gweithwyr mewn 14 diwrnod</translation>
    </message>
    <message>
        <source>Usual worker</source>
        <translation>Gweithiwr arferol</translation>
    </message>
    <message>
        <source>Bice–Boxerman</source>
        <translation>Bice–Boxerman</translation>
    </message>
    <message>
        <source>Usual worker: the share of the meetings that the most frequent worker had. Bice–Boxerman: 1 when it is always the same worker, 0 when it is always another one. Few visits say little. The last 7 and 14 days of the time are shown. In the last row workers are an average over people, and the shares an average over meetings.</source>
        <translation>Gweithiwr arferol: cyfran y cyfarfodydd a gafodd y gweithiwr mwyaf mynych. Bice–Boxerman: 1 pan fydd yr un gweithiwr yn dod bob tro, 0 pan fydd un gwahanol bob tro. Ychydig mae ychydig o ymweliadau&apos;n ei ddweud. Dangosir 7 a 14 diwrnod olaf y cyfnod. Yn y rhes olaf mae&apos;r gweithwyr yn gyfartaledd dros bobl, a&apos;r cyfrannau&apos;n gyfartaledd dros gyfarfodydd.</translation>
    </message>
    <message>
        <source>Continuity of care</source>
        <translation>Parhad gofal</translation>
    </message>
    <message>
        <source>The same faces at the door</source>
        <translation>Yr un wynebau wrth y drws</translation>
    </message>
    <message>
        <source>of meetings were with the usual worker. Visits: %1.</source>
        <translation>o&apos;r cyfarfodydd gyda&apos;r gweithiwr arferol. Ymweliadau: %1.</translation>
    </message>
    <message>
        <source>Person by person</source>
        <translation>Fesul person</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cyfarfodydd</translation>
    </message>
    <message>
        <source>Different workers</source>
        <translation>Gweithwyr gwahanol</translation>
    </message>
    <message>
        <source>Visits in 7 days</source>
        <translation>Ymweliadau mewn 7 diwrnod</translation>
    </message>
    <message>
        <source>Visits in 14 days</source>
        <translation>Ymweliadau mewn 14 diwrnod</translation>
    </message>
    <message>
        <source>Usual worker (0 to 1)</source>
        <translation>Gweithiwr arferol (0 i 1)</translation>
    </message>
    <message>
        <source>Locality not known</source>
        <translation>Ardal heb ei nodi</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Wedi&apos;i gyflawni</translation>
    </message>
    <message>
        <source>Banked</source>
        <translation>Wedi&apos;i fancio</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Yn ddyledus o hyd</translation>
    </message>
    <message>
        <source>By locality</source>
        <translation>Fesul ardal</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Fesul mis</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>No outcome was named</source>
        <translation>Ni enwyd canlyniad</translation>
    </message>
    <message>
        <source>What it bought</source>
        <translation>Beth a brynodd</translation>
    </message>
    <message>
        <source>No flexible visit was made in this time.</source>
        <translation>Nid oedd ymweliad hyblyg yn y cyfnod hwn.</translation>
    </message>
    <message>
        <source>Statement for commissioners</source>
        <translation>Datganiad i gomisiynwyr</translation>
    </message>
    <message>
        <source>Banked time, and what it bought</source>
        <translation>Amser wedi&apos;i fancio, a&apos;r hyn a brynodd</translation>
    </message>
    <message>
        <source>used from the bank for what matters to people. People with a bank: %1.</source>
        <translation>wedi&apos;i ddefnyddio o&apos;r banc ar gyfer yr hyn sy&apos;n bwysig i bobl. Pobl â banc: %1.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hyd</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>O %1</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Mewn grym</translation>
    </message>
    <message>
        <source>Runs out on %1</source>
        <translation>Daw i ben ar %1</translation>
    </message>
    <message>
        <source>Ran out on %1</source>
        <translation>Daeth i ben ar %1</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Gweithiwr</translation>
    </message>
    <message>
        <source>First weeks kept to the rules</source>
        <translation>Yr wythnosau cyntaf o fewn y rheolau</translation>
    </message>
    <message>
        <source>First weeks broke the rules</source>
        <translation>Yr wythnosau cyntaf wedi torri&apos;r rheolau</translation>
    </message>
    <message>
        <source>First weeks not known</source>
        <translation>Yr wythnosau cyntaf ddim yn hysbys</translation>
    </message>
    <message>
        <source>all</source>
        <translation>pawb</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>wedi&apos;u cadw</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>wedi&apos;u torri</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>mis %1</translation>
    </message>
    <message>
        <source>Here at its beginning</source>
        <translation>Yma ar ei ddechrau</translation>
    </message>
    <message>
        <source>Left in it</source>
        <translation>Gadawodd ynddo</translation>
    </message>
    <message>
        <source>Still here at its end</source>
        <translation>Yma o hyd ar ei ddiwedd</translation>
    </message>
    <message>
        <source>Why people left</source>
        <translation>Pam y gadawodd pobl</translation>
    </message>
    <message>
        <source>Nobody left in this time.</source>
        <translation>Ni adawodd neb yn y cyfnod hwn.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>Ymadawyr</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Heb ei roi</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Hyfforddiant</translation>
    </message>
    <message>
        <source>Who holds what</source>
        <translation>Pwy sydd â pha gymhwysedd</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Ar %1</translation>
    </message>
    <message>
        <source>need renewing. Running out within 60 days: %1. Ran out: %2.</source>
        <translation>i&apos;w hadnewyddu. Yn dod i ben o fewn 60 diwrnod: %1. Wedi dod i ben: %2.</translation>
    </message>
    <message>
        <source>No competence is recorded yet.</source>
        <translation>Nid oes cymhwysedd wedi&apos;i gofnodi eto.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Cadw staff</translation>
    </message>
    <message>
        <source>How starters stay</source>
        <translation>Sut mae dechreuwyr yn aros</translation>
    </message>
    <message>
        <source>are still here after the last month that could be seen. Starters in this time: %1.</source>
        <translation>yma o hyd ar ôl y mis olaf y gellid ei weld. Dechreuwyr yn y cyfnod hwn: %1.</translation>
    </message>
    <message>
        <source>All starters</source>
        <translation>Pob dechreuwr</translation>
    </message>
    <message>
        <source>The line falls where somebody left (Kaplan and Meier). Few people make it uncertain: see how many are counted.</source>
        <translation>Mae&apos;r llinell yn disgyn lle gadawodd rhywun (Kaplan a Meier). Ychydig o bobl sy&apos;n ei gwneud yn ansicr: gwelwch faint a gyfrifwyd.</translation>
    </message>
    <message>
        <source>Planned visit</source>
        <translation>Ymweliad wedi&apos;i gynllunio</translation>
    </message>
    <message>
        <source>Flexible visit</source>
        <translation>Ymweliad hyblyg</translation>
    </message>
    <message>
        <source>Pop-in</source>
        <translation>Galw heibio</translation>
    </message>
    <message>
        <source>Shadowing</source>
        <translation>Cysgodi</translation>
    </message>
    <message>
        <source>Review visit</source>
        <translation>Ymweliad adolygu</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Wedi&apos;i gynllunio</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Wedi&apos;i ganslo</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Wedi&apos;i golli</translation>
    </message>
    <message>
        <source>Refused at the door</source>
        <translation>Wedi&apos;i wrthod wrth y drws</translation>
    </message>
    <message>
        <source>We will tell you who comes</source>
        <translation>Byddwn yn dweud wrthych pwy fydd yn dod</translation>
    </message>
    <message>
        <source>Who is coming</source>
        <translation>Pwy sy&apos;n dod</translation>
    </message>
    <message>
        <source>What kind of visit</source>
        <translation>Pa fath o ymweliad</translation>
    </message>
    <message>
        <source>No visit is planned for this day.</source>
        <translation>Does dim ymweliad wedi&apos;i gynllunio ar gyfer y diwrnod hwn.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Care: %1. Travel: %2. Breaks: %3.</source>
        <translation>Gofal: %1. Teithio: %2. Seibiannau: %3.</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Teithio</translation>
    </message>
    <message>
        <source>Too little time to travel</source>
        <translation>Rhy ychydig o amser i deithio</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Seibiant</translation>
    </message>
    <message>
        <source>Together with: %1</source>
        <translation>Ynghyd â: %1</translation>
    </message>
    <message>
        <source>Times can change by a little. If somebody else has to come, the agency will tell you before.</source>
        <translation>Gall amserau newid ychydig. Os bydd rhaid i rywun arall ddod, bydd yr asiantaeth yn dweud wrthych ymlaen llaw.</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Fy wythnos</translation>
    </message>
    <message>
        <source>of care. Travel and breaks are counted apart. Travel: %1. Breaks: %2.</source>
        <translation>o ofal. Cyfrifir teithio a seibiannau ar wahân. Teithio: %1. Seibiannau: %2.</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Yn dechrau</translation>
    </message>
    <message>
        <source>Care minutes</source>
        <translation>Munudau gofal</translation>
    </message>
    <message>
        <source>Travel minutes</source>
        <translation>Munudau teithio</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Gweithwyr</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Times are in hours and minutes: 1:30 is an hour and a half.</source>
        <translation>Dangosir amserau mewn oriau a munudau: mae 1:30 yn awr a hanner.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ar waith</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Wedi&apos;i gyflawni</translation>
    </message>
    <message>
        <source>Something changes</source>
        <translation>Rhywbeth yn newid</translation>
    </message>
    <message>
        <source>Something stays as it is</source>
        <translation>Rhywbeth yn aros fel y mae</translation>
    </message>
    <message>
        <source>How support feels</source>
        <translation>Sut mae&apos;r cymorth yn teimlo</translation>
    </message>
    <message>
        <source>After a day</source>
        <translation>Ar ôl diwrnod</translation>
    </message>
    <message>
        <source>After a week</source>
        <translation>Ar ôl wythnos</translation>
    </message>
    <message>
        <source>After six weeks</source>
        <translation>Ar ôl chwe wythnos</translation>
    </message>
    <message>
        <source>Every three months</source>
        <translation>Bob tri mis</translation>
    </message>
    <message>
        <source>With the social worker</source>
        <translation>Gyda&apos;r gweithiwr cymdeithasol</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Ar gais</translation>
    </message>
    <message>
        <source>Unmet needs</source>
        <translation>Anghenion heb eu diwallu</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Ceisiadau</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Cwynion</translation>
    </message>
    <message>
        <source>Compliments</source>
        <translation>Canmoliaeth</translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>Ar ddiwedd</translation>
    </message>
    <message>
        <source>Personal outcomes over time</source>
        <translation>Canlyniadau personol dros amser</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Pennawd</translation>
    </message>
    <message>
        <source>By framework on the last day</source>
        <translation>Yn ôl fframwaith ar y diwrnod olaf</translation>
    </message>
    <message>
        <source>An outcome counts under each heading that it was linked to when it was written.</source>
        <translation>Mae canlyniad yn cyfrif o dan bob pennawd y cafodd ei gysylltu ag ef pan gafodd ei ysgrifennu.</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>Beth sydd ei eisiau</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Gwell</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Yr un fath</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Gwaeth</translation>
    </message>
    <message>
        <source>Better off</source>
        <translation>Yn well eu byd</translation>
    </message>
    <message>
        <source>Is anyone better off?</source>
        <translation>A oes unrhyw un yn well ei fyd?</translation>
    </message>
    <message>
        <source>What people say themselves, from 0 to 10, at the beginning and at the end of the time. Where something is to stay as it is, and in how support feels, staying the same counts as better off; where something is to change it does not.</source>
        <translation>Yr hyn y mae pobl yn ei ddweud eu hunain, o 0 i 10, ar ddechrau ac ar ddiwedd y cyfnod. Lle mae rhywbeth i aros fel y mae, ac yn y ffordd y mae&apos;r cymorth yn teimlo, mae aros yr un fath yn cyfrif fel bod yn well eu byd; lle mae rhywbeth i newid, nid yw&apos;n cyfrif.</translation>
    </message>
    <message>
        <source>What the time was used for</source>
        <translation>At beth y defnyddiwyd yr amser</translation>
    </message>
    <message>
        <source>Banked time and what it bought</source>
        <translation>Amser wedi&apos;i fancio a&apos;r hyn a brynodd</translation>
    </message>
    <message>
        <source>Time of visits: %1.</source>
        <translation>Amser ymweliadau: %1.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Wedi&apos;i arbed: %1.</translation>
    </message>
    <message>
        <source>Used flexibly: %1.</source>
        <translation>Wedi&apos;i ddefnyddio&apos;n hyblyg: %1.</translation>
    </message>
    <message>
        <source>Owed to people: %1.</source>
        <translation>Yn ddyledus i bobl: %1.</translation>
    </message>
    <message>
        <source>Visits missed: %1.</source>
        <translation>Ymweliadau a gollwyd: %1.</translation>
    </message>
    <message>
        <source>Language of choice</source>
        <translation>Dewis iaith</translation>
    </message>
    <message>
        <source>In that language</source>
        <translation>Yn yr iaith honno</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Heb ei ddweud</translation>
    </message>
    <message>
        <source>Language of choice and language given</source>
        <translation>Dewis iaith a&apos;r iaith a gafwyd</translation>
    </message>
    <message>
        <source>In that language: with a worker who speaks it well enough to work in it.</source>
        <translation>Yn yr iaith honno: gyda gweithiwr sy&apos;n ei siarad yn ddigon da i weithio ynddi.</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Wedi&apos;u codi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nifer</translation>
    </message>
    <message>
        <source>Requests, complaints and waiting</source>
        <translation>Ceisiadau, cwynion ac aros</translation>
    </message>
    <message>
        <source>Without an answer on the last day: %1. Answered: %2.</source>
        <translation>Heb ateb ar y diwrnod olaf: %1. Wedi&apos;u hateb: %2.</translation>
    </message>
    <message>
        <source>Days of waiting: %1 in the middle, %2 the longest.</source>
        <translation>Diwrnodau o aros: %1 yn y canol, %2 ar y mwyaf.</translation>
    </message>
    <message>
        <source>Reviews held</source>
        <translation>Adolygiadau a gynhaliwyd</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Adolygiadau</translation>
    </message>
    <message>
        <source>Support meets the outcomes: wholly %1, partly %2, not at all %3.</source>
        <translation>Mae&apos;r cymorth yn bodloni&apos;r canlyniadau: yn llwyr %1, yn rhannol %2, ddim o gwbl %3.</translation>
    </message>
    <message>
        <source>People whose review was late on the last day: %1.</source>
        <translation>Pobl yr oedd eu hadolygiad yn hwyr ar y diwrnod olaf: %1.</translation>
    </message>
    <message>
        <source>Stories kept back because nobody agreed to share them: %1.</source>
        <translation>Straeon a gadwyd yn ôl am na chytunodd neb i&apos;w rhannu: %1.</translation>
    </message>
    <message>
        <source>The whole agency</source>
        <translation>Yr asiantaeth gyfan</translation>
    </message>
    <message>
        <source>Who is coming: %1</source>
        <translation>Pwy sy&apos;n dod: %1</translation>
    </message>
    <message>
        <source>Travel before it: %1</source>
        <translation>Teithio cyn hynny: %1</translation>
    </message>
    <message>
        <source>Workers a person</source>
        <translation>Gweithwyr y pen</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dros amser</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Fesul tîm</translation>
    </message>
    <message>
        <source>Team or month</source>
        <translation>Tîm neu fis</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>Running out</source>
        <translation>Yn dod i ben</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>Wedi dod i ben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Starters</source>
        <translation>Dechreuwyr</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Dan sylw</translation>
    </message>
    <message>
        <source>Still here (%)</source>
        <translation>Yma o hyd (%)</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gwelwyd</translation>
    </message>
    <message>
        <source>Added to the records</source>
        <translation>Ychwanegwyd at y cofnodion</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Tynnwyd</translation>
    </message>
    <message>
        <source>Taken out as a file</source>
        <translation>Allforiwyd yn ffeil</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Mewnforiwyd</translation>
    </message>
    <message>
        <source>File opened</source>
        <translation>Agorwyd y ffeil</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Ni chafodd fynediad</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>Ymholiad</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Asesiad</translation>
    </message>
    <message>
        <source>Support is given</source>
        <translation>Rhoddir cymorth</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wedi&apos;i oedi</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Wedi dod i ben</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Coch</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Oren</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Gwyrdd</translation>
    </message>
    <message>
        <source>What is kept about me</source>
        <translation>Yr hyn a gedwir amdanaf i</translation>
    </message>
    <message>
        <source>As it is kept</source>
        <translation>Fel y&apos;i cedwir</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Enw a ddefnyddir</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod post</translation>
    </message>
    <message>
        <source>Culture and faith</source>
        <translation>Diwylliant a ffydd</translation>
    </message>
    <message>
        <source>My circle of support</source>
        <translation>Fy nghylch cymorth</translation>
    </message>
    <message>
        <source>Who they are to me</source>
        <translation>Pwy ydyn nhw i mi</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Beth maen nhw&apos;n ei wneud</translation>
    </message>
    <message>
        <source>How complex my support is</source>
        <translation>Pa mor gymhleth yw fy nghymorth</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Penderfynwyd ar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>My package</source>
        <translation>Fy mhecyn</translation>
    </message>
    <message>
        <source>My support plans</source>
        <translation>Fy nghynlluniau cymorth</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Adolygiad ar</translation>
    </message>
    <message>
        <source>Each plan is beside this paper, as it was agreed.</source>
        <translation>Mae pob cynllun wrth ymyl y papur hwn, fel y cytunwyd arno.</translation>
    </message>
    <message>
        <source>My visits</source>
        <translation>Fy ymweliadau</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Who saw or changed my record</source>
        <translation>Pwy welodd neu newidiodd fy nghofnod</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Trywydd</translation>
    </message>
    <message>
        <source>Wholly</source>
        <translation>Yn llwyr</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Yn rhannol</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Ddim o gwbl</translation>
    </message>
    <message>
        <source>The package stays as it is</source>
        <translation>Mae&apos;r pecyn yn aros fel y mae</translation>
    </message>
    <message>
        <source>More support</source>
        <translation>Mwy o gymorth</translation>
    </message>
    <message>
        <source>Less support</source>
        <translation>Llai o gymorth</translation>
    </message>
    <message>
        <source>Other times</source>
        <translation>Amserau eraill</translation>
    </message>
    <message>
        <source>What is working</source>
        <translation>Beth sy&apos;n gweithio</translation>
    </message>
    <message>
        <source>What is not working</source>
        <translation>Beth sydd ddim yn gweithio</translation>
    </message>
    <message>
        <source>What is important for the future</source>
        <translation>Beth sy&apos;n bwysig at y dyfodol</translation>
    </message>
    <message>
        <source>A friend</source>
        <translation>Ffrind</translation>
    </message>
    <message>
        <source>Care worker</source>
        <translation>Gweithiwr gofal</translation>
    </message>
    <message>
        <source>Health worker</source>
        <translation>Gweithiwr iechyd</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Y swyddfa</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Rhywun arall</translation>
    </message>
    <message>
        <source>Record of a review</source>
        <translation>Cofnod o adolygiad</translation>
    </message>
    <message>
        <source>Form for a review</source>
        <translation>Ffurflen adolygu</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Visits made</source>
        <translation>Ymweliadau a wnaed</translation>
    </message>
    <message>
        <source>Visits called off</source>
        <translation>Ymweliadau a ganslwyd</translation>
    </message>
    <message>
        <source>Visits missed by us</source>
        <translation>Ymweliadau a gollwyd gennym ni</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Straeon</translation>
    </message>
    <message>
        <source>Needs, requests and complaints</source>
        <translation>Anghenion, ceisiadau a chwynion</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Ers %1</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>Beth ddigwyddodd hyd yma</translation>
    </message>
    <message>
        <source>What I want</source>
        <translation>Beth rwyf ei eisiau</translation>
    </message>
    <message>
        <source>Now, 0 to 10</source>
        <translation>Nawr, 0 i 10</translation>
    </message>
    <message>
        <source>In my words</source>
        <translation>Yn fy ngeiriau i</translation>
    </message>
    <message>
        <source>How far my outcomes are</source>
        <translation>Y cynnydd tuag at fy nghanlyniadau</translation>
    </message>
    <message>
        <source>Does the support meet the outcomes that I set?</source>
        <translation>A yw&apos;r cymorth yn bodloni&apos;r canlyniadau a osodais?</translation>
    </message>
    <message>
        <source>Are they still the outcomes that I want?</source>
        <translation>Ai dyma&apos;r canlyniadau rwyf eu heisiau o hyd?</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Beth a benderfynwyd</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Beth sydd i&apos;w wneud</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Gan bwy</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Erbyn pryd</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Pwy sy&apos;n gwneud beth</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Llofnod</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Pwy gymerodd ran</translation>
    </message>
    <message>
        <source>Whose record</source>
        <translation>Cofnod pwy</translation>
    </message>
    <message>
        <source>The trail&apos;s end in short when this was printed: %1</source>
        <translation>Diwedd y trywydd yn fyr pan argraffwyd hwn: %1</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Trywydd archwilio</translation>
    </message>
    <message>
        <source>Who saw or changed what</source>
        <translation>Pwy welodd neu newidiodd beth</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time: every figure is 0.</source>
        <translation>Ni chofnodwyd dim yn y cyfnod hwn: 0 yw pob ffigur.</translation>
    </message>
    <message>
        <source>Personal outcomes</source>
        <translation>Canlyniadau personol</translation>
    </message>
    <message>
        <source>Quality of care</source>
        <translation>Ansawdd gofal</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Aros am ateb</translation>
    </message>
    <message>
        <source>What was raised</source>
        <translation>Yr hyn a godwyd</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Yr hyn y gofynnwyd amdano</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Codwyd ar</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ar agor o hyd</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Wedi&apos;i ateb</translation>
    </message>
    <message>
        <source>Who waits, and how long</source>
        <translation>Pwy sy&apos;n aros, ac am ba hyd</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Wynebau</translation>
    </message>
    <message>
        <source>Different workers whom a person met, on average: %1.</source>
        <translation>Gweithwyr gwahanol y cyfarfu person â nhw, ar gyfartaledd: %1.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Yn gweithio</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Ddim yn gweithio</translation>
    </message>
    <message>
        <source>Important for the future</source>
        <translation>Pwysig at y dyfodol</translation>
    </message>
    <message>
        <source>Working Together for Change</source>
        <translation>Gweithio Gyda&apos;n Gilydd dros Newid</translation>
    </message>
    <message>
        <source>things that people said at their reviews. Themes: %1.</source>
        <translation>o bethau a ddywedodd pobl yn eu hadolygiadau. Themâu: %1.</translation>
    </message>
    <message>
        <source>In no theme yet</source>
        <translation>Heb thema eto</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Wedi&apos;u rhoi o&apos;r neilltu</translation>
    </message>
    <message>
        <source>People were told what came of it on %1.</source>
        <translation>Dywedwyd wrth bobl beth ddaeth o hyn ar %1.</translation>
    </message>
    <message>
        <source>Cards: %1. Working: %2. Not working: %3. Important: %4.</source>
        <translation>Cardiau: %1. Yn gweithio: %2. Ddim yn gweithio: %3. Pwysig: %4.</translation>
    </message>
    <message>
        <source>What people said</source>
        <translation>Yr hyn a ddywedodd pobl</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Cerdyn</translation>
    </message>
    <message>
        <source>Why is it so?</source>
        <translation>Pam mae hi felly?</translation>
    </message>
    <message>
        <source>What it will look like when it has come true</source>
        <translation>Sut olwg fydd arni pan ddaw&apos;n wir</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Heb ei wneud eto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gwnaed</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Addawyd</translation>
    </message>
    <message>
        <source>What became of the themes of %1</source>
        <translation>Beth ddaeth o themâu %1</translation>
    </message>
    <message>
        <source>Cards in themes: %1 then, %2 now.</source>
        <translation>Cardiau mewn themâu: %1 bryd hynny, %2 nawr.</translation>
    </message>
    <message>
        <source>What was promised in %1</source>
        <translation>Yr hyn a addawyd yn %1</translation>
    </message>
    <message>
        <source>No hours a week are agreed yet, so nobody can tell me a charge. The agency will talk to me as soon as they are.</source>
        <translation>Does dim oriau&apos;r wythnos wedi&apos;u cytuno eto, felly all neb ddweud beth fydd y tâl. Bydd yr asiantaeth yn siarad â mi cyn gynted ag y byddant.</translation>
    </message>
    <message>
        <source>Between visits, with travel not written down: %1.</source>
        <translation>Rhwng ymweliadau, heb nodi&apos;r teithio: %1.</translation>
    </message>
    <message>
        <source>Between visits, travel not written down</source>
        <translation>Rhwng ymweliadau, heb nodi&apos;r teithio</translation>
    </message>
    <message>
        <source>My way of communicating</source>
        <translation>Fy ffordd i o gyfathrebu</translation>
    </message>
    <message>
        <source>Notes about keeping people safe are kept apart and are not in this copy. Ask a manager of the agency for them: whether they may be told is decided one by one.</source>
        <translation>Cedwir nodiadau diogelu ar wahân ac nid ydynt yn y copi hwn. Gofynnwch i un o reolwyr yr asiantaeth amdanynt: penderfynir fesul un a ellir eu rhannu.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>From 0 to 10</source>
        <translation>O 0 i 10</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Yn eu geiriau nhw</translation>
    </message>
    <message>
        <source>My reviews</source>
        <translation>Fy adolygiadau</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Cynhaliwyd gan</translation>
    </message>
    <message>
        <source>Who was there, and what was said</source>
        <translation>Pwy oedd yno, a beth a ddywedwyd</translation>
    </message>
    <message>
        <source>Stories about me</source>
        <translation>Straeon amdanaf i</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Adroddwyd gan</translation>
    </message>
    <message>
        <source>What I or others asked for or complained of</source>
        <translation>Yr hyn y gofynnais i neu eraill amdano, neu y cwynwyd amdano</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Pwy ddaeth</translation>
    </message>
    <message>
        <source>Not decided: counts as Red</source>
        <translation>Heb ei benderfynu: yn cyfrif fel Coch</translation>
    </message>
    <message>
        <source>Amber, confirmed for all</source>
        <translation>Oren, wedi&apos;i gadarnhau i bawb</translation>
    </message>
    <message>
        <source>Review after two weeks as Red</source>
        <translation>Adolygiad ar ôl pythefnos yn Goch</translation>
    </message>
    <message>
        <source>Decision about Amber</source>
        <translation>Penderfyniad am Oren</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Goruchwyliaeth</translation>
    </message>
    <message>
        <source>Development plan</source>
        <translation>Cynllun datblygu</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Cofrestru</translation>
    </message>
    <message>
        <source>DBS check</source>
        <translation>Gwiriad DBS</translation>
    </message>
    <message>
        <source>A competence runs out</source>
        <translation>Cymhwysedd yn dod i ben</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>Cyflogedig</translation>
    </message>
    <message>
        <source>Personal assistant</source>
        <translation>Cynorthwyydd personol</translation>
    </message>
    <message>
        <source>Micro-enterprise</source>
        <translation>Microfenter</translation>
    </message>
    <message>
        <source>%1: due today</source>
        <translation>%1: i&apos;w wneud heddiw</translation>
    </message>
    <message>
        <source>%1: late since %2</source>
        <translation>%1: yn hwyr ers %2</translation>
    </message>
    <message>
        <source>%1: due %2</source>
        <translation>%1: i&apos;w wneud erbyn %2</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Wedi gadael: %1</translation>
    </message>
    <message>
        <source>Only those who have left.</source>
        <translation>Dim ond y rhai sydd wedi gadael.</translation>
    </message>
    <message>
        <source>Only those for whom something is due or late.</source>
        <translation>Dim ond y rhai y mae rhywbeth i&apos;w wneud neu&apos;n hwyr ar eu cyfer.</translation>
    </message>
    <message>
        <source>Only this locality: %1</source>
        <translation>Dim ond yr ardal hon: %1</translation>
    </message>
    <message>
        <source>Only what was searched for: %1</source>
        <translation>Dim ond yr hyn y chwiliwyd amdano: %1</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>List of staff</source>
        <translation>Rhestr staff</translation>
    </message>
    <message>
        <source>on this list. With something due or late: %1.</source>
        <translation>ar y rhestr hon. Gyda rhywbeth i&apos;w wneud neu&apos;n hwyr: %1.</translation>
    </message>
    <message>
        <source>Nobody is on this list.</source>
        <translation>Nid oes neb ar y rhestr hon.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ieithoedd</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Beth sydd i&apos;w wneud</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Cyflogaeth</translation>
    </message>
    <message>
        <source>Contract hours from</source>
        <translation>Oriau contract o</translation>
    </message>
    <message>
        <source>Contract hours to</source>
        <translation>Oriau contract hyd at</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Diwrnod cyntaf</translation>
    </message>
    <message>
        <source>First day away</source>
        <translation>Diwrnod cyntaf i ffwrdd</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Rheswm dros adael</translation>
    </message>
    <message>
        <source>For this period it was agreed that at most this goes over: %1.</source>
        <translation>Cytunwyd ar gyfer y cyfnod hwn mai hyn ar y mwyaf sy&apos;n mynd drosodd: %1.</translation>
    </message>
    <message>
        <source>Of what I do not use by then, at most this goes over into the next period: %1. The rest lapses.</source>
        <translation>O&apos;r hyn na fyddaf yn ei ddefnyddio erbyn hynny, hyn ar y mwyaf sy&apos;n mynd drosodd i&apos;r cyfnod nesaf: %1. Daw&apos;r gweddill i ben.</translation>
    </message>
    <message>
        <source>How my support is paid for</source>
        <translation>Sut y telir am fy nghymorth</translation>
    </message>
    <message>
        <source>Who may see the stories about me</source>
        <translation>Pwy gaiff weld y straeon amdanaf</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Stori</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Pwy gaiff ei gweld</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dywedwyd gan</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Neb arall</translation>
    </message>
    <message>
        <source>The team that supports me</source>
        <translation>Y tîm sy&apos;n fy nghefnogi</translation>
    </message>
    <message>
        <source>Whoever pays for my support</source>
        <translation>Pwy bynnag sy&apos;n talu am fy nghymorth</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Wythnos</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Pedair wythnos</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Tri mis</translation>
    </message>
    <message>
        <source>Who pays for my support</source>
        <translation>Pwy sy&apos;n talu am fy nghymorth</translation>
    </message>
    <message>
        <source>What an hour costs</source>
        <translation>Cost awr</translation>
    </message>
    <message>
        <source>The most that I was assessed to pay in a week</source>
        <translation>Yr uchafswm a aseswyd i mi ei dalu mewn wythnos</translation>
    </message>
    <message>
        <source>My time is banked for</source>
        <translation>Caiff fy amser ei fancio am</translation>
    </message>
    <message>
        <source>Pronoun</source>
        <translation>Rhagenw</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>My language of choice</source>
        <translation>Fy newis iaith</translation>
    </message>
    <message>
        <source>Who is not to be sent to me</source>
        <translation>Pwy na ddylid ei anfon ataf</translation>
    </message>
    <message>
        <source>My banked time was changed on %1</source>
        <translation>Newidiwyd fy amser wedi&apos;i fancio ar %1</translation>
    </message>
    <message>
        <source>Only what was done by: %1</source>
        <translation>Dim ond yr hyn a wnaed gan: %1</translation>
    </message>
    <message>
        <source>Only this: %1</source>
        <translation>Dim ond hyn: %1</translation>
    </message>
    <message>
        <source>Only from: %1</source>
        <translation>Dim ond o: %1</translation>
    </message>
    <message>
        <source>Only until: %1</source>
        <translation>Dim ond hyd at: %1</translation>
    </message>
    <message>
        <source>Lines: %1, the latest first</source>
        <translation>Llinellau: %1, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>RAG status</source>
        <translation>Statws COG</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Wedi gadael</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Heb ddechrau eto</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Argaeledd</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Absenoldeb</translation>
    </message>
    <message>
        <source>Another visit</source>
        <translation>Ymweliad arall</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Cymwyseddau</translation>
    </message>
    <message>
        <source>Not to be sent</source>
        <translation>Peidio ag anfon</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Rhywedd</translation>
    </message>
    <message>
        <source>Contract hours</source>
        <translation>Oriau contract</translation>
    </message>
    <message>
        <source>Light workload while Red</source>
        <translation>Llwyth gwaith ysgafn tra&apos;n Goch</translation>
    </message>
    <message>
        <source>People for one helper</source>
        <translation>Pobl i un cynorthwyydd</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Sawl gwaith</translation>
    </message>
    <message>
        <source>Every decision</source>
        <translation>Pob penderfyniad</translation>
    </message>
    <message>
        <source>Person and worker</source>
        <translation>Person a gweithiwr</translation>
    </message>
    <message>
        <source>Rules, and why</source>
        <translation>Rheolau, a pham</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Diystyru rheolau</translation>
    </message>
    <message>
        <source>Visits that were given against a rule</source>
        <translation>Ymweliadau a roddwyd yn groes i reol</translation>
    </message>
    <message>
        <source>decisions against a rule, each with a reason</source>
        <translation>penderfyniadau yn groes i reol, pob un gyda rheswm</translation>
    </message>
    <message>
        <source>No rule was overridden in this time.</source>
        <translation>Ni ddiystyrwyd unrhyw reol yn y cyfnod hwn.</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Pa reolau</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rheol</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Wedi&apos;i gynllunio ar gyfer</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rheolau</translation>
    </message>
    <message>
        <source>people were supported. Outcomes by which they are better off, where something changes: %1, where something stays as it is: %2, in how support feels: %3.</source>
        <translation>o bobl a gafodd gymorth. Canlyniadau y maent yn well eu byd o&apos;u herwydd, lle mae rhywbeth yn newid: %1, lle mae rhywbeth yn aros fel y mae: %2, yn y ffordd y mae cymorth yn teimlo: %3.</translation>
    </message>
    <message>
        <source>%1, of which achieved: %2</source>
        <translation>%1, a gyflawnwyd: %2</translation>
    </message>
    <message>
        <source>%1, of which better off: %2</source>
        <translation>%1, yn well eu byd: %2</translation>
    </message>
    <message>
        <source>%1, in that language: %2</source>
        <translation>%1, yn yr iaith honno: %2</translation>
    </message>
    <message>
        <source>What became of the package: as it is %1, more support %2, less support %3, other times %4.</source>
        <translation>Beth ddaeth o&apos;r pecyn: fel y mae %1, mwy o gymorth %2, llai o gymorth %3, amserau eraill %4.</translation>
    </message>
    <message>
        <source>They are still the outcomes that people want: wholly %1, partly %2, not at all %3.</source>
        <translation>Dyma&apos;r canlyniadau y mae pobl yn dal i&apos;w heisiau: yn llwyr %1, yn rhannol %2, ddim o gwbl %3.</translation>
    </message>
    <message>
        <source>Told by the headings of outcomes, or by the title of a story that may be shared.</source>
        <translation>Yn ôl penawdau&apos;r canlyniadau, neu deitl stori y ceir ei rhannu.</translation>
    </message>
    <message>
        <source>An outcome without a heading</source>
        <translation>Canlyniad heb bennawd</translation>
    </message>
    <message>
        <source>Time put into my bank</source>
        <translation>Amser a roddwyd yn fy manc</translation>
    </message>
    <message>
        <source>Time used from my bank</source>
        <translation>Amser a ddefnyddiwyd o&apos;m banc</translation>
    </message>
    <message>
        <source>Time that lapsed</source>
        <translation>Amser a ddaeth i ben</translation>
    </message>
    <message>
        <source>Time in my bank now</source>
        <translation>Amser yn fy manc nawr</translation>
    </message>
    <message>
        <source>Told and asked for</source>
        <translation>Yr hyn a ddywedwyd ac y gofynnwyd amdano</translation>
    </message>
    <message>
        <source>What was told and asked for</source>
        <translation>Yr hyn a ddywedwyd ac y gofynnwyd amdano</translation>
    </message>
    <message>
        <source>No DBS check</source>
        <translation>Dim gwiriad DBS</translation>
    </message>
    <message>
        <source>Workers who may go</source>
        <translation>Gweithwyr a gaiff fynd</translation>
    </message>
    <message>
        <source>People and the workers who may go to them</source>
        <translation>Pobl a&apos;r gweithwyr a gaiff fynd atynt</translation>
    </message>
    <message>
        <source>By experience alone: training, times and wishes come on top.</source>
        <translation>Yn ôl profiad yn unig: daw hyfforddiant, amserau a dymuniadau ar ben hynny.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capasiti</translation>
    </message>
    <message>
        <source>May work</source>
        <translation>Caiff weithio</translation>
    </message>
    <message>
        <source>Only shadows</source>
        <translation>Cysgodi yn unig</translation>
    </message>
    <message>
        <source>The table of decisions</source>
        <translation>Y tabl penderfyniadau</translation>
    </message>
    <message>
        <source>Red person</source>
        <translation>Person Coch</translation>
    </message>
    <message>
        <source>Amber person</source>
        <translation>Person Oren</translation>
    </message>
    <message>
        <source>Green person</source>
        <translation>Person Gwyrdd</translation>
    </message>
    <message>
        <source>Amber, confirmed for all, counts as Green. Who is not decided counts as Red.</source>
        <translation>Mae Oren, wedi&apos;i gadarnhau i bawb, yn cyfrif fel Gwyrdd. Mae&apos;r rhai heb benderfyniad yn cyfrif fel Coch.</translation>
    </message>
    <message>
        <source>Workers, and with how many people</source>
        <translation>Gweithwyr, a chyda faint o bobl</translation>
    </message>
    <message>
        <source>People, and for how many workers</source>
        <translation>Pobl, ac ar gyfer faint o weithwyr</translation>
    </message>
    <message>
        <source>Every pair</source>
        <translation>Pob pâr</translation>
    </message>
    <message>
        <source>Only people of this locality: %1</source>
        <translation>Dim ond pobl yr ardal hon: %1</translation>
    </message>
    <message>
        <source>Only workers of this locality: %1</source>
        <translation>Dim ond gweithwyr yr ardal hon: %1</translation>
    </message>
    <message>
        <source>Who may work with whom</source>
        <translation>Pwy gaiff weithio gyda phwy</translation>
    </message>
    <message>
        <source>pairs in which one may only shadow. People: %1. Workers: %2.</source>
        <translation>o barau lle na cheir ond cysgodi. Pobl: %1. Gweithwyr: %2.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hyd yn hyn</translation>
    </message>
    <message>
        <source>in my bank. More was used than I had saved.</source>
        <translation>yn fy manc. Defnyddiwyd mwy nag yr oeddwn wedi&apos;i arbed.</translation>
    </message>
    <message>
        <source>More was used than I had saved, by: %1. What is not made up for by %2 goes over into the next period.</source>
        <translation>Defnyddiwyd mwy nag yr oeddwn wedi&apos;i arbed: %1 yn ormod. Bydd yr hyn na wneir iawn amdano erbyn %2 yn mynd drosodd i&apos;r cyfnod nesaf.</translation>
    </message>
    <message>
        <source>For the team</source>
        <translation>I&apos;r tîm</translation>
    </message>
    <message>
        <source>For commissioners</source>
        <translation>I gomisiynwyr</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>I bawb</translation>
    </message>
    <message>
        <source>stories that people agreed to share.</source>
        <translation>o straeon y cytunodd pobl i&apos;w rhannu.</translation>
    </message>
    <message>
        <source>some</source>
        <translation>rhywfaint</translation>
    </message>
    <message>
        <source>good</source>
        <translation>da</translation>
    </message>
    <message>
        <source>fluent</source>
        <translation>rhugl</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Yr hyn sy&apos;n hysbys</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Fel y mae</translation>
    </message>
    <message>
        <source>Contract hours a week</source>
        <translation>Oriau contract yr wythnos</translation>
    </message>
    <message>
        <source>Induction ended on</source>
        <translation>Dyddiad gorffen y cyfnod sefydlu</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hyd %1</translation>
    </message>
    <message>
        <source>Nothing is due in the next two months.</source>
        <translation>Nid oes dim i&apos;w wneud yn y ddau fis nesaf.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Uned</translation>
    </message>
    <message>
        <source>Held from</source>
        <translation>Ers</translation>
    </message>
    <message>
        <source>Times of the week</source>
        <translation>Amserau&apos;r wythnos</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Amserau</translation>
    </message>
    <message>
        <source>Leave, and days that are otherwise</source>
        <translation>Absenoldeb, a diwrnodau gwahanol</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Ddim ar gael</translation>
    </message>
    <message>
        <source>Decisions about experience</source>
        <translation>Penderfyniadau am brofiad</translation>
    </message>
    <message>
        <source>What was seen at shadowing</source>
        <translation>Yr hyn a welwyd wrth gysgodi</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Asesydd</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Yr hyn a welwyd</translation>
    </message>
    <message>
        <source>Would decide</source>
        <translation>Byddai&apos;n penderfynu</translation>
    </message>
    <message>
        <source>Supervision and development plan</source>
        <translation>Goruchwyliaeth a chynllun datblygu</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Yr hyn y cytunwyd arno</translation>
    </message>
    <message>
        <source>Qualities</source>
        <translation>Rhinweddau</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Diddordebau</translation>
    </message>
    <message>
        <source>No times are written down: never available.</source>
        <translation>Nid oes amserau wedi&apos;u nodi: byth ar gael.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ddim yn hysbys eto</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hyd %1</translation>
    </message>
    <message>
        <source>Stories that people agreed to share: %1.</source>
        <translation>Straeon y cytunodd pobl i&apos;w rhannu: %1.</translation>
    </message>
    <message>
        <source>%1: people</source>
        <translation>%1: pobl</translation>
    </message>
    <message>
        <source>%1: workers who may go</source>
        <translation>%1: gweithwyr a gaiff fynd</translation>
    </message>
    <message>
        <source>How far it is, from 0 to 10: %1 (%2)</source>
        <translation>Y cynnydd hyd yn hyn, o 0 i 10: %1 (%2)</translation>
    </message>
    <message>
        <source>%1, still open</source>
        <translation>%1, ar agor o hyd</translation>
    </message>
    <message>
        <source>%1, answered</source>
        <translation>%1, wedi&apos;i ateb</translation>
    </message>
</context>
<context>
    <name>ReasonTableModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>points</comment>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>RecoveryWords</name>
    <message>
        <source>Recovery key</source>
        <translation>Allwedd adfer</translation>
    </message>
    <message>
        <source>Whoever holds this sheet can open the agency&apos;s file. Keep it where only managers can reach it, away from the computer, such as in a safe. It is needed when every passphrase is forgotten.</source>
        <translation>Gall pwy bynnag sy&apos;n dal y daflen hon agor ffeil yr asiantaeth. Cadwch hi lle na all ond rheolwyr ei chyrraedd, i ffwrdd o&apos;r cyfrifiadur, er enghraifft mewn sêff. Bydd ei hangen pan fydd pob cyfrinymadrodd wedi&apos;i anghofio.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 mun</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 awr</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 awr %2 mun</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <comment>hours</comment>
        <translation>%1 yr wythnos</translation>
    </message>
    <message>
        <source>%1 to %2 a week</source>
        <comment>hours</comment>
        <translation>%1 i %2 yr wythnos</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Dim diwrnod</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Bob dydd</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Dydd Llun i ddydd Gwener</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <translation>Dydd Sadwrn a dydd Sul</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence, file</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This is not there: %1. Check the name, or choose another.</source>
        <translation>Nid yw hwn yno: %1. Gwiriwch yr enw, neu dewiswch un arall.</translation>
    </message>
    <message>
        <source>This is no longer there. Choose another.</source>
        <translation>Nid yw hwn yno mwyach. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>This file was not made by Aelwyd. It has not been touched. Choose another file.</source>
        <translation>Nid Aelwyd a greodd y ffeil hon. Ni chyffyrddwyd â hi. Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>This file is damaged. It has not been touched. Open a copy of it from before.</source>
        <translation>Mae&apos;r ffeil hon wedi&apos;i difrodi. Ni chyffyrddwyd â hi. Agorwch gopi cynharach ohoni.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Aelwyd. It has not been touched. Install the newest version and open it with that.</source>
        <translation>Ysgrifennwyd y ffeil hon gan fersiwn mwy newydd o Aelwyd. Ni chyffyrddwyd â hi. Gosodwch y fersiwn diweddaraf a&apos;i hagor gyda hwnnw.</translation>
    </message>
    <message>
        <source>This file is open somewhere else. Close it there, then try again.</source>
        <translation>Mae&apos;r ffeil hon ar agor yn rhywle arall. Caewch hi yno, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>This file may only be read. Copy it to a folder of your own, or ask for the right to change it.</source>
        <translation>Dim ond darllen y ffeil hon a ganiateir. Copïwch hi i&apos;ch ffolder eich hun, neu gofynnwch am yr hawl i&apos;w newid.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Check that you may read it, then try again.</source>
        <translation>Ni ellir agor y ffeil hon. Gwiriwch fod gennych hawl i&apos;w darllen, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>This cannot be written. Check the folder and the space on the disk, then try again.</source>
        <translation>Ni ellir ysgrifennu hwn. Gwiriwch y ffolder a&apos;r lle ar y ddisg, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>There is a column that Aelwyd does not know. It is left out.</source>
        <translation>Mae colofn nad yw Aelwyd yn ei hadnabod. Caiff ei gadael allan.</translation>
    </message>
    <message>
        <source>The first line has no names of columns. Put them in and try again.</source>
        <translation>Nid oes enwau colofnau yn y llinell gyntaf. Rhowch nhw i mewn a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The command was not understood. Ask for help with --help.</source>
        <translation>Ni ddeallwyd y gorchymyn. Gofynnwch am gymorth gyda --help.</translation>
    </message>
    <message>
        <source>The records do not fit together. Go back to a copy of the file from before.</source>
        <translation>Nid yw&apos;r cofnodion yn cyd-fynd â&apos;i gilydd. Ewch yn ôl at gopi cynharach o&apos;r ffeil.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed. Close it and try again.</source>
        <translation>Mae dyfynnod wedi&apos;i agor a heb ei gau. Caewch ef a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>This was stopped. Nothing was changed.</source>
        <translation>Stopiwyd hwn. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Welsh</source>
        <comment>language</comment>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>English</source>
        <comment>language</comment>
        <translation>Saesneg</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation>Iaith Arwyddion Prydain</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Pwyleg</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabeg</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengaleg</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Wrdw</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Pwnjabeg</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gwjarati</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somaleg</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portiwgaleg</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Tsieinëeg</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rwmaneg</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Wcreineg</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Eidaleg</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Sbaeneg</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Ffrangeg</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Almaeneg</translation>
    </message>
    <message>
        <source>Welsh readers are left out.</source>
        <translation>Gadewir darllenwyr Cymraeg allan.</translation>
    </message>
    <message>
        <source>English readers are left out.</source>
        <translation>Gadewir darllenwyr Saesneg allan.</translation>
    </message>
    <message>
        <source>Take on a person</source>
        <translation>Derbyn person</translation>
    </message>
    <message>
        <source>Change a person&apos;s details</source>
        <translation>Newid manylion person</translation>
    </message>
    <message>
        <source>Change the circle of support</source>
        <translation>Newid y cylch cymorth</translation>
    </message>
    <message>
        <source>Change the package</source>
        <translation>Newid y pecyn gofal</translation>
    </message>
    <message>
        <source>Start a draft</source>
        <translation>Dechrau drafft</translation>
    </message>
    <message>
        <source>Throw away a draft</source>
        <translation>Taflu drafft</translation>
    </message>
    <message>
        <source>Change the support plan</source>
        <translation>Newid y cynllun cymorth</translation>
    </message>
    <message>
        <source>Agree the support plan</source>
        <translation>Cytuno ar y cynllun cymorth</translation>
    </message>
    <message>
        <source>Add a care worker</source>
        <translation>Ychwanegu gweithiwr gofal</translation>
    </message>
    <message>
        <source>Change a care worker&apos;s details</source>
        <translation>Newid manylion gweithiwr gofal</translation>
    </message>
    <message>
        <source>Bring in people</source>
        <translation>Mewnforio pobl</translation>
    </message>
    <message>
        <source>Bring in staff</source>
        <translation>Mewnforio staff</translation>
    </message>
    <message>
        <source>Change the agency&apos;s details</source>
        <translation>Newid manylion yr asiantaeth</translation>
    </message>
    <message>
        <source>Keep what is being typed</source>
        <translation>Cadw&apos;r hyn sy&apos;n cael ei deipio</translation>
    </message>
    <message>
        <source>Make the demo agency</source>
        <translation>Creu&apos;r asiantaeth enghreifftiol</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Dadwneud: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ail-wneud: %1</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Coch</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Oren</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Gwyrdd</translation>
    </message>
    <message>
        <source>Red: complex, needs an experienced worker</source>
        <translation>Coch: cymhleth, angen gweithiwr profiadol</translation>
    </message>
    <message>
        <source>Amber: some complexity, needs a confirmed worker</source>
        <translation>Oren: peth cymhlethdod, angen gweithiwr wedi&apos;i gadarnhau</translation>
    </message>
    <message>
        <source>Green: settled, any trained worker</source>
        <translation>Gwyrdd: sefydlog, unrhyw weithiwr wedi&apos;i hyfforddi</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Unrhyw un</translation>
    </message>
    <message>
        <source>Only women</source>
        <translation>Menywod yn unig</translation>
    </message>
    <message>
        <source>Only men</source>
        <translation>Dynion yn unig</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Teulu</translation>
    </message>
    <message>
        <source>Unpaid carer</source>
        <translation>Gofalwr di-dâl</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Ffrind</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Cymydog</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Eiriolwr</translation>
    </message>
    <message>
        <source>Attorney or deputy</source>
        <translation>Atwrnai neu ddirprwy</translation>
    </message>
    <message>
        <source>Doctor (GP)</source>
        <translation>Meddyg teulu</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>Fferyllydd</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>Gweithiwr cymdeithasol</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Nyrs</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Rhywun arall</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Awdurdod lleol</translation>
    </message>
    <message>
        <source>Direct payment</source>
        <translation>Taliad uniongyrchol</translation>
    </message>
    <message>
        <source>Individual budget</source>
        <translation>Cyllideb unigol</translation>
    </message>
    <message>
        <source>Individual service fund</source>
        <translation>Cronfa gwasanaeth unigol</translation>
    </message>
    <message>
        <source>Self-funded</source>
        <translation>Hunanariannu</translation>
    </message>
    <message>
        <source>NHS continuing health care</source>
        <translation>Gofal iechyd parhaus y GIG</translation>
    </message>
    <message>
        <source>Top-up paid by the person</source>
        <translation>Ychwanegiad a delir gan y person</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Wythnos</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Pedair wythnos</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>Tri mis</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>Ymholiad</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Asesiad</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>package</comment>
        <translation>Ar waith</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wedi&apos;i oedi</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Wedi dod i ben</translation>
    </message>
    <message>
        <source>Back to enquiry</source>
        <translation>Yn ôl i&apos;r ymholiad</translation>
    </message>
    <message>
        <source>Start the assessment</source>
        <translation>Dechrau&apos;r asesiad</translation>
    </message>
    <message>
        <source>Start support</source>
        <translation>Dechrau&apos;r cymorth</translation>
    </message>
    <message>
        <source>Pause support</source>
        <translation>Oedi&apos;r cymorth</translation>
    </message>
    <message>
        <source>End the package</source>
        <translation>Terfynu&apos;r pecyn gofal</translation>
    </message>
    <message>
        <source>These days are in the wrong order. The later one has to come last.</source>
        <translation>Mae&apos;r dyddiadau hyn yn y drefn anghywir. Rhaid i&apos;r un diweddarach ddod yn olaf.</translation>
    </message>
    <message>
        <source>A package cannot go from “%1” to “%2”. Check the days of the stages.</source>
        <translation>Ni all pecyn gofal symud o “%1” i “%2”. Gwiriwch ddyddiadau&apos;r camau.</translation>
    </message>
    <message>
        <source>Name the social worker, or write why there is none.</source>
        <translation>Enwch y gweithiwr cymdeithasol, neu ysgrifennwch pam nad oes un.</translation>
    </message>
    <message>
        <source>Write in what right the representative speaks.</source>
        <translation>Ysgrifennwch ar ba sail y mae&apos;r cynrychiolydd yn siarad.</translation>
    </message>
    <message>
        <source>Name who was there for the provider.</source>
        <translation>Enwch pwy oedd yno ar ran y darparwr.</translation>
    </message>
    <message>
        <source>Name the person, or the representative who was there for them.</source>
        <translation>Enwch y person, neu&apos;r cynrychiolydd a oedd yno ar ei ran.</translation>
    </message>
    <message>
        <source>This visit is shorter than 30 minutes. Write why, or make it longer.</source>
        <translation>Mae&apos;r ymweliad hwn yn fyrrach na 30 munud. Ysgrifennwch pam, neu gwnewch ef yn hirach.</translation>
    </message>
    <message>
        <source>There is no outcome yet. Add at least one before agreeing the plan.</source>
        <translation>Nid oes canlyniad eto. Ychwanegwch o leiaf un cyn cytuno ar y cynllun.</translation>
    </message>
    <message>
        <source>The review has to come after the meeting. Choose a later day.</source>
        <translation>Rhaid i&apos;r adolygiad ddod ar ôl y cyfarfod. Dewiswch ddiwrnod diweddarach.</translation>
    </message>
    <message>
        <source>There is a draft already. Go on with that one.</source>
        <translation>Mae drafft yn bodoli eisoes. Ewch ymlaen â hwnnw.</translation>
    </message>
    <message>
        <source>This version has been agreed already. Start a new draft to change it.</source>
        <translation>Cytunwyd ar y fersiwn hwn eisoes. Dechreuwch ddrafft newydd i&apos;w newid.</translation>
    </message>
    <message>
        <source>An agreed version never changes. Start a new draft instead.</source>
        <translation>Nid yw fersiwn y cytunwyd arno byth yn newid. Dechreuwch ddrafft newydd yn lle hynny.</translation>
    </message>
    <message>
        <source>This activity names an outcome that is no longer in the plan. Choose another.</source>
        <translation>Mae&apos;r gweithgaredd hwn yn enwi canlyniad nad yw yn y cynllun mwyach. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>There is nothing to take back here.</source>
        <translation>Nid oes dim i&apos;w ddadwneud yma.</translation>
    </message>
    <message>
        <source>An agreed plan is not as it was when it was agreed. Do not rely on it; go back to a copy of the file.</source>
        <translation>Nid yw cynllun y cytunwyd arno fel yr oedd pan gytunwyd arno. Peidiwch â dibynnu arno; ewch yn ôl at gopi o&apos;r ffeil.</translation>
    </message>
    <message>
        <source>My story so far</source>
        <translation>Fy stori hyd yma</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Yr hyn sy&apos;n bwysig i mi</translation>
    </message>
    <message>
        <source>What I am good at</source>
        <translation>Yr hyn rwy&apos;n dda am ei wneud</translation>
    </message>
    <message>
        <source>A good day for me</source>
        <translation>Diwrnod da i mi</translation>
    </message>
    <message>
        <source>A bad day for me</source>
        <translation>Diwrnod gwael i mi</translation>
    </message>
    <message>
        <source>How best to support me</source>
        <translation>Y ffordd orau o&apos;m cefnogi</translation>
    </message>
    <message>
        <source>What people like about me</source>
        <translation>Yr hyn y mae pobl yn ei hoffi amdanaf</translation>
    </message>
    <message>
        <source>How I communicate</source>
        <translation>Sut rwy&apos;n cyfathrebu</translation>
    </message>
    <message>
        <source>Keys and getting in</source>
        <translation>Allweddi a dod i mewn</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>Mewn argyfwng</translation>
    </message>
    <message>
        <source>If I go to hospital</source>
        <translation>Os byddaf yn mynd i&apos;r ysbyty</translation>
    </message>
    <message>
        <source>My telecare and equipment</source>
        <translation>Fy nheleofal a&apos;m hoffer</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ymweliadau</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygiad</translation>
    </message>
    <message>
        <source>Change outcome</source>
        <translation>Canlyniad newid</translation>
    </message>
    <message>
        <source>Maintenance outcome</source>
        <translation>Canlyniad cynnal</translation>
    </message>
    <message>
        <source>Process outcome</source>
        <translation>Canlyniad proses</translation>
    </message>
    <message>
        <source>Something gets better or is learned again.</source>
        <translation>Mae rhywbeth yn gwella neu&apos;n cael ei ailddysgu.</translation>
    </message>
    <message>
        <source>Something good stays as it is; staying the same counts.</source>
        <translation>Mae rhywbeth da yn aros fel y mae; mae aros yr un fath yn cyfrif.</translation>
    </message>
    <message>
        <source>How support makes me feel: listened to, safe, in control.</source>
        <translation>Sut y mae&apos;r cymorth yn gwneud i mi deimlo: fy mod yn cael gwrandawiad, yn ddiogel ac mewn rheolaeth.</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>outcome</comment>
        <translation>Ar waith</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Wedi&apos;i gyflawni</translation>
    </message>
    <message>
        <source>Kept up</source>
        <translation>Wedi&apos;i gynnal</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>outcome</comment>
        <translation>Wedi newid</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Wedi&apos;i ollwng</translation>
    </message>
    <message>
        <source>Daily essentials</source>
        <translation>Hanfodion dyddiol</translation>
    </message>
    <message>
        <source>Weekly essentials</source>
        <translation>Hanfodion wythnosol</translation>
    </message>
    <message>
        <source>Flexible activities</source>
        <translation>Gweithgareddau hyblyg</translation>
    </message>
    <message>
        <source>Has to happen every day, whatever else changes.</source>
        <translation>Rhaid iddo ddigwydd bob dydd, beth bynnag arall sy&apos;n newid.</translation>
    </message>
    <message>
        <source>Has to happen each week; the day may move.</source>
        <translation>Rhaid iddo ddigwydd bob wythnos; gall y diwrnod newid.</translation>
    </message>
    <message>
        <source>Happens when there is time for it, also banked time.</source>
        <translation>Mae&apos;n digwydd pan fydd amser ar ei gyfer, gan gynnwys amser wedi&apos;i fancio.</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Unrhyw bryd</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Bore</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Canol dydd</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Prynhawn</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Gyda&apos;r nos</translation>
    </message>
    <message>
        <source>Bedtime</source>
        <translation>Amser gwely</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nos</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Drafft</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Cytunwyd</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Wedi&apos;i ddisodli</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Y person</translation>
    </message>
    <message>
        <source>The person&apos;s representative</source>
        <translation>Cynrychiolydd y person</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Y darparwr</translation>
    </message>
    <message>
        <source>The social worker</source>
        <translation>Y gweithiwr cymdeithasol</translation>
    </message>
    <message>
        <source>One worker</source>
        <translation>Un gweithiwr</translation>
    </message>
    <message>
        <source>Two workers together</source>
        <translation>Dau weithiwr gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fersiwn %1</translation>
    </message>
    <message>
        <source>This figure is out of range. Check it and type it again.</source>
        <translation>Mae&apos;r ffigur hwn y tu allan i&apos;r ystod. Gwiriwch ef a&apos;i deipio eto.</translation>
    </message>
    <message>
        <source>This has to lie between %1 and %2.</source>
        <translation>Rhaid i hwn fod o fewn yr ystod %1–%2.</translation>
    </message>
    <message>
        <source>This is there already. Choose another.</source>
        <translation>Mae hwn yno eisoes. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>This is taken already: %1. Choose another.</source>
        <translation>Mae hwn yn cael ei ddefnyddio eisoes: %1. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it.</source>
        <translation>Mae hwn yn rhy hir. Cwtogwch ef.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it to at most %1 characters.</source>
        <translation>Mae hwn yn rhy hir. Cwtogwch ef. Uchafswm nifer y nodau: %1.</translation>
    </message>
    <message>
        <source>This is needed. Please fill it in.</source>
        <translation>Mae angen hwn. Llenwch ef.</translation>
    </message>
    <message>
        <source>This is not a date. Write the day, month and year, as in 1/3/1939.</source>
        <translation>Nid dyddiad yw hwn. Ysgrifennwch y diwrnod, y mis a&apos;r flwyddyn, fel 1/3/1939.</translation>
    </message>
    <message>
        <source>This day has not come yet. Write today or an earlier day.</source>
        <translation>Nid yw&apos;r diwrnod hwn wedi dod eto. Ysgrifennwch heddiw neu ddiwrnod cynharach.</translation>
    </message>
    <message>
        <source>This is not a number. Write it in figures.</source>
        <translation>Nid rhif yw hwn. Ysgrifennwch ef mewn ffigurau.</translation>
    </message>
    <message>
        <source>This is none of the choices. Choose one from the list.</source>
        <translation>Nid yw hwn yn un o&apos;r dewisiadau. Dewiswch un o&apos;r rhestr.</translation>
    </message>
    <message>
        <source>This is not a valid NHS number: it has ten figures, and the last one checks the others. Compare it with the letter it came from.</source>
        <translation>Nid yw hwn yn rhif GIG dilys: mae ynddo ddeg digid, ac mae&apos;r un olaf yn gwirio&apos;r lleill. Cymharwch ef â&apos;r llythyr y daeth ohono.</translation>
    </message>
    <message>
        <source>These times cannot be read. Write them as in Mon 08:00-14:00.</source>
        <translation>Ni ellir darllen yr amserau hyn. Ysgrifennwch nhw fel Llun 08:00-14:00.</translation>
    </message>
    <message>
        <source>Nobody has this reference. Check it for a slip of the pen.</source>
        <translation>Nid oes gan neb y cyfeirnod hwn. Gwiriwch ef am gamgymeriad ysgrifennu.</translation>
    </message>
    <message>
        <source>This holds a hidden control character. Delete it and type the text again.</source>
        <translation>Mae nod rheoli cudd yma. Dilëwch ef a theipiwch y testun eto.</translation>
    </message>
    <message>
        <source>This holds a hidden mark that turns the direction of writing. Type the text again.</source>
        <translation>Mae nod cudd yma sy&apos;n troi cyfeiriad yr ysgrifen. Teipiwch y testun eto.</translation>
    </message>
    <message>
        <source>That would be too long (characters: %1, most: %2). Nothing was put in; what was here is kept.</source>
        <translation>Byddai hynny&apos;n rhy hir (nodau: %1, uchafswm: %2). Ni roddwyd dim i mewn; cadwyd yr hyn oedd yma.</translation>
    </message>
    <message>
        <source>Some</source>
        <comment>level of a language</comment>
        <translation>Rhywfaint</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>level of a language</comment>
        <translation>Da</translation>
    </message>
    <message>
        <source>Fluent</source>
        <comment>level of a language</comment>
        <translation>Rhugl</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>Cyflogedig</translation>
    </message>
    <message>
        <source>Personal assistant</source>
        <translation>Cynorthwyydd personol</translation>
    </message>
    <message>
        <source>Micro-enterprise</source>
        <translation>Microfenter</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Menyw</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Dyn</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>gender</comment>
        <translation>Arall</translation>
    </message>
    <message>
        <source>This is not a time of day. Write hours and minutes, as in 8:15.</source>
        <translation>Nid amser o&apos;r dydd yw hwn. Ysgrifennwch yr oriau a&apos;r munudau, fel 8:15.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This period is over. Carried over: %1. Lapsed: %2.</source>
        <translation>Mae&apos;r cyfnod hwn ar ben. Wedi&apos;i gario drosodd: %1. Wedi dod i ben: %2.</translation>
    </message>
    <message>
        <source>in the bank: more was used than saved. The period ends on %1</source>
        <translation>yn y banc: defnyddiwyd mwy nag a arbedwyd. Diwedd y cyfnod: %1</translation>
    </message>
    <message>
        <source>in the bank, to use by %1</source>
        <translation>yn y banc, i&apos;w ddefnyddio erbyn %1</translation>
    </message>
    <message>
        <source>Agreed for the period: %1. Spent: %2. Still planned: %3. Still free: %4.</source>
        <translation>Cytunwyd ar gyfer y cyfnod: %1. Wedi&apos;i dreulio: %2. Wedi&apos;i gynllunio o hyd: %3. Yn weddill: %4.</translation>
    </message>
    <message>
        <source>Owed to the person for visits that we missed or cut short: %1. It never lapses.</source>
        <translation>Yn ddyledus i&apos;r person am ymweliadau a gollwyd neu a gwtogwyd gennym ni: %1. Nid yw&apos;r amser hwn byth yn dod i ben.</translation>
    </message>
    <message>
        <source>Spent and planned: %1. Agreed: %2. That is too much by: %3.</source>
        <translation>Wedi&apos;i dreulio a&apos;i gynllunio: %1. Cytunwyd: %2. Gormod o: %3.</translation>
    </message>
    <message>
        <source>Left in the bank after the flexible visits that are planned: %1.</source>
        <translation>Yn weddill yn y banc ar ôl yr ymweliadau hyblyg sydd wedi&apos;u cynllunio: %1.</translation>
    </message>
    <message>
        <source>Spent in the period: %1. Agreed: %2.</source>
        <translation>Wedi&apos;i dreulio yn y cyfnod: %1. Cytunwyd: %2.</translation>
    </message>
    <message>
        <source>This period has not begun. Planned until its end: %1. Agreed: %2.</source>
        <translation>Nid yw&apos;r cyfnod hwn wedi dechrau. Wedi&apos;i gynllunio hyd ei ddiwedd: %1. Cytunwyd: %2.</translation>
    </message>
    <message>
        <source>Spent so far: %1. At a steady pace it would be: %2. With what is planned, the period ends at: %3. Agreed: %4.</source>
        <translation>Wedi&apos;i dreulio hyd yma: %1. Ar gyflymder cyson byddai&apos;n: %2. Gyda&apos;r hyn sydd wedi&apos;i gynllunio, bydd y cyfnod yn gorffen ar: %3. Cytunwyd: %4.</translation>
    </message>
    <message>
        <source>By the end of</source>
        <translation>Erbyn diwedd</translation>
    </message>
    <message>
        <source>Spent or planned</source>
        <translation>Wedi&apos;i dreulio neu ei gynllunio</translation>
    </message>
    <message>
        <source>At a steady pace</source>
        <translation>Ar gyflymder cyson</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <comment>minutes</comment>
        <translation>%1 (wedi&apos;i gynllunio)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>What</source>
        <comment>ledger</comment>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>ledger</comment>
        <translation>Amser</translation>
    </message>
    <message>
        <source>The plan suggests %1.</source>
        <translation>Awgrym y cynllun: %1.</translation>
    </message>
    <message>
        <source>The plan suggests %1. The charge would be %2 a week.</source>
        <translation>Awgrym y cynllun: %1. Y tâl fyddai %2 yr wythnos.</translation>
    </message>
    <message>
        <source>The plan suggests %1. The charge would be between %2 and %3 a week.</source>
        <translation>Awgrym y cynllun: %1. Byddai&apos;r tâl rhwng %2 a %3 yr wythnos.</translation>
    </message>
    <message>
        <source>Two visits at once</source>
        <translation>Dau ymweliad ar yr un pryd</translation>
    </message>
    <message>
        <source>No time for the way</source>
        <translation>Dim amser i deithio</translation>
    </message>
    <message>
        <source>Breaks a rule of matching</source>
        <translation>Yn torri rheol baru</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hours of a contract</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>No visits</source>
        <translation>Dim ymweliadau</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, day, visits</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>short weekday, day and month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <comment>lane of visits</comment>
        <translation>Neb eto</translation>
    </message>
    <message>
        <source>Planned visit</source>
        <translation>Ymweliad wedi&apos;i gynllunio</translation>
    </message>
    <message>
        <source>Flexible visit</source>
        <translation>Ymweliad hyblyg</translation>
    </message>
    <message>
        <source>Pop-in</source>
        <translation>Galw heibio</translation>
    </message>
    <message>
        <source>Shadowing</source>
        <translation>Cysgodi</translation>
    </message>
    <message>
        <source>Review visit</source>
        <translation>Ymweliad adolygu</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>visit</comment>
        <translation>Wedi&apos;i gynllunio</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>visit</comment>
        <translation>Wedi&apos;i gyflawni</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>visit</comment>
        <translation>Wedi&apos;i ganslo</translation>
    </message>
    <message>
        <source>Missed by us</source>
        <comment>visit</comment>
        <translation>Wedi&apos;i golli gennym ni</translation>
    </message>
    <message>
        <source>Refused at the door</source>
        <comment>visit</comment>
        <translation>Wedi&apos;i wrthod wrth y drws</translation>
    </message>
    <message>
        <source>Agreed for the period</source>
        <translation>Cytunwyd ar gyfer y cyfnod</translation>
    </message>
    <message>
        <source>Carried over from before</source>
        <translation>Wedi&apos;i gario drosodd o&apos;r cyfnod cynt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Wedi&apos;i gyflawni</translation>
    </message>
    <message>
        <source>Lost at short notice</source>
        <translation>Wedi&apos;i golli ar fyr rybudd</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>Wedi&apos;i ad-dalu</translation>
    </message>
    <message>
        <source>Banked</source>
        <translation>Wedi&apos;i fancio</translation>
    </message>
    <message>
        <source>Used from the bank</source>
        <translation>Wedi&apos;i ddefnyddio o&apos;r banc</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Wedi&apos;i gario drosodd</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Wedi dod i ben</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Addasiad</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Yn ddyledus</translation>
    </message>
    <message>
        <source>The visit ended early, as agreed.</source>
        <translation>Daeth yr ymweliad i ben yn gynnar, fel y cytunwyd.</translation>
    </message>
    <message>
        <source>The visit ended early, and that was not agreed.</source>
        <translation>Daeth yr ymweliad i ben yn gynnar, heb gytundeb.</translation>
    </message>
    <message>
        <source>Cancelled in good time.</source>
        <translation>Wedi&apos;i ganslo mewn da bryd.</translation>
    </message>
    <message>
        <source>Cancelled at short notice.</source>
        <translation>Wedi&apos;i ganslo ar fyr rybudd.</translation>
    </message>
    <message>
        <source>Refused at the door.</source>
        <translation>Wedi&apos;i wrthod wrth y drws.</translation>
    </message>
    <message>
        <source>We missed the visit.</source>
        <translation>Collwyd yr ymweliad gennym ni.</translation>
    </message>
    <message>
        <source>Put right.</source>
        <translation>Wedi&apos;i gywiro.</translation>
    </message>
    <message>
        <source>Approved by a manager.</source>
        <translation>Wedi&apos;i gymeradwyo gan reolwr.</translation>
    </message>
    <message>
        <source>No hourly rate is agreed, so no charge can be told.</source>
        <translation>Ni chytunwyd ar gyfradd yr awr, felly ni ellir dweud beth fydd y tâl.</translation>
    </message>
    <message>
        <source>The charge follows the hours.</source>
        <translation>Mae&apos;r tâl yn dilyn yr oriau.</translation>
    </message>
    <message>
        <source>The assessed maximum for a week applies.</source>
        <translation>Yr uchafswm wythnosol a aseswyd sy&apos;n berthnasol.</translation>
    </message>
    <message>
        <source>The national maximum for a week applies.</source>
        <translation>Yr uchafswm wythnosol cenedlaethol sy&apos;n berthnasol.</translation>
    </message>
    <message>
        <source>There is nothing to pay.</source>
        <translation>Nid oes dim i&apos;w dalu.</translation>
    </message>
    <message>
        <source>More hours cost more, up to %1 a week. %2</source>
        <translation>Mae mwy o oriau&apos;n costio mwy, hyd at %1 yr wythnos. %2</translation>
    </message>
    <message>
        <source>Flexible hours do not change the bill. %1</source>
        <translation>Nid yw oriau hyblyg yn newid y bil. %1</translation>
    </message>
    <message>
        <source>There is no bank on this day. It begins with the package&apos;s start.</source>
        <translation>Nid oes banc ar y diwrnod hwn. Mae&apos;n dechrau pan fydd y pecyn yn dechrau.</translation>
    </message>
    <message>
        <source>This would pass the agreed time of the period (with this visit: %1, agreed: %2). Somebody has to approve it by name.</source>
        <translation>Byddai hyn yn mynd dros yr amser y cytunwyd arno ar gyfer y cyfnod (gyda&apos;r ymweliad hwn: %1, cytunwyd: %2). Rhaid i rywun roi ei enw i&apos;w gymeradwyo.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Choose four words or more, or twelve different signs or more.</source>
        <translation>Mae&apos;r cyfrinymadrodd hwn yn rhy hawdd ei ddyfalu. Dewiswch bedwar gair neu fwy, neu ddeuddeg nod gwahanol neu fwy.</translation>
    </message>
    <message>
        <source>This is not the recovery key. Compare each group with the sheet that was printed.</source>
        <translation>Nid hon yw&apos;r allwedd adfer. Cymharwch bob grŵp â&apos;r daflen a argraffwyd.</translation>
    </message>
    <message>
        <source>The file of keys is damaged, or something else has changed it. Put back its copy from a backup.</source>
        <translation>Mae&apos;r ffeil allweddi wedi&apos;i difrodi, neu mae rhywbeth arall wedi&apos;i newid. Adferwch ei chopi o gopi wrth gefn.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask a manager.</source>
        <translation>Nid yw eich rôl yn caniatáu hyn. Gofynnwch i reolwr.</translation>
    </message>
    <message>
        <source>This is the last manager. Make somebody else a manager first.</source>
        <translation>Hwn yw&apos;r rheolwr olaf. Gwnewch rywun arall yn rheolwr yn gyntaf.</translation>
    </message>
    <message>
        <source>Bring in visits</source>
        <translation>Mewnforio ymweliadau</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Cynllunio ymweliad</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>Cofnodi beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Change a visit</source>
        <translation>Newid ymweliad</translation>
    </message>
    <message>
        <source>Adjust the banked time</source>
        <translation>Addasu&apos;r amser wedi&apos;i fancio</translation>
    </message>
    <message>
        <source>Two of the times of one day overlap. Join them, or change one.</source>
        <translation>Mae dau o amserau&apos;r un diwrnod yn gorgyffwrdd. Unwch nhw, neu newidiwch un.</translation>
    </message>
    <message>
        <source>No time</source>
        <comment>visit</comment>
        <translation>Dim amser</translation>
    </message>
    <message>
        <source>Delivered: %1, %2</source>
        <comment>time, minutes</comment>
        <translation>Wedi&apos;i gyflawni: %1, %2</translation>
    </message>
    <message>
        <source>Cancelled by: %1</source>
        <translation>Canslwyd gan: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of entry, minutes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing to change: the visits are as the plan says (%1).</source>
        <translation>Dim i&apos;w newid: mae&apos;r ymweliadau fel y dywed y cynllun (%1).</translation>
    </message>
    <message>
        <source>New visits: %1. Changed: %2. Taken away: %3. As they were: %4.</source>
        <translation>Ymweliadau newydd: %1. Wedi&apos;u newid: %2. Wedi&apos;u tynnu: %3. Fel yr oeddent: %4.</translation>
    </message>
    <message>
        <source>More than the contract: %1</source>
        <translation>Mwy na&apos;r contract: %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Time about to lapse</source>
        <translation>Amser ar fin dod i ben</translation>
    </message>
    <message>
        <source>Over the agreed time</source>
        <translation>Dros yr amser y cytunwyd arno</translation>
    </message>
    <message>
        <source>Time owed to them</source>
        <translation>Amser yn ddyledus iddynt</translation>
    </message>
    <message>
        <source>Locality not known</source>
        <translation>Ardal heb ei nodi</translation>
    </message>
    <message>
        <source>In the bank: %1. People with a bank: %2.</source>
        <translation>Yn y banc: %1. Pobl â banc: %2.</translation>
    </message>
    <message>
        <source>Lapses within %1 days: %2. People: %3.</source>
        <translation>Dyddiau nes dod i ben, ar y mwyaf: %1. Amser: %2. Pobl: %3.</translation>
    </message>
    <message>
        <source>Over the agreed time: %1.</source>
        <translation>Dros yr amser y cytunwyd arno: %1.</translation>
    </message>
    <message>
        <source>Owed to people: %1.</source>
        <translation>Yn ddyledus i bobl: %1.</translation>
    </message>
    <message>
        <source>%1, of which %2 lapse soon</source>
        <comment>two lengths of time</comment>
        <translation>%1, a&apos;r rhan sy&apos;n dod i ben yn fuan: %2</translation>
    </message>
    <message>
        <source>Nobody has a bank yet.</source>
        <translation>Nid oes gan neb fanc eto.</translation>
    </message>
    <message>
        <source>The most time is banked here: %1 (%2).</source>
        <translation>Yma mae&apos;r mwyaf o amser wedi&apos;i fancio: %1 (%2).</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>In the bank</source>
        <translation>Yn y banc</translation>
    </message>
    <message>
        <source>Would lapse</source>
        <translation>Yn dod i ben</translation>
    </message>
    <message>
        <source>Period ends</source>
        <translation>Diwedd cyfnod</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Lapses soon</source>
        <translation>Yn dod i ben yn fuan</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>No visit was recorded in this time.</source>
        <translation>Ni chofnodwyd ymweliad yn y cyfnod hwn.</translation>
    </message>
    <message>
        <source>Meetings with the usual worker: %1. Different workers a person: %2. Visits: %3. People: %4.</source>
        <translation>Cyfarfodydd gyda&apos;r gweithiwr arferol: %1. Gweithwyr gwahanol y pen: %2. Ymweliadau: %3. Pobl: %4.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Workers a person</source>
        <translation>Gweithwyr y pen</translation>
    </message>
    <message>
        <source>Usual worker</source>
        <translation>Gweithiwr arferol</translation>
    </message>
    <message>
        <source>Bice–Boxerman</source>
        <translation>Bice–Boxerman</translation>
    </message>
    <message>
        <source>Different workers</source>
        <translation>Gweithwyr gwahanol</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>Mewn 7 diwrnod</translation>
    </message>
    <message>
        <source>In 14 days</source>
        <translation>Mewn 14 diwrnod</translation>
    </message>
    <message>
        <source>The end of this file is missing. It has not been touched. Put back a backup, or open another copy.</source>
        <translation>Mae diwedd y ffeil hon ar goll. Ni chyffyrddwyd â hi. Adferwch gopi wrth gefn, neu agorwch gopi arall.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the second one again.</source>
        <translation>Nid yw&apos;r ddau gyfrinymadrodd yr un fath. Teipiwch yr ail eto.</translation>
    </message>
    <message>
        <source>The file of keys beside this file belongs to another one. Nothing has been touched. Put back the file of keys that belongs to it, from a backup.</source>
        <translation>Mae&apos;r ffeil allweddi wrth ymyl y ffeil hon yn perthyn i un arall. Ni chyffyrddwyd â dim. Adferwch y ffeil allweddi sy&apos;n perthyn iddi, o gopi wrth gefn.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. What was saved before is kept; this change is not. Make room, then try again.</source>
        <translation>Nid oes lle ar ôl ar y ddisg. Mae&apos;r hyn a gadwyd o&apos;r blaen yn ddiogel, ond nid y newid hwn. Gwnewch le, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>There is a file with this name already. It has not been touched. Choose another name.</source>
        <translation>Mae ffeil â&apos;r enw hwn yno eisoes. Ni chyffyrddwyd â hi. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>Write down how far an outcome is</source>
        <translation>Nodi&apos;r cynnydd tuag at ganlyniad</translation>
    </message>
    <message>
        <source>Record a review</source>
        <translation>Cofnodi adolygiad</translation>
    </message>
    <message>
        <source>Write down a story</source>
        <translation>Nodi stori</translation>
    </message>
    <message>
        <source>Record who may see a story</source>
        <translation>Cofnodi pwy gaiff weld stori</translation>
    </message>
    <message>
        <source>Record a request or a complaint</source>
        <translation>Cofnodi cais neu gŵyn</translation>
    </message>
    <message>
        <source>Record a safeguarding concern</source>
        <translation>Cofnodi pryder diogelu</translation>
    </message>
    <message>
        <source>Write down a wish for banked time</source>
        <translation>Nodi dymuniad ar gyfer amser wedi&apos;i fancio</translation>
    </message>
    <message>
        <source>Set a rule of matching aside</source>
        <translation>Rhoi rheol baru o&apos;r neilltu</translation>
    </message>
    <message>
        <source>Change the weights of matching</source>
        <translation>Newid y pwysau paru</translation>
    </message>
    <message>
        <source>Change who may open the file</source>
        <translation>Newid pwy gaiff agor y ffeil</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Dileu person am byth</translation>
    </message>
    <message>
        <source>Keep the file&apos;s own notes</source>
        <translation>Cadw nodiadau&apos;r ffeil ei hun</translation>
    </message>
    <message>
        <source>This outcome has been let go. Take it up again before rating it.</source>
        <translation>Mae&apos;r canlyniad hwn wedi&apos;i ollwng. Ailgydiwch ynddo cyn ei sgorio.</translation>
    </message>
    <message>
        <source>This outcome was let go on %1. Choose an earlier day, or take it up again first.</source>
        <translation>Cafodd y canlyniad hwn ei ollwng ar %1. Dewiswch ddiwrnod cynharach, neu ailgydiwch ynddo yn gyntaf.</translation>
    </message>
    <message>
        <source>This day lies before the plan was agreed. Choose a later day.</source>
        <translation>Mae&apos;r diwrnod hwn cyn cytuno ar y cynllun. Dewiswch ddiwrnod diweddarach.</translation>
    </message>
    <message>
        <source>The first plan was agreed on %1. Choose that day or a later one.</source>
        <translation>Cytunwyd ar y cynllun cyntaf ar %1. Dewiswch y diwrnod hwnnw neu un diweddarach.</translation>
    </message>
    <message>
        <source>This day lies before one that has to come first. Compare the two days.</source>
        <translation>Mae&apos;r diwrnod hwn cyn un sy&apos;n gorfod dod yn gyntaf. Cymharwch y ddau ddiwrnod.</translation>
    </message>
    <message>
        <source>Waits for the time</source>
        <translation>Yn aros am yr amser</translation>
    </message>
    <message>
        <source>The bank has the time</source>
        <translation>Mae&apos;r amser yn y banc</translation>
    </message>
    <message>
        <source>A visit is planned for it</source>
        <translation>Mae ymweliad wedi&apos;i gynllunio ar ei gyfer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>No longer asked for</source>
        <translation>Ni ofynnir amdano bellach</translation>
    </message>
    <message>
        <source>Visits without a worker: %1</source>
        <translation>Ymweliadau heb weithiwr: %1</translation>
    </message>
    <message>
        <source>No worker yet: %1</source>
        <translation>Dim gweithiwr eto: %1</translation>
    </message>
    <message>
        <source>Against a rule (%1), %2: %3</source>
        <translation>Yn groes i reol (%1), %2: %3</translation>
    </message>
    <message>
        <source>%1, days waiting: %2. %3</source>
        <translation>%1, diwrnodau o aros: %2. %3</translation>
    </message>
    <message>
        <source>A friend</source>
        <translation>Ffrind</translation>
    </message>
    <message>
        <source>An advocate</source>
        <translation>Eiriolwr</translation>
    </message>
    <message>
        <source>A care worker</source>
        <translation>Gweithiwr gofal</translation>
    </message>
    <message>
        <source>A social worker</source>
        <translation>Gweithiwr cymdeithasol</translation>
    </message>
    <message>
        <source>A health worker</source>
        <translation>Gweithiwr iechyd</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Y swyddfa</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ddim yn hysbys eto</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Gwell</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Yr un fath</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Gwaeth</translation>
    </message>
    <message>
        <source>After a day</source>
        <translation>Ar ôl diwrnod</translation>
    </message>
    <message>
        <source>After a week</source>
        <translation>Ar ôl wythnos</translation>
    </message>
    <message>
        <source>After six weeks</source>
        <translation>Ar ôl chwe wythnos</translation>
    </message>
    <message>
        <source>After three months</source>
        <translation>Ar ôl tri mis</translation>
    </message>
    <message>
        <source>Yearly, with the social worker</source>
        <translation>Blynyddol, gyda&apos;r gweithiwr cymdeithasol</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Ar gais</translation>
    </message>
    <message>
        <source>Wholly</source>
        <translation>Yn llwyr</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Yn rhannol</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Ddim o gwbl</translation>
    </message>
    <message>
        <source>Package stays the same</source>
        <translation>Y pecyn yn aros yr un fath</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mwy o amser</translation>
    </message>
    <message>
        <source>Less time</source>
        <translation>Llai o amser</translation>
    </message>
    <message>
        <source>Other times of day</source>
        <translation>Amserau eraill o&apos;r dydd</translation>
    </message>
    <message>
        <source>What is working</source>
        <translation>Beth sy&apos;n gweithio</translation>
    </message>
    <message>
        <source>What is not working</source>
        <translation>Beth sydd ddim yn gweithio</translation>
    </message>
    <message>
        <source>What is important for the future</source>
        <translation>Beth sy&apos;n bwysig at y dyfodol</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Neb</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Y tîm</translation>
    </message>
    <message>
        <source>The commissioner</source>
        <translation>Y comisiynydd</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Unmet need</source>
        <translation>Angen heb ei ddiwallu</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Cais</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Cwyn</translation>
    </message>
    <message>
        <source>Compliment</source>
        <translation>Canmoliaeth</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Reassessment</source>
        <translation>Ailasesiad</translation>
    </message>
    <message>
        <source>Occupational therapy</source>
        <translation>Therapi galwedigaethol</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Iechyd</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Arian</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Rhywbeth arall</translation>
    </message>
    <message>
        <source>Physical harm</source>
        <translation>Niwed corfforol</translation>
    </message>
    <message>
        <source>Emotional harm</source>
        <translation>Niwed emosiynol</translation>
    </message>
    <message>
        <source>Sexual harm</source>
        <translation>Niwed rhywiol</translation>
    </message>
    <message>
        <source>Financial harm</source>
        <translation>Niwed ariannol</translation>
    </message>
    <message>
        <source>Neglect</source>
        <translation>Esgeulustod</translation>
    </message>
    <message>
        <source>Visit without a worker</source>
        <translation>Ymweliad heb weithiwr</translation>
    </message>
    <message>
        <source>Visit against a rule</source>
        <translation>Ymweliad yn groes i reol</translation>
    </message>
    <message>
        <source>Action from a review</source>
        <translation>Cam gweithredu o adolygiad</translation>
    </message>
    <message>
        <source>Review of a Red worker</source>
        <translation>Adolygu gweithiwr Coch</translation>
    </message>
    <message>
        <source>Decision about an Amber worker</source>
        <translation>Penderfyniad am weithiwr Oren</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Goruchwyliaeth</translation>
    </message>
    <message>
        <source>Development plan</source>
        <translation>Cynllun datblygu</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Cofrestru</translation>
    </message>
    <message>
        <source>DBS check</source>
        <translation>Gwiriad DBS</translation>
    </message>
    <message>
        <source>Training runs out</source>
        <translation>Hyfforddiant yn dod i ben</translation>
    </message>
    <message>
        <source>Banked time about to lapse</source>
        <translation>Amser wedi&apos;i fancio ar fin dod i ben</translation>
    </message>
    <message>
        <source>More time than agreed</source>
        <translation>Mwy o amser na&apos;r hyn y cytunwyd arno</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Yn aros am ateb</translation>
    </message>
    <message>
        <source>To do after a review: %1</source>
        <translation>I&apos;w wneud ar ôl adolygiad: %1</translation>
    </message>
    <message>
        <source>Banked time that would lapse: %1</source>
        <translation>Amser wedi&apos;i fancio a fyddai&apos;n dod i ben: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Entries of the audit trail are missing. Entry: %1. Compare the file with a backup.</source>
        <translation>Mae cofnodion y trywydd archwilio ar goll. Cofnod: %1. Cymharwch y ffeil â chopi wrth gefn.</translation>
    </message>
    <message>
        <source>The audit trail has two histories. Entry: %1. Find out which computers work with copies of this file.</source>
        <translation>Mae gan y trywydd archwilio ddau hanes. Cofnod: %1. Holwch pa gyfrifiaduron sy&apos;n gweithio gyda chopïau o&apos;r ffeil hon.</translation>
    </message>
    <message>
        <source>An entry of the audit trail was changed, or its seal does not hold. Entry: %1. Compare the file with a backup.</source>
        <translation>Newidiwyd cofnod yn y trywydd archwilio, neu nid yw ei sêl yn dal. Cofnod: %1. Cymharwch y ffeil â chopi wrth gefn.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was wrong or was put back. Entry of the audit trail: %1. Check the clock.</source>
        <translation>Roedd cloc y cyfrifiadur yn anghywir neu fe&apos;i rhoddwyd yn ôl. Cofnod yn y trywydd archwilio: %1. Gwiriwch y cloc.</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>Cynllun cymorth</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Adroddiad</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copi wrth gefn</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Trywydd archwilio</translation>
    </message>
    <message>
        <source>Copy for the person</source>
        <translation>Copi i&apos;r person</translation>
    </message>
    <message>
        <source>Brought back from a backup</source>
        <translation>Adferwyd o gopi wrth gefn</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>Cyfrinymadrodd anghywir</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Gwyliwr</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Goruchwyliwr</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Rheolwr</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gwelwyd</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>audit</comment>
        <translation>Ychwanegwyd</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>audit</comment>
        <translation>Newidiwyd</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>audit</comment>
        <translation>Tynnwyd</translation>
    </message>
    <message>
        <source>Printed</source>
        <comment>audit</comment>
        <translation>Argraffwyd</translation>
    </message>
    <message>
        <source>Taken out as a file</source>
        <translation>Allforiwyd yn ffeil</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Mewnforiwyd</translation>
    </message>
    <message>
        <source>Opened the file</source>
        <translation>Agorwyd y ffeil</translation>
    </message>
    <message>
        <source>Was not let in</source>
        <translation>Ni chafodd fynediad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>audit</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Somebody with the recovery key, or of another copy</source>
        <translation>Rhywun â&apos;r allwedd adfer, neu o gopi arall</translation>
    </message>
    <message>
        <source>This file is protected (%1). Give a passphrase to open it.</source>
        <translation>Mae&apos;r ffeil hon wedi&apos;i diogelu (%1). Rhowch gyfrinymadrodd i&apos;w hagor.</translation>
    </message>
    <message>
        <source>These people may open the file: %1. Say which of them you are.</source>
        <translation>Caiff y bobl hyn agor y ffeil: %1. Dywedwch pa un ohonynt ydych chi.</translation>
    </message>
    <message>
        <source>The passphrase was wrong before. Seconds to wait: %1. Then try again.</source>
        <translation>Roedd y cyfrinymadrodd yn anghywir o&apos;r blaen. Eiliadau i aros: %1. Yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The file of keys is missing: %1. Nothing has been touched. Put it back from a backup.</source>
        <translation>Mae&apos;r ffeil allweddi ar goll: %1. Ni chyffyrddwyd â dim. Adferwch hi o gopi wrth gefn.</translation>
    </message>
    <message>
        <source>This folder is shared or synchronised, and a database would be damaged there: %1. Keep the file on this computer&apos;s own disk.</source>
        <translation>Mae&apos;r ffolder hon yn cael ei rhannu neu ei chysoni, a byddai cronfa ddata&apos;n cael ei difrodi yno: %1. Cadwch y ffeil ar ddisg y cyfrifiadur hwn ei hun.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock shows an earlier time than the last work in this file (%1). Nothing has been touched. Put the clock right, then try again. If it is right now, a manager can go on.</source>
        <translation>Mae cloc y cyfrifiadur yn dangos amser cynharach na&apos;r gwaith diwethaf yn y ffeil hon (%1). Ni chyffyrddwyd â dim. Cywirwch y cloc, yna rhowch gynnig arall arni. Os yw&apos;n iawn nawr, gall rheolwr fynd ymlaen.</translation>
    </message>
    <message>
        <source>This file is not protected, so it has no users. Protect it first.</source>
        <translation>Nid yw&apos;r ffeil hon wedi&apos;i diogelu, felly nid oes ganddi ddefnyddwyr. Diogelwch hi yn gyntaf.</translation>
    </message>
    <message>
        <source>The backup could not be verified, so it was not kept: %1. Check the disk, then try again.</source>
        <translation>Nid oedd modd gwirio&apos;r copi wrth gefn, felly ni chadwyd ef: %1. Gwiriwch y ddisg, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>This file claims to hold more than any office writes. It was not taken in. Ask for a new one.</source>
        <translation>Mae&apos;r ffeil hon yn honni ei bod yn dal mwy nag y mae unrhyw swyddfa&apos;n ei ysgrifennu. Ni chafodd ei derbyn. Gofynnwch am un newydd.</translation>
    </message>
    <message>
        <source>The end of this file is missing: it was not copied to the end. Copy it again, or ask for a new one.</source>
        <translation>Mae diwedd y ffeil hon ar goll: ni chafodd ei chopïo i&apos;r diwedd. Copïwch hi eto, neu gofynnwch am un newydd.</translation>
    </message>
    <message>
        <source>This file is not as its sender wrote it: it was damaged on the way, or somebody changed it. Nothing was taken in. Ask for a new one.</source>
        <translation>Nid yw&apos;r ffeil hon fel yr ysgrifennodd ei hanfonwr hi: cafodd ei difrodi ar y ffordd, neu newidiodd rhywun hi. Ni dderbyniwyd dim. Gofynnwch am un newydd.</translation>
    </message>
    <message>
        <source>This file belongs to another agency. Nothing was taken in.</source>
        <translation>Mae&apos;r ffeil hon yn perthyn i asiantaeth arall. Ni dderbyniwyd dim.</translation>
    </message>
    <message>
        <source>This file comes from a computer that is not paired with this one. Nothing was taken in. Pair the two first.</source>
        <translation>Daw&apos;r ffeil hon o gyfrifiadur nad yw wedi&apos;i baru â&apos;r un hwn. Ni dderbyniwyd dim. Parwch y ddau yn gyntaf.</translation>
    </message>
    <message>
        <source>This file comes from a computer that was shut out: %1. Nothing was taken in.</source>
        <translation>Daw&apos;r ffeil hon o gyfrifiadur a gaewyd allan: %1. Ni dderbyniwyd dim.</translation>
    </message>
    <message>
        <source>This file was not written for this computer. Ask its sender for a new one, made after the two were paired.</source>
        <translation>Ni ysgrifennwyd y ffeil hon ar gyfer y cyfrifiadur hwn. Gofynnwch i&apos;w hanfonwr am un newydd, a wnaed ar ôl paru&apos;r ddau.</translation>
    </message>
    <message>
        <source>This file was written here. It is for the other computers; there is nothing in it that is not here already.</source>
        <translation>Yma yr ysgrifennwyd y ffeil hon. I&apos;r cyfrifiaduron eraill y mae hi; nid oes dim ynddi nad yw yma eisoes.</translation>
    </message>
    <message>
        <source>This copy is not paired with any other yet. Pair it first.</source>
        <translation>Nid yw&apos;r copi hwn wedi&apos;i baru ag unrhyw un arall eto. Parwch ef yn gyntaf.</translation>
    </message>
    <message>
        <source>There are records in this file already. Only an empty file can join an agency; nothing was changed.</source>
        <translation>Mae cofnodion yn y ffeil hon eisoes. Dim ond ffeil wag all ymuno ag asiantaeth; ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>This copy belongs to an agency already. It cannot join another one.</source>
        <translation>Mae&apos;r copi hwn yn perthyn i asiantaeth eisoes. Ni all ymuno ag un arall.</translation>
    </message>
    <message>
        <source>There is nobody to write for yet. Pair another computer first.</source>
        <translation>Nid oes neb i ysgrifennu ar ei gyfer eto. Parwch gyfrifiadur arall yn gyntaf.</translation>
    </message>
    <message>
        <source>%1, of which achieved: %2</source>
        <comment>two numbers of outcomes</comment>
        <translation>%1, a gyflawnwyd: %2</translation>
    </message>
    <message>
        <source>Outcomes, month by month</source>
        <translation>Canlyniadau, fesul mis</translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>Ar ddiwedd</translation>
    </message>
    <message>
        <source>Outcomes on the last day: %1. Achieved: %2. Let go: %3.</source>
        <translation>Canlyniadau ar y diwrnod olaf: %1. Wedi&apos;u cyflawni: %2. Wedi&apos;u gollwng: %3.</translation>
    </message>
    <message>
        <source>By the headings of the frameworks</source>
        <translation>Yn ôl penawdau&apos;r fframweithiau</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Pennawd</translation>
    </message>
    <message>
        <source>An outcome counts under each heading that it is linked with.</source>
        <translation>Mae canlyniad yn cyfrif o dan bob pennawd y mae&apos;n gysylltiedig ag ef.</translation>
    </message>
    <message>
        <source>Better off? Each kind for itself</source>
        <translation>Yn well eu byd? Pob math ar wahân</translation>
    </message>
    <message>
        <source>Kind of outcome</source>
        <translation>Math o ganlyniad</translation>
    </message>
    <message>
        <source>%1, of which better off: %2</source>
        <comment>two numbers of outcomes</comment>
        <translation>%1, yn well eu byd: %2</translation>
    </message>
    <message>
        <source>What flexible time was used for</source>
        <translation>Defnydd o amser hyblyg</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>No outcome was named</source>
        <translation>Ni enwyd canlyniad</translation>
    </message>
    <message>
        <source>Banked: %1. Used in flexible visits and pop-ins: %2.</source>
        <translation>Wedi&apos;i fancio: %1. Defnyddiwyd mewn ymweliadau hyblyg a galwadau heibio: %2.</translation>
    </message>
    <message>
        <source>Language of choice, and language given</source>
        <translation>Dewis iaith, a&apos;r iaith a gafwyd</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>In the language</source>
        <translation>Yn yr iaith</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Heb ei ddweud eto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>visits in the language, all visits</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Visits with a worker who works in the language. Hatched: without one.</source>
        <translation>Ymweliadau gyda gweithiwr sy&apos;n gweithio yn yr iaith. Llinellau: heb un.</translation>
    </message>
    <message>
        <source>How long people wait for an answer</source>
        <translation>Pa mor hir y mae pobl yn aros am ateb</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dyddiau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ar agor o hyd</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Wedi&apos;i ateb</translation>
    </message>
    <message>
        <source>Still open: %1. Answered: %2. In the middle: %3 days. Longest: %4 days. Hatched: open.</source>
        <translation>Ar agor o hyd: %1. Wedi&apos;u hateb: %2. Yn y canol: %3 diwrnod. Hwyaf: %4 diwrnod. Llinellau: ar agor.</translation>
    </message>
    <message>
        <source>People and the workers who may go to them</source>
        <translation>Pobl a&apos;r gweithwyr a gaiff fynd atynt</translation>
    </message>
    <message>
        <source>By experience alone: training, times and wishes come on top.</source>
        <translation>Yn ôl profiad yn unig: daw hyfforddiant, amserau a dymuniadau ar ben hynny.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Workers who may go</source>
        <translation>Gweithwyr a gaiff fynd</translation>
    </message>
    <message>
        <source>%1 people, %2 workers may go</source>
        <translation>Pobl: %1, gweithwyr a gaiff fynd: %2</translation>
    </message>
    <message>
        <source>No backup that was read back lately</source>
        <translation>Dim copi wrth gefn a ddarllenwyd yn ôl yn ddiweddar</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Enw a ddefnyddir</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Dyddiad geni</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod post</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Ffôn symudol</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>NHS number</source>
        <translation>Rhif y GIG</translation>
    </message>
    <message>
        <source>Gender of the worker</source>
        <translation>Rhywedd y gweithiwr</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Wedi&apos;i archifo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Dechrau a gynlluniwyd</translation>
    </message>
    <message>
        <source>Real start</source>
        <translation>Dechrau gwirioneddol</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Adolygiad ar</translation>
    </message>
    <message>
        <source>In Welsh</source>
        <translation>Yn Gymraeg</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Yn Saesneg</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Dyddiad dechrau</translation>
    </message>
    <message>
        <source>Leaving date</source>
        <translation>Dyddiad gadael</translation>
    </message>
    <message>
        <source>DBS date</source>
        <translation>Dyddiad DBS</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Rhif cofrestru</translation>
    </message>
    <message>
        <source>Written differently in two places</source>
        <translation>Wedi&apos;i ysgrifennu&apos;n wahanol mewn dau le</translation>
    </message>
    <message>
        <source>Taken away in one place, written to in another</source>
        <translation>Wedi&apos;i dynnu mewn un lle, a&apos;i newid mewn lle arall</translation>
    </message>
    <message>
        <source>Status decided in two places</source>
        <translation>Statws wedi&apos;i benderfynu mewn dau le</translation>
    </message>
    <message>
        <source>One worker in two places</source>
        <translation>Un gweithiwr mewn dau le</translation>
    </message>
    <message>
        <source>Two people with one NHS number</source>
        <translation>Dau berson ag un rhif GIG</translation>
    </message>
    <message>
        <source>A visit against a status that has changed</source>
        <translation>Ymweliad yn groes i statws sydd wedi newid</translation>
    </message>
    <message>
        <source>Written to a plan that was agreed</source>
        <translation>Ysgrifennu mewn cynllun y cytunwyd arno</translation>
    </message>
    <message>
        <source>More flexible time than there is</source>
        <translation>Mwy o amser hyblyg nag sydd ar gael</translation>
    </message>
    <message>
        <source>Neither knew of the other. The later one is shown until somebody decides.</source>
        <translation>Ni wyddai&apos;r naill am y llall. Dangosir yr un diweddaraf nes i rywun benderfynu.</translation>
    </message>
    <message>
        <source>It is still there, so that nothing is lost. Keep it, or let it go.</source>
        <translation>Mae yno o hyd, fel na chollir dim. Cadwch ef, neu gadewch iddo fynd.</translation>
    </message>
    <message>
        <source>The more cautious one holds until somebody decides anew.</source>
        <translation>Yr un mwyaf gofalus sy&apos;n sefyll nes i rywun benderfynu o&apos;r newydd.</translation>
    </message>
    <message>
        <source>Two visits overlap. One of them needs somebody else.</source>
        <translation>Mae dau ymweliad yn gorgyffwrdd. Mae angen rhywun arall ar un ohonynt.</translation>
    </message>
    <message>
        <source>They may be one person who was taken on twice.</source>
        <translation>Gallant fod yr un person, wedi&apos;i dderbyn ddwywaith.</translation>
    </message>
    <message>
        <source>The worker may not be the right one for this visit any more.</source>
        <translation>Efallai nad y gweithiwr hwn yw&apos;r un iawn ar gyfer yr ymweliad mwyach.</translation>
    </message>
    <message>
        <source>The plan stands as it was agreed. What was written may belong into the next one.</source>
        <translation>Mae&apos;r cynllun yn sefyll fel y cytunwyd arno. Gall yr hyn a ysgrifennwyd berthyn i&apos;r un nesaf.</translation>
    </message>
    <message>
        <source>Two offices have spent the same saved time.</source>
        <translation>Mae dwy swyddfa wedi defnyddio&apos;r un amser a arbedwyd.</translation>
    </message>
    <message>
        <source>Take in what other copies wrote</source>
        <translation>Derbyn yr hyn a ysgrifennodd copïau eraill</translation>
    </message>
    <message>
        <source>Decide what was written apart</source>
        <translation>Penderfynu ar yr hyn a ysgrifennwyd ar wahân</translation>
    </message>
    <message>
        <source>To resolve after copies met</source>
        <translation>I&apos;w datrys ar ôl i gopïau gwrdd</translation>
    </message>
    <message>
        <source>To resolve after copies met: %1</source>
        <translation>I&apos;w datrys ar ôl i gopïau gwrdd: %1</translation>
    </message>
    <message>
        <source>Somewhere there is a second copy of a file that writes under the same name. Nothing was taken in, and nothing was lost. Restore one of the two from a backup, or move it, and pair it anew.</source>
        <translation>Mae ail gopi yn rhywle o ffeil sy&apos;n ysgrifennu dan yr un enw. Ni dderbyniwyd dim, ac ni chollwyd dim. Adferwch un o&apos;r ddau o gopi wrth gefn, neu symudwch ef, a&apos;i baru o&apos;r newydd.</translation>
    </message>
    <message>
        <source>This copy has not been let in, or may not let others in. Write its key file, and have it admitted by a manager on another computer.</source>
        <translation>Nid yw&apos;r copi hwn wedi&apos;i adael i mewn, neu ni chaiff adael eraill i mewn. Ysgrifennwch ei ffeil allwedd, a gofynnwch i reolwr ar gyfrifiadur arall ei adael i mewn.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Wedi&apos;i gau allan</translation>
    </message>
    <message>
        <source>This copy</source>
        <translation>Y copi hwn</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>Wedi&apos;i baru</translation>
    </message>
    <message>
        <source>Nothing from %1 yet.</source>
        <translation>Dim byd eto o&apos;r swyddfa hon: %1.</translation>
    </message>
    <message>
        <source>Up to date with %1 as of %2.</source>
        <translation>Yn gyfredol hyd %2 â&apos;r swyddfa hon: %1.</translation>
    </message>
    <message>
        <source>Nothing from %1 since %2.</source>
        <translation>Dim byd ers %2 o&apos;r swyddfa hon: %1.</translation>
    </message>
    <message>
        <source>This file was taken in before, or waits already. Nothing was changed.</source>
        <translation>Derbyniwyd y ffeil hon o&apos;r blaen, neu mae&apos;n aros eisoes. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>From: %1. Written: %2.</source>
        <translation>Oddi wrth: %1. Ysgrifennwyd: %2.</translation>
    </message>
    <message>
        <source>It came early and waits for edits of this copy: %1 (numbers %2 to %3).</source>
        <translation>Daeth yn gynnar ac mae&apos;n aros am olygiadau&apos;r copi hwn: %1 (rhifau %2 i %3).</translation>
    </message>
    <message>
        <source>New edits that would come in: %1.</source>
        <translation>Golygiadau newydd a fyddai&apos;n dod i mewn: %1.</translation>
    </message>
    <message>
        <source>New edits: %1.</source>
        <translation>Golygiadau newydd: %1.</translation>
    </message>
    <message>
        <source>To resolve because of it: %1.</source>
        <translation>I&apos;w datrys o&apos;i herwydd: %1.</translation>
    </message>
    <message>
        <source>Some of it was written by a newer version. It is kept and passed on, and shows after this program is updated.</source>
        <translation>Ysgrifennwyd rhan ohoni gan fersiwn mwy newydd. Mae&apos;n cael ei chadw a&apos;i throsglwyddo, a bydd yn ymddangos ar ôl diweddaru&apos;r rhaglen hon.</translation>
    </message>
    <message>
        <source>Files that had waited and were taken in now: %1.</source>
        <translation>Ffeiliau a fu&apos;n aros ac a dderbyniwyd nawr: %1.</translation>
    </message>
    <message>
        <source>The number is not the same on both computers. Do not go on: somebody may have exchanged the key file. The number here is %1.</source>
        <translation>Nid yw&apos;r rhif yr un fath ar y ddau gyfrifiadur. Peidiwch â mynd ymlaen: efallai fod rhywun wedi cyfnewid y ffeil allwedd. Y rhif yma: %1.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Rhestr</translation>
    </message>
    <message>
        <source>File for another computer</source>
        <translation>Ffeil i gyfrifiadur arall</translation>
    </message>
    <message>
        <source>It is no part of the records on any copy. Somebody whose role allows it can enter it anew.</source>
        <translation>Nid yw&apos;n rhan o&apos;r cofnodion ar unrhyw gopi. Gall rhywun y mae ei rôl yn caniatáu hynny ei roi i mewn o&apos;r newydd.</translation>
    </message>
    <message>
        <source>Two computers write under one name, after a disk was copied or put back. Nothing is lost. Name: %1.</source>
        <translation>Mae dau gyfrifiadur yn ysgrifennu dan un enw, ar ôl i ddisg gael ei chopïo neu ei rhoi&apos;n ôl. Nid oes dim ar goll. Enw: %1.</translation>
    </message>
    <message>
        <source>This copy was one of them. It goes on as a new copy, which may have to be let in again.</source>
        <translation>Roedd y copi hwn yn un ohonynt. Mae&apos;n parhau fel copi newydd, ac efallai y bydd angen ei adael i mewn eto.</translation>
    </message>
    <message>
        <source>RAG status</source>
        <translation>statws COG</translation>
    </message>
    <message>
        <source>RAG statuses: %1</source>
        <translation>statysau COG: %1</translation>
    </message>
    <message>
        <source>personal details</source>
        <translation>manylion personol</translation>
    </message>
    <message>
        <source>people: %1</source>
        <translation>pobl: %1</translation>
    </message>
    <message>
        <source>circle of support</source>
        <translation>cylch cymorth</translation>
    </message>
    <message>
        <source>circles of support: %1</source>
        <translation>cylchoedd cymorth: %1</translation>
    </message>
    <message>
        <source>package</source>
        <translation>pecyn</translation>
    </message>
    <message>
        <source>packages: %1</source>
        <translation>pecynnau: %1</translation>
    </message>
    <message>
        <source>support plan</source>
        <translation>cynllun cymorth</translation>
    </message>
    <message>
        <source>plan versions: %1</source>
        <translation>fersiynau o gynlluniau: %1</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>ymweliadau</translation>
    </message>
    <message>
        <source>visits: %1</source>
        <translation>ymweliadau: %1</translation>
    </message>
    <message>
        <source>banked time</source>
        <translation>amser wedi&apos;i fancio</translation>
    </message>
    <message>
        <source>entries of banked time: %1</source>
        <translation>cofnodion o amser wedi&apos;i fancio: %1</translation>
    </message>
    <message>
        <source>matching</source>
        <translation>paru</translation>
    </message>
    <message>
        <source>matching: %1</source>
        <translation>paru: %1</translation>
    </message>
    <message>
        <source>outcomes</source>
        <translation>canlyniadau</translation>
    </message>
    <message>
        <source>ratings of outcomes: %1</source>
        <translation>sgoriau canlyniadau: %1</translation>
    </message>
    <message>
        <source>review</source>
        <translation>adolygiad</translation>
    </message>
    <message>
        <source>reviews: %1</source>
        <translation>adolygiadau: %1</translation>
    </message>
    <message>
        <source>story</source>
        <translation>stori</translation>
    </message>
    <message>
        <source>stories: %1</source>
        <translation>straeon: %1</translation>
    </message>
    <message>
        <source>concern</source>
        <translation>pryder</translation>
    </message>
    <message>
        <source>concerns: %1</source>
        <translation>pryderon: %1</translation>
    </message>
    <message>
        <source>staff record</source>
        <translation>cofnod staff</translation>
    </message>
    <message>
        <source>workers: %1</source>
        <translation>gweithwyr: %1</translation>
    </message>
    <message>
        <source>the agency&apos;s own details</source>
        <translation>manylion yr asiantaeth ei hun</translation>
    </message>
    <message>
        <source>decisions on what was to resolve</source>
        <translation>penderfyniadau ar yr hyn oedd i&apos;w ddatrys</translation>
    </message>
    <message>
        <source>decisions on what was to resolve: %1</source>
        <translation>penderfyniadau ar yr hyn oedd i&apos;w ddatrys: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, and what came in about them</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a person, and what came in about them</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <comment>an office, and what came in</comment>
        <translation>O&apos;r swyddfa hon, %1: %2.</translation>
    </message>
    <message>
        <source>Up to date with all other computers as of %1.</source>
        <translation>Yn gyfredol hyd %1 â phob cyfrifiadur arall.</translation>
    </message>
    <message>
        <source>Other computers up to date: %1 of %2.</source>
        <translation>Cyfrifiaduron eraill sy&apos;n gyfredol: %1 o %2.</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Parhad gofal</translation>
    </message>
    <message>
        <source>different workers whom a person met, on average</source>
        <translation>o weithwyr gwahanol y cyfarfu person â nhw, ar gyfartaledd</translation>
    </message>
    <message>
        <source>Open continuity</source>
        <translation>Agor parhad gofal</translation>
    </message>
    <message>
        <source>Who stays</source>
        <translation>Pwy sy&apos;n aros</translation>
    </message>
    <message>
        <source>left in the last year. Began: %1</source>
        <translation>wedi gadael yn y flwyddyn ddiwethaf. Wedi dechrau: %1</translation>
    </message>
    <message>
        <source>Open who stays</source>
        <translation>Agor pwy sy&apos;n aros</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capasiti</translation>
    </message>
    <message>
        <source>workers may go to people with complex needs. People: %1</source>
        <translation>o weithwyr yn cael mynd at bobl ag anghenion cymhleth. Pobl: %1</translation>
    </message>
    <message>
        <source>Open who may work with whom</source>
        <translation>Agor pwy gaiff weithio gyda phwy</translation>
    </message>
    <message>
        <source>Working Together for Change</source>
        <translation>Gweithio Gyda&apos;n Gilydd dros Newid</translation>
    </message>
    <message>
        <source>Look up whose card it is</source>
        <translation>Gweld cerdyn pwy ydyw</translation>
    </message>
    <message>
        <source>Action from Working Together for Change</source>
        <translation>Cam gweithredu Gweithio Gyda&apos;n Gilydd dros Newid</translation>
    </message>
    <message>
        <source>Promised in Working Together for Change: %1</source>
        <translation>Addewid Gweithio Gyda&apos;n Gilydd dros Newid: %1</translation>
    </message>
    <message>
        <source>The hours of a week are still missing from the package.</source>
        <translation>Mae oriau&apos;r wythnos yn dal ar goll o&apos;r pecyn.</translation>
    </message>
    <message>
        <source>Outside the package or its bank: it is counted nowhere</source>
        <translation>Y tu allan i&apos;r pecyn neu ei fanc: nid yw&apos;n cael ei gyfrif yn unman</translation>
    </message>
    <message>
        <source>Longer than planned (planned: %1, really: %2)</source>
        <translation>Hirach na&apos;r hyn a gynlluniwyd (cynlluniwyd: %1, mewn gwirionedd: %2)</translation>
    </message>
    <message>
        <source>More than the agreed time (with this visit: %1, agreed: %2)</source>
        <translation>Mwy na&apos;r amser y cytunwyd arno (gyda&apos;r ymweliad hwn: %1, cytunwyd: %2)</translation>
    </message>
    <message>
        <source>More than the bank held (too little by: %1)</source>
        <translation>Mwy nag oedd yn y banc (yn brin o: %1)</translation>
    </message>
    <message>
        <source>No hours a week are agreed, so no charge can be told.</source>
        <translation>Nid oes oriau&apos;r wythnos wedi&apos;u cytuno, felly ni ellir dweud beth yw&apos;r tâl.</translation>
    </message>
    <message>
        <source>The visits of the plan would pass the agreed time of %1 to %2 (with them: %3, agreed: %4, too much by: %5). Somebody has to approve it by name.</source>
        <translation>Byddai ymweliadau&apos;r cynllun yn mynd dros yr amser y cytunwyd arno (cyfnod: %1 – %2; gyda hwy: %3, cytunwyd: %4, gormod o: %5). Rhaid i rywun roi ei enw i&apos;w gymeradwyo.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>Nid oes dim yn y ffeil hon. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>This is a workbook of a spreadsheet program. Open it there, save it as CSV, and choose the CSV file.</source>
        <translation>Llyfr gwaith rhaglen daenlen yw hwn. Agorwch ef yno, ei gadw fel CSV, a dewis y ffeil CSV.</translation>
    </message>
    <message>
        <source>Records that point to something that is not there, in the table %1: %2. Go back to a copy of the file from before.</source>
        <translation>Cofnodion sy&apos;n cyfeirio at rywbeth nad yw yno, yn y tabl %1: %2. Ewch yn ôl at gopi cynharach o&apos;r ffeil.</translation>
    </message>
    <message>
        <source>This time does not exist on that day, as the clocks go forward: %1. Write another time.</source>
        <translation>Nid yw&apos;r amser hwn yn bod ar y diwrnod hwnnw, gan fod y clociau&apos;n troi ymlaen: %1. Ysgrifennwch amser arall.</translation>
    </message>
    <message>
        <source>This can only be done while a visit is planned. It is: %1.</source>
        <translation>Dim ond tra bo ymweliad wedi&apos;i gynllunio y gellir gwneud hyn. Ei gyflwr: %1.</translation>
    </message>
    <message>
        <source>A letter cannot be read: %1. Type it again, or save the file as UTF-8.</source>
        <translation>Ni ellir darllen llythyren: %1. Teipiwch hi eto, neu cadwch y ffeil fel UTF-8.</translation>
    </message>
    <message>
        <source>There is a slip in the recovery key. Group: %1 of 8. Compare it with the sheet that was printed.</source>
        <translation>Mae llithriad yn yr allwedd adfer. Grŵp: %1 o 8. Cymharwch ef â&apos;r daflen a argraffwyd.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened, when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This is an automatic backup: %1. Nobody works in one, so that it stays as it was. Bring it back as a new file.</source>
        <translation>Copi wrth gefn awtomatig yw hwn: %1. Nid oes neb yn gweithio mewn un, fel ei fod yn aros fel yr oedd. Adferwch ef fel ffeil newydd.</translation>
    </message>
    <message>
        <source>The backup was made, but the second place for backups is not there: %1. Connect it, or choose another place.</source>
        <translation>Gwnaed y copi wrth gefn, ond nid yw&apos;r ail le ar gyfer copïau wrth gefn yno: %1. Cysylltwch ef, neu dewiswch le arall.</translation>
    </message>
    <message>
        <source>The backup was made, but its copy in the second place could not be written or read back: %1. Check that disk.</source>
        <translation>Gwnaed y copi wrth gefn, ond ni ellid ysgrifennu&apos;r copi ohono yn yr ail le na&apos;i ddarllen yn ôl: %1. Gwiriwch y ddisg honno.</translation>
    </message>
    <message>
        <source>Over the block</source>
        <translation>Dros y bloc</translation>
    </message>
    <message>
        <source>This folder is shared or synchronised. Backups of a protected file may go there, for they are sealed. Old ones may be kept there after they are taken away here.</source>
        <translation>Mae&apos;r ffolder hon yn cael ei rhannu neu ei chysoni. Caiff copïau wrth gefn o ffeil sydd wedi&apos;i diogelu fynd yno, oherwydd maent wedi&apos;u selio. Gall hen rai gael eu cadw yno ar ôl eu tynnu oddi yma.</translation>
    </message>
    <message>
        <source>The bank does not hold enough (needed: %1, in the bank: %2). Nobody can approve more than it holds: make the visit shorter, or let it wait as a wish.</source>
        <translation>Nid oes digon yn y banc (angen: %1, yn y banc: %2). Ni all neb gymeradwyo mwy nag sydd ynddo: gwnewch yr ymweliad yn fyrrach, neu gadewch iddo aros fel dymuniad.</translation>
    </message>
    <message>
        <source>The bank periods until %1 are over and stay as they are. Choose a later day.</source>
        <translation>Mae&apos;r cyfnodau bancio hyd at %1 ar ben ac yn aros fel y maent. Dewiswch ddiwrnod diweddarach.</translation>
    </message>
    <message>
        <source>Bank period: %1. Nothing is carried over from it.</source>
        <translation>Cyfnod bancio: %1. Ni chaiff dim ei gario drosodd ohono.</translation>
    </message>
    <message>
        <source>Bank period: %1. Carried over from it: at most %2.</source>
        <translation>Cyfnod bancio: %1. I&apos;w gario drosodd ohono: %2 ar y mwyaf.</translation>
    </message>
    <message>
        <source>Let in: %1 (%2)</source>
        <comment>name, role</comment>
        <translation>Gadawyd i mewn: %1 (%2)</translation>
    </message>
    <message>
        <source>Let in: %1</source>
        <translation>Gadawyd i mewn: %1</translation>
    </message>
    <message>
        <source>Role: %1 (%2 → %3)</source>
        <comment>name, roles</comment>
        <translation>Rôl: %1 (%2 → %3)</translation>
    </message>
    <message>
        <source>New role: %1</source>
        <translation>Rôl newydd: %1</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Caewyd allan: %1</translation>
    </message>
    <message>
        <source>New passphrase: %1</source>
        <translation>Cyfrinymadrodd newydd: %1</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Allwedd adfer newydd</translation>
    </message>
    <message>
        <source>Something is recorded of it already.</source>
        <translation>Mae rhywbeth wedi&apos;i gofnodi amdano eisoes.</translation>
    </message>
    <message>
        <source>It is not over yet.</source>
        <translation>Nid yw drosodd eto.</translation>
    </message>
    <message>
        <source>Somebody is missing who goes there.</source>
        <translation>Mae rhywun ar goll sy&apos;n mynd yno.</translation>
    </message>
    <message>
        <source>A worker would have been in two places at once.</source>
        <translation>Byddai gweithiwr wedi bod mewn dau le ar unwaith.</translation>
    </message>
    <message>
        <source>Rows that are sound: %1. New visits: %2. Changed: %3. As they were: %4.</source>
        <translation>Rhesi sy&apos;n gywir: %1. Ymweliadau newydd: %2. Wedi newid: %3. Fel yr oeddent: %4.</translation>
    </message>
    <message>
        <source>Rows that are refused: %1.</source>
        <translation>Rhesi a wrthodwyd: %1.</translation>
    </message>
    <message>
        <source>Visits among them that somebody should look at: %1.</source>
        <translation>Ymweliadau yn eu plith y dylai rhywun edrych arnynt: %1.</translation>
    </message>
    <message>
        <source>Columns passed over: %1</source>
        <translation>Colofnau a hepgorwyd: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>Llinell</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>of a file</comment>
        <translation>Colofn</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Pam y&apos;i gwrthodwyd</translation>
    </message>
    <message>
        <source>Written by a copy whose role does not allow it, or after it was shut out</source>
        <translation>Ysgrifennwyd gan gopi nad yw ei rôl yn caniatáu hynny, neu ar ôl iddo gael ei gau allan</translation>
    </message>
    <message>
        <source>Left out, because a role did not allow it, or because its copy was shut out: %1.</source>
        <translation>Gadawyd allan, am nad oedd rôl yn ei ganiatáu, neu am fod ei gopi wedi&apos;i gau allan: %1.</translation>
    </message>
    <message>
        <source>Wishes that the bank has the time for</source>
        <translation>Dymuniadau y mae&apos;r amser ar eu cyfer yn y banc</translation>
    </message>
    <message>
        <source>Wishes: %1. The bank has the time for: %2.</source>
        <translation>Dymuniadau: %1. Mae&apos;r amser yn y banc ar gyfer: %2.</translation>
    </message>
    <message>
        <source>Since %1: visits delivered: %2, missed: %3, different workers: %4.</source>
        <translation>Ers %1: ymweliadau a gyflawnwyd: %2, a gollwyd: %3, gweithwyr gwahanol: %4.</translation>
    </message>
    <message>
        <source>Banked: %1, used: %2, lapsed: %3. In the bank now: %4.</source>
        <translation>Rhoddwyd yn y banc: %1, defnyddiwyd: %2, daeth i ben: %3. Yn y banc nawr: %4.</translation>
    </message>
    <message>
        <source>Stories: %1</source>
        <translation>Straeon: %1</translation>
    </message>
    <message>
        <source>Asked for, complained of or praised: %1</source>
        <translation>Gofynnwyd, cwynwyd neu ganmolwyd: %1</translation>
    </message>
    <message>
        <source>Still to be done: %1</source>
        <translation>Yn dal i&apos;w wneud: %1</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>of a file</comment>
        <translation>Ymweliad</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Beth i edrych arno</translation>
    </message>
    <message>
        <source>So many rows cannot be taken back with Undo (at most: %1).</source>
        <translation>Ni ellir tynnu cymaint o resi yn ôl gyda Dadwneud (ar y mwyaf: %1).</translation>
    </message>
    <message>
        <source>Undo on the page of the week can take it back, unless it puts right what was recorded: that stays in the ledger.</source>
        <translation>Gall Dadwneud ar dudalen yr wythnos ei dynnu&apos;n ôl, oni bai ei fod yn cywiro&apos;r hyn a gofnodwyd: mae hynny&apos;n aros yn y cyfriflyfr.</translation>
    </message>
    <message>
        <source>Undo on the page of the week takes it back.</source>
        <translation>Mae Dadwneud ar dudalen yr wythnos yn ei dynnu&apos;n ôl.</translation>
    </message>
    <message>
        <source>It puts right what was recorded, and the ledger keeps both: Undo cannot take it back.</source>
        <translation>Mae&apos;n cywiro&apos;r hyn a gofnodwyd, ac mae&apos;r cyfriflyfr yn cadw&apos;r ddau: ni all Dadwneud ei dynnu&apos;n ôl.</translation>
    </message>
    <message>
        <source>themes of Working Together for Change</source>
        <translation>themâu Gweithio Gyda&apos;n Gilydd dros Newid</translation>
    </message>
    <message>
        <source>themes of Working Together for Change: %1</source>
        <translation>themâu Gweithio Gyda&apos;n Gilydd dros Newid: %1</translation>
    </message>
    <message>
        <source>Outside the package or its bank (counted from: %1): it is counted nowhere</source>
        <translation>Y tu allan i&apos;r pecyn neu ei fanc (cyfrifir o: %1): nid yw&apos;n cael ei gyfrif yn unman</translation>
    </message>
    <message>
        <source>Outside the package or its bank (counted: %1 to %2): it is counted nowhere</source>
        <translation>Y tu allan i&apos;r pecyn neu ei fanc (cyfrifir: %1 – %2): nid yw&apos;n cael ei gyfrif yn unman</translation>
    </message>
    <message>
        <source>A worker is in two places (other visit: %1, at the same time for: %2)</source>
        <translation>Mae gweithiwr mewn dau le (ymweliad arall: %1, ar yr un pryd am: %2)</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Yr hyn y cytunwyd arno</translation>
    </message>
    <message>
        <source>Shorter, as agreed</source>
        <translation>Yn fyrrach, fel y cytunwyd</translation>
    </message>
    <message>
        <source>Allocated on</source>
        <translation>Dyddiad dyrannu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Dyddiad yr ateb</translation>
    </message>
    <message>
        <source>How we go about it</source>
        <translation>Sut rydym yn mynd ati</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Cymeradwywyd gan</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Dyddiad y cais</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Asesydd</translation>
    </message>
    <message>
        <source>Period of banked time</source>
        <translation>Cyfnod yr amser wedi&apos;i fancio</translation>
    </message>
    <message>
        <source>Banked time begins on</source>
        <translation>Yr amser wedi&apos;i fancio yn dechrau ar</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Dyddiad dechrau</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Gan bwy</translation>
    </message>
    <message>
        <source>When to call them</source>
        <translation>Pryd i&apos;w ffonio</translation>
    </message>
    <message>
        <source>Cancelled at</source>
        <translation>Amser canslo</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>Canslwyd gan</translation>
    </message>
    <message>
        <source>Workers needed</source>
        <translation>Nifer y gweithwyr sydd eu hangen</translation>
    </message>
    <message>
        <source>Most that is carried over</source>
        <translation>Y mwyaf a gaiff ei gario drosodd</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Caewyd ar</translation>
    </message>
    <message>
        <source>Competences needed</source>
        <translation>Cymwyseddau sydd eu hangen</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Cymhlethdod</translation>
    </message>
    <message>
        <source>Confirmed for all</source>
        <translation>Wedi&apos;i gadarnhau i bawb</translation>
    </message>
    <message>
        <source>Contract, at most</source>
        <translation>Contract, ar y mwyaf</translation>
    </message>
    <message>
        <source>Contract, at least</source>
        <translation>Contract, o leiaf</translation>
    </message>
    <message>
        <source>Culture and faith</source>
        <translation>Diwylliant a ffydd</translation>
    </message>
    <message>
        <source>Years of a DBS check</source>
        <translation>Blynyddoedd gwiriad DBS</translation>
    </message>
    <message>
        <source>Made-up demo agency</source>
        <translation>Asiantaeth enghreifftiol ddychmygol</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Beth mae&apos;n ei wneud</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gwnaed ar</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>I&apos;w wneud erbyn</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Cyflogaeth</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Tegwch</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Adborth</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Cyllid</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Rhywedd</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Cydsyniad wedi&apos;i roi</translation>
    </message>
    <message>
        <source>Kinds of harm</source>
        <translation>Mathau o niwed</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Cynhaliwyd gan</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Cynhaliwyd ar</translation>
    </message>
    <message>
        <source>Rate an hour</source>
        <translation>Cyfradd yr awr</translation>
    </message>
    <message>
        <source>Room in the hours</source>
        <translation>Lle yn yr oriau</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Sut</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Diddordebau</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation>Angen cyfieithydd ar y pryd</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Yr hyn a ddysgwyd</translation>
    </message>
    <message>
        <source>Why they leave</source>
        <translation>Pam maent yn gadael</translation>
    </message>
    <message>
        <source>Let go on</source>
        <translation>Dyddiad gollwng y cais</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>Local authority reference</source>
        <translation>Cyfeirnod yr awdurdod lleol</translation>
    </message>
    <message>
        <source>What was done to keep them safe</source>
        <translation>Yr hyn a wnaed i&apos;w cadw&apos;n ddiogel</translation>
    </message>
    <message>
        <source>Maximum weekly charge</source>
        <translation>Uchafswm tâl wythnosol</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Ar y mwyaf</translation>
    </message>
    <message>
        <source>May see what concerns health</source>
        <translation>Caiff weld yr hyn sy&apos;n ymwneud ag iechyd</translation>
    </message>
    <message>
        <source>May see what concerns money</source>
        <translation>Caiff weld yr hyn sy&apos;n ymwneud ag arian</translation>
    </message>
    <message>
        <source>May see the support plan</source>
        <translation>Caiff weld y cynllun cymorth</translation>
    </message>
    <message>
        <source>May see the visits</source>
        <translation>Caiff weld yr ymweliadau</translation>
    </message>
    <message>
        <source>Whether services meet the outcomes</source>
        <translation>A yw&apos;r gwasanaethau&apos;n bodloni&apos;r canlyniadau</translation>
    </message>
    <message>
        <source>On whether services meet the outcomes, in their own words</source>
        <translation>A ydynt yn bodloni&apos;r canlyniadau, yn eu geiriau eu hunain</translation>
    </message>
    <message>
        <source>Fewest people for a figure</source>
        <translation>Y nifer lleiaf o bobl ar gyfer ffigur</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>O leiaf</translation>
    </message>
    <message>
        <source>What I do myself</source>
        <translation>Yr hyn rwy&apos;n ei wneud fy hun</translation>
    </message>
    <message>
        <source>Names changed</source>
        <translation>Enwau wedi&apos;u newid</translation>
    </message>
    <message>
        <source>Need: hearing</source>
        <translation>Angen: clyw</translation>
    </message>
    <message>
        <source>Need: learning disability</source>
        <translation>Angen: anabledd dysgu</translation>
    </message>
    <message>
        <source>Need: sight</source>
        <translation>Angen: golwg</translation>
    </message>
    <message>
        <source>Need: sign language</source>
        <translation>Angen: iaith arwyddion</translation>
    </message>
    <message>
        <source>Who decided against the rule</source>
        <translation>Pwy a benderfynodd yn groes i&apos;r rheol</translation>
    </message>
    <message>
        <source>Why against the rule</source>
        <translation>Pam yn groes i&apos;r rheol</translation>
    </message>
    <message>
        <source>Own way of communicating</source>
        <translation>Ei ffordd ei hun o gyfathrebu</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Pwy fydd yn gofalu amdano</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>Rhan o&apos;r cynllun</translation>
    </message>
    <message>
        <source>Partner in the plan</source>
        <translation>Partner yn y cynllun</translation>
    </message>
    <message>
        <source>Personal care</source>
        <translation>Gofal personol</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Dewis</translation>
    </message>
    <message>
        <source>Pronoun</source>
        <translation>Rhagenw</translation>
    </message>
    <message>
        <source>Qualities</source>
        <translation>Rhinweddau</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Codwyd gan</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Codwyd ar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Argymhelliad</translation>
    </message>
    <message>
        <source>Warning of too little time</source>
        <translation>Rhybudd am ddiffyg amser</translation>
    </message>
    <message>
        <source>Registration expires</source>
        <translation>Cofrestriad yn dod i ben</translation>
    </message>
    <message>
        <source>Warning before registration expires</source>
        <translation>Rhybudd cyn i&apos;r cofrestriad ddod i ben</translation>
    </message>
    <message>
        <source>In the person&apos;s words</source>
        <translation>Yng ngeiriau&apos;r person</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Perthynas</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Adroddwyd ar</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>Adroddwyd i</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Beth a benderfynwyd</translation>
    </message>
    <message>
        <source>Why that result</source>
        <translation>Pam y penderfynwyd hynny</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Rules broken</source>
        <translation>Rheolau a dorrwyd</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Yr hyn a welwyd</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Dyddiad gweld</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Anfonwyd ar</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Anfonwyd at</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>Dyddiad gosod</translation>
    </message>
    <message>
        <source>Shared by: commissioner</source>
        <translation>Rhennir gan: comisiynydd</translation>
    </message>
    <message>
        <source>Shared on</source>
        <translation>Dyddiad rhannu</translation>
    </message>
    <message>
        <source>Shared by: the person</source>
        <translation>Rhennir gan: y person</translation>
    </message>
    <message>
        <source>Shared by: the provider</source>
        <translation>Rhennir gan: y darparwr</translation>
    </message>
    <message>
        <source>Why the visit is short</source>
        <translation>Pam mae&apos;r ymweliad yn fyr</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Yn dechrau am</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Yn dechrau ar</translation>
    </message>
    <message>
        <source>Why this status</source>
        <translation>Pam y statws hwn</translation>
    </message>
    <message>
        <source>Whether the outcomes are still wanted</source>
        <translation>A oes eisiau&apos;r canlyniadau o hyd</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>What it looks like when it has come true</source>
        <translation>Sut olwg fydd arni pan ddaw&apos;n wir</translation>
    </message>
    <message>
        <source>Who tells it</source>
        <translation>Pwy sy&apos;n ei hadrodd</translation>
    </message>
    <message>
        <source>Name of who tells it</source>
        <translation>Enw&apos;r sawl sy&apos;n ei hadrodd</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Math o weithgaredd</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Adeg o&apos;r dydd</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>How far it may move</source>
        <translation>Faint y caiff symud</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Dyddiad hyfforddi</translation>
    </message>
    <message>
        <source>Travel to it</source>
        <translation>Teithio yno</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Cymhwysedd</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tan</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fersiwn</translation>
    </message>
    <message>
        <source>Whose voice</source>
        <translation>Llais pwy</translation>
    </message>
    <message>
        <source>On whether they are still wanted, in their own words</source>
        <translation>A oes eu heisiau o hyd, yn eu geiriau eu hunain</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Diwrnod o&apos;r wythnos</translation>
    </message>
    <message>
        <source>Version of the weights</source>
        <translation>Fersiwn y pwysau</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Answers to why</source>
        <translation>Atebion i “pam?”</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Dymuniad</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Geiriau</translation>
    </message>
    <message>
        <source>Worry</source>
        <translation>Pryder</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>%1, in Welsh</source>
        <comment>a field</comment>
        <translation>%1, yn Gymraeg</translation>
    </message>
    <message>
        <source>%1, in English</source>
        <comment>a field</comment>
        <translation>%1, yn Saesneg</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Wedi&apos;i dicio</translation>
    </message>
    <message>
        <source>Not ticked</source>
        <translation>Heb ei dicio</translation>
    </message>
    <message>
        <source>Sealed: only who may read safeguarding notes sees it</source>
        <translation>Wedi&apos;i selio: dim ond y rhai a gaiff ddarllen nodiadau diogelu sy&apos;n ei weld</translation>
    </message>
    <message>
        <source>No DBS check</source>
        <translation>Dim gwiriad DBS</translation>
    </message>
    <message>
        <source>It is the trail of another computer.</source>
        <translation>Trywydd cyfrifiadur arall yw hwn.</translation>
    </message>
    <message>
        <source>It is the trail of another computer. Last in it: %1.</source>
        <translation>Trywydd cyfrifiadur arall yw hwn. Yr olaf ynddo: %1.</translation>
    </message>
    <message>
        <source>How far the trails of other computers had come</source>
        <translation>Pa mor bell yr oedd trywyddau cyfrifiaduron eraill wedi cyrraedd</translation>
    </message>
    <message>
        <source>Wishes ready: %1/%2</source>
        <translation>Dymuniadau parod: %1/%2</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>I&apos;w nodi</translation>
    </message>
    <message>
        <source>Why, and visit</source>
        <comment>ledger</comment>
        <translation>Pam, a pha ymweliad</translation>
    </message>
    <message>
        <source>Outcomes rated twice or more. Staying the same is a success where things were to be kept as they are. Hatched: worse.</source>
        <translation>Canlyniadau a sgoriwyd ddwywaith neu fwy. Mae aros yr un fath yn llwyddiant lle&apos;r oedd pethau i&apos;w cadw fel y maent. Llinellau: gwaeth.</translation>
    </message>
    <message>
        <source>Why nothing was changed</source>
        <translation>Pam na newidiwyd dim</translation>
    </message>
    <message>
        <source>People with a plan of visits: %1. New visits: %2. Changed: %3. Taken away: %4. As they were: %5.</source>
        <translation>Pobl â chynllun ymweliadau: %1. Ymweliadau newydd: %2. Newidiwyd: %3. Tynnwyd: %4. Fel yr oeddent: %5.</translation>
    </message>
    <message>
        <source>Real length</source>
        <translation>Hyd gwirioneddol</translation>
    </message>
    <message>
        <source>Planned length</source>
        <translation>Hyd a gynlluniwyd</translation>
    </message>
    <message>
        <source>This has to lie between %1 and %2. It is: %3.</source>
        <translation>Rhaid i hwn fod o fewn yr ystod %1–%2. Y ffigur yma: %3.</translation>
    </message>
    <message>
        <source>This day has not come yet: %1. Write today or an earlier day.</source>
        <translation>Nid yw&apos;r diwrnod hwn wedi dod eto: %1. Ysgrifennwch heddiw neu ddiwrnod cynharach.</translation>
    </message>
    <message>
        <source>Nobody has this reference: %1. Check it for a slip of the pen.</source>
        <translation>Nid oes gan neb y cyfeirnod hwn: %1. Gwiriwch ef am gamgymeriad ysgrifennu.</translation>
    </message>
    <message>
        <source>%1 (between the visits: %2, the way: %3)</source>
        <translation>%1 (rhwng yr ymweliadau: %2, teithio: %3)</translation>
    </message>
    <message>
        <source>%1 (between the visits: %2)</source>
        <translation>%1 (rhwng yr ymweliadau: %2)</translation>
    </message>
    <message>
        <source>A computer cannot shut itself out: nobody here could let it in again. Do it on another computer of the agency.</source>
        <translation>Ni all cyfrifiadur gau ei hun allan: ni allai neb yma ei adael i mewn eto. Gwnewch hynny ar gyfrifiadur arall yr asiantaeth.</translation>
    </message>
    <message>
        <source>This cannot be: %1. Write another figure.</source>
        <translation>Ni all hwn fod yn: %1. Ysgrifennwch ffigur arall.</translation>
    </message>
    <message>
        <source>This file is open on the computer “%1”. Close it there, then try again. If that computer is gone, delete the file “%2” first.</source>
        <translation>Mae&apos;r ffeil hon ar agor ar y cyfrifiadur “%1”. Caewch hi yno, yna rhowch gynnig arall arni. Os yw&apos;r cyfrifiadur hwnnw wedi mynd, dilëwch y ffeil “%2” yn gyntaf.</translation>
    </message>
    <message>
        <source>Nobody takes themselves out. Ask another manager to do it.</source>
        <translation>Nid oes neb yn cau ei hun allan. Gofynnwch i reolwr arall wneud hynny.</translation>
    </message>
    <message>
        <source>Nothing stands on the first line of this file: %1. Write the passphrase or the recovery key there.</source>
        <translation>Nid oes dim ar linell gyntaf y ffeil hon: %1. Ysgrifennwch y cyfrinymadrodd neu&apos;r allwedd adfer yno.</translation>
    </message>
    <message>
        <source>This is not your passphrase. Type it again.</source>
        <translation>Nid hwn yw eich cyfrinymadrodd. Teipiwch ef eto.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again, or use the recovery key. If you are sure that it is right, the file of keys may be damaged: put back its copy from a backup.</source>
        <translation>Nid yw&apos;r cyfrinymadrodd hwn yn ei agor. Rhowch gynnig arall arni, neu defnyddiwch yr allwedd adfer. Os ydych yn siŵr ei fod yn gywir, efallai fod y ffeil allweddi wedi&apos;i difrodi: adferwch ei chopi o gopi wrth gefn.</translation>
    </message>
    <message>
        <source>This cannot be before %1. Write that day or a later one.</source>
        <translation>Ni all hwn fod cyn y dyddiad hwn: %1. Ysgrifennwch y dyddiad hwnnw neu un diweddarach.</translation>
    </message>
    <message>
        <source>Four words or more, or twelve different signs or more</source>
        <translation>Pedwar gair neu fwy, neu ddeuddeg nod gwahanol neu fwy</translation>
    </message>
    <message>
        <source>Too much of it is the same. Add other words.</source>
        <translation>Mae gormod ohono yr un fath. Ychwanegwch eiriau eraill.</translation>
    </message>
    <message>
        <source>Good enough. One more word makes it strong.</source>
        <translation>Digon da. Byddai un gair arall yn ei wneud yn gryf.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Cryf.</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. Divide it, and bring in its parts one after the other.</source>
        <translation>Mae&apos;r ffeil hon yn fwy na %1 MB. Rhannwch hi, a dewch â&apos;i rhannau i mewn un ar ôl y llall.</translation>
    </message>
    <message>
        <source>There are more than %1 columns. Take out those that are not needed.</source>
        <translation>Mae mwy na %1 o golofnau. Tynnwch y rhai nad oes eu hangen.</translation>
    </message>
    <message>
        <source>The agreed plan of %1, version %2, is not as it was when it was agreed. Do not rely on it; go back to a copy of the file.</source>
        <translation>Nid yw&apos;r cynllun y cytunwyd arno ar gyfer %1, fersiwn %2, fel yr oedd pan gytunwyd arno. Peidiwch â dibynnu arno; ewch yn ôl at gopi o&apos;r ffeil.</translation>
    </message>
    <message>
        <source>Nobody is found by these words. Check them for a slip of the pen.</source>
        <translation>Ni chanfyddir neb â&apos;r geiriau hyn. Gwiriwch nhw am gamgymeriad ysgrifennu.</translation>
    </message>
    <message>
        <source>Nobody is found by “%1”. Check it for a slip of the pen.</source>
        <translation>Ni chanfyddir neb â “%1”. Gwiriwch ef am gamgymeriad ysgrifennu.</translation>
    </message>
    <message>
        <source>Only the longest are shown: %1 of %2.</source>
        <translation>Dim ond y rhai hiraf a ddangosir: %1 o %2.</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Ar %1</translation>
    </message>
    <message>
        <source>It cannot be opened. Check that you may read it.</source>
        <translation>Ni ellir ei hagor. Gwiriwch fod hawl gennych i&apos;w darllen.</translation>
    </message>
    <message>
        <source>It is larger than 1 MB, which no catalogue needs.</source>
        <translation>Mae&apos;n fwy nag 1 MB, ac nid oes angen hynny ar unrhyw gatalog.</translation>
    </message>
    <message>
        <source>One code stands in it twice: %1.</source>
        <translation>Mae un cod ynddi ddwywaith: %1.</translation>
    </message>
    <message>
        <source>It is not a JSON file, or a broken one.</source>
        <translation>Nid ffeil JSON yw hi, neu mae wedi torri.</translation>
    </message>
    <message>
        <source>Something is missing in it: %1.</source>
        <translation>Mae rhywbeth ar goll ynddi: %1.</translation>
    </message>
    <message>
        <source>A file of the agency&apos;s own frameworks or competences is left out: %1. %2</source>
        <comment>file, why</comment>
        <translation>Gadewir allan ffeil o fframweithiau neu gymwyseddau&apos;r asiantaeth ei hun: %1. %2</translation>
    </message>
    <message>
        <source>That the clock is right</source>
        <translation>Bod y cloc yn gywir</translation>
    </message>
    <message>
        <source>The period would end on %1, before it begins on %2. Choose other days.</source>
        <translation>Byddai&apos;r cyfnod yn dod i ben ar %1, cyn iddo ddechrau ar %2. Dewiswch ddyddiau eraill.</translation>
    </message>
</context>
<context>
    <name>WorkerFields</name>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>The patch that they cover</source>
        <translation>Yr ardal y maent yn gweithio ynddi</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Dyddiad dechrau</translation>
    </message>
    <message>
        <source>For example 1/3/2026 or 1 March 2026</source>
        <translation>Er enghraifft 1/3/2026 neu 1 Mawrth 2026</translation>
    </message>
    <message>
        <source>Induction ended on</source>
        <translation>Dyddiad gorffen y cyfnod sefydlu</translation>
    </message>
    <message>
        <source>The last day of the three to five days</source>
        <translation>Diwrnod olaf y tri i bum diwrnod</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Cyflogaeth</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Rhywedd</translation>
    </message>
    <message>
        <source>Asked because a person may choose who gives personal care</source>
        <translation>Gofynnir hyn oherwydd y caiff person ddewis pwy sy&apos;n rhoi gofal personol</translation>
    </message>
    <message>
        <source>Contract hours a week, at least</source>
        <translation>Oriau contract yr wythnos, o leiaf</translation>
    </message>
    <message>
        <source>Contract hours a week, at most</source>
        <translation>Oriau contract yr wythnos, ar y mwyaf</translation>
    </message>
    <message>
        <source>Empty: no limit</source>
        <translation>Gwag: dim terfyn</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Rhif cofrestru</translation>
    </message>
    <message>
        <source>Registration runs out on</source>
        <translation>Cofrestriad yn dod i ben ar</translation>
    </message>
    <message>
        <source>Date of the DBS check</source>
        <translation>Dyddiad y gwiriad DBS</translation>
    </message>
    <message>
        <source>Qualities</source>
        <translation>Rhinweddau</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Diddordebau</translation>
    </message>
    <message>
        <source>Separate them with semicolons: choir; rugby; gardening</source>
        <translation>Rhowch hanner colon rhwng pob un: côr; rygbi; garddio</translation>
    </message>
    <message>
        <source>People not to be sent to</source>
        <translation>Pobl na ddylid anfon y gweithiwr atynt</translation>
    </message>
</context>
<context>
    <name>Workforce</name>
    <message>
        <source>Amber decision due %1</source>
        <translation>Penderfyniad Oren: %1</translation>
    </message>
    <message>
        <source>Amber decision due today</source>
        <translation>Penderfyniad Oren: heddiw</translation>
    </message>
    <message>
        <source>Supervision due %1</source>
        <translation>Goruchwyliaeth: %1</translation>
    </message>
    <message>
        <source>Supervision due today</source>
        <translation>Goruchwyliaeth: heddiw</translation>
    </message>
    <message>
        <source>Development plan due %1</source>
        <translation>Cynllun datblygu: %1</translation>
    </message>
    <message>
        <source>Development plan due today</source>
        <translation>Cynllun datblygu: heddiw</translation>
    </message>
    <message>
        <source>Registration due %1</source>
        <translation>Cofrestru erbyn: %1</translation>
    </message>
    <message>
        <source>Registration due today</source>
        <translation>Cofrestru: heddiw</translation>
    </message>
    <message>
        <source>DBS runs out %1</source>
        <translation>DBS yn dod i ben: %1</translation>
    </message>
    <message>
        <source>DBS runs out today</source>
        <translation>DBS yn dod i ben heddiw</translation>
    </message>
    <message>
        <source>DBS ran out %1</source>
        <translation>DBS wedi dod i ben: %1</translation>
    </message>
    <message>
        <source>Competence runs out %1</source>
        <translation>Cymhwysedd hyd %1</translation>
    </message>
    <message>
        <source>Competence runs out today</source>
        <translation>Cymhwysedd hyd heddiw</translation>
    </message>
    <message>
        <source>Competence ran out %1</source>
        <translation>Cymhwysedd ar ben: %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>O %1</translation>
    </message>
    <message>
        <source>From %1 until %2</source>
        <translation>O %1 hyd at %2</translation>
    </message>
    <message>
        <source>Knows the person</source>
        <translation>Adnabod y person</translation>
    </message>
    <message>
        <source>Curious about people</source>
        <translation>Chwilfrydedd am bobl</translation>
    </message>
    <message>
        <source>Respect</source>
        <translation>Parch</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Prydlondeb</translation>
    </message>
    <message>
        <source>A smile</source>
        <translation>Gwên</translation>
    </message>
    <message>
        <source>Takes time</source>
        <translation>Rhoi amser</translation>
    </message>
    <message>
        <source>Listens</source>
        <translation>Gwrando</translation>
    </message>
    <message>
        <source>Experience not decided</source>
        <translation>Heb benderfynu ar brofiad</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Wedi gadael: %1</translation>
    </message>
    <message>
        <source>Leaves: %1</source>
        <translation>Yn gadael: %1</translation>
    </message>
    <message>
        <source>Amber review due %1</source>
        <translation>Adolygiad Oren: %1</translation>
    </message>
    <message>
        <source>Amber review due today</source>
        <translation>Adolygiad Oren: heddiw</translation>
    </message>
    <message>
        <source>Amber review late: %1</source>
        <translation>Adolygiad Oren hwyr: %1</translation>
    </message>
    <message>
        <source>Amber decision late: %1</source>
        <translation>Penderfyniad Oren hwyr: %1</translation>
    </message>
    <message>
        <source>Supervision late: %1</source>
        <translation>Goruchwyliaeth hwyr: %1</translation>
    </message>
    <message>
        <source>Development plan late: %1</source>
        <translation>Cynllun datblygu hwyr: %1</translation>
    </message>
    <message>
        <source>Registration late: %1</source>
        <translation>Cofrestru&apos;n hwyr: %1</translation>
    </message>
    <message>
        <source>No DBS check: needed by %1</source>
        <translation>Angen DBS erbyn %1</translation>
    </message>
    <message>
        <source>No DBS check: needed today</source>
        <translation>Angen DBS heddiw</translation>
    </message>
    <message>
        <source>No DBS check: needed since %1</source>
        <translation>Angen DBS ers %1</translation>
    </message>
    <message>
        <source>The induction ended on %1. Write that day or a later one.</source>
        <translation>Dyddiad gorffen y cyfnod sefydlu: %1. Ysgrifennwch y diwrnod hwnnw neu un diweddarach.</translation>
    </message>
    <message>
        <source>The experience was decided on %1. Write that day or an earlier one.</source>
        <translation>Dyddiad penderfynu ar y profiad: %1. Ysgrifennwch y diwrnod hwnnw neu un cynharach.</translation>
    </message>
    <message>
        <source>The first day of work was %1. Write that day or a later one.</source>
        <translation>Diwrnod cyntaf y gwaith: %1. Ysgrifennwch y diwrnod hwnnw neu un diweddarach.</translation>
    </message>
    <message>
        <source>The first day away is %1. Write that day or an earlier one.</source>
        <translation>Y diwrnod cyntaf i ffwrdd: %1. Ysgrifennwch y diwrnod hwnnw neu un cynharach.</translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation>Heddiw · %1</translation>
    </message>
    <message>
        <source>Late: %1 · %2</source>
        <translation>Hwyr: %1 · %2</translation>
    </message>
    <message>
        <source>cooking</source>
        <translation>coginio</translation>
    </message>
    <message>
        <source>singing</source>
        <translation>canu</translation>
    </message>
    <message>
        <source>the radio</source>
        <translation>radio</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>darllen</translation>
    </message>
    <message>
        <source>history</source>
        <translation>hanes</translation>
    </message>
    <message>
        <source>crafts</source>
        <translation>crefftau</translation>
    </message>
    <message>
        <source>walking</source>
        <translation>cerdded</translation>
    </message>
    <message>
        <source>gardening</source>
        <translation>garddio</translation>
    </message>
    <message>
        <source>football</source>
        <translation>pêl-droed</translation>
    </message>
    <message>
        <source>chapel</source>
        <translation>capel</translation>
    </message>
    <message>
        <source>dogs</source>
        <translation>cŵn</translation>
    </message>
    <message>
        <source>rugby</source>
        <translation>rygbi</translation>
    </message>
    <message>
        <source>knitting</source>
        <translation>gwau</translation>
    </message>
    <message>
        <source>trains</source>
        <translation>trenau</translation>
    </message>
    <message>
        <source>music</source>
        <translation>cerddoriaeth</translation>
    </message>
    <message>
        <source>fishing</source>
        <translation>pysgota</translation>
    </message>
    <message>
        <source>farming</source>
        <translation>ffermio</translation>
    </message>
    <message>
        <source>Competence: %1. It ends before it begins. Put one of the two days right.</source>
        <translation>Cymhwysedd: %1. Mae&apos;n dod i ben cyn iddo ddechrau. Cywirwch un o&apos;r ddau ddiwrnod.</translation>
    </message>
</context>
<context>
    <name>aelwyd::AboutTab</name>
    <message>
        <source>What you had typed before is back, and not stored yet. It is stored when you leave the field.</source>
        <translation>Mae&apos;r hyn a deipiwyd gennych o&apos;r blaen wedi&apos;i adfer, ond heb ei gadw eto. Caiff ei gadw pan fyddwch yn gadael y maes.</translation>
    </message>
    <message>
        <source>Some of it is not stored yet: see the messages beside the fields. The rest is stored.</source>
        <translation>Mae peth ohono heb ei gadw eto: gweler y negeseuon wrth ymyl y meysydd. Mae&apos;r gweddill wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>Name and numbers</source>
        <translation>Enw a rhifau</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Manylion cyswllt</translation>
    </message>
    <message>
        <source>Language and communication</source>
        <translation>Iaith a chyfathrebu</translation>
    </message>
    <message>
        <source>Culture and faith</source>
        <translation>Diwylliant a ffydd</translation>
    </message>
    <message>
        <source>What is asked of workers</source>
        <translation>Yr hyn a ddisgwylir gan weithwyr</translation>
    </message>
    <message>
        <source>Throw away what is not stored</source>
        <translation>Taflu&apos;r hyn sydd heb ei gadw</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tynnu oddi ar y rhestr</translation>
    </message>
</context>
<context>
    <name>aelwyd::AccountDialog</name>
    <message>
        <source>New passphrase: %1</source>
        <translation>Cyfrinymadrodd newydd: %1</translation>
    </message>
    <message>
        <source>Let somebody in</source>
        <translation>Gadael rhywun i mewn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>A viewer looks; a supervisor writes; a manager decides who comes in and what is set aside.</source>
        <translation>Mae gwyliwr yn edrych; mae goruchwyliwr yn ysgrifennu; mae rheolwr yn penderfynu pwy sy&apos;n dod i mewn a pha reol a roir o&apos;r neilltu.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Y cyfrinymadrodd eto</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Gosod y cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Gadael i mewn</translation>
    </message>
    <message>
        <source>Your passphrase until now</source>
        <translation>Eich cyfrinymadrodd hyd yn hyn</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Cyfrinymadrodd newydd</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>Y cyfrinymadrodd newydd eto</translation>
    </message>
    <message>
        <source>The passphrase is being set</source>
        <translation>Mae&apos;r cyfrinymadrodd yn cael ei osod</translation>
    </message>
</context>
<context>
    <name>aelwyd::AccountsTab</name>
    <message>
        <source>Role: %1</source>
        <translation>Rôl: %1</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>Cyfrinymadrodd newydd…</translation>
    </message>
    <message>
        <source>New passphrase: %1</source>
        <translation>Cyfrinymadrodd newydd: %1</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Cau allan: %1</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (chi)</translation>
    </message>
    <message>
        <source>The role is changed: %1</source>
        <translation>Newidiwyd y rôl: %1</translation>
    </message>
    <message>
        <source>The passphrase is set: %1</source>
        <translation>Gosodwyd y cyfrinymadrodd: %1</translation>
    </message>
    <message>
        <source>Let in: %1</source>
        <translation>Gadawyd i mewn: %1</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Cau allan</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Caewyd allan: %1</translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <translation>Creu allwedd adfer newydd?</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Creu allwedd newydd</translation>
    </message>
    <message>
        <source>Who may open this file</source>
        <translation>Pwy gaiff agor y ffeil hon</translation>
    </message>
    <message>
        <source>Let somebody in…</source>
        <translation>Gadael rhywun i mewn…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Allwedd adfer</translation>
    </message>
    <message>
        <source>The printed key opens the file when every passphrase is forgotten. Make a new one when the sheet was lost or seen by others.</source>
        <translation>Mae&apos;r allwedd a argraffwyd yn agor y ffeil pan fydd pob cyfrinymadrodd wedi&apos;i anghofio. Crëwch un newydd os collwyd y daflen neu os gwelodd eraill hi.</translation>
    </message>
    <message>
        <source>Make a new key…</source>
        <translation>Creu allwedd newydd…</translation>
    </message>
    <message>
        <source>The sheet that was printed before opens nothing any more once the new key is typed back.</source>
        <translation>Nid yw&apos;r daflen a argraffwyd o&apos;r blaen yn agor dim mwyach unwaith y bydd yr allwedd newydd wedi&apos;i theipio&apos;n ôl.</translation>
    </message>
    <message>
        <source>The old recovery key stays in force.</source>
        <translation>Mae&apos;r hen allwedd adfer yn dal mewn grym.</translation>
    </message>
    <message>
        <source>The new recovery key counts from now on.</source>
        <translation>Mae&apos;r allwedd adfer newydd yn cyfrif o hyn ymlaen.</translation>
    </message>
    <message>
        <source>The whole file is written again under a new key, so that the old passphrase does not open it any more. Backups and copies from before still open with it. This takes a moment. What they did stays in the audit trail.</source>
        <translation>Caiff y ffeil gyfan ei hysgrifennu eto dan allwedd newydd, fel na fydd yr hen gyfrinymadrodd yn ei hagor mwyach. Mae copïau wrth gefn a chopïau eraill o&apos;r cyfnod cynt yn dal i agor ag ef. Mae hyn yn cymryd eiliad. Bydd yr hyn a wnaethant yn aros yn y trywydd archwilio.</translation>
    </message>
</context>
<context>
    <name>aelwyd::ActionLines</name>
    <message>
        <source>What is to be done</source>
        <translation>Beth sydd i&apos;w wneud</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Gan bwy</translation>
    </message>
    <message>
        <source>What is to be done, line %1</source>
        <translation>Beth sydd i&apos;w wneud, llinell %1</translation>
    </message>
    <message>
        <source>By whom, line %1</source>
        <translation>Gan bwy, llinell %1</translation>
    </message>
    <message>
        <source>Until when, line %1</source>
        <translation>Erbyn pryd, llinell %1</translation>
    </message>
</context>
<context>
    <name>aelwyd::ActivitiesPage</name>
    <message>
        <source>Add a daily essential</source>
        <translation>Ychwanegu hanfod dyddiol</translation>
    </message>
    <message>
        <source>Add a weekly essential</source>
        <translation>Ychwanegu hanfod wythnosol</translation>
    </message>
    <message>
        <source>Add a flexible activity</source>
        <translation>Ychwanegu gweithgaredd hyblyg</translation>
    </message>
    <message>
        <source>Activity %1</source>
        <translation>Gweithgaredd %1</translation>
    </message>
    <message>
        <source>personal care</source>
        <translation>gofal personol</translation>
    </message>
</context>
<context>
    <name>aelwyd::ActivityForm</name>
    <message>
        <source>None in particular</source>
        <translation>Dim un yn benodol</translation>
    </message>
    <message>
        <source>An outcome without words yet</source>
        <translation>Canlyniad heb eiriau eto</translation>
    </message>
    <message>
        <source>This is personal care</source>
        <translation>Gofal personol yw hwn</translation>
    </message>
</context>
<context>
    <name>aelwyd::AddWorkerPage</name>
    <message>
        <source>Add a worker</source>
        <translation>Ychwanegu gweithiwr</translation>
    </message>
    <message>
        <source>Only the last name is needed now. Everything else can be filled in over time.</source>
        <translation>Dim ond y cyfenw sydd ei angen nawr. Gellir llenwi popeth arall dros amser.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Add to the staff</source>
        <translation>Ychwanegu at y staff</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Nid yw wedi&apos;i gadw eto.</translation>
    </message>
</context>
<context>
    <name>aelwyd::AdjustEditor</name>
    <message>
        <source>The ledger is added to and never changed: an adjustment stays, and can only be met by another.</source>
        <translation>Ychwanegir at y cyfriflyfr ond ni chaiff ei newid: mae addasiad yn aros, a dim ond addasiad arall all ei wrthbwyso.</translation>
    </message>
    <message>
        <source>Time to add</source>
        <translation>Amser i&apos;w ychwanegu</translation>
    </message>
    <message>
        <source>For example 45 or 1:30; with a minus in front to take away</source>
        <translation>Er enghraifft 45 neu 1:30; gyda minws o&apos;i flaen i dynnu amser</translation>
    </message>
    <message>
        <source>Day of the adjustment</source>
        <translation>Diwrnod yr addasiad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Cymeradwywyd gan</translation>
    </message>
    <message>
        <source>Add to the ledger</source>
        <translation>Ychwanegu at y cyfriflyfr</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Cancel the adjustment</source>
        <translation>Canslo&apos;r addasiad</translation>
    </message>
</context>
<context>
    <name>aelwyd::AgencyConcernsDialog</name>
    <message>
        <source>Nothing yet. What neighbours, passers-by or the council say to the agency is kept here.</source>
        <translation>Dim eto. Cedwir yma yr hyn y mae cymdogion, pobl sy&apos;n mynd heibio neu&apos;r cyngor yn ei ddweud wrth yr asiantaeth.</translation>
    </message>
    <message>
        <source>Complaints and requests</source>
        <translation>Cwynion a cheisiadau</translation>
    </message>
    <message>
        <source>Write one down…</source>
        <translation>Nodi un…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Needs, requests, complaints and compliments about nobody in particular. What is about one person stands on that person&apos;s page, and goes there once it is said whom it is about.</source>
        <translation>Anghenion, ceisiadau, cwynion a chanmoliaeth nad ydynt am neb yn benodol. Mae&apos;r hyn sy&apos;n ymwneud ag un person ar dudalen y person hwnnw, ac mae&apos;n mynd yno unwaith y dywedir pwy sydd dan sylw.</translation>
    </message>
</context>
<context>
    <name>aelwyd::AgreementDialog</name>
    <message>
        <source>Agree the plan</source>
        <translation>Cytuno ar y cynllun</translation>
    </message>
    <message>
        <source>Fill this in after the meeting of the person, the provider and the social worker.</source>
        <translation>Llenwch hwn ar ôl cyfarfod y person, y darparwr a&apos;r gweithiwr cymdeithasol.</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Diwrnod y cyfarfod</translation>
    </message>
    <message>
        <source>Who agreed for the person</source>
        <translation>Pwy a gytunodd ar ran y person</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Enw&apos;r person</translation>
    </message>
    <message>
        <source>Name of the representative</source>
        <translation>Enw&apos;r cynrychiolydd</translation>
    </message>
    <message>
        <source>In what right (attorney, deputy, parent)</source>
        <translation>Ar ba sail (atwrnai, dirprwy, rhiant)</translation>
    </message>
    <message>
        <source>Who agreed for the provider</source>
        <translation>Pwy a gytunodd ar ran y darparwr</translation>
    </message>
    <message>
        <source>The social worker</source>
        <translation>Y gweithiwr cymdeithasol</translation>
    </message>
    <message>
        <source>Name of the social worker</source>
        <translation>Enw&apos;r gweithiwr cymdeithasol</translation>
    </message>
    <message>
        <source>Why no social worker took part</source>
        <translation>Pam na chymerodd gweithiwr cymdeithasol ran</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Y person</translation>
    </message>
    <message>
        <source>A representative</source>
        <translation>Cynrychiolydd</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Cymerodd ran</translation>
    </message>
    <message>
        <source>Did not take part</source>
        <translation>Ni chymerodd ran</translation>
    </message>
    <message>
        <source>Once agreed, this version never changes again. A later change starts the next version.</source>
        <translation>Ar ôl cytuno arno, ni fydd y fersiwn hwn yn newid byth eto. Bydd newid diweddarach yn dechrau&apos;r fersiwn nesaf.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>Something in the plan itself is still missing. Close this and see what.</source>
        <translation>Mae rhywbeth yn dal ar goll yn y cynllun ei hun. Caewch hwn i weld beth.</translation>
    </message>
</context>
<context>
    <name>aelwyd::AllocateDialog</name>
    <message>
        <source>Choose who gives way</source>
        <translation>Dewiswch pwy sy&apos;n ildio</translation>
    </message>
    <message>
        <source>Against the rules</source>
        <translation>Yn groes i&apos;r rheolau</translation>
    </message>
    <message>
        <source>Who gives way?</source>
        <translation>Pwy sy&apos;n ildio?</translation>
    </message>
    <message>
        <source>These rules stand against %1. Only a manager may override them; the reason is kept with the visit and counted in the reports.</source>
        <translation>Mae&apos;r rheolau hyn yn erbyn %1. Dim ond rheolwr a gaiff eu diystyru; cedwir y rheswm gyda&apos;r ymweliad a&apos;i gyfrif yn yr adroddiadau.</translation>
    </message>
    <message>
        <source>This visit has its workers already. One of them gives way for %1.</source>
        <translation>Mae gan yr ymweliad hwn ei weithwyr yn barod. Mae un ohonynt yn ildio lle. Yr un newydd: %1.</translation>
    </message>
    <message>
        <source>Why it is right this time</source>
        <translation>Pam mae&apos;n iawn y tro hwn</translation>
    </message>
    <message>
        <source>Manager who decides</source>
        <translation>Y rheolwr sy&apos;n penderfynu</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>Yn lle</translation>
    </message>
    <message>
        <source>Override and give the visit</source>
        <translation>Diystyru&apos;r rheolau a rhoi&apos;r ymweliad</translation>
    </message>
    <message>
        <source>Give the visit</source>
        <translation>Rhoi&apos;r ymweliad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>The visit passes what was agreed. It is planned, and given to %1, if somebody approves it.</source>
        <translation>Mae&apos;r ymweliad yn mynd dros yr hyn y cytunwyd arno. Caiff ei gynllunio, a&apos;i roi i %1, os bydd rhywun yn ei gymeradwyo.</translation>
    </message>
    <message>
        <source>More than was agreed</source>
        <translation>Mwy na&apos;r hyn y cytunwyd arno</translation>
    </message>
    <message>
        <source>Who approves it</source>
        <translation>Pwy sy&apos;n ei gymeradwyo</translation>
    </message>
</context>
<context>
    <name>aelwyd::AnswerDialog</name>
    <message>
        <source>The answer</source>
        <translation>Yr ateb</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Cadw&apos;r ateb</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Beth oedd yr ateb</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Atebwyd ar</translation>
    </message>
    <message>
        <source>What was learnt from it</source>
        <translation>Beth a ddysgwyd ohono</translation>
    </message>
</context>
<context>
    <name>aelwyd::AnswerView</name>
    <message>
        <source>Visit: %1</source>
        <translation>Ymweliad: %1</translation>
    </message>
    <message>
        <source>Has it now: %1</source>
        <translation>Ar hyn o bryd gan: %1</translation>
    </message>
    <message>
        <source>May go: %1</source>
        <translation>Caiff fynd: %1</translation>
    </message>
    <message>
        <source>Ruled out: %1</source>
        <translation>Wedi&apos;u diystyru: %1</translation>
    </message>
    <message>
        <source>Give the visit</source>
        <translation>Rhoi&apos;r ymweliad</translation>
    </message>
    <message>
        <source>Plan and give the visit</source>
        <translation>Cynllunio a rhoi&apos;r ymweliad</translation>
    </message>
    <message>
        <source>Has this visit: %1</source>
        <translation>Mae&apos;r ymweliad hwn gan: %1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Wedi&apos;i ddewis: %1</translation>
    </message>
    <message>
        <source>The visit is given to: %1</source>
        <translation>Rhoddwyd yr ymweliad i: %1</translation>
    </message>
    <message>
        <source>Workers who may go, best first</source>
        <translation>Gweithwyr a gaiff fynd, y gorau yn gyntaf</translation>
    </message>
    <message>
        <source>Workers who are ruled out</source>
        <translation>Gweithwyr sydd wedi&apos;u diystyru</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Who is somebody needed for, and when?</source>
        <translation>Ar gyfer pwy mae angen rhywun, a phryd?</translation>
    </message>
    <message>
        <source>Choose an open visit from the list, or write a person, a day, a time and a length above.</source>
        <translation>Dewiswch ymweliad agored o&apos;r rhestr, neu ysgrifennwch berson, diwrnod, amser a hyd uchod.</translation>
    </message>
    <message>
        <source>Nobody may go</source>
        <translation>Ni chaiff neb fynd</translation>
    </message>
    <message>
        <source>Rules stand against everybody. Those who are ruled out are listed with every rule, and with who may shadow.</source>
        <translation>Mae rheolau yn erbyn pawb. Rhestrir y rhai sydd wedi&apos;u diystyru gyda phob rheol, a phwy a gaiff gysgodi.</translation>
    </message>
    <message>
        <source>Override the rules…</source>
        <translation>Diystyru&apos;r rheolau…</translation>
    </message>
</context>
<context>
    <name>aelwyd::AsPlannedDialog</name>
    <message>
        <source>Record as planned (%1)</source>
        <translation>Cofnodi fel y cynlluniwyd (%1)</translation>
    </message>
    <message>
        <source>Made as planned</source>
        <translation>Gwnaed fel y cynlluniwyd</translation>
    </message>
    <message>
        <source>These visits are over, and nothing is recorded of them yet. Tick off whatever was different, and record that by itself. One Undo takes all of it back.</source>
        <translation>Mae&apos;r ymweliadau hyn drosodd, ac nid oes dim wedi&apos;i gofnodi amdanynt eto. Tynnwch y tic oddi ar unrhyw beth a oedd yn wahanol, a chofnodwch hwnnw ar ei ben ei hun. Bydd un Dadwneud yn dadwneud y cyfan.</translation>
    </message>
    <message>
        <source>Which visits</source>
        <translation>Pa ymweliadau</translation>
    </message>
    <message>
        <source>Visits that are over</source>
        <translation>Ymweliadau sydd drosodd</translation>
    </message>
    <message>
        <source>Everything is recorded here.</source>
        <translation>Mae popeth wedi&apos;i gofnodi yma.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Ticio pob un</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Dad-dicio pob un</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>aelwyd::AsPlannedModel</name>
    <message>
        <source>All of the week until now</source>
        <translation>Yr wythnos i gyd hyd yn hyn</translation>
    </message>
    <message>
        <source>Recorded as planned: %1.</source>
        <translation>Cofnodwyd fel y cynlluniwyd: %1.</translation>
    </message>
    <message>
        <source>Left as they are: %1.</source>
        <translation>Wedi&apos;u gadael fel y maent: %1.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>person, time, why</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>And more: %1</source>
        <translation>A rhagor: %1</translation>
    </message>
    <message>
        <source>made as planned</source>
        <translation>gwnaed fel y cynlluniwyd</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>heb ei dicio</translation>
    </message>
    <message>
        <source>Made as planned</source>
        <translation>Gwnaed fel y cynlluniwyd</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Pwy ddaeth</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>Beth sydd yn ei erbyn</translation>
    </message>
</context>
<context>
    <name>aelwyd::AuditTab</name>
    <message>
        <source>Everything that was done</source>
        <translation>Popeth a wnaed</translation>
    </message>
    <message>
        <source>Nothing of the kind was done.</source>
        <translation>Ni wnaed dim o&apos;r fath.</translation>
    </message>
    <message>
        <source>Lines: %1, the latest first</source>
        <translation>Llinellau: %1, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>The audit trail is whole. Entries: %1. Its end in short: %2</source>
        <translation>Mae&apos;r trywydd archwilio yn gyfan. Cofnodion: %1. Ei ddiwedd yn fyr: %2</translation>
    </message>
    <message>
        <source>Where shall the list go?</source>
        <translation>I ble y dylai&apos;r rhestr fynd?</translation>
    </message>
    <message>
        <source>audit-trail.csv</source>
        <translation>trywydd-archwilio.csv</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv)</source>
        <translation>Taenlenni (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Cadwyd: %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Dangos pawb</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yr hyn a wnaed</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hyd</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Trywydd archwilio</translation>
    </message>
    <message>
        <source>Check the trail</source>
        <translation>Gwirio&apos;r trywydd</translation>
    </message>
    <message>
        <source>Save as a spreadsheet…</source>
        <translation>Cadw fel taenlen…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <source>Done by anybody</source>
        <translation>Gan unrhyw un</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Pwy wnaeth hyn</translation>
    </message>
</context>
<context>
    <name>aelwyd::AuditTable</name>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Whose record</source>
        <translation>Cofnod pwy</translation>
    </message>
</context>
<context>
    <name>aelwyd::AvailabilityTab</name>
    <message>
        <source>Not available on this day</source>
        <translation>Ddim ar gael ar y diwrnod hwn</translation>
    </message>
    <message>
        <source>Available from %1 until %2</source>
        <translation>Ar gael o %1 hyd at %2</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Tynnu allan: %1</translation>
    </message>
    <message>
        <source>Take out: %1, %2</source>
        <translation>Tynnu allan: %1, %2</translation>
    </message>
    <message>
        <source>Days that are otherwise</source>
        <translation>Diwrnodau gwahanol</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Ychwanegu diwrnod</translation>
    </message>
    <message>
        <source>Add a day that is otherwise</source>
        <translation>Ychwanegu diwrnod gwahanol</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>On these days the usual week does not hold.</source>
        <translation>Ar y diwrnodau hyn nid yw&apos;r wythnos arferol yn berthnasol.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>Ar gael o</translation>
    </message>
    <message>
        <source>Available until</source>
        <translation>Ar gael hyd at</translation>
    </message>
    <message>
        <source>Empty: not available on this day</source>
        <translation>Gwag: ddim ar gael ar y diwrnod hwn</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Absenoldeb</translation>
    </message>
    <message>
        <source>Book leave</source>
        <translation>Trefnu absenoldeb</translation>
    </message>
    <message>
        <source>No leave is booked.</source>
        <translation>Nid oes absenoldeb wedi&apos;i drefnu.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Diwrnod olaf</translation>
    </message>
    <message>
        <source>Empty: one day only</source>
        <translation>Gwag: un diwrnod yn unig</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Ar gyfer beth</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
</context>
<context>
    <name>aelwyd::BackupDesk</name>
    <message>
        <source>Last verified backup: %1</source>
        <translation>Copi wrth gefn diwethaf a wiriwyd: %1</translation>
    </message>
    <message>
        <source>There is no verified backup yet.</source>
        <translation>Nid oes copi wrth gefn wedi&apos;i wirio eto.</translation>
    </message>
    <message>
        <source>Somebody who was erased is still in the backups there, until the next backup: %1</source>
        <translation>Mae rhywun a ddilëwyd yn dal i fod yn y copïau wrth gefn yno, tan y copi wrth gefn nesaf: %1</translation>
    </message>
    <message>
        <source>Backups from before this file was protected can be read without a passphrase. How many: %1. The first of them: %2</source>
        <translation>Gellir darllen copïau wrth gefn o&apos;r adeg cyn diogelu&apos;r ffeil hon heb gyfrinymadrodd. Nifer: %1. Y cyntaf ohonynt: %2</translation>
    </message>
    <message>
        <source>The last try failed.</source>
        <translation>Methodd y cynnig diwethaf.</translation>
    </message>
    <message>
        <source>The second place has not got it.</source>
        <translation>Nid yw wedi cyrraedd yr ail le.</translation>
    </message>
</context>
<context>
    <name>aelwyd::BackupsTab</name>
    <message>
        <source>The backup was made and read back.</source>
        <translation>Gwnaed y copi wrth gefn a&apos;i ddarllen yn ôl.</translation>
    </message>
    <message>
        <source>Kept in: %1. Backups: %2.</source>
        <translation>Cedwir yn: %1. Copïau wrth gefn: %2.</translation>
    </message>
    <message>
        <source>There is no second place yet. Choose one on another disk, or a stick.</source>
        <translation>Nid oes ail le eto. Dewiswch un ar ddisg arall, neu ar gofbin.</translation>
    </message>
    <message>
        <source>Second place: %1</source>
        <translation>Ail le: %1</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>I ble y dylai&apos;r copi wrth gefn fynd?</translation>
    </message>
    <message>
        <source>Aelwyd files (*.aelwyd)</source>
        <translation>Ffeiliau Aelwyd (*.aelwyd)</translation>
    </message>
    <message>
        <source>A second place for backups</source>
        <translation>Ail le ar gyfer copïau wrth gefn</translation>
    </message>
    <message>
        <source>Backups go to the second place too.</source>
        <translation>Mae copïau wrth gefn yn mynd i&apos;r ail le hefyd.</translation>
    </message>
    <message>
        <source>The latest backup opens and is whole. Made: %1. Rows: %2.</source>
        <translation>Mae&apos;r copi wrth gefn diweddaraf yn agor ac yn gyfan. Gwnaed: %1. Rhesi: %2.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copïau wrth gefn</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Gwneud copi nawr</translation>
    </message>
    <message>
        <source>Copy to a file…</source>
        <translation>Copïo i ffeil…</translation>
    </message>
    <message>
        <source>Choose a second place…</source>
        <translation>Dewis ail le…</translation>
    </message>
    <message>
        <source>Try the latest</source>
        <translation>Profi&apos;r diweddaraf</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Adfer copi wrth gefn</translation>
    </message>
    <message>
        <source>A backup is brought back as a new file. The file that is open now stays as it is, so that you can compare the two.</source>
        <translation>Caiff copi wrth gefn ei adfer fel ffeil newydd. Mae&apos;r ffeil sydd ar agor nawr yn aros fel y mae, er mwyn i chi allu cymharu&apos;r ddwy.</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Adfer…</translation>
    </message>
    <message>
        <source>Remove the backups that can be read without a passphrase?</source>
        <translation>Tynnu&apos;r copïau wrth gefn y gellir eu darllen heb gyfrinymadrodd?</translation>
    </message>
    <message>
        <source>A sealed backup is made and read back first. Then they are gone for good. Copies that were made by hand stay.</source>
        <translation>Gwneir copi wrth gefn wedi&apos;i selio a&apos;i ddarllen yn ôl yn gyntaf. Wedyn byddant wedi mynd am byth. Mae copïau a wnaed â llaw yn aros.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Eu tynnu</translation>
    </message>
    <message>
        <source>The backups that could be read without a passphrase are gone.</source>
        <translation>Mae&apos;r copïau wrth gefn y gellid eu darllen heb gyfrinymadrodd wedi mynd.</translation>
    </message>
    <message>
        <source>Remove them…</source>
        <translation>Eu tynnu…</translation>
    </message>
    <message>
        <source>End of the audit trail in it: %1</source>
        <translation>Diwedd y trywydd archwilio ynddo: %1</translation>
    </message>
    <message>
        <source>The latest backup opens and is whole. Made: %1.</source>
        <translation>Mae&apos;r copi wrth gefn diweddaraf yn agor ac yn gyfan. Gwnaed: %1.</translation>
    </message>
</context>
<context>
    <name>aelwyd::BankPage</name>
    <message>
        <source>All localities</source>
        <translation>Pob ardal</translation>
    </message>
    <message>
        <source>Banked time</source>
        <translation>Amser wedi&apos;i fancio</translation>
    </message>
    <message>
        <source>Statement for commissioners…</source>
        <translation>Datganiad i gomisiynwyr…</translation>
    </message>
    <message>
        <source>Person by person</source>
        <translation>Fesul person</translation>
    </message>
    <message>
        <source>Whom to show</source>
        <translation>Pwy i&apos;w dangos</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>Nobody stands like this today.</source>
        <translation>Nid oes neb fel hyn heddiw.</translation>
    </message>
    <message>
        <source>Banked time, person by person; Enter opens the person</source>
        <translation>Amser wedi&apos;i fancio fesul person; mae Enter yn agor tudalen y person</translation>
    </message>
    <message>
        <source>By locality</source>
        <translation>Fesul ardal</translation>
    </message>
    <message>
        <source>Banked time by locality</source>
        <translation>Amser wedi&apos;i fancio fesul ardal</translation>
    </message>
</context>
<context>
    <name>aelwyd::BehindDialog</name>
    <message>
        <source>The people behind it</source>
        <translation>Y bobl y tu ôl iddo</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Agor tudalen y person</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>Pobl: %1</translation>
    </message>
    <message>
        <source>There is nobody behind this figure.</source>
        <translation>Nid oes neb y tu ôl i&apos;r ffigur hwn.</translation>
    </message>
</context>
<context>
    <name>aelwyd::BilingualField</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>aelwyd::BulkPrintDialog</name>
    <message>
        <source>Folder for the PDF files</source>
        <translation>Ffolder ar gyfer y ffeiliau PDF</translation>
    </message>
    <message>
        <source>Plans to print: %1</source>
        <translation>Cynlluniau i&apos;w hargraffu: %1</translation>
    </message>
    <message>
        <source>Printed: %1 of %2</source>
        <translation>Argraffwyd: %1 o %2</translation>
    </message>
    <message>
        <source>Stopped. Files written: %1</source>
        <translation>Stopiwyd. Ffeiliau a ysgrifennwyd: %1</translation>
    </message>
    <message>
        <source>Finished. Files written: %1</source>
        <translation>Gorffennwyd. Ffeiliau a ysgrifennwyd: %1</translation>
    </message>
    <message>
        <source>Not printed: %1</source>
        <translation>Heb eu hargraffu: %1</translation>
    </message>
    <message>
        <source>Print many plans</source>
        <translation>Argraffu sawl cynllun</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>Print into the folder</source>
        <translation>Argraffu i&apos;r ffolder</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>aelwyd::CandidateCard</name>
    <message>
        <source>Nobody</source>
        <translation>Neb</translation>
    </message>
    <message>
        <source>The sentence is on the clipboard.</source>
        <translation>Mae&apos;r frawddeg ar y clipfwrdd.</translation>
    </message>
    <message>
        <source>To be read out to the family</source>
        <translation>I&apos;w ddarllen i&apos;r teulu</translation>
    </message>
    <message>
        <source>What would change the order</source>
        <translation>Beth fyddai&apos;n newid y drefn</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Cymharu â</translation>
    </message>
    <message>
        <source>Reasons and points</source>
        <translation>Rhesymau a phwyntiau</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Copïo&apos;r frawddeg</translation>
    </message>
</context>
<context>
    <name>aelwyd::CandidateModel</name>
    <message>
        <source>Has this visit</source>
        <translation>Yn gwneud yr ymweliad hwn</translation>
    </message>
    <message>
        <source>%1. %2. Points: %3 of 100</source>
        <comment>place, name, points</comment>
        <translation>%1. %2. Pwyntiau: %3 o 100</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>reason, points, most points</comment>
        <translation>%1: %2 o %3</translation>
    </message>
</context>
<context>
    <name>aelwyd::CardColumn</name>
    <message>
        <source>Cards: %1</source>
        <translation>Cardiau: %1</translation>
    </message>
    <message>
        <source>Enter says where the cards that are chosen are to go.</source>
        <translation>Mae Enter yn gofyn i ble y dylai&apos;r cardiau a ddewiswyd fynd.</translation>
    </message>
    <message>
        <source>Change the theme: %1</source>
        <translation>Newid y thema: %1</translation>
    </message>
</context>
<context>
    <name>aelwyd::CardDialog</name>
    <message>
        <source>Add a card from paper</source>
        <translation>Ychwanegu cerdyn o bapur</translation>
    </message>
    <message>
        <source>Change the words of the card</source>
        <translation>Newid geiriau&apos;r cerdyn</translation>
    </message>
    <message>
        <source>The board never says whose card it is. Leave out whatever would tell: names, places, anything that everybody knows of one person. What was said at the review stays there as it was.</source>
        <translation>Nid yw&apos;r bwrdd byth yn dweud cerdyn pwy ydyw. Gadewch allan bopeth a fyddai&apos;n dangos hynny: enwau, lleoedd, unrhyw beth y mae pawb yn ei wybod am un person. Mae&apos;r hyn a ddywedwyd yn yr adolygiad yn aros yno fel yr oedd.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Which card</source>
        <translation>Pa gerdyn</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>Beth sydd arno</translation>
    </message>
</context>
<context>
    <name>aelwyd::CardList</name>
    <message>
        <source>%1: %2</source>
        <comment>the head of a card, what it says</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>aelwyd::ChargeCard</name>
    <message>
        <source>What it costs, honestly</source>
        <translation>Beth yw&apos;r gost, yn onest</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Ar bapur</translation>
    </message>
    <message>
        <source>What it costs, on paper</source>
        <translation>Beth mae&apos;n ei gostio, ar bapur</translation>
    </message>
</context>
<context>
    <name>aelwyd::ChaseDialog</name>
    <message>
        <source>Asked again</source>
        <translation>Holwyd eto</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Pwy holodd</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Beth ddywedwyd</translation>
    </message>
</context>
<context>
    <name>aelwyd::CircleEditor</name>
    <message>
        <source>Not to be called</source>
        <translation>Ni ddylid ffonio</translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>Taflu&apos;r hyn a deipiwyd gennych?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Taflu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Perthynas â&apos;r person</translation>
    </message>
    <message>
        <source>In the person&apos;s words</source>
        <translation>Yng ngeiriau&apos;r person</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>When to call them</source>
        <translation>Pryd i ffonio</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Beth mae&apos;n ei wneud</translation>
    </message>
    <message>
        <source>When they do it</source>
        <translation>Pryd mae&apos;n ei wneud</translation>
    </message>
    <message>
        <source>Partner in the plan</source>
        <translation>Partner yn y cynllun</translation>
    </message>
    <message>
        <source>The support plan</source>
        <translation>Y cynllun cymorth</translation>
    </message>
    <message>
        <source>The visits</source>
        <translation>Yr ymweliadau</translation>
    </message>
    <message>
        <source>What concerns health</source>
        <translation>Yr hyn sy&apos;n ymwneud ag iechyd</translation>
    </message>
    <message>
        <source>What concerns money</source>
        <translation>Yr hyn sy&apos;n ymwneud ag arian</translation>
    </message>
    <message>
        <source>For example: daughter; next door at number 4</source>
        <translation>Er enghraifft: merch; drws nesaf yn rhif 4</translation>
    </message>
    <message>
        <source>What they may see, as the person decided</source>
        <translation>Beth gânt ei weld, yn ôl penderfyniad y person</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Somebody new in the circle</source>
        <translation>Rhywun newydd yn y cylch</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Golygu</translation>
    </message>
    <message>
        <source>Here is what you had typed before. Nothing of it is saved yet.</source>
        <translation>Dyma&apos;r hyn roeddech wedi&apos;i deipio o&apos;r blaen. Nid oes dim ohono wedi&apos;i gadw eto.</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Nid yw wedi&apos;i gadw eto.</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Dal ati i deipio</translation>
    </message>
</context>
<context>
    <name>aelwyd::CircleMemberCard</name>
    <message>
        <source>the plan</source>
        <translation>y cynllun</translation>
    </message>
    <message>
        <source>the visits</source>
        <translation>yr ymweliadau</translation>
    </message>
    <message>
        <source>health</source>
        <translation>iechyd</translation>
    </message>
    <message>
        <source>money</source>
        <translation>arian</translation>
    </message>
    <message>
        <source>May see: nothing</source>
        <translation>Ni chaiff weld dim</translation>
    </message>
    <message>
        <source>May see: %1</source>
        <translation>Caiff weld: %1</translation>
    </message>
    <message>
        <source>Call first</source>
        <translation>Ffonio&apos;n gyntaf</translation>
    </message>
    <message>
        <source>Call second</source>
        <translation>Ffonio&apos;n ail</translation>
    </message>
    <message>
        <source>Call third</source>
        <translation>Ffonio&apos;n drydydd</translation>
    </message>
    <message>
        <source>Place in the order of calling: %1</source>
        <translation>Safle yn y drefn ffonio: %1</translation>
    </message>
    <message>
        <source>Call earlier: %1</source>
        <translation>Ffonio&apos;n gynt: %1</translation>
    </message>
    <message>
        <source>Call later: %1</source>
        <translation>Ffonio&apos;n hwyrach: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Golygu: %1</translation>
    </message>
    <message>
        <source>Take out of the circle: %1</source>
        <translation>Tynnu allan o&apos;r cylch: %1</translation>
    </message>
    <message>
        <source>Partner in the plan</source>
        <translation>Partner yn y cynllun</translation>
    </message>
</context>
<context>
    <name>aelwyd::CircleTab</name>
    <message>
        <source>Taken out of the circle: %1</source>
        <translation>Tynnwyd allan o&apos;r cylch: %1</translation>
    </message>
    <message>
        <source>The people around them, in the order of calling.</source>
        <translation>Y bobl o gwmpas y person, yn y drefn ffonio.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ychwanegu rhywun</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Adfer</translation>
    </message>
    <message>
        <source>Who is around them?</source>
        <translation>Pwy sydd o gwmpas y person?</translation>
    </message>
    <message>
        <source>Family, friends, neighbours, the doctor, the social worker: what each does and when, and who to call first.</source>
        <translation>Teulu, ffrindiau, cymdogion, y meddyg, y gweithiwr cymdeithasol: beth y mae pob un yn ei wneud a phryd, a phwy i&apos;w ffonio gyntaf.</translation>
    </message>
</context>
<context>
    <name>aelwyd::ComparisonTab</name>
    <message>
        <source>No theme</source>
        <translation>Dim thema</translation>
    </message>
    <message>
        <source>%1 before, %2 now</source>
        <comment>numbers of cards</comment>
        <translation>%1 o&apos;r blaen, %2 nawr</translation>
    </message>
    <message>
        <source>Themes, by their cards</source>
        <translation>Themâu, yn ôl eu cardiau</translation>
    </message>
    <message>
        <source>Cards in each theme, now and in the round before.</source>
        <translation>Cardiau ym mhob thema, nawr ac yn y rownd flaenorol.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Addawyd</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gwnaed</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Heb ei wneud eto</translation>
    </message>
    <message>
        <source>What was promised in %1</source>
        <translation>Yr hyn a addawyd yn %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Gan bwy</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Erbyn pryd</translation>
    </message>
    <message>
        <source>There was no round in an earlier year: next year&apos;s is compared with this one.</source>
        <translation>Nid oedd rownd mewn blwyddyn gynharach: caiff rownd y flwyddyn nesaf ei chymharu â hon.</translation>
    </message>
    <message>
        <source>Cards in themes in %1: %2. In %3: %4.</source>
        <translation>Cardiau mewn themâu yn %1: %2. Yn %3: %4.</translation>
    </message>
</context>
<context>
    <name>aelwyd::ComparisonWindow</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing is different between these two versions.</source>
        <translation>Nid oes dim gwahaniaeth rhwng y ddau fersiwn hyn.</translation>
    </message>
    <message>
        <source>Differences: %1</source>
        <translation>Gwahaniaethau: %1</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Newidiadau</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>to</source>
        <translation>i</translation>
    </message>
    <message>
        <source>The earlier version</source>
        <translation>Y fersiwn cynharach</translation>
    </message>
    <message>
        <source>The later version</source>
        <translation>Y fersiwn diweddarach</translation>
    </message>
</context>
<context>
    <name>aelwyd::CompetencesTab</name>
    <message>
        <source>From: %1</source>
        <translation>O: %1</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation>Hyd at: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Does not run out</source>
        <translation>Nid yw&apos;n dod i ben</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Tynnu allan: %1</translation>
    </message>
    <message>
        <source>Competences held</source>
        <translation>Cymwyseddau sydd gan y gweithiwr</translation>
    </message>
    <message>
        <source>Add or take out</source>
        <translation>Ychwanegu neu dynnu allan</translation>
    </message>
    <message>
        <source>No competence is written down yet. Choose from the list below; each begins today until you write another day.</source>
        <translation>Nid oes cymhwysedd wedi&apos;i nodi eto. Dewiswch o&apos;r rhestr isod; mae pob un yn dechrau heddiw nes i chi nodi diwrnod arall.</translation>
    </message>
</context>
<context>
    <name>aelwyd::ComplexityCard</name>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>Penderfynwyd gan: %1</translation>
    </message>
    <message>
        <source>Until it is decided, this person counts as Red: only experienced workers.</source>
        <translation>Hyd nes y penderfynir, mae&apos;r person hwn yn cyfrif fel Coch: gweithwyr profiadol yn unig.</translation>
    </message>
    <message>
        <source>Earlier decisions:
%1</source>
        <translation>Penderfyniadau cynharach:
%1</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Cymhlethdod</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Penderfynu</translation>
    </message>
    <message>
        <source>Decide about complexity</source>
        <translation>Penderfynu ar gymhlethdod</translation>
    </message>
    <message>
        <source>Add the decision</source>
        <translation>Ychwanegu&apos;r penderfyniad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Pwy benderfynodd</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Decisions are added to the history and cannot be changed later.</source>
        <translation>Caiff penderfyniadau eu hychwanegu at yr hanes, ac ni ellir eu newid wedyn.</translation>
    </message>
</context>
<context>
    <name>aelwyd::ComputersTab</name>
    <message>
        <source>This computer has joined and waits for the first file of the others. Once they have let it in, take in the file that they write.</source>
        <translation>Mae&apos;r cyfrifiadur hwn wedi ymuno ac yn aros am ffeil gyntaf y lleill. Ar ôl iddynt ei adael i mewn, derbyniwch y ffeil y maen nhw&apos;n ei hysgrifennu.</translation>
    </message>
    <message>
        <source>This computer works by itself. Another office can work on a copy of the same records: the two are paired once, with two small files and a telephone call, and meet by files from then on. Nobody else can read these files.</source>
        <translation>Mae&apos;r cyfrifiadur hwn yn gweithio ar ei ben ei hun. Gall swyddfa arall weithio ar gopi o&apos;r un cofnodion: caiff y ddau eu paru unwaith, gyda dwy ffeil fach a galwad ffôn, a chwrdd drwy ffeiliau o hynny ymlaen. Ni all neb arall ddarllen y ffeiliau hyn.</translation>
    </message>
    <message>
        <source>What is written here goes to the others by files or by a folder that both can reach.</source>
        <translation>Mae&apos;r hyn a ysgrifennir yma&apos;n mynd at y lleill drwy ffeiliau neu drwy ffolder y gall pawb ei chyrraedd.</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Y cyfrifiadur hwn: %1</translation>
    </message>
    <message>
        <source>Only a manager lets computers in or shuts them out.</source>
        <translation>Dim ond rheolwr sy&apos;n gadael cyfrifiaduron i mewn neu&apos;n eu cau allan.</translation>
    </message>
    <message>
        <source>This computer was not let in as a manager&apos;s: a manager lets others in at another computer.</source>
        <translation>Nid fel cyfrifiadur rheolwr y gadawyd hwn i mewn: wrth gyfrifiadur arall y mae rheolwr yn gadael eraill i mewn.</translation>
    </message>
    <message>
        <source>Let in: %1</source>
        <translation>Gadawyd i mewn: %1</translation>
    </message>
    <message>
        <source>Joined. The others let this computer in now.</source>
        <translation>Wedi ymuno. Y lleill sy&apos;n gadael y cyfrifiadur hwn i mewn nawr.</translation>
    </message>
    <message>
        <source>Rename this computer</source>
        <translation>Ailenwi&apos;r cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>How shall the others call it? Its place is a good name.</source>
        <translation>Beth fydd y lleill yn ei alw? Mae ei leoliad yn enw da.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ailenwi</translation>
    </message>
    <message>
        <source>Its name is now: %1</source>
        <translation>Ei enw nawr: %1</translation>
    </message>
    <message>
        <source>Rename: %1</source>
        <translation>Ailenwi: %1</translation>
    </message>
    <message>
        <source>How shall it be called? All computers will see the name.</source>
        <translation>Beth fydd ei enw? Bydd pob cyfrifiadur yn gweld yr enw.</translation>
    </message>
    <message>
        <source>Shut out: %1</source>
        <translation>Cau allan: %1</translation>
    </message>
    <message>
        <source>This is for good. Nothing that is written there from now on comes in anywhere, and no new file can be read there. What it has already stays readable there: if it was stolen, change the passphrases that were used on it. The other computers hear of it with the next file.</source>
        <translation>Mae hyn am byth. Ni ddaw dim a ysgrifennir yno o hyn ymlaen i mewn yn unman, ac ni ellir darllen unrhyw ffeil newydd yno. Mae&apos;r hyn sydd yno eisoes yn dal yn ddarllenadwy yno: os cafodd ei ddwyn, newidiwch y cyfrinymadroddion a ddefnyddiwyd arno. Daw&apos;r cyfrifiaduron eraill i wybod gyda&apos;r ffeil nesaf.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Cau allan</translation>
    </message>
    <message>
        <source>Let another computer in…</source>
        <translation>Gadael cyfrifiadur arall i mewn…</translation>
    </message>
    <message>
        <source>Join an agency that another computer has…</source>
        <translation>Ymuno ag asiantaeth sydd ar gyfrifiadur arall…</translation>
    </message>
    <message>
        <source>Rename this computer…</source>
        <translation>Ailenwi&apos;r cyfrifiadur hwn…</translation>
    </message>
    <message>
        <source>All computers of the agency</source>
        <translation>Holl gyfrifiaduron yr asiantaeth</translation>
    </message>
    <message>
        <source>There is no other computer yet.</source>
        <translation>Nid oes cyfrifiadur arall eto.</translation>
    </message>
    <message>
        <source>Computers: name, role, when heard of last, what it lacks, standing</source>
        <translation>Cyfrifiaduron: enw, rôl, pryd y clywyd ganddo ddiwethaf, beth sydd ar goll yno, statws</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Ailenwi…</translation>
    </message>
    <message>
        <source>Shut out…</source>
        <translation>Cau allan…</translation>
    </message>
</context>
<context>
    <name>aelwyd::ConcernDialog</name>
    <message>
        <source>Something is needed or said</source>
        <translation>Mae angen rhywbeth, neu dywedwyd rhywbeth</translation>
    </message>
    <message>
        <source>A need, a request, a complaint or a compliment.</source>
        <translation>Angen, cais, cwyn neu ganmoliaeth.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Mewn geiriau</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Codwyd ar</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Codwyd gan</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Eu henw</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Anfonwyd at</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Anfonwyd ar</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Pwy sydd dan sylw</translation>
    </message>
    <message>
        <source>Name, number or postcode. Empty where it is about nobody in particular.</source>
        <translation>Enw, rhif neu god post. Gadewch yn wag os nad yw am neb yn benodol.</translation>
    </message>
    <message>
        <source>People who are found</source>
        <translation>Pobl a ganfuwyd</translation>
    </message>
</context>
<context>
    <name>aelwyd::ConcernRow</name>
    <message>
        <source>Sent to: %1</source>
        <translation>Anfonwyd at: %1</translation>
    </message>
    <message>
        <source>Asked again on %1</source>
        <translation>Holwyd eto ar %1</translation>
    </message>
    <message>
        <source>Asked again…</source>
        <translation>Holwyd eto…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Newid…</translation>
    </message>
    <message>
        <source>The answer…</source>
        <translation>Yr ateb…</translation>
    </message>
    <message>
        <source>Raised on %1</source>
        <translation>Codwyd ar %1</translation>
    </message>
    <message>
        <source>Days waited: %1</source>
        <translation>Diwrnodau a arhoswyd: %1</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Ateb…</translation>
    </message>
    <message>
        <source>Days waiting: %1</source>
        <translation>Diwrnodau o aros: %1</translation>
    </message>
    <message>
        <source>Answered on %1</source>
        <translation>Atebwyd ar %1</translation>
    </message>
</context>
<context>
    <name>aelwyd::ConsentDialog</name>
    <message>
        <source>Who may see it?</source>
        <translation>Pwy gaiff ei gweld?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Who may see it from now on</source>
        <translation>Pwy gaiff ei gweld o hyn ymlaen</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dywedwyd ar</translation>
    </message>
    <message>
        <source>Who has said so</source>
        <translation>Pwy ddywedodd hynny</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
</context>
<context>
    <name>aelwyd::ConsentsPage</name>
    <message>
        <source>Add somebody who may know</source>
        <translation>Ychwanegu rhywun a gaiff wybod</translation>
    </message>
    <message>
        <source>Sharing information %1</source>
        <translation>Rhannu gwybodaeth %1</translation>
    </message>
    <message>
        <source>the person has said yes</source>
        <translation>mae&apos;r person wedi cytuno</translation>
    </message>
    <message>
        <source>not agreed to</source>
        <translation>heb gytuno i hyn</translation>
    </message>
    <message>
        <source>until: %1</source>
        <translation>tan: %1</translation>
    </message>
</context>
<context>
    <name>aelwyd::ContinuityPage</name>
    <message>
        <source>The last %1 weeks</source>
        <translation>Wythnosau diwethaf: %1</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>Parhad gofal</translation>
    </message>
    <message>
        <source>%1 with the usual worker</source>
        <comment>a share in per cent</comment>
        <translation>Gyda&apos;r gweithiwr arferol: %1</translation>
    </message>
    <message>
        <source>The same faces at the door</source>
        <translation>Yr un wynebau wrth y drws</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>Ar bapur…</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Pa gyfnod</translation>
    </message>
    <message>
        <source>Usual worker: the share of the meetings that the most frequent worker had. Bice–Boxerman: 1 when it is always the same worker, 0 when it is always another one. Few visits say little.</source>
        <translation>Gweithiwr arferol: cyfran y cyfarfodydd a gafodd y gweithiwr mwyaf mynych. Bice–Boxerman: 1 pan ddaw&apos;r un gweithiwr bob tro, 0 pan ddaw un gwahanol bob tro. Ychydig y mae ychydig o ymweliadau&apos;n ei ddweud.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Dros amser</translation>
    </message>
    <message>
        <source>The share of meetings with the usual worker, month by month.</source>
        <translation>Cyfran y cyfarfodydd gyda&apos;r gweithiwr arferol, fis wrth fis.</translation>
    </message>
    <message>
        <source>Continuity month by month</source>
        <translation>Parhad gofal fis wrth fis</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Fesul tîm</translation>
    </message>
    <message>
        <source>The same for the teams, by the locality of the people.</source>
        <translation>Yr un peth ar gyfer y timau, yn ôl ardal y bobl.</translation>
    </message>
    <message>
        <source>Continuity by team</source>
        <translation>Parhad gofal fesul tîm</translation>
    </message>
    <message>
        <source>Person by person</source>
        <translation>Fesul person</translation>
    </message>
    <message>
        <source>Those who see the most different faces come first.</source>
        <translation>Y rhai sy&apos;n gweld y mwyaf o wynebau gwahanol sy&apos;n dod gyntaf.</translation>
    </message>
    <message>
        <source>Continuity person by person; Enter opens the person</source>
        <translation>Parhad gofal fesul person; mae Enter yn agor tudalen y person</translation>
    </message>
</context>
<context>
    <name>aelwyd::DateField</name>
    <message>
        <source>Day, month, year</source>
        <translation>Diwrnod, mis, blwyddyn</translation>
    </message>
</context>
<context>
    <name>aelwyd::DatedList</name>
    <message>
        <source>Take this step out: %1, %2</source>
        <translation>Tynnu&apos;r cam hwn allan: %1, %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
</context>
<context>
    <name>aelwyd::DayTimes</name>
    <message>
        <source>The end has to come after the start. Midnight is 00:00.</source>
        <translation>Rhaid i&apos;r diwedd ddod ar ôl y dechrau. Hanner nos yw 00:00.</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Ddim ar gael</translation>
    </message>
    <message>
        <source>Add a time: %1</source>
        <translation>Ychwanegu amser: %1</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>Dechrau: %1</translation>
    </message>
    <message>
        <source>End: %1</source>
        <translation>Diwedd: %1</translation>
    </message>
    <message>
        <source>Take out: %1, %2–%3</source>
        <translation>Tynnu allan: %1, %2–%3</translation>
    </message>
</context>
<context>
    <name>aelwyd::ExchangeDesk</name>
    <message>
        <source>%1: has reported to have everything</source>
        <translation>%1: wedi rhoi gwybod bod popeth yno</translation>
    </message>
    <message>
        <source>%1: new since it last reported: %2</source>
        <translation>%1: yn newydd ers iddo roi gwybod ddiwethaf: %2</translation>
    </message>
    <message>
        <source>Written for: %1. Changes in it: %2.</source>
        <translation>Ysgrifennwyd ar gyfer: %1. Newidiadau ynddi: %2.</translation>
    </message>
</context>
<context>
    <name>aelwyd::ExchangeTab</name>
    <message>
        <source>No other computer has been heard of yet.</source>
        <translation>Ni chlywyd gan unrhyw gyfrifiadur arall eto.</translation>
    </message>
    <message>
        <source>Where a program like OneDrive, Nextcloud or Syncthing carries a folder between the offices, choose that folder here: the computers then meet by themselves.</source>
        <translation>Lle mae rhaglen fel OneDrive, Nextcloud neu Syncthing yn cludo ffolder rhwng y swyddfeydd, dewiswch y ffolder honno yma: bydd y cyfrifiaduron wedyn yn cwrdd ohonynt eu hunain.</translation>
    </message>
    <message>
        <source>Folder: %1. It is looked into every five minutes, when something changes in it, and when Aelwyd is closed.</source>
        <translation>Ffolder: %1. Edrychir ynddi bob pum munud, pan fydd rhywbeth yn newid ynddi, a phan gaeir Aelwyd.</translation>
    </message>
    <message>
        <source>Where shall the file go?</source>
        <translation>I ble y dylai&apos;r ffeil fynd?</translation>
    </message>
    <message>
        <source>Files for other computers (*.bundle);;All files (*)</source>
        <translation>Ffeiliau ar gyfer cyfrifiaduron eraill (*.bundle);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Yn ysgrifennu&apos;r ffeil…</translation>
    </message>
    <message>
        <source>Which file of another computer?</source>
        <translation>Pa ffeil gan gyfrifiadur arall?</translation>
    </message>
    <message>
        <source>Taken in. %1</source>
        <translation>Derbyniwyd. %1</translation>
    </message>
    <message>
        <source>The folder that is carried between the offices</source>
        <translation>Y ffolder sy&apos;n cael ei chludo rhwng y swyddfeydd</translation>
    </message>
    <message>
        <source>The computers meet in this folder from now on.</source>
        <translation>Mae&apos;r cyfrifiaduron yn cwrdd yn y ffolder hon o hyn ymlaen.</translation>
    </message>
    <message>
        <source>The folder is not used any more. The files in it stay.</source>
        <translation>Ni ddefnyddir y ffolder mwyach. Mae&apos;r ffeiliau ynddi&apos;n aros.</translation>
    </message>
    <message>
        <source>Nobody to exchange with yet</source>
        <translation>Neb i gyfnewid ag ef eto</translation>
    </message>
    <message>
        <source>Once another computer is paired with this one, what is new goes between them by files or by a folder, and it shows here who is up to date.</source>
        <translation>Unwaith y bydd cyfrifiadur arall wedi&apos;i baru â&apos;r un hwn, bydd yr hyn sy&apos;n newydd yn mynd rhyngddynt drwy ffeiliau neu drwy ffolder, a dangosir yma pwy sy&apos;n gyfredol.</translation>
    </message>
    <message>
        <source>To the computers</source>
        <translation>I&apos;r cyfrifiaduron</translation>
    </message>
    <message>
        <source>Where the others stand</source>
        <translation>Sefyllfa&apos;r lleill</translation>
    </message>
    <message>
        <source>By a folder</source>
        <translation>Drwy ffolder</translation>
    </message>
    <message>
        <source>Meet now</source>
        <translation>Cwrdd nawr</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Dewis ffolder…</translation>
    </message>
    <message>
        <source>Do not use it any more</source>
        <translation>Peidio â&apos;i defnyddio mwyach</translation>
    </message>
    <message>
        <source>By files</source>
        <translation>Drwy ffeiliau</translation>
    </message>
    <message>
        <source>For a stick or an e-mail. Only the computers that are paired can read the file. Lost, late and repeated files do no harm.</source>
        <translation>Ar gyfer cofbin neu e-bost. Dim ond y cyfrifiaduron sydd wedi&apos;u paru all ddarllen y ffeil. Nid yw ffeiliau a gollwyd, sy&apos;n hwyr neu sy&apos;n dod ddwywaith yn gwneud niwed.</translation>
    </message>
    <message>
        <source>Write a file for the others…</source>
        <translation>Ysgrifennu ffeil i&apos;r lleill…</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Derbyn ffeil…</translation>
    </message>
    <message>
        <source>Came early</source>
        <translation>Daeth yn gynnar</translation>
    </message>
    <message>
        <source>These files build on others that are not here yet. They come in by themselves when those have come.</source>
        <translation>Mae&apos;r ffeiliau hyn yn adeiladu ar rai eraill nad ydynt yma eto. Dônt i mewn ohonynt eu hunain pan ddaw&apos;r rheini.</translation>
    </message>
</context>
<context>
    <name>aelwyd::ExperienceTab</name>
    <message>
        <source>Red: no experience yet</source>
        <translation>Coch: dim profiad eto</translation>
    </message>
    <message>
        <source>Amber: some experience</source>
        <translation>Oren: rhywfaint o brofiad</translation>
    </message>
    <message>
        <source>Green: a lot, and full understanding of the training shown</source>
        <translation>Gwyrdd: llawer, ac wedi dangos dealltwriaeth lawn o&apos;r hyfforddiant</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Until it is decided, this worker counts as Red: to Green people only.</source>
        <translation>Nes y penderfynir, mae&apos;r gweithiwr hwn yn cyfrif fel Coch: at bobl â statws Gwyrdd yn unig.</translation>
    </message>
    <message>
        <source>Amber, confirmed for all: may go to everybody.</source>
        <translation>Oren, wedi&apos;i gadarnhau i bawb: caiff fynd at bawb.</translation>
    </message>
    <message>
        <source>May go to Green people; elsewhere beside somebody who may. A light workload for the first weeks.</source>
        <translation>Caiff fynd at bobl â statws Gwyrdd; at eraill gyda rhywun a gaiff fynd atynt. Llwyth gwaith ysgafn am yr wythnosau cyntaf.</translation>
    </message>
    <message>
        <source>May go to Amber and Green people; to Red ones beside somebody who may.</source>
        <translation>Caiff fynd at bobl â statws Oren a Gwyrdd; at bobl â statws Coch gyda rhywun a gaiff fynd atynt.</translation>
    </message>
    <message>
        <source>May go to everybody.</source>
        <translation>Caiff fynd at bawb.</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>Penderfynwyd gan: %1</translation>
    </message>
    <message>
        <source>Assessor: %1</source>
        <translation>Asesydd: %1</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>Ymweliad: %1</translation>
    </message>
    <message>
        <source>Would decide: %1</source>
        <translation>Byddai&apos;n penderfynu: %1</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Diwrnod ddim yn hysbys</translation>
    </message>
    <message>
        <source>Take out what was seen: %1</source>
        <translation>Tynnu allan yr hyn a welwyd: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Penderfyniadau</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Penderfynu</translation>
    </message>
    <message>
        <source>Decide about experience</source>
        <translation>Penderfynu ar brofiad</translation>
    </message>
    <message>
        <source>Add the decision</source>
        <translation>Ychwanegu&apos;r penderfyniad</translation>
    </message>
    <message>
        <source>Nothing is decided yet. It is decided after an induction of three to five days.</source>
        <translation>Nid oes dim wedi&apos;i benderfynu eto. Penderfynir ar ôl cyfnod sefydlu o dri i bum diwrnod.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>And for an Amber worker</source>
        <translation>Ac ar gyfer gweithiwr Oren</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Pwy benderfynodd</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>What it followed</source>
        <translation>Yr hyn a ddaeth o&apos;i flaen</translation>
    </message>
    <message>
        <source>On which day that was</source>
        <translation>Ar ba ddiwrnod oedd hynny</translation>
    </message>
    <message>
        <source>Decisions are added to the history and cannot be changed later.</source>
        <translation>Caiff penderfyniadau eu hychwanegu at yr hanes, ac ni ellir eu newid wedyn.</translation>
    </message>
    <message>
        <source>Shadowing</source>
        <translation>Cysgodi</translation>
    </message>
    <message>
        <source>Write down what was seen</source>
        <translation>Nodi&apos;r hyn a welwyd</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>What an assessor saw when the worker came along feeds the next decision.</source>
        <translation>Mae&apos;r hyn a welodd asesydd wrth i&apos;r gweithiwr gysgodi yn bwydo&apos;r penderfyniad nesaf.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Asesydd</translation>
    </message>
    <message>
        <source>How complex the call was</source>
        <translation>Pa mor gymhleth oedd yr ymweliad</translation>
    </message>
    <message>
        <source>What the assessor would decide</source>
        <translation>Yr hyn y byddai&apos;r asesydd yn ei benderfynu</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Yr hyn a welwyd</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <comment>day, person, how it goes</comment>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>What people say</source>
        <translation>Beth mae pobl yn ei ddweud</translation>
    </message>
</context>
<context>
    <name>aelwyd::FeedbackCard</name>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>worker, how it goes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How it goes with the workers</source>
        <translation>Sut mae pethau&apos;n mynd gyda&apos;r gweithwyr</translation>
    </message>
    <message>
        <source>Write down what was said</source>
        <translation>Nodi&apos;r hyn a ddywedwyd</translation>
    </message>
    <message>
        <source>Write down what was said about a worker</source>
        <translation>Nodi&apos;r hyn a ddywedwyd am weithiwr</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Nothing is written down yet. What people say after visits counts when workers are matched.</source>
        <translation>Nid oes dim wedi&apos;i nodi eto. Mae&apos;r hyn y mae pobl yn ei ddweud ar ôl ymweliadau yn cyfrif wrth baru gweithwyr.</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Gweithiwr</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Sut mae&apos;n mynd</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Pwy a&apos;i dywedodd</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>In their words, in Welsh</source>
        <translation>Yn eu geiriau nhw, yn Gymraeg</translation>
    </message>
    <message>
        <source>In their words, in English</source>
        <translation>Yn eu geiriau nhw, yn Saesneg</translation>
    </message>
    <message>
        <source>It is added to what was said before and cannot be changed later.</source>
        <translation>Caiff ei ychwanegu at yr hyn a ddywedwyd o&apos;r blaen ac ni ellir ei newid wedyn.</translation>
    </message>
</context>
<context>
    <name>aelwyd::FigureCard</name>
    <message>
        <source>Nothing was written down for this period yet.</source>
        <translation>Ni ysgrifennwyd dim ar gyfer y cyfnod hwn eto.</translation>
    </message>
    <message>
        <source>%1: the figures; Enter shows the people behind them</source>
        <translation>%1: y ffigurau; mae Enter yn dangos y bobl y tu ôl iddynt</translation>
    </message>
</context>
<context>
    <name>aelwyd::FiguresPage</name>
    <message>
        <source>All localities</source>
        <translation>Pob ardal</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>Y mis diwethaf</translation>
    </message>
    <message>
        <source>The last three months</source>
        <translation>Y tri mis diwethaf</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Y flwyddyn ddiwethaf</translation>
    </message>
    <message>
        <source>However it is paid for</source>
        <translation>Sut bynnag y telir amdano</translation>
    </message>
    <message>
        <source>Better off?</source>
        <translation>Yn well eu byd?</translation>
    </message>
    <message>
        <source>Is anyone better off?</source>
        <translation>A oes unrhyw un yn well ei fyd?</translation>
    </message>
    <message>
        <source>Counted from what was written down once; nothing is entered for it again.</source>
        <translation>Wedi&apos;i gyfrif o&apos;r hyn a ysgrifennwyd unwaith; nid oes angen cofnodi dim yn unswydd ar ei gyfer.</translation>
    </message>
    <message>
        <source>Report for commissioners…</source>
        <translation>Adroddiad i gomisiynwyr…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Cyllid</translation>
    </message>
    <message>
        <source>Other reports</source>
        <translation>Adroddiadau eraill</translation>
    </message>
    <message>
        <source>Personal outcomes…</source>
        <translation>Canlyniadau personol…</translation>
    </message>
    <message>
        <source>Quality of care…</source>
        <translation>Ansawdd gofal…</translation>
    </message>
    <message>
        <source>Waiting for an answer…</source>
        <translation>Aros am ateb…</translation>
    </message>
    <message>
        <source>People and workers…</source>
        <translation>Pobl a gweithwyr…</translation>
    </message>
    <message>
        <source>outcomes figures pictures reports</source>
        <translation>canlyniadau ffigurau lluniau adroddiadau</translation>
    </message>
</context>
<context>
    <name>aelwyd::FolderDesk</name>
    <message>
        <source>The folder of the other offices cannot be used now.</source>
        <translation>Ni ellir defnyddio ffolder y swyddfeydd eraill nawr.</translation>
    </message>
    <message>
        <source>Looked into last: %1</source>
        <translation>Edrychwyd ynddi ddiwethaf: %1</translation>
    </message>
    <message>
        <source>Written for: %1</source>
        <translation>Ysgrifennwyd ar gyfer: %1</translation>
    </message>
    <message>
        <source>Not there in full yet: %1</source>
        <translation>Ddim yno&apos;n gyfan eto: %1</translation>
    </message>
    <message>
        <source>Left alone, no file of a paired computer: %1</source>
        <translation>Gadawyd llonydd iddi, nid ffeil gan gyfrifiadur wedi&apos;i baru: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and why it was refused</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>aelwyd::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Here is what you had typed before. Nothing of it is saved yet.</source>
        <translation>Dyma&apos;r hyn roeddech wedi&apos;i deipio o&apos;r blaen. Nid oes dim ohono wedi&apos;i gadw eto.</translation>
    </message>
</context>
<context>
    <name>aelwyd::FoundingAssistant</name>
    <message>
        <source>Where shall its file be kept?</source>
        <translation>Ble dylid cadw ei ffeil?</translation>
    </message>
    <message>
        <source>Aelwyd files (*.aelwyd)</source>
        <translation>Ffeiliau Aelwyd (*.aelwyd)</translation>
    </message>
    <message>
        <source>Go on without the recovery key?</source>
        <translation>Mynd ymlaen heb yr allwedd adfer?</translation>
    </message>
    <message>
        <source>It will not be shown again. If every passphrase is forgotten, nobody can open the file.</source>
        <translation>Ni fydd yn cael ei dangos eto. Os anghofir pob cyfrinymadrodd, ni all neb agor y ffeil.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Mynd ymlaen hebddi</translation>
    </message>
    <message>
        <source>Protect this file</source>
        <translation>Diogelu&apos;r ffeil hon</translation>
    </message>
    <message>
        <source>Start a new agency</source>
        <translation>Dechrau asiantaeth newydd</translation>
    </message>
    <message>
        <source>Everything is kept in one file that only opens with a passphrase. You will be its first manager, and can let others in later.</source>
        <translation>Cedwir popeth mewn un ffeil sydd ond yn agor â chyfrinymadrodd. Chi fydd ei rheolwr cyntaf, a gallwch adael eraill i mewn yn nes ymlaen.</translation>
    </message>
    <message>
        <source>What is the agency called?</source>
        <translation>Beth yw enw&apos;r asiantaeth?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eich enw</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Y cyfrinymadrodd eto</translation>
    </message>
    <message>
        <source>Where its file is kept</source>
        <translation>Ble cedwir ei ffeil</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Dewis lle arall…</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Eich allwedd adfer</translation>
    </message>
    <message>
        <source>This key opens the file when every passphrase is forgotten. Print it or copy it by hand, and keep it in a safe, away from this computer. It is shown only now.</source>
        <translation>Mae&apos;r allwedd hon yn agor y ffeil pan fydd pob cyfrinymadrodd wedi&apos;i anghofio. Argraffwch hi neu ei chopïo â llaw, a&apos;i chadw mewn sêff, i ffwrdd o&apos;r cyfrifiadur hwn. Dim ond nawr y caiff ei dangos.</translation>
    </message>
    <message>
        <source>Print the key…</source>
        <translation>Argraffu&apos;r allwedd…</translation>
    </message>
    <message>
        <source>Type the key back from the sheet</source>
        <translation>Teipiwch yr allwedd yn ôl o&apos;r daflen</translation>
    </message>
    <message>
        <source>The file is being made</source>
        <translation>Mae&apos;r ffeil yn cael ei chreu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Join an agency</source>
        <translation>Ymuno ag asiantaeth</translation>
    </message>
    <message>
        <source>First this computer gets a file of its own, which only opens with a passphrase. Then it is paired with the computer that has the records, and gets them from there.</source>
        <translation>Yn gyntaf caiff y cyfrifiadur hwn ei ffeil ei hun, sydd ond yn agor gyda chyfrinymadrodd. Yna caiff ei baru â&apos;r cyfrifiadur sydd â&apos;r cofnodion, a&apos;u cael oddi yno.</translation>
    </message>
    <message>
        <source>A second place for backups</source>
        <translation>Ail le ar gyfer copïau wrth gefn</translation>
    </message>
    <message>
        <source>Backups are made by themselves and go to: %1. A second place on another disk or a stick keeps them when this disk fails.</source>
        <translation>Gwneir copïau wrth gefn yn awtomatig ac maent yn mynd i: %1. Mae ail le ar ddisg arall neu ar gofbin yn eu cadw os bydd y ddisg hon yn methu.</translation>
    </message>
    <message>
        <source>A second place for backups, if there is one</source>
        <translation>Ail le ar gyfer copïau wrth gefn, os oes un</translation>
    </message>
    <message>
        <source>Choose a folder for backups…</source>
        <translation>Dewis ffolder ar gyfer copïau wrth gefn…</translation>
    </message>
</context>
<context>
    <name>aelwyd::GlanceCard</name>
    <message>
        <source>Hide the table</source>
        <translation>Cuddio&apos;r tabl</translation>
    </message>
    <message>
        <source>Show it as a table</source>
        <translation>Dangos fel tabl</translation>
    </message>
    <message>
        <source>Banked time</source>
        <translation>Amser wedi&apos;i fancio</translation>
    </message>
    <message>
        <source>The bank period before</source>
        <translation>Y cyfnod bancio blaenorol</translation>
    </message>
    <message>
        <source>The bank period after</source>
        <translation>Y cyfnod bancio nesaf</translation>
    </message>
    <message>
        <source>How the time runs, week by week</source>
        <translation>Sut mae&apos;r amser yn mynd, wythnos wrth wythnos</translation>
    </message>
    <message>
        <source>There is no bank yet. It begins with the package: its first day and the agreed hours.</source>
        <translation>Nid oes banc eto. Mae&apos;n dechrau gyda&apos;r pecyn: ei ddiwrnod cyntaf a&apos;r oriau y cytunwyd arnynt.</translation>
    </message>
    <message>
        <source>Go to the package</source>
        <translation>Mynd at y pecyn</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Ar bapur</translation>
    </message>
    <message>
        <source>The statement of this period on paper</source>
        <translation>Datganiad y cyfnod hwn ar bapur</translation>
    </message>
</context>
<context>
    <name>aelwyd::GuardedApplication</name>
    <message>
        <source>Something went wrong inside Aelwyd. What was kept before is safe. If it happens again, close the window, open it again, and send the log to whoever looks after Aelwyd for you: %1</source>
        <translation>Aeth rhywbeth o&apos;i le y tu mewn i Aelwyd. Mae&apos;r hyn a gadwyd o&apos;r blaen yn ddiogel. Os bydd yn digwydd eto, caewch y ffenestr, agorwch hi eto, ac anfonwch y ffeil log at bwy bynnag sy&apos;n gofalu am Aelwyd i chi: %1</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Ni weithiodd hynny</translation>
    </message>
</context>
<context>
    <name>aelwyd::HappenedEditor</name>
    <message>
        <source>Nobody named</source>
        <translation>Neb wedi&apos;i enwi</translation>
    </message>
    <message>
        <source>For the bank: %1</source>
        <translation>Ar gyfer y banc: %1</translation>
    </message>
    <message>
        <source>What you had begun to type is back.</source>
        <translation>Mae&apos;r hyn roeddech wedi dechrau ei deipio yn ôl.</translation>
    </message>
    <message>
        <source>What happened? %1, %2</source>
        <translation>Beth ddigwyddodd? %1, %2</translation>
    </message>
    <message>
        <source>A pop-in that was made</source>
        <translation>Galw heibio a wnaed</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Really began at</source>
        <translation>Dechrau gwirioneddol</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Am faint</translation>
    </message>
    <message>
        <source>Travel to it</source>
        <translation>Teithio yno</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Pwy ddaeth</translation>
    </message>
    <message>
        <source>Who else came</source>
        <translation>Pwy arall ddaeth</translation>
    </message>
    <message>
        <source>Called off by</source>
        <translation>Canslwyd gan</translation>
    </message>
    <message>
        <source>Called off on</source>
        <translation>Canslwyd ar</translation>
    </message>
    <message>
        <source>Called off at</source>
        <translation>Canslwyd am</translation>
    </message>
    <message>
        <source>Note, in the worker&apos;s words</source>
        <translation>Nodyn, yng ngeiriau&apos;r gweithiwr</translation>
    </message>
    <message>
        <source>For example 45 or 1:30</source>
        <translation>Er enghraifft 45 neu 1:30</translation>
    </message>
    <message>
        <source>Kept apart from the time of the visit</source>
        <translation>Cedwir ar wahân i amser yr ymweliad</translation>
    </message>
    <message>
        <source>Left empty, it counts as without notice</source>
        <translation>Os yw&apos;n wag, mae&apos;n cyfrif fel heb rybudd</translation>
    </message>
    <message>
        <source>It was agreed that the visit is shorter</source>
        <translation>Cytunwyd y byddai&apos;r ymweliad yn fyrrach</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnodi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Cancel recording the visit</source>
        <translation>Canslo cofnodi&apos;r ymweliad</translation>
    </message>
</context>
<context>
    <name>aelwyd::HoursCard</name>
    <message>
        <source>No hours agreed yet</source>
        <translation>Dim oriau wedi&apos;u cytuno eto</translation>
    </message>
    <message>
        <source>Agreed hours</source>
        <translation>Oriau y cytunwyd arnynt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Change the agreed hours</source>
        <translation>Newid yr oriau y cytunwyd arnynt</translation>
    </message>
    <message>
        <source>Hours a week, at least</source>
        <translation>Oriau bob wythnos, o leiaf</translation>
    </message>
    <message>
        <source>Hours a week, at most</source>
        <translation>Oriau bob wythnos, ar y mwyaf</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O&apos;r dyddiad</translation>
    </message>
    <message>
        <source>For example 6 or 6.5 or 6:30</source>
        <translation>Er enghraifft 6 neu 6.5 neu 6:30</translation>
    </message>
    <message>
        <source>Leave it empty for one figure</source>
        <translation>Gadewch yn wag os mai un ffigur sydd</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>aelwyd::ImportDialog</name>
    <message>
        <source>Looking what is in the file…</source>
        <translation>Yn edrych beth sydd yn y ffeil…</translation>
    </message>
    <message>
        <source>Nothing was changed. The file stays where it is.</source>
        <translation>Ni newidiwyd dim. Mae&apos;r ffeil yn aros lle mae hi.</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>Yn derbyn…</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Derbyn ffeil</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Yr hyn a ddôi i mewn</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Ei derbyn</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ei gadael</translation>
    </message>
</context>
<context>
    <name>aelwyd::InboxDesk</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a part of the record, and its field</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what is in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>aelwyd::InboxTab</name>
    <message>
        <source>To look at: %1</source>
        <translation>I edrych arnynt: %1</translation>
    </message>
    <message>
        <source>It stands as it is</source>
        <translation>Mae&apos;n sefyll fel y mae</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Agor y cofnod</translation>
    </message>
    <message>
        <source>Open the record: %1</source>
        <translation>Agor y cofnod: %1</translation>
    </message>
    <message>
        <source>%1 – shown now</source>
        <translation>%1 – a ddangosir nawr</translation>
    </message>
    <message>
        <source>This one holds</source>
        <translation>Hwn sy&apos;n sefyll</translation>
    </message>
    <message>
        <source>This one holds: %1</source>
        <translation>Hwn sy&apos;n sefyll: %1</translation>
    </message>
    <message>
        <source>Decided. The other copies will see the same.</source>
        <translation>Penderfynwyd. Bydd y copïau eraill yn gweld yr un peth.</translation>
    </message>
    <message>
        <source>Why does it stand as it is?</source>
        <translation>Pam mae&apos;n sefyll fel y mae?</translation>
    </message>
    <message>
        <source>It stands</source>
        <translation>Mae&apos;n sefyll</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>Tynnu&apos;r penderfyniad olaf yn ôl</translation>
    </message>
    <message>
        <source>Nothing to resolve</source>
        <translation>Dim i&apos;w ddatrys</translation>
    </message>
    <message>
        <source>When copies of the file meet, what was written apart in two places will be listed here, with both sides. Nothing is overruled silently.</source>
        <translation>Pan fydd copïau o&apos;r ffeil yn cwrdd, rhestrir yma yr hyn a ysgrifennwyd ar wahân mewn dau le, gyda&apos;r ddwy ochr. Ni chaiff dim ei ddiystyru&apos;n dawel.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, and to what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Gadael iddo fynd</translation>
    </message>
    <message>
        <source>Write something else…</source>
        <translation>Ysgrifennu rhywbeth arall…</translation>
    </message>
    <message>
        <source>Taken back. It waits here again.</source>
        <translation>Wedi&apos;i dynnu&apos;n ôl. Mae&apos;n aros yma eto.</translation>
    </message>
    <message>
        <source>Taken back. What was shown before the decision stands again on every copy, and waits for nobody.</source>
        <translation>Wedi&apos;i dynnu&apos;n ôl. Mae&apos;r hyn a ddangoswyd cyn y penderfyniad yn sefyll eto ar bob copi, ac nid yw&apos;n aros am neb.</translation>
    </message>
</context>
<context>
    <name>aelwyd::ItemCard</name>
    <message>
        <source>Move up</source>
        <translation>Symud i fyny</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Symud i lawr</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Tynnu allan</translation>
    </message>
</context>
<context>
    <name>aelwyd::ItemHead</name>
    <message>
        <source>Open. Press to close.</source>
        <translation>Ar agor. Pwyswch i&apos;w gau.</translation>
    </message>
    <message>
        <source>Closed. Press to open.</source>
        <translation>Ar gau. Pwyswch i&apos;w agor.</translation>
    </message>
</context>
<context>
    <name>aelwyd::LanguagesField</name>
    <message>
        <source>Add a language…</source>
        <translation>Ychwanegu iaith…</translation>
    </message>
    <message>
        <source>Level of the language: %1</source>
        <translation>Lefel yr iaith: %1</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Tynnu allan: %1</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Ychwanegu iaith</translation>
    </message>
</context>
<context>
    <name>aelwyd::LeaversTableModel</name>
    <message>
        <source>No reason given</source>
        <translation>Heb roi rheswm</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>Ymadawyr</translation>
    </message>
</context>
<context>
    <name>aelwyd::LedgerCard</name>
    <message>
        <source>Ledger of the period</source>
        <translation>Cyfriflyfr y cyfnod</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Addasu</translation>
    </message>
    <message>
        <source>Adjust the banked time</source>
        <translation>Addasu&apos;r amser wedi&apos;i fancio</translation>
    </message>
    <message>
        <source>Nothing has happened in this period yet.</source>
        <translation>Nid oes dim wedi digwydd yn y cyfnod hwn eto.</translation>
    </message>
</context>
<context>
    <name>aelwyd::LimitsDialog</name>
    <message>
        <source>Limits of the rules</source>
        <translation>Terfynau&apos;r rheolau</translation>
    </message>
    <message>
        <source>These limits are the agency&apos;s choice. They hold for visits from today on; visits of earlier days keep the limits of their day.</source>
        <translation>Dewis yr asiantaeth yw&apos;r terfynau hyn. Maent yn berthnasol i ymweliadau o heddiw ymlaen; mae ymweliadau dyddiau cynharach yn cadw terfynau eu diwrnod.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Hours a week for a Red worker, at most</source>
        <translation>Uchafswm oriau&apos;r wythnos i weithiwr Coch</translation>
    </message>
    <message>
        <source>People given personal care by one personal assistant or micro-enterprise in four weeks, at most</source>
        <translation>Uchafswm y bobl sy&apos;n cael gofal personol gan un cynorthwyydd personol neu ficrofenter mewn pedair wythnos</translation>
    </message>
    <message>
        <source>Years for which a DBS check holds</source>
        <translation>Nifer y blynyddoedd y mae gwiriad DBS yn ddilys</translation>
    </message>
    <message>
        <source>Months in which a new worker has to register</source>
        <translation>Nifer y misoedd sydd gan weithiwr newydd i gofrestru</translation>
    </message>
</context>
<context>
    <name>aelwyd::MainWindow</name>
    <message>
        <source>Page</source>
        <translation>Tudalen</translation>
    </message>
    <message>
        <source>New agency</source>
        <translation>Asiantaeth newydd</translation>
    </message>
    <message>
        <source>%1 – made-up demo agency, not protected – Aelwyd</source>
        <translation>%1 – asiantaeth enghreifftiol ddychmygol, heb ei diogelu – Aelwyd</translation>
    </message>
    <message>
        <source>%1 – not protected by a passphrase – Aelwyd</source>
        <translation>%1 – heb ei diogelu â chyfrinymadrodd – Aelwyd</translation>
    </message>
    <message>
        <source>%1 – Aelwyd</source>
        <translation>%1 – Aelwyd</translation>
    </message>
    <message>
        <source>This file may only be read. You can look, print and copy; what you type cannot be kept.</source>
        <translation>Dim ond darllen y ffeil hon a ganiateir. Gallwch edrych, argraffu a chopïo; ni ellir cadw&apos;r hyn rydych yn ei deipio.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. You can look and print; what you type cannot be kept. Make room on the disk, then open the file again.</source>
        <translation>Does dim lle ar ôl ar y ddisg. Gallwch edrych ac argraffu; ni ellir cadw&apos;r hyn rydych yn ei deipio. Gwnewch le ar y ddisg, yna agorwch y ffeil eto.</translation>
    </message>
    <message>
        <source>You may look and print here; what you type cannot be kept. A manager can change what you, or this computer, may do.</source>
        <translation>Cewch edrych ac argraffu yma; ni ellir cadw&apos;r hyn rydych yn ei deipio. Gall rheolwr newid yr hyn y cewch chi, neu&apos;r cyfrifiadur hwn, ei wneud.</translation>
    </message>
    <message>
        <source>There is no room left on the disk: that you looked here could not be noted. Make room soon.</source>
        <translation>Does dim lle ar ôl ar y ddisg: ni ellid nodi eich bod wedi edrych yma. Gwnewch le yn fuan.</translation>
    </message>
    <message>
        <source>That you looked here could not be noted: the file cannot be written. Check the disk.</source>
        <translation>Ni ellid nodi eich bod wedi edrych yma: ni ellir ysgrifennu&apos;r ffeil. Gwiriwch y ddisg.</translation>
    </message>
</context>
<context>
    <name>aelwyd::MatchDesk</name>
    <message>
        <source>somebody who is not on the staff now</source>
        <translation>rhywun nad yw ar y staff bellach</translation>
    </message>
</context>
<context>
    <name>aelwyd::MatchingScreen</name>
    <message>
        <source>Matching</source>
        <translation>Paru</translation>
    </message>
    <message>
        <source>Visits that need somebody: %1</source>
        <translation>Ymweliadau y mae angen rhywun arnynt: %1</translation>
    </message>
    <message>
        <source>Rules overridden in the last four weeks: %1</source>
        <translation>Rheolau a ddiystyrwyd yn y pedair wythnos ddiwethaf: %1</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Dod o hyd i rywun</translation>
    </message>
    <message>
        <source>Who may work with whom</source>
        <translation>Pwy gaiff weithio gyda phwy</translation>
    </message>
    <message>
        <source>Who stays</source>
        <translation>Pwy sy&apos;n aros</translation>
    </message>
    <message>
        <source>Look for another time</source>
        <translation>Chwilio am amser arall</translation>
    </message>
    <message>
        <source>Give the visit to the one who is chosen</source>
        <translation>Rhoi&apos;r ymweliad i&apos;r un a ddewiswyd</translation>
    </message>
    <message>
        <source>Compare two workers</source>
        <translation>Cymharu dau weithiwr</translation>
    </message>
    <message>
        <source>What counts in matching is changed.</source>
        <translation>Newidiwyd yr hyn sy&apos;n cyfrif wrth baru.</translation>
    </message>
    <message>
        <source>What counts…</source>
        <translation>Beth sy&apos;n cyfrif…</translation>
    </message>
    <message>
        <source>The limits of the rules are changed.</source>
        <translation>Mae terfynau&apos;r rheolau wedi&apos;u newid.</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Terfynau…</translation>
    </message>
    <message>
        <source>Rules overridden</source>
        <translation>Rheolau a ddiystyrwyd</translation>
    </message>
    <message>
        <source>Welsh chosen, and nobody who speaks it: %1 of %2 visits this week</source>
        <translation>Dewis y Gymraeg, a neb sy&apos;n ei siarad: %1 o&apos;r %2 ymweliad yr wythnos hon</translation>
    </message>
</context>
<context>
    <name>aelwyd::Navigation</name>
    <message>
        <source>This page is open.</source>
        <translation>Mae&apos;r dudalen hon ar agor.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Rhagor</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a page, and what waits there</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>aelwyd::NewRecordPage</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Here is what you had typed before. Nothing of it is saved yet.</source>
        <translation>Dyma&apos;r hyn roeddech wedi&apos;i deipio o&apos;r blaen. Nid oes dim ohono wedi&apos;i gadw eto.</translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>Taflu&apos;r hyn a deipiwyd gennych?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Taflu</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Dal ati i deipio</translation>
    </message>
</context>
<context>
    <name>aelwyd::OfficesScreen</name>
    <message>
        <source>Between offices</source>
        <translation>Rhwng swyddfeydd</translation>
    </message>
    <message>
        <source>To resolve</source>
        <translation>I&apos;w datrys</translation>
    </message>
    <message>
        <source>To resolve (%1)</source>
        <translation>I&apos;w datrys (%1)</translation>
    </message>
    <message>
        <source>Files and folder</source>
        <translation>Ffeiliau a ffolder</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Cyfrifiaduron</translation>
    </message>
    <message>
        <source>Parts of between offices</source>
        <translation>Rhannau rhwng swyddfeydd</translation>
    </message>
</context>
<context>
    <name>aelwyd::OfficesWaiting</name>
    <message>
        <source>To resolve: %1.</source>
        <translation>I&apos;w datrys: %1.</translation>
    </message>
    <message>
        <source>Files that wait for others: %1.</source>
        <translation>Ffeiliau sy&apos;n aros am rai eraill: %1.</translation>
    </message>
    <message>
        <source>Nothing for two weeks or more from: %1.</source>
        <translation>Dim ers pythefnos neu fwy gan: %1.</translation>
    </message>
</context>
<context>
    <name>aelwyd::OpenVisitsModel</name>
    <message>
        <source>Nobody yet</source>
        <translation>Neb eto</translation>
    </message>
    <message>
        <source>Workers still missing: %1</source>
        <translation>Gweithwyr sydd ar goll o hyd: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>worker, rules that are broken</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Has gone by</source>
        <translation>Wedi bod</translation>
    </message>
</context>
<context>
    <name>aelwyd::OpenVisitsPane</name>
    <message>
        <source>Week from %1</source>
        <translation>Wythnos o %1</translation>
    </message>
    <message>
        <source>Open visits</source>
        <translation>Ymweliadau agored</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Yr wythnos flaenorol</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Yr wythnos ganlynol</translation>
    </message>
    <message>
        <source>Everybody is provided for</source>
        <translation>Mae gan bawb rywun</translation>
    </message>
    <message>
        <source>Visits that have nobody, or that break a rule, will be listed here.</source>
        <translation>Bydd ymweliadau sydd heb neb, neu sy&apos;n torri rheol, yn cael eu rhestru yma.</translation>
    </message>
    <message>
        <source>Look for another time</source>
        <translation>Chwilio am amser arall</translation>
    </message>
</context>
<context>
    <name>aelwyd::OutcomeRow</name>
    <message>
        <source>How does it stand?</source>
        <translation>Beth yw&apos;r sefyllfa?</translation>
    </message>
    <message>
        <source>Nobody has said yet how far it is.</source>
        <translation>Nid oes neb wedi dweud eto pa mor agos ydyw.</translation>
    </message>
    <message>
        <source>%1 of 10 on %2</source>
        <translation>%1 o 10 ar %2</translation>
    </message>
    <message>
        <source>from an earlier plan</source>
        <translation>o gynllun cynharach</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>Cynnydd: %1</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>Pa mor agos ydyw?</translation>
    </message>
</context>
<context>
    <name>aelwyd::OutcomesPage</name>
    <message>
        <source>Add an outcome</source>
        <translation>Ychwanegu canlyniad</translation>
    </message>
    <message>
        <source>Outcome %1</source>
        <translation>Canlyniad %1</translation>
    </message>
</context>
<context>
    <name>aelwyd::OutcomesTab</name>
    <message>
        <source>Outcomes come from the agreed plan. There is none yet.</source>
        <translation>Daw canlyniadau o&apos;r cynllun y cytunwyd arno. Nid oes un eto.</translation>
    </message>
    <message>
        <source>%1: late since %2</source>
        <translation>%1: yn hwyr ers %2</translation>
    </message>
    <message>
        <source>%1: by %2</source>
        <translation>%1: erbyn %2</translation>
    </message>
    <message>
        <source>No review has been held yet, and none is due.</source>
        <translation>Ni chynhaliwyd adolygiad eto, ac nid oes un i&apos;w gynnal.</translation>
    </message>
    <message>
        <source>%1 (%2, by %3)</source>
        <translation>%1 (%2, erbyn %3)</translation>
    </message>
    <message>
        <source>Write the next plan from it</source>
        <translation>Ysgrifennu&apos;r cynllun nesaf ohono</translation>
    </message>
    <message>
        <source>Small moments that mattered will be here: written once, used for everything.</source>
        <translation>Bydd eiliadau bach a oedd yn bwysig yma: eu hysgrifennu unwaith, eu defnyddio at bopeth.</translation>
    </message>
    <message>
        <source>Nothing is asked for or complained of.</source>
        <translation>Ni ofynnwyd am ddim, ac ni chwynwyd am ddim.</translation>
    </message>
    <message>
        <source>Outcomes, and how far they are</source>
        <translation>Canlyniadau, a&apos;r cynnydd tuag atynt</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Adolygiadau</translation>
    </message>
    <message>
        <source>Hold a review…</source>
        <translation>Cynnal adolygiad…</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Straeon</translation>
    </message>
    <message>
        <source>Write a story…</source>
        <translation>Ysgrifennu stori…</translation>
    </message>
    <message>
        <source>Needs, requests, complaints and compliments</source>
        <translation>Anghenion, ceisiadau, cwynion a chanmoliaeth</translation>
    </message>
    <message>
        <source>Write one down…</source>
        <translation>Nodi un…</translation>
    </message>
    <message>
        <source>The form for it, on paper…</source>
        <translation>Y ffurflen ar ei gyfer, ar bapur…</translation>
    </message>
    <message>
        <source>The form on paper: %1</source>
        <translation>Y ffurflen ar bapur: %1</translation>
    </message>
    <message>
        <source>The record, on paper…</source>
        <translation>Y cofnod, ar bapur…</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>Ysgrifennu&apos;r cynllun</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Newid…</translation>
    </message>
</context>
<context>
    <name>aelwyd::OverridesDesk</name>
    <message>
        <source>No rule was overridden in this time.</source>
        <translation>Ni ddiystyrwyd unrhyw reol yn y cyfnod hwn.</translation>
    </message>
    <message>
        <source>Decisions against a rule from %1 to %2: %3.</source>
        <comment>two dates, a number</comment>
        <translation>Penderfyniadau yn groes i reol o %1 hyd %2: %3.</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Gan bwy</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Sawl gwaith</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rheol</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Penderfynwyd ar</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ymweliad</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Gweithiwr</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rheolau</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
</context>
<context>
    <name>aelwyd::OverridesTab</name>
    <message>
        <source>The last %1 weeks</source>
        <translation>Wythnosau diwethaf: %1</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>Ar bapur…</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Pa gyfnod</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Pwy benderfynodd</translation>
    </message>
    <message>
        <source>Which rules</source>
        <translation>Pa reolau</translation>
    </message>
    <message>
        <source>Every decision, the latest first</source>
        <translation>Pob penderfyniad, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>When a manager gives a visit against a rule, the reason is written down. Each of these decisions will be listed here, with who made it.</source>
        <translation>Pan fydd rheolwr yn rhoi ymweliad yn groes i reol, caiff y rheswm ei ysgrifennu. Bydd pob un o&apos;r penderfyniadau hyn yn cael ei restru yma, gyda phwy a&apos;i gwnaeth.</translation>
    </message>
</context>
<context>
    <name>aelwyd::OverviewTab</name>
    <message>
        <source>No telephone number</source>
        <translation>Dim rhif ffôn</translation>
    </message>
    <message>
        <source>There is no support plan yet</source>
        <translation>Nid oes cynllun cymorth eto</translation>
    </message>
    <message>
        <source>It says what matters to the person, what they want to be able to do, and how we support them.</source>
        <translation>Mae&apos;n dweud beth sy&apos;n bwysig i&apos;r person, beth y mae&apos;r person am allu ei wneud, a sut rydym yn ei gefnogi.</translation>
    </message>
    <message>
        <source>Write the first plan with %1</source>
        <translation>Ysgrifennu&apos;r cynllun cyntaf: %1</translation>
    </message>
    <message>
        <source>No hours agreed yet</source>
        <translation>Dim oriau wedi&apos;u cytuno eto</translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>Nid oes neb wedi&apos;i enwi eto.</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Yr hyn sy&apos;n bwysig i mi</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>Cynllun cymorth</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pecyn gofal</translation>
    </message>
    <message>
        <source>Who to call first</source>
        <translation>Pwy i&apos;w ffonio gyntaf</translation>
    </message>
    <message>
        <source>Open the support plan</source>
        <translation>Agor y cynllun cymorth</translation>
    </message>
    <message>
        <source>Open the package</source>
        <translation>Agor y pecyn gofal</translation>
    </message>
    <message>
        <source>Open the circle of support</source>
        <translation>Agor y cylch cymorth</translation>
    </message>
    <message>
        <source>Open what is known about the person</source>
        <translation>Agor yr hyn sy&apos;n hysbys am y person</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Cyfathrebu</translation>
    </message>
</context>
<context>
    <name>aelwyd::PairingAssistant</name>
    <message>
        <source>Where shall the key file go?</source>
        <translation>I ble y dylai&apos;r ffeil allwedd fynd?</translation>
    </message>
    <message>
        <source>Key files (*.aelwyd-key);;All files (*)</source>
        <translation>Ffeiliau allwedd (*.aelwyd-key);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>The key file of the other computer</source>
        <translation>Ffeil allwedd y cyfrifiadur arall</translation>
    </message>
    <message>
        <source>Written: %1. Give it to the other office, on a stick or by e-mail. There is nothing secret in it.</source>
        <translation>Ysgrifennwyd: %1. Rhowch hi i&apos;r swyddfa arall, ar gofbin neu drwy e-bost. Nid oes dim cyfrinachol ynddi.</translation>
    </message>
    <message>
        <source>Let another computer in</source>
        <translation>Gadael cyfrifiadur arall i mewn</translation>
    </message>
    <message>
        <source>Join an agency</source>
        <translation>Ymuno ag asiantaeth</translation>
    </message>
    <message>
        <source>Each of the two computers writes a small key file and gets the other&apos;s. On the other computer choose “Join an agency that another computer has”.</source>
        <translation>Mae&apos;r naill gyfrifiadur a&apos;r llall yn ysgrifennu ffeil allwedd fach ac yn cael un y llall. Ar y cyfrifiadur arall dewiswch “Ymuno ag asiantaeth sydd ar gyfrifiadur arall”.</translation>
    </message>
    <message>
        <source>Each of the two computers writes a small key file and gets the other&apos;s. On the other computer, which has the records, choose “Let another computer in”.</source>
        <translation>Mae&apos;r naill gyfrifiadur a&apos;r llall yn ysgrifennu ffeil allwedd fach ac yn cael un y llall. Ar y cyfrifiadur arall, sydd â&apos;r cofnodion, dewiswch “Gadael cyfrifiadur arall i mewn”.</translation>
    </message>
    <message>
        <source>How this computer is called</source>
        <translation>Enw&apos;r cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>1. Write this computer&apos;s key file…</source>
        <translation>1. Ysgrifennu ffeil allwedd y cyfrifiadur hwn…</translation>
    </message>
    <message>
        <source>The other computer&apos;s key file</source>
        <translation>Ffeil allwedd y cyfrifiadur arall</translation>
    </message>
    <message>
        <source>2. Choose the other&apos;s key file…</source>
        <translation>2. Dewis ffeil allwedd y llall…</translation>
    </message>
    <message>
        <source>Ring the other office</source>
        <translation>Ffoniwch y swyddfa arall</translation>
    </message>
    <message>
        <source>Both computers show this number. Read it to one another by telephone, all five groups: only then do you know that nobody has exchanged a file on the way.</source>
        <translation>Mae&apos;r ddau gyfrifiadur yn dangos y rhif hwn. Darllenwch ef i&apos;ch gilydd dros y ffôn, y pum grŵp i gyd: dim ond wedyn y gwyddoch nad yw neb wedi cyfnewid ffeil ar y ffordd.</translation>
    </message>
    <message>
        <source>The number to compare</source>
        <translation>Y rhif i&apos;w gymharu</translation>
    </message>
    <message>
        <source>They read the same number to me</source>
        <translation>Darllenwyd yr un rhif i mi</translation>
    </message>
    <message>
        <source>The numbers differ</source>
        <translation>Mae&apos;r rhifau&apos;n wahanol</translation>
    </message>
    <message>
        <source>How the other computer is called</source>
        <translation>Enw&apos;r cyfrifiadur arall</translation>
    </message>
    <message>
        <source>At most, people there may be</source>
        <translation>Y rôl uchaf a gaiff pobl yno</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation>Ei adael i mewn</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Ymuno</translation>
    </message>
</context>
<context>
    <name>aelwyd::PairingDesk</name>
    <message>
        <source>now</source>
        <translation>nawr</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ddim eto</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Cyfrifiadur</translation>
    </message>
    <message>
        <source>Its people are at most</source>
        <translation>Rôl uchaf pobl yno</translation>
    </message>
    <message>
        <source>Heard of last</source>
        <translation>Clywyd ganddo ddiwethaf</translation>
    </message>
    <message>
        <source>Changes it may lack</source>
        <translation>Newidiadau a all fod ar goll</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Statws</translation>
    </message>
</context>
<context>
    <name>aelwyd::Palette</name>
    <message>
        <source>Find</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>Name, number, postcode, page or action</source>
        <translation>Enw, rhif, cod post, tudalen neu weithred</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Beth i chwilio amdano</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Yr hyn a ganfuwyd</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Escape closes.</source>
        <translation>Saethau i fyny ac i lawr i ddewis, Enter i fynd yno, Escape i gau.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer letters.</source>
        <translation>Ni chafwyd hyd i ddim. Rhowch gynnig ar lai o lythrennau.</translation>
    </message>
</context>
<context>
    <name>aelwyd::PaperWindow</name>
    <message>
        <source>Preparing the pages…</source>
        <translation>Wrthi&apos;n paratoi&apos;r tudalennau…</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Tudalennau: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Cadwyd: %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Cadw fel PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ffeiliau PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Anfonwyd at yr argraffydd.</translation>
    </message>
    <message>
        <source>Not everything was printed.</source>
        <translation>Ni argraffwyd popeth.</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Argraffu: %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Cadw fel PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ffitio&apos;r lled</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Yn fwy</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Yn llai</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>Y tudalennau fel y cânt eu hargraffu</translation>
    </message>
</context>
<context>
    <name>aelwyd::Partakers</name>
    <message>
        <source>Name: %1</source>
        <translation>Enw: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Why no social worker took part</source>
        <translation>Pam na chymerodd unrhyw weithiwr cymdeithasol ran</translation>
    </message>
</context>
<context>
    <name>aelwyd::PassphraseFields</name>
    <message>
        <source>Show what I type</source>
        <translation>Dangos yr hyn rwy&apos;n ei deipio</translation>
    </message>
</context>
<context>
    <name>aelwyd::Patience</name>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
</context>
<context>
    <name>aelwyd::PatternEditor</name>
    <message>
        <source>Visits from the plan</source>
        <translation>Ymweliadau o&apos;r cynllun</translation>
    </message>
    <message>
        <source>For how many weeks</source>
        <translation>Am sawl wythnos</translation>
    </message>
    <message>
        <source>From today on, at most %1</source>
        <translation>O heddiw ymlaen, %1 ar y mwyaf</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Cymeradwywyd gan</translation>
    </message>
    <message>
        <source>The name is kept with the visits</source>
        <translation>Cedwir yr enw gyda&apos;r ymweliadau</translation>
    </message>
    <message>
        <source>Make the visits</source>
        <translation>Creu&apos;r ymweliadau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Cancel making visits</source>
        <translation>Canslo creu ymweliadau</translation>
    </message>
</context>
<context>
    <name>aelwyd::PatternsDialog</name>
    <message>
        <source>Making the visits…</source>
        <translation>Wrthi&apos;n creu&apos;r ymweliadau…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Visits from the plans</source>
        <translation>Ymweliadau o&apos;r cynlluniau</translation>
    </message>
    <message>
        <source>The visits of everybody who has an agreed plan are brought into line with it, from now on. What somebody moved by hand stays where it is. One Undo takes all of it back.</source>
        <translation>Caiff ymweliadau pawb sydd â chynllun y cytunwyd arno eu newid i gyd-fynd ag ef, o hyn ymlaen. Mae&apos;r hyn a symudodd rhywun â llaw yn aros lle y mae. Bydd un Dadwneud yn dadwneud y cyfan.</translation>
    </message>
    <message>
        <source>For how many weeks</source>
        <translation>Am sawl wythnos</translation>
    </message>
    <message>
        <source>From today on, at most %1</source>
        <translation>O heddiw ymlaen, %1 ar y mwyaf</translation>
    </message>
    <message>
        <source>Somebody has to approve these by name, on the person&apos;s own page</source>
        <translation>Rhaid i rywun roi ei enw i gymeradwyo&apos;r rhain, ar dudalen y person</translation>
    </message>
    <message>
        <source>People whose visits were left as they are</source>
        <translation>Pobl y gadawyd eu hymweliadau fel yr oeddent</translation>
    </message>
    <message>
        <source>Make the visits</source>
        <translation>Creu&apos;r ymweliadau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>aelwyd::PeopleListPane</name>
    <message>
        <source>All stages</source>
        <translation>Pob cam</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>Oddi ar y rhestr</translation>
    </message>
    <message>
        <source>All localities</source>
        <translation>Pob ardal</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 person</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 o bobl</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ni chafwyd hyd i neb</translation>
    </message>
    <message>
        <source>Search for a name, a reference or a postcode; accents do not matter.</source>
        <translation>Chwiliwch am enw, cyfeirnod neu god post; nid yw acenion o bwys.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Dangos pawb</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Neb yma eto</translation>
    </message>
    <message>
        <source>The people that you support will be listed here.</source>
        <translation>Rhestrir yma&apos;r bobl rydych yn eu cefnogi.</translation>
    </message>
    <message>
        <source>Take on a person</source>
        <translation>Derbyn person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Search for people</source>
        <translation>Chwilio am bobl</translation>
    </message>
    <message>
        <source>Go on with the person you began</source>
        <translation>Parhau â&apos;r cofnod a ddechreuwyd</translation>
    </message>
    <message>
        <source>Stage of the package</source>
        <translation>Cam y pecyn gofal</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>Name, number or postcode</source>
        <translation>Enw, rhif neu god post</translation>
    </message>
</context>
<context>
    <name>aelwyd::PeopleScreen</name>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Taken on. Fill in the rest whenever you like.</source>
        <translation>Derbyniwyd y person. Llenwch y gweddill pryd bynnag sy&apos;n gyfleus.</translation>
    </message>
    <message>
        <source>Choose somebody from the list</source>
        <translation>Dewiswch rywun o&apos;r rhestr</translation>
    </message>
    <message>
        <source>Or take on a person: a name is enough to begin.</source>
        <translation>Neu derbyniwch berson: mae enw&apos;n ddigon i ddechrau.</translation>
    </message>
    <message>
        <source>Take on a person</source>
        <translation>Derbyn person</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Chwilio am berson</translation>
    </message>
</context>
<context>
    <name>aelwyd::PersonPage</name>
    <message>
        <source>This person has left the list. Nothing is deleted.</source>
        <translation>Mae&apos;r person hwn wedi gadael y rhestr. Nid oes dim wedi&apos;i ddileu.</translation>
    </message>
    <message>
        <source>Take this person off the list?</source>
        <translation>Tynnu&apos;r person hwn oddi ar y rhestr?</translation>
    </message>
    <message>
        <source>Nothing is deleted. You find them again under “Off the list”, and can put them back.</source>
        <translation>Ni chaiff dim ei ddileu. Gallwch ddod o hyd i&apos;r person eto o dan “Oddi ar y rhestr”, a&apos;i roi yn ôl.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tynnu oddi ar y rhestr</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Trosolwg</translation>
    </message>
    <message>
        <source>Circle of support</source>
        <translation>Cylch cymorth</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pecyn</translation>
    </message>
    <message>
        <source>Parts of the person&apos;s page</source>
        <translation>Rhannau o dudalen y person</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>Rhoi yn ôl ar y rhestr</translation>
    </message>
    <message>
        <source>Print plan</source>
        <translation>Argraffu cynllun</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Yn ôl i&apos;r rhestr</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Am y person</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Visits and bank</source>
        <translation>Ymweliadau a banc</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Canlyniadau</translation>
    </message>
    <message>
        <source>Who saw this?</source>
        <translation>Pwy welodd hwn?</translation>
    </message>
</context>
<context>
    <name>aelwyd::PersonWeekCard</name>
    <message>
        <source>Made as planned (%1)</source>
        <translation>Gwnaed fel y cynlluniwyd (%1)</translation>
    </message>
    <message>
        <source>Recorded as planned: %1</source>
        <translation>Cofnodwyd fel y cynlluniwyd: %1</translation>
    </message>
    <message>
        <source>Visits of the week</source>
        <translation>Ymweliadau&apos;r wythnos</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Yr wythnos flaenorol</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Yr wythnos ganlynol</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Yr wythnos hon</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Cynllunio ymweliad</translation>
    </message>
    <message>
        <source>Record a pop-in</source>
        <translation>Cofnodi galw heibio</translation>
    </message>
    <message>
        <source>No visits in this week yet.</source>
        <translation>Dim ymweliadau yn yr wythnos hon eto.</translation>
    </message>
    <message>
        <source>Tick all that are past</source>
        <translation>Ticio pob un sydd wedi bod</translation>
    </message>
    <message>
        <source>Who is coming, on paper</source>
        <translation>Pwy sy&apos;n dod, ar bapur</translation>
    </message>
    <message>
        <source>Make visits from the plan</source>
        <translation>Creu ymweliadau o&apos;r cynllun</translation>
    </message>
</context>
<context>
    <name>aelwyd::PickList</name>
    <message>
        <source>Close the list</source>
        <translation>Cau&apos;r rhestr</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation>Dewis o&apos;r rhestr</translation>
    </message>
    <message>
        <source>Type a word to find it</source>
        <translation>Teipiwch air i ddod o hyd iddo</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Chwilio yn y rhestr</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Dim wedi&apos;i ddewis</translation>
    </message>
    <message>
        <source>Find it, or type something else</source>
        <translation>Chwiliwch, neu teipiwch rywbeth arall</translation>
    </message>
    <message>
        <source>There are more. Type a word to find them.</source>
        <translation>Mae rhagor. Teipiwch air i ddod o hyd iddynt.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ni chafwyd hyd i ddim.</translation>
    </message>
    <message>
        <source>Take: %1</source>
        <translation>Defnyddio: %1</translation>
    </message>
</context>
<context>
    <name>aelwyd::PlanEditor</name>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Back to the plans</source>
        <translation>Yn ôl i&apos;r cynlluniau</translation>
    </message>
    <message>
        <source>Draft – kept as you type</source>
        <translation>Drafft – cedwir wrth i chi deipio</translation>
    </message>
    <message>
        <source>Agree…</source>
        <translation>Cytuno…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ail-wneud</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>Rhannau&apos;r cynllun</translation>
    </message>
</context>
<context>
    <name>aelwyd::PlanParts</name>
    <message>
        <source>Still needed: %1</source>
        <translation>Angen o hyd: %1</translation>
    </message>
    <message>
        <source>Something is written</source>
        <translation>Mae rhywbeth wedi&apos;i ysgrifennu</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Dim wedi&apos;i ysgrifennu eto</translation>
    </message>
</context>
<context>
    <name>aelwyd::PlanReader</name>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Back to the plans</source>
        <translation>Yn ôl i&apos;r cynlluniau</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <source>Language to read it in</source>
        <translation>Yr iaith i&apos;w ddarllen ynddi</translation>
    </message>
    <message>
        <source>Agreed on %1. It never changes.</source>
        <translation>Cytunwyd ar %1. Nid yw byth yn newid.</translation>
    </message>
</context>
<context>
    <name>aelwyd::PlanTab</name>
    <message>
        <source>The plan cannot be written</source>
        <translation>Ni ellir ysgrifennu&apos;r cynllun</translation>
    </message>
    <message>
        <source>Nothing is missing: it can be agreed at the meeting.</source>
        <translation>Nid oes dim ar goll: gellir cytuno arno yn y cyfarfod.</translation>
    </message>
    <message>
        <source>Still needed before it can be agreed: %1</source>
        <translation>Eu hangen o hyd cyn y gellir cytuno arno: %1</translation>
    </message>
    <message>
        <source>Agreed on %1</source>
        <translation>Cytunwyd ar %1</translation>
    </message>
    <message>
        <source>Next review: %1</source>
        <translation>Adolygiad nesaf: %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Mewn grym</translation>
    </message>
    <message>
        <source>The draft is still there</source>
        <translation>Mae&apos;r drafft yno o hyd</translation>
    </message>
    <message>
        <source>No support plan yet</source>
        <translation>Dim cynllun cymorth eto</translation>
    </message>
    <message>
        <source>Here will be what matters to the person, what they want to achieve, and how we support them.</source>
        <translation>Yma y bydd yr hyn sy&apos;n bwysig i&apos;r person, yr hyn y mae&apos;r person am ei gyflawni, a sut rydym yn ei gefnogi.</translation>
    </message>
    <message>
        <source>Write the first plan</source>
        <translation>Ysgrifennu&apos;r cynllun cyntaf</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Parhau i ysgrifennu</translation>
    </message>
    <message>
        <source>Agree…</source>
        <translation>Cytuno…</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Newidiadau</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Taflu&apos;r drafft</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Newid y cynllun</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Darllen</translation>
    </message>
    <message>
        <source>The draft was thrown away. Bring it back</source>
        <translation>Taflwyd y drafft. Ei adfer</translation>
    </message>
</context>
<context>
    <name>aelwyd::PlannedEditor</name>
    <message>
        <source>What you had begun to type is back.</source>
        <translation>Mae&apos;r hyn roeddech wedi dechrau ei deipio yn ôl.</translation>
    </message>
    <message>
        <source>A visit to come</source>
        <translation>Ymweliad i ddod</translation>
    </message>
    <message>
        <source>Change or move the visit</source>
        <translation>Newid neu symud yr ymweliad</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>Math o ymweliad</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Yn dechrau am</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Am faint</translation>
    </message>
    <message>
        <source>For example 45 or 1:30</source>
        <translation>Er enghraifft 45 neu 1:30</translation>
    </message>
    <message>
        <source>Two workers together</source>
        <translation>Dau weithiwr gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Cymeradwywyd gan</translation>
    </message>
    <message>
        <source>The name is kept with the visit</source>
        <translation>Cedwir yr enw gyda&apos;r ymweliad</translation>
    </message>
    <message>
        <source>Keep the visit</source>
        <translation>Cadw&apos;r ymweliad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Cancel planning the visit</source>
        <translation>Canslo cynllunio&apos;r ymweliad</translation>
    </message>
    <message>
        <source>None named</source>
        <translation>Dim un wedi&apos;i enwi</translation>
    </message>
    <message>
        <source>The outcome that it serves</source>
        <translation>Ar gyfer pa ganlyniad</translation>
    </message>
    <message>
        <source>Travel to it</source>
        <translation>Teithio yno</translation>
    </message>
    <message>
        <source>Kept apart from the time of the visit</source>
        <translation>Cedwir ar wahân i amser yr ymweliad</translation>
    </message>
</context>
<context>
    <name>aelwyd::PrintChoices</name>
    <message>
        <source>What to print</source>
        <translation>Beth i&apos;w argraffu</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Ym mha iaith</translation>
    </message>
    <message>
        <source>Full plan</source>
        <translation>Cynllun llawn</translation>
    </message>
    <message>
        <source>One-page profile</source>
        <translation>Proffil un dudalen</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Print bras</translation>
    </message>
    <message>
        <source>Sheet for the home</source>
        <translation>Taflen y cartref</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Saesneg</translation>
    </message>
    <message>
        <source>Welsh and English side by side</source>
        <translation>Cymraeg a Saesneg ochr yn ochr</translation>
    </message>
</context>
<context>
    <name>aelwyd::PromisesTab</name>
    <message>
        <source>%1. By: %2. Done on %3.</source>
        <translation>%1. Gan: %2. Gwnaed ar %3.</translation>
    </message>
    <message>
        <source>%1. By: %2, until %3.</source>
        <translation>%1. Gan: %2, erbyn %3.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Pwy sy&apos;n gwneud beth</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Dim eto.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Newid…</translation>
    </message>
    <message>
        <source>Change the theme: %1</source>
        <translation>Newid y thema: %1</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Diddymu</translation>
    </message>
    <message>
        <source>Dissolve the theme: %1</source>
        <translation>Diddymu&apos;r thema: %1</translation>
    </message>
    <message>
        <source>Its cards lie in no theme again.</source>
        <translation>Bydd ei chardiau heb thema eto.</translation>
    </message>
    <message>
        <source>Why is it so?</source>
        <translation>Pam mae hi felly?</translation>
    </message>
    <message>
        <source>What it will look like when it has come true</source>
        <translation>Sut olwg fydd arni pan ddaw&apos;n wir</translation>
    </message>
    <message>
        <source>There are no themes yet: lay cards that say the same together on the board.</source>
        <translation>Nid oes themâu eto: rhowch gardiau sy&apos;n dweud yr un peth gyda&apos;i gilydd ar y bwrdd.</translation>
    </message>
    <message>
        <source>People were told what came of it on %1.</source>
        <translation>Dywedwyd wrth bobl beth ddaeth o hyn ar %1.</translation>
    </message>
    <message>
        <source>People have not been told yet what came of it.</source>
        <translation>Ni ddywedwyd wrth bobl eto beth ddaeth o hyn.</translation>
    </message>
    <message>
        <source>People were told today</source>
        <translation>Dywedwyd wrth bobl heddiw</translation>
    </message>
</context>
<context>
    <name>aelwyd::QuestionBar</name>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Am faint</translation>
    </message>
    <message>
        <source>Name, number or postcode</source>
        <translation>Enw, rhif neu god post</translation>
    </message>
    <message>
        <source>People who are found</source>
        <translation>Pobl a ganfuwyd</translation>
    </message>
</context>
<context>
    <name>aelwyd::RagBadge</name>
    <message>
        <source>Not decided</source>
        <translation>Heb benderfynu</translation>
    </message>
</context>
<context>
    <name>aelwyd::RagGridModel</name>
    <message>
        <source>not decided, so it counts as Red</source>
        <translation>heb ei benderfynu, felly mae&apos;n cyfrif fel Coch</translation>
    </message>
    <message>
        <source>May work</source>
        <translation>Caiff weithio</translation>
    </message>
    <message>
        <source>May only shadow</source>
        <translation>Dim ond cysgodi</translation>
    </message>
    <message>
        <source>Works</source>
        <comment>short: may work</comment>
        <translation>Gweithio</translation>
    </message>
    <message>
        <source>Shadows</source>
        <comment>short: may only shadow</comment>
        <translation>Cysgodi</translation>
    </message>
    <message>
        <source>%1. Worker: %2 (%3). Person: %4 (%5).</source>
        <comment>verdict, worker, status, person, status</comment>
        <translation>%1. Gweithiwr: %2 (%3). Person: %4 (%5).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, status</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>aelwyd::RagGridTab</name>
    <message>
        <source>All localities</source>
        <translation>Pob ardal</translation>
    </message>
    <message>
        <source>People: %1 · Workers: %2 · Pairs in which one may only shadow: %3</source>
        <translation>Pobl: %1 · Gweithwyr: %2 · Parau lle na cheir ond cysgodi: %3</translation>
    </message>
    <message>
        <source>Who may work with whom today. A click, or Enter, looks for the next visit of the two.</source>
        <translation>Pwy gaiff weithio gyda phwy heddiw. Mae clic, neu Enter, yn edrych ar ymweliad nesaf y ddau.</translation>
    </message>
    <message>
        <source>People in</source>
        <translation>Pobl yn ardal</translation>
    </message>
    <message>
        <source>Workers in</source>
        <translation>Gweithwyr yn ardal</translation>
    </message>
    <message>
        <source>People in this locality</source>
        <translation>Pobl yn yr ardal hon</translation>
    </message>
    <message>
        <source>Workers in this locality</source>
        <translation>Gweithwyr yn yr ardal hon</translation>
    </message>
    <message>
        <source>People and workers</source>
        <translation>Pobl a gweithwyr</translation>
    </message>
    <message>
        <source>Nobody to show</source>
        <translation>Neb i&apos;w ddangos</translation>
    </message>
    <message>
        <source>People and workers who are here today will be shown side by side.</source>
        <translation>Bydd pobl a gweithwyr sydd yma heddiw yn cael eu dangos ochr yn ochr.</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>Ar bapur…</translation>
    </message>
</context>
<context>
    <name>aelwyd::RatingDialog</name>
    <message>
        <source>%1 – far from it</source>
        <translation>%1 – ymhell ohono</translation>
    </message>
    <message>
        <source>%1 – there</source>
        <translation>%1 – wedi cyrraedd</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>Pa mor agos ydyw?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>From 0 to 10</source>
        <translation>O 0 i 10</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dywedwyd ar</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Yn eu geiriau eu hunain</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Pwy sy&apos;n ei ddweud</translation>
    </message>
    <message>
        <source>Name, if it is not the person</source>
        <translation>Enw, os nad y person ydyw</translation>
    </message>
    <message>
        <source>0 is far from it, 10 is there</source>
        <translation>Mae 0 ymhell ohono, mae 10 wedi cyrraedd</translation>
    </message>
    <message>
        <source>Nothing: it is new</source>
        <translation>Dim: mae&apos;n newydd</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>Yn lle</translation>
    </message>
    <message>
        <source>Choose what was written down wrongly. With an empty figure it is taken back.</source>
        <translation>Dewiswch yr hyn a ysgrifennwyd yn anghywir. Heb ffigur, caiff ei dynnu&apos;n ôl.</translation>
    </message>
    <message>
        <source>%1 of 10 on %2</source>
        <translation>%1 o 10 ar %2</translation>
    </message>
</context>
<context>
    <name>aelwyd::ReasonTableModel</name>
    <message>
        <source>Together</source>
        <translation>Cyfanswm</translation>
    </message>
    <message>
        <source>%1: %2 of %3. %4</source>
        <comment>reason, points, most points, why</comment>
        <translation>%1: %2 o %3. %4</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
</context>
<context>
    <name>aelwyd::RecordCard</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>aelwyd::RecordsDesk</name>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Cofnod olaf</translation>
    </message>
    <message>
        <source>The person is gone from the file, but not yet from the automatic backups in %1. They are renewed with the next backup.</source>
        <translation>Mae&apos;r person wedi mynd o&apos;r ffeil, ond nid eto o&apos;r copïau wrth gefn awtomatig yn %1. Cânt eu hadnewyddu gyda&apos;r copi wrth gefn nesaf.</translation>
    </message>
</context>
<context>
    <name>aelwyd::RecordsTab</name>
    <message>
        <source>Records are kept for three years from the last entry. These need not be kept any longer; you decide.</source>
        <translation>Cedwir cofnodion am dair blynedd ar ôl y cofnod olaf. Nid oes rhaid cadw&apos;r rhain mwyach; chi sy&apos;n penderfynu.</translation>
    </message>
    <message>
        <source>Records are kept for three years from the last entry. None is older.</source>
        <translation>Cedwir cofnodion am dair blynedd ar ôl y cofnod olaf. Nid oes yr un yn hŷn.</translation>
    </message>
    <message>
        <source>Where shall the copy go?</source>
        <translation>I ble y dylai&apos;r copi fynd?</translation>
    </message>
    <message>
        <source>The copy is in: %1. Read it before you hand it over: what others have told in confidence may stand in notes.</source>
        <translation>Mae&apos;r copi yn: %1. Darllenwch ef cyn ei roi: gall fod yn y nodiadau bethau a ddywedodd eraill yn gyfrinachol.</translation>
    </message>
    <message>
        <source>Erase: %1</source>
        <translation>Dileu: %1</translation>
    </message>
    <message>
        <source>Plans, visits, stories and notes of this person go for good, from this file and from its automatic backups. Copies that were made by hand are not reached: find and destroy them. To go on, type the reference: %1</source>
        <translation>Bydd cynlluniau, ymweliadau, straeon a nodiadau&apos;r person hwn yn mynd am byth, o&apos;r ffeil hon ac o&apos;i chopïau wrth gefn awtomatig. Ni chyrhaeddir copïau a wnaed â llaw: dewch o hyd iddynt a&apos;u dinistrio. I fynd ymlaen, teipiwch y cyfeirnod: %1</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Dileu am byth</translation>
    </message>
    <message>
        <source>Nothing was erased: what you typed is not the reference %1.</source>
        <translation>Ni ddilëwyd dim: nid y cyfeirnod %1 yw&apos;r hyn a deipiwyd.</translation>
    </message>
    <message>
        <source>Erased: %1. Rows that are gone: %2.</source>
        <translation>Wedi&apos;i ddileu: %1. Rhesi sydd wedi mynd: %2.</translation>
    </message>
    <message>
        <source>When a person asks</source>
        <translation>Pan fydd rhywun yn gofyn</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People who were found</source>
        <translation>Y bobl a ganfuwyd</translation>
    </message>
    <message>
        <source>Type a name or a reference</source>
        <translation>Teipiwch enw neu gyfeirnod</translation>
    </message>
    <message>
        <source>A copy of everything that is kept: papers to read in Welsh and English, and a file for other programs. It is to be handed over within a month.</source>
        <translation>Copi o bopeth a gedwir: papurau i&apos;w darllen yn Gymraeg ac yn Saesneg, a ffeil ar gyfer rhaglenni eraill. Rhaid ei roi o fewn mis.</translation>
    </message>
    <message>
        <source>With telephone numbers and addresses of others</source>
        <translation>Gyda rhifau ffôn a chyfeiriadau pobl eraill</translation>
    </message>
    <message>
        <source>Make the copy…</source>
        <translation>Gwneud y copi…</translation>
    </message>
    <message>
        <source>Being erased is weighed against the duty to keep records: a manager decides.</source>
        <translation>Rhaid pwyso dileu yn erbyn y ddyletswydd i gadw cofnodion: rheolwr sy&apos;n penderfynu.</translation>
    </message>
    <message>
        <source>Erase this record…</source>
        <translation>Dileu&apos;r cofnod hwn…</translation>
    </message>
    <message>
        <source>Kept long enough</source>
        <translation>Wedi&apos;u cadw&apos;n ddigon hir</translation>
    </message>
    <message>
        <source>Records that need not be kept any longer</source>
        <translation>Cofnodion nad oes rhaid eu cadw mwyach</translation>
    </message>
    <message>
        <source>Erase the chosen record…</source>
        <translation>Dileu&apos;r cofnod a ddewiswyd…</translation>
    </message>
</context>
<context>
    <name>aelwyd::RecoveryKeyDialog</name>
    <message>
        <source>The new recovery key</source>
        <translation>Yr allwedd adfer newydd</translation>
    </message>
    <message>
        <source>Print it or copy it by hand, and type it back from the sheet. Then the sheet that was printed before opens nothing any more. Without that the old key stays in force.</source>
        <translation>Argraffwch hi neu copïwch hi â llaw, a&apos;i theipio&apos;n ôl o&apos;r daflen. Wedyn nid yw&apos;r daflen a argraffwyd o&apos;r blaen yn agor dim mwyach. Heb hynny mae&apos;r hen allwedd yn dal mewn grym.</translation>
    </message>
    <message>
        <source>The new key counts</source>
        <translation>Defnyddio&apos;r allwedd newydd</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Allwedd adfer</translation>
    </message>
    <message>
        <source>Print the key…</source>
        <translation>Argraffu&apos;r allwedd…</translation>
    </message>
    <message>
        <source>Type the key back from the sheet</source>
        <translation>Teipiwch yr allwedd yn ôl o&apos;r daflen</translation>
    </message>
</context>
<context>
    <name>aelwyd::RemovedLine</name>
    <message>
        <source>Taken out: %1</source>
        <translation>Tynnwyd allan: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
</context>
<context>
    <name>aelwyd::ReportChoices</name>
    <message>
        <source>In which language</source>
        <translation>Ym mha iaith</translation>
    </message>
    <message>
        <source>How large</source>
        <translation>Pa mor fawr</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Saesneg</translation>
    </message>
    <message>
        <source>Welsh, then English</source>
        <translation>Cymraeg, yna Saesneg</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Maint arferol</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Print bras</translation>
    </message>
</context>
<context>
    <name>aelwyd::ReportWindow</name>
    <message>
        <source>Save the figures</source>
        <translation>Cadw&apos;r ffigurau</translation>
    </message>
    <message>
        <source>Files for spreadsheets (*.csv)</source>
        <translation>Ffeiliau taenlen (*.csv)</translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <translation>Cadw ar gyfer calendr</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Ffeiliau calendr (*.ics)</translation>
    </message>
    <message>
        <source>Save the figures…</source>
        <translation>Cadw&apos;r ffigurau…</translation>
    </message>
    <message>
        <source>Save for a calendar…</source>
        <translation>Cadw ar gyfer calendr…</translation>
    </message>
</context>
<context>
    <name>aelwyd::RequestEditor</name>
    <message>
        <source>None named</source>
        <translation>Dim un wedi&apos;i enwi</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation>Yng ngeiriau&apos;r person</translation>
    </message>
    <message>
        <source>For example: I&apos;d like to go to the café with my daughter</source>
        <translation>Er enghraifft: Hoffwn fynd i&apos;r caffi gyda fy merch</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Faint o amser</translation>
    </message>
    <message>
        <source>For example 45 or 1:30</source>
        <translation>Er enghraifft 45 neu 1:30</translation>
    </message>
    <message>
        <source>The outcome that it serves</source>
        <translation>Ar gyfer pa ganlyniad</translation>
    </message>
    <message>
        <source>Keep the wish</source>
        <translation>Cadw&apos;r dymuniad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Cancel writing down the wish</source>
        <translation>Canslo nodi&apos;r dymuniad</translation>
    </message>
</context>
<context>
    <name>aelwyd::RequestsCard</name>
    <message>
        <source>It takes %1.</source>
        <translation>Amser sydd ei angen: %1.</translation>
    </message>
    <message>
        <source>Asked for on %1.</source>
        <translation>Gofynnwyd amdano: %1.</translation>
    </message>
    <message>
        <source>It serves: %1</source>
        <translation>Ar gyfer canlyniad: %1</translation>
    </message>
    <message>
        <source>Plan a visit for it: %1</source>
        <translation>Cynllunio ymweliad ar ei gyfer: %1</translation>
    </message>
    <message>
        <source>Change the wish: %1</source>
        <translation>Newid y dymuniad: %1</translation>
    </message>
    <message>
        <source>No longer asked for: %1</source>
        <translation>Ni ofynnir amdano bellach: %1</translation>
    </message>
    <message>
        <source>What the time could be for</source>
        <translation>Ar gyfer beth y gallai&apos;r amser fod</translation>
    </message>
    <message>
        <source>Write down a wish</source>
        <translation>Nodi dymuniad</translation>
    </message>
    <message>
        <source>Wishes wait here with the minutes that they need. One lights up when the bank has the time for it.</source>
        <translation>Mae dymuniadau&apos;n aros yma gyda&apos;r munudau sydd eu hangen arnynt. Bydd un yn goleuo pan fydd yr amser ar ei gyfer yn y banc.</translation>
    </message>
</context>
<context>
    <name>aelwyd::RestoreDialog</name>
    <message>
        <source>Which backup?</source>
        <translation>Pa gopi wrth gefn?</translation>
    </message>
    <message>
        <source>Where shall the new file be kept?</source>
        <translation>Ble dylid cadw&apos;r ffeil newydd?</translation>
    </message>
    <message>
        <source>Aelwyd files (*.aelwyd)</source>
        <translation>Ffeiliau Aelwyd (*.aelwyd)</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Adfer copi wrth gefn</translation>
    </message>
    <message>
        <source>The backup becomes a new file, which is opened then. No file that is there is changed.</source>
        <translation>Daw&apos;r copi wrth gefn yn ffeil newydd, a agorir wedyn. Ni newidir unrhyw ffeil sydd yno.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copi wrth gefn</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Pwy ydych chi?</translation>
    </message>
    <message>
        <source>Your passphrase when it was made</source>
        <translation>Eich cyfrinymadrodd pan wnaed ef</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Ffeil newydd</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Dewis copi wrth gefn…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Dewis lle…</translation>
    </message>
    <message>
        <source>The backup is being read</source>
        <translation>Mae&apos;r copi wrth gefn yn cael ei ddarllen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Adfer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Backups (*.backup *.aelwyd);;All files (*)</source>
        <translation>Copïau wrth gefn (*.backup *.aelwyd);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Allwedd adfer</translation>
    </message>
    <message>
        <source>Eight groups of signs, from the sheet that was printed before it was made</source>
        <translation>Wyth grŵp o nodau, o&apos;r daflen a argraffwyd cyn ei wneud</translation>
    </message>
    <message>
        <source>New passphrase for the new file</source>
        <translation>Cyfrinymadrodd newydd ar gyfer y ffeil newydd</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>Y cyfrinymadrodd newydd eto</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Yn ôl at y cyfrinymadrodd</translation>
    </message>
    <message>
        <source>The passphrase is not known</source>
        <translation>Nid yw&apos;r cyfrinymadrodd yn hysbys</translation>
    </message>
</context>
<context>
    <name>aelwyd::RetentionDesk</name>
    <message>
        <source>Everybody</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Started from %1 to %2: %3.</source>
        <comment>two dates, a number</comment>
        <translation>Nifer a ddechreuodd, %1 – %2: %3.</translation>
    </message>
    <message>
        <source>after %1 months: %2</source>
        <comment>number, per cent</comment>
        <translation>ar ôl %1 mis: %2</translation>
    </message>
    <message>
        <source>%1. Still here %2.</source>
        <comment>a group, shares</comment>
        <translation>%1. Yma o hyd %2.</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>first weeks</comment>
        <translation>Wedi&apos;u cadw</translation>
    </message>
    <message>
        <source>Broken</source>
        <comment>first weeks</comment>
        <translation>Wedi&apos;u torri</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>first weeks</comment>
        <translation>Ddim yn hysbys</translation>
    </message>
</context>
<context>
    <name>aelwyd::RetentionTab</name>
    <message>
        <source>The last year</source>
        <translation>Y flwyddyn ddiwethaf</translation>
    </message>
    <message>
        <source>The last %1 years</source>
        <translation>Blynyddoedd diwethaf: %1</translation>
    </message>
    <message>
        <source>How starters stay</source>
        <translation>Sut mae dechreuwyr yn aros</translation>
    </message>
    <message>
        <source>Which share of those who start stays, month by month, and whether it matters that their first eight weeks kept to the RAG rules.</source>
        <translation>Pa gyfran o&apos;r rhai sy&apos;n dechrau sy&apos;n aros, fesul mis, ac a yw o bwys fod eu hwyth wythnos gyntaf wedi cadw at y rheolau COG.</translation>
    </message>
    <message>
        <source>Starters of</source>
        <translation>Dechreuwyr</translation>
    </message>
    <message>
        <source>The same in figures</source>
        <translation>Yr un peth mewn ffigurau</translation>
    </message>
    <message>
        <source>Why people left</source>
        <translation>Pam y gadawodd pobl</translation>
    </message>
    <message>
        <source>Nobody has left in this time.</source>
        <translation>Nid oes neb wedi gadael yn y cyfnod hwn.</translation>
    </message>
    <message>
        <source>At risk: who had stayed until then and was still seen. Kept, broken and not known tell of the first eight weeks.</source>
        <translation>Dan sylw: pwy oedd wedi aros tan hynny ac yn dal i gael ei weld. Mae “wedi&apos;u cadw”, “wedi&apos;u torri” a “ddim yn hysbys” yn sôn am reolau&apos;r wyth wythnos gyntaf.</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>Ar bapur…</translation>
    </message>
</context>
<context>
    <name>aelwyd::ReviewDialog</name>
    <message>
        <source>Hold a review</source>
        <translation>Cynnal adolygiad</translation>
    </message>
    <message>
        <source>Keep the review</source>
        <translation>Cadw&apos;r adolygiad</translation>
    </message>
    <message>
        <source>Which review</source>
        <translation>Pa adolygiad</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Cynhaliwyd ar</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Cynhaliwyd gan</translation>
    </message>
    <message>
        <source>Cards are written in</source>
        <translation>Iaith y cardiau</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Pwy gymerodd ran</translation>
    </message>
    <message>
        <source>Do the current services meet the outcomes you set?</source>
        <translation>A yw&apos;r gwasanaethau presennol yn bodloni&apos;r canlyniadau a osodwyd gennych?</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Yn eu geiriau eu hunain</translation>
    </message>
    <message>
        <source>Are they still the outcomes you want?</source>
        <translation>Ai dyma&apos;r canlyniadau rydych chi eu heisiau o hyd?</translation>
    </message>
    <message>
        <source>What is working (a line for each)</source>
        <translation>Beth sy&apos;n gweithio (llinell i bob un)</translation>
    </message>
    <message>
        <source>What is not working (a line for each)</source>
        <translation>Beth sydd ddim yn gweithio (llinell i bob un)</translation>
    </message>
    <message>
        <source>What is important for the future (a line for each)</source>
        <translation>Beth sy&apos;n bwysig at y dyfodol (llinell i bob un)</translation>
    </message>
    <message>
        <source>What was decided about the package</source>
        <translation>Yr hyn a benderfynwyd am y pecyn</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Beth sydd i&apos;w wneud</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Heb ei ddweud eto</translation>
    </message>
    <message>
        <source>What was said in the review</source>
        <translation>Yr hyn a ddywedwyd yn yr adolygiad</translation>
    </message>
</context>
<context>
    <name>aelwyd::ReviewPage</name>
    <message>
        <source>Nothing is missing. The plan can be agreed at the meeting.</source>
        <translation>Nid oes dim ar goll. Gellir cytuno ar y cynllun yn y cyfarfod.</translation>
    </message>
    <message>
        <source>Everything that is written can be read in Welsh and in English.</source>
        <translation>Gellir darllen popeth sydd wedi&apos;i ysgrifennu yn Gymraeg ac yn Saesneg.</translation>
    </message>
    <message>
        <source>In six weeks</source>
        <translation>Ymhen chwe wythnos</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>Ymhen tri mis</translation>
    </message>
    <message>
        <source>Before it can be agreed</source>
        <translation>Cyn y gellir cytuno arno</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Pwy all ei ddarllen</translation>
    </message>
    <message>
        <source>Agree the plan…</source>
        <translation>Cytuno ar y cynllun…</translation>
    </message>
    <message>
        <source>%2 (texts: %3) – %1</source>
        <translation>%2 (testunau: %3) – %1</translation>
    </message>
</context>
<context>
    <name>aelwyd::RewordedLabel</name>
    <message>
        <source>(no longer: %1)</source>
        <translation>(gynt: %1)</translation>
    </message>
    <message>
        <source>(new: %1)</source>
        <translation>(newydd: %1)</translation>
    </message>
</context>
<context>
    <name>aelwyd::RiskForm</name>
    <message>
        <source>Who shares the risk</source>
        <translation>Pwy sy&apos;n rhannu&apos;r risg</translation>
    </message>
</context>
<context>
    <name>aelwyd::RisksPage</name>
    <message>
        <source>Add a positive risk</source>
        <translation>Ychwanegu risg gadarnhaol</translation>
    </message>
    <message>
        <source>Positive risk %1</source>
        <translation>Risg gadarnhaol %1</translation>
    </message>
    <message>
        <source>look at it again: %1</source>
        <translation>edrych arni eto: %1</translation>
    </message>
</context>
<context>
    <name>aelwyd::RoundDialog</name>
    <message>
        <source>No reviews with cards were held in this time.</source>
        <translation>Ni chynhaliwyd adolygiadau â chardiau yn y cyfnod hwn.</translation>
    </message>
    <message>
        <source>Cards said in this time: %1</source>
        <translation>Cardiau yn y cyfnod hwn: %1</translation>
    </message>
    <message>
        <source>Begin a round</source>
        <translation>Dechrau rownd</translation>
    </message>
    <message>
        <source>The cards of every review that was held in this time are gathered, without names: what is working, what is not working, what is important for the future.</source>
        <translation>Cesglir cardiau pob adolygiad a gynhaliwyd yn y cyfnod hwn, heb enwau: beth sy&apos;n gweithio, beth sydd ddim yn gweithio, beth sy&apos;n bwysig at y dyfodol.</translation>
    </message>
    <message>
        <source>Gather the cards</source>
        <translation>Casglu&apos;r cardiau</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Reviews held from</source>
        <translation>Adolygiadau a gynhaliwyd o</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hyd at</translation>
    </message>
</context>
<context>
    <name>aelwyd::RunChart</name>
    <message>
        <source>Steady pace</source>
        <translation>Cyflymder cyson</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Wedi&apos;i dreulio</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Wedi&apos;i gynllunio</translation>
    </message>
</context>
<context>
    <name>aelwyd::SafeguardingCard</name>
    <message>
        <source>Closed on %1</source>
        <translation>Caewyd ar %1</translation>
    </message>
    <message>
        <source>Not reported to an authority yet</source>
        <translation>Heb ei adrodd i awdurdod eto</translation>
    </message>
    <message>
        <source>Reported on %1: %2</source>
        <translation>Adroddwyd ar %1: %2</translation>
    </message>
    <message>
        <source>Safeguarding</source>
        <translation>Diogelu</translation>
    </message>
    <message>
        <source>Write down a concern…</source>
        <translation>Nodi pryder…</translation>
    </message>
    <message>
        <source>No concern. Managers and supervisors alone see this part.</source>
        <translation>Dim pryder. Dim ond rheolwyr a goruchwylwyr sy&apos;n gweld y rhan hon.</translation>
    </message>
    <message>
        <source>Its words were sealed with another key and cannot be read here.</source>
        <translation>Seliwyd ei eiriau ag allwedd arall ac ni ellir eu darllen yma.</translation>
    </message>
    <message>
        <source>Go on with it…</source>
        <translation>Mynd ymlaen ag ef…</translation>
    </message>
    <message>
        <source>Go on with the concern of %1</source>
        <translation>Mynd ymlaen â&apos;r pryder a godwyd ar %1</translation>
    </message>
</context>
<context>
    <name>aelwyd::SafeguardingDialog</name>
    <message>
        <source>A safeguarding concern</source>
        <translation>Pryder diogelu</translation>
    </message>
    <message>
        <source>Managers and supervisors alone can read it. It is in no report and on no list. The duty to report to the local authority is the agency&apos;s.</source>
        <translation>Dim ond rheolwyr a goruchwylwyr all ei ddarllen. Nid yw mewn unrhyw adroddiad nac ar unrhyw restr. Yr asiantaeth sydd â&apos;r ddyletswydd i adrodd i&apos;r awdurdod lleol.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>What was seen or said</source>
        <translation>Yr hyn a welwyd neu a ddywedwyd</translation>
    </message>
    <message>
        <source>What kind of harm it may be</source>
        <translation>Pa fath o niwed y gall fod</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Codwyd ar</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Codwyd gan</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Eu henw</translation>
    </message>
    <message>
        <source>What was done at once to keep the person safe</source>
        <translation>Yr hyn a wnaed ar unwaith i gadw&apos;r person yn ddiogel</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>Adroddwyd i</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Adroddwyd ar</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Caewyd ar</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Beth ddaeth ohono</translation>
    </message>
</context>
<context>
    <name>aelwyd::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clirio&apos;r chwiliad</translation>
    </message>
</context>
<context>
    <name>aelwyd::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>The choice is yours alone: others who use this computer keep theirs.</source>
        <translation>Eich dewis chi yn unig yw hwn: bydd eraill sy&apos;n defnyddio&apos;r cyfrifiadur hwn yn cadw eu dewis nhw.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Lliwiau</translation>
    </message>
    <message>
        <source>As the computer has them</source>
        <translation>Yr un fath â&apos;r cyfrifiadur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>The agency</source>
        <translation>Yr asiantaeth</translation>
    </message>
    <message>
        <source>It is printed on the home sheet, so that people know whom to ring.</source>
        <translation>Caiff y manylion hyn eu hargraffu ar daflen y cartref, er mwyn i bobl wybod pwy i&apos;w ffonio.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Y ffeil</translation>
    </message>
    <message>
        <source>This file is not protected by a passphrase yet. Keep it where only your office can open it.</source>
        <translation>Nid yw&apos;r ffeil hon wedi&apos;i diogelu â chyfrinymadrodd eto. Cadwch hi mewn man lle na all neb ond eich swyddfa ei hagor.</translation>
    </message>
</context>
<context>
    <name>aelwyd::StaffListPane</name>
    <message>
        <source>Everybody</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>I&apos;w wneud nawr</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Wedi gadael</translation>
    </message>
    <message>
        <source>All localities</source>
        <translation>Pob ardal</translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>1 gweithiwr</translation>
    </message>
    <message>
        <source>Workers: %1</source>
        <translation>Gweithwyr: %1</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Neb yma eto</translation>
    </message>
    <message>
        <source>The care workers of the agency will be listed here.</source>
        <translation>Bydd gweithwyr gofal yr asiantaeth yn cael eu rhestru yma.</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>Ychwanegu gweithiwr</translation>
    </message>
    <message>
        <source>Nothing is due now</source>
        <translation>Nid oes dim i&apos;w wneud nawr</translation>
    </message>
    <message>
        <source>Nobody&apos;s reviews, checks or meetings are late.</source>
        <translation>Nid oes adolygiad, gwiriad na chyfarfod neb yn hwyr.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ni chafwyd hyd i neb</translation>
    </message>
    <message>
        <source>Search for a name, a reference or a locality; accents do not matter.</source>
        <translation>Chwiliwch am enw, cyfeirnod neu ardal; nid yw acenion o bwys.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Dangos pawb</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Name, number or locality</source>
        <translation>Enw, rhif neu ardal</translation>
    </message>
    <message>
        <source>Search for workers</source>
        <translation>Chwilio am weithwyr</translation>
    </message>
    <message>
        <source>Which workers</source>
        <translation>Pa weithwyr</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>Go on with the worker you began</source>
        <translation>Parhau â&apos;r cofnod a ddechreuwyd</translation>
    </message>
    <message>
        <source>Training matrix</source>
        <translation>Matrics hyfforddiant</translation>
    </message>
    <message>
        <source>This list on paper…</source>
        <translation>Y rhestr hon ar bapur…</translation>
    </message>
</context>
<context>
    <name>aelwyd::StageCard</name>
    <message>
        <source>From “%1” a package cannot go to “%2”. Choose another step, or another day.</source>
        <translation>Ni all pecyn gofal symud o “%1” i “%2”. Dewiswch gam arall, neu ddiwrnod arall.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Ers %1</translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation>Y sefyllfa bresennol</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O&apos;r dyddiad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>For example: in hospital; respite; moved to her son</source>
        <translation>Er enghraifft: yn yr ysbyty; seibiant; wedi symud at ei mab</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>aelwyd::StartWindow</name>
    <message>
        <source>Welcome to Aelwyd</source>
        <translation>Croeso i Aelwyd</translation>
    </message>
    <message>
        <source>Everything your agency writes is kept in one file on this computer. Start with a new one, open the one you have, or look around in a made-up agency first.</source>
        <translation>Cedwir popeth y mae eich asiantaeth yn ei ysgrifennu mewn un ffeil ar y cyfrifiadur hwn. Dechreuwch gydag un newydd, agorwch yr un sydd gennych, neu edrychwch o gwmpas asiantaeth ddychmygol yn gyntaf.</translation>
    </message>
    <message>
        <source>Start a new agency…</source>
        <translation>Dechrau asiantaeth newydd…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Agor ffeil…</translation>
    </message>
    <message>
        <source>Try the demo agency</source>
        <translation>Agor asiantaeth enghreifftiol</translation>
    </message>
    <message>
        <source>Join an agency that another computer has…</source>
        <translation>Ymuno ag asiantaeth sydd ar gyfrifiadur arall…</translation>
    </message>
    <message>
        <source>Bring back a backup…</source>
        <translation>Adfer copi wrth gefn…</translation>
    </message>
</context>
<context>
    <name>aelwyd::StatusDialog</name>
    <message>
        <source>How does it stand?</source>
        <translation>Beth yw&apos;r sefyllfa?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Beth ddaeth ohono</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>O ba ddiwrnod</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Pwy ddywedodd hynny</translation>
    </message>
</context>
<context>
    <name>aelwyd::StoriesPage</name>
    <message>
        <source>All stories</source>
        <translation>Pob stori</translation>
    </message>
    <message>
        <source>What the team may see</source>
        <translation>Yr hyn y caiff y tîm ei weld</translation>
    </message>
    <message>
        <source>What commissioners may see</source>
        <translation>Yr hyn y caiff comisiynwyr ei weld</translation>
    </message>
    <message>
        <source>What everyone may see</source>
        <translation>Yr hyn y caiff pawb ei weld</translation>
    </message>
    <message>
        <source>From the first one on</source>
        <translation>O&apos;r gyntaf ymlaen</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>Y mis diwethaf</translation>
    </message>
    <message>
        <source>The last three months</source>
        <translation>Y tri mis diwethaf</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Y flwyddyn ddiwethaf</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Straeon</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Stori pwy</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Stori</translation>
    </message>
    <message>
        <source>May see it</source>
        <translation>Caiff ei gweld gan</translation>
    </message>
    <message>
        <source>Written once, and found again; only what was agreed leaves.</source>
        <translation>Eu hysgrifennu unwaith, a dod o hyd iddynt eto; dim ond yr hyn y cytunwyd arno sy&apos;n gadael yma.</translation>
    </message>
    <message>
        <source>Stories: %1</source>
        <translation>Straeon: %1</translation>
    </message>
    <message>
        <source>Kept back: %1</source>
        <translation>Cadwyd yn ôl: %1</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>Ar bapur…</translation>
    </message>
    <message>
        <source>A word of the story</source>
        <translation>Gair o&apos;r stori</translation>
    </message>
    <message>
        <source>Find a story by its words</source>
        <translation>Chwilio am stori yn ôl ei geiriau</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Pwy gaiff ei gweld</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Pa gyfnod</translation>
    </message>
    <message>
        <source>Stories; the one that is chosen is shown below</source>
        <translation>Straeon; dangosir isod yr un a ddewisir</translation>
    </message>
    <message>
        <source>story magic moment</source>
        <translation>stori eiliad hudol</translation>
    </message>
    <message>
        <source>Write a story…</source>
        <translation>Ysgrifennu stori…</translation>
    </message>
</context>
<context>
    <name>aelwyd::StoryCard</name>
    <message>
        <source>No story was found</source>
        <translation>Ni chafwyd hyd i stori</translation>
    </message>
    <message>
        <source>The names in it are made up</source>
        <translation>Mae&apos;r enwau ynddi yn rhai dychmygol</translation>
    </message>
    <message>
        <source>May see it: %1</source>
        <translation>Caiff ei gweld gan: %1</translation>
    </message>
    <message>
        <source>Stories are written on the page of the person, or from a visit.</source>
        <translation>Ysgrifennir straeon ar dudalen y person, neu o ymweliad.</translation>
    </message>
    <message>
        <source>Who may see it…</source>
        <translation>Pwy gaiff ei gweld…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Newid…</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Agor tudalen y person</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tynnu oddi ar y rhestr</translation>
    </message>
</context>
<context>
    <name>aelwyd::StoryDialog</name>
    <message>
        <source>Write a story</source>
        <translation>Ysgrifennu stori</translation>
    </message>
    <message>
        <source>A magic moment: what happened, and why it mattered.</source>
        <translation>Eiliad hudol: beth ddigwyddodd, a pham roedd yn bwysig.</translation>
    </message>
    <message>
        <source>Keep the story</source>
        <translation>Cadw&apos;r stori</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Why it was a magic moment</source>
        <translation>Pam roedd yn eiliad hudol</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Who tells it</source>
        <translation>Pwy sy&apos;n ei hadrodd</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Eu henw</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Pwy gaiff ei gweld</translation>
    </message>
    <message>
        <source>Who has agreed to that</source>
        <translation>Pwy sydd wedi cytuno i hynny</translation>
    </message>
    <message>
        <source>The names in it are made up</source>
        <translation>Mae&apos;r enwau ynddi yn rhai dychmygol</translation>
    </message>
    <message>
        <source>Change a story</source>
        <translation>Newid stori</translation>
    </message>
    <message>
        <source>Which outcomes it touches</source>
        <translation>Pa ganlyniadau y mae&apos;n eu cyffwrdd</translation>
    </message>
    <message>
        <source>Names that are known here still stand in it: %1</source>
        <translation>Mae enwau sy&apos;n hysbys yma yn dal ynddi: %1</translation>
    </message>
</context>
<context>
    <name>aelwyd::StoryRow</name>
    <message>
        <source>May see it: %1</source>
        <translation>Caiff ei gweld gan: %1</translation>
    </message>
    <message>
        <source>Who may see it…</source>
        <translation>Pwy gaiff ei gweld…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Newid…</translation>
    </message>
</context>
<context>
    <name>aelwyd::SupervisionTab</name>
    <message>
        <source>Held by: %1</source>
        <translation>Cynhaliwyd gan: %1</translation>
    </message>
    <message>
        <source>Take out: %1, %2</source>
        <translation>Tynnu allan: %1, %2</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nid oes dim i&apos;w wneud.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Supervision is held every three months; the development plan is looked at every year.</source>
        <translation>Cynhelir goruchwyliaeth bob tri mis; edrychir ar y cynllun datblygu bob blwyddyn.</translation>
    </message>
    <message>
        <source>What was held</source>
        <translation>Yr hyn a gynhaliwyd</translation>
    </message>
    <message>
        <source>Write down a meeting</source>
        <translation>Nodi cyfarfod</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>No meeting is written down yet.</source>
        <translation>Nid oes cyfarfod wedi&apos;i nodi eto.</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Beth oedd</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Cynhaliwyd gan</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Yr hyn y cytunwyd arno</translation>
    </message>
</context>
<context>
    <name>aelwyd::SurvivalChart</name>
    <message>
        <source>Months since they started</source>
        <translation>Misoedd ers dechrau</translation>
    </message>
    <message>
        <source>Still seen</source>
        <translation>Yma o hyd</translation>
    </message>
</context>
<context>
    <name>aelwyd::SurvivalTableModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Misoedd</translation>
    </message>
    <message>
        <source>%1
at risk</source>
        <comment>a curve</comment>
        <translation>%1
dan sylw</translation>
    </message>
    <message>
        <source>%1
stay</source>
        <comment>a curve</comment>
        <translation>%1
yn aros</translation>
    </message>
</context>
<context>
    <name>aelwyd::TakeOnPage</name>
    <message>
        <source>Take on a person</source>
        <translation>Derbyn person</translation>
    </message>
    <message>
        <source>Only the last name is needed now. Everything else can be filled in over time.</source>
        <translation>Dim ond y cyfenw sydd ei angen nawr. Gellir llenwi popeth arall dros amser.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>How they came</source>
        <translation>Sut y daeth atom</translation>
    </message>
    <message>
        <source>Take on</source>
        <translation>Derbyn</translation>
    </message>
    <message>
        <source>This person has not been taken on yet.</source>
        <translation>Nid yw&apos;r person hwn wedi&apos;i dderbyn eto.</translation>
    </message>
</context>
<context>
    <name>aelwyd::TermsCard</name>
    <message>
        <source>Who pays, and from when</source>
        <translation>Pwy sy&apos;n talu, ac o ba bryd</translation>
    </message>
    <message>
        <source>Who pays (several at once if need be)</source>
        <translation>Pwy sy&apos;n talu (mwy nag un os oes angen)</translation>
    </message>
    <message>
        <source>Start of the package</source>
        <translation>Dechrau&apos;r pecyn gofal</translation>
    </message>
    <message>
        <source>Rate for an hour, in pounds</source>
        <translation>Cyfradd yr awr, mewn punnoedd</translation>
    </message>
    <message>
        <source>Assessed maximum charge for a week, in pounds</source>
        <translation>Uchafswm tâl wythnosol a aseswyd, mewn punnoedd</translation>
    </message>
    <message>
        <source>Bank period</source>
        <translation>Cyfnod bancio</translation>
    </message>
    <message>
        <source>First bank period begins</source>
        <translation>Y cyfnod bancio cyntaf yn dechrau</translation>
    </message>
    <message>
        <source>Hours that may be carried over</source>
        <translation>Oriau y caniateir eu cario drosodd</translation>
    </message>
    <message>
        <source>Banked time</source>
        <translation>Amser wedi&apos;i fancio</translation>
    </message>
    <message>
        <source>Empty: nothing is carried over</source>
        <translation>Gwag: ni chaiff dim ei gario drosodd</translation>
    </message>
    <message>
        <source>The periods until %1 stay as they are. Another bank period or limit holds from %2.</source>
        <translation>Mae&apos;r cyfnodau hyd at %1 yn aros fel y maent. Bydd cyfnod bancio neu derfyn arall yn berthnasol o %2.</translation>
    </message>
    <message>
        <source>The bank&apos;s terms hold from</source>
        <translation>Mae telerau&apos;r banc yn berthnasol o</translation>
    </message>
</context>
<context>
    <name>aelwyd::ThemeBoard</name>
    <message>
        <source>All cards</source>
        <translation>Pob cerdyn</translation>
    </message>
    <message>
        <source>Cards moved: %1. Now in: %2</source>
        <translation>Cardiau a symudwyd: %1. Nawr yn: %2</translation>
    </message>
    <message>
        <source>Move to: %1</source>
        <translation>Symud i: %1</translation>
    </message>
    <message>
        <source>Move to a new theme…</source>
        <translation>Symud i thema newydd…</translation>
    </message>
    <message>
        <source>Change the words of the card…</source>
        <translation>Newid geiriau&apos;r cerdyn…</translation>
    </message>
    <message>
        <source>Whose card is it?</source>
        <translation>Cerdyn pwy ydyw?</translation>
    </message>
    <message>
        <source>Nobody knows: it came on paper, or their records were erased.</source>
        <translation>Nid oes neb yn gwybod: ar bapur y daeth, neu mae eu cofnodion wedi&apos;u dileu.</translation>
    </message>
    <message>
        <source>Which cards are shown</source>
        <translation>Pa gardiau a ddangosir</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Symud i…</translation>
    </message>
    <message>
        <source>New theme…</source>
        <translation>Thema newydd…</translation>
    </message>
    <message>
        <source>Add a card from paper…</source>
        <translation>Ychwanegu cerdyn o bapur…</translation>
    </message>
</context>
<context>
    <name>aelwyd::ThemeDialog</name>
    <message>
        <source>None, or the one of the same name</source>
        <translation>Dim un, neu&apos;r un â&apos;r un enw</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Thema newydd</translation>
    </message>
    <message>
        <source>Change the theme</source>
        <translation>Newid y thema</translation>
    </message>
    <message>
        <source>Cards that go into it: %1</source>
        <translation>Cardiau sy&apos;n mynd iddi: %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>The theme, in the first person</source>
        <translation>Y thema, yn y person cyntaf</translation>
    </message>
    <message>
        <source>As people would say it: “I want to know who is coming”.</source>
        <translation>Fel y byddai pobl yn ei ddweud: “Rydw i eisiau gwybod pwy sy&apos;n dod”.</translation>
    </message>
    <message>
        <source>Carries on a theme of the round before</source>
        <translation>Yn parhau thema o&apos;r rownd flaenorol</translation>
    </message>
    <message>
        <source>Why is it so? (a line for each answer)</source>
        <translation>Pam mae hi felly? (llinell i bob ateb)</translation>
    </message>
    <message>
        <source>Ask “why?” of each answer in turn, up to five times: the last one is the root.</source>
        <translation>Gofynnwch “pam?” am bob ateb yn ei dro, hyd at bum gwaith: yr olaf yw&apos;r gwreiddyn.</translation>
    </message>
    <message>
        <source>What it will look like when it has come true</source>
        <translation>Sut olwg fydd arni pan ddaw&apos;n wir</translation>
    </message>
    <message>
        <source>What is going to be done</source>
        <translation>Beth fydd yn cael ei wneud</translation>
    </message>
</context>
<context>
    <name>aelwyd::ThemesDesk</name>
    <message>
        <source>Put aside</source>
        <translation>Wedi&apos;u rhoi o&apos;r neilltu</translation>
    </message>
    <message>
        <source>In no theme yet</source>
        <translation>Heb thema eto</translation>
    </message>
    <message>
        <source>Working: %1. Not working: %2. Important: %3.</source>
        <translation>Yn gweithio: %1. Ddim yn gweithio: %2. Pwysig: %3.</translation>
    </message>
</context>
<context>
    <name>aelwyd::ThirdTextDialog</name>
    <message>
        <source>What you write here holds in place of both. The other copies will see the same.</source>
        <translation>Yr hyn a ysgrifennwch yma fydd yn sefyll yn lle&apos;r ddau. Bydd y copïau eraill yn gweld yr un peth.</translation>
    </message>
    <message>
        <source>Let it hold</source>
        <translation>Gadael iddo sefyll</translation>
    </message>
    <message>
        <source>What holds from now on</source>
        <translation>Yr hyn sy&apos;n sefyll o hyn ymlaen</translation>
    </message>
</context>
<context>
    <name>aelwyd::TimeField</name>
    <message>
        <source>Any time</source>
        <translation>Unrhyw bryd</translation>
    </message>
</context>
<context>
    <name>aelwyd::TodayModel</name>
    <message>
        <source>Late since %1</source>
        <translation>Yn hwyr ers %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Erbyn %1</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>The whole agency</source>
        <translation>Yr asiantaeth gyfan</translation>
    </message>
</context>
<context>
    <name>aelwyd::TodayPage</name>
    <message>
        <source>Everything</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Adolygiadau</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ymweliadau</translation>
    </message>
    <message>
        <source>Banked time</source>
        <translation>Amser wedi&apos;i fancio</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Yn aros am ateb</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>Yn hwyr: %1</translation>
    </message>
    <message>
        <source>Due today: %1</source>
        <translation>I&apos;w gwneud heddiw: %1</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>Cyfanswm: %1</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Beth i&apos;w ddangos</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Beth sydd i&apos;w wneud</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nid oes dim yn aros</translation>
    </message>
    <message>
        <source>Reviews, decisions and visits that need somebody will be listed here, the most pressing first.</source>
        <translation>Rhestrir yma adolygiadau, penderfyniadau ac ymweliadau sydd angen rhywun, y pwysicaf yn gyntaf.</translation>
    </message>
    <message>
        <source>Looking through the agency…</source>
        <translation>Yn edrych drwy&apos;r asiantaeth…</translation>
    </message>
    <message>
        <source>due late reviews decisions</source>
        <translation>dyledus hwyr adolygiad adolygiadau penderfyniadau</translation>
    </message>
    <message>
        <source>Complaints and requests…</source>
        <translation>Cwynion a cheisiadau…</translation>
    </message>
    <message>
        <source>Looking again…</source>
        <translation>Yn edrych eto…</translation>
    </message>
</context>
<context>
    <name>aelwyd::TogetherPage</name>
    <message>
        <source>%1: %2 to %3</source>
        <comment>a year and two dates</comment>
        <translation>%1: %2 i %3</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gyda&apos;n gilydd</translation>
    </message>
    <message>
        <source>New cards: %1</source>
        <translation>Cardiau newydd: %1</translation>
    </message>
    <message>
        <source>Put the round away?</source>
        <translation>Rhoi&apos;r rownd o&apos;r neilltu?</translation>
    </message>
    <message>
        <source>It leaves this page and is compared with no other round. Nothing is deleted.</source>
        <translation>Bydd yn gadael y dudalen hon ac ni chaiff ei chymharu ag unrhyw rownd arall. Ni chaiff dim ei ddileu.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Rhoi o&apos;r neilltu</translation>
    </message>
    <message>
        <source>Year: %1</source>
        <translation>Blwyddyn: %1</translation>
    </message>
    <message>
        <source>Cards: %1</source>
        <translation>Cardiau: %1</translation>
    </message>
    <message>
        <source>Themes: %1</source>
        <translation>Themâu: %1</translation>
    </message>
    <message>
        <source>Working Together for Change</source>
        <translation>Gweithio Gyda&apos;n Gilydd dros Newid</translation>
    </message>
    <message>
        <source>What do many people say?</source>
        <translation>Beth mae llawer o bobl yn ei ddweud?</translation>
    </message>
    <message>
        <source>Here the cards of many reviews are laid side by side, without names: what is working, what is not working, what is important for the future. What belongs together becomes a theme, and each theme gets its actions.</source>
        <translation>Yma rhoddir cardiau llawer o adolygiadau ochr yn ochr, heb enwau: beth sy&apos;n gweithio, beth sydd ddim yn gweithio, beth sy&apos;n bwysig at y dyfodol. Daw&apos;r hyn sy&apos;n perthyn i&apos;w gilydd yn thema, ac mae pob thema&apos;n cael ei chamau gweithredu.</translation>
    </message>
    <message>
        <source>Begin a round…</source>
        <translation>Dechrau rownd…</translation>
    </message>
    <message>
        <source>Fetch new cards</source>
        <translation>Nôl cardiau newydd</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <source>Put this round away…</source>
        <translation>Rhoi&apos;r rownd hon o&apos;r neilltu…</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rownd</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bwrdd</translation>
    </message>
    <message>
        <source>Plan of action</source>
        <translation>Cynllun gweithredu</translation>
    </message>
    <message>
        <source>Compared with the round before</source>
        <translation>O&apos;i chymharu â&apos;r rownd flaenorol</translation>
    </message>
    <message>
        <source>working together for change themes cards</source>
        <translation>gweithio gyda&apos;n gilydd dros newid themâu cardiau</translation>
    </message>
</context>
<context>
    <name>aelwyd::TrainingPage</name>
    <message>
        <source>Save the training matrix</source>
        <translation>Cadw&apos;r matrics hyfforddiant</translation>
    </message>
    <message>
        <source>training.csv</source>
        <translation>hyfforddiant.csv</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv)</source>
        <translation>Taenlenni (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Cadwyd: %1</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Nid oedd modd cadw&apos;r ffeil</translation>
    </message>
    <message>
        <source>Training matrix</source>
        <translation>Matrics hyfforddiant</translation>
    </message>
    <message>
        <source>Workers: %1</source>
        <translation>Gweithwyr: %1</translation>
    </message>
    <message>
        <source>Competences: %1</source>
        <translation>Cymwyseddau: %1</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Yn ôl i&apos;r rhestr</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Cadw fel taenlen</translation>
    </message>
    <message>
        <source>Training matrix: workers by competences</source>
        <translation>Matrics hyfforddiant: gweithwyr yn ôl cymwyseddau</translation>
    </message>
    <message>
        <source>No competences yet</source>
        <translation>Dim cymwyseddau eto</translation>
    </message>
    <message>
        <source>What workers are trained in will stand here, with what runs out soon.</source>
        <translation>Bydd yr hyn y mae gweithwyr wedi&apos;u hyfforddi ynddo i&apos;w weld yma, a&apos;r hyn sy&apos;n dod i ben yn fuan.</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>Ar bapur…</translation>
    </message>
</context>
<context>
    <name>aelwyd::UndoActions</name>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ail-wneud</translation>
    </message>
</context>
<context>
    <name>aelwyd::UnlockWindow</name>
    <message>
        <source>This agency is locked</source>
        <translation>Mae&apos;r asiantaeth hon wedi&apos;i chloi</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Pwy ydych chi?</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Allwedd adfer</translation>
    </message>
    <message>
        <source>Eight groups of signs, from the sheet that was printed</source>
        <translation>Wyth grŵp o nodau, o&apos;r daflen a argraffwyd</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Cyfrinymadrodd newydd</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>Y cyfrinymadrodd newydd eto</translation>
    </message>
    <message>
        <source>The file is being unlocked</source>
        <translation>Mae&apos;r ffeil yn cael ei datgloi</translation>
    </message>
    <message>
        <source>Set the passphrase and unlock</source>
        <translation>Gosod y cyfrinymadrodd a datgloi</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Datgloi</translation>
    </message>
    <message>
        <source>I am a manager: the clock is right, unlock</source>
        <translation>Rwy&apos;n rheolwr: mae&apos;r cloc yn gywir, datgloi</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Yn ôl at y cyfrinymadrodd</translation>
    </message>
    <message>
        <source>I have lost my passphrase</source>
        <translation>Rwyf wedi colli fy nghyfrinymadrodd</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Agor ffeil arall…</translation>
    </message>
    <message>
        <source>Bring back a backup…</source>
        <translation>Adfer copi wrth gefn…</translation>
    </message>
    <message>
        <source>What was typed last is not saved yet. It is kept in this computer&apos;s memory and saved by itself as soon as that is possible. To go on with it, unlock.</source>
        <translation>Nid yw&apos;r hyn a deipiwyd ddiwethaf wedi&apos;i gadw eto. Mae yng nghof y cyfrifiadur hwn, a chaiff ei gadw ohono&apos;i hun cyn gynted ag y bo modd. I fynd ymlaen ag ef, datglowch.</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Cau heb gadw?</translation>
    </message>
    <message>
        <source>What was typed last is not saved yet. If you close now, it is lost.</source>
        <translation>Nid yw&apos;r hyn a deipiwyd ddiwethaf wedi&apos;i gadw eto. Os caewch chi nawr, caiff ei golli.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cau heb gadw</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Dal i aros</translation>
    </message>
</context>
<context>
    <name>aelwyd::VaultScreen</name>
    <message>
        <source>Keeping it safe</source>
        <translation>Diogelwch</translation>
    </message>
    <message>
        <source>This file is not protected</source>
        <translation>Nid yw&apos;r ffeil hon wedi&apos;i diogelu</translation>
    </message>
    <message>
        <source>Whoever has the file can read it. With a passphrase it is encrypted, everybody has a name and a role, and what is seen and changed is noted.</source>
        <translation>Gall pwy bynnag sydd â&apos;r ffeil ei darllen. Gyda chyfrinymadrodd caiff ei hamgryptio, bydd gan bawb enw a rôl, a nodir yr hyn a welir ac a newidir.</translation>
    </message>
    <message>
        <source>Protect it with a passphrase…</source>
        <translation>Ei diogelu â chyfrinymadrodd…</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>Pwy gaiff ei hagor</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copïau wrth gefn</translation>
    </message>
    <message>
        <source>Who saw what</source>
        <translation>Pwy welodd beth</translation>
    </message>
    <message>
        <source>Parts of keeping it safe</source>
        <translation>Rhannau diogelwch</translation>
    </message>
    <message>
        <source>Copies and erasing</source>
        <translation>Copïau a dileu</translation>
    </message>
</context>
<context>
    <name>aelwyd::VerdictKey</name>
    <message>
        <source>Works: may work alone</source>
        <translation>Gweithio: caiff weithio ar ei ben ei hun</translation>
    </message>
    <message>
        <source>Shadows: only beside somebody who may work there</source>
        <translation>Cysgodi: dim ond wrth ochr rhywun a gaiff weithio yno</translation>
    </message>
</context>
<context>
    <name>aelwyd::VersionsCard</name>
    <message>
        <source>agreed: %1</source>
        <translation>cytunwyd: %1</translation>
    </message>
    <message>
        <source>review: %1</source>
        <translation>adolygiad: %1</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Pob fersiwn</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Darllen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Newidiadau</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Darllen: %1</translation>
    </message>
    <message>
        <source>What changed: %1</source>
        <translation>Newidiadau: %1</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Argraffu: %1</translation>
    </message>
</context>
<context>
    <name>aelwyd::VisitLine</name>
    <message>
        <source>Two workers together</source>
        <translation>Dau weithiwr gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Neb eto</translation>
    </message>
    <message>
        <source>Made as planned: %1</source>
        <translation>Gwnaed fel y cynlluniwyd: %1</translation>
    </message>
    <message>
        <source>Planned: %1. Really: %2.</source>
        <translation>Cynlluniwyd: %1. Mewn gwirionedd: %2.</translation>
    </message>
    <message>
        <source>Record what happened: %1</source>
        <translation>Cofnodi beth ddigwyddodd: %1</translation>
    </message>
    <message>
        <source>Change or move: %1</source>
        <translation>Newid neu symud: %1</translation>
    </message>
    <message>
        <source>It serves: %1</source>
        <translation>Ar gyfer canlyniad: %1</translation>
    </message>
    <message>
        <source>Write a story of it: %1</source>
        <translation>Ysgrifennu stori amdano: %1</translation>
    </message>
</context>
<context>
    <name>aelwyd::VisitsFileDialog</name>
    <message>
        <source>Looking what is in the file…</source>
        <translation>Yn edrych beth sydd yn y ffeil…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>Yn derbyn…</translation>
    </message>
    <message>
        <source>Where shall the refused rows go?</source>
        <translation>I ble y dylai&apos;r rhesi a wrthodwyd fynd?</translation>
    </message>
    <message>
        <source>-refused.csv</source>
        <translation>-gwrthodwyd.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tablau (*.csv);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>The refused rows are in: %1. They can be put right there and taken in.</source>
        <translation>Mae&apos;r rhesi a wrthodwyd yn: %1. Gellir eu cywiro yno a&apos;u derbyn.</translation>
    </message>
    <message>
        <source>Take in a file of visits</source>
        <translation>Derbyn ffeil o ymweliadau</translation>
    </message>
    <message>
        <source>Refused, with the line of the file</source>
        <translation>Gwrthodwyd, gyda llinell y ffeil</translation>
    </message>
    <message>
        <source>Rows that are refused</source>
        <translation>Rhesi a wrthodwyd</translation>
    </message>
    <message>
        <source>Keep the refused rows as a file…</source>
        <translation>Cadw&apos;r rhesi a wrthodwyd fel ffeil…</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Ei derbyn</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ei gadael</translation>
    </message>
    <message>
        <source>Which file of visits?</source>
        <translation>Pa ffeil o ymweliadau?</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tablau (*.csv *.txt);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>They come in, and somebody should look at them</source>
        <translation>Maent yn dod i mewn, a dylai rhywun edrych arnynt</translation>
    </message>
    <message>
        <source>Visits that somebody should look at</source>
        <translation>Ymweliadau y dylai rhywun edrych arnynt</translation>
    </message>
</context>
<context>
    <name>aelwyd::VisitsPage</name>
    <message numerus="yes">
        <source>a week, in %n visit(s)</source>
        <translation>
            <numerusform>yr wythnos, heb ymweliadau</numerusform>
            <numerusform>yr wythnos, mewn un ymweliad</numerusform>
            <numerusform>yr wythnos, mewn %n ymweliad</numerusform>
            <numerusform>yr wythnos, mewn %n ymweliad</numerusform>
            <numerusform>yr wythnos, mewn %n ymweliad</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>Ychwanegu ymweliad</translation>
    </message>
    <message>
        <source>earlier or later by: %1</source>
        <translation>hyd at %1 yn gynt neu&apos;n hwyrach</translation>
    </message>
</context>
<context>
    <name>aelwyd::WeekCard</name>
    <message>
        <source>In a usual week: %1</source>
        <translation>Mewn wythnos arferol: %1</translation>
    </message>
    <message>
        <source>A usual week</source>
        <translation>Wythnos arferol</translation>
    </message>
</context>
<context>
    <name>aelwyd::WeekCell</name>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Agor: %1</translation>
    </message>
    <message>
        <source>Find who fits best: %1</source>
        <translation>Canfod pwy sy&apos;n gweddu orau: %1</translation>
    </message>
    <message>
        <source>Open the person&apos;s visits: %1</source>
        <translation>Agor ymweliadau&apos;r person: %1</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Cau&apos;r rhestr</translation>
    </message>
</context>
<context>
    <name>aelwyd::WeekDelegate</name>
    <message>
        <source>And more: %1</source>
        <translation>A rhagor: %1</translation>
    </message>
</context>
<context>
    <name>aelwyd::WeekDesk</name>
    <message>
        <source>%1: %2</source>
        <comment>worker, rules</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no such time on this day: the clocks change.</source>
        <translation>Nid yw&apos;r amser hwn yn bod ar y diwrnod hwn: mae&apos;r clociau&apos;n newid.</translation>
    </message>
    <message>
        <source>Only visits that are still planned can be moved.</source>
        <translation>Dim ond ymweliadau sydd wedi&apos;u cynllunio o hyd y gellir eu symud.</translation>
    </message>
    <message>
        <source>A visit stays with its person. It can go to another day.</source>
        <translation>Mae ymweliad yn aros gyda&apos;r person. Gall fynd i ddiwrnod arall.</translation>
    </message>
    <message>
        <source>To do it all the same, take the worker off, move it, and give it with a reason.</source>
        <translation>I&apos;w wneud er hynny, tynnwch y gweithiwr oddi arno, symudwch ef, a&apos;i roi gyda rheswm.</translation>
    </message>
    <message>
        <source>That is done where the person&apos;s visits are: change this one there.</source>
        <translation>Gwneir hynny lle mae ymweliadau&apos;r person: newidiwch yr un hwn yno.</translation>
    </message>
</context>
<context>
    <name>aelwyd::WeekDetails</name>
    <message>
        <source>Nobody yet (places: %1)</source>
        <translation>Neb eto (lleoedd: %1)</translation>
    </message>
    <message>
        <source>Close the visit</source>
        <translation>Cau&apos;r ymweliad</translation>
    </message>
    <message>
        <source>Open the person&apos;s visits</source>
        <translation>Agor ymweliadau&apos;r person</translation>
    </message>
    <message>
        <source>Find who fits best</source>
        <translation>Canfod pwy sy&apos;n gweddu orau</translation>
    </message>
    <message>
        <source>Another day or time</source>
        <translation>Diwrnod neu amser arall</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Yn dechrau am</translation>
    </message>
    <message>
        <source>Move the visit</source>
        <translation>Symud yr ymweliad</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>Cofnodi beth ddigwyddodd</translation>
    </message>
</context>
<context>
    <name>aelwyd::WeekGrid</name>
    <message>
        <source>And more: %1. Enter shows all visits of the day.</source>
        <translation>A rhagor: %1. Mae Enter yn dangos pob ymweliad y diwrnod.</translation>
    </message>
</context>
<context>
    <name>aelwyd::WeekPage</name>
    <message>
        <source>Week</source>
        <translation>Wythnos</translation>
    </message>
    <message>
        <source>Somebody goes to every visit.</source>
        <translation>Mae rhywun yn mynd i bob ymweliad.</translation>
    </message>
    <message>
        <source>Visits to which nobody goes yet: %1. They stand in the first row.</source>
        <translation>Ymweliadau nad oes neb yn mynd iddynt eto: %1. Maent yn y rhes gyntaf.</translation>
    </message>
    <message>
        <source>By worker</source>
        <translation>Yn ôl gweithiwr</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Yn ôl person</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Yr wythnos flaenorol</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Yr wythnos ganlynol</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Yr wythnos hon</translation>
    </message>
    <message>
        <source>Visits of the week</source>
        <translation>Ymweliadau&apos;r wythnos</translation>
    </message>
    <message>
        <source>Choose a row first: whose week shall it be?</source>
        <translation>Dewiswch res yn gyntaf: wythnos pwy fydd hi?</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>Ar bapur…</translation>
    </message>
    <message>
        <source>The week of the row that is chosen, on paper</source>
        <translation>Wythnos y rhes a ddewiswyd, ar bapur</translation>
    </message>
    <message>
        <source>Made as planned…</source>
        <translation>Gwnaed fel y cynlluniwyd…</translation>
    </message>
    <message>
        <source>Record visits of this week that were made as planned</source>
        <translation>Cofnodi ymweliadau&apos;r wythnos hon a wnaed fel y cynlluniwyd</translation>
    </message>
    <message>
        <source>Take in a file of visits…</source>
        <translation>Derbyn ffeil o ymweliadau…</translation>
    </message>
    <message>
        <source>From the plans…</source>
        <translation>O&apos;r cynlluniau…</translation>
    </message>
    <message>
        <source>Make visits from everybody&apos;s plan</source>
        <translation>Creu ymweliadau o gynllun pawb</translation>
    </message>
    <message>
        <source>rota visits</source>
        <translation>rota ymweliadau</translation>
    </message>
</context>
<context>
    <name>aelwyd::WeekdayButtons</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>aelwyd::WeightsDialog</name>
    <message>
        <source>Together: %1 of 100</source>
        <translation>Cyfanswm: %1 o 100</translation>
    </message>
    <message>
        <source>What counts in matching</source>
        <translation>Yr hyn sy&apos;n cyfrif wrth baru</translation>
    </message>
    <message>
        <source>So many points can each reason bring; together they must be a hundred. Rules stand above all points. What was decided before keeps the points of its day.</source>
        <translation>Dyma faint o bwyntiau y gall pob rheswm eu rhoi; rhaid iddynt wneud cant gyda&apos;i gilydd. Mae rheolau uwchlaw pob pwynt. Mae&apos;r hyn a benderfynwyd o&apos;r blaen yn cadw pwyntiau ei ddydd.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Points more or fewer for qualities, by what the person said after visits</source>
        <translation>Pwyntiau&apos;n fwy neu&apos;n llai am rinweddau, yn ôl yr hyn a ddywedodd y person ar ôl ymweliadau</translation>
    </message>
</context>
<context>
    <name>aelwyd::WhoseStoryDialog</name>
    <message>
        <source>Whose story is it?</source>
        <translation>Stori pwy ydyw?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Name, number or postcode</source>
        <translation>Enw, rhif neu god post</translation>
    </message>
    <message>
        <source>People who are found</source>
        <translation>Pobl a ganfuwyd</translation>
    </message>
</context>
<context>
    <name>aelwyd::WindowActions</name>
    <message>
        <source>Find a person, a page or an action</source>
        <translation>Chwilio am berson, tudalen neu weithred</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Start a new agency…</source>
        <translation>Dechrau asiantaeth newydd…</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Agor ffeil arall…</translation>
    </message>
    <message>
        <source>Try the demo agency</source>
        <translation>Agor asiantaeth enghreifftiol</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>About Aelwyd</source>
        <translation>Ynghylch Aelwyd</translation>
    </message>
    <message>
        <source>Close Aelwyd</source>
        <translation>Cau Aelwyd</translation>
    </message>
    <message>
        <source>Print everybody&apos;s plans…</source>
        <translation>Argraffu cynlluniau pawb…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Cloi</translation>
    </message>
</context>
<context>
    <name>aelwyd::WindowedProgram</name>
    <message>
        <source>The file could not be opened</source>
        <translation>Ni ellid agor y ffeil</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Agor ffeil</translation>
    </message>
    <message>
        <source>Aelwyd files (*.aelwyd);;All files (*)</source>
        <translation>Ffeiliau Aelwyd (*.aelwyd);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>The made-up agency is being written. This takes a few seconds.</source>
        <translation>Mae&apos;r asiantaeth ddychmygol yn cael ei hysgrifennu. Mae hyn yn cymryd ychydig eiliadau.</translation>
    </message>
    <message>
        <source>What you had typed under “%1” is kept. Open it again to go on with it.</source>
        <translation>Mae&apos;r hyn roeddech wedi&apos;i deipio o dan “%1” wedi&apos;i gadw. Agorwch ef eto i fynd ymlaen ag ef.</translation>
    </message>
</context>
<context>
    <name>aelwyd::WorkerAbout</name>
    <message>
        <source>First day away: %1</source>
        <translation>Diwrnod cyntaf i ffwrdd: %1</translation>
    </message>
    <message>
        <source>What you had typed before is back, and not stored yet. It is stored when you leave the field.</source>
        <translation>Mae&apos;r hyn a deipiwyd gennych o&apos;r blaen wedi&apos;i adfer, ond heb ei gadw eto. Caiff ei gadw pan fyddwch yn gadael y maes.</translation>
    </message>
    <message>
        <source>Some of it is not stored yet: see the messages beside the fields. The rest is stored.</source>
        <translation>Mae peth ohono heb ei gadw eto: gweler y negeseuon wrth ymyl y meysydd. Mae&apos;r gweddill wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>Name and days</source>
        <translation>Enw a dyddiadau</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Gwaith</translation>
    </message>
    <message>
        <source>Registration and checks</source>
        <translation>Cofrestru a gwiriadau</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ieithoedd</translation>
    </message>
    <message>
        <source>What they are like</source>
        <translation>Sut rai ydynt</translation>
    </message>
    <message>
        <source>Spoken, and how well</source>
        <translation>Pa ieithoedd, a pha mor dda</translation>
    </message>
    <message>
        <source>Throw away what is not stored</source>
        <translation>Taflu&apos;r hyn sydd heb ei gadw</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>They are leaving</source>
        <translation>Maent yn gadael</translation>
    </message>
    <message>
        <source>Write down that they are leaving</source>
        <translation>Nodi eu bod yn gadael</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>First day on which they do not work</source>
        <translation>Y diwrnod cyntaf pan na fyddant yn gweithio</translation>
    </message>
    <message>
        <source>Why they leave</source>
        <translation>Pam maent yn gadael</translation>
    </message>
    <message>
        <source>In their words if they say it: it helps others to stay.</source>
        <translation>Yn eu geiriau nhw os dywedant: mae&apos;n helpu eraill i aros.</translation>
    </message>
    <message>
        <source>They stay after all</source>
        <translation>Maent yn aros wedi&apos;r cyfan</translation>
    </message>
    <message>
        <source>Years for which it holds: %1</source>
        <translation>Nifer y blynyddoedd y mae&apos;n ddilys: %1</translation>
    </message>
    <message>
        <source>Months in which a new worker has to register: %1</source>
        <translation>Nifer y misoedd sydd gan weithiwr newydd i gofrestru: %1</translation>
    </message>
</context>
<context>
    <name>aelwyd::WorkerOverview</name>
    <message>
        <source>No language is written down yet.</source>
        <translation>Nid oes iaith wedi&apos;i nodi eto.</translation>
    </message>
    <message>
        <source>At most %1 a week</source>
        <translation>Ar y mwyaf yr wythnos: %1</translation>
    </message>
    <message>
        <source>At least %1 a week</source>
        <translation>O leiaf yr wythnos: %1</translation>
    </message>
    <message>
        <source>No contract hours are written down.</source>
        <translation>Nid oes oriau contract wedi&apos;u nodi.</translation>
    </message>
    <message>
        <source>No times are written down: never available.</source>
        <translation>Nid oes amserau wedi&apos;u nodi: byth ar gael.</translation>
    </message>
    <message>
        <source>Qualities: %1</source>
        <translation>Rhinweddau: %1</translation>
    </message>
    <message>
        <source>Interests: %1</source>
        <translation>Diddordebau: %1</translation>
    </message>
    <message>
        <source>Nothing is due in the next two months.</source>
        <translation>Nid oes dim i&apos;w wneud yn y ddau fis nesaf.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Ers %1</translation>
    </message>
    <message>
        <source>Ran out: %1</source>
        <translation>Wedi dod i ben: %1</translation>
    </message>
    <message>
        <source>No competence is in force.</source>
        <translation>Nid oes cymhwysedd mewn grym.</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Beth sydd i&apos;w wneud</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Profiad</translation>
    </message>
    <message>
        <source>Open the decisions about experience</source>
        <translation>Agor y penderfyniadau am brofiad</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ieithoedd</translation>
    </message>
    <message>
        <source>Open the languages</source>
        <translation>Agor yr ieithoedd</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Cymwyseddau</translation>
    </message>
    <message>
        <source>Open the competences</source>
        <translation>Agor y cymwyseddau</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Oriau</translation>
    </message>
    <message>
        <source>Open the times of the week</source>
        <translation>Agor amserau&apos;r wythnos</translation>
    </message>
    <message>
        <source>What they are like</source>
        <translation>Sut rai ydynt</translation>
    </message>
    <message>
        <source>Open what they are like</source>
        <translation>Agor sut rai ydynt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
</context>
<context>
    <name>aelwyd::WorkerPage</name>
    <message>
        <source>Left: %1</source>
        <translation>Wedi gadael: %1</translation>
    </message>
    <message>
        <source>Leaves: %1</source>
        <translation>Yn gadael: %1</translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation>Yma ers %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Trosolwg</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Argaeledd</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Cymwyseddau</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Profiad</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Goruchwyliaeth</translation>
    </message>
    <message>
        <source>Parts of the worker&apos;s page</source>
        <translation>Rhannau o dudalen y gweithiwr</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Yn ôl i&apos;r rhestr</translation>
    </message>
    <message>
        <source>Who saw this?</source>
        <translation>Pwy welodd hwn?</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>Ar bapur…</translation>
    </message>
</context>
<context>
    <name>aelwyd::WorkforceScreen</name>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Added. Fill in the rest whenever you like.</source>
        <translation>Wedi&apos;i ychwanegu. Llenwch y gweddill pryd bynnag y dymunwch.</translation>
    </message>
    <message>
        <source>Choose somebody from the list</source>
        <translation>Dewiswch rywun o&apos;r rhestr</translation>
    </message>
    <message>
        <source>Or add a worker: a name is enough to begin.</source>
        <translation>Neu ychwanegwch weithiwr: mae enw yn ddigon i ddechrau.</translation>
    </message>
    <message>
        <source>Add a worker</source>
        <translation>Ychwanegu gweithiwr</translation>
    </message>
    <message>
        <source>Find a worker</source>
        <translation>Chwilio am weithiwr</translation>
    </message>
    <message>
        <source>Training matrix</source>
        <translation>Matrics hyfforddiant</translation>
    </message>
</context>
</TS>
