<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Cau&apos;r tab</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>Ynghylch %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Cuddio %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Cuddio&apos;r lleill</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Gosodiadau...</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Gadael %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Gwasanaethau</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Dangos popeth</translation>
    </message>
</context>
<context>
    <name>Print Device Input Slot</name>
    <message>
        <source>Automatic</source>
        <translation>Awtomatig</translation>
    </message>
</context>
<context>
    <name>Print Device Output Bin</name>
    <message>
        <source>Automatic</source>
        <translation>Awtomatig</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>Enw arall</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Gyriant</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Ffolder ffeiliau</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ffolder</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Llwybr byr</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Anhysbys</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Dewis &amp;popeth</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Camu i &amp;fyny</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Camu i &amp;lawr</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Gostwng</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Gostwng y gwerth</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Mynd yn ôl un dudalen</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Mynd i&apos;r dudalen nesaf</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Cynyddu</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Cynyddu&apos;r gwerth</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Tudalen nesaf</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Pwyso</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Tudalen flaenorol</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Sgrolio i lawr</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Sgrolio i&apos;r chwith</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Sgrolio i&apos;r dde</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Sgrolio i fyny</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Sgrolio tuag i lawr</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Sgrolio tua&apos;r chwith</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Sgrolio tua&apos;r dde</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Sgrolio tuag i fyny</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Gosod y ffocws</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Gosod y ffocws yma</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Dangos dewislen</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Dangos y ddewislen</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Toglo</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Newid y cyflwr</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Cyflawni&apos;r weithred</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Executable &apos;%1&apos; requires Qt %2, found Qt %3.</source>
        <translation>Mae angen Qt %2 ar y ffeil weithredadwy &apos;%1&apos;; cafwyd Qt %3.</translation>
    </message>
    <message>
        <source>Incompatible Qt Library Error</source>
        <translation>Gwall: llyfrgell Qt anghydnaws</translation>
    </message>
</context>
<context>
    <name>QCocoaMenu</name>
    <message>
        <source>Edit</source>
        <translation>Golygu</translation>
    </message>
</context>
<context>
    <name>QCocoaMenuItem</name>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Ynghylch Qt</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Ffurfweddu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Torri</translation>
    </message>
    <message>
        <source>Emoji &amp;&amp; Symbols</source>
        <translation>Emoji a symbolau</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Dewisiadau</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Gludo</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Dewisiad personol</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis popeth</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Gosodiad</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Gosod</translation>
    </message>
    <message>
        <source>Start Dictation...</source>
        <translation>Dechrau arddweud...</translation>
    </message>
</context>
<context>
    <name>QCocoaTheme</name>
    <message>
        <source>Don&apos;t Save</source>
        <translation>Peidio â chadw</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>Ychwa&amp;negu at y lliwiau cyfaddas</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>&amp;Lliwiau sylfaenol</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>Lliwiau c&amp;yfaddas</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>G&amp;wyrdd:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>&amp;HTML:</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>Dewis lliw &amp;o&apos;r sgrin</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>&amp;Coch:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>&amp;Dirlawnder:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>&amp;Gwerth:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>Sianel al&amp;ffa:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>Gla&amp;s:</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>Cyrchwr ar %1, %2
Pwyswch ESC i ganslo</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>&amp;Arlliw:</translation>
    </message>
    <message>
        <source>Select Color</source>
        <translation>Dewis lliw</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>Gau</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Agor rhestr ddewis y blwch cyfun</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Gwir</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Arguments:</source>
        <translation>Paramedrau:</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Dangos cymorth, gan gynnwys dewisiadau Qt ei hun.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Dangos cymorth am ddewisiadau&apos;r llinell orchymyn.</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Dangos y fersiwn.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Gwerth ar goll ar ôl &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Dewisiadau:</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Gwerth annisgwyl ar ôl &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Dewisiad anhysbys &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Dewisiadau anhysbys: %1.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Defnydd: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[dewisiadau]</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Banner Pages</source>
        <translation>Tudalennau baner</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Gwybodaeth filio:</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Dosbarthedig</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Cyfrinachol</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Dydd (06:00 i 17:59)</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Diwedd:</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Dal am gyfnod amhenodol</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Gwaith</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Rheoli&apos;r gwaith</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Blaenoriaeth y gwaith:</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Nos (18:00 i 05:59)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Argraffu ar unwaith</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Amserlennu&apos;r argraffu:</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Ail shifft (16:00 i 23:59)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Dirgel</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Amser penodol</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Safonol</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Dechrau:</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Trydedd shifft (00:00 i 07:59)</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Tra dirgel</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Annosbarthedig</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Penwythnos (dydd Sadwrn i ddydd Sul)</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Rhaid dilysu</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Rhaid dilysu i ddefnyddio %1 ar %2.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Rhaid dilysu i ddefnyddio %1.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Cyfrinair:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Enw defnyddiwr:</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Beth yw hwn?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Cau&apos;r panel</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Arnofio</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Datgysylltu&apos;r panel a&apos;i ailgysylltu</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Iawn</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>&amp;Dangos y neges hon eto</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>Gwall difrifol:</translation>
    </message>
    <message>
        <source>Debug Message:</source>
        <translation>Neges ddadfygio:</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>Gwall angheuol:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Gwybodaeth:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Rhybudd:</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>Ni ellir creu %1 ar gyfer allbwn: %2</translation>
    </message>
    <message>
        <source>Cannot open %1 for input</source>
        <translation>Ni ellir agor %1 i&apos;w ddarllen</translation>
    </message>
    <message>
        <source>Cannot open destination file: %1</source>
        <translation>Ni ellir agor y ffeil gyrchfan: %1</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>Ni ellir agor ar gyfer allbwn: %1</translation>
    </message>
    <message>
        <source>Cannot remove source file</source>
        <translation>Ni ellir tynnu&apos;r ffeil ffynhonnell</translation>
    </message>
    <message>
        <source>Destination file exists</source>
        <translation>Mae&apos;r ffeil gyrchfan yn bodoli eisoes</translation>
    </message>
    <message>
        <source>Destination file is the same file.</source>
        <translation>Yr un ffeil yw&apos;r ffeil gyrchfan.</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>Gwall wrth ailenwi: %1</translation>
    </message>
    <message>
        <source>Failure to write block: %1</source>
        <translation>Methwyd ag ysgrifennu bloc: %1</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>Nid yw&apos;r ffeil ffynhonnell yn bodoli.</translation>
    </message>
    <message>
        <source>Unable to restore from %1: %2</source>
        <translation>Methwyd ag adfer o %1: %2</translation>
    </message>
    <message>
        <source>Will not rename sequential file using block copy</source>
        <translation>Ni fydd ffeil ddilyniannol yn cael ei hailenwi drwy gopïo blociau</translation>
    </message>
</context>
<context>
    <name>QFileDevice</name>
    <message>
        <source>No file engine available</source>
        <translation>Nid oes peiriant ffeiliau ar gael</translation>
    </message>
    <message>
        <source>No file engine available or engine does not support UnMapExtension</source>
        <translation>Nid oes peiriant ffeiliau ar gael, neu nid yw&apos;r peiriant yn cefnogi UnMapExtension</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Ni chafwyd hyd i&apos;r ffolder.
