// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowedprogram.h"
#include "tests/service/protectedagency.h"
#include "tests/support/agency.h"
#include "tests/support/catch.h"
#include "tests/support/scratch.h"
#include "tests/vaultui/foundedagency.h"
#include "ui/presentation/wording/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/kit/fieldform.h"
#include "ui/widgets/kit/labels.h"
#include "ui/widgets/vault/unlockwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <sys/stat.h>
#include <unistd.h>

using namespace aelwyd;

namespace {

/// Without the rights of root, who may write everything, as long as this stands.
class AsNobody {
  public:
    AsNobody()
        : m_wasRoot(getuid() == 0 && setresuid(65534, 65534, 0) == 0) {}
    ~AsNobody() {
        if (m_wasRoot && setresuid(0, 0, 0) != 0) qFatal("the rights of root did not come back");
    }

  private:
    bool m_wasRoot;
};

/// An agency's file where nobody may write.
struct ReadOnlyFile {
    ReadOnlyFile() {
        {
            test::TestAgency agency(scratch.path());
            test::takeOn(agency, QStringLiteral("Eirlys"), QStringLiteral("Evans"), QStringLiteral("P-1"));
        }
        chmod(scratch.path().toUtf8().constData(), 0444);
        chmod(scratch.folder().toUtf8().constData(), 0555);
    }
    ~ReadOnlyFile() { chmod(scratch.folder().toUtf8().constData(), 0755); }
    test::Scratch scratch;
};

QString bannerOf(const MainWindow& window) {
    QStringList quiet;
    for (const Remark* remark : window.findChildren<Remark*>())
        if (remark->isVisible()) quiet.append(remark->text());
    return quiet.join(u' ');
}

/// Huw at a protected file, in this role.
struct HuwsDay {
    explicit HuwsDay(Role role) {
        mustLetIn(role);
        program.begin();
        REQUIRE(program.unlockWindow());
        REQUIRE(program.unlockWindow()->user() == QStringLiteral("Huw"));
        auto* form = program.unlockWindow()->findChild<FieldForm*>();
        auto* field = qobject_cast<QLineEdit*>(form->control(QStringLiteral("passphrase")));
        field->setText(test::kHuwsPassphrase);
        QTest::keyClick(field, Qt::Key_Return);
        REQUIRE(test::waitUntil([this] { return program.window() && !program.unlockWindow(); }));
    }
    void mustLetIn(Role role) const {
        auto file = openFile(
            {agency.scratch.path(), OpenMode::MustExist, Credentials{test::kManager, test::kPassphrase}},
            std::make_shared<SystemClock>());
        test::SeatedUser nia(test::mustBe(std::move(file)));
        test::mustBe(nia.accounts.add(QStringLiteral("Huw"), role, test::kHuwsPassphrase));
    }
    test::FoundedAgency agency;
    QSettings settings{agency.scratch.path("settings.ini"), QSettings::IniFormat};
    WindowedProgram program{
        {.database = agency.scratch.path(), .user = QStringLiteral("Huw")}, *qApp, settings};
};

} // namespace

TEST_CASE("Whoever may only look reads above every page that nothing typed is kept") {
    const HuwsDay day(Role::Viewer);
    for (const char* page : {"today:", "people:", "settings:"}) {
        INFO(page);
        day.program.window()->goTo(QLatin1String(page));
        CHECK(bannerOf(*day.program.window()).contains(QStringLiteral("what you type cannot be kept")));
    }
}

TEST_CASE("Whoever may write reads nothing above the pages") {
    const HuwsDay day(Role::Supervisor);
    CHECK_FALSE(bannerOf(*day.program.window()).contains(QStringLiteral("cannot be kept")));
}

TEST_CASE("A file that may only be read says so above every page, in either language") {
    const ReadOnlyFile file;
    const test::Scratch own;
    QSettings settings(own.path("settings.ini"), QSettings::IniFormat);
    WindowedProgram program({.database = file.scratch.path()}, *qApp, settings);
    {
        const AsNobody nobody;
        program.begin();
    }
    REQUIRE(program.window());
    const QString english = QStringLiteral("This file may only be read.");
    for (const char* page : {"today:", "people:", "settings:"}) {
        INFO(page);
        program.window()->goTo(QLatin1String(page));
        CHECK(bannerOf(*program.window()).contains(english));
    }
    installLanguage(*qApp, ReaderLanguage::Welsh);
    QApplication::processEvents();
    CHECK_FALSE(bannerOf(*program.window()).isEmpty());
    CHECK_FALSE(bannerOf(*program.window()).contains(english));
    installLanguage(*qApp, ReaderLanguage::English);
}

TEST_CASE("A file that may be written has no such banner") {
    const test::Scratch scratch;
    { const test::TestAgency agency(scratch.path()); }
    QSettings settings(scratch.path("settings.ini"), QSettings::IniFormat);
    WindowedProgram program({.database = scratch.path()}, *qApp, settings);
    program.begin();
    REQUIRE(program.window());
    CHECK_FALSE(bannerOf(*program.window()).contains(QStringLiteral("only be read")));
}
