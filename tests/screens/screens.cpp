// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openoffice.h"
#include "ui/presentation/wording/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/officepages.h"
#include "ui/shell/palette.h"
#include "ui/shell/startwindow.h"
#include "ui/widgets/kit/theme.h"
#include "ui/widgets/plans/planeditor.h"
#include "ui/widgets/plans/plantab.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <cstdio>

using namespace aelwyd;

namespace {

struct View {
    const char* name;
    QString place;
};

/// One way of looking: its name, size and theme.
struct Look {
    const char* name;
    QSize size;
    ColourScheme scheme;
    ReaderLanguage language;
};

const QList<Look> kLooks{{"light-en-1280", {1280, 800}, ColourScheme::Light, ReaderLanguage::English},
                         {"dark-cy-1280", {1280, 800}, ColourScheme::Dark, ReaderLanguage::Welsh},
                         {"light-cy-1920", {1920, 1080}, ColourScheme::Light, ReaderLanguage::Welsh},
                         {"dark-en-1920", {1920, 1080}, ColourScheme::Dark, ReaderLanguage::English}};

void settle() {
    for (int i = 0; i < 6; ++i)
        QApplication::processEvents(QEventLoop::AllEvents, 50);
}

QList<View> viewsOf(Composition& office) {
    QList<View> views{{"people", QStringLiteral("people:")},
                      {"taking-on", QStringLiteral("people:person/new")},
                      {"settings", QStringLiteral("settings:")}};
    views.append({"staff-new", QStringLiteral("staff:worker/new")});
    views.append({"staff-training", QStringLiteral("staff:training")});
    const auto workers = office.workforce.workers();
    for (const char* name : {"staff-overview", "staff-about", "staff-availability", "staff-competences",
                             "staff-experience", "staff-supervision"})
        if (!workers.isEmpty())
            views.append({name, QStringLiteral("staff:worker/%1/%2")
                                    .arg(workers.first().id.toString(), QLatin1String(name + 6))});
    const auto found = office.people.search({}, {}, 4).ids;
    for (const char* part : {"", "grid", "staying", "overrides"})
        views.append({*part ? part : "matching", QStringLiteral("matching:%1").arg(QLatin1String(part))});
    views.append({"today", QStringLiteral("today:")});
    views.append({"vault", QStringLiteral("vault:")});
    for (const char* part : {"resolve", "exchange", "computers"})
        views.append({part, QStringLiteral("offices:%1").arg(QLatin1String(part))});
    views.append({"week", QStringLiteral("week:/workers")});
    views.append({"bank", QStringLiteral("bank:everybody")});
    views.append({"figures", QStringLiteral("figures:")});
    views.append({"stories", QStringLiteral("stories:")});
    views.append({"continuity", QStringLiteral("continuity:12")});
    for (const ThemeRoundLine& round : office.themes.rounds().mid(0, 1))
        for (const char* tab : {"board", "actions", "before"})
            views.append(
                {tab, QStringLiteral("together:round/%1/%2").arg(round.id.toString(), QLatin1String(tab))});
    views.append({"week-people", QStringLiteral("week:/people")});
    if (found.isEmpty()) return views;
    for (const char* tab : {"overview", "about", "circle", "package", "plan", "visits", "outcomes"})
        views.append(
            {tab, QStringLiteral("people:person/%1/%2").arg(found.last().toString(), QLatin1String(tab))});
    return views;
}

void picture(QWidget& widget, const QDir& folder, const QString& name) {
    settle();
    widget.grab().save(folder.filePath(name + QStringLiteral(".png")));
}

/// The parts of the plan editor, on the person who is open.
void picturesOfWriting(MainWindow& window, const Look& look, const QDir& folder) {
    auto* tab = window.findChild<PlanTab*>();
    if (!tab) return;
    tab->write();
    settle();
    for (int number = 0; number < kPlanPages; ++number) {
        if (!tab->editor()) return;
        tab->editor()->goTo(static_cast<PlanPage>(number));
        picture(window, folder, QStringLiteral("writing-%1-%2").arg(number).arg(QLatin1String(look.name)));
    }
}

void pictures(MainWindow& window, const QList<View>& views, const Look& look, const QDir& folder) {
    window.resize(look.size);
    for (const View& view : views) {
        window.goTo(view.place);
        picture(window, folder,
                QStringLiteral("%1-%2").arg(QLatin1String(view.name), QLatin1String(look.name)));
    }
    for (const View& view : views)
        if (qstrcmp(view.name, "plan") == 0) window.goTo(view.place);
    picturesOfWriting(window, look, folder);
    Palette palette([&](const QString& text) { return window.find(text); }, &window);
    palette.show();
    picture(palette, folder, QStringLiteral("palette-%1").arg(QLatin1String(look.name)));
}

} // namespace

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3)
        return std::fputs("aelwyd_screens FILE.aelwyd FOLDER [WORD-OF-A-LOOK]\n", stderr), 2;
    const auto opened = Composition::open(arguments.at(1), OpenMode::MustExist, std::nullopt);
    if (!opened || !QDir().mkpath(arguments.at(2))) return 1;
    Composition& office = *opened.value();
    QTemporaryDir own;
    QSettings settings(own.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Theme theme(application);
    for (const Look& look : kLooks) {
        if (!QLatin1String(look.name).contains(arguments.value(3))) continue;
        installLanguage(application, look.language);
        theme.setScheme(look.scheme);
        const Office services = officeOf(office, arguments.at(1));
        MainWindow window(services, theme, settings);
        addOfficePages(window, services);
        window.show();
        pictures(window, viewsOf(office), look, QDir(arguments.at(2)));
        StartWindow start;
        start.show();
        picture(start, QDir(arguments.at(2)), QStringLiteral("start-%1").arg(QLatin1String(look.name)));
    }
    return 0;
}