Gwnewch yn siŵr eich bod wedi rhoi enw cywir y ffolder.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Ni chafwyd hyd i&apos;r ffeil.
Gwnewch yn siŵr eich bod wedi rhoi enw cywir y ffeil.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Mae %1 yn bodoli eisoes.
Ydych chi am ei ddisodli?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Dewis</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Dileu</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ffolder newydd</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Agor</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Ail&amp;enwi</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>Mae &apos;%1&apos; wedi&apos;i ddiogelu rhag ysgrifennu.
Ydych chi am ei ddileu beth bynnag?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Ydych chi&apos;n siŵr eich bod am ddileu &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Newid i olwg manylion</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Newid i olwg rhestr</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Nid oedd modd dileu&apos;r ffolder.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Creu ffolder newydd</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Creu ffolder newydd</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Golwg manylion</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Ffolderi</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ffolder:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>E&amp;nw&apos;r ffeil:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ffeiliau</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Ffeiliau o&apos;r math:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Canfod ffolder</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Mynd i&apos;r ffolder uwchlaw</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Golwg rhestr</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Rhestr o leoedd a nodau tudalen</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Edrych yn:</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ffolder newydd</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Ffolder uwchlaw</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Lleoedd diweddar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Cadw fel</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Dangos </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Dangos ffeiliau c&amp;udd</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bar ochr</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Cyfrifiadur</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Dyddiad newid</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Fy nghyfrifiadur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
</context>
<context>
    <name>QFontDatabase</name>
    <message>
        <source>Any</source>
        <translation>Unrhyw un</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabaidd</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenaidd</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Trwm</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrilig</translation>
    </message>
    <message>
        <source>Demi</source>
        <translation>Lled</translation>
    </message>
    <message>
        <source>Demi Bold</source>
        <translation>Lled-drwm</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>Devanagari</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Ychwanegol</translation>
    </message>
    <message>
        <source>Extra Bold</source>
        <translation>Trwm iawn</translation>
    </message>
    <message>
        <source>Extra Light</source>
        <translation>Ysgafn iawn</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgaidd</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Groegaidd</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gujarati</translation>
    </message>
    <message>
        <source>Gurmukhi</source>
        <translation>Gurmukhi</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreig</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italig</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japaneaidd</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Kannada</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreaidd</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Lao</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Lladin</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ysgafn</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Canolig</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmaraidd</translation>
    </message>
    <message>
        <source>N&apos;Ko</source>
        <translation>N&apos;Ko</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Arferol</translation>
    </message>
    <message>
        <source>Oblique</source>
        <translation>Gogwydd</translation>
    </message>
    <message>
        <source>Ogham</source>
        <translation>Ogam</translation>
    </message>
    <message>
        <source>Oriya</source>
        <translation>Oriya</translation>
    </message>
    <message>
        <source>Runic</source>
        <translation>Rwnig</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Tsieinëeg symledig</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Sinhala</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Syriac</source>
        <translation>Syriaidd</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Thaana</source>
        <translation>Thaana</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tai</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Tenau</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Tibetaidd</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Tsieinëeg traddodiadol</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Fietnameg</translation>
    </message>
</context>
<context>
    <name>QFontDialog</name>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Ffont</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Maint</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>&amp;Tanlinellu</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effeithiau</translation>
    </message>
    <message>
        <source>Font st&amp;yle</source>
        <translation>&amp;Arddull y ffont</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sampl</translation>
    </message>
    <message>
        <source>Select Font</source>
        <translation>Dewis ffont</translation>
    </message>
    <message>
        <source>Stri&amp;keout</source>
        <translation>&amp;Llinell drwodd</translation>
    </message>
    <message>
        <source>Wr&amp;iting System</source>
        <translation>&amp;System ysgrifennu</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;nslo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cau</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Iawn</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>C&amp;adw</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Cau heb gadw</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>Additional plugins to load, can be specified multiple times.</source>
        <translation>Ategion ychwanegol i&apos;w llwytho; gellir eu nodi fwy nag unwaith.</translation>
    </message>
    <message>
        <source>Alias for --qwindowgeometry.</source>
        <translation>Enw arall ar --qwindowgeometry.</translation>
    </message>
    <message>
        <source>Alias for --qwindowicon.</source>
        <translation>Enw arall ar --qwindowicon.</translation>
    </message>
    <message>
        <source>Alias for --qwindowtitle.</source>
        <translation>Enw arall ar --qwindowtitle.</translation>
    </message>
    <message>
        <source>Default window icon.</source>
        <translation>Eicon rhagosodedig y ffenestr.</translation>
    </message>
    <message>
        <source>Disable mouse grabbing (useful in debuggers).</source>
        <translation>Atal gafael yn y llygoden (defnyddiol wrth ddadfygio).</translation>
    </message>
    <message>
        <source>Display name, overrides $DISPLAY.</source>
        <translation>Enw&apos;r dangosydd, yn lle $DISPLAY.</translation>
    </message>
    <message>
        <source>Force mouse grabbing (even when running in a debugger).</source>
        <translation>Gorfodi gafael yn y llygoden (hyd yn oed wrth ddadfygio).</translation>
    </message>
    <message>
        <source>ID of the X11 Visual to use.</source>
        <translation>Dynodydd yr X11 Visual i&apos;w ddefnyddio.</translation>
    </message>
    <message>
        <source>Instance name according to ICCCM 4.1.2.5.</source>
        <translation>Enw&apos;r enghraifft yn unol ag ICCCM 4.1.2.5.</translation>
    </message>
    <message>
        <source>Path to the platform plugins.</source>
        <translation>Llwybr i ategion y platfform.</translation>
    </message>
    <message>
        <source>Platform theme.</source>
        <translation>Thema&apos;r platfform.</translation>
    </message>
    <message>
        <source>QPA plugin. See QGuiApplication documentation for available options for each plugin.</source>
        <translation>Ategyn QPA. Gweler dogfennaeth QGuiApplication am ddewisiadau pob ategyn.</translation>
    </message>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>QT_LAYOUT_DIRECTION</translation>
    </message>
    <message>
        <source>Restores the application from an earlier session.</source>
        <translation>Adfer y rhaglen o sesiwn gynharach.</translation>
    </message>
    <message>
        <source>Sets the application&apos;s layout direction to Qt::RightToLeft (debugging helper).</source>
        <translation>Gosod cyfeiriad y rhaglen i Qt::RightToLeft (cymorth dadfygio).</translation>
    </message>
    <message>
        <source>Title of the first window.</source>
        <translation>Teitl y ffenestr gyntaf.</translation>
    </message>
    <message>
        <source>Window geometry for the main window, using the X11-syntax, like 100x100+50+50.</source>
        <translation>Maint a safle&apos;r brif ffenestr, yn ôl cystrawen X11, megis 100x100+50+50.</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No space left on device</source>
        <translation>Nid oes lle ar ôl ar y ddyfais</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Nid oes ffeil na ffolder o&apos;r fath</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Gwrthodwyd caniatâd</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Mae gormod o ffeiliau ar agor</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Gwall anhysbys</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>ffolder yw&apos;r ffeil i&apos;w hagor</translation>
    </message>
</context>
<context>
    <name>QImageReader</name>
    <message>
        <source>File not found</source>
        <translation>Ni chafwyd hyd i&apos;r ffeil</translation>
    </message>
    <message>
        <source>Invalid device</source>
        <translation>Dyfais annilys</translation>
    </message>
    <message>
        <source>Unable to read image data</source>
        <translation>Ni ellir darllen data&apos;r ddelwedd</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Gwall anhysbys</translation>
    </message>
    <message>
        <source>Unsupported image format</source>
        <translation>Ni chefnogir fformat y ddelwedd</translation>
    </message>
</context>
<context>
    <name>QImageWriter</name>
    <message>
        <source>Cannot open device for writing: %1</source>
        <translation>Ni ellir agor y ddyfais i ysgrifennu iddi: %1</translation>
    </message>
    <message>
        <source>Device is not set</source>
        <translation>Nid oes dyfais wedi&apos;i gosod</translation>
    </message>
    <message>
        <source>Device not writable</source>
        <translation>Ni ellir ysgrifennu i&apos;r ddyfais</translation>
    </message>
    <message>
        <source>Image is empty</source>
        <translation>Mae&apos;r ddelwedd yn wag</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Gwall anhysbys</translation>
    </message>
    <message>
        <source>Unsupported image format</source>
        <translation>Ni chefnogir fformat y ddelwedd</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Rhowch werth:</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>%1, ...</source>
        <translation>%1, ...</translation>
    </message>
    <message>
        <source>Press shortcut</source>
        <translation>Pwyswch y llwybr byr</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ail-wneud</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis popeth</translation>
    </message>
