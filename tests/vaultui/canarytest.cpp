// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openoffice.h"
#include "core/storage/dump.h"
#include "tests/vaultui/foundedagency.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/officepages.h"
#include "ui/widgets/kit/theme.h"
#include "ui/widgets/plans/planeditor.h"
#include "ui/widgets/plans/plantab.h"

#include <QApplication>
#include <QDialog>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTextEdit>
#include <QTimer>

using namespace aelwyd;

namespace {

/// As nobody else writes it, typed wherever something can be typed.
const QString kTyped = QStringLiteral("Gwylanod Ynys Seiriol");

/// Whatever programs put down beside the file, by the rules of the desktop, goes below one folder.
class OwnHome {
  public:
    explicit OwnHome(const QString& folder) {
        for (const char* name : kNames) {
            m_before.append(qgetenv(name));
            QDir().mkpath(folder);
            qputenv(name, QFile::encodeName(folder));
        }
    }
    ~OwnHome() {
        for (size_t i = 0; i < std::size(kNames); ++i)
            qputenv(kNames[i], m_before[static_cast<qsizetype>(i)]);
    }
    OwnHome(const OwnHome&) = delete;
    OwnHome& operator=(const OwnHome&) = delete;

  private:
    static constexpr const char* kNames[]{"TMPDIR",          "SQLITE_TMPDIR", "XDG_CACHE_HOME",
                                          "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"};
    QByteArrayList m_before;
};

/// Every text of the records that is long enough to be nobody else's.
void gather(const QJsonValue& value, QSet<QString>& texts) {
    for (const QJsonValue& each : value.toArray())
        gather(each, texts);
    const QJsonObject object = value.toObject();
    for (const QJsonValue& each : object)
        gather(each, texts);
    const QString text = value.toString();
    if (text.size() >= 12 && text.contains(u' ')) texts.insert(text);
}

struct FullAgency {
    FullAgency() {
        const auto office = opened();
        REQUIRE(office->demo.make(6, 4, 3, 11));
        gather(dumpOf(*office->database), texts);
        REQUIRE(office->backups.backUpNow());
    }
    std::shared_ptr<Composition> opened() const {
        auto office = Composition::open(
            {agency.scratch.path(), OpenMode::MustExist, Credentials{test::kManager, test::kPassphrase}},
            std::nullopt);
        REQUIRE(office);
        return office.value();
    }

    test::FoundedAgency agency;
    OwnHome home{agency.scratch.path("home")};
    QSet<QString> texts{kTyped};
};

QStringList placesOf(Composition& office) {
    QStringList places{
        "today:",          "people:",          "people:person/new", "staff:",        "staff:worker/new",
        "staff:training",  "settings:",        "matching:",         "matching:grid", "week:/workers",
        "week:/people",    "bank:everybody",   "figures:",          "continuity:12", "vault:",
        "offices:resolve", "offices:exchange", "offices:computers", "together:"};
    const QString person = office.people.search({}, {}, 1).ids.first().toString();
    for (const char* tab :
         {"overview", "about", "circle", "package", "plan", "visits", "outcomes", "records"})
        places.append(QStringLiteral("people:person/%1/%2").arg(person, QLatin1String(tab)));
    const QString worker = office.workforce.workers().first().id.toString();
    for (const char* tab : {"overview", "about", "availability", "competences", "experience", "supervision"})
        places.append(QStringLiteral("staff:worker/%1/%2").arg(worker, QLatin1String(tab)));
    return places;
}

/// Letter by letter, so that everything that listens to typing hears it.
int typeInto(QWidget& window) {
    int fields = 0;
    for (QWidget* each : window.findChildren<QWidget*>()) {
        const auto* line = qobject_cast<QLineEdit*>(each);
        const bool isText = (line && !line->isReadOnly() && !line->hasFocus()) ||
                            qobject_cast<QPlainTextEdit*>(each) || qobject_cast<QTextEdit*>(each);
        if (!isText || !each->isVisible() || !each->isEnabled()) continue;
        QTest::keyClicks(each, kTyped);
        ++fields;
    }
    QApplication::processEvents(QEventLoop::AllEvents, 20);
    return fields;
}

int typeEverywhere(MainWindow& window, const QStringList& places) {
    int fields = 0;
    for (const QString& place : places) {
        window.goTo(place);
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        if (auto* tab = place.endsWith(QLatin1String("/plan")) ? window.findChild<PlanTab*>() : nullptr) {
            tab->write();
            for (int number = 0; tab->editor() && number < kPlanPages; ++number) {
                tab->editor()->goTo(static_cast<PlanPage>(number));
                fields += typeInto(window);
            }
        }
        fields += typeInto(window);
    }
    return fields;
}

/// The window, a whole visit to it, and what follows when it closes.
int visit(FullAgency& full) {
    const auto office = full.opened();
    QSettings settings(full.agency.scratch.path("settings.ini"), QSettings::IniFormat);
    Theme theme(*qApp);
    const Office services = officeOf(*office, full.agency.scratch.path());
    MainWindow window(services, theme, settings);
    addOfficePages(window, services);
    window.show();
    // Questions about what was typed are answered as with Escape.
    QTimer answers;
    QObject::connect(&answers, &QTimer::timeout, &window, [] {
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) dialog->reject();
    });
    answers.start(20);
    const int fields = typeEverywhere(window, placesOf(*office));
    window.close();
    return fields;
}

/// "file: text" for each text that stands in a file as UTF-8 or UTF-16.
QStringList leaksBelow(const QString& folder, const QSet<QString>& texts) {
    QStringList leaks;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray bytes = test::bytesOf(files.next());
        for (const QString& text : texts) {
            const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), 2 * text.size());
            if (bytes.contains(text.toUtf8()) || bytes.contains(wide))
                leaks.append(files.fileName() + QLatin1String(": ") + text);
        }
    }
    return leaks;
}

} // namespace

TEST_CASE("After every page was seen and typed into, no file holds a word of the records or of the typing in "
          "clear") {
    FullAgency full;
    REQUIRE(full.texts.size() > 300);
    CHECK(visit(full) > 60);
    CHECK(leaksBelow(full.agency.scratch.folder(), full.texts) == QStringList());
}

TEST_CASE("A word in clear beside the file would be found") {
    FullAgency full;
    test::writeBytes(full.agency.scratch.path("home/notes.txt"), "x" + kTyped.toUtf8());
    CHECK(leaksBelow(full.agency.scratch.folder(), full.texts) ==
          QStringList{QStringLiteral("notes.txt: ") + kTyped});
}
