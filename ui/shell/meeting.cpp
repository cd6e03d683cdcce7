// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/meeting.h"

#include "ui/presentation/sync/officeswaiting.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/quietmoment.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/sync/officesscreen.h"
#include "ui/widgets/sync/patience.h"

#include <QCoreApplication>
#include <QDialog>
#include <QTimer>
#include <QVBoxLayout>

namespace aelwyd {

namespace {

/// A round that takes no longer than this goes unseen.
constexpr int kUnseenMilliseconds = 1500;

struct Meeting {
    Q_DECLARE_TR_FUNCTIONS(Meeting)
};

/// What the page works with; a child of the window, so that it goes after the pages.
class MeetingDesks final : public QObject {
  public:
    MeetingDesks(MainWindow& window, const Office& office)
        : QObject(&window)
        , pairing(office.workspace, office.pairing)
        , files(office.workspace, office.exchange, office.pairing)
        , folder(office.workspace, office.exchange, office.pairing)
        , waiting(office.workspace, office.exchange) {}
    PairingDesk pairing;
    ExchangeDesk files;
    FolderDesk folder;
    OfficesWaiting waiting;
    QuietMoment hands;
};

/// Stands in the middle of the window that is about to close.
void showGoodbye(QWidget& window) {
    auto* note = new QDialog(&window, Qt::Dialog | Qt::FramelessWindowHint);
    note->setWindowTitle(Meeting::tr("Saying goodbye to the other offices…"));
    auto* column = new QVBoxLayout(note);
    column->setContentsMargins(32, 24, 32, 24);
    column->addWidget(plainLabel(note->windowTitle(), TextRole::CardTitle));
    note->show();
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
}

/// The number beside the name of the page.
void markPage(MainWindow& window, MeetingDesks& desks) {
    OfficesWaiting& waiting = desks.waiting;
    Navigation& navigation = window.navigation();
    navigation.setMark(QStringLiteral("offices"), [&waiting] {
        return Navigation::Mark{waiting.count(), waiting.words()};
    });
    QObject::connect(&waiting, &OfficesWaiting::changed, &navigation, &Navigation::refreshMarks);
    QObject::connect(&desks.folder, &FolderDesk::changed, &waiting, &OfficesWaiting::lookAround);
    QObject::connect(&desks.files, &ExchangeDesk::changed, &waiting, &OfficesWaiting::lookAround);
    QObject::connect(&desks.pairing, &PairingDesk::changed, &waiting, &OfficesWaiting::lookAround);
}

void goByThemselves(MainWindow& window, MeetingDesks& desks) {
    FolderDesk& folder = desks.folder;
    folder.setQuiet([&desks, &window] { return desks.hands.isQuiet() && !window.isAtWork(); });
    folder.setAttendant([&window] {
        return patience(Meeting::tr("Taking in what the other offices wrote…"), &window, kUnseenMilliseconds);
    });
    window.setFarewell([&folder, &window] { folder.sayGoodbye([&window] { showGoodbye(window); }); });
    QTimer::singleShot(0, &folder, &FolderDesk::begin);
}

} // namespace

void addMeeting(MainWindow& window, const Office& office, InboxDesk& inbox, Questions& questions) {
    auto* desks = new MeetingDesks(window, office);
    desks->pairing.refresh();
    inbox.setComputers([desks](const QUuid& device) { return desks->pairing.nameOf(device); });
    QObject::connect(&desks->folder, &FolderDesk::changed, &desks->pairing, &PairingDesk::refresh);
    QObject::connect(&desks->files, &ExchangeDesk::changed, &desks->pairing, &PairingDesk::refresh);
    auto* page = new OfficesScreen({inbox, desks->pairing, desks->files, desks->folder}, questions);
    window.addPage(QStringLiteral("offices"), page);
    QObject::connect(page, &OfficesScreen::placeAsked, &window, &MainWindow::goTo);
    const auto stand = [&window] { window.refreshStanding(); };
    QObject::connect(&desks->folder, &FolderDesk::changed, &window, stand);
    QObject::connect(&desks->files, &ExchangeDesk::changed, &window, stand);
    QObject::connect(&desks->pairing, &PairingDesk::changed, &window, stand);
    QObject::connect(&desks->folder, &FolderDesk::cameIn, &window, &MainWindow::say);
    QObject::connect(&desks->folder, &FolderDesk::busyChanged, &window, &MainWindow::setAtWork);
    QObject::connect(&desks->files, &ExchangeDesk::busyChanged, &window, &MainWindow::setAtWork);
    window.setFootLink([desks] { return desks->folder.standing(); }, QStringLiteral("offices:exchange"));
    markPage(window, *desks);
    goByThemselves(window, *desks);
}

} // namespace aelwyd