</context>
<context>
    <name>QLocalServer</name>
    <message>
        <source>%1: Address in use</source>
        <translation>%1: Mae&apos;r cyfeiriad ar waith yn barod</translation>
    </message>
    <message>
        <source>%1: Name error</source>
        <translation>%1: Gwall enw</translation>
    </message>
    <message>
        <source>%1: Permission denied</source>
        <translation>%1: Gwrthodwyd caniatâd</translation>
    </message>
    <message>
        <source>%1: Unknown error %2</source>
        <translation>%1: Gwall anhysbys %2</translation>
    </message>
</context>
<context>
    <name>QLocalSocket</name>
    <message>
        <source>%1: Access denied</source>
        <translation>%1: Gwrthodwyd mynediad</translation>
    </message>
    <message>
        <source>%1: Connection error</source>
        <translation>%1: Gwall cysylltu</translation>
    </message>
    <message>
        <source>%1: Connection refused</source>
        <translation>%1: Gwrthodwyd y cysylltiad</translation>
    </message>
    <message>
        <source>%1: Datagram too large</source>
        <translation>%1: Mae&apos;r datagram yn rhy fawr</translation>
    </message>
    <message>
        <source>%1: Invalid name</source>
        <translation>%1: Enw annilys</translation>
    </message>
    <message>
        <source>%1: Operation not permitted when socket is in this state</source>
        <translation>%1: Ni chaniateir y weithred tra bo&apos;r soced yn y cyflwr hwn</translation>
    </message>
    <message>
        <source>%1: Remote closed</source>
        <translation>%1: Caewyd y pen pell</translation>
    </message>
    <message>
        <source>%1: Socket access error</source>
        <translation>%1: Gwall mynediad i&apos;r soced</translation>
    </message>
    <message>
        <source>%1: Socket operation timed out</source>
        <translation>%1: Daeth amser y weithred ar y soced i ben</translation>
    </message>
    <message>
        <source>%1: Socket resource error</source>
        <translation>%1: Gwall adnoddau&apos;r soced</translation>
    </message>
    <message>
        <source>%1: The socket operation is not supported</source>
        <translation>%1: Ni chefnogir y weithred ar y soced</translation>
    </message>
    <message>
        <source>%1: Unknown error</source>
        <translation>%1: Gwall anhysbys</translation>
    </message>
    <message>
        <source>%1: Unknown error %2</source>
        <translation>%1: Gwall anhysbys %2</translation>
    </message>
    <message>
        <source>Remote closed</source>
        <translation>Caewyd y pen pell</translation>
    </message>
    <message>
        <source>Socket is not connected</source>
        <translation>Nid yw&apos;r soced wedi&apos;i gysylltu</translation>
    </message>
    <message>
        <source>Trying to connect while connection is in progress</source>
        <translation>Ceisio cysylltu tra bo cysylltiad ar y gweill</translation>
    </message>
</context>
<context>
    <name>QMdiArea</name>
    <message>
        <source>(Untitled)</source>
        <translation>(Di-deitl)</translation>
    </message>
