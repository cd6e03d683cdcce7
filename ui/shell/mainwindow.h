// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/office.h"
#include "ui/shell/palette.h"
#include "ui/shell/placehistory.h"
#include "ui/widgets/kit/formhost.h"
#include "ui/widgets/kit/page.h"

#include <QMainWindow>
#include <QMap>
#include <functional>

class QPushButton;
class QSettings;
class QStackedWidget;

namespace aelwyd {

class DialogWords;
class Navigation;
class PlainLabel;
class Remark;
class StaffIndex;
class Theme;
class UndoActions;
class WindowActions;

/// The window on one open file: navigation, pages, and what can be done from anywhere.
class MainWindow final : public QMainWindow, public FormHost {
    Q_OBJECT
  public:
    /// Nothing is owned; everything outlives the window. `settings` remembers size, last place, language and
    /// colours.
    MainWindow(const Office& office, Theme& theme, QSettings& settings);
    ~MainWindow() override;
    /// `page` is owned from now on. `id` names it in places.
    void addPage(const QString& id, Page* page, bool atFoot = false);
    /// Goes to "page:place on the page"; an unknown page leaves everything as it is.
    void goTo(const QString& place);
    /// Goes where the person was last, or to the first page.
    void restorePlace();
    QString place() const;
    /// Keeps size and place for the next start.
    void remember();
    Page* page(const QString& id) const { return m_pages.value(id); }
    /// A line that always stands at the foot of the window; asked again by refreshStanding and when the
    /// language changes.
    void setStanding(std::function<QString()> words);
    void refreshStanding();
    /// A second such line, shortened where there is little room; choosing it goes to `place`.
    void setFootLink(std::function<QString()> words, const QString& place);
    /// One quiet line at the foot of the window, for a while.
    void say(const QString& sentence);
    /// While the file is written to by something long: the window does not close, and what goes by itself
    /// waits.
    void setAtWork(bool atWork) { m_atWork = atWork; }
    bool isAtWork() const { return m_atWork; }
    /// Done when the window closes, once nothing stands against that, and before it goes otherwise.
    void setFarewell(std::function<void()> farewell) { m_farewell = std::move(farewell); }
    void sayFarewell();
    /// Keeps what is half typed in a form that is about to be closed without asking; see DialogWords::keep.
    bool keepHalfTyped(FormDialog& form);
    /// Gives back what was kept of it so.
    void formShown(FormDialog& form) override;
    /// Writes what is being typed everywhere; false if a page could not.
    bool flush();
    QList<PaletteFinding> find(const QString& text);
    QList<PaletteFinding> find(const QString& text, StaffIndex& staff);
    WindowActions& actions() { return *m_actions; }
    Navigation& navigation() { return *m_navigation; }

  signals:
    void newAgencyAsked();
    void openFileAsked();
    void demoAsked();
    void lockAsked();
    /// The file that is open is to be protected.
    void protectAsked();
    /// A backup is to be brought back as another file.
    void restoreAsked();
    /// After a close that nothing stood against.
    void closed();

  protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void build();
    void connectActions();
    void addSettingsPage();
    void bring(Page* page);
    void enter(Page* page);
    void arrive(Page& page, const QString& place);
    void goBack();
    void openPalette();
    void switchLanguage(bool welsh);
    void retranslate();
    void refreshTitle();
    QString bannerWords() const;
    QString wordsOfKeeping() const;
    void noteRecord();
    void sayUnnoted(ErrorCode code);
    void notePlace();
    QString idOf(Page* page) const;

    Office m_office;
    Theme& m_theme;
    QSettings& m_settings;
    WindowActions* m_actions;
    UndoActions* m_undo;
    DialogWords* m_words;
    Navigation* m_navigation;
    QStackedWidget* m_stack;
    /// What holds on every page: that nothing can be kept, or something to choose from is left out.
    Remark* m_banner;
    PlainLabel* m_said;
    PlainLabel* m_standing;
    std::function<QString()> m_standingWords;
    QPushButton* m_link;
    std::function<QString()> m_linkWords;
    std::function<void()> m_farewell;
    bool m_atWork = false;
    /// Whether the file is protected: then somebody is at it by name, and may lock it.
    bool m_protected;
    QMap<QString, Page*> m_pages;
    PlaceHistory m_history;
    bool m_returning = false;
    bool m_onTheWay = false;
    /// The last look at a record could not be noted, which was said.
    bool m_viewsUnnoted = false;
};

} // namespace aelwyd