</context>
<context>
    <name>QMdiSubWindow</name>
    <message>
        <source>%1 - [%2]</source>
        <translation>%1 - [%2]</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cau</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Symud</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Adfer</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Maint</translation>
    </message>
    <message>
        <source>- [%1]</source>
        <translation>- [%1]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Ma&amp;ximize</source>
        <translation>&amp;Ehangu</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>Ehangu</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Dewislen</translation>
    </message>
    <message>
        <source>Mi&amp;nimize</source>
        <translation>&amp;Lleihau</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Lleihau</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Adfer</translation>
    </message>
    <message>
        <source>Restore Down</source>
        <translation>Adfer i lawr</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Rholio i fyny</translation>
    </message>
    <message>
        <source>Stay on &amp;Top</source>
        <translation>Aros ar y &amp;brig</translation>
    </message>
    <message>
        <source>Unshade</source>
        <translation>Dadrolio</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Ynghylch Qt&lt;/h3&gt;&lt;p&gt;Mae&apos;r rhaglen hon yn defnyddio Qt fersiwn %1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under multiple licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensed under GNU (L)GPL is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the respective licenses.&lt;/p&gt;&lt;p&gt;Please see &lt;a href=&quot;http://%2/&quot;&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) %1 The Qt Company Ltd and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd product developed as an open source project. See &lt;a href=&quot;http://%3/&quot;&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Pecyn cymorth C++ ar gyfer datblygu rhaglenni i sawl platfform yw Qt.&lt;/p&gt;&lt;p&gt;Gyda Qt gellir defnyddio&apos;r un cod ffynhonnell ar bob un o&apos;r prif systemau gweithredu bwrdd gwaith. Mae hefyd ar gael ar gyfer Linux mewnblanedig a systemau gweithredu mewnblanedig a symudol eraill.&lt;/p&gt;&lt;p&gt;Mae Qt ar gael o dan sawl dewis trwyddedu, wedi&apos;u llunio i ddiwallu anghenion ein gwahanol ddefnyddwyr.&lt;/p&gt;&lt;p&gt;Mae Qt o dan ein cytundeb trwydded masnachol yn addas ar gyfer datblygu meddalwedd berchnogol neu fasnachol lle nad ydych am rannu unrhyw god ffynhonnell â thrydydd partïon, neu lle na allwch gydymffurfio am reswm arall â thelerau GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Mae Qt o dan GNU (L)GPL yn addas ar gyfer datblygu rhaglenni&amp;nbsp;Qt os gallwch gydymffurfio â thelerau ac amodau&apos;r trwyddedau perthnasol.&lt;/p&gt;&lt;p&gt;Gweler &lt;a href=&quot;http://%2/&quot;&gt;%2&lt;/a&gt; i gael trosolwg o drwyddedu Qt.&lt;/p&gt;&lt;p&gt;Hawlfraint (C) %1 The Qt Company Ltd a chyfranwyr eraill.&lt;/p&gt;&lt;p&gt;Mae Qt a logo Qt yn nodau masnach The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Un o gynhyrchion The Qt Company Ltd yw Qt, a ddatblygir fel prosiect cod agored. Gweler &lt;a href=&quot;http://%3/&quot;&gt;%3&lt;/a&gt; i gael rhagor o wybodaeth.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Ynghylch Qt</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Cuddio manylion...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Dangos manylion...</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>CC</source>
        <translation>CC</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Cicero (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Cyfaddas</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Didot (DD)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Uchder:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Modfeddi (mod)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Tirlun</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Ymylon</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Milimetrau (mm)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Cyfeiriadedd</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Gosodiad y dudalen</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Trefn y tudalennau:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Maint y dudalen:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Tudalennau fesul dalen:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papur</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Ffynhonnell y papur:</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Pica (P̸)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Pwyntiau (pt)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portread</translation>
    </message>
    <message>
        <source>P̸</source>
        <translation>P̸</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Tirlun o chwith</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Portread o chwith</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Lled:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>ymyl isaf</translation>
    </message>
    <message>
        <source>in</source>
        <translation>mod</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>ymyl chwith</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>ymyl dde</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>ymyl uchaf</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>%1 x %2 in</source>
        <translation>%1 x %2 modfedd</translation>
    </message>
    <message>
        <source>A0</source>
        <translation>A0</translation>
    </message>
    <message>
        <source>A1</source>
        <translation>A1</translation>
    </message>
    <message>
        <source>A10</source>
        <translation>A10</translation>
    </message>
    <message>
        <source>A2</source>
        <translation>A2</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A3 Extra</source>
        <translation>A3 ychwanegol</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A4 Extra</source>
        <translation>A4 ychwanegol</translation>
    </message>
    <message>
        <source>A4 Plus</source>
        <translation>A4 plws</translation>
    </message>
    <message>
        <source>A4 Small</source>
        <translation>A4 bach</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>A5 Extra</source>
        <translation>A5 ychwanegol</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>A7</source>
        <translation>A7</translation>
    </message>
    <message>
        <source>A8</source>
        <translation>A8</translation>
    </message>
    <message>
        <source>A9</source>
        <translation>A9</translation>
    </message>
    <message>
        <source>ANSI C</source>
        <translation>ANSI C</translation>
    </message>
    <message>
        <source>ANSI D</source>
        <translation>ANSI D</translation>
    </message>
    <message>
        <source>ANSI E</source>
        <translation>ANSI E</translation>
    </message>
    <message>
        <source>Architect A</source>
        <translation>Pensaer A</translation>
    </message>
    <message>
        <source>Architect B</source>
        <translation>Pensaer B</translation>
    </message>
    <message>
        <source>Architect C</source>
        <translation>Pensaer C</translation>
    </message>
    <message>
        <source>Architect D</source>
        <translation>Pensaer D</translation>
    </message>
    <message>
        <source>Architect E</source>
        <translation>Pensaer E</translation>
    </message>
    <message>
        <source>B0</source>
        <translation>B0</translation>
    </message>
    <message>
        <source>B1</source>
        <translation>B1</translation>
    </message>
    <message>
        <source>B10</source>
        <translation>B10</translation>
    </message>
    <message>
        <source>B2</source>
        <translation>B2</translation>
    </message>
    <message>
        <source>B3</source>
        <translation>B3</translation>
    </message>
    <message>
        <source>B4</source>
        <translation>B4</translation>
    </message>
    <message>
        <source>B5</source>
        <translation>B5</translation>
    </message>
    <message>
        <source>B5 Extra</source>
        <translation>B5 ychwanegol</translation>
    </message>
    <message>
        <source>B6</source>
        <translation>B6</translation>
    </message>
    <message>
        <source>B7</source>
        <translation>B7</translation>
    </message>
    <message>
        <source>B8</source>
        <translation>B8</translation>
    </message>
    <message>
        <source>B9</source>
        <translation>B9</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Cyfaddas</translation>
    </message>
    <message>
        <source>Custom (%1CC x %2CC)</source>
        <translation>Cyfaddas (%1CC x %2CC)</translation>
    </message>
    <message>
        <source>Custom (%1DD x %2DD)</source>
        <translation>Cyfaddas (%1DD x %2DD)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>Cyfaddas (%1mod x %2mod)</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>Cyfaddas (%1mm x %2mm)</translation>
    </message>
    <message>
        <source>Custom (%1pc x %2pc)</source>
        <translation>Cyfaddas (%1pc x %2pc)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>Cyfaddas (%1pt x %2pt)</translation>
    </message>
    <message>
        <source>Double Postcard</source>
        <translation>Cerdyn post dwbl</translation>
    </message>
    <message>
        <source>Envelope B4</source>
        <translation>Amlen B4</translation>
    </message>
    <message>
        <source>Envelope B5</source>
        <translation>Amlen B5</translation>
    </message>
    <message>
        <source>Envelope B6</source>
        <translation>Amlen B6</translation>
    </message>
    <message>
        <source>Envelope C0</source>
        <translation>Amlen C0</translation>
    </message>
    <message>
        <source>Envelope C1</source>
        <translation>Amlen C1</translation>
    </message>
    <message>
        <source>Envelope C2</source>
        <translation>Amlen C2</translation>
    </message>
    <message>
        <source>Envelope C3</source>
        <translation>Amlen C3</translation>
    </message>
    <message>
        <source>Envelope C4</source>
        <translation>Amlen C4</translation>
    </message>
    <message>
        <source>Envelope C5</source>
        <translation>Amlen C5</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>Amlen C6</translation>
    </message>
    <message>
        <source>Envelope C65</source>
        <translation>Amlen C65</translation>
    </message>
    <message>
        <source>Envelope C7</source>
        <translation>Amlen C7</translation>
    </message>
    <message>
        <source>Envelope Chou 3</source>
        <translation>Amlen Chou 3</translation>
    </message>
    <message>
        <source>Envelope Chou 4</source>
        <translation>Amlen Chou 4</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>Amlen DL</translation>
    </message>
    <message>
        <source>Envelope Invite</source>
        <translation>Amlen gwahoddiad</translation>
    </message>
    <message>
        <source>Envelope Italian</source>
        <translation>Amlen Eidalaidd</translation>
    </message>
    <message>
        <source>Envelope Kaku 2</source>
        <translation>Amlen Kaku 2</translation>
    </message>
    <message>
        <source>Envelope Kaku 3</source>
        <translation>Amlen Kaku 3</translation>
    </message>
    <message>
        <source>Envelope Monarch</source>
        <translation>Amlen Monarch</translation>
    </message>
    <message>
        <source>Envelope PRC 1</source>
        <translation>Amlen PRC 1</translation>
    </message>
    <message>
        <source>Envelope PRC 10</source>
        <translation>Amlen PRC 10</translation>
    </message>
    <message>
        <source>Envelope PRC 2</source>
        <translation>Amlen PRC 2</translation>
    </message>
    <message>
        <source>Envelope PRC 3</source>
        <translation>Amlen PRC 3</translation>
    </message>
    <message>
        <source>Envelope PRC 4</source>
        <translation>Amlen PRC 4</translation>
    </message>
    <message>
        <source>Envelope PRC 5</source>
        <translation>Amlen PRC 5</translation>
    </message>
    <message>
        <source>Envelope PRC 6</source>
        <translation>Amlen PRC 6</translation>
    </message>
    <message>
        <source>Envelope PRC 7</source>
        <translation>Amlen PRC 7</translation>
    </message>
    <message>
        <source>Envelope PRC 8</source>
        <translation>Amlen PRC 8</translation>
    </message>
    <message>
        <source>Envelope PRC 9</source>
        <translation>Amlen PRC 9</translation>
    </message>
    <message>
        <source>Envelope Personal</source>
        <translation>Amlen bersonol</translation>
    </message>
    <message>
        <source>Envelope US 10</source>
        <translation>Amlen UDA 10</translation>
    </message>
    <message>
        <source>Envelope US 11</source>
        <translation>Amlen UDA 11</translation>
    </message>
    <message>
        <source>Envelope US 12</source>
        <translation>Amlen UDA 12</translation>
    </message>
    <message>
        <source>Envelope US 14</source>
        <translation>Amlen UDA 14</translation>
    </message>
    <message>
        <source>Envelope US 9</source>
        <translation>Amlen UDA 9</translation>
    </message>
    <message>
        <source>Envelope You 4</source>
        <translation>Amlen You 4</translation>
    </message>
    <message>
        <source>Executive (7.25 x 10.5 in)</source>
        <translation>Executive (7.25 x 10.5 mod)</translation>
    </message>
    <message>
        <source>Executive (7.5 x 10 in)</source>
        <translation>Executive (7.5 x 10 mod)</translation>
    </message>
    <message>
        <source>Fan-fold German (8.5 x 12 in)</source>
        <translation>Plyg ffan yr Almaen (8.5 x 12 mod)</translation>
    </message>
    <message>
        <source>Fan-fold German Legal (8.5 x 13 in)</source>
        <translation>Plyg ffan Legal yr Almaen (8.5 x 13 mod)</translation>
    </message>
    <message>
        <source>Fan-fold US (14.875 x 11 in)</source>
        <translation>Plyg ffan UDA (14.875 x 11 mod)</translation>
    </message>
    <message>
        <source>Folio (8.27 x 13 in)</source>
        <translation>Ffolio (8.27 x 13 mod)</translation>
    </message>
    <message>
        <source>JIS B0</source>
        <translation>JIS B0</translation>
    </message>
    <message>
        <source>JIS B1</source>
        <translation>JIS B1</translation>
    </message>
    <message>
        <source>JIS B10</source>
        <translation>JIS B10</translation>
    </message>
    <message>
        <source>JIS B2</source>
        <translation>JIS B2</translation>
    </message>
    <message>
        <source>JIS B3</source>
        <translation>JIS B3</translation>
    </message>
    <message>
        <source>JIS B4</source>
        <translation>JIS B4</translation>
    </message>
    <message>
        <source>JIS B5</source>
        <translation>JIS B5</translation>
    </message>
    <message>
        <source>JIS B6</source>
        <translation>JIS B6</translation>
    </message>
    <message>
        <source>JIS B7</source>
        <translation>JIS B7</translation>
    </message>
    <message>
        <source>JIS B8</source>
        <translation>JIS B8</translation>
    </message>
    <message>
        <source>JIS B9</source>
        <translation>JIS B9</translation>
    </message>
    <message>
        <source>Ledger / ANSI B</source>
        <translation>Ledger / ANSI B</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Legal Extra</source>
        <translation>Legal ychwanegol</translation>
    </message>
    <message>
        <source>Letter / ANSI A</source>
        <translation>Letter / ANSI A</translation>
    </message>
    <message>
        <source>Letter Extra</source>
        <translation>Letter ychwanegol</translation>
    </message>
    <message>
        <source>Letter Plus</source>
        <translation>Letter plws</translation>
    </message>
    <message>
        <source>Letter Small</source>
        <translation>Letter bach</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>PRC 16K</source>
        <translation>PRC 16K</translation>
    </message>
    <message>
        <source>PRC 32K</source>
        <translation>PRC 32K</translation>
    </message>
    <message>
        <source>PRC 32K Big</source>
        <translation>PRC 32K mawr</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>Cerdyn post</translation>
    </message>
    <message>
        <source>Quarto</source>
        <translation>Cwarto</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Super A</source>
        <translation>Super A</translation>
    </message>
    <message>
        <source>Super B</source>
        <translation>Super B</translation>
    </message>
    <message>
        <source>Tabloid / ANSI B</source>
        <translation>Tabloid / ANSI B</translation>
    </message>
    <message>
        <source>Tabloid Extra</source>
        <translation>Tabloid ychwanegol</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Gwrthod</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Cadarnhau</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Atal</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Rhoi ar waith</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Peidio â chadw</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Anwybyddu</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Gwrthod &amp;popeth</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ailosod</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Adfer y rhagosodiadau</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Cadw popeth</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Cadarnhau p&amp;opeth</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>Mae %1 yn bodoli eisoes.
Ydych chi am ysgrifennu drosto?</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>Nid yw %1 yn dilyn y gystrawen gywir. Defnyddiwch &apos;,&apos; i wahanu ystodau a thudalennau, a &apos;-&apos; i nodi ystodau, a gwnewch yn siŵr nad yw&apos;r ystodau&apos;n gorgyffwrdd.</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>Ffolder yw %1.
Dewiswch enw gwahanol i&apos;r ffeil.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Dewisiadau &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Dewisiadau &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Argraffu</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1x1)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4x4)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2x1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2x2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2x3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3x3)</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Pob tudalen</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>O&apos;r gwaelod i&apos;r brig, o&apos;r chwith i&apos;r dde</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>O&apos;r gwaelod i&apos;r brig, o&apos;r dde i&apos;r chwith</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Gosodiadau argraffu dwy ochr yn gwrthdaro</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Tudalennau eilrif</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Ni ellir ysgrifennu i&apos;r ffeil %1.
Dewiswch enw gwahanol i&apos;r ffeil.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Diffiniad annilys o&apos;r tudalennau</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>O&apos;r chwith i&apos;r dde, o&apos;r gwaelod i&apos;r brig</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>O&apos;r chwith i&apos;r dde, o&apos;r brig i&apos;r gwaelod</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Ffeil leol</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Tudalennau odrif</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>Ni ellir defnyddio&apos;r dewisiadau &apos;Tudalennau fesul dalen&apos; a &apos;Set o dudalennau&apos; gyda&apos;i gilydd.
Diffoddwch un o&apos;r dewisiadau hyn.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Argraffu i ffeil ...</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Argraffu i ffeil (PDF)</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>O&apos;r dde i&apos;r chwith, o&apos;r gwaelod i&apos;r brig</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>O&apos;r dde i&apos;r chwith, o&apos;r brig i&apos;r gwaelod</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Ni all y gwerth &apos;O&apos; fod yn fwy na&apos;r gwerth &apos;I&apos;.</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Mae&apos;r gosodiadau argraffu dwy ochr yn gwrthdaro. Ydych chi am eu cywiro?</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>O&apos;r brig i&apos;r gwaelod, o&apos;r chwith i&apos;r dde</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>O&apos;r brig i&apos;r gwaelod, o&apos;r dde i&apos;r chwith</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Ysgrifennu ffeil PDF</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>Allforio i PDF</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Tudalen gyntaf</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ffitio&apos;r dudalen</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ffitio&apos;r lled</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Tirlun</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Tudalen olaf</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Tudalen nesaf</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Gosod tudalen</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Gosod tudalen</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portread</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Tudalen flaenorol</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Rhagolwg argraffu</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Dangos tudalennau sy&apos;n wynebu ei gilydd</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Dangos trosolwg o&apos;r holl dudalennau</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Dangos tudalen sengl</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Chwyddo i mewn</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Chwyddo allan</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Dewisiadau uwch yn gwrthdaro</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Dewisiadau&apos;r gwaith</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Gosodiadau tudalen yn gwrthdaro</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Priodweddau&apos;r argraffydd</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Mae&apos;r dewisiadau gosod tudalen yn gwrthdaro. Ydych chi am eu cywiro?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Mae rhai dewisiadau uwch yn gwrthdaro. Ydych chi am eu cywiro?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Uwch</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Tudalen</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Mae rhai dewisiadau&apos;n gwrthdaro. Cywirwch nhw.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Coladu</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Lliw</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Modd lliw</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copïau</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Copïau:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Y dudalen gyfredol</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Argraffu ar y ddwy ochr</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Graddlwyd</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Rhwymo ar yr ochr hir</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Dewisiadau</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Gosodiadau allbwn</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Set o dudalennau:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Tudalennau o</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Argraffu&apos;r cyfan</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Ystod argraffu</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>O chwith</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Y dewis</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Rhwymo ar yr ochr fer</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Nodwch dudalennau neu ystodau, gyda choma rhyngddynt. Nodir ystod â dau rif a chysylltnod rhyngddynt. Er enghraifft, bydd 3,5-7,9 yn argraffu tudalennau 3, 5, 6, 7 a 9.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>i</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Enw:</translation>
    </message>
    <message>
        <source>...</source>
        <translation>...</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Lleoliad:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Ffeil allbwn:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>P&amp;riodweddau</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Argraffydd</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Math:</translation>
    </message>
</context>
<context>
    <name>QProcess</name>
    <message>
        <source>Could not open input redirection for reading</source>
        <translation>Nid oedd modd agor yr ailgyfeiriad mewnbwn i&apos;w ddarllen</translation>
    </message>
    <message>
        <source>Could not open output redirection for writing</source>
        <translation>Nid oedd modd agor yr ailgyfeiriad allbwn i ysgrifennu iddo</translation>
    </message>
    <message>
        <source>Error reading from process</source>
        <translation>Gwall wrth ddarllen o&apos;r broses</translation>
    </message>
    <message>
        <source>Error writing to process</source>
        <translation>Gwall wrth ysgrifennu i&apos;r broses</translation>
    </message>
    <message>
        <source>No program defined</source>
        <translation>Ni ddiffiniwyd rhaglen</translation>
    </message>
    <message>
        <source>Process crashed</source>
        <translation>Chwalodd y broses</translation>
    </message>
    <message>
        <source>Process failed to start</source>
        <translation>Methodd y broses â chychwyn</translation>
    </message>
    <message>
        <source>Process failed to start: %1</source>
        <translation>Methodd y broses â chychwyn: %1</translation>
    </message>
    <message>
        <source>Process operation timed out</source>
        <translation>Daeth amser gweithred y broses i ben</translation>
    </message>
    <message>
        <source>Resource error (fork failure): %1</source>
        <translation>Gwall adnoddau (methodd fork): %1</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>Ni ellir ysgrifennu i&apos;r ffeil bresennol %1</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Ffolder sydd â&apos;r enw hwn, nid ffeil</translation>
    </message>
    <message>
        <source>QSaveFile cannot open &apos;%1&apos; without direct write fallback enabled.</source>
        <translation>Ni all QSaveFile agor &apos;%1&apos; heb ganiatáu ysgrifennu uniongyrchol wrth gefn.</translation>
    </message>
    <message>
        <source>Writing canceled by application</source>
        <translation>Canslwyd yr ysgrifennu gan y rhaglen</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Gwaelod</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Ymyl chwith</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Tudalen i lawr</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Tudalen i&apos;r chwith</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Tudalen i&apos;r dde</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Tudalen i fyny</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Ymyl dde</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Sgrolio i lawr</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Sgrolio yma</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Sgrolio i&apos;r chwith</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Sgrolio i&apos;r dde</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Sgrolio i fyny</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Brig</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Add Favorite</source>
        <translation>Ychwanegu ffefryn</translation>
    </message>
    <message>
        <source>Adjust Brightness</source>
        <translation>Addasu&apos;r disgleirdeb</translation>
    </message>
    <message>
        <source>Adjust contrast</source>
        <translation>Addasu&apos;r cyferbyniad</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Application Left</source>
        <translation>Rhaglen i&apos;r chwith</translation>
    </message>
    <message>
        <source>Application Right</source>
        <translation>Rhaglen i&apos;r dde</translation>
    </message>
    <message>
        <source>Audio Cycle Track</source>
        <translation>Newid trac sain</translation>
    </message>
    <message>
        <source>Audio Random Play</source>
        <translation>Chwarae sain ar hap</translation>
    </message>
    <message>
        <source>Audio Repeat</source>
        <translation>Ailadrodd sain</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>I ffwrdd</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Back Forward</source>
        <translation>Yn ôl ac ymlaen</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Backtab</translation>
    </message>
    <message>
        <source>Bass Boost</source>
        <translation>Hwb i&apos;r bas</translation>
    </message>
    <message>
        <source>Bass Down</source>
        <translation>Llai o fas</translation>
    </message>
    <message>
        <source>Bass Up</source>
        <translation>Mwy o fas</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batri</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Llyfr</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Porwr</translation>
    </message>
    <message>
        <source>CD</source>
        <translation>CD</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Cyfrifiannell</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Galw</translation>
    </message>
    <message>
        <source>Camera Focus</source>
        <translation>Ffocws y camera</translation>
    </message>
    <message>
        <source>Camera Shutter</source>
        <translation>Caead y camera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Caps Lock</source>
        <translation>Caps Lock</translation>
    </message>
    <message>
        <source>CapsLock</source>
        <translation>CapsLock</translation>
    </message>
    <message>
        <source>Channel Down</source>
        <translation>Sianel i lawr</translation>
    </message>
    <message>
        <source>Channel Up</source>
        <translation>Sianel i fyny</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clirio</translation>
    </message>
    <message>
        <source>Clear Grab</source>
        <translation>Clirio&apos;r gafael</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Code input</source>
        <translation>Mewnbynnu cod</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Cymuned</translation>
    </message>
    <message>
        <source>Context1</source>
        <translation>Cyd-destun1</translation>
    </message>
    <message>
        <source>Context2</source>
        <translation>Cyd-destun2</translation>
    </message>
    <message>
        <source>Context3</source>
        <translation>Cyd-destun3</translation>
    </message>
    <message>
        <source>Context4</source>
        <translation>Cyd-destun4</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Torri</translation>
    </message>
    <message>
        <source>DOS</source>
        <translation>DOS</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Dangosydd</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dogfennau</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>I lawr</translation>
    </message>
    <message>
        <source>Eisu Shift</source>
        <translation>Eisu Shift</translation>
    </message>
    <message>
        <source>Eisu toggle</source>
        <translation>Toglo Eisu</translation>
    </message>
    <message>
        <source>Eject</source>
        <translation>Taflu allan</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Execute</source>
        <translation>Gweithredu</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Ffefrynnau</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Cyllid</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Canfod</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Fflipio</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Gêm</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Mynd</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Gwyrdd</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Arweiniad</translation>
    </message>
    <message>
        <source>Hangul</source>
        <translation>Hangul</translation>
    </message>
    <message>
        <source>Hangul Banja</source>
        <translation>Hangul Banja</translation>
    </message>
    <message>
        <source>Hangul End</source>
        <translation>Gorffen Hangul</translation>
    </message>
    <message>
        <source>Hangul Hanja</source>
        <translation>Hangul Hanja</translation>
    </message>
    <message>
        <source>Hangul Jamo</source>
        <translation>Hangul Jamo</translation>
    </message>
    <message>
        <source>Hangul Jeonja</source>
        <translation>Hangul Jeonja</translation>
    </message>
    <message>
        <source>Hangul PostHanja</source>
        <translation>Hangul PostHanja</translation>
    </message>
    <message>
        <source>Hangul PreHanja</source>
        <translation>Hangul PreHanja</translation>
    </message>
    <message>
        <source>Hangul Romaja</source>
        <translation>Hangul Romaja</translation>
    </message>
    <message>
        <source>Hangul Special</source>
        <translation>Hangul arbennig</translation>
    </message>
    <message>
        <source>Hangul Start</source>
        <translation>Dechrau Hangul</translation>
    </message>
    <message>
        <source>Hangup</source>
        <translation>Gorffen galwad</translation>
    </message>
    <message>
        <source>Hankaku</source>
        <translation>Hankaku</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Henkan</source>
        <translation>Henkan</translation>
    </message>
    <message>
        <source>Hibernate</source>
        <translation>Gaeafgysgu</translation>
    </message>
    <message>
        <source>Hiragana</source>
        <translation>Hiragana</translation>
    </message>
    <message>
        <source>Hiragana Katakana</source>
        <translation>Hiragana Katakana</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Home Office</source>
        <translation>Swyddfa gartref</translation>
    </message>
    <message>
        <source>Home Page</source>
        <translation>Tudalen gartref</translation>
    </message>
    <message>
        <source>Hot Links</source>
        <translation>Dolenni poeth</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Gwybodaeth</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Kana Lock</source>
        <translation>Kana Lock</translation>
    </message>
    <message>
        <source>Kana Shift</source>
        <translation>Kana Shift</translation>
    </message>
    <message>
        <source>Kanji</source>
        <translation>Kanji</translation>
    </message>
    <message>
        <source>Katakana</source>
        <translation>Katakana</translation>
    </message>
    <message>
        <source>Keyboard Brightness Down</source>
        <translation>Bysellfwrdd yn llai llachar</translation>
    </message>
    <message>
        <source>Keyboard Brightness Up</source>
        <translation>Bysellfwrdd yn fwy llachar</translation>
    </message>
    <message>
        <source>Keyboard Light On/Off</source>
        <translation>Golau&apos;r bysellfwrdd</translation>
    </message>
    <message>
        <source>Keyboard Menu</source>
        <translation>Dewislen y bysellfwrdd</translation>
    </message>
    <message>
        <source>Last Number Redial</source>
        <translation>Ailddeialu&apos;r rhif diwethaf</translation>
    </message>
    <message>
        <source>Launch (0)</source>
        <translation>Lansio (0)</translation>
    </message>
    <message>
        <source>Launch (1)</source>
        <translation>Lansio (1)</translation>
    </message>
    <message>
        <source>Launch (2)</source>
        <translation>Lansio (2)</translation>
    </message>
    <message>
        <source>Launch (3)</source>
        <translation>Lansio (3)</translation>
    </message>
    <message>
        <source>Launch (4)</source>
        <translation>Lansio (4)</translation>
    </message>
    <message>
        <source>Launch (5)</source>
        <translation>Lansio (5)</translation>
    </message>
    <message>
        <source>Launch (6)</source>
        <translation>Lansio (6)</translation>
    </message>
    <message>
        <source>Launch (7)</source>
        <translation>Lansio (7)</translation>
    </message>
    <message>
        <source>Launch (8)</source>
        <translation>Lansio (8)</translation>
    </message>
    <message>
        <source>Launch (9)</source>
        <translation>Lansio (9)</translation>
    </message>
    <message>
        <source>Launch (A)</source>
        <translation>Lansio (A)</translation>
    </message>
    <message>
        <source>Launch (B)</source>
        <translation>Lansio (B)</translation>
    </message>
    <message>
        <source>Launch (C)</source>
        <translation>Lansio (C)</translation>
    </message>
    <message>
        <source>Launch (D)</source>
        <translation>Lansio (D)</translation>
    </message>
    <message>
        <source>Launch (E)</source>
        <translation>Lansio (E)</translation>
    </message>
    <message>
        <source>Launch (F)</source>
        <translation>Lansio (F)</translation>
    </message>
    <message>
        <source>Launch (G)</source>
        <translation>Lansio (G)</translation>
    </message>
    <message>
        <source>Launch (H)</source>
        <translation>Lansio (H)</translation>
    </message>
    <message>
        <source>Launch Mail</source>
        <translation>Agor e-bost</translation>
    </message>
    <message>
        <source>Launch Media</source>
        <translation>Agor cyfryngau</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Chwith</translation>
    </message>
    <message>
        <source>LightBulb</source>
        <translation>Bylb golau</translation>
    </message>
    <message>
        <source>Logoff</source>
        <translation>Allgofnodi</translation>
    </message>
    <message>
        <source>Mail Forward</source>
        <translation>Anfon e-bost ymlaen</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Marchnad</translation>
    </message>
    <message>
        <source>Massyo</source>
        <translation>Massyo</translation>
    </message>
    <message>
        <source>Media Fast Forward</source>
        <translation>Cyflymu cyfryngau</translation>
    </message>
    <message>
        <source>Media Next</source>
        <translation>Cyfryngau nesaf</translation>
    </message>
    <message>
        <source>Media Pause</source>
        <translation>Oedi cyfryngau</translation>
    </message>
    <message>
        <source>Media Play</source>
        <translation>Chwarae cyfryngau</translation>
    </message>
    <message>
        <source>Media Previous</source>
        <translation>Cyfryngau blaenorol</translation>
    </message>
    <message>
        <source>Media Record</source>
        <translation>Recordio cyfryngau</translation>
    </message>
    <message>
        <source>Media Rewind</source>
        <translation>Ailweindio cyfryngau</translation>
    </message>
    <message>
        <source>Media Stop</source>
        <translation>Stopio cyfryngau</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Dewislen</translation>
    </message>
    <message>
        <source>Menu PB</source>
        <translation>Dewislen PB</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Negesydd</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Microphone Mute</source>
        <translation>Tewi&apos;r meicroffon</translation>
    </message>
    <message>
        <source>Microphone Volume Down</source>
        <translation>Gostwng sain y meicroffon</translation>
    </message>
    <message>
        <source>Microphone Volume Up</source>
        <translation>Codi sain y meicroffon</translation>
    </message>
    <message>
        <source>Monitor Brightness Down</source>
        <translation>Sgrin yn llai llachar</translation>
    </message>
    <message>
        <source>Monitor Brightness Up</source>
        <translation>Sgrin yn fwy llachar</translation>
    </message>
    <message>
        <source>Muhenkan</source>
        <translation>Muhenkan</translation>
    </message>
    <message>
        <source>Multiple Candidate</source>
        <translation>Sawl ymgeisydd</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Cerddoriaeth</translation>
    </message>
    <message>
        <source>My Sites</source>
        <translation>Fy safleoedd</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Newyddion</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Gwrthod</translation>
    </message>
    <message>
        <source>Num</source>
        <translation>Num</translation>
    </message>
    <message>
        <source>Num Lock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>NumLock</source>
        <translation>NumLock</translation>
    </message>
    <message>
        <source>Number Lock</source>
        <translation>Number Lock</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Open URL</source>
        <translation>Agor URL</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Dewisiad</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Gludo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Lluniau</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Chwarae</translation>
    </message>
    <message>
        <source>Power Down</source>
        <translation>Cau&apos;r system</translation>
    </message>
    <message>
        <source>Power Off</source>
        <translation>Diffodd y cyfrifiadur</translation>
    </message>
    <message>
        <source>Previous Candidate</source>
        <translation>Ymgeisydd blaenorol</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Print Screen</source>
        <translation>Print Screen</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Argraffydd</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Coch</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ail-wneud</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Adnewyddu</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Ail-lwytho</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation>Romaji</translation>
    </message>
    <message>
        <source>Rotate Windows</source>
        <translation>Cylchdroi ffenestri</translation>
    </message>
    <message>
        <source>Rotation KB</source>
        <translation>Cylchdroi KB</translation>
    </message>
    <message>
        <source>Rotation PB</source>
        <translation>Cylchdroi PB</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Screensaver</source>
        <translation>Arbedwr sgrin</translation>
    </message>
    <message>
        <source>Scroll Lock</source>
        <translation>Scroll Lock</translation>
    </message>
    <message>
        <source>ScrollLock</source>
        <translation>ScrollLock</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Dewis</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Anfon</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Siop</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Cysgu</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Bylchwr</translation>
    </message>
    <message>
        <source>Spellchecker</source>
        <translation>Gwirydd sillafu</translation>
    </message>
    <message>
        <source>Split Screen</source>
        <translation>Hollti&apos;r sgrin</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Taenlen</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Segur</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Isdeitlau</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Cefnogaeth</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Atal dros dro</translation>
    </message>
    <message>
        <source>SysReq</source>
        <translation>SysReq</translation>
    </message>
    <message>
        <source>System Request</source>
        <translation>Cais system</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Task Panel</source>
        <translation>Panel tasgau</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terfynell</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>To-do list</source>
        <translation>Rhestr o dasgau</translation>
    </message>
    <message>
        <source>Toggle Call/Hangup</source>
        <translation>Galw/Gorffen galwad</translation>
    </message>
    <message>
        <source>Toggle Media Play/Pause</source>
        <translation>Chwarae/oedi cyfryngau</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Top Menu</source>
        <translation>Prif ddewislen</translation>
    </message>
    <message>
        <source>Touchpad Off</source>
        <translation>Diffodd y pad cyffwrdd</translation>
    </message>
    <message>
        <source>Touchpad On</source>
        <translation>Troi&apos;r pad cyffwrdd ymlaen</translation>
    </message>
    <message>
        <source>Touchpad Toggle</source>
        <translation>Toglo&apos;r pad cyffwrdd</translation>
    </message>
    <message>
        <source>Touroku</source>
        <translation>Touroku</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Teithio</translation>
    </message>
    <message>
        <source>Treble Down</source>
        <translation>Llai o drebl</translation>
    </message>
    <message>
        <source>Treble Up</source>
        <translation>Mwy o drebl</translation>
    </message>
    <message>
        <source>Ultra Wide Band</source>
        <translation>Band tra eang</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>I fyny</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Fideo</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Golwg</translation>
    </message>
    <message>
        <source>Voice Dial</source>
        <translation>Deialu â llais</translation>
    </message>
    <message>
        <source>Volume Down</source>
        <translation>Gostwng y sain</translation>
    </message>
    <message>
        <source>Volume Mute</source>
        <translation>Tewi&apos;r sain</translation>
    </message>
    <message>
        <source>Volume Up</source>
        <translation>Codi&apos;r sain</translation>
    </message>
    <message>
        <source>WWW</source>
        <translation>WWW</translation>
    </message>
    <message>
        <source>Wake Up</source>
        <translation>Deffro</translation>
    </message>
    <message>
        <source>WebCam</source>
        <translation>Gwe-gamera</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>Diwifr</translation>
    </message>
    <message>
        <source>Word Processor</source>
        <translation>Prosesydd geiriau</translation>
    </message>
    <message>
        <source>XFer</source>
        <translation>XFer</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Melyn</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Cadarnhau</translation>
    </message>
    <message>
        <source>Zenkaku</source>
        <translation>Zenkaku</translation>
    </message>
    <message>
        <source>Zenkaku Hankaku</source>
        <translation>Zenkaku Hankaku</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Chwyddo</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Chwyddo i mewn</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Chwyddo allan</translation>
    </message>
    <message>
        <source>iTouch</source>
        <translation>iTouch</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>alert message</source>
        <translation>neges rybuddio</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animeiddiad</translation>
    </message>
    <message>
        <source>application</source>
        <translation>rhaglen</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>cynorthwyydd</translation>
    </message>
    <message>
        <source>button menu</source>
        <translation>dewislen botwm</translation>
    </message>
    <message>
        <source>button with drop down</source>
        <translation>botwm â chwymplen</translation>
    </message>
    <message>
        <source>button with drop down grid</source>
        <translation>botwm â grid sy&apos;n disgyn</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>cynfas</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>cell</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>siart</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>blwch ticio</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>cloc</translation>
    </message>
    <message>
        <source>color chooser</source>
        <translation>dewisydd lliw</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colofn</translation>
    </message>
    <message>
        <source>column header</source>
        <translation>pennyn colofn</translation>
    </message>
    <message>
        <source>combo box</source>
        <translation>blwch cyfun</translation>
    </message>
    <message>
        <source>complementary content</source>
        <translation>cynnwys ategol</translation>
    </message>
    <message>
        <source>cursor</source>
        <translation>cyrchwr</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>bwrdd gwaith</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>deial</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>deialog</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dogfen</translation>
    </message>
    <message>
        <source>equation</source>
        <translation>hafaliad</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>llenwad</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>troedyn</translation>
    </message>
    <message>
        <source>form</source>
        <translation>ffurflen</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>ffrâm</translation>
    </message>
    <message>
        <source>graphic</source>
        <translation>graffigyn</translation>
    </message>
    <message>
        <source>grip</source>
        <translation>gafael</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>pennawd</translation>
    </message>
    <message>
        <source>help balloon</source>
        <translation>balŵn cymorth</translation>
    </message>
    <message>
        <source>hotkey field</source>
        <translation>maes bysell frys</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>dangosydd</translation>
    </message>
    <message>
        <source>invalid role</source>
        <translation>rôl annilys</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>layered pane</source>
        <translation>cwarel haenog</translation>
    </message>
    <message>
        <source>link</source>
        <translation>dolen</translation>
    </message>
    <message>
        <source>list</source>
        <translation>rhestr</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>eitem rhestr</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>bar dewislen</translation>
    </message>
    <message>
        <source>menu item</source>
        <translation>eitem dewislen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nodyn</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>hysbysiad</translation>
    </message>
    <message>
        <source>page tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>page tab list</source>
        <translation>rhestr o dabiau</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panel</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraff</translation>
    </message>
    <message>
        <source>popup menu</source>
        <translation>naidlen</translation>
    </message>
    <message>
        <source>progress bar</source>
        <translation>bar cynnydd</translation>
    </message>
    <message>
        <source>property page</source>
        <translation>tudalen briodweddau</translation>
    </message>
    <message>
        <source>push button</source>
        <translation>botwm</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>botwm radio</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rhes</translation>
    </message>
    <message>
        <source>row header</source>
        <translation>pennyn rhes</translation>
    </message>
    <message>
        <source>scroll bar</source>
        <translation>bar sgrolio</translation>
    </message>
    <message>
        <source>section</source>
        <translation>adran</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>gwahanydd</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>llithrydd</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sain</translation>
    </message>
    <message>
        <source>space</source>
        <translation>gofod</translation>
    </message>
    <message>
        <source>spin box</source>
        <translation>blwch troelli</translation>
    </message>
    <message>
        <source>splitter</source>
        <translation>holltwr</translation>
    </message>
    <message>
        <source>status bar</source>
        <translation>bar statws</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabl</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>terfynell</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testun</translation>
    </message>
    <message>
        <source>text caret</source>
        <translation>cyrchwr testun</translation>
    </message>
    <message>
        <source>title bar</source>
        <translation>bar teitl</translation>
    </message>
    <message>
        <source>tool bar</source>
        <translation>bar offer</translation>
    </message>
    <message>
        <source>tool tip</source>
        <translation>awgrym</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>coeden</translation>
    </message>
    <message>
        <source>tree item</source>
        <translation>eitem coeden</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>web document</source>
        <translation>dogfen we</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ffenestr</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Application Configuration</source>
        <translation>Ffurfweddiad y rhaglen</translation>
    </message>
    <message>
        <source>Application Data</source>
        <translation>Data&apos;r rhaglen</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Rhaglenni</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Storfa dros dro</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Ffurfweddiad</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bwrdd gwaith</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dogfennau</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Llwytho i lawr</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Ffontiau</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Cartref</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Ffilmiau</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Cerddoriaeth</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Lluniau</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Cyhoeddus</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Amser rhedeg</translation>
    </message>
    <message>
        <source>Shared Cache</source>
        <translation>Storfa dros dro wedi&apos;i rhannu</translation>
    </message>
    <message>
        <source>Shared Configuration</source>
        <translation>Ffurfweddiad wedi&apos;i rannu</translation>
    </message>
    <message>
        <source>Shared Data</source>
        <translation>Data wedi&apos;i rannu</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templedi</translation>
    </message>
    <message>
        <source>Temporary Directory</source>
        <translation>Ffolder dros dro</translation>
    </message>
    <message>
        <source>Temporary Items</source>
        <translation>Eitemau dros dro</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Sgrolio i&apos;r chwith</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Sgrolio i&apos;r dde</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Redo</source>
        <translation>Ail-wneud</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Ail-wneud: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Dadwneud: %1</translation>
    </message>
</context>
<context>
    <name>QUndoModel</name>
    <message>
        <source>&lt;empty&gt;</source>
        <translation>&lt;gwag&gt;</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>Ail-wneud</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Ail-wneud: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Dadwneud: %1</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Arunigiad cryf cyntaf</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Mewnosod nod rheoli Unicode</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Dechrau mewnblaniad o&apos;r chwith i&apos;r dde</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Arunigiad o&apos;r chwith i&apos;r dde</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Marc o&apos;r chwith i&apos;r dde</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Dechrau gwrth-wneud o&apos;r chwith i&apos;r dde</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Diwedd fformatio cyfeiriadol</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Diwedd arunigiad cyfeiriadol</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Dechrau mewnblaniad o&apos;r dde i&apos;r chwith</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Arunigiad o&apos;r dde i&apos;r chwith</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Marc o&apos;r dde i&apos;r chwith</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Dechrau gwrth-wneud o&apos;r dde i&apos;r chwith</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Cysylltydd heb led</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Anghysylltydd heb led</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Bwlch heb led</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Beth yw hwn?</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>*</source>
        <translation>*</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ail-wneud</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copïo cyfeiriad y ddo&amp;len</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis popeth</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Gorffen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Cymorth</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nesaf</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Nesaf &gt;</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Yn ôl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Cadarnhau</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
</context>
</TS>
